"""Passphrases, and what tells a protected file."""

import gzip
import os
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.store.keys import Key, is_noise, is_protected, new_key
from tests.samples import sample_session

SALT = bytes(range(16))


def test_a_key_is_what_sqlcipher_makes_of_a_passphrase(tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    path = tmp_path / "made-by-sqlcipher.db"
    theirs = dbapi2.connect(str(path), isolation_level=None)
    theirs.execute("PRAGMA key = 'four unlikely words'")
    theirs.execute("CREATE TABLE kept (words TEXT)")
    theirs.close()
    ours = dbapi2.connect(str(path))
    ours.execute(f'PRAGMA key = "{Key("four unlikely words").raw(path.read_bytes()[:16])}"')
    assert ours.execute("SELECT name FROM sqlite_schema").fetchall() == [("kept",)]
    ours.close()


def test_an_accent_is_the_same_however_it_was_typed() -> None:
    composed, decomposed = Key("caf\u00e9 au lait"), Key("cafe\u0301 au lait")
    assert composed == decomposed
    assert composed.raw(SALT) == decomposed.raw(SALT)
    assert composed != Key("cafe au lait")


def test_a_key_shows_its_passphrase_nowhere() -> None:
    key = Key("four unlikely words")
    key.raw(SALT)
    assert "unlikely" not in repr(key) + str(key) + f"{key}"


def test_a_copy_has_the_salt_of_its_original_and_a_new_file_a_new_one() -> None:
    key = Key("four unlikely words")
    assert key.salt() != key.salt()
    key.raw(SALT)
    assert key.salt() == SALT


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(KnownError, match="at least 8 characters"):
        new_key("seven77")
    assert new_key("eight888") == Key("eight888")


def test_noise_alone_may_be_a_protected_dossier(tmp_path: Path) -> None:
    dossier, text, folder = tmp_path / "a.dossier", tmp_path / "b.dossier", tmp_path / "c.dossier"
    sample_session(dossier).close()
    text.write_text("Ferries are slow.\n" * 1000)
    folder.mkdir()
    noise = tmp_path / "d.dossier"
    noise.write_bytes(os.urandom(8192))
    short = tmp_path / "e.dossier"
    short.write_bytes(os.urandom(4095))
    found = [is_protected(path) for path in (dossier, text, folder, noise, short, tmp_path / "none.dossier")]
    assert found == [False, False, False, True, False, False]


def test_a_page_of_noise_is_never_taken_for_something_else() -> None:
    assert all(is_noise(os.urandom(4096)) for _ in range(2000))
    assert not is_noise(gzip.compress(b"")[:10] * 500)
