"""A passphrase set, changed and removed, with backups, and whatever happens in between."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services import protecting
from dossier.services.backups import Why, back_up, backups_of, restore
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import Converted, protect
from dossier.services.recovering import recover
from dossier.services.session import open_session
from dossier.store.contents import read_content
from dossier.store.keys import Key, is_protected
from dossier.store.store import Store, open_store
from tests.samples import SOURCE_TEXT, sample_session

KEY, OTHER = Key("four unlikely words"), Key("five other unlikely words")
PLANTED = b"saltwort-under-the-pier"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """Return the path of a closed dossier that holds the planted words in a note."""
    path = tmp_path / "ferries" / "ferries.dossier"
    path.parent.mkdir()
    session = sample_session(path)
    session.editor.perform(AddNote(OnKind.DOSSIER, "", PLANTED.decode()))
    session.close()
    return path


def notes(path: Path, key: Key | None) -> list[str]:
    with closing(open_store(path, read_only=True, key=key)) as store:
        return [note.body for note in store.find(Note)]


def rows(path: Path, key: Key | None) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables, the index for searching included."""
    with closing(open_store(path, read_only=True, key=key)) as store:
        names = [row[0] for row in store.query("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: [tuple(row) for row in store.query(f'SELECT * FROM "{name}"')] for name in names}


def backup_paths(path: Path, key: Key | None) -> list[Path]:
    with closing(open_store(path, read_only=True, key=key)) as store:
        return [backup.path for backup in backups_of(store)]


def test_a_protected_dossier_holds_the_same_and_opens_with_its_passphrase_alone(dossier: Path) -> None:
    before = rows(dossier, None)
    assert PLANTED in dossier.read_bytes()
    assert protect(dossier, None, KEY) == Converted(0, ())
    assert PLANTED not in dossier.read_bytes()
    assert is_protected(dossier)
    assert rows(dossier, Key("four unlikely words")) == before
    for key, code in ((None, "passphrase-needed"), (OTHER, "wrong-passphrase")):
        with pytest.raises(KnownError) as refused:
            open_store(dossier, key=key)
        assert refused.value.code == code
    assert os.listdir(dossier.parent) == [dossier.name]
    assert dossier.stat().st_mode & 0o777 == 0o600


def test_it_is_changed_and_removed_with_nothing_lost(dossier: Path) -> None:
    before = rows(dossier, None)
    protect(dossier, None, KEY)
    protect(dossier, KEY, OTHER)
    with pytest.raises(KnownError, match="does not open with this passphrase"):
        open_store(dossier, key=KEY)
    assert rows(dossier, OTHER) == before
    protect(dossier, OTHER, None)
    assert rows(dossier, None) == before
    assert PLANTED in dossier.read_bytes()


def test_work_goes_on_in_it(dossier: Path) -> None:
    protect(dossier, None, KEY)
    with closing(open_session(dossier, reviewer="Ada", key=KEY)) as session:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "a later one"))
        session.editor.undo()
        session.editor.redo()
        (found,) = session.store.query("SELECT count(*) FROM search WHERE search MATCH 'later'")
        assert found[0] == 1
        for beside in dossier.parent.iterdir():
            assert b"a later one" not in beside.read_bytes()
    assert notes(dossier, KEY) == [PLANTED.decode(), "a later one"]


def test_documents_are_read_beside_the_window(dossier: Path) -> None:
    protect(dossier, None, KEY)
    with closing(open_store(dossier, key=KEY)) as store:
        (sha256,) = [row[0] for row in store.query("SELECT sha256 FROM contents") if store.content(row[0])][:1]
        assert read_content(dossier, sha256, store.key) == store.content(sha256) == SOURCE_TEXT.encode()
    with pytest.raises(KnownError, match="passphrase"):
        read_content(dossier, sha256)


def test_backups_go_along_and_are_restored(dossier: Path) -> None:
    with closing(open_store(dossier)) as store:
        back_up(store, Why.HAND)
    assert protect(dossier, None, KEY) == Converted(1, ())
    with closing(open_session(dossier, key=KEY)) as session:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "a later one"))
        newer = back_up(session.store, Why.HAND).path
    (older,) = [path for path in backup_paths(dossier, KEY) if path != newer]
    assert is_protected(newer)
    assert is_protected(older)
    restore(older, dossier, KEY)
    assert notes(dossier, KEY) == [PLANTED.decode()]
    assert protect(dossier, KEY, OTHER) == Converted(3, ())
    assert notes(newer, OTHER) == [PLANTED.decode(), "a later one"]
    assert protect(dossier, OTHER, None) == Converted(3, ())
    assert notes(newer, None) == [PLANTED.decode(), "a later one"]


def test_a_backup_that_is_plain_is_restored_into_a_protected_dossier_and_the_other_way(
    dossier: Path, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.dossier"
    plain.write_bytes(dossier.read_bytes())
    protect(dossier, None, KEY)
    with closing(open_session(dossier, key=KEY)) as session:
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "a later one"))
    protected = tmp_path / "protected.dossier"
    protected.write_bytes(dossier.read_bytes())
    restore(plain, dossier, KEY)
    assert is_protected(dossier)
    assert notes(dossier, KEY) == [PLANTED.decode()]
    restore(protected, plain, KEY)
    assert notes(plain, None) == [PLANTED.decode(), "a later one"]


