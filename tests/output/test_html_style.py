import re
import tomllib
from pathlib import Path

import pytest

from dossier.output.html_style import PAIRS, shares, style_sheet


def contrast(one: str, other: str) -> float:
    """Return the contrast of two `#rrggbb` colours as WCAG 2.2 counts it."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_all_that_is_read_keeps_aa(resources: Path, theme: str):
    colours = tomllib.loads((resources / "themes" / "tokens.toml").read_text(encoding="utf-8"))[theme]
    for ink, ground in PAIRS:
        assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)


def test_both_themes_set_every_colour_that_is_used(resources: Path):
    sheet = style_sheet(resources)
    used = set(re.findall(r"var\(--([a-z0-9_]+)\)", sheet))
    light, dark = (set(re.findall(r"--([a-z0-9_]+):#", part)) for part in sheet.split("@media screen", 1))
    assert used <= light
    assert light == dark
    assert used <= {token for pair in PAIRS for token in pair} | {"line"}


def test_it_knows_dark_and_paper_and_fetches_nothing(resources: Path):
    sheet = style_sheet(resources)
    assert "@media screen and (prefers-color-scheme:dark)" in sheet
    assert "@media print" in sheet
    assert "url(" not in sheet
    assert "</" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_the_bar_is_as_long_as_its_counts():
    assert shares([3, 12]) == ".bar>:nth-child(1){flex-grow:3}\n.bar>:nth-child(2){flex-grow:12}\n"
    assert shares([]) == ""
