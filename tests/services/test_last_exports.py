"""The last export is remembered beside the settings, by owner alone, and never in the dossier."""

import shutil
import stat
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import Verdict
from dossier.model.report import Table
from dossier.model.rows import Citation
from dossier.services import last_exports, paths
from dossier.services.changed import Since, changed_since
from dossier.services.changes.judgements import Judge
from dossier.services.formats import Asked
from dossier.services.last_exports import Mark, last_export, mark_of, remember, since_last
from dossier.services.session import BUNDLED, open_session
from dossier.store.store import create_store, open_store
from tests.samples import sample_session


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    return path


def test_each_format_has_its_own_and_a_dossier_for_reading_serves(path: Path) -> None:
    before = path.read_bytes()
    store = open_store(path, read_only=True)
    assert last_export(store, "html") is None
    mark = mark_of(store, "html")
    assert mark is not None
    assert remember(mark)
    assert last_export(store, "html") == Since(mark.at, store.journal(1)[0].id)
    assert last_export(store, "docx") is None
    with pytest.raises(KnownError) as caught:
        since_last(store, "docx")
    assert caught.value.code == "no-last-export"
    store.close()
    assert path.read_bytes() == before
    file = paths.user_state_dir() / last_exports.FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_later_export_takes_its_place_and_a_copy_knows_it_too(path: Path, tmp_path: Path) -> None:
    session = open_session(path, reviewer="Ada")
    remember(mark_of(session.store, "html"))
    session.editor.perform(Judge(session.store.find(Citation)[0].id, Verdict.PARTLY, ""))
    newest = mark_of(session.store, "html")
    remember(newest, last_export(session.store, "html"))
    session.close()
    copy = tmp_path / "copy.dossier"
    shutil.copyfile(path, copy)
    store = open_store(copy, read_only=True)
    assert newest is not None
    assert last_export(store, "html") == Since(newest.at, newest.through)
    store.close()


def test_an_export_of_a_part_is_not_remembered(path: Path) -> None:
    store = open_store(path, read_only=True)
    assert not remember(mark_of(store, "html"), partly=True)
    assert not remember(mark_of(store, "html"), Since("2026-11-20T00:00:00Z"))
    assert last_export(store, "html") is None
    assert not Asked().partly
    assert Asked(without=frozenset({Table.NOTES})).partly
    assert Asked(sections=frozenset({1})).partly
    store.close()


def test_what_cannot_be_read_or_written_is_forgotten_and_no_error(path: Path) -> None:
    store = open_store(path, read_only=True)
    file = paths.user_state_dir() / last_exports.FILE
    file.parent.mkdir(parents=True)
    for text in ("no json", "{}", '[1, {"format": 3, "at": "", "through": ""}, {"other": 1}]'):
        file.write_text(text)
        assert last_export(store, "html") is None
    file.unlink()
    file.mkdir()
    assert not remember(mark_of(store, "html"))
    store.close()


def test_an_empty_dossier_has_nothing_to_remember(tmp_path: Path) -> None:
    store = create_store(tmp_path / "empty.dossier")
    assert mark_of(store, "html") is None
    assert not remember(None)
    store.close()


def test_a_dossier_that_was_never_changed_is_known_by_its_brief(tmp_path: Path) -> None:
    path = tmp_path / "bundled.dossier"
    shutil.copyfile(paths.data(BUNDLED), path)
    session = open_session(path, reviewer="Ada")
    assert session.store.journal() == []
    assert remember(mark_of(session.store, "html"))
    since = last_export(session.store, "html")
    assert since is not None
    assert changed_since(session.store, since).rows == frozenset()
    session.editor.perform(Judge(session.store.find(Citation)[0].id, Verdict.PARTLY, ""))
    assert len(changed_since(session.store, since).rows) == 1
    session.close()
    sample = sample_session(tmp_path / "other.dossier")
    assert last_export(sample.store, "html") is None
    sample.close()


def test_no_more_are_kept_than_a_person_needs(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(last_exports, "_MOST", 3)
    store = open_store(path, read_only=True)
    for format in ("a", "b", "c", "d"):
        remember(Mark(format, "2026-11-20T00:00:00Z", store.journal(1)[0].id))
    assert [last_export(store, format) is not None for format in ("a", "b", "c", "d")] == [False, True, True, True]
    store.close()
