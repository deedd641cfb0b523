from dataclasses import replace

import pytest

from dossier.model.kinds import ClaimKind
from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.decorations import Decoration, decorations
from dossier.ui.section_view.shown import Shown


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
