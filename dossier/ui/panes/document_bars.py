"""The strips around a document: what it is, what a passage is tied to, what can be done with a selection."""

from collections.abc import Sequence
from html import escape
from math import ceil

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document
from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.colour_row import ColourRow
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.naming import named

_DOWN = QBoxLayout.Direction.TopToBottom


class Strip(QFrame):
    """One row: an icon where there is one, words that may wrap, buttons."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self.icon = IconLabel(theme, "info", ink="quiet", side=14)
        self.icon.hide()
        self.words = named(QLabel(wordWrap=True), f"{name}Words")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        space = theme.measure.space
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4 * space, space, 4 * space, space)
        self._row.setSpacing(2 * space)
        self._row.addWidget(self.icon)
        self._row.addWidget(self.words, 1)
        self.hide()

    def add_button(self, name: str, role: str = "link") -> QPushButton:
        """Add a button at the end."""
        button = named(QPushButton(), name)
        set_role(button, role)
        self._row.addWidget(button)
        return button


class Banner(Strip):
    """What a document is, where that must not be mistaken; always above its text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "documentBanner", parent)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.save = self.add_button("saveCopy")
        self.save.setText(self.tr("Save a copy…"))

    def show_document(self, document: Document | None, *, older: bool, remark: str) -> None:
        """Say what must be known of `document`: a sheet, `older` than another one, and a remark on how it is shown."""
        if document is None:
            self._show_words("", "", "quiet", can_save=False)
            return
        lines, icon, ink = [], "", "quiet"
        if document.is_sheet:
            lines.append(self.tr("A sheet written for this dossier, not the source’s text."))
            icon, ink = "sheet", "partly"
        if older:
            lines.append(self.tr("An older version of the document: a newer one is attached."))
            icon, ink = icon or "history", "partly"
        if remark:
            lines.append(remark)
            icon = icon or "document"
        self._show_words(" ".join(lines), icon, ink, can_save=document.kind is not DocumentKind.MARKDOWN)

    def _show_words(self, words: str, icon: str, ink: str, *, can_save: bool) -> None:
        """Say `words`; without any there is no banner."""
        self.words.setText(words)
        set_role(self.words, {"partly": "warning"}.get(ink, "quiet"))
        self.setAccessibleName(words)
        if icon:
            self.icon.set_icon(icon, ink)
        self.icon.setVisible(bool(icon))
        self.save.setVisible(can_save)
        self.setVisible(bool(words))


class PassageBar(Strip):
    """Which claims the passage in hand is tied to. `claim_asked` carries the id of a citation."""

    claim_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "passageBar", parent)
        self.setProperty("surface", "in-hand")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.words.linkActivated.connect(self.claim_asked)
        self.tie = self.add_button("tiePassage")
        self.untie = self.add_button("untie")
        self._ties: list[tuple[str, str]] = []
        self._plain = ""  # the words as they are read
        self._own = self._other = ""
        self._short = False
        theme.changed.connect(self._write)

    def sizeHint(self) -> QSize:
        """All of it in one row."""
        buttons = [button.sizeHint().width() for button in (self.tie, self.untie) if not button.isHidden()]
        wide = [QFontMetricsF(self.words.font()).horizontalAdvance(self._plain) + 2, *buttons]
        margins = self._row.contentsMargins()
        around = margins.left() + margins.right() + self._row.spacing() * len(buttons)
        return QSize(ceil(sum(wide)) + around, super().sizeHint().height())

    def show_ties(self, ties: Sequence[tuple[str, str]], own: str, other: str = "") -> None:
        """Name the claims: the ids of their citations and their numbers. `own` is the number of the one in hand where
        it rests on the passage, `other` where it does not.
        """
        self._ties = list(ties)
        self._own, self._other = own, other
        self._write()
        self._write_buttons()
        self.untie.setVisible(bool(own))
        self.tie.setVisible(bool(other))
        self.setVisible(bool(ties))

    def set_short(self, short: bool) -> None:
        """Leave out of the buttons which claim it is: the one in hand."""
        self._short = short
        self._write_buttons()

    def _write_buttons(self) -> None:
        untie = self.tr("Untie from claim {number}").format(number=self._own)
        tie = self.tr("Tie to claim {number} too").format(number=self._other)
        for button, short, whole in ((self.untie, self.tr("Untie"), untie), (self.tie, self.tr("Tie too"), tie)):
            button.setText(short if self._short else whole)
            button.setAccessibleName(whole)
            button.setToolTip(whole if self._short else "")

    def _write(self) -> None:
        colour = self._theme.palette.accent.name()
        links = ", ".join(
            f'<a href="{escape(id)}" style="color: {colour}">{escape(number)}</a>' for id, number in self._ties
        )
        self.words.setText(escape(self.tr("Passage for:")) + " " + links)
        self._plain = self.tr("Passage for:") + " " + self._numbers
        whole = self.tr("Claims that rest on this passage:") + " " + self._numbers
        self.words.setAccessibleName(whole)
        self.words.setToolTip(whole)

    @property
    def _numbers(self) -> str:
        return ", ".join(number for _, number in self._ties)


@guarded
class SelectionBar(QFrame):
    """A button for each thing that can be done with the selected words; where there is little room only the first
    says so in words. It takes no click until one that was meant for what it came up over is past.
    """

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selectionBar")
        self.setAccessibleName(self.tr("Selected words"))
        self._space = theme.measure.space
        self._buttons: list[QToolButton] = []
        self._short = False
        self._fresh = QTimer(self, singleShot=True, interval=QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._fresh.timeout.connect(self._take_clicks)
        rows = self._rows = QBoxLayout(_DOWN, self)
        rows.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        rows.setContentsMargins(3 * self._space, self._space, 3 * self._space, self._space)
        rows.setSpacing(self._space)
        row = self._row = QHBoxLayout()
        row.setSpacing(self._space)
        rows.addLayout(row)
        self.colours = ColourRow(theme, self.tr("Highlight in"))
        rows.addWidget(self.colours)
        for action in actions:
            button = named(QToolButton(), f"{action.objectName()}Button")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        self.hide()

    def set_short(self, short: bool) -> None:
        """Have the colours beside the buttons, where there is room."""
        self._short = short
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fresh.start()

    def _take_clicks(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def _fit(self) -> None:
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        room = self.width() - 6 * self._space
        for button in self._buttons:
            button.setToolButtonStyle(beside)
        if self._short or self._row.sizeHint().width() > room:
            for button in self._buttons[1:]:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.colours.words.setVisible(not self._short)
        together = self._row.sizeHint().width() + self._space + self.colours.sizeHint().width()
        direction = QBoxLayout.Direction.LeftToRight if self._short and together <= room else _DOWN
        if direction is not self._rows.direction():
            self._rows.setDirection(direction)
            self.updateGeometry()


class PartBar(Strip):
    """Leads through the parts of a long document: `step_asked` carries -1 or 1."""

    step_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "partBar", parent)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.words, "quiet")
        self.before = self.add_button("partBefore")
        self.before.setText(self.tr("Earlier pages"))
        self.after = self.add_button("partAfter")
        self.after.setText(self.tr("Later pages"))
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)

    def show_part(self, index: int, count: int) -> None:
        """Say which part it is, of how many; one alone needs no bar."""
        words = self.tr("Part {part} of {parts} of a long document")
        self.words.setText(words.format(part=index + 1, parts=count))
        self.before.setEnabled(index > 0)
        self.after.setEnabled(index + 1 < count)
        self.setVisible(count > 1)

    def _on_before(self) -> None:
        self.step_asked.emit(-1)

    def _on_after(self) -> None:
        self.step_asked.emit(1)
