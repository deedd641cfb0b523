"""Where backups lie and how many are kept: the environment before the settings, before what is usual."""

from pathlib import Path

import pytest

from dossier.services.backup_places import newest_kept, root, roots, usual_root
from dossier.services.backups import Why, back_up, backups_of, folder_of, home_of, thin
from dossier.services.settings import Settings, save, settings_file
from tests.samples import sample_session


def test_what_is_usual_holds_where_nobody_said_otherwise() -> None:
    assert roots() == [usual_root()] == [root()]
    assert newest_kept() == 5


def test_the_settings_hold_and_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(Settings(backup_folder=str(tmp_path / "a"), backups_kept=9))
    assert roots() == [tmp_path / "a", usual_root()]
    assert newest_kept() == 9
    monkeypatch.setenv("DOSSIER_BACKUPS", str(tmp_path / "b"))
    monkeypatch.setenv("DOSSIER_BACKUPS_KEPT", "2")
    assert (root(), newest_kept()) == (tmp_path / "b", 2)


@pytest.mark.parametrize("value", ["0", "-1", "many", "1001", ""])
def test_a_number_that_is_none_is_not_used(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DOSSIER_BACKUPS_KEPT", value)
    monkeypatch.setenv("DOSSIER_BACKUPS", "not/absolute")
    assert (root(), newest_kept()) == (usual_root(), 5)


@pytest.mark.parametrize("folder", ["~nobody-of-this-name/backups", "/no\0folder"])
def test_a_folder_that_cannot_be_is_not_used(folder: str) -> None:
    save(Settings(backup_folder=folder))
    assert root() == usual_root()


def test_broken_settings_cost_no_backup() -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("= broken")
    assert (root(), newest_kept()) == (usual_root(), 5)


def test_backups_go_there_and_those_of_before_are_still_listed(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    first = back_up(session.store, Why.HAND)
    save(Settings(backup_folder=str(tmp_path / "elsewhere")))
    second = back_up(session.store, Why.HAND)
    assert second.path.is_relative_to(tmp_path / "elsewhere")
    assert second.path.stat().st_mode & 0o77 == 0
    assert home_of(second.path) == session.path
    assert backups_of(session.store) == [second, first]
    session.close()


def test_as_many_as_are_asked_for_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    monkeypatch.setenv("DOSSIER_BACKUPS_KEPT", "8")
    made = [back_up(session.store, Why.IMPORT) for _ in range(10)]
    assert len(backups_of(session.store)) == 8
    monkeypatch.setenv("DOSSIER_BACKUPS_KEPT", "3")
    thin(folder_of(session.store), made[-1].at)
    assert [backup.path for backup in backups_of(session.store)] == [backup.path for backup in reversed(made[-3:])]
    session.close()
