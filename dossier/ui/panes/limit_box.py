"""Limits beside the claims: a box for each, with the section it stands in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.rows import Claim, Limit, Section
from dossier.services import reading
from dossier.store.store import Store
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.places import ClaimNumbers
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.words import begun, counted, listed

_SHOWN, _SHORT = 3, 1  # in full; fewer where height is short


class LimitBox(QWidget):
    """What limits the claim in hand (or the section); the first few in full, the rest a click away."""

    def __init__(self, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("limitBox")
        self.setProperty("surface", "limit")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._navigator = navigator
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 10, 12, 10)
        self._rows.setSpacing(4)
        self._labels = [QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText) for _ in range(_SHOWN)]
        for index, label in enumerate(self._labels):
            label.setObjectName(f"limit{index}")
            label.setMinimumWidth(1)  # a word for which no line is long enough does not make the window wider
            set_role(label, "limit")
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            label.linkActivated.connect(self._on_link)
            self._rows.addWidget(label)
        self.more = named(QPushButton(), "moreLimits")
        set_role(self.more, "link")
        self.more.clicked.connect(self._on_more)
        self._rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._theme = theme
        self._short = False
        self._count = 0
        self.hide()

    def set_short(self, short: bool) -> None:
        """Show but the first in full where height is short."""
        self._short = short
        self._set_shown()

    def show_limits(self, store: Store, limits: list[Limit | Claim]) -> None:
        """Show `limits`; nothing at all where there are none."""
        colour = self._theme.palette.limit_ink.name()
        for label, limit in zip(self._labels, [*limits, *[None] * _SHOWN], strict=False):
            if limit is not None:
                section = store.get(Section, limit.section_id)
                where = f'<a href="{limit.id}" style="color: {colour}">({self._where(store, limit, section)})</a>'
                label.setText(f"<b>{self.tr('Limit')}</b>&nbsp; {_escaped(begun(limit.text))} {where}")
                label.setAccessibleName(self.tr("Limit") + ": " + limit.text)
        self._count = len(limits)
        self._store = store
        self._set_shown()
        self.setVisible(bool(limits))

    def _set_shown(self) -> None:
        most = _SHORT if self._short else _SHOWN
        for index, label in enumerate(self._labels):
            label.setVisible(index < min(most, self._count))
        rest = max(self._count - most, 0)
        self.more.setText(counted(rest, "%n more limit", "%n more limits"))
        self.more.setVisible(rest > 0)

    def _where(self, store: Store, limit: Limit | Claim, section: Section) -> str:
        number = str(section.number)
        if isinstance(limit, Claim):
            number = ClaimNumbers(store).of(limit)
        return listed(part for part in (number, self.tr("unplaced") if reading.is_lost(limit) else "") if part)

    def _on_link(self, limit_id: str) -> None:
        limit = self._store.seek(Limit, limit_id) or self._store.seek(Claim, limit_id)
        if limit is not None:
            claim_id = limit.id if isinstance(limit, Claim) else ""
            self._navigator.go(Place(View.SECTION, limit.section_id, claim_id, offset=limit.start))

    def _on_more(self) -> None:
        self._navigator.go(Place(View.LIMITS))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
