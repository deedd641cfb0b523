"""A report as it reads, for formats whose look is another program's: headings, tables, boxes and colours, no pages."""

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from dossier.ui import fonts
from dossier.ui.markdown import fragments_of
from dossier.ui.theme import Theme, reading_sheet

_MARGIN = 28.0  # px around the text
_INDENT = 20.0  # px a level of a list
_HEADINGS = {1: -1, 2: -2, 3: 3}  # level: place in the type scale


class ExportReading(QTextBrowser):
    """Shows the body of a report's web page. Its links lead within it, and nowhere else."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._html = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._render)

    def show_html(self, html: str) -> None:
        """Show `html`, at the place that was seen before."""
        scrolled = self.verticalScrollBar().value()
        self._html = html
        self._render()
        self.verticalScrollBar().setValue(scrolled)

    def loadResource(self, type: int, name: QUrl | str) -> QByteArray:
        """Return an empty file for any address: no picture, style sheet or page is ever loaded."""
        return QByteArray()

    def _render(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.sans(self._theme.measure.type[2]))
        document.setDefaultStyleSheet(reading_sheet(self._theme.name))
        document.setDocumentMargin(_MARGIN)
        document.setIndentWidth(_INDENT)
        self.setHtml(self._html)
        self._set_fonts()

    def _set_fonts(self) -> None:
        """Set headings and what is bold in the weights of the bundled fonts, which Qt cannot take from HTML."""
        cursor = QTextCursor(self.document())
        scale = self._theme.measure.type
        cursor.beginEditBlock()  # laid out once: Qt, which lays long texts out bit by bit, leaves lines out otherwise
        for fragment in list(fragments_of(self.document())):
            form = fragment.charFormat()
            level = self.document().findBlock(fragment.position()).blockFormat().headingLevel()
            if not level and form.fontWeight() <= fonts.REGULAR:
                continue
            own = form.font().pixelSize()
            px = scale[_HEADINGS.get(level, 3)] if level else own if own > 0 else scale[2]
            form.setFont(fonts.font(fonts.SERIF if level else fonts.SANS, px, fonts.BOLD, italic=form.fontItalic()))
            form.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # of headings, on top of their size
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)
        cursor.endEditBlock()

    def _on_link(self, url: QUrl) -> None:
        if url.hasFragment() and not url.scheme():
            self.scrollToAnchor(url.fragment())