def test_a_backup_of_a_passphrase_that_nobody_has_is_left_and_told(dossier: Path) -> None:
    protect(dossier, None, KEY)
    with closing(open_store(dossier, key=KEY)) as store:
        left = back_up(store, Why.HAND).path
    kept = left.read_bytes()
    protect(dossier, KEY, OTHER)
    left.write_bytes(kept)
    assert protect(dossier, OTHER, None) == Converted(0, (left,))
    assert left.read_bytes() == kept


def test_backups_of_a_copy_elsewhere_stay_as_that_is(dossier: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.dossier"
    copy.write_bytes(dossier.read_bytes())
    with closing(open_store(copy)) as store:
        other = back_up(store, Why.HAND).path
    assert protect(dossier, None, KEY) == Converted(0, ())
    assert not is_protected(other)
    copy.unlink()
    open_session(dossier, key=KEY).close()
    assert is_protected(other)


@pytest.mark.parametrize("step", ["write_converted", "os.replace", "_convert_backups"])
@pytest.mark.parametrize(("old", "new"), [(None, KEY), (KEY, OTHER), (KEY, None)])
def test_whatever_ends_it_leaves_a_dossier_that_opens(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, step: str, old: Key | None, new: Key | None
) -> None:
    before = rows(dossier, None)
    with closing(open_store(dossier)) as store:
        back_up(store, Why.HAND)
    if old is not None:
        protect(dossier, None, old)

    def killed(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if step == "os.replace":
            patch.setattr(os, "replace", killed)
        else:
            patch.setattr(protecting, step, killed)
        with pytest.raises(KeyboardInterrupt):
            protect(dossier, old, new)
    key = new if step == "_convert_backups" else old
    assert rows(dossier, key) == before
    open_session(dossier, key=key).close()
    if key is not None:
        assert all(is_protected(path) for path in backup_paths(dossier, key))
    assert os.listdir(dossier.parent) == [dossier.name]


def test_a_draft_that_a_kill_left_is_removed_when_the_dossier_is_opened(dossier: Path) -> None:
    left = dossier.with_name(f".{dossier.name}.converted.new")
    left.write_bytes(b"half")
    open_session(dossier).close()
    assert not left.exists()


def test_nothing_is_done_while_somebody_reads_or_has_it_open(dossier: Path) -> None:
    before = dossier.read_bytes()
    with closing(open_store(dossier)), pytest.raises(KnownError) as refused:
        protect(dossier, None, KEY)
    assert refused.value.code == "dossier-in-use"
    assert dossier.read_bytes() == before
    session = open_session(dossier)
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "a later one"))
    reader = sqlite3.connect(dossier, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM notes").fetchone()
    session.close()
    try:
        with pytest.raises(KnownError) as refused:
            protect(dossier, None, KEY)
    finally:
        reader.close()
    assert refused.value.code == "dossier-read"
    protect(dossier, None, KEY)
    assert notes(dossier, KEY) == [PLANTED.decode(), "a later one"]


def test_a_link_to_a_dossier_stays_one(dossier: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.dossier"
    link.symlink_to(dossier)
    protect(link, None, KEY)
    assert link.is_symlink()
    assert is_protected(dossier)


def test_a_damaged_one_is_recovered_into_a_protected_one(dossier: Path, tmp_path: Path) -> None:
    protect(dossier, None, KEY)
    data = bytearray(dossier.read_bytes())
    data[len(data) // 2] ^= 255
    dossier.write_bytes(data)
    with pytest.raises(KnownError) as refused:
        open_store(dossier, key=KEY).refuse_damage()
    assert refused.value.code == "damaged"
    target = tmp_path / "recovered.dossier"
    recover(dossier, target, KEY)
    assert is_protected(target)
    with closing(open_store(target, key=KEY)) as store:
        store.refuse_damage()


def test_a_session_is_saved_elsewhere_as_protected_as_it_was(dossier: Path, tmp_path: Path) -> None:
    protect(dossier, None, KEY)
    elsewhere = tmp_path / "elsewhere.dossier"
    with closing(open_session(dossier, key=KEY)) as session:
        dossier.unlink()
        session.save_elsewhere(elsewhere)
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "a later one"))
    assert is_protected(elsewhere)
    assert notes(elsewhere, KEY) == [PLANTED.decode(), "a later one"]


def test_it_is_renamed_while_it_is_open(dossier: Path) -> None:
    protect(dossier, None, KEY)
    with closing(open_session(dossier, key=KEY)) as session:
        moved = dossier.with_name("moved.dossier")
        dossier.rename(moved)
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "a later one"))
        assert session.path == moved
    assert notes(moved, KEY) == [PLANTED.decode(), "a later one"]


def test_the_key_of_a_store_is_none_where_none_was_needed(dossier: Path) -> None:
    with closing(open_store(dossier, key=KEY)) as store:
        assert store.key is None
        assert isinstance(store, Store)
