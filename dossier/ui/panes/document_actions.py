"""What can be done with the words of a document: tied to the claim in hand, marked, commented on."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from dossier.model.anchor import Rect
from dossier.model.ids import new_id
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Citation, Document, Evidence, Passage
from dossier.services.changes.annotations import (
    AnnotateArea,
    EditAnnotation,
    PlaceAnnotation,
    RemoveAnnotation,
)
from dossier.services.changes.evidence import PlacePassage, TieEvidence, UntieEvidence
from dossier.services.editor import Change
from dossier.services.texts import text_of
from dossier.text.wholes import whole_words
from dossier.ui.actions import TIE, UNTIE
from dossier.ui.bridge import Bridge
from dossier.ui.marking import highlight_all, length_of, mark
from dossier.ui.navigator import Navigator
from dossier.ui.page.pane import PagePane
from dossier.ui.panes.document_choice import passage_in_hand
from dossier.ui.panes.document_reader import Reader
from dossier.ui.panes.document_text import DocumentText
from dossier.ui.theme import Theme


class DocumentActions(QObject):
    """Works on the selected words of the reader in use. `comment_asked` carries the id of a new annotation to be
    commented on, `reply_asked` that of one whose comment is to be replied to, `refused` a sentence: why what was asked
    cannot be done here.
    """

    comment_asked = Signal(str)
    reply_asked = Signal(str)
    refused = Signal(str)

    def __init__(
        self, bridge: Bridge, navigator: Navigator, theme: Theme, text: DocumentText, pages: PagePane | None = None
    ) -> None:
        super().__init__(text)
        self._bridge = bridge
        self._navigator = navigator
        self._reader: Reader = text
        self._with_keys: list[QWidget] = [text] if pages is None else [text, pages]
        self._document: Document | None = None
        self._citation: Citation | None = None
        self.tie_action = self._action("tieEvidence", theme, "link", TIE)
        self.tie_action.triggered.connect(self.tie)
        self.untie_action = self._action("untieEvidence", theme, "remove", UNTIE)
        self.untie_action.triggered.connect(self.untie)
        self.highlight_action = self._action("highlightWords", theme, "highlight")
        self.highlight_action.setText(self.tr("Highlight"))
        self.highlight_action.triggered.connect(self._on_highlight)
        self.underline_action = self._action("underlineWords", theme, "underline")
        self.underline_action.setText(self.tr("Underline"))
        self.underline_action.triggered.connect(self._on_underline)
        self.comment_action = self._action("commentWords", theme, "comment")
        self.comment_action.setText(self.tr("Comment"))
        self.comment_action.triggered.connect(self._on_comment)
        self.erase_action = self._action("eraseAnnotation", theme, "eraser", "Del")
        self.erase_action.setText(self.tr("Remove the annotation"))
        self.erase_action.triggered.connect(self.erase)
        self.reply_action = self._action("replyToComment", theme, "comment")
        self.reply_action.setText(self.tr("Reply to the comment"))
        self.reply_action.triggered.connect(self.reply)

    def _action(self, name: str, theme: Theme, icon: str, key: str = "") -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setIcon(theme.icon(icon))
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for widget in self._with_keys:
                widget.addAction(action)
        return action

    def use(self, reader: Reader) -> None:
        """Work on the words of `reader` from now on."""
        self._reader = reader

    @property
    def selection_actions(self) -> list[QAction]:
        """What needs selected words."""
        return [self.tie_action, self.highlight_action, self.underline_action, self.comment_action]

    def set_context(self, document: Document | None, citation: Citation | None, number: str) -> None:
        """Work on `document`, for the citation in hand, which is of the claim of that number; None and '' for none."""
        self._document, self._citation = document, citation
        tie = self.tr("Tie as evidence to claim {number}") if number else self.tr("Tie as evidence")
        self.tie_action.setText(tie.format(number=number))
        self.untie_action.setText(self.tr("Untie from claim {number}").format(number=number))
        self.untie_action.setVisible(self.evidence() is not None)

    def evidence(self) -> Evidence | None:
        """Return the tie between the citation in hand and the passage in hand, if there is one."""
        passage = passage_in_hand(self._bridge.store, self._navigator.place)
        if passage is None or self._citation is None:
            return None
        found = self._bridge.store.find(Evidence, citation_id=self._citation.id, passage_id=passage.id)
        return found[0] if found else None

    def tie(self) -> None:
        """Tie the selected words, or those that are marked at the caret, to the citation in hand, as what its claim
        rests on.
        """
        span = self._selected_words() or self._marked_words()
        if self._citation is None or self._document is None:
            self.refused.emit(self.tr("Take a citation in hand first: click its number in the brief."))
        elif span is None:
            self.refused.emit(self.tr("Select the words that the claim rests on first."))
        elif self._bridge.perform(TieEvidence(self._citation.id, self._document.id, *span, *self._reader.where(*span))):
            ties = self._bridge.store.find(Evidence, citation_id=self._citation.id)
            self._reader.clear_selection()
            self._navigator.adjust(document_id=self._document.id, passage_id=ties[-1].passage_id)

    def _selected_words(self) -> tuple[int, int] | None:
        """Return the selection with the words that its ends cut: half a word is not what a source says."""
        span = self._reader.selected_range()
        if span is None or self._document is None:
            return span
        return whole_words(text_of(self._bridge.store, OnKind.DOCUMENT, self._document.id), *span)

    def _marked_words(self) -> tuple[int, int] | None:
        annotation = self._annotation()
        if annotation is None or annotation.kind is AnnotationKind.AREA:
            return None
        return annotation.anchor.start, annotation.anchor.end

    def tie_passage(self) -> None:
        """Tie the passage in hand to the citation in hand too."""
        passage = passage_in_hand(self._bridge.store, self._navigator.place)
        if passage is not None and self._citation is not None:
            anchor = passage.anchor
            self._bridge.perform(TieEvidence(self._citation.id, passage.document_id, anchor.start, anchor.end))

    def place(self, lost: Annotation | Passage) -> None:
        """Place an annotation or a passage that lost its place on the selected words of the document that is shown."""
        document = self._document
        span = self._selected_words() if isinstance(lost, Passage) else self._reader.selected_range()
        if document is None or span is None:
            self.refused.emit(self.tr("Select the words that it belongs to in the document first."))
            return
        page, rects = self._reader.where(*span)
        change: Change
        if isinstance(lost, Passage):
            change = PlacePassage(lost.id, document.id, *span, page=page, rects=rects)
        else:
            change = PlaceAnnotation(lost.id, *span, on_id=document.id, page=page, rects=rects)
        if self._bridge.perform(change):
            self._reader.clear_selection()

    def untie(self) -> None:
        """Take the tie between the passage and the citation in hand out."""
        tie = self.evidence()
        if tie is None:
            self.refused.emit(self.tr("The claim in hand does not rest on this passage."))
        elif self._bridge.perform(UntieEvidence(tie.id)):
            self._navigator.adjust(passage_id="")

    def annotate(self, kind: AnnotationKind, colour: int = 0, *, comment: bool = False) -> None:
        """Mark the selected words, in the colour used last for 0; with `comment` ask for the words of the comment."""
        span = self._reader.selected_range()
        if self._document is None or span is None:
            self.refused.emit(self.tr("Select the words to mark first."))
            return
        where = self._reader.where(*span)
        id = mark(self._bridge, OnKind.DOCUMENT, self._document.id, span, kind, colour, where)
        if id:
            self._reader.clear_selection()
            if comment:
                self.comment_asked.emit(id)

    def annotate_area(self, page: int, rect: Rect, colour: int = 0) -> None:
        """Mark a rectangle (in user space) of a page, in the colour used last for 0; take it in hand, and ask for the
        words of its comment.
        """
        if self._document is None:
            return
        id = new_id()
        colour = colour or self._bridge.colours.of(AnnotationKind.AREA)
        if self._bridge.perform(AnnotateArea(self._document.id, page, rect, colour, id=id), signed=True):
            self._navigator.adjust(annotation_id=id)
            self.comment_asked.emit(id)

    def highlight_all(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Highlight these ranges of the document as one step; what is highlighted already stays as it is."""
        if self._document is not None:
            highlight_all(self._bridge, OnKind.DOCUMENT, self._document.id, ranges)

    def recolour(self, colour: int) -> None:
        """Give another colour to the annotation at the caret, or the one in hand."""
        annotation = self._annotation()
        if annotation is None:
            self.refused.emit(self.tr("Select the words to mark first, or put the caret in an annotation."))
        elif self._bridge.perform(EditAnnotation(annotation.id, colour=colour, label="colour an annotation")):
            self._bridge.colours.use(annotation.kind, colour)

    def highlight(self, colour: int) -> None:
        """Highlight the selected words in a colour."""
        self.annotate(AnnotationKind.HIGHLIGHT, colour)

    def erase(self) -> None:
        """Remove the annotation in hand, or the one at the caret."""
        annotation = self._annotation()
        if annotation is None:
            self.refused.emit(self.tr("There is no annotation at the caret."))
        elif self._bridge.perform(RemoveAnnotation(annotation.id)):
            self._navigator.adjust(annotation_id="")

    def reply(self) -> None:
        """Ask for a reply to the comment at the caret, or the one in hand."""
        annotation = self._annotation()
        if annotation is not None:
            self.reply_asked.emit(annotation.id)

    def show_menu(self, point: QPoint, parent: QWidget) -> None:
        """Show what can be done here, at `point` of the screen."""
        self.make_menu(parent).popup(point)

    def make_menu(self, parent: QWidget) -> QMenu:
        """Return the menu of what can be done here; until it is hidden, what needs a selection may be disabled."""
        menu = QMenu(parent)
        menu.setObjectName("documentMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self._reader.selected_range() is not None
        for action in self.selection_actions:
            action.setEnabled(selected)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.untie_action)
        annotation = self._annotation()
        self.reply_action.setVisible(annotation is not None and bool(annotation.comment))
        self.erase_action.setVisible(annotation is not None)
        menu.addActions([self.reply_action, self.erase_action])
        copy = menu.addAction(self.tr("Copy"), self._reader.copy)
        copy.setEnabled(selected)
        menu.addAction(self.tr("Select all"), self._reader.select_all)
        menu.aboutToHide.connect(self._enable)
        return menu

    def _enable(self) -> None:
        for action in self.selection_actions:
            action.setEnabled(True)  # a key without a selection says what is missing
        self.erase_action.setVisible(True)

    def _annotation(self) -> Annotation | None:
        """Return the annotation that the caret stands in, the shortest first, else the one in hand."""
        if self._document is None:
            return None
        placed = self._bridge.marks.placed(self._document.id)
        at = self._reader.caret_offset()
        words = [row for row in placed if row.kind is not AnnotationKind.AREA]
        covering = [row for row in words if row.anchor.start <= at <= row.anchor.end]
        in_hand = [row for row in placed if row.id == self._navigator.place.annotation_id]
        return min(covering, key=length_of, default=None) or next(iter(in_hand), None)

    def _on_highlight(self) -> None:
        self.annotate(AnnotationKind.HIGHLIGHT)

    def _on_underline(self) -> None:
        self.annotate(AnnotationKind.UNDERLINE)

    def _on_comment(self) -> None:
        self.annotate(AnnotationKind.NOTE, comment=True)
