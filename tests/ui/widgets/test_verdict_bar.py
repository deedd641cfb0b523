import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Moved, Verdict
from dossier.ui import languages
from dossier.ui.theme import Theme
from dossier.ui.widgets.verdict_bar import VerdictBar

USUAL = 520  # px: what a window of 1350 px leaves it
MARK = 12 + 5  # px: a mark and what lies between it and its word


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> VerdictBar:
    bar = VerdictBar(theme)
    qtbot.addWidget(bar)
    bar.resize(640, bar.sizeHint().height())
    bar.set_judgement(Verdict.UNCHECKED)
    bar.show()
    return bar


def picture(bar: VerdictBar, verdict: Verdict) -> QImage:
    return bar.segment(verdict).grab().toImage()


def test_the_six_verdicts_stand_in_their_order(bar: VerdictBar) -> None:
    lefts = [bar.segment(verdict).mapTo(bar, bar.segment(verdict).rect().topLeft()).x() for verdict in Verdict]
    assert lefts == sorted(set(lefts))
    assert [bar.segment(verdict).text() for verdict in Verdict] == [
        "Unchecked", "Supports", "Partly", "Does not", "Contradicts", "Cannot tell",
    ]  # fmt: skip


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_press_tells_the_verdict_but_shows_nothing_before_it_is_kept(
    bar: VerdictBar, verdict: Verdict, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bar.chosen) as heard:
        qtbot.mouseClick(bar.segment(verdict), Qt.MouseButton.LeftButton)
    assert heard.args == [verdict]
    assert bar.verdict is Verdict.UNCHECKED
    assert [each for each in Verdict if bar.segment(each).isChecked()] == [Verdict.UNCHECKED]
    bar.set_judgement(verdict)
    assert [each for each in Verdict if bar.segment(each).isChecked()] == [verdict]


def test_the_same_verdict_can_be_given_again(bar: VerdictBar, qtbot: QtBot) -> None:
    bar.set_judgement(Verdict.PARTLY, [Moved.PASSAGE])
    with qtbot.waitSignal(bar.chosen) as heard:
        qtbot.mouseClick(bar.segment(Verdict.PARTLY), Qt.MouseButton.LeftButton)
    assert heard.args == [Verdict.PARTLY]


def test_arrows_move_the_focus_and_only_space_or_enter_judges(bar: VerdictBar, qtbot: QtBot) -> None:
    heard: list[Verdict] = []
    bar.chosen.connect(heard.append)
    bar.setFocus()
    qtbot.waitUntil(bar.segment(Verdict.UNCHECKED).hasFocus)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert bar.segment(Verdict.PARTLY).hasFocus()
    assert heard == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)  # round the end
    assert bar.segment(Verdict.UNCHECKED).hasFocus()
    assert heard == [Verdict.PARTLY, Verdict.CANNOT_TELL]


