from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QFont, QTextDocument
from pytestqt.qtbot import QtBot

from dossier.ui import fonts
from dossier.ui.dialogs.export_reading import ExportReading
from dossier.ui.markdown import fragments_of
from dossier.ui.theme import Theme

PAGE = """<body><h1>How to cross?</h1><section id="evidence"><p class="line">1 claim</p>
<p><b>1.1</b> <mark class="h2">Two ferries</mark> <a href="#evidence">here</a></p></section></body>"""


def reading(theme: Theme, qtbot: QtBot) -> ExportReading:
    view = ExportReading(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def test_it_has_headings_weights_and_colours(theme: Theme, qtbot: QtBot) -> None:
    view = reading(theme, qtbot)
    view.show_html(PAGE)
    found = {fragment.text(): fragment.charFormat() for fragment in fragments_of(view.document())}
    assert view.document().begin().blockFormat().headingLevel() == 1
    assert found["How to cross?"].font().pixelSize() == theme.measure.type[-1]
    assert found["1.1"].font().variableAxisValue(QFont.Tag("wght")) == fonts.BOLD
    assert found["Two ferries"].background().color() == theme.palette.highlight_2
    assert found["1 claim"].foreground().color() == theme.palette.quiet


def test_every_line_of_a_long_report_is_laid_out(theme: Theme, qtbot: QtBot) -> None:
    view = reading(theme, qtbot)
    item = "<li><p><b>1.1</b> said</p><blockquote><p>“Two ferries cross.”</p></blockquote><p>exactly</p></li>"
    view.show_html(f"<body><ul>{item * 400}</ul></body>")
    view.document().documentLayout().documentSize()
    block = view.document().begin()
    while block.isValid():
        assert block.layout().lineCount() > 0, block.text()
        block = block.next()


def test_it_fetches_nothing_and_leads_nowhere_else(theme: Theme, qtbot: QtBot) -> None:
    view = reading(theme, qtbot)
    view.show_html(PAGE + '<p><a href="file:///etc/passwd">x</a><img src="file:///etc/hostname"></p>')
    kind = QTextDocument.ResourceType.HtmlResource.value
    assert view.loadResource(kind, QUrl("file:///etc/passwd")) == QByteArray()
    before = view.toPlainText()
    for address in ("file:///etc/passwd", "https://example.org/#evidence", "#evidence"):
        view.anchorClicked.emit(QUrl(address))
    assert view.toPlainText() == before


def test_it_keeps_its_place(theme: Theme, qtbot: QtBot) -> None:
    view = reading(theme, qtbot)
    long = "<body>" + "<p>Two ferries cross.</p>" * 200 + "</body>"
    view.show_html(long)
    view.verticalScrollBar().setValue(300)
    view.show_html(long)
    assert view.verticalScrollBar().value() == 300
