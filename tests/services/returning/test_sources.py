"""Annotated sources that went out come back: as they went, and worked on."""

import re
from collections import Counter
from pathlib import Path

import pytest
from pikepdf import String

from dossier.intake.annotations import read_annotations
from dossier.intake.documents import read_document
from dossier.model.kinds import OnKind, Verdict
from dossier.model.returned import DEFAULT, Kind, Outcome
from dossier.model.rows import Annotation, Citation, Document, Note, Source
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.exporting import export_sources
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.changes.returned import TakeReturned
from dossier.services.page_places import where_it_stands
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
