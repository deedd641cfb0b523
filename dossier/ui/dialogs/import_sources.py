"""What a bibliography holds, before it is taken in: each record, what becomes of it, and duplicates side by side."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dossier.model.rows import Csl, Source
from dossier.services.bibliographies import Proposal, Read, given, taker_of
from dossier.services.duplicates import Merge, Sign, merged
from dossier.store.store import Store
from dossier.ui.dialogs.closing import DossierDialog
from dossier.ui.records import Field, record_fields, record_line, record_title
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.naming import named, plain_tip, read_in_order
from dossier.ui.widgets.sizes import give_size
from dossier.ui.words import counted, dotted, error_words, isolated, record_place_words, source_title

_RECORD, _FATE = 0, 1  # columns of the list
_SKIPPED = frozenset({"id", "citation-number", "citation-key", "citation-label"})


class ImportSourcesDialog(DossierDialog):
    """Changes nothing itself: `chosen_proposals`, `merges`, `records` and `files` say what was chosen when accepted.

    A ticked record is taken. Of a duplicate, `merges` holds what becomes of it, and `records` the record that was put
    together field by field, None where that is as `merges` says.
    """

    def __init__(
        self, store: Store, theme: Theme, read: Read, proposals: Sequence[Proposal], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importSourcesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import sources"))
        self._store = store
        self._sources = {source.id: source for source in store.find(Source)}
        numbered = (source for source in self._sources.values() if source.number is not None and not source.csl)
        self._bare = sorted(numbered, key=lambda source: source.number or 0)
        self._read = read
        self._proposals = list(proposals)
        self._merges = [Merge.FILL] * len(self._proposals)
        self._taken_fields: dict[int, set[str]] = {}
        self._shown = -1
        self._filling = False
        self.summary = named(QLabel(self._summary(), wordWrap=True), "importSummary")
        self.list = _make_list()
        self.fate = named(ChoiceBox(), "importFate", self.tr("What becomes of this record"))
        self.fate.currentIndexChanged.connect(self._on_fate)
        self.to_all = named(QPushButton(self.tr("The same for all duplicates")), "importToAll")
        set_role(self.to_all, "link")
        self.to_all.clicked.connect(self._on_to_all)
        self.fields = _make_fields()
        self.fields.itemChanged.connect(self._on_field)
        self.hint = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "importHint")
        set_role(self.hint, "quiet")
        self._lay_out(theme)
        self._fill()
        self.list.currentItemChanged.connect(self._on_current)
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)

    # What was chosen

    def chosen_proposals(self) -> list[Proposal]:
        """Return the proposals that are ticked; one that hangs on another is taken where that one is too."""
        kept = self._chosen()
        place = {index: i for i, index in enumerate(kept)}
        found = []
        for index in kept:
            proposal = self._proposals[index]
            of = proposal.of_record
            found.append(
                proposal
                if of is None
                else Proposal(proposal.record, sign=proposal.sign if of in place else None, of_record=place.get(of))
            )
        return found

    def merges(self) -> list[Merge]:
        """Return what becomes of each of them."""
        return [self._merges[index] for index in self._chosen()]

    def records(self) -> list[Csl | None]:
        """Return the records that were put together field by field."""
        return [self._record(index) for index in self._chosen()]

    def files(self) -> list[tuple[Path, ...]]:
        """Return the files of each of them."""
        return [self._read.files[index] for index in self._chosen()]

    def _chosen(self) -> list[int]:
        items = (self.list.topLevelItem(i) for i in range(len(self._proposals)))
        return [
            i for i, item in enumerate(items) if item is not None and item.checkState(_RECORD) is Qt.CheckState.Checked
        ]

    def _record(self, index: int) -> Csl | None:
        before = self._before(index)
        if before is None or index not in self._taken_fields:
            return None
        theirs = self._proposals[index].record.csl
        taken = self._taken_fields[index]
        return {**before, **{name: value for name, value in theirs.items() if name in taken}}

    # What is shown

    def _summary(self) -> str:
        count = len(self._proposals)
        twins = sum(proposal.sign is not None for proposal in self._proposals)
        parts = [counted(count, "%n record", "%n records")]
        parts.append(self.tr("{count} there already").format(count=twins))
        if self._read.refused:
            parts.append(self.tr("{count} that cannot be taken").format(count=len(self._read.refused)))
        documents = sum(map(len, self._read.files))
        if documents:
            parts.append(counted(documents, "%n document", "%n documents"))
        return f"{isolated(self._read.name)}: " + dotted(parts)

    def _lay_out(self, theme: Theme) -> None:
        space = theme.measure.space
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, space, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.fate, 1)
        line.addWidget(self.to_all)
        rows.addLayout(line)
        rows.addWidget(self.hint)
        rows.addWidget(self.fields, 1)
        parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        parts.addWidget(self.list)
        parts.addWidget(below)
        read_in_order(parts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = named(buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole), "importSourcesGo")
        set_role(self.go, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * space, 5 * space, 5 * space, 4 * space)
        column.setSpacing(3 * space)
        column.addWidget(self.summary)
        column.addWidget(parts, 1)
        column.addWidget(buttons)
        give_size(self, 860, 640)

    def _fill(self) -> None:
        for index, proposal in enumerate(self._proposals):
            csl = proposal.record.csl
            title = record_title(csl) or record_line(csl) or record_place_words(proposal.record.where)
            item = QTreeWidgetItem([title, self._fate_words(index)])
            item.setToolTip(_RECORD, plain_tip(record_line(csl)))
            item.setCheckState(_RECORD, Qt.CheckState.Checked)
            self.list.addTopLevelItem(item)
        for refused in self._read.refused:
            words = f"{record_place_words(refused.where)} {refused.name}".strip()
            item = QTreeWidgetItem([words, error_words(refused.problem)])
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(_FATE, plain_tip(error_words(refused.problem)))
            self.list.addTopLevelItem(item)

    def _fate_words(self, index: int) -> str:
        proposal = self._proposals[index]
        if proposal.numbered or proposal.sign is None or self._merges[index] is Merge.BOTH:
            words = self.tr("the record of {source}") if proposal.numbered else self.tr("a further source")
            return self._swapped_words(words.format(source=self._named(proposal.source_id)), proposal)
        verbs = {
            Merge.FILL: self.tr("completes {source}"),
            Merge.KEEP: self.tr("left out; {source} stays"),
            Merge.REPLACE: self.tr("replaces fields of {source}"),
        }
        words = verbs[self._merges[index]]
        if index in self._taken_fields:
            words = self.tr("merged by hand into {source}")
        return words.format(source=self._named(proposal.source_id))

    def _swapped_words(self, fate: str, proposal: Proposal) -> str:
        """Return `fate`, and to which record the source was given that this one had."""
        words, csl = self.tr("{fate}; {source} was given to “{record}”"), taker_of(self._proposals, proposal)
        record = record_title(csl) or record_line(csl)
        return words.format(fate=fate, source=self._named(proposal.lost), record=record) if csl else fate

    def _named(self, source_id: str | None) -> str:
        source = self._sources.get(source_id or "")
        if source is None:
            return self.tr("a record above")
        return source_title(source) if source.number is None else f"[{source.number}]"

    def _before(self, index: int) -> Csl | None:
        """Return the record, as it is now, of the source that one is a duplicate of; None where there is none."""
        proposal = self._proposals[index]
        source = self._store.seek(Source, proposal.source_id or "") if proposal.sign is not None else None
        return source.csl if source is not None else None

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        index = self.list.indexOfTopLevelItem(item) if item is not None else -1
        self._shown = index if index < len(self._proposals) else -1
        self._show()
        if index >= len(self._proposals):  # a record that cannot be taken: why, in full
            self.hint.setText(error_words(self._read.refused[index - len(self._proposals)].problem))

    def _show(self) -> None:
        """Show the record in hand: its fields, beside those of the source that it is a duplicate of."""
        self._filling = True
        self.fields.setRowCount(0)
        proposal = self._proposals[self._shown] if self._shown >= 0 else None
        self.to_all.setVisible(proposal is not None and proposal.sign is not None)
        self._offer(proposal)
        self.hint.setText(self._hint())
        if proposal is not None:
            theirs, before = proposal.record.csl, self._before(self._shown)
            self.fields.setColumnHidden(1, before is None)
            for field in _all_fields(theirs, before or {}):
                self._add_field(field, theirs, before)
            self.fields.resizeRowsToContents()
        self._filling = False

    def _offer(self, proposal: Proposal | None) -> None:
        """Offer what a record may become: how a duplicate is merged, of which source a new work is the record."""
        self.fate.clear()
        if proposal is not None and proposal.sign is not None:
            for merge, words in _fates().items():
                self.fate.addItem(words, merge.value)
            self.fate.setCurrentIndex(self.fate.findData(self._merges[self._shown].value))
        elif proposal is not None:
            self.fate.addItem(self.tr("Add as a further source"), "")
            for source in self._bare:
                words = self.tr("The record of {source}").format(source=self._named(source.id))
                self.fate.addItem(words, source.id)
            self.fate.setCurrentIndex(self.fate.findData(proposal.source_id or ""))
        self.fate.setVisible(self.fate.count() > 1)

    def _hint(self) -> str:
        if self._shown < 0:
            return ""
        signs = {
            Sign.DOI: self.tr("The same work, by its DOI."),
            Sign.ISBN: self.tr("The same work, by its ISBN."),
            Sign.ADDRESS: self.tr("The same work, by its address."),
            Sign.TITLE: self.tr("The same work, by its title and year."),
        }
        proposal = self._proposals[self._shown]
        if proposal.sign is not None:
            return signs[proposal.sign]
        if proposal.guessed and proposal.numbered:
            return self.tr("Only its place in the list, or a bare number, tells which source this is. Check it.")
        return record_line(proposal.record.csl)

    def _add_field(self, field: Field, theirs: Csl, before: Csl | None) -> None:
        row = self.fields.rowCount()
        self.fields.insertRow(row)
        label = QTableWidgetItem(field.label)
        label.setData(Qt.ItemDataRole.UserRole, field.name)
        self.fields.setItem(row, 0, label)
        self.fields.setItem(row, 1, QTableWidgetItem(_shown(before or {}, field.name)))
        item = QTableWidgetItem(_shown(theirs, field.name))
        if before is not None and field.name in theirs and theirs[field.name] != before.get(field.name):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            taken = field.name in self._taken(self._shown)
            item.setCheckState(Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)
        self.fields.setItem(row, 2, item)

    def _taken(self, index: int) -> set[str]:
        """Return the fields of a record that take the place of the source's."""
        if index in self._taken_fields:
            return self._taken_fields[index]
        before, theirs = self._before(index) or {}, self._proposals[index].record.csl
        after = merged(before, theirs, self._merges[index])
        return {name for name in theirs if name in after and after[name] != before.get(name)}

    # What a person does

    def _on_fate(self) -> None:
        if self._filling or self._shown < 0:
            return
        chosen = self.fate.currentData()  # Qt hands a text back
        if self._proposals[self._shown].sign is None:
            self._proposals = given(self._proposals, self._shown, chosen or None)
        else:
            self._merges[self._shown] = Merge(chosen)
            self._taken_fields.pop(self._shown, None)
        for index in range(len(self._proposals)):
            self._renew(index)
        self._show()

    def _on_to_all(self) -> None:
        if self._shown < 0:
            return
        chosen = self._merges[self._shown]
        for index, proposal in enumerate(self._proposals):
            if proposal.sign is not None:
                self._merges[index] = chosen
                self._taken_fields.pop(index, None)
                self._renew(index)
        self._show()

    def _on_field(self, item: QTableWidgetItem) -> None:
        if self._filling or self._shown < 0 or item.column() != 2:
            return
        label = self.fields.item(item.row(), 0)
        if label is None:
            return
        taken = set(self._taken(self._shown))
        name = str(label.data(Qt.ItemDataRole.UserRole))
        if item.checkState() is Qt.CheckState.Checked:
            taken.add(name)
        else:
            taken.discard(name)
        self._taken_fields[self._shown] = taken
        if self._merges[self._shown] is Merge.BOTH:
            self._merges[self._shown] = Merge.FILL
        self._renew(self._shown)

    def _renew(self, index: int) -> None:
        item = self.list.topLevelItem(index)
        if item is not None:
            item.setText(_FATE, self._fate_words(index))


