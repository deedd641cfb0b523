"""The page of the help that lists all keys, made from the actions themselves, so that it cannot be out of date."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from dossier.services.help_pages import HelpPage, page_of
from dossier.ui.actions import GROUPS, IN_A_DOCUMENT, translated
from dossier.ui.shortcuts import Chosen, keys_of

_NATIVE = QKeySequence.SequenceFormat.NativeText  # as this system and this language write keys


def keys_page(chosen: Chosen) -> HelpPage:
    """Return the page, with the keys that the reviewer gave."""
    lines = [f"# {keys_title()}", "", QCoreApplication.translate("HelpKeys", "Keys can be changed in the settings.")]
    groups = [(translated(group), specs) for group, specs in GROUPS.items()]
    groups.append((QCoreApplication.translate("Actions", "In a document"), IN_A_DOCUMENT))
    for group, specs in groups:
        lines += ["", f"## {group}", "", "| | |", "|---|---|"]
        for spec in specs:
            keys = " · ".join(QKeySequence(key).toString(_NATIVE) for key in keys_of(spec, chosen)) or "—"
            lines.append(f"| {translated(spec.text)} | {keys} |")
    return page_of("\n".join(lines))


def keys_title() -> str:
    """Return what the page is called."""
    return QCoreApplication.translate("HelpKeys", "Keys")
