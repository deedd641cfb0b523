"""Closing what works on a dossier in a window of its own, before the dossier is closed."""

from PySide6.QtWidgets import QWidget

from dossier.ui.tabbing import TabbedDialog


class DossierDialog(TabbedDialog):
    """A window that works on the open dossier. `close` is False where words typed in it could not be written."""


def close_dialogs(window: QWidget) -> bool:
    """Close them. False when words being typed in one could not be written: then it stays."""
    return all(dialog.close() for dialog in window.findChildren(DossierDialog))
