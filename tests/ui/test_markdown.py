"""Rendered Markdown: safe to show, as high as it is, its links told and never followed by Qt."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.model.rows import Claim, Section, Source
from dossier.services import reading
from dossier.ui.markdown import MarkdownView, beginning, linked_place
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from tests.samples import sample_session


def made(theme: Theme, qtbot: QtBot, text: str, width: int = 300) -> MarkdownView:
    view = MarkdownView(theme)
    qtbot.addWidget(view)
    view.show_text(text)
    view.resize(width, view.heightForWidth(width))
    view.show()
    return view


def test_it_is_as_high_as_its_text_at_any_width(theme: Theme, qtbot: QtBot) -> None:
    view = made(theme, qtbot, "many words " * 40)
    assert view.heightForWidth(150) > 1.7 * view.heightForWidth(300)
    assert view.verticalScrollBar().maximum() == 0
    assert made(theme, qtbot, "w" * 300, 120).horizontalScrollBar().maximum() == 0


def test_strong_words_are_set_on_the_fonts_own_axis(theme: Theme, qtbot: QtBot) -> None:
    view = made(theme, qtbot, "plain **strong**")
    cursor = QTextCursor(view.document())
    cursor.setPosition(8)
    font = cursor.charFormat().font()
    assert font.variableAxisValue(QFont.Tag("wght")) == 700
    assert font.weight() == QFont.Weight.Normal


def test_links_are_told_again_checked_and_not_opened(theme: Theme, qtbot: QtBot) -> None:
    view = made(theme, qtbot, "[claim](dossier:claim/1.1)")
    heard: list[str] = []
    view.linked.connect(heard.append)
    for address in ("https://example.org/a", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "\u2028"):
        view.anchorClicked.emit(QUrl(address))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
    assert heard == ["https://example.org/a", "dossier:claim/1.1"]
    assert view.source() == QUrl()
    assert view.text == "[claim](dossier:claim/1.1)"


def test_a_click_beside_a_link_asks_for_the_text(theme: Theme, qtbot: QtBot) -> None:
    view = made(theme, qtbot, "[claim](dossier:claim/1.1) and more words here")
    with qtbot.waitSignal(view.pressed_text):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 8))


def test_tab_stops_only_where_there_is_a_link_and_enter_follows_it(theme: Theme, qtbot: QtBot) -> None:
    assert not made(theme, qtbot, "no link").focusPolicy() & Qt.FocusPolicy.TabFocus
    view = made(theme, qtbot, "see [claim](dossier:claim/1.1)")
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.linked) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == ["dossier:claim/1.1"]


def test_nothing_is_loaded_by_address(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    image = QImage(40, 200, QImage.Format.Format_RGB32)
    assert image.save(str(picture))
    view = made(theme, qtbot, f"![x]({picture}) <img src='{picture}'>")
    assert "<img" in view.toPlainText()
    for address in (QUrl(str(picture)), QUrl.fromLocalFile(str(picture)), QUrl("picture.png"), QUrl("https://x.y/z")):
        for kind in QTextDocument.ResourceType:
            assert not view.document().resource(kind.value, address)


def test_it_is_drawn_anew_in_another_theme(theme: Theme, qtbot: QtBot, qapp) -> None:
    view = made(theme, qtbot, "[claim](dossier:claim/1.1)")
    light = view.grab().toImage()
    theme.apply(qapp, "dark")
    cursor = QTextCursor(view.document())
    cursor.setPosition(2)
    assert cursor.charFormat().foreground().color() == theme.palette.accent
    assert view.grab().toImage() != light


def test_own_links_lead_to_claims_sources_and_sections(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    store = session.store
    claim = reading.claim_by_name(store, "1.1")
    citation = reading.section_citations(store, claim.section_id)[0]
    place = Place(View.SECTION, claim.section_id, claim.id, citation.id, citation.source_id)
    assert linked_place(store, "dossier:claim/1.1") == linked_place(store, f"dossier:claim/{claim.id}") == place
    source, section = store.find(Source, number=2)[0], store.find(Section)[1]
    assert linked_place(store, "dossier:source/2") == Place(View.SOURCES, source_id=source.id)
    assert linked_place(store, f"dossier:source/{source.id}") == Place(View.SOURCES, source_id=source.id)
    assert linked_place(store, "dossier:section/1") == Place(View.SECTION, section.id)
    session.close()


@pytest.mark.parametrize("rest", ["claim/9.9", "claim/", "source/77", "section/x", "", "note/1", "claim", "source/"])
def test_own_links_to_nothing_lead_nowhere(tmp_path: Path, rest: str) -> None:
    session = sample_session(tmp_path / "a.dossier")
    assert session.store.find(Claim)
    assert linked_place(session.store, "dossier:" + rest) is None
    session.close()


def test_the_list_around_it_scrolls_not_the_note(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = MarkdownView(theme, window)
    view.show_text("line\n\n" * 50)
    view.resize(200, 60)
    window.show()
    assert not view.verticalScrollBar().isVisible()


def test_a_word_without_end_is_laid_out_at_once(theme: Theme, qtbot: QtBot) -> None:
    """Broken at words it took three seconds for each width that is asked for, a dozen times."""
    begun = time.monotonic()
    view = made(theme, qtbot, "w" * 100_000, 200)
    assert time.monotonic() - begun < 2
    assert view.verticalScrollBar().maximum() == 0
    view.show_text("many words")
    assert view.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


@given(text=st.text("a \n", max_size=400), most=st.integers(40, 200))
def test_a_beginning_is_of_whole_words_and_never_nothing(text: str, most: int) -> None:
    shown = beginning(text, most)
    assert text.startswith(shown)
    assert len(shown) <= most
    assert shown.count("\n") < most // 40
    if len(text) <= most and text.count("\n") < most // 40:
        assert shown == text


def test_a_beginning_ends_with_a_paragraph_else_a_line_else_a_word() -> None:
    assert beginning("a" * 30 + "\n\n" + "b" * 30 + "\nc d e " * 9, 79) == "a" * 30
    assert beginning("a " * 30, 45) == ("a " * 22).rstrip()
    assert beginning("a" * 90, 45) == "a" * 45


def test_a_long_text_is_shown_in_doubling_parts(theme: Theme, qtbot: QtBot) -> None:
    view = MarkdownView(theme)
    qtbot.addWidget(view)
    view.show_text("A line of a note that somebody pasted.\n\n" * 400)
    seen = []
    while view.has_more:
        seen.append(len(view.toPlainText()))
        view.show_more()
    assert 3_000 < seen[0] < 8_000
    assert all(later > 1.8 * sooner for sooner, later in pairwise(seen))
    assert view.toPlainText().count("pasted") == 400