def _all_fields(theirs: Csl, ours: Csl) -> list[Field]:
    """Return the fields of two records, the title first."""
    both = {**ours, **{name: value for name, value in theirs.items() if name not in _SKIPPED}}
    title = record_title(both)
    first = [Field("title", QCoreApplication.translate("Records", "Title"), title)] if title else []
    return first + record_fields({name: value for name, value in both.items() if name not in _SKIPPED})


def _shown(csl: Csl, name: str) -> str:
    if name == "title":
        return record_title(csl)
    return next((field.value for field in record_fields(csl) if field.name == name), "")


def _fates() -> dict[Merge, str]:
    return {
        Merge.FILL: QCoreApplication.translate(
            "ImportSourcesDialog", "Complete the source: only fields that it has not"
        ),
        Merge.KEEP: QCoreApplication.translate("ImportSourcesDialog", "Leave the source as it is"),
        Merge.REPLACE: QCoreApplication.translate("ImportSourcesDialog", "Replace the source’s fields"),
        Merge.BOTH: QCoreApplication.translate("ImportSourcesDialog", "Add as a further source"),
    }


def _make_list() -> QTreeWidget:
    tree = named(QTreeWidget(), "importRecords", QCoreApplication.translate("ImportSourcesDialog", "Records"))
    tree.setHeaderLabels(
        [
            QCoreApplication.translate("ImportSourcesDialog", "Record"),
            QCoreApplication.translate("ImportSourcesDialog", "What becomes of it"),
        ]
    )
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(_RECORD, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(_FATE, QHeaderView.ResizeMode.Interactive)
    tree.header().resizeSection(_FATE, 300)
    return tree


def _make_fields() -> QTableWidget:
    table = named(
        QTableWidget(0, 3), "importFields", QCoreApplication.translate("ImportSourcesDialog", "Field by field")
    )
    table.setHorizontalHeaderLabels(
        [
            QCoreApplication.translate("ImportSourcesDialog", "Field"),
            QCoreApplication.translate("ImportSourcesDialog", "In the dossier"),
            QCoreApplication.translate("ImportSourcesDialog", "In the bibliography (ticked: taken)"),
        ]
    )
    table.verticalHeader().hide()
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setWordWrap(True)
    head = table.horizontalHeader()
    head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    return table
