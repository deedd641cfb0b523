"""What goes onto each document, and every row that has to be accounted for."""

import tomllib

import pytest

from dossier.model.report import Table
from dossier.model.rows import Annotation, Citation, Document, Evidence, Judgement, Note, Row
from dossier.output.marks import Planner
from dossier.output.source_marks import SourcePlanner
from dossier.output.words import load_words
from dossier.services import paths
from dossier.services.annotated.gathering import Gathered, gather
from dossier.services.reporting import build_report
from tests.output.conftest import STAMP
from tests.services.annotated.conftest import Reviewed


def gathered(dossier: Reviewed, *numbers: int) -> Gathered:
    resources = paths.resources()
    colours = tomllib.loads((resources / "themes" / "tokens.toml").read_text(encoding="utf-8"))["light"]
    report = build_report(dossier.store)
    planner = SourcePlanner(Planner(load_words(resources, "en"), colours, STAMP))
    return gather(
        dossier.store, report, planner, [one for one in report.sources if not numbers or one.number in numbers]
    )


@pytest.fixture
def everything(reviewed: Reviewed) -> Gathered:
    return gathered(reviewed)


def test_the_scope_is_all_that_lies_on_sources(reviewed: Reviewed, everything: Gathered):
    store = reviewed.store
    kinds: dict[Table, type[Row]] = {
        Table.DOCUMENTS: Document,
        Table.ANNOTATIONS: Annotation,
        Table.EVIDENCE: Evidence,
        Table.JUDGEMENTS: Judgement,
        Table.NOTES: Note,
    }
    for table, kind in kinds.items():
        assert {id for of, id in everything.scope if of is table} == {row.id for row in store.find(kind)}


def test_one_source_has_only_what_is_its_own(reviewed: Reviewed):
    only = gathered(reviewed, 2)
    assert [document.row.name for document in only.documents] == ["log.txt"]
    assert {id for table, id in only.scope if table is Table.ANNOTATIONS} == {"a-log", "a-lost"}
    assert not any(table is Table.NOTES for table, _id in only.scope)


def test_annotations_passages_and_notes_are_intended(everything: Gathered):
    book, log = everything.documents
    assert [intended.planned.subtype for intended in book.intended] == [
        "Text",  # the notes on the document and its source
        "Square",
        "Highlight",
        "Underline",
        "Text",
        "Highlight",  # the passage
    ]
    assert book.intended[0].anchor is None
    assert [reply.contents for reply in book.intended[0].planned.replies] == ["Ask the publisher."]
    passage = book.intended[-1].planned
    assert passage.contents == "[1] Partly supports claim 0.1: only two of them"
    assert [reply.contents for reply in passage.replies] == ["Read the whole chapter."]
    assert [intended.planned.contents for intended in log.intended] == ["In winter?", "[2] Unchecked for claim 0.2"]


def test_what_no_file_can_carry_has_its_reason(reviewed: Reviewed, everything: Gathered):
    assert everything.lost[Table.ANNOTATIONS, "a-lost"] == "lost_place"
    without = reviewed.citation(3)
    judgement = reviewed.store.find(Judgement, citation_id=without.id)[0]
    assert everything.lost[Table.JUDGEMENTS, judgement.id] == "no_passage"
    assert list(everything.lost.values()).count("no_document") == 1


def test_notes_of_a_citation_with_two_passages_go_on_one(reviewed: Reviewed):
    reviewed.tie(1, reviewed.book, "Nobody counted")
    (book, _log) = gathered(reviewed).documents
    replies = [len(intended.planned.replies) for intended in book.intended if intended.planned.subtype == "Highlight"]
    assert sorted(replies) == [0, 1, 1]  # the reviewer's own highlight has one of its own
    assert reviewed.store.count(Citation) > 0
