"""Briefs and documents taken in from files: whole, or not at all and in words."""

import itertools
import os
import stat
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Timer

import pytest

from dossier.model.errors import KnownError
from dossier.model.ids import fixed_id
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Brief, Claim, Document, Section, Source
from dossier.services import importing
from dossier.services.bibliographies import read_references
from dossier.services.changes.annotations import Annotate, AnnotateArea
from dossier.services.importing import attach, import_brief, open_at_once, read_attachment, read_file, write_brief
from dossier.services.recovering import recover
from dossier.services.reference_styles import style_in
from dossier.services.returning.files import read_returned
from dossier.services.session import open_session
from dossier.store.opening import look_at
from dossier.store.store import Store
from tests.intake.pdf.samples import make_pdf
from tests.samples import SOURCE_TEXT, sample_brief, sample_session

BRIEF = """\
# Should the ferry be replaced?

## Summary

The ferry is old [1]. It is slow [2].

## 1. Buy another

A new ferry is faster [2].
"""


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.md"
    path.write_text(BRIEF, encoding="utf-8")
    return path


def refused(code: str, action, *arguments) -> str:
    with pytest.raises(KnownError) as caught:
        action(*arguments)
    assert caught.value.code == code
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_brief_becomes_a_dossier_that_keeps_its_bytes(brief: Path, tmp_path: Path) -> None:
    target = tmp_path / "ferry.dossier"
    understood = import_brief(brief, target)
    opened = open_session(target)
    [row] = opened.store.find(Brief)
    assert (row.name, row.original.decode()) == ("ferry.md", BRIEF)
    assert understood.text == BRIEF
    assert (opened.store.count(Section), opened.store.count(Claim)) == (2, 3)
    assert [entry.label for entry in opened.store.journal()] == ["import a brief"]
    assert not opened.editor.undo_label
    opened.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ferry.dossier", "ferry.md"]
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_file_there_is_never_replaced(brief: Path, tmp_path: Path) -> None:
    target = tmp_path / "ferry.dossier"
    target.write_text("mine")
    refused("file-exists", import_brief, brief, target)
    assert target.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ferry.dossier", "ferry.md"]


