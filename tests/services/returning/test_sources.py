"""Annotated sources that went out come back: as they went, and worked on."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pikepdf import Array, Name, String

from dossier.intake.annotations import read_annotations
from dossier.intake.documents import read_document
from dossier.model.errors import KnownError
from dossier.model.kinds import Moved, OnKind, Verdict
from dossier.model.returned import DEFAULT, Kind, Outcome
from dossier.model.rows import Annotation, Citation, Document, Evidence, Note, Passage, Source
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.exporting import export_sources
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import PlacePassage, TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.changes.returned import TakeReturned
from dossier.services.page_places import where_it_stands
from dossier.services.reporting import build_report
from dossier.services.returning import compare
from dossier.services.session import Session
from dossier.services.texts import text_of
from tests.colleague import Colleague
from tests.intake.pdf.samples import make_pdf

PAGES = (("Harbour rules of the strait", "The older ferry needs two hours."), ("Rule nine is on page two.",))


@pytest.fixture
def sources(session: Session, tmp_path: Path) -> list[Path]:
    """Return two annotated sources: a PDF of two pages, and a text that was set as pages."""
    data = make_pdf(*PAGES)
    source = session.store.find(Source, number=1)[0]
    session.editor.perform(AddDocument(source.id, "rules.pdf", data, read_document(data, "rules.pdf"), id="rules"))
    document = session.store.get(Document, "rules")
    text = text_of(session.store, OnKind.DOCUMENT, "rules")
    for words, comment in (("Harbour rules", "which?"), ("Rule nine", "")):
        span = (text.index(words), text.index(words) + len(words))
        page, rects = where_it_stands(session.store, document, *span)
        session.editor.perform(Annotate(OnKind.DOCUMENT, "rules", *span, comment=comment, page=page, rects=rects))
    mark = next(row for row in session.store.find(Annotation) if row.comment == "which?")
    session.editor.perform(AddNote(OnKind.ANNOTATION, mark.id, "All *of them*."))
    citation = session.store.find(Citation, source_id=source.id)[0]
    at = text.index("The older ferry needs")
    session.editor.perform(TieEvidence(citation.id, "rules", at, at + len("The older ferry needs")))
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "it says so"))
    session.editor.perform(AddNote(OnKind.DOCUMENT, "rules", "A note on the document."))
    folder = tmp_path / "sources"
    export_sources(session.store, folder, SourceChoice())
    return sorted(folder.glob("*.pdf"))


def back(session: Session, data: bytes) -> Outcome:
    return compare(session.store, read_annotations(data, "back.pdf"))


def test_as_they_went_they_change_nothing(session: Session, sources: list[Path]):
    outcomes = [back(session, path.read_bytes()) for path in sources]
    assert [Counter(item.kind for item in outcome.items) for outcome in outcomes] == [
        {Kind.UNCHANGED: 5},
        {Kind.UNCHANGED: 1},
    ]


def test_xfdf_as_it_went_changes_nothing(session: Session, sources: list[Path], tmp_path: Path):
    export_sources(session.store, tmp_path / "one.xfdf", SourceChoice(1, comments=True))
    outcome = back(session, (tmp_path / "one.xfdf").read_bytes())
    assert Counter(item.kind for item in outcome.items) == {Kind.UNCHANGED: 5}


def test_a_comment_edited_in_xfdf_is_an_edit_and_nothing_is_missing(
    session: Session, sources: list[Path], tmp_path: Path
):
    export_sources(session.store, tmp_path / "one.xfdf", SourceChoice(1, comments=True))
    text = (tmp_path / "one.xfdf").read_text(encoding="utf-8")
    assert text.count("<contents>which?</contents>") == 1
    assert text.count("<contents>Rule nine</contents>") == 1
    text = text.replace("<contents>which?</contents>", "<contents>Which ones?</contents>")
    text = re.sub("<highlight[^>]*><contents>Rule nine</contents></highlight>", "", text)
    outcome = back(session, text.encode())
    assert Counter(item.kind for item in outcome.items) == {Kind.UNCHANGED: 3, Kind.EDIT: 1}


def test_what_a_colleague_did_to_a_pdf(session: Session, sources: list[Path]):
    colleague = Colleague(sources[0].read_bytes())
    passage = colleague.ours("[1] Supports")
    colleague.reply(passage, "I read it so too.")
    passage.Contents, passage.M = String("[1] Contradicts"), String("D:20991201000000Z")
    colleague.ours("which?").Contents = String("Which ones?")
    colleague.ours("All of them").Contents = String("None of them.")
    colleague.mark("two hours", contents="Two?")
    colleague.delete(colleague.ours("Rule nine"))
    outcome = back(session, colleague.saved())
    assert Counter(item.kind for item in outcome.items) == {
        Kind.UNCHANGED: 1,
        Kind.EDIT: 2,
        Kind.NEW: 1,
        Kind.REPLY: 1,
        Kind.JUDGEMENT: 1,
        Kind.DELETION: 1,
    }
    session.editor.perform(TakeReturned(outcome.chosen(Kind)))
    rows = {row.comment: row.anchor.exact for row in session.store.find(Annotation, on_id="rules")}
    assert rows == {"Which ones?": "Harbour rules", "Two?": "two hours"}
    assert {"None of them.", "I read it so too."} <= {note.body for note in session.store.find(Note)}


def moved(colleague: Colleague, target: Any, words: str) -> None:
    """Move a mark to other words of its page."""
    _page, ((left, bottom, right, top),) = colleague.place(words)
    target.Rect = Array([left, bottom, right, top])
    target.QuadPoints = Array([left, top, right, top, left, bottom, right, bottom])


def test_a_moved_passage_is_taken_and_what_was_judged_by_it_turns_stale(session: Session, sources: list[Path]):
    colleague = Colleague(sources[0].read_bytes())
    moved(colleague, colleague.ours("[1] Supports"), "Harbour rules of")
    outcome = back(session, colleague.saved())
    assert Counter(item.kind for item in outcome.items) == {Kind.UNCHANGED: 4, Kind.LOOK: 1}
    (item,) = outcome.of(Kind.LOOK)
    assert (item.here, item.there) == ("on “The older ferry needs”", "on “Harbour rules of”")
    assert outcome.chosen(DEFAULT) == ()
    steps = len(session.store.journal())
    before = session.store.get(Passage, item.row_id)
    session.editor.perform(TakeReturned(outcome.chosen(Kind)))
    assert len(session.store.journal()) == steps + 1
    passage = session.store.get(Passage, item.row_id)
    text = text_of(session.store, OnKind.DOCUMENT, "rules")
    assert text[passage.anchor.start : passage.anchor.end] == passage.anchor.exact == "Harbour rules of"
    assert (passage.anchor.page, len(passage.anchor.rects)) == (0, 1)
    cited = [
        one for section in build_report(session.store).sections for claim in section.claims for one in claim.citations
    ]
    assert [one.stale for one in cited if one.judgement_id and one.source == 1] == [(Moved.PASSAGE,)]
    assert Counter(item.kind for item in back(session, colleague.saved()).items) == {Kind.UNCHANGED: 5}
    session.editor.undo()
    assert session.store.get(Passage, item.row_id) == before
    assert back(session, colleague.saved()) == outcome
    session.editor.perform(PlacePassage(item.row_id, "rules", 8, 13))
    with pytest.raises(KnownError, match="changed since"):
        session.editor.perform(TakeReturned((item,)))


def test_a_passage_moved_off_all_words_or_recoloured_is_told(session: Session, sources: list[Path]):
    colleague = Colleague(sources[0].read_bytes())
    target = colleague.ours("[1] Supports")
    target.Rect = Array([300, 300, 400, 320])
    target.QuadPoints = Array([300, 320, 400, 320, 300, 300, 400, 300])
    target.C = Array([0.1, 0.2, 0.9])
    outcome = back(session, colleague.saved())
    told = {item.reason: (item.quote, item.here, item.there) for item in outcome.of(Kind.STAYS)}
    assert told == {
        "no-words": ("The older ferry needs", "", ""),
        "verdict-look": ("The older ferry needs", "supports", ""),
    }
    assert Counter(item.kind for item in outcome.items) == {Kind.UNCHANGED: 4, Kind.STAYS: 2}
    assert outcome.chosen(Kind) == ()


def test_a_passage_judged_anew_since_was_not_recoloured_there(session: Session, sources: list[Path]):
    (citation,) = [
        row
        for row in session.store.find(Citation)
        if session.store.find(Evidence, citation_id=row.id) and session.store.get(Source, row.source_id).number == 1
    ]
    session.editor.perform(Judge(citation.id, Verdict.CONTRADICTS, "not at all"))
    outcome = back(session, sources[0].read_bytes())
    assert outcome.of(Kind.STAYS) == []
    colleague = Colleague(sources[0].read_bytes())
    colleague.ours("[1] Supports").Subtype = Name.Underline
    (item,) = back(session, colleague.saved()).of(Kind.STAYS)
    assert (item.here, item.there, item.reason) == ("", "", "verdict-look")


def test_a_reply_that_was_removed_is_a_deletion(session: Session, sources: list[Path]):
    colleague = Colleague(sources[0].read_bytes())
    colleague.delete(colleague.ours("All of them"))
    colleague.delete(colleague.ours("A note on the document"))
    outcome = back(session, colleague.saved())
    assert Counter(item.kind for item in outcome.items) == {Kind.UNCHANGED: 3, Kind.DELETION: 2}
    assert {(item.here, item.quote) for item in outcome.of(Kind.DELETION)} == {
        ("All of them.", "Harbour rules"),
        ("A note on the document.", ""),
    }
    assert outcome.chosen(DEFAULT) == ()
    count = session.store.count(Note)
    session.editor.perform(TakeReturned(outcome.chosen((Kind.DELETION,))))
    assert session.store.count(Note) == count - 2
    assert back(session, colleague.saved()).of(Kind.DELETION) == []
    session.editor.undo()
    assert session.store.count(Note) == count


def test_a_reply_goes_with_its_mark_and_one_made_since_is_not_missing(session: Session, sources: list[Path]):
    colleague = Colleague(sources[0].read_bytes())
    mark = next(row for row in session.store.find(Annotation) if row.comment == "which?")
    session.editor.perform(AddNote(OnKind.ANNOTATION, mark.id, "later"))
    session.store.connection.execute("UPDATE notes SET made_at = '2099-01-01T00:00:00Z' WHERE body = 'later'")
    session.store.connection.execute(
        "UPDATE journal SET at = '2099-01-01T00:00:00Z' WHERE seq = (SELECT max(seq) FROM journal)"
    )
    assert back(session, colleague.saved()).of(Kind.DELETION) == []
    colleague.delete(colleague.ours("All of them"))
    colleague.delete(colleague.ours("which?"))
    assert [item.row_id for item in back(session, colleague.saved()).of(Kind.DELETION)] == [mark.id]


def test_what_a_colleague_did_to_a_text_that_was_set(session: Session, sources: list[Path]):
    colleague = Colleague(sources[1].read_bytes())
    colleague.mark("one hour, 40 minutes", contents="So fast?")
    (new,) = back(session, colleague.saved()).of(Kind.NEW)
    assert new.quote == "one hour, 40 minutes"
    assert isinstance(new.row, Annotation)
    assert new.row.on_id == next(row.id for row in session.store.find(Document) if row.name == "log.txt")
