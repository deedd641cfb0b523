"""The room around what is in a pane of the middle."""

from PySide6.QtWidgets import QLayout

from dossier.ui.widgets.sizes import Height

SIDE = 30  # px beside its text
TOP = 22  # px above it
_LOW = 8  # px above it, where the height is scarce


def set_top(layout: QLayout, height: Height) -> None:
    """Leave as much room above what is in `layout` as `height` has."""
    margins = layout.contentsMargins()
    margins.setTop(_LOW if height is Height.SCARCE else TOP)
    layout.setContentsMargins(margins)
