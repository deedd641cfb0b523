"""Markdown shown rendered: it fetches nothing, and its links lead to claims and sources or show their address."""

import re
from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from dossier.model.kinds import OnKind
from dossier.model.rows import Claim, Section, Source
from dossier.services import reading
from dossier.services.rendering import render_markdown, safe_address
from dossier.store.store import Store
from dossier.ui import fonts
from dossier.ui.guard import guarded
from dossier.ui.navigator import Place, View
from dossier.ui.places import claim_place
from dossier.ui.theme import Theme, set_role

OWN_SCHEME = "dossier:"
_AT_WORDS, _ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere
_ENDLESS = re.compile(r"\S{5000}")
_INDENT = 20.0  # px a level of a list
_MOST = 8_000  # code points that are shown at first
_A_LINE = 40  # code points that a line counts for at least


def beginning(text: str, most: int) -> str:
    """Return what of `text` is shown of its first `most` code points: whole paragraphs, else lines, else words.

    A short line counts for as much as a long one: each is laid out by itself.
    """
    begun = "\n".join(text[: most + 1].split("\n", most // _A_LINE)[: most // _A_LINE])
    if begun == text:
        return text
    ends = (begun.rfind(end, len(begun) // 2, most) for end in ("\n\n", "\n", " "))
    return begun[: next((at for at in ends if at > 0), most)]


def linked_place(store: Store, address: str) -> Place | None:
    """Return where a link of our own leads (`dossier:claim/3.3`, `dossier:source/9`, or an id); None for nowhere."""
    kind, _, name = address[len(OWN_SCHEME) :].partition("/")
    match kind:
        case OnKind.CLAIM:
            ids = {name, *(id for id, number in reading.claim_numbers(store).items() if number == name)}
            return next((claim_place(store, id) for id in ids if store.seek(Claim, id)), None)
        case OnKind.SOURCE:
            found = [source.id for source in store.find(Source) if name in (source.id, str(source.number))]
            return Place(View.SOURCES, source_id=found[0]) if found else None
        case OnKind.SECTION:
            found = [section.id for section in store.find(Section) if name in (section.id, str(section.number))]
            return Place(View.SECTION, found[0]) if found else None
    return None


@guarded
class MarkdownView(QTextBrowser):
    """One note as it reads, as high as it needs to be.

    A click on a link emits `linked` with an address that may be offered; a click beside it emits `pressed_text`.
    """

    linked = Signal(str)
    pressed_text = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markdown-view")
        self._theme = theme
        self._text = ""
        self._most = _MOST
        # A twin: the widget sets the width of its own document back. One for good: of a document that Qt made (a clone)
        # and deleted, the binding keeps the wrapper and gives it to the next one that lies at its address.
        self._measured = QTextDocument(self)
        self._heights: dict[
            int, int
        ] = {}  # by the widths that were asked for: layouts ask for the same again and again
        set_role(self, "flat")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(_AT_WORDS)
        for document in (self.document(), self._measured):
            document.setDocumentMargin(0)
            document.setIndentWidth(_INDENT)
        self.setFont(theme.sans())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._render)

    @property
    def text(self) -> str:
        """The Markdown that is shown."""
        return self._text

    @property
    def has_more(self) -> bool:
        """Whether the text goes on after what is shown."""
        return beginning(self._text, self._most) != self._text

    def show_text(self, text: str) -> None:
        """Show `text`, rendered; Tab stops here only where there is a link to reach. Of a long one, the beginning."""
        self._text = text
        self._render()

    def show_more(self) -> None:
        """Show twice as much of a long text."""
        self._most *= 2
        self._render()

    def loadResource(self, type: int, name: QUrl | str) -> QByteArray:
        """Return an empty file for any address: no picture, style sheet or page is ever loaded.

        With None, Qt would go on and look for a file of that name.
        """
        return QByteArray()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._measured.setTextWidth(max(1, width))
            self._heights[width] = ceil(self._measured.size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the list around it scrolls

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        plain = not self.textCursor().hasSelection() and not self.anchorAt(event.position().toPoint())
        if plain and event.button() is Qt.MouseButton.LeftButton:
            self.pressed_text.emit()
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        cursor = self.textCursor()
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _render(self) -> None:
        shown = beginning(self._text, self._most)
        html = render_markdown(shown)
        # Within a word Qt looks for the place to break it at through all of its rest, once for each of its lines.
        endless = _ENDLESS.search(shown) is not None
        mode = _ANYWHERE if endless else _AT_WORDS
        if mode is not self.wordWrapMode():
            self.clear()  # what is there would be laid out once more
            self._measured.clear()
            self.setWordWrapMode(mode)
        self.setHtml(html)
        self._measured.setDefaultFont(self.document().defaultFont())
        self._measured.setDefaultTextOption(self.document().defaultTextOption())
        self._measured.setHtml(html)
        for document in (self.document(), self._measured):
            _use_bundled_fonts(document, self._theme)
        self._heights.clear()
        linked = "<a href" in html
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if linked else Qt.FocusPolicy.ClickFocus)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction if linked else Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.updateGeometry()

    def _on_link(self, url: QUrl) -> None:
        address = safe_address(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if address:
            self.linked.emit(address)


def _use_bundled_fonts(document: QTextDocument, theme: Theme) -> None:
    """Set weights on the bundled font's axis, where Qt would smear the regular face, and code in a face of its own."""
    cursor = QTextCursor(document)
    for fragment in list(fragments_of(document)):
        form = fragment.charFormat()
        if form.fontWeight() <= fonts.REGULAR and not is_code(form):
            continue
        weight = fonts.BOLD if form.fontWeight() > fonts.REGULAR else fonts.REGULAR
        family = fonts.MONO if is_code(form) else fonts.SANS
        form.setFont(fonts.font(family, theme.sans().pixelSize(), weight, italic=form.fontItalic()))
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


def is_code(form: QTextCharFormat) -> bool:
    """Whether a run is code, of which Qt says the family and not, as one would think, that its pitch is fixed."""
    return "monospace" in (form.fontFamilies() or ()) or form.fontFixedPitch()


def fragments_of(document: QTextDocument) -> Iterator[QTextFragment]:
    """Yield the runs of one format, in their order."""
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            yield place.fragment()
            place += 1
        block = block.next()
