"""What a source is: its record, how sure that is, and the works that it may be, kept apart from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.model.kinds import Identification
from dossier.model.rows import Candidate, Csl, Source
from dossier.services.rendering import safe_address
from dossier.store.store import Store
from dossier.ui.citing import Citing
from dossier.ui.fonts import SEMIBOLD
from dossier.ui.guard import guarded
from dossier.ui.panes.column import Column
from dossier.ui.panes.copy_reference import CopyReference
from dossier.ui.panes.outside_link import breakable
from dossier.ui.records import Field, record_fields, record_title
from dossier.ui.shortcuts import with_key
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.badge import Badge
from dossier.ui.widgets.level import ascent
from dossier.ui.widgets.naming import named

_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


@guarded
class SourceDetails(QWidget):
    """The record, field by field; every text can be selected, addresses are copied and never opened.

    `edit_asked` tells that the record is to be edited in its form.
    """

    edit_asked = Signal()

    def __init__(self, store: Store, citing: Citing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceDetails")
        self._store = store
        self._citing = citing
        self._theme = theme
        self._wanted: tuple[Source, tuple[Candidate, ...]] | None = None
        self._shown: tuple[Source, tuple[Candidate, ...]] | None = None
        space = theme.measure.space
        self._column = named(Column(theme, spacing=3 * space, margin=4 * space), "detailsColumn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_source(self, source: Source) -> None:
        """Show `source` and its candidates."""
        self._wanted = (source, tuple(self._store.find(Candidate, source_id=source.id)))
        if self.isVisible():  # else when it is: most of the time the document is seen, and the claims step on
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        shown = self._wanted
        if shown is None or shown == self._shown:
            return
        self._shown = shown
        before = self._column.widgets
        self._column.fill(self._blocks(*shown))
        self._column.verticalScrollBar().setValue(0)
        for widget in before:
            widget.deleteLater()

    def _blocks(self, source: Source, candidates: tuple[Candidate, ...]) -> list[QWidget]:
        blocks = [self._identity(source), self._record(source.csl)]
        if source.csl:
            blocks.append(CopyReference(self._citing, source.id))
        if candidates:
            heading = self._label(self.tr("What it may be"), "candidatesTitle")
            heading.setFont(self._theme.sans(self._theme.measure.type[2], SEMIBOLD))
            hint = self.tr("Candidates, kept apart: nothing here says that the source is one of them.")
            blocks.append(_stacked([heading, self._label(hint, "candidatesHint", "quiet")], 0))
            blocks += [self._candidate(candidate) for candidate in candidates]
        return blocks

    def _identity(self, source: Source) -> QWidget:
        row = QWidget()
        badge = Badge(
            self._theme, parent=row
        )  # without a parent it would be a window for a moment, and take the keyboard
        badge.set_identification(source.identification)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._label(self._sentence(source.identification), "identitySentence"), 1)
        edit = named(QPushButton(self.tr("Edit…")), "editSource", self.tr("Edit the source"))
        edit.setToolTip(with_key(self.tr("Edit the source"), "edit_source"))
        set_role(edit, "link")
        edit.clicked.connect(self.edit_asked)
        line.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        parts: list[QWidget] = [row]
        if source.remark:
            parts.append(self._label(source.remark, "sourceRemark"))
        return _stacked(parts, self._theme.measure.space)

    def _sentence(self, identification: Identification) -> str:
        return {
            Identification.CERTAIN: self.tr("It is certain which work this is."),
            Identification.PROBABLE: self.tr("It is probably this work; nobody has made sure."),
            Identification.CANDIDATE: self.tr("Which work it is, is not known; there are candidates only."),
            Identification.UNKNOWN: self.tr("Which work it is, is not known."),
            Identification.NOT_INCLUDED: self.tr("The brief gives a number and nothing else."),
        }[identification]

    def _record(self, csl: Csl) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * self._theme.measure.space)
        grid.setVerticalSpacing(self._theme.measure.space)
        grid.setColumnStretch(1, 1)
        title = record_title(csl)
        fields = [Field("title", self.tr("Title"), title)] if title else []
        for row, field in enumerate(fields + record_fields(csl)):
            name = self._label(field.label, "fieldName", "quiet")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            value = self._address(field.value) if field.is_address else self._label(field.value, "fieldValue")
            value.setAccessibleName(f"{field.label}: {field.value}")
            lower = ascent(field.label, self.font()) - ascent(field.value, self.font())
            name.setContentsMargins(0, max(-lower, 0), 0, 0)
            value.setContentsMargins(0, max(lower, 0), 0, 0)
            if isinstance(value, QLabel):  # beside its name, whatever script it is in
                side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
                value.setAlignment(Qt.AlignmentFlag.AlignTop | side | _ABSOLUTE)
            grid.addWidget(value, row, 1)
        return block

    def _candidate(self, candidate: Candidate) -> QWidget:
        title = self._label(record_title(candidate.csl) or self.tr("Without a title"), "candidateTitle")
        title.setFont(self._theme.sans(self._theme.measure.type[2], SEMIBOLD))
        badge = Badge(self._theme, candidate.confidence, "partly")
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(title, 1)
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        parts: list[QWidget] = [head]
        if candidate.remark:
            parts.append(self._label(candidate.remark, "candidateRemark"))
        parts.append(self._record({name: value for name, value in candidate.csl.items() if name != "title"}))
        card = QFrame()
        card.setProperty("surface", "card")
        card.setObjectName("candidate")
        space = self._theme.measure.space
        rows = QVBoxLayout(card)
        rows.setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space)
        rows.setSpacing(space)
        for part in parts:
            rows.addWidget(part)
        return card

    def _address(self, address: str) -> QWidget:
        block = QWidget()
        line = QHBoxLayout(block)
        line.setContentsMargins(0, 0, 0, 0)
        shown = self._label(breakable(address), "addressText")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # what is copied must not be broken
        line.addWidget(shown, 1)
        if safe_address(address):
            copy = CopyAddress(address)
            set_role(copy, "link")
            line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return block

    def _label(self, text: str, name: str, role: str = "") -> QLabel:
        label = named(QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText), name)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        if role:
            set_role(label, role)
        else:
            label.setTextInteractionFlags(_SELECTABLE)
        return label


class CopyAddress(QPushButton):
    """Puts one address on the clipboard."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copyAddress")
        self.setText(self.tr("Copy address"))
        self.setAccessibleDescription(address)
        self._address = address
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.setText(self.tr("Copied"))


def _stacked(widgets: list[QWidget], spacing: int) -> QWidget:
    block = QWidget()
    rows = QVBoxLayout(block)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(spacing)
    for widget in widgets:
        rows.addWidget(widget)
    return block
