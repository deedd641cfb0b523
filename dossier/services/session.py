"""One dossier being worked on: its store and its editor, from opening to closing."""

import os
import shutil
from contextlib import closing, suppress
from pathlib import Path

from dossier.model.errors import KnownError
from dossier.services import paths
from dossier.services.editor import Change, Editor
from dossier.services.files import cannot_create, converted_draft, growing, put_in_place, sweep
from dossier.store import schema
from dossier.store.keys import Key
from dossier.store.opening import look_at
from dossier.store.others import clear_up
from dossier.store.store import Store, open_store
from dossier.store.unwritten import lent

BUNDLED = "us-icc-options.dossier"


class Session:
    """An open dossier. `close` settles the file; doing so twice is harmless."""

    def __init__(self, store: Store, reviewer: str = "") -> None:
        self.store = store
        self.editor = Editor(store, reviewer)
        self.editor.before = self._before

    @property
    def path(self) -> Path:
        return self.store.path

    def writes(self, path: Path) -> bool:
        """Whether `path` is this dossier, open for writing: opened once more, our own lock would shut us out."""
        try:
            return not self.store.read_only and path.samefile(self.path)
        except (OSError, ValueError):  # one of them is not there, or can be nowhere
            return False

    def _before(self, change: Change) -> None:
        """Back up before a change that replaces much; where that cannot be done, the change is not made."""
        from dossier.services.backups import Why, back_up
        from dossier.services.before import replaces_much  # it knows all the large changes, which a start does without

        if replaces_much(change):
            back_up(self.store, Why.IMPORT)

    def save_elsewhere(self, path: Path) -> None:
        """Save a copy at `path`, in place of a file that may be there, and go on in it: our own file is gone.

        Raises KnownError when it cannot be written, or is being written beside; then all is as it was.
        """
        from dossier.store.copies import write_copy

        if self.store.lent:  # what is being written beside would not be in the copy
            raise lent(self.store.path)
        try:
            with growing(path) as draft:
                write_copy(self.store, draft)
                os.replace(draft, path)
        except OSError as error:
            raise cannot_create(path, error) from error
        self.store.move_to(path)

    def close(self) -> None:
        self.store.close()


def open_session(
    path: Path, *, reviewer: str = "", read_only: bool = False, key: Key | None = None, take_over: bool = False
) -> Session:
    """Open the dossier at `path`, with `key` where it is protected; one of an older schema is backed up first.

    `take_over`: also where another computer's name says that it has it. Raises KnownError.
    """
    if not read_only:
        sweep()  # what is removed may be another name of the file
        if look_at(path, key) < schema.SCHEMA_VERSION:
            from dossier.services.backups import Why, back_up

            with closing(open_store(path, read_only=True, as_it_is=True, key=key)) as store:
                back_up(store, Why.MIGRATION)
    store = open_store(path, read_only=read_only, key=key, take_over=take_over)
    try:
        session = Session(store, reviewer)
        if not read_only:
            _clear_up(store)
    except BaseException:
        store.close()  # else its lock shuts the next try out for as long as somebody holds the error
        raise
    return session


def _clear_up(store: Store) -> None:
    """Finish what a killed program left half done: conversions, and backups that are not protected as `store` is."""
    clear_up(store)
    with suppress(OSError):
        converted_draft(store.path).unlink(missing_ok=True)
    if store.key is not None:
        from dossier.services.protecting import protect_left_over

        protect_left_over(store)


def bundled_copy() -> Path:
    """Return the reviewer's own copy of the bundled dossier, made at the first call.

    An update of the program never overwrites it. Raises KnownError when it cannot be made.
    """
    target = paths.user_data_dir() / BUNDLED
    if target.exists():
        return target
    try:
        paths.make_private(target.parent)
        with growing(target) as draft:
            os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            shutil.copyfile(paths.data(BUNDLED), draft)
            put_in_place(draft, target)
    except OSError as error:
        raise cannot_create(target, error) from error
    except KnownError:
        if not target.exists():
            raise
    return target  # ours, or that of another window that started in the same moment
