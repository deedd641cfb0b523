"""A dossier, the report that went out of it, and what came back."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.intake.annotations import read_annotations
from dossier.intake.documents import read_document
from dossier.model.kinds import OnKind
from dossier.model.returned import Outcome
from dossier.model.rows import Document, Source
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.exporting import export_sources
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.notes import AddNote
from dossier.services.exporting import build_report, write_report
from dossier.services.page_places import where_it_stands
from dossier.services.returning import compare
from dossier.services.session import Session, open_session
from dossier.services.texts import text_of
from tests.colleague import Colleague
from tests.intake.pdf.samples import make_pdf
from tests.samples import fill, sample_session
from tests.services.returning.taking import our_mark

Back = Callable[[Colleague], Outcome]


@pytest.fixture(scope="module")
def went_out(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Return a closed dossier and its report: typesetting takes longer than all the rest."""
    folder = tmp_path_factory.mktemp("went_out")
    made = sample_session(folder / "ferries.dossier")
    fill(made)
    report = sent(made, folder)
    made.close()
    return folder / "ferries.dossier", report


@pytest.fixture(scope="module")
def source_went_out(went_out: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return a closed dossier with a mark and a note on a source's PDF, and this as it went out."""
    folder = tmp_path_factory.mktemp("source_went_out")
    path = shutil.copyfile(went_out[0], folder / "ferries.dossier")
    opened = open_session(path, reviewer="Ada Reviewer")
    data = make_pdf(("Harbour rules of the strait", "The older ferry needs two hours."), ("Page two.",))
    source = opened.store.find(Source, number=1)[0]
    opened.editor.perform(AddDocument(source.id, "rules.pdf", data, read_document(data, "rules.pdf"), id="rules"))
    document = opened.store.get(Document, "rules")
    at = text_of(opened.store, OnKind.DOCUMENT, "rules").index("Harbour rules")
    page, rects = where_it_stands(opened.store, document, at, at + 13)
    opened.editor.perform(Annotate(OnKind.DOCUMENT, "rules", at, at + 13, comment="which?", page=page, rects=rects))
    opened.editor.perform(AddNote(OnKind.ANNOTATION, our_mark(opened), "All of them."))
    export_sources(opened.store, folder / "sources", SourceChoice())
    opened.close()
    return path, sorted((folder / "sources").glob("*.pdf"))[0]


@pytest.fixture
def gone(source_went_out: tuple[Path, Path]) -> Path:
    """Return a source's PDF as it went out, with a mark and a note on it; `session` has them too."""
    return source_went_out[1]


@pytest.fixture
def session(request: pytest.FixtureRequest, went_out: tuple[Path, bytes], tmp_path: Path):
    made = request.getfixturevalue("source_went_out") if "gone" in request.fixturenames else went_out
    path = shutil.copyfile(made[0], tmp_path / "ferries.dossier")
    opened = open_session(path, reviewer="Ada Reviewer")
    yield opened
    opened.close()


@pytest.fixture
def colleague(went_out: tuple[Path, bytes]) -> Colleague:
    """Return a colleague who has the report as it is now."""
    return Colleague(went_out[1])


@pytest.fixture
def back(session: Session) -> Back:
    """Return a function that compares what a colleague sends back."""

    def compared(colleague: Colleague) -> Outcome:
        return compare(session.store, read_annotations(colleague.saved(), "back.pdf"))

    return compared


def sent(session: Session, folder: Path) -> bytes:
    """Return the report of the dossier as it is now."""
    return write_report(build_report(session.store), folder / "report.pdf").path.read_bytes()