def test_tab_stops_once_at_the_given_verdict(bar: VerdictBar) -> None:
    bar.set_judgement(Verdict.CONTRADICTS)
    stops = [v for v in Verdict if bar.segment(v).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [Verdict.CONTRADICTS]


@pytest.mark.usefixtures("mirrored")
def test_mirrored_the_order_and_the_arrows_turn_round(theme: Theme, qtbot: QtBot) -> None:
    bar = VerdictBar(theme)
    qtbot.addWidget(bar)
    bar.resize(640, 40)
    bar.set_judgement(Verdict.UNCHECKED)
    bar.show()
    assert bar.segment(Verdict.UNCHECKED).x() > bar.segment(Verdict.SUPPORTS).x()
    bar.setFocus()
    qtbot.waitUntil(bar.segment(Verdict.UNCHECKED).hasFocus)
    qtbot.keyClick(bar.segment(Verdict.UNCHECKED), Qt.Key.Key_Left)
    assert bar.segment(Verdict.SUPPORTS).hasFocus()


def test_a_stale_judgement_is_struck_through_and_says_why(bar: VerdictBar) -> None:
    bar.set_judgement(Verdict.SUPPORTS)
    fresh = picture(bar, Verdict.SUPPORTS)
    assert bar.accessibleDescription() == ""
    bar.set_judgement(Verdict.SUPPORTS, [Moved.DOCUMENT])
    assert picture(bar, Verdict.SUPPORTS) != fresh
    assert "document changed" in bar.accessibleDescription()
    assert bar.segment(Verdict.SUPPORTS).accessibleName() == "supports, no longer counts"
    bar.set_judgement(Verdict.SUPPORTS)
    assert picture(bar, Verdict.SUPPORTS) == fresh


def test_without_a_citation_there_is_nothing_to_judge(bar: VerdictBar, qtbot: QtBot) -> None:
    bar.set_judgement(None, [Moved.CLAIM])
    assert bar.accessibleDescription() == ""
    with qtbot.assertNotEmitted(bar.chosen):
        qtbot.mouseClick(bar.segment(Verdict.SUPPORTS), Qt.MouseButton.LeftButton)
    assert not any(bar.segment(verdict).isChecked() for verdict in Verdict)


def test_screen_readers_meet_six_radio_buttons(bar: VerdictBar) -> None:
    bar.set_judgement(Verdict.DOES_NOT_SUPPORT)
    interface = QAccessible.queryAccessibleInterface(bar.segment(Verdict.DOES_NOT_SUPPORT))
    assert interface.role() is QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "does not support"
    assert interface.state().checked
    names = [bar.segment(verdict).accessibleName() for verdict in Verdict]
    assert len(set(names)) == len(Verdict)


@pytest.mark.parametrize(("width", "rows"), [(640, 1), (420, 2), (250, 3)])
def test_where_there_is_less_room_the_row_breaks_and_no_word_is_cut(bar: VerdictBar, width: int, rows: int) -> None:
    bar.resize(width, bar.heightForWidth(width))
    segments = [bar.segment(verdict) for verdict in Verdict]
    assert len({segment.y() for segment in segments}) == rows
    assert all(segment.width() >= segment.sizeHint().width() for segment in segments)
    places = [segment.geometry() for segment in segments]
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    assert max(place.right() for place in places) < width


@pytest.mark.parametrize("code", languages.languages())
def test_a_short_row_has_all_words_at_the_windows_usual_width(
    theme: Theme, qapp: QApplication, as_before: None, qtbot: QtBot, code: str
) -> None:
    languages.speak(qapp, code)
    bar = VerdictBar(theme)
    qtbot.addWidget(bar)
    bar.set_compact(True)
    bar.set_judgement(Verdict.UNCHECKED)
    bar.resize(USUAL, bar.heightForWidth(USUAL))
    bar.show()
    segments = [bar.segment(verdict) for verdict in Verdict]
    assert {segment.y() for segment in segments} == {0}
    words = [segment.fontMetrics().horizontalAdvance(segment.text()) for segment in segments]
    assert all(segment.width() > word + MARK for segment, word in zip(segments, words, strict=True))


def test_where_one_word_has_no_room_all_but_the_given_ones_are_marks(bar: VerdictBar) -> None:
    bar.set_compact(True)
    width = 420
    bar.resize(width, bar.heightForWidth(width))
    before = [bar.segment(verdict).grab().toImage() for verdict in Verdict]
    for verdict in Verdict:
        bar.segment(verdict).setText("")
    same = [bar.segment(verdict).grab().toImage() == old for verdict, old in zip(Verdict, before, strict=True)]
    assert same == [verdict is not Verdict.UNCHECKED for verdict in Verdict]


def test_the_focus_goes_with_a_verdict_that_a_key_gives(bar: VerdictBar, qtbot: QtBot) -> None:
    bar.show()
    bar.activateWindow()
    bar.set_judgement(Verdict.PARTLY, [])
    bar.segment(Verdict.PARTLY).setFocus()
    qtbot.waitUntil(bar.segment(Verdict.PARTLY).hasFocus)
    bar.set_judgement(Verdict.CANNOT_TELL, [])
    assert bar.segment(Verdict.CANNOT_TELL).hasFocus()
