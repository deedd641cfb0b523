"""The bytes of a document, read beside the window."""

import hashlib
import shutil
import threading
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.rows import Document
from dossier.services.protecting import protect
from dossier.store import contents, opening
from dossier.store.contents import read_content
from dossier.store.keys import Key
from dossier.store.store import create_store, open_store
from tests.samples import SOURCE_TEXT, sample_session

KEY = Key("four unlikely words")
KEPT = hashlib.sha256(SOURCE_TEXT.encode()).hexdigest()


def test_it_is_read_on_another_thread_while_the_dossier_is_open_and_written(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    read: list[bytes] = []
    with session.store.transaction() as write:
        write.remove(Document, "nothing")
        thread = threading.Thread(target=lambda: read.append(read_content(session.path, KEPT)))
        thread.start()
        thread.join()
    session.close()
    assert read == [SOURCE_TEXT.encode()]


def test_several_pieces_make_one_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "_PIECE", 7)
    session = sample_session(tmp_path / "a.dossier")
    assert read_content(session.path, KEPT) == SOURCE_TEXT.encode()
    session.close()


def test_bytes_that_are_missing_or_others_are_told(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    with pytest.raises(KnownError, match="are missing"):
        read_content(session.path, "0" * 64)
    session.store.connection.execute("UPDATE contents SET bytes = x'00' WHERE sha256 = ?", (KEPT,))
    with pytest.raises(KnownError, match="are not what they were"):
        read_content(session.path, KEPT)
    session.close()


@pytest.mark.parametrize(("before", "after"), [(None, KEY), (KEY, None), (KEY, Key("five other unlikely words"))])
def test_a_passphrase_that_another_program_sets_meanwhile_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: Key | None, after: Key | None
) -> None:
    """The file is looked at as it was, and read as it is."""
    path, other = tmp_path / "a.dossier", tmp_path / "b.dossier"
    sample_session(path).close()
    shutil.copy(path, other)
    for file, key in ((path, before), (other, after)):
        if key is not None:
            protect(file, None, key)

    def set_meanwhile(path: Path, key: Key | None = None) -> int:
        version = look_at(path, key)
        if other.exists():
            other.replace(path)
        return version

    look_at = opening.look_at
    monkeypatch.setattr(opening, "look_at", set_meanwhile)
    if after is None:
        assert read_content(path, KEPT, before) == SOURCE_TEXT.encode()
        return
    for use in (lambda: read_content(path, KEPT, before), lambda: open_store(path, read_only=True, key=before)):
        with pytest.raises(KnownError) as caught:
            use()
        assert caught.value.code == ("passphrase-needed" if before is None else "wrong-passphrase")


def test_another_file_in_its_place_is_not_read(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    session.path.rename(tmp_path / "b.dossier")
    with pytest.raises(KnownError) as caught:
        read_content(session.path, KEPT)
    assert caught.value.code == "no-file"
    other = create_store(tmp_path / "c.dossier")
    other.connection.execute("CREATE VIEW contents_too AS SELECT 1")
    other.close()
    other.path.rename(session.path)
    with pytest.raises(KnownError) as caught:
        read_content(session.path, KEPT)
    assert caught.value.code == "foreign-schema"
    session.close()
