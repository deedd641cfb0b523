"""The form of a source: its record by kind, its number or that it has none, how sure it is which work this is."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dossier.model.ids import new_id
from dossier.model.kinds import Identification
from dossier.model.rows import Source
from dossier.services.changes.placing_sources import PlaceSource, free_number
from dossier.services.changes.sources import AddSource, EditSource
from dossier.services.changes.together import Together
from dossier.store.store import Store
from dossier.ui.dialogs.record_rows import DateField, HintedField, NameRows
from dossier.ui.dialogs.step_form import StepForm
from dossier.ui.record_types import DATES, NAMES, fields_of, label_of
from dossier.ui.records import text, type_words
from dossier.ui.theme import set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.form import Form
from dossier.ui.widgets.long_line import LongLine
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import give_size
from dossier.ui.words import identification_word

_SIZE = (660, 680)  # px
_TYPE_AT_FIRST = "article-journal"

Part = HintedField | DateField | NameRows


class SourceForm(StepForm):
    """Works on one source, or on a new one, which is to have `id`; `change` says what was made of it."""

    def __init__(self, store: Store, source: Source | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceForm")
        self._source = source
        self.id = source.id if source is not None else new_id()
        self._csl: dict[str, Any] = dict(source.csl) if source is not None else {}
        number = source.number if source is not None else None
        title = self.tr("Edit source [{number}]").format(number=number) if number else self.tr("Edit the source")
        self.setWindowTitle(title if source is not None else self.tr("Add a source"))
        self.kind = named(ChoiceBox(), "sourceKind", self.tr("Kind"))
        for name, words in self._kinds().items():
            self.kind.addItem(words, name)
        self.kind.setCurrentIndex(self.kind.findData(text(self._csl.get("type")) or _TYPE_AT_FIRST))
        self.place = named(ChoiceBox(), "sourcePlace", self.tr("Number"))
        own = number if number is not None else free_number(store)
        self.place.addItem(self.tr("[{number}], cited in the brief").format(number=own), own)
        self.place.addItem(self.tr("Further source, which the brief does not number"), 0)
        self.place.setCurrentIndex(1 if source is not None and number is None else 0)
        self.identification = named(ChoiceBox(), "sourceIdentification", self.tr("Which work it is"))
        known = source.identification if source is not None else Identification.CERTAIN
        for each in Identification:
            if each is not Identification.NOT_INCLUDED or each is known:
                self.identification.addItem(identification_word(each), each)
        self.identification.setCurrentIndex(self.identification.findData(known))
        self.remark = named(LongLine(source.remark if source else ""), "sourceRemarkField", self.tr("Remark"))
        self.parts: dict[str, Part] = {}
        self._lay_out()
        self.kind.activated.connect(self._on_kind)
        self._fill()

    def _kinds(self) -> dict[str, str]:
        """The kinds to choose from, and the one that the record has, where that is none of them."""
        kinds = dict(type_words())
        own = text(self._csl.get("type"))
        return kinds if not own or own in kinds else {own: own, **kinds}

    @property
    def csl(self) -> dict[str, Any]:
        """The record as typed, with the fields that the form does not show as they were."""
        record = {"type": str(self.kind.currentData()), **self._csl}
        record["type"] = str(self.kind.currentData())
        for name, part in self.parts.items():
            value = part.value
            if value is None:
                record.pop(name, None)
            else:
                record[name] = value
        return record

    @property
    def change(self) -> AddSource | EditSource | Together:
        """What was made of it."""
        identification = Identification(self.identification.currentData())
        remark = " ".join(self.remark.text().split())
        if self._source is None:
            return AddSource(int(self.place.currentData()) or None, self.csl, identification, remark, self.id)
        if identification is Identification.NOT_INCLUDED and len(self.csl) > 1:
            identification = Identification.CERTAIN  # its record is here now
        same = self.csl == {"type": self.kind.currentData(), **self._source.csl}
        change = EditSource(self.id, None if same else self.csl, identification, remark)
        further = not self.place.currentData()
        if further is not (self._source.number is None):
            return Together((change, PlaceSource(self.id, further=further)), change.label)
        return change

    def _lay_out(self) -> None:
        self.form = Form()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        inside = QWidget()
        area = named(QScrollArea(widgetResizable=True), "sourceFormFields")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        head = Form()
        head.addRow(self._label(self.tr("Kind"), self.kind), self.kind)
        head.addRow(self._label(self.tr("Number"), self.place), self.place)
        foot = Form()
        foot.addRow(self._label(self.tr("Which work it is"), self.identification), self.identification)
        foot.addRow(self._label(self.tr("Remark"), self.remark), self.remark)
        for form in (head, self.form, foot):
            form.setVerticalSpacing(8)
            form.setHorizontalSpacing(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        set_role(buttons.button(QDialogButtonBox.StandardButton.Ok), "primary")
        buttons.setContentsMargins(20, 8, 20, 16)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(20, 20, 20, 12)
        rows.setSpacing(12)
        for part in (head, _rule(), self.form, _rule(), foot):
            if isinstance(part, QFormLayout):
                rows.addLayout(part)
            else:
                rows.addWidget(part)
        rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        give_size(self, *_SIZE)

    def _label(self, words: str, field: QWidget) -> QLabel:
        """Return the label of a field, as wide as the widest, so that all fields begin below each other."""
        label = QLabel(words)
        label.setBuddy(field)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance(self.tr("Which work it is")) + 2)
        return label

    def _fill(self) -> None:
        """Show the fields of the kind; what is typed already stays, also where the kind has no such field."""
        while self.form.rowCount():
            self.form.removeRow(0)
        self.parts = {}
        for name in fields_of(str(self.kind.currentData()), self._csl):
            value = self._csl.get(name)
            part: Part
            if name in NAMES:
                part = NameRows(name, value)
            elif name in DATES:
                part = DateField(name, value)
            else:
                part = HintedField(name, value)
            self.form.addRow(self._label(label_of(name), part), part)
            self.parts[name] = part
        title = self.parts["title"]
        if not self._csl.get("title"):
            title.setFocus(Qt.FocusReason.OtherFocusReason)
        before: QWidget = self.place
        QWidget.setTabOrder(self.kind, before)
        for part in self.parts.values():
            for field in _in_order(part):
                QWidget.setTabOrder(before, field)
                before = field
        QWidget.setTabOrder(before, self.identification)

    def _on_kind(self) -> None:
        kept = self.csl
        kept.pop("type")
        self._csl = kept
        self._fill()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)


def _rule() -> QFrame:
    rule = QFrame()
    set_role(rule, "rule")
    return rule


def _in_order(part: Part) -> list[QWidget]:
    """The fields of a part as Tab goes through them."""
    if isinstance(part, HintedField):
        return [part.field]
    if isinstance(part, DateField):
        return [part.year, part.month, part.day]
    rows = [field for row in part.rows for field in (row.family, row.given, row.literal, row.away)]
    return [*rows, part.add]
