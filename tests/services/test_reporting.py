"""The report tree, from real dossiers."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.model.ids import new_id
from dossier.model.kinds import AnnotationKind, Moved, OnKind, Placing, QuoteCheck, Verdict
from dossier.model.report import Report, Table
from dossier.model.rows import Annotation, Citation, Claim, Document, Note, Passage, Section, Source
from dossier.output.account import account_of
from dossier.output.citation_table import render_citation_table
from dossier.output.laid import lay_out_text, noted
from dossier.output.overview import citations_of, figures
from dossier.output.runs import plain
from dossier.services import paths
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.citations import AddCitation
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import EditBody
from dossier.services.reporting import build_report, shown_name
from dossier.services.session import Session
from dossier.services.settings import Author
from dossier.services.tallies import Tallies
from dossier.store import heads
from dossier.store.store import open_store
from tests.samples import SOURCE_TEXT, SUMMARY, fill, let_claim_read, sample_document, sample_session


@pytest.fixture
def session(session: Session) -> Session:
    fill(session)
    return session


def balanced(report: Report) -> None:
    for line in account_of(report).lines:
        assert line.carried + line.listed == line.total
    assert [item for item in account_of(report).listed if item.reason == "unaccounted"] == []


def test_what_the_report_is_of(session: Session):
    report = build_report(session.store)
    assert (report.question, report.file_name, report.reviewer) == ("How to cross?", "ferries.dossier", "Ada Reviewer")
    assert [(section.number, section.title) for section in report.sections] == [(0, "Summary"), (1, "1. Tides")]
    assert report.totals[Table.CITATIONS] == 5
    balanced(report)


def test_it_is_json(session: Session):
    assert json.loads(json.dumps(asdict(build_report(session.store))))["sections"][0]["claims"][0]["number"] == "0.1"


def test_claims_citations_and_judgements(session: Session):
    summary, tides = build_report(session.store).sections
    assert [(claim.number, claim.text) for claim in summary.claims] == [
        ("0.1", "Two ferries cross the strait"),
        ("0.2", "the older one is slow"),
        ("0.3", "Nobody counted the passengers"),
    ]
    (judged,) = summary.claims[1].citations
    assert (judged.source, judged.verdict, judged.reason, judged.reviewer) == (
        2,
        Verdict.PARTLY,
        "two hours is not slow",
        "Ada Reviewer",
    )
    assert judged.stale == ()
    (passage,) = judged.passages
    assert (passage.quote, passage.document, passage.page, passage.check) == (
        SOURCE_TEXT[14:46],
        "Harbour log",
        "",
        QuoteCheck.EXACT,
    )
    assert [citation.source for citation in tides.claims[0].citations] == [1, 2, 3]
    assert {citation.verdict for citation in tides.claims[0].citations} == {Verdict.UNCHECKED}
    assert summary.claims[2].citations == ()


def test_words_that_differ_go_along_with_the_quote_check(session: Session):
    """A claim quotes its source wrongly; a passage's words no longer are the document's."""
    let_claim_read(session, 1, "the log says “the older ferry needs three hours”")
    passage = session.store.find(Passage)[0]
    anchor = replace(passage.anchor, exact="The older ferry needs four hours.")
    with session.store.transaction() as write:
        write.put(replace(passage, anchor=anchor))
    claim = build_report(session.store).sections[0].claims[1]
    (quotation,) = claim.quotations
    assert (quotation.quote, quotation.check) == ("the older ferry needs three hours", QuoteCheck.DIFFERS)
    assert (quotation.source, quotation.document) == (2, "Harbour log")
    assert ("removed", "three") in quotation.diff
    assert ("added", "two") in quotation.diff
    (found,) = claim.citations[0].passages
    assert found.check is QuoteCheck.DIFFERS
    assert ("removed", "four") in found.diff


def test_a_quotation_of_a_source_without_documents_has_nothing_to_be_checked_in(session: Session):
    let_claim_read(session, 0, "One log says “the older ferry needs three hours” to cross")
    (quotation,) = build_report(session.store).sections[0].claims[0].quotations
    assert (quotation.check, quotation.source, quotation.diff) == (None, None, ())


def test_what_moved_is_said(session: Session):
    source = session.store.find(Source, number=2)[0]
    session.editor.perform(AddDocument(source.id, "new.txt", b"New.", sample_document("New.")))
    (judged,) = build_report(session.store).sections[0].claims[1].citations
    assert judged.stale == (Moved.DOCUMENT,)


def test_limits_and_what_they_limit(session: Session):
    (limit,) = build_report(session.store).limits
    assert (limit.section, limit.text, limit.limits, limit.claim) == (0, "Two ferries", ("0.2",), "")


def test_sources_with_who_rests_on_them(session: Session):
    sources = build_report(session.store).sources
    assert [(source.number, source.title, source.claims) for source in sources] == [
        (1, "The strait crossed", ("0.1", "1.1")),
        (2, "", ("0.2", "1.1")),
        (3, "", ("1.1",)),
    ]
    assert [candidate.csl["title"] for candidate in sources[1].candidates] == ["The harbour log"]
    assert [document.name for document in sources[1].documents] == ["log.txt"]


def test_annotations_and_notes_stand_with_what_they_are_on(session: Session):
    store, editor = session.store, session.editor
    section, document = store.find(Section)[0], store.find(Document)[0]
    annotation = store.find(Annotation)[0]
    citation = store.find(Citation)[0]
    editor.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 11, AnnotationKind.UNDERLINE, comment="dated?"))
    for on, on_id in [
        (OnKind.DOSSIER, ""),
        (OnKind.SECTION, section.id),
        (OnKind.ANNOTATION, annotation.id),
        (OnKind.CITATION, citation.id),
        (OnKind.DOCUMENT, document.id),
        (OnKind.SOURCE, document.source_id),
        (OnKind.CLAIM, new_id()),
    ]:
        editor.perform(AddNote(on, on_id, f"on {on.value}"))
    report = build_report(store)
    summary = report.sections[0]
    (mark,) = summary.annotations
    assert (mark.quote, mark.start, mark.end) == (SUMMARY[4:11], 4, 11)
    assert plain(mark.comment) == "which ones?"
    assert [plain(reply.body) for reply in mark.replies] == ["on annotation"]
    assert [plain(note.body) for note in summary.notes] == ["on section"]
    assert [plain(note.body) for note in summary.claims[1].notes] == ["Ask the harbour master."]
    cited = [c for section in report.sections for claim in section.claims for c in claim.citations]
    assert [plain(note.body) for c in cited for note in c.notes] == ["on citation"]
    source = report.sources[1]
    assert [plain(note.body) for note in source.notes] == ["on source"]
    assert [plain(note.body) for note in source.documents[0].notes] == ["on document"]
    assert [(a.quote, a.kind) for a in source.documents[0].annotations] == [("Harbour log", AnnotationKind.UNDERLINE)]
    assert [(plain(note.body), note.gone) for note in report.notes] == [
        ("on dossier", None),
        ("on claim", OnKind.CLAIM),
    ]
    balanced(report)


def test_what_lost_its_place_is_unplaced(session: Session):
    store = session.store
    section = store.find(Section)[0]
    session.editor.perform(EditBody(section.id, "Nothing of it is left here [1]."))
    assert store.find(Annotation)[0].placing is Placing.UNPLACED
    report = build_report(store)
    assert report.sections[0].annotations == ()
    assert [(lost.quote, lost.where) for lost in report.unplaced] == [("ferries", "Summary")]
    assert [claim.unplaced for claim in report.sections[0].claims] == [False, True, True, True]  # the first was typed
    balanced(report)


def test_claims_are_told_in_the_order_of_reading(session: Session):
    store = session.store
    first, second = store.find(Claim, section_id=store.find(Section)[0].id)[:2]
    with store.transaction() as write:  # as a newer brief leaves them
        for claim, other in ((first, second), (second, first)):
            write.put(replace(claim, start=other.start, end=other.end))
    claims = build_report(store).sections[0].claims
    assert [claim.number for claim in claims] == ["0.1", "0.2", "0.3"]
    assert [claim.id for claim in claims][:2] == [second.id, first.id]


def test_what_is_unplaced_is_counted_apart_in_every_figure(session: Session):
    store, editor = session.store, session.editor
    summary = store.find(Section)[0]
    lost = store.find(Claim, section_id=summary.id)[0]
    (citation,) = store.find(Citation, claim_id=lost.id)
    editor.perform(Judge(citation.id, Verdict.CONTRADICTS))
    editor.perform(EditBody(summary.id, summary.body.replace(lost.text, "")))
    report = build_report(store)
    placed = [claim for section in report.sections for claim in section.placed]
    assert [claim.number for claim in placed] == ["0.1", "0.2", "1.1"]
    assert report.sections[0].claims[-1].number == "0.3"
    whole = Tallies(store).whole()
    assert figures(citations_of(report.sections)).citations == whole.citations == 4
    assert figures(citations_of(report.sections)).judged == whole.judged
    assert [limit.unplaced for limit in report.limits] == [True]
    (source,) = [source for source in report.sources if source.id == citation.source_id]
    assert (source.claims, source.unplaced) == (("1.1",), 1)
    stamp, resources = datetime(2026, 1, 2, tzinfo=UTC), paths.resources()
    data = lay_out_text(report, resources, stamp).data
    assert data["overview"]["line"].endswith(f"{heads.count_unplaced(store)} unplaced")
    assert data["sections"][0]["line"].startswith("Summary · 2 claims, 1 unplaced · 1 citation")
    part = data["sources"][0]["sources"][0]
    assert part["rests_more"] == "(1 unplaced)"
    chips = [piece for piece in noted(data["sections"][0]) if piece["kind"] == "chip"]
    assert [len(chip["marks"]) for chip in chips if chip["number"] == "1"] == [0]  # no judgement is painted there
    table = render_citation_table(report, resources=resources, timestamp=stamp).data.decode()
    assert [line.split(",")[3] for line in table.splitlines() if line.startswith("claim 0.3")] == ["yes"]
    balanced(report)


def test_an_annotation_on_nothing_is_unplaced(session: Session):
    row = session.store.find(Annotation)[0]
    with session.store.transaction() as write:
        write.put(Annotation(new_id(), OnKind.SECTION, "gone", *_rest(row)))
        write.put(Annotation(new_id(), OnKind.CLAIM, "x", *_rest(row)))
    report = build_report(session.store)
    assert len(report.unplaced) == 2
    balanced(report)


def _rest(row: Annotation) -> tuple:
    return (row.kind, row.colour, row.anchor, row.comment, row.reviewer, row.made_at, row.changed_at, row.placing)


def test_a_citation_that_the_reviewer_added_has_no_marker(session: Session):
    claim = session.store.find(Claim)[2]
    source = session.store.find(Source, number=3)[0]
    session.editor.perform(AddCitation(claim.id, source.id))
    cited = [c for section in build_report(session.store).sections for k in section.claims for c in k.citations]
    assert [(c.source, c.marker_id) for c in cited if not c.marker_id] == [(3, "")]


@pytest.mark.parametrize(
    ("name", "author", "shown"),
    [
        ("Ada Reviewer", Author.NAME, "Ada Reviewer"),
        ("Ada Reviewer", Author.INITIALS, "A. R."),
        ("Jean-Luc de la Tour", Author.INITIALS, "J. L. d. l. T."),
        ("  ", Author.INITIALS, ""),
        ("Ada Reviewer", Author.NONE, ""),
    ],
)
def test_names(name: str, author: Author, shown: str):
    assert shown_name(name, author) == shown


def test_no_name_is_left_where_none_is_wanted(session: Session):
    tree = json.dumps(asdict(build_report(session.store, Author.NONE)))
    assert "Ada" not in tree
    assert "Reviewer" not in tree
    assert build_report(session.store, Author.INITIALS).reviewer == "A. R."


def test_without_judgements_the_writers_are_named(tmp_path: Path):
    session = sample_session(tmp_path / "x.dossier", reviewer="")
    assert build_report(session.store).reviewer == ""
    session.close()


def test_the_bundled_dossier_is_carried_whole():
    store = open_store(paths.data("us-icc-options.dossier"), read_only=True)
    report = build_report(store)
    store.close()
    balanced(report)
    assert account_of(report).listed == ()
    assert report.totals[Table.CLAIMS] == 55
    assert report.totals[Table.CITATIONS] == 93
    assert [limit.limits for limit in report.limits if limit.claim == "2.6"] == [("2.5",)]
    judged = [c for section in report.sections for claim in section.claims for c in claim.citations if c.judgement_id]
    assert judged == []


@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_row_is_carried_or_listed_whatever_was_done(data: st.DataObject, tmp_path: Path):
    path = tmp_path / f"{new_id()}.dossier"
    session = sample_session(path)
    fill(session)
    store, editor = session.store, session.editor
    for _step in range(data.draw(st.integers(1, 6))):
        section = data.draw(st.sampled_from(store.find(Section)))
        places = st.integers(0, len(section.body))
        start, end = sorted((data.draw(places), data.draw(places)))
        what = data.draw(st.sampled_from(["edit", "mark", "judge", "note"]))
        if what == "edit":
            words = data.draw(st.sampled_from(["", "x", " [1]", SUMMARY]))
            editor.perform(EditBody(section.id, section.body[:start] + words + section.body[end:]))
        elif what == "mark" and start < end:
            editor.perform(Annotate(OnKind.SECTION, section.id, start, end, comment="?"))
        elif what == "judge":
            citation = data.draw(st.sampled_from(store.find(Citation)))
            editor.perform(Judge(citation.id, data.draw(st.sampled_from(Verdict)), "why"))
        elif what == "note":
            on = data.draw(st.sampled_from(OnKind))
            editor.perform(AddNote(on, data.draw(st.sampled_from(["", section.id, "gone"])), "note"))
    report = build_report(store)
    notes = store.count(Note)
    session.close()
    balanced(report)
    assert report.totals[Table.NOTES] == notes
