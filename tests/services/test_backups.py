"""Backups: private, whole, thinned, compared, restored in one step after the present state was backed up."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Note, Source
from dossier.services import backups, paths
from dossier.services.backups import Why, back_up, backups_of, difference, folder_of, home_of, is_due, restore
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.notes import AddNote
from dossier.services.importing import import_into
from dossier.services.session import Session, open_session
from dossier.store import schema
from dossier.store.store import open_store
from tests.harbour import FIRST, SECOND
from tests.samples import sample_document
from tests.store.reading import everything


def write(session: Session, body: str) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", body))


def reasons(session: Session) -> list[str]:
    return [backup.why.value for backup in backups_of(session.store)]


def test_a_link_in_a_shared_folder_of_backups_is_not_written_through(session: Session, tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    made = back_up(session.store, Why.HAND)
    where = made.path.parent / f"{made.mark}.where"
    where.unlink()
    where.symlink_to(mine)
    again = back_up(session.store, Why.HAND)
    assert mine.read_text() == "mine"
    assert home_of(again.path) is None


def test_a_backup_is_whole_private_and_tells_what_it_is_of(session: Session) -> None:
    made = back_up(session.store, Why.HAND)
    assert backups_of(session.store) == [made]
    assert made.name == "ferries"
    assert home_of(made.path) == session.path
    assert made.path.is_relative_to(paths.user_data_dir() / "backups")
    for path in (made.path, *made.path.parent.iterdir()):
        assert path.stat().st_mode & 0o77 == 0
    for folder in (made.path.parent, made.path.parent.parent):
        assert folder.stat().st_mode & 0o77 == 0
    with closing(open_store(made.path, read_only=True)) as store:
        assert everything(store) == everything(session.store)


def test_a_renamed_dossier_keeps_its_backups(session: Session) -> None:
    made = back_up(session.store, Why.HAND)
    session.path.rename(session.path.with_name("other.dossier"))
    write(session, "after")
    assert backups_of(session.store) == [made]


def test_what_differs_is_counted_and_listed(session: Session) -> None:
    write(session, "before")
    made = back_up(session.store, Why.HAND)
    write(session, "after")
    write(session, "and again")
    found = difference(session.store, made.path)
    assert found.counts["notes"] == (1, 3)
    assert [entry.label for entry in found.changes] == ["write a note"] * 2
    assert (found.rows, found.lost) == (2, 0)


def test_one_step_restores_after_backing_up_what_is_there(session: Session) -> None:
    path = session.path
    made = back_up(session.store, Why.HAND)
    then = everything(session.store)
    write(session, "after")
    session.close()
    before = restore(made.path, path)
    assert isinstance(before, backups.Backup)
    with closing(open_store(path)) as store:
        assert everything(store) == then
        store.refuse_damage()
        assert difference(store, before.path).lost == 1
    restore(before.path, path)
    with closing(open_store(path)) as store:
        assert [note.body for note in store.find(Note)] == ["after"]


def test_what_is_open_is_not_restored(session: Session) -> None:
    made = back_up(session.store, Why.HAND)
    with pytest.raises(KnownError, match="open in another window"):
        restore(made.path, session.path)


def test_a_damaged_dossier_is_kept_beside_what_is_restored(session: Session) -> None:
    path, made = session.path, back_up(session.store, Why.HAND)
    then = everything(session.store)
    session.close()
    path.write_bytes(path.read_bytes()[:20_000])
    broken = path.read_bytes()
    aside = restore(made.path, path)
    assert isinstance(aside, Path)
    assert aside.name == "ferries.damaged-1.dossier"
    assert aside.read_bytes() == broken
    with closing(open_store(path)) as store:
        assert everything(store) == then


def test_a_dossier_that_is_gone_is_restored(session: Session) -> None:
    path, made = session.path, back_up(session.store, Why.HAND)
    session.close()
    path.unlink()
    assert restore(made.path, path) is None
    open_store(path).close()


def test_a_damaged_backup_changes_nothing(session: Session) -> None:
    path, made = session.path, back_up(session.store, Why.HAND)
    session.close()
    made.path.write_bytes(made.path.read_bytes()[:20_000])
    before = path.read_bytes()
    with pytest.raises(KnownError, match="damaged"):
        restore(made.path, path)
    assert path.read_bytes() == before


def test_one_is_due_when_something_changed_and_the_last_is_a_day_old(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_due(session.store)
    made = back_up(session.store, Why.DAILY)
    write(session, "after")
    assert not is_due(session.store)
    old = made.at - timedelta(days=2)
    aged = made.path.rename(made.path.with_name(made.path.name.replace(made.path.name[:22], stamp(old))))
    assert is_due(session.store)
    with closing(open_store(aged)):
        pass
    session.editor.undo()
    back = back_up(session.store, Why.DAILY)
    back.path.rename(back.path.with_name(back.path.name.replace(back.path.name[:22], stamp(old))))
    assert not is_due(session.store), "nothing changed since"


def test_a_backup_from_the_future_does_not_put_off_the_next(session: Session) -> None:
    made = back_up(session.store, Why.DAILY)
    ahead = made.at + timedelta(days=4000)
    made.path.rename(made.path.with_name(made.path.name.replace(made.path.name[:22], stamp(ahead))))
    assert is_due(session.store)


def stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")


def test_those_made_by_hand_are_never_thinned(session: Session) -> None:
    for age in range(30):
        back_up(session.store, Why.HAND if age < 12 else Why.DAILY)
    assert reasons(session).count("hand") == 12
    assert reasons(session).count("daily") == 5


def test_a_newer_document_is_put_in_after_a_backup(session: Session) -> None:
    source = session.store.find(Source, number=2)[0]
    newer = AddDocument(source.id, "log.txt", b"Newer.", sample_document("Newer."), newer_version=True)
    session.editor.perform(AddDocument(source.id, "other.txt", b"Other.", sample_document("Other.")))
    assert reasons(session) == []
    session.editor.perform(newer)
    assert reasons(session) == ["import"]


def test_a_newer_brief_is_put_in_after_a_backup(tmp_path: Path) -> None:
    from dossier.services.importing import import_brief

    for name, text in (("one.md", FIRST), ("two.md", SECOND)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    import_brief(tmp_path / "one.md", tmp_path / "harbour.dossier")
    with closing(open_session(tmp_path / "harbour.dossier")) as session:
        then = everything(session.store)
        import_into(session.editor, tmp_path / "two.md")
        [made] = backups_of(session.store)
        assert difference(session.store, made.path).changes[0].label == "import a newer version of the brief"
    with closing(open_store(made.path, read_only=True)) as store:
        assert everything(store) == then


def test_where_no_backup_can_be_made_the_dossier_stays_as_it_is(session: Session, tmp_path: Path) -> None:
    home = paths.user_data_dir()
    home.parent.mkdir(parents=True)
    home.write_text("no folder")
    source = session.store.find(Source, number=2)[0]
    before = everything(session.store)
    with pytest.raises(KnownError, match="No backup could be made") as caught:
        session.editor.perform(
            AddDocument(source.id, "log.txt", b"Newer.", sample_document("Newer."), newer_version=True)
        )
    assert caught.value.code == "backup-unwritable"
    assert everything(session.store) == before


def test_an_older_schema_is_migrated_after_a_backup(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    path = session.path
    session.close()
    column = "ALTER TABLE notes ADD COLUMN mood TEXT"
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        schema.migrate(made)
        made.execute(column)
        fingerprint = schema.fingerprint_of(made)

    def version_2(db: object) -> None:
        db.conn.execute(column)  # type: ignore[attr-defined]

    monkeypatch.setattr(schema, "_MIGRATIONS", (*schema._MIGRATIONS, version_2))
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 2)
    monkeypatch.setitem(schema.FINGERPRINTS, 2, fingerprint)
    old = path.read_bytes()
    with closing(open_store(path, read_only=True)) as reader:
        assert reader.query("SELECT mood FROM notes") == []
    assert path.read_bytes() == old, "a reader migrates in memory"
    with closing(open_session(path)) as opened:
        assert opened.store.query("SELECT mood FROM notes") == []
        [made_before] = backups_of(opened.store)
        opened.store.refuse_damage()
    assert made_before.why is Why.MIGRATION
    monkeypatch.undo()
    assert schema.SCHEMA_VERSION == 1
    with pytest.raises(KnownError, match="written by a newer Dossier"):
        open_store(path)
    open_store(made_before.path, read_only=True).close()


@pytest.mark.parametrize("name", ["notes.txt", "20260101T000000000000Z-other-00000000-x.dossier", "x.dossier"])
def test_other_files_among_the_backups_are_left_alone(session: Session, name: str) -> None:
    made = back_up(session.store, Why.HAND)
    other = made.path.with_name(name)
    other.write_bytes(os.urandom(9))
    assert backups_of(session.store) == [made]
    assert home_of(other) is None
    back_up(session.store, Why.DAILY)
    assert other.exists()


def test_a_backup_is_there_after_it_was_made_whatever_the_clock_said_before(session: Session) -> None:
    folder = folder_of(session.store)
    first = back_up(session.store, Why.IMPORT)
    ahead = [datetime.now(UTC) + timedelta(days=3650, minutes=minute) for minute in range(20)]
    for at in ahead:
        name = first.path.name.replace(stamp(first.at), stamp(at))
        (folder / name).write_bytes(first.path.read_bytes())
    first.path.unlink()
    assert back_up(session.store, Why.IMPORT).path.exists()
