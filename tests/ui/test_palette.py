import itertools

import pytest
from PySide6.QtGui import QColor

from dossier.model.errors import BugError
from dossier.model.kinds import Verdict
from dossier.ui.palette import HIGHLIGHTS, VERDICT_INKS, Palette, ThemeName, measure, palette

THEMES: list[ThemeName] = ["light", "dark"]
INKS = ["ink", "quiet", "accent", *VERDICT_INKS.values()]
GROUNDS = ["ground", "pane", "in_hand", "chip", "hover", "limit_ground", "error_ground"]


def luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_can_be_read_on_every_ground(name: ThemeName, ink: str) -> None:
    colours = palette(name)
    ratios = {ground: contrast(colours.colour(ink), colours.colour(ground)) for ground in GROUNDS}
    assert min(ratios.values()) >= 5.0, ratios


@pytest.mark.parametrize("name", THEMES)
def test_the_full_ink_can_be_read_on_highlights_and_on_selected_text(name: ThemeName) -> None:
    colours = palette(name)
    grounds = [colours.highlight(number) for number in range(1, HIGHLIGHTS + 1)] + [colours.selection]
    assert min(contrast(colours.ink, ground) for ground in grounds) >= 5.0


@pytest.mark.parametrize("name", THEMES)
def test_a_line_in_a_highlights_colour_is_seen_and_keeps_its_hue(name: ThemeName) -> None:
    colours = palette(name)
    for number in range(1, HIGHLIGHTS + 1):
        line, highlight = colours.highlight_line(number), colours.highlight(number)
        assert contrast(line, colours.pane) >= 3.0
        assert abs(line.hslHue() - highlight.hslHue()) <= 3


@pytest.mark.parametrize("name", THEMES)
def test_limits_and_the_accent_button_can_be_read(name: ThemeName) -> None:
    colours = palette(name)
    assert contrast(colours.limit_ink, colours.limit_ground) >= 5.0
    assert contrast(colours.on_accent, colours.accent) >= 5.0


@pytest.mark.parametrize("name", THEMES)
def test_no_two_verdicts_and_no_two_highlights_share_a_colour(name: ThemeName) -> None:
    colours = palette(name)
    verdicts = [colours.verdict(verdict) for verdict in Verdict]
    highlights = [colours.highlight(number) for number in range(1, HIGHLIGHTS + 1)]
    for group in (verdicts, highlights):
        assert all(a != b for a, b in itertools.combinations(group, 2))


def test_the_colours_are_those_of_the_look() -> None:
    light, dark = palette("light"), palette("dark")
    assert [light.verdict(v).name() for v in Verdict] == [
        "#5b6168", "#1e6b3c", "#8a5a00", "#8a1f3d", "#a3161f", "#5b3f8f",
    ]  # fmt: skip
    assert [dark.verdict(v).name() for v in Verdict] == [
        "#a5a9ae", "#6fcf97", "#f2c063", "#f08aa5", "#ff8a80", "#c3aef5",
    ]  # fmt: skip
    assert [c.name() for c in (light.ground, light.pane, light.line)] == ["#f3f1ec", "#fffefb", "#ddd8ce"]
    assert [c.name() for c in (dark.ground, dark.pane, dark.line)] == ["#1b1d20", "#232629", "#383c41"]


def test_one_type_scale_and_one_unit() -> None:
    assert measure().type == (11, 12, 13, 15, 16, 21)
    assert (measure().space, measure().radius, measure().line_height) == (4, 6, 1.7)


def test_an_unknown_colour_is_our_own_fault() -> None:
    colours: Palette = palette("light")
    with pytest.raises(BugError, match="no colour 'mauve'"):
        colours.colour("mauve")
    with pytest.raises(BugError, match="highlight_9"):
        colours.highlight(9)
