"""Below the section: the passages that the citation in hand rests on, and what the claim quotes; both checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dossier.model.kinds import QuoteCheck
from dossier.model.rows import Citation, Claim, Document, Passage, Source
from dossier.services.quoting import QuotationCheck, check_quotations
from dossier.services.reading import claim_numbers
from dossier.text.quotes import Check
from dossier.ui.bridge import Bridge
from dossier.ui.navigator import Navigator
from dossier.ui.panes.document_choice import tied_passages
from dossier.ui.panes.quote_row import QuoteRow
from dossier.ui.places import shortened
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import named
from dossier.ui.words import check_words, counted, dotted, isolated, listed, source_title

_PASSAGES, _QUOTATIONS = 2, 3  # shown in full; more are a click away
_LONGEST, _BEGINNING = 220, 48  # code points of a passage that are shown, in full and above a diff


@dataclass(frozen=True, slots=True)
class _Leads:
    """Where a row leads: a place in a document of a source, and the passage there."""

    source_id: str
    document_id: str
    passage_id: str = ""
    offset: int = -1


class EvidenceBox(QWidget):
    """Shows what the claim and the citation in hand stand on, word for word; it says nothing of support."""

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidenceBox")
        self.setAccessibleName(self.tr("Passages and quotations"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._bridge = bridge
        self._navigator = navigator
        self._theme = theme
        self._claim_id = self._citation_id = ""
        self._shown = self._left = 0
        self._all = self._short = self._unfolded = False
        self._leads: dict[int, _Leads] = {}
        self._rows: list[QuoteRow] = []
        self.title = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "evidenceTitle")
        self.title.setFont(theme.sans(theme.measure.type[0]))
        set_role(self.title, "quiet")
        self.more = named(QPushButton(), "moreEvidence")
        set_role(self.more, "link")
        self.more.clicked.connect(self._on_more)
        self.fold = named(QToolButton(), "foldEvidence")
        self.fold.clicked.connect(self._on_fold)
        space = theme.measure.space
        self._head = QHBoxLayout()
        self._head.setSpacing(space)
        self._head.addWidget(self.fold)
        self._head.addWidget(self.title, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * space, space, 3 * space, space)
        self._column.setSpacing(space)
        self._column.addLayout(self._head)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        bridge.quotes.found.connect(self.refresh)
        self.hide()

    @property
    def rows(self) -> list[QuoteRow]:
        """The rows that are shown."""
        return [row for row in self._rows if row.isVisibleTo(self)]

    def set_short(self, short: bool) -> None:
        """Fold the rows, where height is short, into one with their marks, until they are asked for."""
        self._short = short
        space = self._theme.measure.space
        self._column.setContentsMargins(0 if short else 3 * space, space, 3 * space, space)
        self._set_shown()

    def show_claim(self, claim_id: str, citation_id: str) -> None:
        """Show what the claim and its citation in hand stand on; empty ids where none is in hand."""
        if (claim_id, citation_id) != (self._claim_id, self._citation_id):
            self._all = False
        self._claim_id, self._citation_id = claim_id, citation_id
        self.refresh()

    def refresh(self) -> None:
        """Read and show it anew."""
        store = self._bridge.store
        claim = store.seek(Claim, self._claim_id) if self._claim_id else None
        citation = store.seek(Citation, self._citation_id) if self._citation_id else None
        passages = tied_passages(store, citation.id) if citation is not None else []
        quotations = check_quotations(store, claim, self._bridge.quotes.look) if claim is not None else []
        self._leads.clear()
        shown = 0
        for passage in passages if self._all else passages[:_PASSAGES]:
            self._show_passage(shown, passage)
            shown += 1
        for quotation in quotations if self._all else quotations[:_QUOTATIONS]:
            self._show_quotation(shown, quotation)
            shown += 1
        self._shown, self._left = shown, len(passages) + len(quotations) - shown
        self.more.setText(counted(self._left, "%n more", "%n more"))
        self.title.setText(self._title(citation if passages else None, claim if quotations else None))
        self._set_shown()
        self.setVisible(shown > 0)

    def _set_shown(self) -> None:
        folded = self._short and not self._unfolded
        for number, row in enumerate(self._rows):
            row.setVisible(number < self._shown and not folded)
            row.mark.setVisible(number < self._shown and folded)
        self.more.setVisible(self._left > 0 and not folded)
        self.fold.setVisible(self._short)
        self.fold.setIcon(self._theme.icon("chevron-right" if folded else "chevron-down"))
        words = self.tr("Show the passages and quotations") if folded else self.tr("Fold them into one line")
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(words)

    def _title(self, citation: Citation | None, claim: Claim | None) -> str:
        parts = []
        if citation is not None:
            source = self._bridge.store.get(Source, citation.source_id)
            parts.append(self.tr("Passages tied to {source}").format(source=_listed([source])))
        if claim is not None:
            number = claim_numbers(self._bridge.store, claim.section_id)[claim.id]
            parts.append(self.tr("Quoted in claim {number}").format(number=number))
        return dotted(parts)

    def _row(self, number: int) -> QuoteRow:
        while len(self._rows) <= number:
            row = QuoteRow(self._theme, len(self._rows))
            row.there_asked.connect(self._on_there)
            self._rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
            self._head.addWidget(row.mark)
        return self._rows[number]

    def _show_passage(self, number: int, passage: Passage) -> None:
        document = self._bridge.store.get(Document, passage.document_id)
        check = self._bridge.quotes.look(passage.anchor.exact, document, passage.anchor.start)
        start = check.start if check is not None and check.start is not None else passage.anchor.start
        moved = start if start != passage.anchor.start else -1
        self._leads[number] = _Leads(document.source_id, document.id, passage.id, moved)
        serif = self._theme.reading().family()
        words = isolated(f"<span style=\"font-family: '{serif}'\">{_quoted(passage.anchor.exact, check)}</span>")
        self._row(number).show_check(
            f"{words} — {_said(check)} ·", check, escape(self._bridge.quotes.where_words(document, start))
        )

    def _show_quotation(self, number: int, found: QuotationCheck) -> None:
        check, words = found.check, _quoted(found.words, found.check)
        if found.nothing:
            said = self.tr("{words} — nothing is attached to look in").format(words=words)
            self._row(number).show_check(said, Check(_NOTHING))
            return
        sources = _listed(found.sources)
        if check is None:
            self._row(number).show_check(
                self.tr("{words} — being looked for in {sources}").format(words=words, sources=sources), None
            )
            return
        if check.start is None or found.source is None or found.document is None:
            said = self.tr("{words} — {found} in {sources}").format(words=words, found=_said(check), sources=sources)
            self._row(number).show_check(said, check)
            return
        self._leads[number] = _Leads(found.source.id, found.document.id, offset=check.start)
        said = self.tr("{words} — {found} in {sources} ·").format(
            words=words, found=_said(check), sources=_listed([found.source])
        )
        self._row(number).show_check(said, check, escape(self._bridge.quotes.where_words(found.document, check.start)))

    def _on_there(self, number: int) -> None:
        leads = self._leads.get(number)
        if leads is not None:
            self._navigator.point(
                source_id=leads.source_id,
                document_id=leads.document_id,
                passage_id=leads.passage_id,
                annotation_id="",
                offset=leads.offset,
            )

    def _on_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._set_shown()

    def _on_more(self) -> None:
        self._all = True
        self.refresh()


_NOTHING = QuoteCheck.NO_TEXT


def _said(check: Check | None) -> str:
    return escape(check_words(check)) if check is not None else "…"


def _quoted(words: str, check: Check | None) -> str:
    """Return words in quotation marks; only their beginning where a diff below shows them."""
    return f"“{escape(shortened(words, _BEGINNING if check is not None and check.diff else _LONGEST))}”"


def _listed(sources: Sequence[Source]) -> str:
    numbers = [str(source.number) for source in sources if source.number is not None]
    further = [escape(shortened(source_title(source))) for source in sources if source.number is None]
    named_ = [QCoreApplication.translate("EvidenceBox", "source {number}").format(number=n) for n in numbers]
    return listed([*named_, *further])
