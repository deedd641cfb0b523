"""F1: every action with its keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from dossier.ui.actions import GROUPS, IN_A_DOCUMENT, sequences, translated
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named

_NATIVE = QKeySequence.SequenceFormat.NativeText  # as this system and this language write keys


class KeysDialog(QDialog):
    """A table made from the actions themselves, so that it cannot be out of date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        quiet = theme.palette.quiet.name()
        mirrored = self.isRightToLeft()
        side = "right" if mirrored else "left"
        rows = []
        groups = [(translated(group), specs) for group, specs in GROUPS.items()]
        groups.append((QCoreApplication.translate("Actions", "In a document"), IN_A_DOCUMENT))
        for group, specs in groups:
            rows.append(f"<tr><td colspan=2 align={side}><br><b>{group}</b></td></tr>")
            for spec in specs:
                keys = " · ".join(keys.toString(_NATIVE) for keys in sequences(spec)) or "—"
                cells = [
                    f"<td align={side}>{translated(spec.text)}</td>",
                    f"<td align={side} style='color:{quiet}'>&nbsp;&nbsp;{keys}&nbsp;&nbsp;</td>",
                ]
                rows.append(f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>")
        page = named(QTextBrowser(), "keysTable")
        page.setFont(theme.sans())
        page.setHtml(f"<table cellpadding=2 align={side}>{''.join(rows)}</table>")
        page.setAccessibleName(self.tr("Actions and their keys"))
        done = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        done.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(page)
        column.addWidget(done)
        self.resize(460, 620)
