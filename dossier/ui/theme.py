"""The look of the whole program: its colours, fonts, icons and its one style sheet, light and dark."""

from functools import cache, partial
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from dossier.services.paths import resource
from dossier.services.settings import ReadingFont
from dossier.ui import fonts
from dossier.ui.colours import paint_swatch
from dossier.ui.icons import LineIconEngine, check_icon, paint_icon
from dossier.ui.palette import Measure, Palette, ThemeName, measure, palette, qt_palette

ThemeChoice = Literal["light", "dark", "system"]

BODY = 13  # px: what the program itself says
READING = 16  # px: briefs and documents
_BOX, _ICON = 14, 16  # px: what is ticked, what stands beside words
_MARKS = ("choice", "chosen", "raise", "some", "tick")  # pictures of the style sheet, each in the colours of each theme

_STYLE = "Fusion"
_STYLED = "styled"  # set on an application that was made with our style


def application(name: str) -> QApplication:
    """Return an application, called `name` on its command line, that has our style from the beginning.

    Given one later, it would return it, for which the binding makes all enumerations of `QStyle` ready (4 ms).
    """
    app = QApplication([name, "-style", _STYLE])
    app.setProperty(_STYLED, True)
    return app


class Theme(QObject):
    """What widgets ask for colours, fonts and icons; `changed` is emitted when they must paint themselves anew.

    Icons and the style sheet follow by themselves; only widgets that paint or that keep colours in a document listen.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        fonts.load_fonts()
        self._app: QApplication | None = None
        self._choice: ThemeChoice = "system"
        self._name: ThemeName = "light"
        self._reading = fonts.SERIF
        self._scale = 1.0
        self._waiting = self._dressed = False
        QApplication.setFont(self.sans(BODY))  # before there are widgets: those that are there would keep theirs

    @property
    def choice(self) -> ThemeChoice:
        """What the reviewer chose."""
        return self._choice

    @property
    def name(self) -> ThemeName:
        """What is shown."""
        return self._name

    @property
    def palette(self) -> Palette:
        return palette(self._name)

    @property
    def measure(self) -> Measure:
        return measure()

    def apply(self, app: QApplication, choice: ThemeChoice) -> None:
        """Dress `app` in theme `choice`; `system` follows the desktop, now and later."""
        hints = app.styleHints()
        if self._app is None:
            self._app = app
            if app.property(_STYLED) is None:
                app.setStyle(_STYLE)
            hints.colorSchemeChanged.connect(self._follow_desktop)
        self._choice = choice
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
        hints.setColorScheme(schemes[choice])  # window frames and file dialogs follow; Unknown gives it back
        name = _desktop_name() if choice == "system" else choice
        if name != self._name or not self._dressed:
            self._show(name)

    def wait(self) -> None:
        """Hold the style sheet back until `dress`: what is made meanwhile is dressed once, not at each step of it."""
        self._waiting = True

    def dress(self) -> None:
        """Dress what was made since `wait`."""
        self._waiting = False
        if self._app is not None:
            self._dress_all()

    @property
    def scale(self) -> float:
        """How much larger than usual the window's own words are."""
        return self._scale

    def enlarge(self, percent: int) -> None:
        """Show the window's own words at `percent` of their size; what was given a font before keeps it."""
        if percent / 100 != self._scale:
            self._scale = percent / 100
            QApplication.setFont(self.sans(BODY))
            if self._app is not None and self._dressed and not self._waiting:  # or widgets keep the font that they had
                self._dress_all()

    def serif(self, px: float = READING, weight: int = fonts.REGULAR, *, italic: bool = False) -> QFont:
        """Return the font of titles, `px` pixels high when not enlarged; weights are 100 to 900."""
        return fonts.font(fonts.SERIF, px * self._scale, weight, italic=italic)

    def reading(self, px: float = READING, weight: int = fonts.REGULAR, *, italic: bool = False) -> QFont:
        """Return the font that the reviewer chose for running text, `px` logical pixels high."""
        return fonts.font(self._reading, px, weight, italic=italic)

    def read_in(self, font: ReadingFont) -> None:
        """Set running text in another font."""
        families = fonts.SANS if font is ReadingFont.SANS else fonts.SERIF
        if families != self._reading:
            self._reading = families
            self.changed.emit()

    def sans(self, px: float = BODY, weight: int = fonts.REGULAR, *, italic: bool = False) -> QFont:
        """Return the font of what is the program, `px` pixels high when not enlarged; weights are 100 to 900."""
        return fonts.font(fonts.SANS, px * self._scale, weight, italic=italic)

    def icon(self, name: str, ink: str = "ink") -> QIcon:
        """Return icon `name` of `resources/icons` in the colour of token `ink`; it follows every change of theme."""
        check_icon(name)
        self.palette.colour(ink)
        return QIcon(LineIconEngine(partial(self._paint_icon, name, ink)))

    def colour_icon(self, number: int) -> QIcon:
        """Return the swatch of highlight colour `number`, 1 to 8, which carries its number."""
        return QIcon(LineIconEngine(partial(self._paint_colour, number)))

    def _paint_colour(self, number: int, painter: QPainter, box: QRectF) -> None:
        paint_swatch(painter, box, number, self.palette, fonts.font(fonts.SANS, max(8.0, box.height() * 0.62)))

    def _paint_icon(self, name: str, ink: str, painter: QPainter, box: QRectF) -> None:
        paint_icon(painter, name, box, self.palette.colour(ink))

    def _show(self, name: ThemeName) -> None:
        assert self._app is not None
        again = self._dressed
        self._name, self._dressed = name, True
        self._app.setPalette(qt_palette(self.palette))
        if not self._waiting:
            (self._dress_windows if again else self._dress_all)()
        self.changed.emit()

    def _dress_all(self) -> None:
        """Give the program its style sheet, and take those back that windows have of their own."""
        assert self._app is not None
        self._app.setStyleSheet(style_sheet(self._name, self._scale))
        for window in _windows():
            if window.styleSheet():
                window.setStyleSheet("")

    def _dress_windows(self) -> None:
        """Give each window, and so all in it and its dialogs, a style sheet that goes before the program's own.

        Qt does that in a fifth of the time that it takes for the program's own.
        """
        windows = _windows()
        if not any(window.isVisible() for window in windows):
            self._dress_all()
            return
        sheet = style_sheet(self._name, self._scale)
        for window in windows:
            window.setStyleSheet(sheet)

    def _follow_desktop(self) -> None:
        if self._choice == "system" and self._name != _desktop_name():
            self._show(_desktop_name())


