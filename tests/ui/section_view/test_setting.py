"""Formatted documents: folded navigation, whole tables, and places that stay exact in both directions."""

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from dossier.intake.documents.writer import Setting, TextWriter
from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind, SectionKind, TextFormat
from dossier.model.rows import Section
from dossier.text.formatting import cut, read_formatting
from dossier.text.inline import Style
from dossier.ui.section_view.content import Fold, SectionContent
from dossier.ui.section_view.document import DocumentWriter
from dossier.ui.section_view.flow import paragraphs, pieces
from dossier.ui.section_view.position_map import PositionMap
from dossier.ui.section_view.setting import column_shares
from dossier.ui.theme import Theme
from tests.intake.documents.pictures import png

PICTURE = hashlib.sha256(png()).hexdigest()


def content_of(writer: TextWriter, folds: tuple[Fold, ...] = (), start: int = 0, end: int = 10**6) -> SectionContent:
    text, formatting = writer.finish()
    found = read_formatting(formatting, text)
    assert found is not None
    end = min(end, len(text))
    section = Section("d", 0, 1, SectionKind.BACKGROUND, "D", TextFormat.TEXT, "", text[start:end], "")
    pictures = frozenset(writer.pictures)
    return SectionContent(section, formatting=cut(found, start, end), folds=folds, pictures=pictures)


def written(theme: Theme, content: SectionContent) -> tuple[QTextDocument, PositionMap]:
    flow = paragraphs(content)
    document = QTextDocument()
    DocumentWriter(theme, 1.0).write(document, flow)
    return document, PositionMap(content.section.body, pieces(flow))


def table(*rows: tuple[str, ...]) -> TextWriter:
    writer = TextWriter()
    for y, row in enumerate(rows):
        for x, words in enumerate(row):
            writer.block(Setting(cell=Cell(1, y, x)))
            writer.words(words)
    return writer


def cells(document: QTextDocument) -> list[list[str]]:
    block = document.begin()
    while block.isValid():
        found = QTextCursor(block).currentTable()
        if found is not None:
            grid = [[found.cellAt(y, x) for x in range(found.columns())] for y in range(found.rows())]
            return [[words(document, cell.firstPosition(), cell.lastPosition()) for cell in row] for row in grid]
        block = block.next()
    return []


