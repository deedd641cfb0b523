"""attach --folder. Attaching one file is in test_documents."""

from pathlib import Path

import pytest

from dossier.model.rows import Document
from dossier.services.session import open_session
from tests.cli.running import Run

LIST = """\
proposed: [3] fares.txt
    [3] — sure: the number in the file name
not attached: book.md
    [1] The strait crossed — unsure: the document’s title, the title on the first page
not attached: picture.png
    “picture.png” is an image, which cannot be read yet; attach it as PDF, web page, Word or plain text.
not attached: sub/letter.txt
    no source fits
“.hidden” is hidden and was passed over.
4 files, nothing attached; --yes attaches the 1 proposed
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    (made / "sub").mkdir(parents=True)
    for name, text in {
        "[3] fares.txt": "Fares of 1912",
        "book.md": "# The strait crossed\n",
        "sub/letter.txt": "Dear harbour master",
        ".hidden": "x",
    }.items():
        (made / name).write_text(text, encoding="utf-8")
    (made / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(30))
    return made


def documents(dossier: Path) -> list[str]:
    session = open_session(dossier, read_only=True)
    names = sorted(document.name for document in session.store.find(Document))
    session.close()
    return names


def test_a_folder_is_only_listed_at_first(run: Run, dossier: Path, folder: Path) -> None:
    ran = run("attach", dossier, "--folder", folder)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == LIST
    assert documents(dossier) == ["log.txt"]


def test_yes_attaches_what_is_proposed_in_one_step_of_undo(run: Run, dossier: Path, folder: Path) -> None:
    (folder / "2_more.txt").write_text("More of it", encoding="utf-8")
    ran = run("attach", dossier, "--folder", folder, "--yes")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[0] == "attached: 2_more.txt"
    assert ran.out.splitlines()[-1] == "2 files of 5 attached"
    assert documents(dossier) == ["2_more.txt", "[3] fares.txt", "log.txt"]
    again = run("attach", dossier, "--folder", folder, "--yes")
    assert again.out.splitlines()[-1] == "0 files of 5 attached"
    assert "    “2_more.txt” is attached to this source already." in again.out.splitlines()


def test_what_is_attached_already_is_listed_without_a_reason(run: Run, dossier: Path, tmp_path: Path) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    (folder / "zzz.txt").write_text("Nothing tells where this belongs", encoding="utf-8")
    assert run("attach", dossier, 1, folder / "zzz.txt").code == 0
    lines = run("attach", dossier, "--folder", folder).out.splitlines()
    assert lines[1] == "    “zzz.txt” is attached to this source already."
    assert lines[2].startswith("    [1]")
    assert "—" not in lines[2]


def test_a_folder_as_json(run: Run, dossier: Path, folder: Path) -> None:
    facts = run("attach", dossier, "--folder", folder, "--yes", "--json").json
    assert facts["attached"] == 1
    assert facts["passed_over"] == [{"name": ".hidden", "problem": "“.hidden” is hidden and was passed over."}]
    first, second, third, fourth = facts["files"]
    assert first.pop("source_id")
    assert first == {
        "file": "[3] fares.txt",
        "source": 3,
        "sureness": "sure",
        "signs": ["number"],
        "candidate": False,
        "proposed": True,
        "attached": True,
        "problem": None,
    }
    assert (second["source"], second["proposed"], second["attached"]) == (1, False, False)
    assert third["problem"].startswith("“picture.png” is an image")
    assert (fourth["file"], fourth["source"], fourth["source_id"]) == ("sub/letter.txt", None, None)


def test_what_fails_in_the_end_is_said_and_the_others_stay(
    run: Run, dossier: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "2_more.txt").write_text("More of it", encoding="utf-8")
    from dossier.model.errors import KnownError
    from dossier.services import importing

    read = importing.read_attachment

    def refuse(path: Path) -> importing.Attachment:
        if path.name == "2_more.txt":
            raise KnownError("cannot-read", "“{name}” went away.", name=path.name)
        return read(path)

    monkeypatch.setattr(importing, "read_attachment", refuse)
    ran = run("attach", dossier, "--folder", folder, "--yes")
    assert (ran.code, ran.err) == (1, "dossier: 1 of 2 files could not be attached; the list says why.\n")
    assert ran.out.startswith("not attached: 2_more.txt\n    “2_more.txt” went away.\n")
    assert documents(dossier) == ["[3] fares.txt", "log.txt"]


def test_wrong_usage(run: Run, dossier: Path, folder: Path) -> None:
    for arguments in ((), (1,), (1, folder / "book.md", "--yes"), (1, folder / "book.md", "--folder", folder)):
        ran = run("attach", dossier, *arguments)
        assert (ran.code, ran.out) == (2, "")
    missing = run("attach", dossier, "--folder", folder / "nowhere")
    assert (missing.code, missing.err) == (1, f"dossier: There is no folder “{folder / 'nowhere'}”; check its name.\n")