def style_sheet(name: ThemeName, scale: float = 1.0) -> str:
    """Return the whole program's style sheet in the colours of theme `name`; icons and ticks grow by `scale`."""
    colours, sizes = palette(name), measure()
    values = {token: colour.name() for token, colour in colours._asdict().items()}
    # A style sheet can only name files.
    marks = {f"{mark}_mark": resource(f"themes/{mark}-{name}.svg").as_posix() for mark in _MARKS}
    return Template(_style_template()).substitute(
        values, radius=str(sizes.radius), box=str(round(_BOX * scale)), icon=str(round(_ICON * scale)), **marks
    )


def reading_sheet(name: ThemeName) -> str:
    """Return the style sheet of a report that is shown as it reads, in the colours of theme `name`; its classes are
    those of the report's web page.
    """
    values = {token: colour.name() for token, colour in palette(name)._asdict().items()}
    return Template(resource("themes/reading.css").read_text(encoding="utf-8")).substitute(values)


def set_role(widget: QWidget, role: str) -> None:
    """Give `widget` the look `role` of the style sheet, at once; an empty role takes it back."""
    if (widget.property("role") or "") == role:
        return
    widget.setProperty("role", role)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it has no look yet, and gets this one when it is first asked for it
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _windows() -> list[QMainWindow]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow)]


@cache
def _style_template() -> str:
    return resource("themes/app.qss").read_text(encoding="utf-8")


def _desktop_name() -> ThemeName:
    return "dark" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"
