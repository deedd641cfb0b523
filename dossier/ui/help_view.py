"""A page of the help as it reads: sanitised Markdown, with the program's own pictures and nothing else."""

import re
from html import escape

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from dossier.services import paths
from dossier.services.help_pages import HelpPage, Picture
from dossier.services.rendering import render_markdown
from dossier.ui import fonts
from dossier.ui.guard import guarded
from dossier.ui.markdown import fragments_of, is_code
from dossier.ui.theme import Theme
from dossier.ui.widgets.naming import named

_SCHEME = "picture"
_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<t[dh][^>]*>.*?</t[dh]>", re.DOTALL)
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_HEADINGS = {1: -1, 2: 4}  # level: place in the type scale
_ROOM = 40  # px beside a picture
_WIDEST = 900  # px of a picture


@guarded
class HelpView(QTextBrowser):
    """Shows one page; `show_page` again for another. No link in it leads anywhere."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "helpPage", self.tr("Page of the help"))
        self._theme = theme
        self._page: HelpPage | None = None
        self._query = ""
        self._hits: list[QTextCursor] = []
        self.setOpenLinks(False)
        self.setFont(theme.sans(theme.measure.type[3]))
        self.document().setDocumentMargin(16)
        theme.changed.connect(self._render)

    def show_page(self, page: HelpPage, topic: str = "", query: str = "") -> None:
        """Show `page`, from the heading `topic` on; the words of `query` are marked, and the first one is in view."""
        self._page, self._query = page, query
        self._render()
        self._go_to(topic)
        first = self._first_after(self.textCursor().position())
        if first is not None:
            self.setTextCursor(first)
            self.ensureCursorVisible()

    def loadResource(self, type: int, name: QUrl | str) -> QByteArray | QImage:
        """Return a picture of the program's own, and an empty file for any other address."""
        url = QUrl(name)
        files = (
            sorted((paths.resources() / "pictures").glob(f"{url.path()}-{self._theme.name}.png"))
            if url.scheme() == _SCHEME
            else []
        )
        if not files:
            return QByteArray()
        ratio = self.devicePixelRatioF()
        wide = int(url.query()) if url.hasQuery() else self._picture_width()  # while it is laid out, bars come and go
        image = QImage(str(files[0])).scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def _picture_width(self) -> int:
        return max(200, min(_WIDEST, self.viewport().width() - _ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self._page is not None and self._has_pictures():
            self._render()

    def _has_pictures(self) -> bool:
        return self._page is not None and any(isinstance(part, Picture) for part in self._page.parts)

    def _render(self) -> None:
        if self._page is None:
            return
        scrolled = self.verticalScrollBar().value()
        self.setHtml("".join(self._html(part) for part in self._page.parts))
        _set_fonts(self.document(), self._theme)
        if self.isRightToLeft():
            _turn(self.document())
        self.verticalScrollBar().setValue(scrolled)
        self._mark()

    def _mark(self) -> None:
        """Mark what was looked for."""
        self._hits, marks = [], []
        for word in self._query.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                self._hits.append(cursor)
                cursor = self.document().find(word, cursor)
        for cursor in self._hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(self._theme.palette.highlight(1))
            marks.append(mark)
        self.setExtraSelections(marks)

    def _first_after(self, position: int) -> QTextCursor | None:
        """Return a caret at the first word found from `position` on."""
        starts = [cursor.selectionStart() for cursor in self._hits if cursor.selectionStart() >= position]
        if not starts:
            return None
        caret = QTextCursor(self.document())
        caret.setPosition(min(starts))
        return caret

    def _html(self, part: str | Picture) -> str:
        if isinstance(part, str):
            html = render_markdown(part)
            return _turned(html) if self.isRightToLeft() else html
        width = self._picture_width()
        return f'<p><img src="{_SCHEME}:{part.name}?{width}" alt="{escape(part.words)}" width="{width}"></p>' + (
            f"<p><i>{escape(part.words)}</i></p>"
        )

    def _go_to(self, topic: str) -> None:
        """Scroll to the heading, and put the caret there."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while topic and block.isValid() and not (block.blockFormat().headingLevel() and block.text() == topic):
            block = block.next()
        if block.isValid() and topic:
            cursor.setPosition(block.position())
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top() if topic else 0
        self.verticalScrollBar().setValue(round(top))


def _turned(html: str) -> str:
    """Let keys and commands keep their own direction; turn the columns of tables and their side, as Qt does not."""
    html = html.replace("<code>", f"<code>{_LEFT_TO_RIGHT}").replace("</code>", f"{_END}</code>")
    html = html.replace("<table>", '<table align="right">')
    return _ROW.sub(lambda row: f"<tr>{''.join(reversed(_CELL.findall(row[1])))}</tr>", html)


def _turn(document: QTextDocument) -> None:
    """Lay every paragraph out from the right, also one that begins with Latin letters."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    form = QTextBlockFormat()
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cursor.mergeBlockFormat(form)


def _set_fonts(document: QTextDocument, theme: Theme) -> None:
    """Set the weights and sizes of the bundled fonts, which Qt cannot take from HTML."""
    cursor = QTextCursor(document)
    scale = theme.measure.type
    for fragment in list(fragments_of(document)):
        form = fragment.charFormat()
        if form.isImageFormat():
            continue
        level = document.findBlock(fragment.position()).blockFormat().headingLevel()
        px = scale[_HEADINGS.get(level, 3)] * theme.scale
        weight = fonts.BOLD if level or form.fontWeight() > fonts.REGULAR else fonts.REGULAR
        code = is_code(form)
        family = fonts.MONO if code else fonts.SANS
        form.setFont(fonts.font(family, px, weight, italic=form.fontItalic()))
        if code:
            form.setBackground(theme.palette.chip)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)
