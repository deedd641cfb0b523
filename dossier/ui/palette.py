"""The colours, sizes and spacing of the look, read from `resources/themes/tokens.toml`."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

from PySide6.QtGui import QColor, QPalette

from dossier.model.errors import BugError
from dossier.model.kinds import Verdict
from dossier.services.paths import resource

ThemeName = Literal["light", "dark"]

HIGHLIGHTS = 8
_LIGHT_LINE, _DARK_LINE = 0.37, 0.62  # the lightness of a highlight's colour as a line
VERDICT_INKS: Mapping[Verdict, str] = {verdict: verdict.name.lower() for verdict in Verdict}


class Measure(NamedTuple):
    """Sizes in logical pixels. `type` is the one type scale, `column` the widest line of reading text."""

    type: tuple[int, ...]
    space: int
    radius: int
    line_height: float
    column: int


class Palette(NamedTuple):
    """Every colour of one theme by its token; what a colour means is written beside it in the tokens' file."""

    ground: QColor
    pane: QColor
    line: QColor
    hover: QColor
    pressed: QColor
    chip: QColor
    ink: QColor
    quiet: QColor
    accent: QColor
    on_accent: QColor
    in_hand: QColor
    selection: QColor
    limit_ground: QColor
    limit_ink: QColor
    error_ground: QColor
    unchecked: QColor
    supports: QColor
    partly: QColor
    does_not_support: QColor
    contradicts: QColor
    cannot_tell: QColor
    highlight_1: QColor
    highlight_2: QColor
    highlight_3: QColor
    highlight_4: QColor
    highlight_5: QColor
    highlight_6: QColor
    highlight_7: QColor
    highlight_8: QColor

    def colour(self, token: str) -> QColor:
        """Return the colour of `token`; BugError where there is none of that name."""
        colour = getattr(self, token, None)
        if not isinstance(colour, QColor):
            raise BugError(f"The theme has no colour {token!r}.")
        return colour

    def verdict(self, verdict: Verdict) -> QColor:
        """Return the ink of `verdict`."""
        return self.colour(VERDICT_INKS[verdict])

    def highlight(self, number: int) -> QColor:
        """Return the highlight colour `number`, 1 to 8."""
        return self.colour(f"highlight_{number}")

    def highlight_line(self, number: int) -> QColor:
        """Return the same hue, strong enough for a thin line on the pane (3 : 1, as WCAG asks of graphics)."""
        colour = self.highlight(number)
        dark = self.pane.lightnessF() < 0.5
        return QColor.fromHslF(
            max(0.0, colour.hslHueF()), min(0.6, colour.hslSaturationF()), _DARK_LINE if dark else _LIGHT_LINE
        )


@cache
def measure() -> Measure:
    """Return the sizes, which are the same in both themes."""
    table = _tokens()["measure"]
    return Measure(tuple(table["type"]), table["space"], table["radius"], table["line_height"], table["column"])


@cache
def palette(name: ThemeName) -> Palette:
    """Return the colours of theme `name`."""
    table = _tokens()[name]
    return Palette(*(QColor(table[token]) for token in Palette._fields))


def qt_palette(colours: Palette) -> QPalette:
    """Return Qt's palette in our colours, for all that the style draws itself."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.ground,
        QPalette.ColorRole.Base: colours.pane,
        QPalette.ColorRole.AlternateBase: colours.ground,
        QPalette.ColorRole.Button: colours.ground,
        QPalette.ColorRole.ToolTipBase: colours.pane,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.BrightText: colours.contradicts,
        QPalette.ColorRole.PlaceholderText: colours.quiet,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.ink,
        QPalette.ColorRole.Light: colours.pane,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.line,
        QPalette.ColorRole.Shadow: colours.quiet,
    }
    for role, colour in roles.items():
        result.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, colours.quiet)
    return result


@cache
def _tokens() -> dict[str, Any]:
    with resource("themes/tokens.toml").open("rb") as file:
        return tomllib.load(file)
