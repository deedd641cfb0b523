"""Passphrases of dossiers, and how a protected file is told from another.

A protected dossier is a SQLCipher 4 file with its defaults: AES-256, a page at a time, each with a MAC; the key is made
of the passphrase by PBKDF2-HMAC-SHA512 with 256,000 rounds and a salt, which is the first 16 bytes of the file.
"""

import os
import stat
import unicodedata
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import ClassVar

from dossier.model.errors import KnownError

PLAIN = b"SQLite format 3\0"  # what every other dossier begins with
SALT = 16  # bytes
SHORTEST = 8  # characters of a passphrase
_ROUNDS = 256_000
PAGE = 4096  # bytes
_MAC = 64  # bytes at the end of a page
_VARIED = 250  # of the 256 bytes that there are, how many a page of noise has at the least; it nearly always has all


class Key:
    """A passphrase, with what was made of it, so that it is made once. No error and no report shows it."""

    __slots__ = ("_made", "_passphrase")
    any_given: ClassVar[bool] = False  # to this process: what it says of its own faults may be of a protected dossier

    def __init__(self, passphrase: str) -> None:
        Key.any_given = True
        # As typed on any keyboard: some systems give an accent as a character of its own.
        self._passphrase = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        self._made: dict[bytes, str] = {}

    def raw(self, salt: bytes) -> str:
        """Return the key of a file with that salt, as SQLCipher takes it: both in hexadecimal. Takes 0.1 s, once."""
        if salt not in self._made:
            import hashlib

            made = hashlib.pbkdf2_hmac("sha512", self._passphrase, salt, _ROUNDS, 32)
            self._made[salt] = f"x'{made.hex()}{salt.hex()}'"
        return self._made[salt]

    def salt(self) -> bytes:
        """Return a salt for a new file: that of the file which this key opened, mostly its original, else a new one."""
        return next(iter(self._made), None) or os.urandom(SALT)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and other._passphrase == self._passphrase

    def __hash__(self) -> int:
        return hash(self._passphrase)

    def __repr__(self) -> str:
        return "Key(…)"


def new_key(passphrase: str) -> Key:
    """Return the key of a passphrase that a file is to have. Raises KnownError where it is too short to protect it."""
    if len(passphrase) < SHORTEST:
        raise KnownError(
            "passphrase-short",
            "A passphrase has at least {shortest} characters; four words that nobody would put together are better.",
            shortest=SHORTEST,
        )
    return Key(passphrase)


def is_protected(path: Path) -> bool:
    """Whether the file at `path` may be a protected dossier: one is noise from its first byte to its last.

    False too where there is no file to look into; whoever opens it says so.
    """
    try:
        about = path.stat()
        if not (stat.S_ISREG(about.st_mode) and about.st_size):  # a pipe might keep us waiting for ever
            return False
        with path.open("rb") as file:
            return is_noise(file.read(PAGE))
    except (OSError, ValueError):  # the latter of a name that no file can have
        return False


def is_noise(page: bytes) -> bool:
    """Whether the first page of a file may be one that SQLCipher wrote."""
    return len(page) == PAGE and not page.startswith(PLAIN) and len(set(page)) >= _VARIED


def salt_of(path: Path) -> bytes:
    """Return the salt of a protected file; none where it is empty."""
    with path.open("rb") as file:
        return file.read(SALT)


def vouched(path: Path, key: Key) -> Iterator[bool]:
    """Yield of each whole page of a protected file, from the first, whether it is as it was written with this key.

    As SQLCipher does it, which looks no further once the first is not.
    """
    import hashlib
    import hmac

    with path.open("rb") as file:
        salt = file.read(SALT)
        made = bytes.fromhex(key.raw(salt)[2:66])
        secret = hashlib.pbkdf2_hmac("sha512", made, bytes(byte ^ 0x3A for byte in salt), 2, 32)
        file.seek(0)
        for number in count(1):
            page = file.read(PAGE)
            if len(page) < PAGE:
                return
            written = page[SALT if number == 1 else 0 : -_MAC] + number.to_bytes(4, "little")
            yield hmac.compare_digest(hmac.digest(secret, written, "sha512"), page[-_MAC:])


def passphrase_needed(path: Path) -> KnownError:
    """Return the error for what opens with a passphrase alone; that it is a dossier cannot be told without."""
    return KnownError(
        "passphrase-needed",
        "“{name}” is protected by a passphrase, or is no dossier; give its passphrase on a terminal, or set "
        "DOSSIER_PASSPHRASE.",
        name=path.name,
    )


def wrong_passphrase(path: Path) -> KnownError:
    """Return the error for what does not open; why, only who knows the passphrase could tell."""
    return KnownError(
        "wrong-passphrase",
        "“{name}” does not open with this passphrase: it has another, or it is damaged at its very beginning or no "
        "dossier; if you are sure of the passphrase, restore a backup.",
        name=path.name,
    )
