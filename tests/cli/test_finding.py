"""find-evidence."""

from pathlib import Path

from dossier.model.rows import Document
from dossier.services.session import open_session
from tests.cli.running import Run
from tests.samples import SOURCE_TEXT


def test_passages_in_words(run: Run, dossier: Path) -> None:
    ran = run("find-evidence", dossier, "0.2", "--limit", 1)
    assert (ran.code, ran.out, ran.err) == (0, "[2] Harbour log\n    The older ferry needs two hours.\n", "")


def test_passages_as_json(run: Run, dossier: Path) -> None:
    session = open_session(dossier, read_only=True)
    document = session.store.find(Document)[0]
    session.close()
    passage, _ = run("find-evidence", dossier, "0.2", "--json").json
    assert passage.pop("score") > 0
    assert SOURCE_TEXT[passage["start"] : passage["end"]] == passage["text"] == "The older ferry needs two hours."
    assert passage | {"start": 0, "end": 0, "text": ""} == {
        "source": 2,
        "document": document.id,
        "name": "log.txt",
        "sheet": False,
        "label": None,
        "start": 0,
        "end": 0,
        "text": "",
    }


def test_what_cannot_be_looked_for_is_said(run: Run, dossier: Path) -> None:
    for claim, sentence in (
        ("9.9", "There is no claim 9.9 in this dossier; “dossier claims” lists them."),
        ("0.3", "This claim cites no source; add a citation first."),
        ("0.1", "No source that this claim cites has a document; attach one first."),
    ):
        ran = run("find-evidence", dossier, claim)
        assert (ran.code, ran.out, ran.err) == (1, "", f"dossier: {sentence}\n")
    assert run("find-evidence", dossier).code == 2
    nothing = run("find-evidence", dossier, "1.1")
    assert nothing.out == "No sentence of the cited documents shares a word with this claim.\n"
