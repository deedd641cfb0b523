"""Files are read beside the window and attached by it; what cannot be read is said."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Document
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import RemoveDocument
from dossier.services.changes.sources import RemoveSource
from dossier.services.judging import current
from dossier.services.versions import VersionPlan
from dossier.ui.panes.attaching import Attaching
from tests.samples import SOURCE_TEXT
from tests.ui.panes.reviewing import Review


class Attached(Review):
    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.attaching = Attaching(self.bridge)
        self.names: list[str] = []
        self.ids: list[tuple[str, str]] = []
        self.attaching.busy.connect(self.names.append)
        self.attaching.attached.connect(self._on_attached)

    def _on_attached(self, source_id: str, document_id: str, comments: int) -> None:
        self.ids.append((source_id, document_id))

    @property
    def is_done(self) -> bool:
        return self.names[-1:] == [""]


@pytest.fixture
def review(tmp_path: Path, qtbot: QtBot):
    made = Attached(tmp_path / "a.dossier")
    yield made
    made.close()


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_files_are_attached_one_after_the_other(review: Attached, qtbot: QtBot, tmp_path: Path) -> None:
    source = review.source(1)
    review.attaching.attach(source.id, [write(tmp_path, "a.txt", "a"), write(tmp_path, "b.md", "# B")])
    assert review.names == ["a.txt"]
    assert review.store.find(Document, source_id=source.id) == []
    qtbot.waitUntil(lambda: review.is_done)
    assert review.names == ["a.txt", "b.md", ""]
    documents = review.store.find(Document, source_id=source.id)
    assert [document.name for document in documents] == ["a.txt", "b.md"]
    assert review.ids == [(source.id, document.id) for document in documents]


def test_what_cannot_be_read_is_said_and_the_next_one_is_read(review: Attached, qtbot: QtBot, tmp_path: Path) -> None:
    source = review.source(1)
    review.attaching.attach(source.id, [tmp_path / "missing.txt", write(tmp_path, "b.txt", "b")])
    qtbot.waitUntil(lambda: review.is_done)
    assert [error.code for error in review.errors] == ["no-file"]
    assert [document.name for document in review.store.find(Document, source_id=source.id)] == ["b.txt"]


def test_a_file_whose_source_is_removed_is_told_of_and_the_next_one_is_attached(
    review: Attached, qtbot: QtBot, tmp_path: Path
) -> None:
    gone, source = review.source(2), review.source(1)
    review.attaching.attach(gone.id, [write(tmp_path, "a.txt", "a")])
    review.attaching.attach(source.id, [write(tmp_path, "b.txt", "b")])
    review.bridge.perform(RemoveSource(gone.id, with_citations=True))
    qtbot.waitUntil(lambda: review.is_done)
    assert [error.code for error in review.errors] == ["source-gone"]
    assert review.ids[-1][0] == source.id


def test_a_file_stands_alone_where_the_one_that_it_follows_is_removed(
    review: Attached, qtbot: QtBot, tmp_path: Path
) -> None:
    (log,) = review.store.find(Document)
    review.attaching.attach(log.source_id, [write(tmp_path, "newer.txt", "another log")])
    with qtbot.waitSignal(review.attaching.asked):
        pass
    review.bridge.perform(RemoveDocument(log.id))
    review.attaching.answer(log)
    qtbot.waitUntil(lambda: review.is_done)
    assert review.errors == []
    assert [document.name for document in review.store.find(Document, source_id=log.source_id)] == ["newer.txt"]


def test_the_same_file_twice_is_refused_in_words(review: Attached, qtbot: QtBot, tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "a")
    review.attaching.attach(review.source(1).id, [path, path])
    qtbot.waitUntil(lambda: review.is_done)
    assert [error.code for error in review.errors] == ["document-twin"]
    assert len(review.ids) == 1


def test_a_newer_version_is_asked_for_and_takes_over_what_lay_on_the_older_one(
    review: Attached, qtbot: QtBot, tmp_path: Path
) -> None:
    (log,) = review.store.find(Document)
    review.bridge.perform(Annotate(OnKind.DOCUMENT, log.id, 14, 46))
    plans: list[VersionPlan] = []
    review.attaching.replaced.connect(plans.append)
    text = "New.\n\n" + SOURCE_TEXT
    with qtbot.waitSignal(review.attaching.asked) as heard:
        review.attaching.attach(log.source_id, [write(tmp_path, "a.txt", text), write(tmp_path, "b.md", "# B")])
    (asked,) = heard.args
    assert (asked.name, list(asked.older)) == ("a.txt", [log])
    assert review.store.count(Document) == 1
    review.attaching.answer(log)
    qtbot.waitUntil(lambda: len(review.ids) == 2 and review.is_done)
    newer = review.store.get(Document, review.ids[0][1])
    assert newer.replaces == log.id
    assert review.store.find(Annotation)[0].on_id == newer.id
    assert [fate.placing for plan in plans for fate in plan.fates] == [Placing.MOVED]
    review.bridge.undo()
    review.bridge.undo()
    assert review.store.find(Annotation)[0].on_id == log.id


def test_a_further_document_leaves_the_one_that_is_there(review: Attached, qtbot: QtBot, tmp_path: Path) -> None:
    (log,) = review.store.find(Document)
    with qtbot.waitSignal(review.attaching.asked):
        review.attaching.attach(log.source_id, [write(tmp_path, "a.txt", "another")])
    review.attaching.answer(None)
    documents = review.store.find(Document, source_id=log.source_id)
    assert current(documents) == documents
    assert len(documents) == 2


def test_a_file_that_was_asked_about_can_be_left_and_the_next_one_is_read(
    review: Attached, qtbot: QtBot, tmp_path: Path
) -> None:
    (log,) = review.store.find(Document)
    with qtbot.waitSignal(review.attaching.asked):
        review.attaching.attach(log.source_id, [write(tmp_path, "a.txt", "x"), write(tmp_path, "b.md", "# B")])
    review.attaching.leave()
    qtbot.waitUntil(lambda: len(review.ids) == 1)
    assert review.store.get(Document, review.ids[0][1]).name == "b.md"
    with qtbot.waitSignal(review.attaching.asked):
        review.attaching.attach(log.source_id, [write(tmp_path, "a.txt", "x")])
    review.attaching.cancel()
    assert review.is_done
    review.attaching.answer(log)
    assert review.store.count(Document) == 2


def test_a_twin_is_refused_and_not_asked_about(review: Attached, qtbot: QtBot, tmp_path: Path) -> None:
    (log,) = review.store.find(Document)
    with qtbot.assertNotEmitted(review.attaching.asked):
        review.attaching.attach(log.source_id, [write(tmp_path, "a.txt", SOURCE_TEXT)])
        qtbot.waitUntil(lambda: review.is_done)
    assert [error.code for error in review.errors] == ["document-twin"]


def test_giving_up_attaches_nothing(review: Attached, qtbot: QtBot, tmp_path: Path) -> None:
    source = review.source(1)
    review.attaching.attach(source.id, [write(tmp_path, "a.txt", "a"), write(tmp_path, "b.txt", "b")])
    review.attaching.cancel()
    assert review.is_done
    review.attaching.attach(source.id, [write(tmp_path, "c.txt", "c")])
    qtbot.waitUntil(lambda: len(review.names) == 4)
    assert [document.name for document in review.store.find(Document, source_id=source.id)] == ["c.txt"]
