"""info and claims."""

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.model.kinds import ClaimKind, Identification, OnKind, Verdict
from dossier.model.rows import Brief, Citation, Claim, Document, Section, Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.citations import AddCitation
from dossier.services.changes.claims import RetypeClaim
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sources import AddSource
from dossier.services.session import open_session
from dossier.store.store import create_store
from tests.cli.running import Ran, Run

INFO = """\
Ferries
How to cross?

Sections
  0  summary  3 claims  Summary
  1  option   1 claim   1. Tides

Sources
  [1]  certain    0 documents  The strait crossed
  [2]  not given  1 document
  [3]  not given  0 documents

4 claims, 5 citations by 5 markers, 0 limits, 1 document
0 of 5 citations judged, 0 annotations, 0 notes
1 doubt of the importer to settle; dossier check lists them
"""

CLAIMS = """\
0.1  fact  Two ferries cross the strait [1]
0.2  fact  the older one is slow [2]
0.3  fact  Nobody counted the passengers
1.1  fact  The timetable follows rule‑of‑thumb tides [1] [2] [3]
"""


def test_info_in_words(run: Run, dossier: Path) -> None:
    assert run("info", dossier) == Ran(0, INFO, "")


def test_info_as_json(run: Run, dossier: Path) -> None:
    ran = run("info", dossier, "--json")
    with_ids = ran.json
    for section in with_ids["sections"]:
        assert len(section.pop("id")) == 36
    assert (ran.code, ran.err) == (0, "")
    assert with_ids == {
        "title": "Ferries",
        "question": "How to cross?",
        "notice": "",
        "sections": [
            {"number": 0, "kind": "summary", "title": "Summary", "claims": 3},
            {"number": 1, "kind": "option", "title": "1. Tides", "claims": 1},
        ],
        "claims": 4,
        "markers": 5,
        "citations": 5,
        "sources": [
            {"number": 1, "title": "The strait crossed", "identification": "certain", "documents": 0},
            {"number": 2, "title": None, "identification": "not included", "documents": 1},
            {"number": 3, "title": None, "identification": "not included", "documents": 0},
        ],
        "further_sources": [],
        "documents": 1,
        "annotations": 0,
        "notes": 0,
        "judgements": 0,
        "limits": 0,
        "doubts": 1,
        "unplaced": {"claims": 0, "citations": 0, "judgements": 0, "limits": 0, "doubts": 0},
        "schema": 1,
        "protected": False,
    }


def test_info_counts_what_the_reviewer_added(run: Run, dossier: Path) -> None:
    session = open_session(dossier, reviewer="Ada")
    store, editor = session.store, session.editor
    section, claims, citations = store.find(Section)[0], store.find(Claim), store.find(Citation)
    editor.perform(Judge(citations[0].id, Verdict.PARTLY))
    editor.perform(Judge(citations[1].id, Verdict.UNCHECKED, "not at hand yet"))
    editor.perform(RetypeClaim(claims[2].id, ClaimKind.LIMIT))
    editor.perform(AddLimit(section.id, 0, 3))
    editor.perform(AddNote(OnKind.DOSSIER, "", "note"))
    editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3))
    editor.perform(AddSource(None, {"type": "book", "title": "Currents"}, Identification.PROBABLE))
    session.close()
    facts = run("info", dossier, "--json").json
    counts = {name: facts[name] for name in ("judgements", "limits", "notes", "annotations")}
    assert counts == {"judgements": 1, "limits": 2, "notes": 1, "annotations": 1}
    (further,) = facts["further_sources"]
    assert (further["title"], further["identification"], further["documents"]) == ("Currents", "probable", 0)
    assert len(facts["sources"]) == 3
    assert "Further sources\n  probable  0 documents  Currents\n" in run("info", dossier).out


def test_claims_in_words(run: Run, dossier: Path) -> None:
    ran = run("claims", dossier)
    assert (ran.code, ran.out, ran.err) == (0, CLAIMS, "")


def test_claims_as_json(run: Run, dossier: Path) -> None:
    listed = run("claims", dossier, "--json").json
    session = open_session(dossier, read_only=True)
    bodies = {section.id: section.body for section in session.store.find(Section)}
    rows = {claim.id: claim for claim in session.store.find(Claim)}
    session.close()
    assert [claim["number"] for claim in listed] == ["0.1", "0.2", "0.3", "1.1"]
    assert [claim["section"] for claim in listed] == [0, 0, 0, 1]
    assert [claim["citations"] for claim in listed] == [[1], [2], [], [1, 2, 3]]
    assert {claim["kind"] for claim in listed} == {"fact"}
    for claim in listed:
        assert rows[claim["id"]].section_id == claim["section_id"]
        assert bodies[claim["section_id"]][claim["start"] : claim["end"]] == claim["text"]


def test_citations_stand_in_the_order_of_their_markers_and_added_ones_last(run: Run, dossier: Path) -> None:
    session = open_session(dossier)
    store, editor = session.store, session.editor
    claim = store.find(Claim)[0]
    editor.perform(AddSource(None, {"title": "Currents"}))
    for source in (store.find(Source, number=3)[0], store.find(Source, number=None)[0]):
        editor.perform(AddCitation(claim.id, source.id))
    session.close()
    assert run("claims", dossier, "--json").json[0]["citations"] == [1, 3, None]
    assert run("claims", dossier).out.splitlines()[0].endswith("strait [1] [3] [+]")


def test_a_dossier_without_a_brief_is_refused_in_words(run: Run, tmp_path: Path) -> None:
    create_store(tmp_path / "empty.dossier").close()
    ran = run("info", tmp_path / "empty.dossier")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "dossier: “empty.dossier” holds no brief; import one into a new dossier.\n"


@pytest.mark.parametrize("verb", ["info", "claims"])
def test_reading_leaves_the_dossier_and_its_folder_as_they_were(run: Run, dossier: Path, verb: str) -> None:
    before = dossier.read_bytes()
    assert run(verb, dossier).code == 0
    assert dossier.read_bytes() == before
    assert list(dossier.parent.iterdir()) == [dossier]


def test_nothing_in_a_dossier_steers_the_terminal(run: Run, dossier: Path) -> None:
    session = open_session(dossier)
    brief = session.store.find(Brief)[0]
    document = session.store.find(Document)[0]
    with session.store.transaction() as write:
        write.put(replace(brief, question="How\x1b[2J to cross?", notice="one\r\ntwo \x9b1m\u202ethree"))
        write.put(replace(document, name="log\x1b.txt"))
    session.close()
    ran = run("info", dossier)
    assert "How\ufffd[2J to cross?\none\ufffd\ntwo \ufffd1m\ufffdthree\n" in ran.out
    assert "\x1b" not in run("text", dossier, 2, "--document", "none").err
    assert run("info", dossier, "--json").json["question"] == "How\x1b[2J to cross?"