def test_a_file_made_in_the_meantime_is_not_replaced_either(
    brief: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "ferry.dossier"
    settle = Store.settle

    def settle_late(store: Store) -> bool:
        target.write_text("mine")
        return settle(store)

    monkeypatch.setattr(Store, "settle", settle_late)
    refused("file-exists", import_brief, brief, target)
    assert target.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ferry.dossier", "ferry.md"]


def test_what_cannot_be_written_whole_is_not_there(
    brief: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "ferry.dossier"
    monkeypatch.setattr(Store, "settle", lambda store: False)
    assert "No space left" in refused("cannot-create", import_brief, brief, target)
    assert [path.name for path in tmp_path.iterdir()] == ["ferry.md"]


def test_a_folder_that_is_not_there_is_told_in_words(brief: Path, tmp_path: Path) -> None:
    refused("folder-read-only", import_brief, brief, tmp_path / "none" / "ferry.dossier")


def test_a_brief_that_cannot_be_read_makes_no_dossier(tmp_path: Path) -> None:
    target = tmp_path / "a.dossier"
    refused("no-file", import_brief, tmp_path / "missing.md", target)
    refused("cannot-read", import_brief, tmp_path, target)
    os.mkfifo(tmp_path / "pipe.md")
    refused("no-regular-file", import_brief, tmp_path / "pipe.md", target)
    refused("no-regular-file", import_brief, Path("/dev/zero"), target)
    assert not target.exists()


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give what says that it is a file, has no size and keeps its readers waiting, as `/proc/kmsg` does."""
    path = tmp_path / "kmsg"
    os.mkfifo(path)
    monkeypatch.setattr(stat, "S_ISREG", lambda mode: True)
    with path.open("r+b", buffering=0) as writer:
        ended = Timer(5, writer.close)
        ended.start()
        yield path
        ended.cancel()
        ended.join()


def test_what_the_system_makes_up_is_not_waited_for(made_up: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.dossier"
    refused("no-regular-file", import_brief, made_up, target)
    refused("no-regular-file", style_in, made_up)
    refused("no-regular-file", read_references, made_up)
    refused("no-regular-file", read_returned, made_up)
    refused("empty-file", look_at, made_up)
    refused("empty-file", recover, made_up, target)
    with open_at_once(made_up) as file:
        assert file.read(10) is None


@pytest.mark.skipif(not Path("/proc/self/pagemap").exists(), reason="there is no such file")
def test_what_the_system_makes_up_is_read_to_its_end_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert b"Name:" in read_file(Path("/proc/self/status"))
    monkeypatch.setattr(importing, "LARGEST", 10_000)
    refused("document-large", read_file, Path("/proc/self/pagemap"))


def counted() -> Callable[[], str]:
    numbers = itertools.count()
    return lambda: fixed_id(1, str(next(numbers)))


def test_ids_may_be_given(tmp_path: Path) -> None:
    brief, made = sample_brief(), []
    for name in ("a", "b"):
        write_brief(brief, "ferries.txt", brief.text.encode(), tmp_path / name, counted())
        opened = open_session(tmp_path / name, read_only=True)
        made.append(opened.store.find(Claim))
        opened.close()
    assert made[0] == made[1] != []


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(500 * 1024 * 1024 + 1)
    assert "500 MB" in refused("document-large", read_file, path)
    monkeypatch.setattr(importing, "LARGEST", 4)
    path.write_bytes(b"12345")
    refused("document-large", read_file, path)
    path.write_bytes(b"1234")
    assert read_file(path) == b"1234"


def test_a_document_is_attached_by_the_number_of_its_source(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    path = tmp_path / "log.md"
    path.write_text("# Harbour log\n\nTwo hours.\n")
    document = attach(session.editor, 1, read_attachment(path)).document
    assert session.store.get(Source, document.source_id).number == 1
    assert (document.name, document.title, document.size) == ("log.md", "Harbour log", os.path.getsize(path))
    assert session.editor.undo_label == "attach a document"
    refused("no-source", attach, session.editor, 9, read_attachment(path))
    refused("document-twin", attach, session.editor, 1, read_attachment(path))
    refused("no-file", read_attachment, tmp_path / "missing")
    assert session.store.count(Document) == 2
    session.close()


def test_a_newer_version_is_attached_with_what_lies_on_the_older_one(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    (older,) = session.store.find(Document)
    session.editor.perform(Annotate(OnKind.DOCUMENT, older.id, 14, 46))
    path = tmp_path / "log2.txt"
    path.write_text("New.\n\n" + SOURCE_TEXT)
    attached = attach(session.editor, 2, read_attachment(path), newer_version=True)
    assert attached.document.replaces == older.id
    assert attached.version is not None
    assert [fate.placing for fate in attached.version.fates] == [Placing.MOVED]
    assert session.store.find(Annotation)[0].on_id == attached.document.id
    refused("no-older-version", partial(attach, newer_version=True), session.editor, 1, read_attachment(path))
    session.close()


def test_the_same_bytes_at_another_source_are_told(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    path = tmp_path / "log.md"
    path.write_text("# Harbour log\n")
    assert attach(session.editor, 1, read_attachment(path)).elsewhere == ()
    assert [source.number for source in attach(session.editor, 3, read_attachment(path)).elsewhere] == [1]
    assert session.store.query("SELECT count(*) FROM contents")[0][0] == 2
    session.close()


def test_an_area_of_a_pdf_goes_to_the_newer_one_that_shows_the_same(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    path = tmp_path / "fares.pdf"
    path.write_bytes(make_pdf(("A table of fares", "Child 2 d, adult 4 d")))
    older = attach(session.editor, 1, read_attachment(path)).document
    rect = (60.0, 670.0, 300.0, 715.0)
    session.editor.perform(AnnotateArea(older.id, 0, rect))
    session.editor.perform(Annotate(OnKind.DOCUMENT, older.id, 0, 7))
    path.write_bytes(make_pdf(("A cover",), ("A table of fares", "Child 2 d, adult 4 d")))
    attached = attach(session.editor, 1, read_attachment(path), newer_version=True)
    assert attached.version is not None
    assert [fate.placing for fate in attached.version.fates] == [Placing.MOVED, Placing.MOVED]
    area, words = sorted(session.store.find(Annotation), key=lambda row: row.kind)
    assert (area.on_id, area.anchor.page, area.anchor.rects) == (attached.document.id, 1, (rect,))
    assert (words.anchor.page, len(words.anchor.rects)) == (1, 1)
    session.close()
