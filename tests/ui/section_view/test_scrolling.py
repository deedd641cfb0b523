import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.view import SectionView
from dossier.ui.theme import Theme


def place(view: SectionView, words: str) -> tuple[int, int]:
    assert view.content is not None
    start = view.content.section.body.index(words)
    return start, start + len(words)


@pytest.fixture
def long_content(sections) -> SectionContent:
    text = "\n".join(f"Line {n} says something [1] that fills about one line of it." for n in range(200))
    made = sections.make(text, {"Line 150 says something": (150,)})
    assert isinstance(made, SectionContent)
    return made


def test_what_is_revealed_is_seen_and_what_is_seen_stays(
    view: SectionView, long_content: SectionContent, qtbot: QtBot
) -> None:
    view.set_content(long_content)
    view.reveal(*place(view, "Line 150 says"))
    box = view.range_boxes(*place(view, "Line 150 says"))[0]
    assert view.viewport().rect().contains(box.toAlignedRect())
    scrolled = view.verticalScrollBar().value()
    view.reveal(*place(view, "Line 150 says"))
    assert view.verticalScrollBar().value() == scrolled
    view.reveal(0, 4)
    assert view.verticalScrollBar().value() == 0


def test_what_is_to_be_seen_is_seen_once_there_is_a_window(
    theme: Theme, long_content: SectionContent, qtbot: QtBot
) -> None:
    view = SectionView(theme)
    qtbot.addWidget(view)
    view.resize(520, 300)
    view.set_content(long_content)
    view.reveal(*place(view, "Line 150 says"))
    view.show()
    box = view.range_boxes(*place(view, "Line 150 says"))[0]
    assert view.viewport().rect().contains(box.toAlignedRect())


def test_a_growing_view_is_as_high_as_its_text_and_its_area_scrolls(
    theme: Theme, long_content: SectionContent, qtbot: QtBot
) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    view = SectionView(theme, grows=True)
    area.setWidget(view)
    qtbot.addWidget(area)
    area.resize(520, 300)
    area.show()
    view.set_content(long_content)
    assert view.height() > 200 * 20
    assert view.verticalScrollBar().maximum() == 0
    view.reveal(*place(view, "Line 150 says"))
    box = view.range_boxes(*place(view, "Line 150 says"))[0].toAlignedRect()
    top = view.mapTo(area.viewport(), box.topLeft()).y()
    assert 0 <= top < area.viewport().height() - box.height()
    high = view.height()
    area.resize(1000, 300)
    assert view.height() < high
