"""Closing what works on a dossier in a window of its own, before the dossier is closed."""

from PySide6.QtWidgets import QWidget

from dossier.ui.tabbing import TabbedDialog


class DossierDialog(TabbedDialog):
    """A window that works on the open dossier. `close` is False where words typed in it could not be written."""

    def keep(self) -> bool:
        """Write what is typed; False where it cannot be written."""
        return True


def close_dialogs(window: QWidget) -> bool:
    """Close them. False when words being typed in one could not be written: then it stays."""
    return all(dialog.close() for dialog in window.findChildren(DossierDialog))


def keep_dialogs(window: QWidget) -> bool:
    """Write what is typed in them. False where it could not be written."""
    return all(dialog.keep() for dialog in window.findChildren(DossierDialog))


def drop_dialogs(window: QWidget) -> None:
    """Take those away that could not be closed, with what is typed in them."""
    for dialog in window.findChildren(DossierDialog):
        if dialog.isVisible():
            dialog.hide()
            dialog.deleteLater()
