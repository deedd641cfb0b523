"""Who changed what, and when; and what was removed, to be brought back."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from dossier.model.errors import KnownError
from dossier.model.rows import Annotation, Judgement
from dossier.services.changes.bringing_back import BringBack, can_come_back
from dossier.services.history import Kept, Past, Pasts, history, removed_now
from dossier.store.rows import TABLES
from dossier.text.markup import plain_line
from dossier.ui.bridge import Bridge
from dossier.ui.dates import local_time
from dossier.ui.models.card import Card
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.edges import SIDE
from dossier.ui.panes.history_words import judged_words, touched_words
from dossier.ui.panes.listing import Listing, ListPane, button_row
from dossier.ui.places import marked_words, shortened
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.words import counted, dotted, listed, undo_words, verdict_word

LEAD = 26  # px: the icon of a change that took something away
AT_ONCE = 200  # changes that are read before the window goes on: some 6 ms, and as much again for their rows


class HistoryPane(ListPane):
    """The changes of the dossier, the newest first, or those of what was in hand when the pane was opened."""

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, navigator, theme, parent)
        self._pasts = Pasts(bridge.store)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._read_on)
        self._past: dict[str, Past] = {}
        self._in_hand: set[str] = set()
        self.alone = named(QCheckBox(self.tr("Only what was in hand")), "history-alone")
        self.alone.toggled.connect(self.refresh)
        self.make(
            Listing(
                "history",
                self.tr("History"),
                View.HISTORY,
                tuple(TABLES.values()),
                lead=LEAD,
                lines=1,
                hint=self.tr("Narrow the list: words, a name, a kind of change"),
                one_current=True,
            )
        )
        self._make_panel()
        self.filter.textChanged.connect(self._on_narrowed)
        self.list.moved.connect(self.show_current)

    def take(self, place: Place) -> None:
        """Remember what is in hand; the list can be narrowed to it."""
        ids = {place.annotation_id, place.passage_id, place.citation_id, place.claim_id}
        ids = ids - {""} or {place.document_id, place.source_id, place.section_id} - {""}
        self._in_hand = ids
        self.alone.setChecked(False)
        self.alone.setVisible(bool(ids))
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        super()._lay_out()
        self.head.addWidget(self.alone)

    def keys(self) -> list[str]:
        if self.alone.isChecked():
            past = history(self.bridge.store, self._in_hand)
        else:
            if self._pasts.read_on(AT_ONCE):
                self._more.start()
            past = self._pasts.told()
        fitting = [each for each in past if self.filter.fits(undo_words(each.label), each.reviewer, *each.texts)]
        self._past = {past.id: past for past in fitting}
        return list(self._past)

    def _on_narrowed(self) -> None:
        """Take the newest change that is listed now."""
        self.list.take(next(iter(self._past), ""))

    def _read_on(self) -> None:
        """Read a portion of the older changes; all are listed when the last is read, for the newest are by now."""
        if not self.isVisible():
            self._out_of_date = True
            return
        try:
            if self._pasts.read_on(AT_ONCE):
                self._more.start()
            else:
                self.refresh()
        except KnownError as error:
            self.bridge.failed.emit(error)

    def card(self, key: str) -> Card:
        past = self._past[key]
        detail = dotted(part for part in (local_time(past.at), past.reviewer, *touched_words(past.touched)) if part)
        done = undo_words(past.label)
        texts = plain_line(next((text for text in reversed(past.texts) if text.strip()), ""))
        words = listed(part for part in (judged_words(self.bridge.store, self.numbers, past), shortened(texts)) if part)
        title = self.tr("{change}: {words}").format(change=done, words=words) if words else done
        removed = any(not isinstance(row, Judgement) for row in past.gone)
        return Card(title, icon="trash" if removed else "history", detail=detail)

    def facts_words(self) -> str:
        return counted(len(self._past), "%n change", "%n changes")

    def empty_words(self) -> tuple[str, str]:
        if self.filter.words or self.alone.isChecked():
            return self.tr("No change is of that kind."), "filter"
        return self.tr("Nothing was changed yet."), "history"

    def choose(self, key: str) -> None:
        """A click shows what a change took away; to bring that back is the button's."""

    def show_current(self) -> None:
        """Show below the list what the current change took away. The panel stays where there is nothing to bring back:
        were it to unfold, the second click of a double click would fall on its button.
        """
        past = self._past.get(self.list.current_key)
        gone = removed_now(self.bridge.store, past) if past is not None else []
        self.panel.setVisible(past is not None)
        about = self.tr("It took away, or wrote over:") if gone else self.tr("Nothing of it is to be brought back.")
        self.about.setText(about)
        self.words.setText("\n".join(self._words_of(row) for row in gone))
        self.words.setVisible(bool(gone))
        store = self.bridge.store
        self.back.setEnabled(any(can_come_back(store, row) for row in gone) and not store.read_only)

    def _words_of(self, row: Kept) -> str:
        if isinstance(row, Judgement):
            text = f"{verdict_word(row.verdict)}. {plain_line(row.reason)}"
        elif isinstance(row, Annotation):
            text = f"“{shortened(marked_words(row))}” {plain_line(row.comment)}"
        else:
            text = plain_line(row.body)
        return f"{row.reviewer}: {shortened(text, 400)}"

    def _make_panel(self) -> None:
        self.panel = named(QWidget(), "history-panel")
        self.about = named(QLabel(wordWrap=True), "history-about")
        set_role(self.about, "quiet")
        self.words = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "history-words")
        self.words.setFont(self.theme.serif(15))
        self.back = named(QPushButton(self.tr("Bring back")), "history-back")
        self.back.setToolTip(self.tr("Put it back as it was; Ctrl+Z takes that back"))
        self.back.clicked.connect(self._on_back)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(SIDE, 12, SIDE, 4)
        column.setSpacing(8)
        column.addWidget(self.about)
        column.addWidget(self.words)
        column.addLayout(button_row(self.back))
        self.add_panel(self.panel)
        self.panel.hide()

    def _on_back(self) -> None:
        past = self._past.get(self.list.current_key)
        gone = removed_now(self.bridge.store, past) if past is not None else []
        rows = tuple(row for row in gone if can_come_back(self.bridge.store, row))
        if rows:
            self.bridge.perform(BringBack(rows), origin=self)
