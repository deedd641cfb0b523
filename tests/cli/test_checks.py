"""check."""

import re
from pathlib import Path

import pytest

from dossier.model.kinds import Verdict
from dossier.model.rows import Citation, Document, Section, Source
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.sections import EditBody
from dossier.services.session import open_session
from tests.cli.running import Run
from tests.samples import let_claim_read, sample_document

FRESH = """\
Integrity: sound
Coverage: 0 of 5 citations judged (5 unchecked)
  0  0 of 2  1 of 3 uncited  Summary
  1  0 of 3  0 of 1 uncited  1. Tides
Quote checks: no evidence is tied
Quotations in claims: none
Stale judgements: 0
Unplaced: 0

1 doubt of the importer to settle
  Is this a fact?
    claim 0.1
"""

REVIEWED = """\
Integrity: sound
Coverage: 1 of 4 citations judged (3 unchecked, 1 partly)
  0  1 of 1  1 of 2 uncited  Summary
  1  0 of 3  0 of 1 uncited  1. Tides
Quote checks: 1 exact
  0.1 [2]  exact  log.txt  “Harbour”
Quotations in claims: none
Stale judgements: 1
  0.1 [2]  partly  moved: claim text
Unplaced: 1
  claims  0.3, 0 of 1 citation judged  “Two ferries cross the strait”
"""


@pytest.fixture
def reviewed(dossier: Path) -> Path:
    """Return a dossier with evidence, a stale judgement, and a claim that lost its place."""
    session = open_session(dossier, reviewer="Ada")
    store, editor = session.store, session.editor
    document, section = store.find(Document)[0], store.find(Section)[0]
    citation = store.find(Citation, source_id=document.source_id)[0]
    editor.perform(TieEvidence(citation.id, document.id, 0, len("Harbour")))
    editor.perform(Judge(citation.id, Verdict.PARTLY))
    body = section.body.replace("the older one is slow", "the older one is not slow")
    editor.perform(EditBody(section.id, body))
    editor.perform(EditBody(section.id, body.replace("Two ferries cross the strait [1]; ", "")))
    session.close()
    return dossier


def test_a_fresh_dossier_in_words(run: Run, dossier: Path) -> None:
    ran = run("check", dossier)
    assert (ran.code, ran.out, ran.err) == (0, FRESH, "")


def test_a_reviewed_dossier_in_words(run: Run, reviewed: Path) -> None:
    ran = run("check", reviewed)
    assert (ran.code, ran.out, ran.err) == (0, REVIEWED, "")


def test_as_json(run: Run, dossier: Path) -> None:
    ran = run("check", dossier, "--json")
    assert (ran.code, ran.err) == (0, "")
    (doubt,) = ran.json["doubts"]
    assert (doubt["claim"], doubt["text"]) == ("0.1", "Is this a fact?")
    assert {key: value for key, value in ran.json.items() if key != "doubts"} == {
        "integrity": {"sound": True, "findings": []},
        "quotes": [],
        "quotations": [],
        "stale": [],
        "unplaced": [],
        "coverage": {
            "citations": 5,
            "judged": 0,
            "verdicts": {
                "unchecked": 5,
                "supports": 0,
                "partly": 0,
                "does not support": 0,
                "contradicts": 0,
                "cannot tell": 0,
            },
            "sections": [
                {"number": 0, "title": "Summary", "claims": 3, "uncited": 1, "citations": 2, "judged": 0},
                {"number": 1, "title": "1. Tides", "claims": 1, "uncited": 0, "citations": 3, "judged": 0},
            ],
        },
    }


