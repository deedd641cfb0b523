from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from dossier.model.kinds import TextFormat, Verdict
from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.view import SIDE, SectionView
from dossier.ui.theme import Theme
from tests.ui.section_view.chip_places import chip_box

MiddleOf = Callable[[str], QPoint]


def body(view: SectionView) -> str:
    assert view.content is not None
    return view.content.section.body


def place(view: SectionView, words: str) -> tuple[int, int]:
    start = body(view).index(words)
    return start, start + len(words)


def colour_at(view: SectionView, point: QPoint) -> str:
    return view.viewport().grab().toImage().pixelColor(point).name()


def ground_of(view: SectionView, words: str) -> str:
    """The colour just inside the upper left corner of the first box of some words."""
    box = view.range_boxes(*place(view, words))[0]
    return colour_at(view, QPoint(round(box.left()) + 2, round(box.top()) + 1))


# Pressing


@pytest.mark.parametrize("citation_id", ["x1", "x2", "x3", "x4", "x5"])
def test_a_press_on_a_chip_takes_its_citation(view: SectionView, qtbot: QtBot, citation_id: str) -> None:
    with qtbot.assertNotEmitted(view.claim_activated), qtbot.waitSignal(view.citation_activated) as heard:
        point = chip_box(view, citation_id).center().toPoint()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert heard.args == [citation_id]


def test_a_press_on_words_takes_their_claim(view: SectionView, qtbot: QtBot, middle_of: MiddleOf) -> None:
    with qtbot.waitSignal(view.claim_activated) as heard:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of("Doctors"))
    assert heard.args == ["c3"]


def test_a_press_on_a_highlight_takes_claim_and_annotation(
    view: SectionView, qtbot: QtBot, middle_of: MiddleOf
) -> None:
    heard: list[str] = []
    view.claim_activated.connect(heard.append)
    view.annotation_activated.connect(heard.append)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of("weigh"))
    assert heard == ["c3", "a1"]


def test_a_press_on_what_is_no_claim_tells_nothing(view: SectionView, qtbot: QtBot, middle_of: MiddleOf) -> None:
    signals = [view.claim_activated, view.citation_activated, view.annotation_activated]
    heard: list[object] = []
    for signal in signals:
        signal.connect(heard.append)
    for point in (middle_of("No trial"), QPoint(500, 290), view.range_boxes(*place(view, "[2]"))[0].center().toPoint()):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert heard == []


def test_the_other_mouse_button_takes_nothing(view: SectionView, qtbot: QtBot, middle_of: MiddleOf) -> None:
    with qtbot.assertNotEmitted(view.claim_activated):
        press(view, middle_of("Doctors"), middle_of("Doctors"), Qt.MouseButton.RightButton)


def test_a_press_on_a_link_tells_its_address_and_opens_nothing(theme: Theme, sections, qtbot: QtBot) -> None:
    view = SectionView(theme)
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.set_content(sections.make("A [link](https://a.example/x).", format=TextFormat.MARKDOWN))
    view.show()
    box = view.range_boxes(*place(view, "link"))[0]
    with qtbot.waitSignal(view.address_activated) as heard:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert heard.args == ["https://a.example/x"]


