"""The account of an export before it is made: how much of the dossier is in it, and what is not."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.report import Listed, Table
from dossier.output.account import Account
from dossier.output.words import load_words
from dossier.services.paths import resources
from dossier.ui.languages import spoken
from dossier.ui.theme import set_role
from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.widgets.naming import named, plain_tip

_MOST = 3  # lines of what is listed; the rest is in the tool tip

_OF_OTHERS = ("other_document", "no_file")  # reasons of what has a file of its own in the export
_BELOW = (Table.SOURCES, Table.DOCUMENTS)  # what things lie on


class ExportAccount(QWidget):
    """One sentence that adds up, and below it what is listed, by kind and reason, the most first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportAccount")
        self.sum = named(QLabel(wordWrap=True), "exportSum")
        self.sum.setTextFormat(Qt.TextFormat.PlainText)
        self.lines = [named(ElidedLabel(), f"exportListed{row}") for row in range(_MOST + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.sum)
        for line in self.lines:
            set_role(line, "quiet")
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(line)
        self._brief = False
        self.clear()

    def set_brief(self, *, brief: bool) -> None:
        """Say the sum alone, where there is no room; what is listed is in the tool tip then."""
        self._brief = brief
        for line in self.lines:
            line.setVisible(bool(line.text()) and not brief)

    def clear(self) -> None:
        """Say nothing, for as long as it is not known."""
        self._show("", [])

    def show_account(self, account: Account, *, one_document: bool = False) -> None:
        """Say what `account` comes to; `one_document`: it is that of the source's document in the preview alone."""
        items = [item for item in account.listed if not one_document or item.reason not in _OF_OTHERS]
        carried = sum(line.carried for line in account.lines if not one_document or line.table not in _BELOW)
        if one_document and not carried and not items:
            words = self.tr("Nothing lies on this document yet.")
        elif one_document:
            part = self.tr("%1 of the %3 things on this document go into the file; not carried: %2")
            words = part if items else self.tr("All %3 things on this document go into the file.")
        else:
            part = self.tr("%1 of the %3 things in the dossier go into the file; not carried: %2")
            words = part if items else self.tr("All %3 things in the dossier go into the file.")
        for place, number in (("%1", carried), ("%2", len(items)), ("%3", carried + len(items))):
            words = words.replace(place, f"{number:,}".replace(",", "\u202f"))
        self._show(words, self._listed(items))

    def _listed(self, items: Sequence[Listed]) -> list[str]:
        said = load_words(resources(), spoken())
        line = self.tr("{count} · {what}: {reason}")
        counted = Counter((item.table, item.reason) for item in items)
        return [
            line.format(count=count, what=said(f"account.table.{table.value}"), reason=said(f"account.reason.{reason}"))
            for (table, reason), count in counted.most_common()
        ]

    def _show(self, words: str, listed: list[str]) -> None:
        self.sum.setText(words)
        shown = listed if len(listed) <= len(self.lines) else listed[:_MOST]
        if len(shown) < len(listed):
            shown = [*shown, self.tr("… and %1 more").replace("%1", str(len(listed) - _MOST))]
        for row, line in enumerate(self.lines):
            line.setText(shown[row] if row < len(shown) else "")
        self.set_brief(brief=self._brief)
        self.setToolTip(plain_tip("\n".join(listed)))
        self.setAccessibleName(" ".join([words, *listed]))
