"""search."""

from pathlib import Path

import pytest

from dossier.cli.output import visible
from dossier.model.rows import Claim, Document
from dossier.services.session import open_session
from tests.cli.running import Run

HITS = """\
claim 0.1: Summary
    Two ferries cross the strait
document [2]: Harbour log
    The older ferry needs two hours.
document [2]: Harbour log
    The newer ferry needs one hour, 40 minutes.
"""


def test_hits_in_words(run: Run, dossier: Path) -> None:
    ran = run("search", dossier, "ferr")
    assert (ran.code, ran.out, ran.err) == (0, HITS, "")


def test_hits_as_json(run: Run, dossier: Path) -> None:
    session = open_session(dossier, read_only=True)
    claim, document = session.store.find(Claim)[0], session.store.find(Document)[0]
    session.close()
    ran = run("search", dossier, "ferr", "--json")
    assert ran.json[:2] == [
        {
            "kind": "claim",
            "id": claim.id,
            "source": None,
            "page": None,
            "label": None,
            "start": None,
            "end": None,
            "snippet": "Two ferries cross the strait",
            "ranges": [[4, 8]],
            "number": "0.1",
            "title": "Summary",
            "more": 0,
            "older": False,
        },
        {
            "kind": "document",
            "id": document.id,
            "source": 2,
            "page": 1,
            "label": None,
            "start": 24,
            "end": 28,
            "snippet": "The older ferry needs two hours.",
            "ranges": [[10, 14]],
            "number": None,
            "title": "Harbour log",
            "more": 0,
            "older": False,
        },
    ]


def test_an_ascii_hyphen_finds_any_other(run: Run, dossier: Path) -> None:
    (hit,) = run("search", dossier, "rule-of-thumb", "--json").json
    assert hit["number"] == "1.1"


def test_in_and_limit(run: Run, dossier: Path) -> None:
    kinds = [hit["kind"] for hit in run("search", dossier, "ferr", "--in", "documents", "--json").json]
    assert kinds == ["document", "document"]
    assert len(run("search", dossier, "ferr", "--in", "claims, documents", "--limit", 1, "--json").json) == 1
    assert run("search", dossier, "ferr", "--in", "notes").out == ""


@pytest.mark.parametrize("words", [("--in", "claims,maps"), ("--in", ""), ("--limit", "0")])
def test_wrong_usage(run: Run, dossier: Path, words: tuple[str, str]) -> None:
    ran = run("search", dossier, "ferr", *words)
    assert (ran.code, ran.out) == (2, "")


def test_sources(run: Run, dossier: Path) -> None:
    assert run("search", dossier, "ferr OR strait", "--source", 1, "--json").json[0]["source"] == 1
    found = run("search", dossier, "strait OR older", "--source", 1, "--source", 2, "--json").json
    assert {(hit["kind"], hit["source"], hit["number"]) for hit in found} == {
        ("source", 1, None),
        ("claim", None, "0.1"),
        ("claim", None, "0.2"),
        ("document", 2, None),
    }
    nowhere = run("search", dossier, "ferr", "--source", 77)
    assert (nowhere.code, nowhere.err) == (1, "dossier: There is no source [77] in this dossier.\n")


def test_operators(run: Run, dossier: Path) -> None:
    assert [hit["snippet"] for hit in run("search", dossier, "ferry -older", "--json").json] == [
        "The newer ferry needs one hour, 40 minutes."
    ]
    assert run("search", dossier, "--json", "--", "-older").json == []


def test_no_word_is_no_hit(run: Run, dossier: Path) -> None:
    assert run("search", dossier, "").out == ""
    assert run("search", dossier, "...", "--json").json == []


def test_hits_are_bold_on_a_terminal_alone(run: Run, dossier: Path) -> None:
    assert visible(run("search", dossier, "ferr").out) == HITS


def test_a_limit_may_be_as_large_as_one_likes(run: Run, dossier: Path) -> None:
    assert run("search", dossier, "ferr", "--limit", 10**30).out == HITS
