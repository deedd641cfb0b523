"""import-annotations."""

from pathlib import Path

import pytest
from pikepdf import Array, String

from dossier.model.rows import Annotation, Note
from dossier.services.exporting import build_report, write_report
from dossier.services.session import open_session
from tests.cli.running import Run, spawn
from tests.colleague import Colleague
from tests.samples import fill


@pytest.fixture
def returned(dossier: Path, tmp_path: Path) -> Path:
    """Return a report that a colleague worked on: an edit, a mark with a reply, a changed judgement, a stray mark."""
    session = open_session(dossier, reviewer="Ada Reviewer")
    fill(session)
    out = write_report(build_report(session.store), tmp_path / "report.pdf")
    session.close()
    colleague = Colleague(out.path.read_bytes())
    colleague.ours("which").Contents = String("both, I say")
    colleague.reply(colleague.mark("cross the strait", contents="Which?"), "That one.")
    colleague.ours("[2] Partly").Contents = String("[2] Supports")
    colleague.mark("What this report carries", contents="nice")
    return colleague.save(tmp_path / "back.pdf")


def comments(dossier: Path) -> set[str]:
    session = open_session(dossier, read_only=True)
    try:
        return {row.comment for row in session.store.find(Annotation)} | {row.body for row in session.store.find(Note)}
    finally:
        session.close()


def test_what_came_back_is_taken_and_told(run: Run, dossier: Path, returned: Path):
    ran = run("import-annotations", dossier, returned)
    assert (ran.code, ran.err) == (0, "")
    assert "back.pdf: 5 annotations, 3 in the dossier now, 2 only shown here" in ran.out
    assert "which ones? -> both" in ran.out
    assert "its words are not in the brief" in ran.out
    assert {"Which?", "That one."} < comments(dossier)


def test_the_second_time_nothing_is_left_to_take(run: Run, dossier: Path, returned: Path):
    run("import-annotations", dossier, returned)
    before = dossier.read_bytes()
    ran = run("import-annotations", dossier, returned, "--take", "all", "--json")
    assert {line["kind"] for line in ran.json["items"]} == {"unchanged", "judgement", "unplaced"}
    assert not any(item["taken"] for item in ran.json["items"])
    assert dossier.read_bytes() == before


def test_a_dry_run_changes_nothing(run: Run, dossier: Path, returned: Path):
    before = dossier.read_bytes()
    ran = run("import-annotations", dossier, returned, "--dry-run", "--json")
    assert ran.json["account"]["new"] == {"total": 1, "carried": 0, "listed": 1}
    assert ran.json["total"] == ran.json["carried"] + ran.json["listed"] == 5
    assert dossier.read_bytes() == before


@pytest.mark.parametrize(
    ("take", "wanted"),
    [
        ("edits", {"both, I say"}),
        ("new", {"which ones?", "Which?"}),
        ("replies", {"which ones?"}),  # its mark was not taken
        ("new, replies", {"which ones?", "Which?", "That one."}),
        ("none", {"which ones?"}),
    ],
)
def test_only_what_is_asked_for_is_taken(run: Run, dossier: Path, returned: Path, take: str, wanted: set[str]):
    assert run("import-annotations", dossier, returned, "--take", take).code == 0
    assert comments(dossier) - {"Ask the *harbour master*."} == wanted


def test_a_look_is_taken_only_when_asked_for(run: Run, dossier: Path, returned: Path, tmp_path: Path):
    colleague = Colleague(returned.read_bytes())
    colleague.ours("both").C = Array([0.2, 0.8, 0.3])
    path = colleague.save(tmp_path / "green.pdf")
    ran = run("import-annotations", dossier, path, "--dry-run")
    assert "colour 1 -> colour 2" in ran.out
    assert run("import-annotations", dossier, path, "--json").json["account"]["look"]["carried"] == 0
    ran = run("import-annotations", dossier, path, "--take", "looks", "--json")
    assert ran.json["account"]["look"] == {"total": 1, "carried": 1, "listed": 0}
    session = open_session(dossier, read_only=True)
    assert {row.colour for row in session.store.find(Annotation) if row.comment == "both, I say"} == {2}
    session.close()


def test_what_cannot_be_taken_is_told_with_its_reason(run: Run, dossier: Path, returned: Path, tmp_path: Path):
    colleague = Colleague(returned.read_bytes())
    colleague.ours("both").Rect = Array([300, 40, 400, 50])
    colleague.ours("both").QuadPoints = Array([300, 50, 400, 50, 300, 40, 400, 40])
    colleague.ours("[2] Supports").C = Array([0.1, 0.2, 0.9])
    back = colleague.save(tmp_path / "moved.pdf")
    ran = run("import-annotations", dossier, back, "--take", "all", "--json")
    stays = {item["reason"]: item for item in ran.json["items"] if item["kind"] == "stays"}
    assert set(stays) == {"no-words", "verdict-look"}
    assert not any(item["taken"] for item in stays.values())
    assert ran.json["total"] == ran.json["carried"] + ran.json["listed"]
    ran = run("import-annotations", dossier, back)
    assert "the colour of partly -> another colour (its colour and form follow from the judgements" in ran.out
    assert "there are no words under it" in ran.out
    again = run("import-annotations", dossier, back, "--take", "all", "--json")
    assert not any(item["taken"] for item in again.json["items"])


def test_kinds_that_are_none_are_wrong_usage(run: Run, dossier: Path, returned: Path):
    ran = run("import-annotations", dossier, returned, "--take", "everything")
    assert ran.code == 2
    assert "“everything” is none of edits, conflicts, looks, replies, new, deletions, all, none." in ran.err


def test_a_file_that_is_no_pdf_is_said_in_one_line(run: Run, dossier: Path, tmp_path: Path):
    other = tmp_path / "words.txt"
    other.write_text("words")
    ran = run("import-annotations", dossier, other)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "dossier: “words.txt” is a broken PDF and cannot be opened; ask for another copy.\n"


def test_what_a_library_says_of_a_broken_file_stays_off_the_terminal(dossier: Path, returned: Path):
    data = Colleague(returned.read_bytes()).saved_plain()
    at = data.index(b"/Kids [") + len(b"/Kids [")
    returned.write_bytes(data[:at] + b" null " + data[at:])
    ran = spawn("import-annotations", dossier, returned, "--dry-run")
    assert (ran.code, ran.err) == (0, "")
