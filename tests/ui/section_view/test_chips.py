from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Moved, Verdict
from dossier.ui.section_view.content import Chip, SectionContent
from dossier.ui.section_view.view import SectionView
from dossier.ui.theme import Theme
from tests.ui.section_view.chip_places import chip_box


def picture(view: SectionView, citation_id: str) -> QImage:
    box = chip_box(view, citation_id).toAlignedRect()
    assert not box.isEmpty()
    return view.viewport().grab(box).toImage()


def inks(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def judged(view: SectionView, citation_id: str, verdict: Verdict, *moved: Moved) -> Chip:
    assert view.content is not None
    chip = view.content.chip(citation_id)
    assert chip is not None
    return replace(chip, verdict=verdict, moved=moved)


def test_each_verdict_and_each_stale_one_looks_its_own(view: SectionView) -> None:
    seen: list[QImage] = []
    for verdict in Verdict:
        for moved in ((), (Moved.DOCUMENT,)):
            view.set_chips(judged(view, "x1", verdict, *moved))
            image = picture(view, "x1")
            assert image not in seen
            seen.append(image)


def test_the_mark_is_drawn_in_the_ink_of_its_verdict(view: SectionView, theme: Theme) -> None:
    view.set_chips(judged(view, "x1", Verdict.CONTRADICTS))
    reds = [QColor(ink) for ink in inks(picture(view, "x1"))]
    assert any(ink.red() > 130 and ink.green() < 60 for ink in reds)


def test_chips_of_the_claim_in_hand_are_outlined_and_the_one_in_hand_more(view: SectionView, theme: Theme) -> None:
    accent = theme.palette.accent.name()
    before = picture(view, "x2")
    assert accent not in inks(before)
    view.set_in_hand("c2", "x3")
    of_claim, in_hand = picture(view, "x2"), picture(view, "x3")
    view.set_in_hand("c2", "x2")
    assert of_claim != before
    assert picture(view, "x2") != of_claim
    assert accent in inks(in_hand)
    assert accent not in inks(picture(view, "x1"))


def test_a_chip_is_as_wide_as_its_number_needs(theme: Theme, sections, qtbot: QtBot) -> None:
    view = SectionView(theme)
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    content = sections.make("a [1] b [11] c [111] d [2]", {"a": (0,), "b": (1,), "c": (2,)})
    view.set_content(content)
    widths = [chip_box(view, f"x{n}").width() for n in (1, 2, 3)]
    assert widths == sorted(set(widths))
    view.set_chips(judged(view, "x1", Verdict.CANNOT_TELL, Moved.CLAIM))
    assert chip_box(view, "x1").width() == widths[0]  # a judgement moves no words


def test_the_chips_of_one_marker_stand_together(theme: Theme, sections, qtbot: QtBot) -> None:
    view = SectionView(theme)
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    view.set_content(sections.make("a, b, c [4] [5]", {"a": (0,), "b": (0,), "c": (0, 1)}))
    boxes = [chip_box(view, f"x{n}") for n in (1, 2, 3, 4)]
    gaps = [b.left() - a.right() for a, b in pairwise(boxes)]
    assert gaps[0] == gaps[1] == pytest.approx(0, abs=0.1)
    assert gaps[2] > 3
    assert len({box.top() for box in boxes}) == 1


def test_chips_zoom_with_the_text(view: SectionView) -> None:
    small = chip_box(view, "x1")
    view.set_zoom(200)
    assert chip_box(view, "x1").width() == pytest.approx(2 * small.width(), abs=2)


def test_chips_follow_the_theme(view: SectionView, theme: Theme, qapp: QApplication) -> None:
    light = picture(view, "x1")
    theme.apply(qapp, "dark")
    assert theme.palette.chip.name() in inks(picture(view, "x1"))
    assert picture(view, "x1") != light


def test_in_a_paragraph_from_right_to_left_the_mark_comes_first_from_the_right(
    theme: Theme, sections, qtbot: QtBot
) -> None:
    view = SectionView(theme)
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    sides = []
    for body in ("abc [1] def", "אבג [1] דהו"):
        content: SectionContent = sections.make(body, {body[:3]: (0,)})
        view.set_content(content)
        view.set_chips(judged(view, "x1", Verdict.CONTRADICTS))
        image = picture(view, "x1")
        pixels = [(x, image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height())]
        red = [x for x, ink in pixels if ink.red() > 130 and ink.green() < 80]
        sides.append(sum(red) / len(red) < image.width() / 2)
    assert sides == [True, False]


def test_the_mouse_over_a_chip_outlines_it(view: SectionView, qtbot: QtBot) -> None:
    before = picture(view, "x1")
    qtbot.mouseMove(view.viewport(), chip_box(view, "x1").center().toPoint())
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert picture(view, "x1") != before
