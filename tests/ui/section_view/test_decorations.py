from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind, ClaimKind
from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.decorations import Decoration, DecorationPainter, decorations
from dossier.ui.section_view.shown import Shown
from dossier.ui.theme import Theme


@pytest.fixture
def shown(content: SectionContent) -> Shown:
    return Shown(content)


def words(shown: Shown, decoration: Decoration) -> str:
    assert shown.content is not None
    start, end = shown.places.body_range(decoration.first, decoration.last)
    return shown.content.section.body[start:end]


def test_limits_highlights_and_underlines_are_painted_where_they_are(shown: Shown, content: SectionContent) -> None:
    found = decorations(content, shown.places)
    assert [(words(shown, each), each.fill, each.mark, each.sign) for each in found] == [
        ("No trial ran longer than a year", "limit_ground", 0, True),
        ("“weigh”", "highlight_1", 0, False),
        ("long ones", "", 2, False),
    ]


def test_the_claim_in_hand_is_tinted_below_and_underlined_above_everything(
    shown: Shown, content: SectionContent
) -> None:
    found = decorations(replace(content, claim_in_hand="c3"), shown.places)
    assert [each.fill or each.underline or "mark" for each in found] == [
        "limit_ground", "in_hand", "highlight_1", "mark", "accent",
    ]  # fmt: skip
    assert words(shown, found[1]) == words(shown, found[-1]) == "Doctors “weigh” this in the open"


def test_a_claim_of_kind_limit_is_a_limit_too(shown: Shown, content: SectionContent) -> None:
    limiting = tuple((replace(claim, kind=ClaimKind.LIMIT), number) for claim, number in content.claims[:1])
    found = decorations(replace(content, claims=limiting, limits=(), annotations=()), shown.places)
    assert [(each.fill, each.sign) for each in found] == [("limit_ground", True)]


def test_the_claim_under_the_mouse_is_tinted_unless_it_is_in_hand(shown: Shown, content: SectionContent) -> None:
    assert decorations(content, shown.places, "c1")[1].fill == "hover"
    in_hand = replace(content, claim_in_hand="c1")
    assert "hover" not in [each.fill for each in decorations(in_hand, shown.places, "c1")]


def test_where_a_thousand_lie_is_asked_only_of_those_that_are_seen(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = QTextEdit()
    qtbot.addWidget(view)
    view.setPlainText("\n".join(f"Line {number} of a long text" for number in range(1_000)))
    view.resize(400, 300)
    view.show()
    starts = [view.document().findBlockByNumber(number).position() for number in range(1_000)]
    marks = [Decoration(start, start + 6, fill="highlight_1") for start in starts]
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    painted = DecorationPainter(view)
    asked: list[int] = []
    boxes_of = painted.boxes

    def watched(first: int, last: int) -> list[QRectF]:
        asked.append(first)
        return boxes_of(first, last)

    monkeypatch.setattr(painted, "boxes", watched)
    for top in (0, 6_000):
        painted.forget_places()
        painter = QPainter(image)
        painter.translate(0, -top)
        painter.setClipRect(QRectF(0, top, 400, 300))
        painted.paint(painter, marks, theme.palette, 1.0)
        painter.end()
        assert 10 < len(asked) < 40
        asked.clear()
    colour = theme.palette.highlight(1).rgb()
    assert sum(image.pixel(x, y) == colour for x in range(0, 60, 3) for y in range(300)) > 500


def test_positions_reach_from_block_to_block_around_what_is_seen(theme: Theme, qtbot: QtBot) -> None:
    view = QTextEdit()
    qtbot.addWidget(view)
    view.setPlainText("\n".join(f"Line {number} of a long text" for number in range(1_000)))
    view.resize(400, 300)
    view.show()
    painted = DecorationPainter(view)
    box = painted.boxes(
        view.document().findBlockByNumber(500).position(), view.document().findBlockByNumber(500).position() + 4
    )[0]
    first, last = painted.positions(box)
    found = [view.document().findBlock(position).blockNumber() for position in (first, last)]
    assert 490 < found[0] < 500 < found[1] < 510
    assert painted.positions(QRectF(0, 0, 400, 1e6))[1] >= view.document().characterCount() - 1


def test_a_note_on_words_is_dotted_and_bears_its_mark(shown: Shown, content: SectionContent) -> None:
    notes = tuple(replace(each, kind=AnnotationKind.NOTE) for each in content.annotations)
    found = decorations(replace(content, annotations=notes), shown.places)
    dotted = [(words(shown, each), each.mark, each.note) for each in found[-2:]]
    assert dotted == [("“weigh”", 1, True), ("long ones", 2, True)]


def test_an_underline_in_the_claim_in_hand_stands_below_that_of_the_claim(
    shown: Shown, content: SectionContent
) -> None:
    notes = tuple(replace(each, kind=AnnotationKind.UNDERLINE) for each in content.annotations)
    found = decorations(replace(content, annotations=notes, claim_in_hand="c3"), shown.places)
    assert [(words(shown, each), each.low) for each in found if each.mark] == [("“weigh”", True), ("long ones", False)]
