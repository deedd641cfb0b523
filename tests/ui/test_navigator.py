"""Back returns to the claim, forward goes on; adjusting is no step."""

from pytestqt.qtbot import QtBot

from dossier.ui.navigator import Navigator, Place, View

FIRST = Place(View.SECTION, "s1", "c1")
SECOND = Place(View.SECTION, "s2", "c2")


def test_back_and_forward_lead_the_way_that_was_gone(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.go(FIRST)
    navigator.go(SECOND)
    assert navigator.back_place == FIRST
    navigator.back()
    assert navigator.place == FIRST
    assert navigator.forward_place == SECOND
    navigator.forward()
    assert navigator.place == SECOND


def test_going_anew_forgets_the_way_forward(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.go(FIRST)
    navigator.back()
    navigator.go(SECOND)
    assert navigator.forward_place is None
    navigator.back()
    assert navigator.place == Place()


def test_adjusting_is_told_but_is_no_step(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.go(FIRST)
    with qtbot.waitSignal(navigator.went) as heard:
        navigator.adjust(annotation_id="a1")
    assert heard.args[0].annotation_id == "a1"
    assert navigator.back_place == Place()


def test_going_where_one_is_tells_again_without_a_step(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.go(FIRST)
    with qtbot.waitSignal(navigator.went):
        navigator.go(FIRST)
    navigator.back()
    assert navigator.place == Place()


def test_ends_of_the_way_stay_put(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.back()
    navigator.forward()
    assert navigator.place == Place()
    navigator.go(FIRST)
    navigator.forget()
    assert navigator.back_place is None