def words(document: QTextDocument, first: int, last: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def assert_exact(theme: Theme, content: SectionContent) -> None:
    """Every place of the body leads to the character that shows it, and back."""
    document, places = written(theme, content)
    body = content.section.body
    assert document.characterCount() - 1 == places.length
    shown = [span for span in content.formatting.spans if Style.HIDDEN not in span.style] if content.formatting else []
    folded = {fold.number for fold in content.folds if not fold.open}
    blocks = content.formatting.blocks if content.formatting else ()
    for span in shown:
        if any(b.fold in folded for b in blocks if b.start <= span.start < b.end):
            continue
        if span.picture in content.pictures:
            first, last = places.document_range(span.start, span.end)
            assert (last - first, document.characterAt(first)) == (1, "\ufffc")
            assert places.body_range(first, last) == (span.start, span.end)
            continue
        for at in range(span.start, span.end):
            if body[at] in "\n\ufffc":
                continue
            first, last = places.document_range(at, at + 1)
            assert words(document, first, last) == body[at].replace("\u2029", " ")
            assert places.body_range(first, last) == (at, at + 1)
            assert places.offset(places.position(at)) == at


def test_a_table_is_laid_out_with_its_empty_cells(theme: Theme) -> None:
    writer = table(("a", "", "c"), ("", "", "f"))
    content = content_of(writer)
    document, _ = written(theme, content)
    assert cells(document) == [["a", "", "c"], ["", "", "f"]]
    assert_exact(theme, content)


def test_cells_that_reach_over_others_are_one(theme: Theme) -> None:
    writer = TextWriter()
    for words, cell in (("wide", Cell(1, 0, 0, columns=2)), ("high", Cell(1, 1, 0, rows=2)), ("b", Cell(1, 2, 1))):
        writer.block(Setting(cell=cell))
        writer.words(words)
    document, _ = written(theme, content_of(writer))
    assert cells(document) == [["wide", "wide"], ["high", ""], ["high", "b"]]
    assert_exact(theme, content_of(writer))


def test_two_tables_stay_two(theme: Theme) -> None:
    writer = TextWriter()
    for number in (1, 2):
        for x in (0, 1):
            writer.block(Setting(cell=Cell(number, 0, x)))
            writer.words(f"{number}{x}")
    document, _ = written(theme, content_of(writer))
    tables = {id(frame) for frame in document.rootFrame().childFrames()}
    assert len(tables) == 2
    assert_exact(theme, content_of(writer))


def test_navigation_is_folded_into_one_line(theme: Theme) -> None:
    writer = TextWriter()
    for words, fold in (("Before", 0), ("Home", 4), ("About", 4), ("After", 0)):
        writer.block(Setting(fold=fold))
        writer.words(words)
    closed = content_of(writer, (Fold(4, "▸ Navigation"),))
    document, places = written(theme, closed)
    assert document.toPlainText().split("\n") == ["Before", "▸ Navigation", "After"]
    start, end = closed.section.body.index("Home"), closed.section.body.index("About") + 5
    assert places.body_range(*places.document_range(start + 1, start + 2)) == (start, end)
    opened = content_of(writer, (Fold(4, "▾ Navigation", open=True),))
    document, _ = written(theme, opened)
    assert document.toPlainText().split("\n") == ["Before", "▾ Navigation", "Home", "About", "After"]
    assert_exact(theme, opened)


def test_a_picture_stands_for_what_describes_it(theme: Theme) -> None:
    writer = TextWriter()
    writer.words("See ")
    writer.picture(png(), "A chart 😀")
    writer.words(" here")
    content = content_of(writer)
    document, places = written(theme, content)
    assert document.toPlainText() == "See \ufffc here"
    start = content.section.body.index("chart")
    assert places.body_range(*places.document_range(start, start + 2)) == (4, 13)
    gone, _ = written(theme, SectionContent(content.section, formatting=content.formatting))
    assert gone.toPlainText() == "See A chart 😀 here"


def test_a_picture_that_cannot_be_shown_and_that_nothing_describes_is_nothing(theme: Theme) -> None:
    writer = TextWriter()
    writer.words("a")
    writer.picture(png(), "")
    content = content_of(writer)
    document, places = written(theme, SectionContent(content.section, formatting=content.formatting))
    assert (document.toPlainText(), places.length) == ("a", 1)


def test_items_show_their_numbers_and_letters(theme: Theme) -> None:
    writer = TextWriter()
    for ordinal, letters in ((3, ""), (4, "a"), (9, "i"), (None, "")):
        writer.block(Setting(BlockKind.ITEM, 1, ordinal, letters=letters))
        writer.words("item")
    document, _ = written(theme, content_of(writer))
    blocks = [document.findBlockByNumber(number) for number in range(4)]
    assert [block.textList().itemText(block) for block in blocks[:3]] == ["3.", "d.", "ix."]


def test_columns_are_as_wide_as_their_words_ask_for() -> None:
    flow = paragraphs(content_of(table(("a", "considerably", "x"), ("b", "long", "y"))))
    shares = column_shares([paragraph for paragraph in flow if paragraph.cell], 3)
    assert sum(shares) == pytest.approx(100)
    assert shares[1] > 2 * shares[0] == 2 * shares[2]


cell = st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(1, 2), st.integers(1, 2))
setting = st.builds(
    lambda kind, level, fold, place, table: Setting(
        kind, level, 2 if kind is BlockKind.ITEM else None, fold=fold, cell=Cell(table, *place) if place else None
    ),
    st.sampled_from([*BlockKind]),
    st.integers(0, 3),
    st.integers(0, 2),
    st.none() | cell,
    st.integers(1, 2),
)
text = st.text(st.sampled_from("ab 😀\u00ad\u200fא\u2029\n\t"), max_size=5)
runs = st.lists(st.tuples(text, st.sampled_from(["words", "lines", "picture"])), max_size=3)
parts = st.lists(st.tuples(setting, runs), max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(parts, st.sets(st.integers(1, 2)), st.integers(0, 10), st.integers(0, 40))
def test_every_place_leads_there_and_back(
    theme: Theme, taken: list[tuple[Setting, list[tuple[str, str]]]], opened: set[int], start: int, length: int
) -> None:
    writer = TextWriter()
    for each, runs in taken:
        writer.block(each)
        for words, how in runs:
            if how == "picture":
                writer.picture(png(), words)
            elif how == "lines":
                writer.verbatim(words)
            else:
                writer.words(words, address="https://a.example")
    folds = tuple(Fold(number, f"Navigation {number} 😀", number in opened) for number in (1, 2))
    assert_exact(theme, content_of(writer, folds))
    size = writer.length
    assert_exact(theme, content_of(writer, folds, min(start, size), min(start + length, size)))


@pytest.mark.corpora
def test_every_real_page_is_laid_out_exactly(theme: Theme, qtbot: QtBot, corpora) -> None:
    from dossier.intake.documents import read_document

    pages = [*(corpora / "corpora/html-pages").glob("*/source.html"), *(corpora / "corpora/docx").rglob("*.docx")]
    assert len(pages) > 90
    for path in sorted(pages):
        page = read_document(path.read_bytes(), path.name).pages[0]
        found = read_formatting(page.formatting, page.text)
        assert found is not None
        section = Section("d", 0, 1, SectionKind.BACKGROUND, "D", TextFormat.TEXT, "", page.text, "")
        document, places = written(theme, SectionContent(section, formatting=found))
        assert document.characterCount() - 1 == places.length
