"""What lies on a document, carried over to a newer version: the plan, and that it changes nothing."""

from dataclasses import replace

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, OnKind, Placing
from dossier.model.rows import Annotation, Document
from dossier.services.changes.annotations import Annotate, AnnotateArea
from dossier.services.changes.documents import AddDocument
from dossier.services.fates import counts_of
from dossier.services.session import Session
from dossier.services.versions import find_all, lying_on, older_version, plan_version
from tests.samples import SOURCE_TEXT, sample_document

RECT = (10.0, 20.0, 30.0, 40.0)


def test_a_plan_says_what_becomes_of_each_thing_and_changes_nothing(session: Session) -> None:
    (older,) = session.store.find(Document)
    for start, end in [(0, 11), (14, 46), (48, 91)]:
        session.editor.perform(Annotate(OnKind.DOCUMENT, older.id, start, end))
    session.editor.perform(AnnotateArea(older.id, 0, RECT))
    before = session.store.find(Annotation)
    newer = sample_document(SOURCE_TEXT.replace("needs two", "needs just two"))
    plan = plan_version(session.store, older, "new", newer, {})
    placings = [fate.placing for fate in plan.fates]
    assert placings == [Placing.EXACT, Placing.CHANGED, Placing.MOVED, Placing.UNPLACED]
    assert counts_of(plan.fates)[Placing.MOVED] == 1
    assert plan.fates[1].diff == (
        ("same", "The older ferry needs"),
        ("added", "just"),
        ("same", "two hours."),
    )
    homes = [row.on_id for row in plan.rows if isinstance(row, Annotation)]
    assert homes == ["new", "new", "new", older.id]
    assert session.store.find(Annotation) == before


def test_a_mark_found_on_a_newer_pdf_has_its_page_and_no_old_rectangles(session: Session) -> None:
    (log,) = session.store.find(Document)
    pages = (ImportedPage("i", 0, "A cover with a few words.\n"), ImportedPage("1", 26, SOURCE_TEXT))
    document = ImportedDocument(DocumentKind.PDF, "", pages)
    session.editor.perform(AddDocument(log.source_id, "a.pdf", b"%PDF 1", document, id="pdf"))
    session.editor.perform(Annotate(OnKind.DOCUMENT, "pdf", 40, 72, page=1, rects=(RECT,)))
    session.editor.perform(Annotate(OnKind.DOCUMENT, "pdf", 2, 7, page=0, rects=(RECT,)))
    older = session.store.get(Document, "pdf")
    plan = plan_version(session.store, older, "new", document, {})
    assert [(row.anchor.page, row.anchor.rects) for row in plan.rows] == [(1, ()), (0, ())]
    single = replace(document, pages=(ImportedPage("1", 0, SOURCE_TEXT),))
    assert [row.anchor.page for row in plan_version(session.store, older, "new", single, {}).rows] == [0, 0]


def test_what_was_found_beforehand_is_not_looked_for_again(session: Session) -> None:
    (older,) = session.store.find(Document)
    session.editor.perform(Annotate(OnKind.DOCUMENT, older.id, 14, 46))
    (row,) = lying_on(session.store, older)
    newer = sample_document("New. " + SOURCE_TEXT)
    found = find_all([row.anchor], newer, SOURCE_TEXT)
    assert found[row.anchor][0] is Placing.MOVED
    elsewhere = {row.anchor: (Placing.UNPLACED, None)}
    assert plan_version(session.store, older, "new", newer, elsewhere).fates[0].placing is Placing.UNPLACED
    assert plan_version(session.store, older, "new", newer, found).fates[0].placing is Placing.MOVED


def test_looking_tells_how_far_it_is_and_can_be_given_up(session: Session) -> None:
    (older,) = session.store.find(Document)
    for start in (0, 14, 48):
        session.editor.perform(Annotate(OnKind.DOCUMENT, older.id, start, start + 11))
    anchors = [row.anchor for row in lying_on(session.store, older)]
    told: list[tuple[int, int]] = []
    found = find_all(anchors, sample_document(), SOURCE_TEXT, lambda done, steps: told.append((done, steps)))
    assert len(found) == 3
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert len(find_all(anchors, sample_document(), SOURCE_TEXT, cancelled=lambda: len(told) >= 3)) == 0


def test_a_newer_version_follows_the_newest_of_its_kind(session: Session) -> None:
    (log,) = session.store.find(Document)
    source_id = log.source_id
    session.editor.perform(AddDocument(source_id, "b.txt", b"b", sample_document("b"), id="b"))
    session.editor.perform(AddDocument(source_id, "s.txt", b"s", sample_document("s"), is_sheet=True, id="s"))

    def older(kind: DocumentKind = DocumentKind.TEXT, *, is_sheet: bool = False, id: str = "") -> str | None:
        found = older_version(session.store, source_id, kind, is_sheet=is_sheet, id=id)
        return found.id if found else None

    assert [older(), older(is_sheet=True), older(id=log.id), older(DocumentKind.PDF)] == ["b", "s", log.id, None]
    session.editor.perform(
        AddDocument(source_id, "c", b"c", sample_document("c"), newer_version=True, older_id=log.id, id="c")
    )
    assert older(id=log.id) is None


def test_versions_in_a_ring_are_read_once(session: Session) -> None:
    (log,) = session.store.find(Document)
    session.editor.perform(Annotate(OnKind.DOCUMENT, log.id, 14, 46))
    ring = replace(log, replaces=log.id)
    assert len(lying_on(session.store, ring)) == 1
