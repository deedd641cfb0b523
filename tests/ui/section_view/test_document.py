from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable

from dossier.model.kinds import TextFormat
from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.document import DocumentWriter
from dossier.ui.section_view.flow import paragraphs, pieces
from dossier.ui.section_view.paragraph import OBJECT
from dossier.ui.section_view.position_map import PositionMap
from dossier.ui.theme import Theme

BODY = """## Rest

Some **bold** and *soft* words, `code` and a [link](https://a.example/) [4].

- one
- two

3. three

> quoted

---

😀 end
"""


def written(theme: Theme, content: SectionContent, zoom: float = 1.0) -> QTextDocument:
    document = QTextDocument()
    DocumentWriter(theme, zoom).write(document, paragraphs(content))
    return document


def blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def format_of(document: QTextDocument, words: str):
    cursor = QTextCursor(document)
    cursor.setPosition(document.toRawText().index(words) + 1)
    return cursor.charFormat()


@pytest.fixture
def markdown(theme: Theme, sections) -> QTextDocument:
    return written(theme, sections.make(BODY, {"Some **bold**": (0,)}, format=TextFormat.MARKDOWN))


@pytest.mark.parametrize("body", ["", "One.", "One [4].\n\nTwo 😀 [5].\n", BODY])
@pytest.mark.parametrize("format", list(TextFormat))
def test_the_document_is_as_long_as_the_map_says(theme: Theme, sections, body: str, format: TextFormat) -> None:
    content = sections.make(body, format=format)
    document = written(theme, content)
    places = PositionMap(body, pieces(paragraphs(content)))
    assert document.characterCount() - 1 == places.length


def test_paragraphs_come_as_blocks(markdown: QTextDocument) -> None:
    texts = [block.text() for block in blocks(markdown)]
    assert texts[:2] == ["Rest", f"Some bold and soft words, code and a link\u00a0{OBJECT}."]
    assert texts[2:] == ["one", "two", "three", "quoted", "", "😀 end"]


def test_items_show_the_numbers_of_the_text(markdown: QTextDocument) -> None:
    items = [block.textList().itemText(block) for block in blocks(markdown) if block.textList()]
    assert items[2] == "3."
    assert len(items) == 3


def test_styles_are_faces_of_the_bundled_fonts(markdown: QTextDocument) -> None:
    plain, bold = format_of(markdown, "words"), format_of(markdown, "bold")
    width = QFontMetricsF(plain.font()).horizontalAdvance("bold")
    assert QFontMetricsF(bold.font()).horizontalAdvance("bold") > width
    assert bold.fontWeight() == plain.fontWeight()  # the weight is on the font's axis, so nothing is smeared
    assert format_of(markdown, "soft").fontItalic()
    assert format_of(markdown, "link").anchorHref() == "https://a.example/"


def test_lines_are_evenly_spaced_whatever_they_hold(theme: Theme, sections) -> None:
    body = "Words and [4] more words that are broken into lines, with 😀 and العربية among them, as many as it takes."
    document = written(theme, sections.make(body, {"Words": (0,)}))
    document.setTextWidth(160)
    document.size()
    layout = document.firstBlock().layout()
    baselines = [layout.lineAt(i).y() + layout.lineAt(i).ascent() for i in range(layout.lineCount())]
    steps = {round(b - a, 1) for a, b in pairwise(baselines)}
    assert len(baselines) > 4
    assert steps == {27.2}  # 16 px by 1.7


def test_zoom_scales_the_text(theme: Theme, sections) -> None:
    content = sections.make("Words.")
    sizes = [written(theme, content, zoom).firstBlock().charFormat().font().pixelSize() for zoom in (1.0, 1.5, 2.0)]
    assert sizes == [16, 24, 32]


def test_writing_again_leaves_nothing_of_before(theme: Theme, sections) -> None:
    document = written(theme, sections.make(BODY, format=TextFormat.MARKDOWN))
    DocumentWriter(theme, 1.0).write(document, paragraphs(sections.make("Plain.")))
    assert document.toPlainText() == "Plain."
    assert not document.firstBlock().blockFormat().hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth)
    assert document.firstBlock().blockFormat().headingLevel() == 0


def test_a_markdown_table_is_one_with_its_chips_and_a_bold_head(theme: Theme, sections) -> None:
    body = "Before.\n\n| Way | Cost |\n|---|---|\n| The ferry sails | 3.5 million [4] |\n| A bridge | [2] |\n\nAfter."
    content = sections.make(body, {"The ferry sails | 3.5 million": (0,)}, format=TextFormat.MARKDOWN)
    document = written(theme, content)
    (table,) = document.rootFrame().childFrames()
    assert isinstance(table, QTextTable)
    shown = [[table.cellAt(row, column) for column in range(2)] for row in range(3)]
    assert [[cell.firstCursorPosition().block().text() for cell in row] for row in shown] == [
        ["Way", "Cost"],
        ["The ferry sails", f"3.5 million\u00a0{OBJECT}"],
        ["A bridge", OBJECT],
    ]
    widths = [
        QFontMetricsF(row[0].firstCursorPosition().block().begin().fragment().charFormat().font()).horizontalAdvance(
            "x"
        )
        for row in shown
    ]
    assert widths[0] > widths[1] == widths[2]
    flow = paragraphs(content)
    places = PositionMap(body, pieces(flow))
    assert places.length == document.characterCount() - 1
    first, last = places.document_range(body.index("3.5"), body.index("3.5") + 3)
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "3.5"