def test_a_reviewed_dossier_as_json(run: Run, reviewed: Path) -> None:
    facts = run("check", reviewed, "--json").json
    assert [(quote["claim"], quote["source"], quote["check"]) for quote in facts["quotes"]] == [("0.1", 2, "exact")]
    assert [(stale["verdict"], stale["moved"]) for stale in facts["stale"]] == [("partly", ["claim text"])]
    (lost,) = facts["unplaced"]
    assert (lost["quote"], lost["number"]) == ("Two ferries cross the strait", "0.3")
    assert (lost["citations"], lost["judged"]) == (1, 0)
    assert (facts["coverage"]["judged"], facts["coverage"]["citations"]) == (1, 4)
    assert facts["doubts"] == []  # the only one waits with the claim


def test_what_an_unplaced_claim_has_is_told_apart(run: Run, reviewed: Path) -> None:
    facts = run("info", reviewed, "--json").json
    assert [facts[name] for name in ("claims", "citations", "judgements", "limits", "doubts")] == [3, 4, 1, 0, 0]
    assert [section["claims"] for section in facts["sections"]] == [2, 1]
    assert facts["unplaced"] == {"claims": 1, "citations": 1, "judgements": 0, "limits": 0, "doubts": 1}
    out = run("info", reviewed).out
    assert out.endswith("and unplaced: 1 claim, 1 citation, 1 doubt; dossier check lists them\n")
    listed = run("claims", reviewed, "--json").json
    assert [(claim["number"], claim["placing"]) for claim in listed] == [
        ("0.1", "exact"),
        ("0.2", "exact"),
        ("0.3", "unplaced"),
        ("1.1", "exact"),
    ]
    assert "0.3  fact, unplaced  Two ferries cross the strait [1]\n" in run("claims", reviewed).out


def test_what_claims_quote_themselves(run: Run, dossier: Path) -> None:
    session = open_session(dossier, reviewer="Ada")
    let_claim_read(session, 0, "“Two ferries cross it”")
    let_claim_read(session, 1, "it “needs\u00a0two hours”")
    session.close()
    out = re.sub(" +", " ", run("check", dossier).out)
    assert (
        """\
Quotations in claims: 1 nothing attached, 1 exact after normalising
 0.1 nothing attached “Two ferries cross it”
 0.2 exact after normalising log.txt “needs two hours”
"""
        in out
    )
    last = run("check", dossier, "--json").json["quotations"][-1]
    assert last == {
        "claim": "0.2",
        "quote": "needs\u00a0two hours",
        "check": "exact after normalising",
        "source": 2,
        "document": "log.txt",
        "page": "",
        "diff": [],
        "sought_in": [2],
        "sentence": "",
    }


def test_exact_words_out_of_a_sentence_that_denies_are_shown_with_it(run: Run, dossier: Path) -> None:
    session = open_session(dossier, reviewer="Ada")
    read = sample_document("Log. The strait is not safe at every tide.")
    source = session.store.find(Source, number=2)[0]
    session.editor.perform(AddDocument(source.id, "tides.txt", b"tides", read))
    let_claim_read(session, 1, "it is “safe at every tide”")
    session.close()
    out = re.sub(" +", " ", run("check", dossier).out)
    said = "exact, out of a sentence with a negation: tides.txt “The strait is not safe at every tide.”"
    assert f" 0.2 {said}\n" in out
    last = run("check", dossier, "--json").json["quotations"][-1]
    assert (last["check"], last["sentence"]) == ("exact", "The strait is not safe at every tide.")


def test_a_passage_that_only_an_older_version_has_is_said_to_be_there(run: Run, dossier: Path) -> None:
    session = open_session(dossier, reviewer="Ada")
    (log,) = session.store.find(Document)
    source_citation = session.store.find(Citation, source_id=log.source_id)[0]
    session.editor.perform(TieEvidence(source_citation.id, log.id, 14, 46))
    read = sample_document("All new.")
    session.editor.perform(AddDocument(log.source_id, "b.txt", b"new", read, newer_version=True))
    session.close()
    out = re.sub(" +", " ", run("check", dossier).out)
    assert " exact log.txt (an older version) “The older ferry needs two hours.”\n" in out
    assert run("check", dossier, "--json").json["quotes"][0]["older_version"] is True
