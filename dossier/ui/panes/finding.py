"""What the machine found of the passage in hand; it says nothing of support."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from dossier.model.kinds import QuoteCheck
from dossier.model.rows import Citation, Document, Passage
from dossier.text.quotes import Check
from dossier.ui.bridge import Bridge
from dossier.ui.fonts import SEMIBOLD
from dossier.ui.navigator import Navigator
from dossier.ui.panes.document_choice import tied_passages
from dossier.ui.panes.quote_row import WordDiffLabel
from dossier.ui.shortcuts import with_key
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.naming import named
from dossier.ui.words import check_words, dotted, quote_check_icon


class Finding(QWidget):
    """The passages of the citation in hand, one after the other: where each is, whether its words are there, and
    which differ. `resized` tells that it takes another width than before.
    """

    resized = Signal()

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finding")
        self._bridge = bridge
        self._navigator = navigator
        self._theme = theme
        self._citation: Citation | None = None
        self._check: Check | None = None
        self._passage: Passage | None = None
        self.before = self._step(
            "previousPassage", "chevron-left", with_key(self.tr("Previous passage"), "previous_passage")
        )
        self.before.clicked.connect(self.previous)
        self.after = self._step("nextPassage", "chevron-right", with_key(self.tr("Next passage"), "next_passage"))
        self.after.clicked.connect(self.next)
        self.asked = named(QLabel(), "quoteAsked")
        set_role(self.asked, "quiet")
        self.where = named(QPushButton(), "quotePlace", self.tr("Show where it was found"))
        set_role(self.where, "link")
        self.where.clicked.connect(self._on_where)
        self.icon = IconLabel(theme, "quote-waiting", side=14)
        self.words = named(QLabel(), "quoteFinding")
        self.words.setFont(theme.sans(weight=SEMIBOLD))
        self.diff = WordDiffLabel(theme, "quoteDiff")
        found = QWidget()  # the mark and its word stay together
        pair = QHBoxLayout(found)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(theme.measure.space)
        pair.addWidget(self.icon)
        pair.addWidget(self.words)
        row = Flow(theme.measure.space, self, fill=False)
        for widget in (self.before, self.after, self.asked, self.where, found):
            row.addWidget(widget)
        bridge.quotes.found.connect(self.refresh)

    def _step(self, name: str, icon: str, words: str) -> QToolButton:
        button = named(QToolButton(), name, words)
        button.setIcon(self._theme.icon(icon, "accent"))
        button.setToolTip(words)
        return button

    def sizeHint(self) -> QSize:
        """All of it in one row, as long as there is room."""
        layout = self.layout()
        items = [layout.itemAt(at) for at in range(layout.count())] if layout is not None else []
        shown = [item.sizeHint() for item in items if item is not None and not item.isEmpty()]
        wide = sum(size.width() for size in shown) + self._theme.measure.space * max(0, len(shown) - 1)
        return QSize(wide, max((size.height() for size in shown), default=0))

    def show_citation(self, citation: Citation | None) -> None:
        """Show the passage in hand of `citation`, or the first."""
        self._citation = citation
        self.refresh()

    def refresh(self) -> None:
        """Read and show it anew."""
        passages = self._passages()
        several = len(passages) > 1
        self.before.setVisible(several)
        self.after.setVisible(several)
        self.asked.setVisible(bool(passages))
        self.icon.setVisible(bool(passages))
        if passages:
            self._show_passage(passages)
        else:
            self._passage, self._check = None, None
            self.where.hide()
            self.diff.show_check(None)
            self.words.setText(self._no_passage())
        self.resized.emit()

    def previous(self) -> None:
        """Take the passage before the one in hand in hand, from the first to the last again."""
        self._take(-1)

    def next(self) -> None:
        """Take the passage after the one in hand in hand, from the last to the first again."""
        self._take(1)

    def _show_passage(self, passages: Sequence[Passage]) -> None:
        passage = self._passage = self._in_hand(passages)
        document = self._bridge.store.get(Document, passage.document_id)
        self._check = self._bridge.quotes.look(passage.anchor.exact, document, passage.anchor.start)
        asked, spoken = self.tr("is the passage there?"), self.tr("Passage")
        if len(passages) > 1:
            rank, count = passages.index(passage) + 1, len(passages)
            asked = self.tr("{rank} of {count} · is the passage there?").format(rank=rank, count=count)
            spoken = self.tr("Passage {rank} of {count}").format(rank=rank, count=count)
        self.asked.setText(asked)
        self.asked.setAccessibleName(spoken)
        check = self._check
        self.icon.set_icon(quote_check_icon(check.kind if check else None))
        self.words.setText(check_words(check) if check else self.tr("being looked for"))
        found = check is None or check.start is not None or check.kind is QuoteCheck.NO_SOURCE_TEXT
        self.where.setText(self._bridge.quotes.where_words(document, self._start()))
        self.where.setVisible(found)
        self.diff.show_check(check)
        self.setAccessibleName(dotted((spoken, self.words.text(), *([self.where.text()] if found else []))))
        self.setAccessibleDescription(self.diff.accessibleDescription())

    def _no_passage(self) -> str:
        if self._citation is None or not self._bridge.store.count(Document, source_id=self._citation.source_id):
            return self.tr("Nothing attached to look in")
        return self.tr("No passage tied")

    def _passages(self) -> list[Passage]:
        return tied_passages(self._bridge.store, self._citation.id) if self._citation else []

    def _in_hand(self, passages: Sequence[Passage]) -> Passage:
        wanted = self._navigator.place.passage_id
        return next((passage for passage in passages if passage.id == wanted), passages[0])

    def _start(self) -> int:
        """Return where the words were found, else where the passage is."""
        if self._check is not None and self._check.start is not None:
            return self._check.start
        return self._passage.anchor.start if self._passage is not None else -1

    def _take(self, step: int) -> None:
        passages = self._passages()
        if len(passages) > 1:
            taken = passages[(passages.index(self._in_hand(passages)) + step) % len(passages)]
            self._navigator.point(document_id=taken.document_id, passage_id=taken.id, annotation_id="", offset=-1)

    def _on_where(self) -> None:
        passage = self._passage
        if passage is not None:
            start = self._start()
            offset = start if start != passage.anchor.start else -1
            self._navigator.point(
                document_id=passage.document_id, passage_id=passage.id, annotation_id="", offset=offset
            )