def press(view: SectionView, start: QPoint, end: QPoint, used: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Press a mouse button at `start`, move to `end`, let it go."""
    none = Qt.MouseButton.NoButton
    steps = [
        (QEvent.Type.MouseButtonPress, start, used, used),
        (QEvent.Type.MouseMove, end, none, used),
        (QEvent.Type.MouseButtonRelease, end, used, none),
    ]
    for kind, point, button, held in steps:
        there = QPointF(view.viewport().mapToGlobal(point))
        event = QMouseEvent(kind, QPointF(point), there, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)


def test_selecting_with_the_mouse_takes_nothing_in_hand(view: SectionView, qtbot: QtBot, middle_of: MiddleOf) -> None:
    start, end = middle_of("Short"), middle_of("help ")
    with qtbot.assertNotEmitted(view.claim_activated), qtbot.waitSignal(view.selection_changed):
        press(view, start, end)
    assert view.selection() is not None


# Keys


def test_enter_takes_what_is_at_the_caret(view: SectionView, qtbot: QtBot) -> None:
    view.select(*[place(view, "Doctors")[0]] * 2)
    with qtbot.waitSignal(view.claim_activated) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == ["c3"]
    chip = place(view, "[9]")
    for caret in chip:  # before the chip and after it
        view.select(caret, caret)
        with qtbot.waitSignal(view.citation_activated) as chosen:
            qtbot.keyClick(view, Qt.Key.Key_Enter)
        assert chosen.args[0] in ("x4", "x5")


def test_words_can_be_selected_without_a_mouse(view: SectionView, qtbot: QtBot) -> None:
    view.setFocus()
    view.select(0, 0)
    heard: list[tuple[object, object]] = []
    view.selection_changed.connect(lambda start, end: heard.append((start, end)))
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert body(view)[slice(*(view.selection() or (0, 0)))] == "Short walks "
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert heard[-1] == (None, None)
    assert heard[-2] == (0, 12)


def test_tab_leaves_the_text(view: SectionView) -> None:
    assert view.tabChangesFocus()


def test_letters_are_left_to_the_window(view: SectionView, qtbot: QtBot) -> None:
    """J, K, U, N and digits are shortcuts of the window: the text takes none of them for itself."""
    for key in (Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_1):
        qtbot.keyClick(view, key)
    assert body(view) == view.content.section.body if view.content else ""
    assert "J" not in view.toPlainText()


# Selecting and copying


def test_copying_gives_the_text_of_the_brief_with_its_printed_markers(view: SectionView) -> None:
    view.selectAll()
    view.copy()
    assert QApplication.clipboard().text() == body(view).rstrip("\n")
    view.select(*place(view, "sleep [4]; long"))
    assert view.createMimeDataFromSelection().text() == "sleep [4]; long"


def test_half_a_run_of_chips_is_the_whole_marker(view: SectionView) -> None:
    view.select(*place(view, "[4]"))
    cursor = view.textCursor()
    cursor.setPosition(cursor.selectionEnd() - 1, QTextCursor.MoveMode.MoveAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selection() == place(view, "[4]")


@pytest.mark.parametrize("words", ["Short", "😀", "“weigh” this", "[4] [7]", "[9].\nNo trial"])
def test_what_is_selected_by_offsets_is_selected(view: SectionView, words: str) -> None:
    view.select(*place(view, words))
    assert view.selection() == place(view, words)


def test_a_selection_is_told_once(view: SectionView, qtbot: QtBot) -> None:
    heard: list[tuple[object, object]] = []
    view.selection_changed.connect(lambda start, end: heard.append((start, end)))
    view.select(*place(view, "walks"))
    view.select(*place(view, "walks"))
    view.select(3, 3)
    assert heard == [place(view, "walks"), (None, None)]


# What is in hand


def test_the_claim_in_hand_is_tinted_and_told(view: SectionView, theme: Theme) -> None:
    assert ground_of(view, "Doctors") == theme.palette.pane.name()
    view.set_in_hand("c3", "x4")
    assert ground_of(view, "Doctors") == theme.palette.in_hand.name()
    assert ground_of(view, "weigh") == theme.palette.highlight(1).name()
    assert "3.3" in view.accessibleDescription()
    box = view.range_boxes(*place(view, "Doctors"))[0]
    assert colour_at(view, QPoint(round(box.center().x()), round(box.bottom()) + 1)) == theme.palette.accent.name()
    view.set_in_hand("")
    assert ground_of(view, "Doctors") == theme.palette.pane.name()
    assert view.accessibleDescription() == ""


def test_taking_in_hand_and_judging_lay_nothing_out_anew(view: SectionView, qtbot: QtBot) -> None:
    assert view.content is not None
    changed = view.document().contentsChange
    with qtbot.assertNotEmitted(changed), qtbot.assertNotEmitted(view.selection_changed):
        view.set_in_hand("c2", "x2")
        view.set_chips(replace(view.content.chips[0], verdict=Verdict.SUPPORTS))
        view.set_annotations(())
        view.set_content(replace(view.content, claim_in_hand="c1"))
    assert view.content.chips[0].verdict is Verdict.SUPPORTS


def test_new_words_are_laid_out_and_the_selection_stays(view: SectionView, qtbot: QtBot) -> None:
    assert view.content is not None
    view.select(*place(view, "walks"))
    longer = replace(view.content, section=replace(view.content.section, body=body(view) + "One more line.\n"))
    with qtbot.assertNotEmitted(view.selection_changed):
        view.set_content(longer)
    assert view.toPlainText().endswith("One more line.")
    assert view.selection() == place(view, "walks")


def test_what_is_selected_low_stays_in_view_where_room_is_taken_from_below(view: SectionView, sections) -> None:
    view.set_content(sections.make("many words " * 200))
    view.setFocus()
    view.select(600, 606)
    low = view.range_boxes(600, 606)[0].bottom() + view.verticalScrollBar().value()
    view.verticalScrollBar().setValue(round(low) - view.viewport().height() + 5)
    view.resize(view.width(), view.height() - 60)
    assert view.viewport().rect().contains(view.range_boxes(600, 606)[0].toRect())


def test_another_section_begins_at_its_beginning(view: SectionView, qtbot: QtBot) -> None:
    assert view.content is not None
    view.select(*place(view, "walks"))
    other = replace(view.content.section, id="s4", number=4, title="Rest")
    with qtbot.waitSignal(view.selection_changed) as heard:
        view.set_content(replace(view.content, section=other))
    assert heard.args == [None, None]
    assert view.caret() == 0
    assert view.accessibleName() == "4. Rest"
    view.set_content(replace(view.content, section=replace(other, number=0, title="Summary")))
    assert view.accessibleName() == "Summary"


def test_nothing_is_shown_without_a_section(view: SectionView) -> None:
    view.set_content(None)
    assert view.toPlainText() == ""
    assert (view.next_citation(), view.selection(), view.content) == ("", None, None)
    view.set_in_hand("c1")
    view.set_zoom(150)


def test_steps_go_from_chip_to_chip(view: SectionView) -> None:
    found = []
    while citation_id := view.next_citation():
        found.append(citation_id)
        view.set_in_hand("", citation_id)
    assert found == ["x1", "x2", "x3", "x4", "x5"]
    assert view.previous_citation() == "x4"


# Looks


def test_a_limit_is_tinted_with_its_mark_beside_it(view: SectionView, theme: Theme) -> None:
    assert ground_of(view, "No trial") == theme.palette.limit_ground.name()
    box = view.range_boxes(*place(view, "No trial"))[0]
    image = view.viewport().grab().toImage()
    margin = [image.pixelColor(x, y) for x in range(SIDE) for y in range(round(box.top()), round(box.bottom()))]
    assert theme.palette.limit_ink in margin


def test_the_theme_reaches_text_and_ground(view: SectionView, theme: Theme, qapp: QApplication) -> None:
    view.set_in_hand("c3")
    view.select(*place(view, "walks"))
    theme.apply(qapp, "dark")
    assert ground_of(view, "Doctors") == theme.palette.in_hand.name()
    assert view.selection() == place(view, "walks")
    image = view.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 3, image.height() - 3) == theme.palette.pane


def test_lines_are_no_longer_than_is_good_to_read(view: SectionView) -> None:
    view.resize(1400, 300)
    boxes = view.range_boxes(0, len(body(view)))
    assert min(box.left() for box in boxes) == SIDE
    assert max(box.right() for box in boxes) <= SIDE + 720
    view.resize(400, 300)
    assert max(box.right() for box in view.range_boxes(0, len(body(view)))) <= 400 - SIDE + 1


@pytest.mark.usefixtures("mirrored")
def test_mirrored_the_text_stands_on_the_right(theme: Theme, content: SectionContent, qtbot: QtBot) -> None:
    view = SectionView(theme)
    qtbot.addWidget(view)
    view.resize(1400, 300)
    view.set_content(content)
    view.show()
    boxes = view.range_boxes(0, len(body(view)))
    assert min(box.left() for box in boxes) == view.viewport().width() - SIDE - 720


def test_zoom_scales_and_keeps_the_selection(view: SectionView) -> None:
    before = view.range_boxes(*place(view, "Short"))[0]
    view.select(*place(view, "Short"))
    view.set_zoom(200)
    after = view.range_boxes(*place(view, "Short"))[0]
    assert after.width() == pytest.approx(2 * before.width(), rel=0.03)
    assert after.height() == pytest.approx(2 * before.height(), rel=0.03)
    assert view.selection() == place(view, "Short")


def test_the_caret_stays_when_the_section_is_written_anew(view: SectionView, content: SectionContent) -> None:
    at = place(view, "Doctors")[0]
    view.select(at, at)
    view.set_zoom(150)
    assert view.caret() == at
    view.set_content(replace(content, chips=content.chips[1:]))
    assert view.caret() == at


def test_the_mouse_over_words_shows_how_far_their_claim_goes(
    view: SectionView, theme: Theme, qtbot: QtBot, middle_of: MiddleOf
) -> None:
    qtbot.mouseMove(view.viewport(), middle_of("Doctors"))
    assert ground_of(view, "this in") == theme.palette.hover.name()
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert ground_of(view, "this in") == theme.palette.pane.name()


def tip_at(view: SectionView, point: QPoint) -> str:
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text()


@pytest.mark.qt_log_ignore(r"raise\(\)", extend=True)  # the offscreen platform has no window order
def test_tool_tips_say_what_is_under_the_mouse(view: SectionView, middle_of: MiddleOf) -> None:
    assert tip_at(view, chip_box(view, "x1").center().toPoint()) == "Claim 3.1 · fact\nSource 4: unchecked"
    assert tip_at(view, middle_of("weigh")) == "Claim 3.3 · fact\nA comment\nhighlight, yellow (1)\nAda"


@pytest.mark.qt_log_ignore(r"raise\(\)", extend=True)  # the offscreen platform has no window order
@pytest.mark.parametrize("words", ["weigh", "Doctors"])
def test_a_tool_tip_stands_beside_what_it_is_about_and_over_no_line_below(
    view: SectionView, content: SectionContent, middle_of: MiddleOf, words: str
) -> None:
    start, _ = place(view, words)
    marked, claim = content.annotation_at(start), content.claim_at(start)
    assert claim is not None
    told = marked.anchor if marked is not None else claim
    lines = view.range_boxes(told.start, told.end)
    view.window().move(0, 300)  # there is room above
    assert tip_at(view, middle_of(words))
    tip = next(each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))
    covered = QRectF(tip.geometry()).translated(-QPointF(view.viewport().mapToGlobal(QPoint())))
    assert not any(covered.intersects(line) for line in lines)
    assert covered.bottom() <= lines[0].top() or covered.left() > max(line.right() for line in lines)
    tip.hide()


# Screen readers


def test_screen_readers_hear_the_text_and_the_claim_in_hand(view: SectionView) -> None:
    view.set_in_hand("c2", "x2")
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "3. Walks"
    assert interface.text(QAccessible.Text.Description).startswith("Claim in hand: 3.2, fact: long ones")
    assert interface.state().readOnly
    text = interface.textInterface()
    assert "Short walks help" in text.text(0, text.characterCount())


def test_the_picture_is_the_same_when_everything_is_set_again(view: SectionView) -> None:
    def picture() -> QImage:
        return view.viewport().grab().toImage()

    assert view.content is not None
    view.set_in_hand("c2", "x2")
    before = picture()
    content = view.content
    view.set_content(None)
    view.set_content(content)
    assert picture() == before
