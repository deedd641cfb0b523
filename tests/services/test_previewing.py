"""A preview is what the export would be, and leaves nothing behind."""

import stat
from contextlib import closing
from pathlib import Path

import pypdf
import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.report import Table
from dossier.model.rows import Section
from dossier.services import previewing
from dossier.services.annotated.choice import BINDER, SOURCES, SourceChoice
from dossier.services.changes.annotations import Annotate
from dossier.services.exporting import write_export
from dossier.services.formats import FORMATS, Asked
from dossier.services.previewing import Order, Preview, make_preview
from dossier.services.session import open_session
from dossier.store.store import open_store
from tests.samples import fill, sample_session


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.dossier"
    session = sample_session(path)
    fill(session)
    session.close()
    return path


def preview(path: Path, order: Order) -> Preview:
    return make_preview(path, order, progress=lambda done, steps: None, cancelled=lambda: False)


@pytest.mark.parametrize("name", FORMATS)
def test_its_account_is_that_of_the_export(path: Path, tmp_path: Path, name: str) -> None:
    asked = Asked(without=frozenset({Table.NOTES}) if FORMATS[name].has_choice else frozenset())
    found = preview(path, Order(name, asked))
    with closing(open_store(path, read_only=True)) as store:
        exported = write_export(FORMATS[name], FORMATS[name].gather(store, asked), tmp_path / "out")
    assert found.account == exported.account
    assert bool(found.pdf) == FORMATS[name].has_pages
    assert bool(found.text) != FORMATS[name].has_pages
    if not found.pdf and not found.plain and name != "json":
        said = (tmp_path / "out").read_bytes().decode("utf-8-sig")
        assert found.text.splitlines()[0] == said.splitlines()[0]


def test_what_needs_another_program_to_be_seen_is_shown_as_what_it_says(path: Path) -> None:
    for name in ("html", "docx"):
        found = preview(path, Order(name, Asked()))
        assert found.plain
        assert "Ask the *harbour master*." in found.text
        assert "Ask the <em>harbour master</em>." in found.html
        assert found.html.startswith("<body>")
        assert not [
            part for part in ("<nav", 'class="hidden"', 'class="skip"', 'class="bar"', "<style") if part in found.html
        ]


def test_json_with_or_without_documents_never_holds_their_bytes(path: Path) -> None:
    whole, bare = (preview(path, Order("json", Asked(documents=documents))) for documents in (True, False))
    assert '"documents": "included"' in whole.text
    assert '"documents": "left out"' in bare.text
    documents = {line.table: line for line in bare.account.lines}[Table.DOCUMENTS]
    assert (documents.carried, documents.listed) == (0, 1)


def test_a_page_too_long_to_be_laid_out_at_once_is_shown_as_its_text(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(previewing, "MOST_READING", 300)
    found = preview(path, Order("docx", Asked()))
    assert (found.html, found.plain) == ("", True)
    assert found.text


def test_a_long_text_is_cut_at_a_line(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(previewing, "MOST_TEXT", 300)
    text = preview(path, Order("markdown", Asked())).text
    assert len(text) <= 302
    assert text.endswith("\n…")


@pytest.mark.parametrize("name", [SOURCES, BINDER])
def test_of_sources_it_leaves_no_file(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    modes: set[int] = set()

    def look(done: int, steps: int) -> None:
        modes.update(stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir())

    choice = SourceChoice(2 if name == SOURCES else None)
    found = make_preview(path, Order(name, choice=choice), progress=look, cancelled=lambda: False)
    assert len(pypdf.PdfReader(tmp_file(tmp_path, found.pdf)).pages) >= 1
    assert modes == {0o700}
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(("name", "looks"), [(SOURCES, 0), (BINDER, 2), ("report-pdf", 0)])
def test_given_up_it_leaves_no_file_either(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, looks: int
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    choice = None if name == "report-pdf" else SourceChoice(2 if name == SOURCES else None)
    asked: list[int] = []

    def after_a_while() -> bool:
        asked.append(1)
        return len(asked) > looks

    with pytest.raises(KnownError) as caught:
        make_preview(path, Order(name, choice=choice), progress=lambda done, steps: None, cancelled=after_a_while)
    assert caught.value.code == "export-cancelled"
    assert list(folder.iterdir()) == []


def test_it_is_made_while_a_window_has_the_dossier_open(path: Path) -> None:
    session = open_session(path, reviewer="Ada")
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, comment="Seen at once?"))
    assert "Seen at once?" in preview(path, Order("markdown", Asked())).text
    session.close()


def tmp_file(folder: Path, data: bytes) -> Path:
    target = folder / "made.pdf"
    target.write_bytes(data)
    return target
