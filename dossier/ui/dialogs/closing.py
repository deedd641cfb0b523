"""Closing what works on a dossier in a window of its own, before the dossier is closed."""

from PySide6.QtWidgets import QDialog, QWidget

from dossier.ui.dialogs.backups import BackupsDialog
from dossier.ui.dialogs.correct_claim import CorrectClaimDialog
from dossier.ui.dialogs.edit_section import EditSectionDialog


def close_dialogs(window: QWidget) -> bool:
    """Close them. False when words being typed in one could not be written: then it stays."""
    dialogs: list[QDialog] = [*window.findChildren(CorrectClaimDialog), *window.findChildren(EditSectionDialog)]
    dialogs += [*window.findChildren(BackupsDialog)]
    return all(dialog.close() for dialog in dialogs)
