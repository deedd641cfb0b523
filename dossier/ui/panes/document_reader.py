"""What both ways of showing a document, as text and as pages, can be asked for."""

from typing import Protocol

from dossier.model.anchor import Rect


class Reader(Protocol):
    """Offsets count code points of the whole document's text."""

    def selected_range(self) -> tuple[int, int] | None:
        """Return the selected range without white space at its ends; None where no word is selected."""

    def where(self, start: int, end: int) -> tuple[int | None, tuple[Rect, ...]]:
        """Return the page that a range begins on and what it covers there; (None, ()) where that is not known."""

    def caret_offset(self) -> int:
        """Return where the caret stands."""

    def clear_selection(self) -> None:
        """Select nothing; the caret stays where the selection began."""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""

    def select_all(self) -> None:
        """Select all that is shown."""
