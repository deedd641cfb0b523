"""The bundled fonts: Noto Serif for what is read, Noto Sans for what is the program, system fonts for other scripts.

The files are variable fonts, which Qt knows by one regular and one italic face: a weight is set on the `wght` axis,
and `QFont.setWeight` is left alone, since Qt would smear the regular face to fake it.
"""

from functools import cache
from pathlib import Path

import fontpkg_noto_sans
import fontpkg_noto_sans_arabic
import fontpkg_noto_serif
from PySide6.QtGui import QFont, QFontDatabase

from dossier.model.errors import BugError

REGULAR = 400
SEMIBOLD = 600
BOLD = 700

SERIF = (fontpkg_noto_serif.FAMILY, fontpkg_noto_sans_arabic.FAMILY)
SANS = (fontpkg_noto_sans.FAMILY, fontpkg_noto_sans_arabic.FAMILY)
MONO = ("Noto Sans Mono", "DejaVu Sans Mono", "monospace")  # the system's: code is rare in a brief


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt, once a process; needs a QGuiApplication. BugError where a file is missing."""
    for package in (fontpkg_noto_sans, fontpkg_noto_serif, fontpkg_noto_sans_arabic):
        files = sorted((Path(package.ROOT) / "files").glob("*.ttf"))
        if not files or any(QFontDatabase.addApplicationFont(str(file)) < 0 for file in files):
            raise BugError(f"The bundled font {package.FAMILY} is missing or damaged.")


def font(families: tuple[str, ...], px: float, weight: int = REGULAR, *, italic: bool = False) -> QFont:
    """Return the font of `families` (SERIF, SANS or MONO) that is `px` logical pixels high."""
    result = QFont()
    result.setFamilies(list(families))
    result.setPixelSize(max(1, round(px)))
    set_weight(result, weight)
    result.setItalic(italic)
    return result


def set_weight(target: QFont, weight: int) -> None:
    """Set the weight of one of the bundled fonts, 100 to 900."""
    if weight != REGULAR:
        target.setVariableAxis(QFont.Tag("wght"), float(weight))
    elif target.isVariableAxisSet(QFont.Tag("wght")):
        target.unsetVariableAxis(QFont.Tag("wght"))
