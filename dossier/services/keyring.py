"""Passphrases in the system's keyring, where the reviewer asked for it. What is kept is found by the dossier's salt.

The salt is in the file for all to read (its first 16 bytes), tells nothing, is new with each passphrase and stays with
a file that is moved. Only on Linux: elsewhere no passphrase is kept.
"""

import os
import sys
from contextlib import closing

from dossier import APP_ID
from dossier.model.errors import KnownError
from dossier.model.progress import Cancelled, never
from dossier.services.secret_service import ADDRESS, SecretService, refused

_LABEL = "Dossier: {name}"  # as the keyring's own program lists it


def is_offered() -> bool:
    """Whether this system may have a keyring that is spoken to; nothing is asked or loaded for that."""
    return sys.platform.startswith("linux") and bool(os.environ.get(ADDRESS))


def find(salt: bytes, *, may_prompt: bool, cancelled: Cancelled = never) -> str | None:
    """Return the passphrase kept for the file with `salt`, None where none is.

    Where the keyring is locked its owner is asked for it if `may_prompt`, which takes a minute at most; else, and for
    a refusal, this raises KnownError `keyring-refused`. Raises `no-keyring` within two seconds where none answers.
    """
    with closing(SecretService(cancelled)) as service:
        items, locked = service.search(_attributes(salt))
        if not items and locked:
            if not may_prompt:
                raise refused()
            service.unlock(locked[:1])
            items = locked[:1]
        return service.secret(items[0]).decode("utf-8", "replace") if items else None


def keep(salt: bytes, name: str, passphrase: str, *, cancelled: Cancelled = never) -> None:
    """Keep `passphrase` for the file with `salt`, which is called `name`. Raises KnownError as `find` does."""
    with closing(SecretService(cancelled)) as service:
        secret = passphrase.encode("utf-8", "surrogatepass")
        service.keep(_LABEL.format(name=name), _attributes(salt), secret)


def forget(salt: bytes, *, cancelled: Cancelled = never) -> bool:
    """Remove what is kept for the file with `salt`; return whether there was any. Raises KnownError as `find` does."""
    with closing(SecretService(cancelled)) as service:
        items, locked = service.search(_attributes(salt))
        if locked:
            service.unlock(locked)
        for item in (*items, *locked):
            service.delete(item)
        return bool(items or locked)


def is_absent(error: KnownError) -> bool:
    """Whether it says that there is no keyring at all."""
    return error.code == "no-keyring"


def _attributes(salt: bytes) -> dict[str, str]:
    return {"xdg:schema": APP_ID, "salt": salt.hex()}
