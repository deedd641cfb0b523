"""What long work is handed: whom it tells how far it is, and whom it asks whether it is still wanted."""

from collections.abc import Callable

from dossier.model.errors import KnownError

Progress = Callable[[int, int], None]
"""Called with the steps done and the steps there are."""

Cancelled = Callable[[], bool]
"""Asked some times a second, on whatever thread the work runs; once it says True, it goes on saying so."""


def untold(done: int, steps: int) -> None:
    """Tell nobody how far the work is."""


def never() -> bool:
    """Return that the work is still wanted, where nobody can cancel it."""
    return False


def go_on(cancelled: Cancelled) -> None:
    """Raise KnownError `export-cancelled` where an export is not wanted any more."""
    if cancelled():
        raise export_cancelled()


def export_cancelled() -> KnownError:
    """Return the error that says that a person stopped an export."""
    return KnownError("export-cancelled", "The export was cancelled; nothing was written.")
