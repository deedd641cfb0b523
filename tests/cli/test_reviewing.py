"""judge and note."""

from pathlib import Path

import pytest

from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Judgement, Note, Row, Section, Source
from dossier.services import settings
from dossier.services.changes.annotations import Annotate
from dossier.services.session import Session, open_session
from dossier.services.settings import Settings
from tests.cli.running import Run
from tests.samples import SOURCE_TEXT


@pytest.fixture
def reader(dossier: Path):
    opened = open_session(dossier, read_only=True)
    yield opened
    opened.close()


def test_judge_by_number(run: Run, dossier: Path, reader: Session) -> None:
    ran = run("judge", dossier, "0.2", 2, "supports", "--reason", " page 3 ", "--reviewer", "Ada")
    assert (ran.code, ran.out, ran.err) == (0, "Claim 0.2, source [2]: supports\n", "")
    (row,) = reader.store.find(Judgement)
    citation = reader.store.get(Citation, row.citation_id)
    assert reader.store.get(Claim, citation.claim_id).text == "the older one is slow"
    assert (row.verdict, row.reason, row.reviewer) == (Verdict.SUPPORTS, "page 3", "Ada")
    (document,) = reader.store.find(Document)
    assert (row.bound_claim, row.bound_documents) == ("the older one is slow", (document.sha256,))
    assert len(SOURCE_TEXT.encode()) == document.size


def test_judge_by_id_as_json(run: Run, dossier: Path, reader: Session) -> None:
    claim = reader.store.find(Claim)[3]
    (citation,) = reader.store.find(Citation, claim_id=claim.id, source_id=reader.store.find(Source, number=3)[0].id)
    ran = run("judge", dossier, claim.id, 3, "cannot-tell", "--reviewer", "Ada", "--json")
    assert ran.json == {
        "claim": "1.1",
        "source": 3,
        "verdict": "cannot tell",
        "reason": "",
        "citations": [citation.id],
    }


@pytest.mark.parametrize("verdict", [*Verdict, "does-not-support", "DOES_NOT_SUPPORT", "Cannot tell"])
def test_every_verdict_is_understood(run: Run, dossier: Path, verdict: str) -> None:
    words = verdict.lower().replace("-", " ").replace("_", " ")
    assert run("judge", dossier, "0.1", 1, verdict, "--reviewer", "Ada", "--json").json["verdict"] == words


def test_a_verdict_is_one_of_six(run: Run, dossier: Path) -> None:
    ran = run("judge", dossier, "0.1", 1, "true", "--reviewer", "Ada")
    assert (ran.code, ran.out) == (2, "")
    known = "unchecked, supports, partly, does-not-support, contradicts, cannot-tell"
    assert ran.err.endswith(f"“true” is none of {known}.\n")


def test_unchecked_takes_a_judgement_back(run: Run, dossier: Path, reader: Session) -> None:
    for verdict in ("supports", "unchecked"):
        assert run("judge", dossier, "0.1", 1, verdict, "--reviewer", "Ada").code == 0
    assert reader.store.find(Judgement) == []
    assert [entry.label for entry in reader.store.journal(2)] == ["judge a citation"] * 2


@pytest.mark.parametrize(
    ("claim", "number", "sentence"),
    [
        ("9.9", 1, "There is no claim 9.9 in this dossier; “dossier claims” lists them."),
        ("0.1", 9, "There is no source [9] in this dossier."),
        ("0.1", 2, "Claim 0.1 does not cite source [2]; “dossier claims” lists what it cites."),
    ],
)
def test_judge_wants_a_citation(
    run: Run, dossier: Path, reader: Session, claim: str, number: int, sentence: str
) -> None:
    ran = run("judge", dossier, claim, number, "supports", "--reviewer", "Ada")
    assert (ran.code, ran.out, ran.err) == (1, "", f"dossier: {sentence}\n")
    assert reader.store.find(Judgement) == []


@pytest.mark.parametrize("words", [("judge", "0.1", "1", "supports"), ("note", "text")])
def test_the_reviewer_must_be_named_and_is_never_the_login_name(
    run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("LOGNAME", "login")
    monkeypatch.setenv("USER", "login")
    monkeypatch.setenv("DOSSIER_REVIEWER", "  ")
    verb, *rest = words
    ran = run(verb, dossier, *rest)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "dossier: Say who you are: give --reviewer NAME, or set DOSSIER_REVIEWER, "
        f'or write reviewer = "NAME" in “{settings.settings_file()}”.\n'
    )


def test_the_reviewer_is_given_or_in_the_environment_or_in_the_settings(
    run: Run, dossier: Path, reader: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(Settings(reviewer="Settings"))
    run("note", dossier, "1")
    monkeypatch.setenv("DOSSIER_REVIEWER", "Environment")
    run("note", dossier, "2")
    run("note", dossier, "3", "--reviewer", "Given")
    assert [note.reviewer for note in reader.store.find(Note)] == ["Settings", "Environment", "Given"]


def test_a_note_on_the_dossier(run: Run, dossier: Path, reader: Session) -> None:
    ran = run("note", dossier, "# Ask\n\n*Who* counted?", "--reviewer", "Ada", "--json")
    (note,) = reader.store.find(Note)
    assert ran.json == {"id": note.id, "on": "dossier", "on_id": None}
    assert (note.on, note.on_id, note.body, note.reviewer) == (OnKind.DOSSIER, "", "# Ask\n\n*Who* counted?", "Ada")


def test_a_note_on_anything(run: Run, dossier: Path, reader: Session) -> None:
    session = open_session(dossier, reviewer="Ada")
    session.editor.perform(Annotate(OnKind.SECTION, session.store.find(Section)[0].id, 0, 3))
    session.close()
    kinds: dict[OnKind, type[Row]] = {
        OnKind.SECTION: Section,
        OnKind.CLAIM: Claim,
        OnKind.CITATION: Citation,
        OnKind.SOURCE: Source,
        OnKind.DOCUMENT: Document,
        OnKind.ANNOTATION: Annotation,
    }
    for on, kind in kinds.items():
        id = reader.store.find(kind)[0].id
        ran = run("note", dossier, "text", "--on", id, "--reviewer", "Ada")
        assert ran.out == f"Wrote a note on the {on.value} {id}\n"
        assert [note.on for note in reader.store.find(Note, on_id=id)] == [on]


@pytest.mark.parametrize(("name", "on"), [("0.3", OnKind.CLAIM), ("[2]", OnKind.SOURCE)])
def test_a_note_by_number(run: Run, dossier: Path, reader: Session, name: str, on: OnKind) -> None:
    assert run("note", dossier, "text", "--on", name, "--reviewer", "Ada").code == 0
    (note,) = reader.store.find(Note)
    claim, source = reader.store.find(Claim)[2], reader.store.find(Source, number=2)[0]
    assert (note.on, note.on_id) == (on, claim.id if on is OnKind.CLAIM else source.id)


def test_a_note_on_nothing_is_refused(run: Run, dossier: Path) -> None:
    ran = run("note", dossier, "text", "--on", "2", "--reviewer", "Ada")
    assert (ran.code, ran.out) == (1, "")
    assert "There is nothing called 2 in this dossier" in ran.err


@pytest.mark.parametrize("text", ["", "  ", "\udcff"])
def test_a_note_is_words(run: Run, dossier: Path, text: str) -> None:
    assert run("note", dossier, text, "--reviewer", "Ada").code == 2
