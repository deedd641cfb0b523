"""What marks cover of a page, from its top left corner."""

import pytest

from dossier.intake.documents import read_document
from dossier.model.kinds import OnKind
from dossier.model.rows import Citation, Document, Evidence, Page, Source
from dossier.services.changes.annotations import Annotate, AnnotateArea
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.page_places import where_it_stands
from dossier.services.page_views import views_of
from dossier.services.reporting import build_report
from dossier.services.session import Session
from tests.intake.pdf.samples import make_pdf
from tests.samples import fill


def attach(session: Session, data: bytes) -> None:
    source = session.store.find(Source, number=1)[0]
    session.editor.perform(AddDocument(source.id, "a.pdf", data, read_document(data, "a.pdf"), id="pdf"))


@pytest.mark.parametrize(
    ("rotation", "view"),
    [
        (0, (100.0, 692.0, 50.0, 20.0)),
        (90, (80.0, 100.0, 20.0, 50.0)),
        (180, (462.0, 80.0, 50.0, 20.0)),
        (270, (692.0, 462.0, 20.0, 50.0)),
    ],
)
def test_an_area_is_where_it_is_shown(session: Session, rotation: int, view: tuple[float, ...]):
    attach(session, make_pdf(["One."], Rotate=rotation))
    session.editor.perform(AnnotateArea("pdf", 0, (100.0, 80.0, 150.0, 100.0), id="a1"))
    assert views_of(session.store, build_report(session.store)) == {"a1": view}
    session.close()


def test_words_and_passages_are_where_they_stand(session: Session):
    attach(session, make_pdf(["One two."], ["Three."]))
    text = "".join(page.text for page in session.store.find(Page, document_id="pdf"))
    start = text.index("Three")
    page, rects = where_it_stands(session.store, session.store.get(Document, "pdf"), start, start + 5)
    mark = Annotate(OnKind.DOCUMENT, "pdf", start, start + 5, id="a1", page=page, rects=rects)
    session.editor.perform(mark)
    number_one = session.store.find(Source, number=1)[0].id
    citation = session.store.find(Citation, source_id=number_one)[0]
    session.editor.perform(TieEvidence(citation.id, "pdf", start, start + 5, page, rects))
    (tie,) = session.store.find(Evidence)
    found = views_of(session.store, build_report(session.store))
    assert set(found) == {"a1", tie.id}
    left, top, width, height = found["a1"]
    assert left == pytest.approx(72, abs=1)
    assert 80 < top < 92 < top + height < 98
    assert 20 < width < 40
    session.close()


def test_what_has_no_page_has_no_view(session: Session):
    fill(session)
    assert views_of(session.store, build_report(session.store)) == {}
    session.close()


def test_a_pdf_that_does_not_open_has_none(session: Session):
    source = session.store.find(Source, number=1)[0]
    read = read_document(make_pdf(["One."]), "a.pdf")
    session.editor.perform(AddDocument(source.id, "a.pdf", b"%PDF-1.7 broken", read, id="pdf"))
    session.editor.perform(AnnotateArea("pdf", 0, (100.0, 80.0, 150.0, 100.0), id="a1"))
    assert views_of(session.store, build_report(session.store)) == {}
    session.close()
