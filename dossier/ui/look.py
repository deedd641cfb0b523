"""How the window looks, as its actions choose it: text size and theme, taken at once and kept."""

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dossier.model.kinds import AnnotationKind
from dossier.services.settings import TEXT_STEPS, PageTheme, Theme

if TYPE_CHECKING:
    from dossier.ui.colours import Colours
    from dossier.ui.window import Window


class Look(QObject):
    """Changes the window's settings. The method that an action calls has the action's name."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def zoom_in(self) -> None:
        size = self._window.settings.text_size
        self.choose(text_size=next((step for step in TEXT_STEPS if step > size), TEXT_STEPS[-1]))

    def zoom_out(self) -> None:
        size = self._window.settings.text_size
        self.choose(text_size=next((step for step in reversed(TEXT_STEPS) if step < size), TEXT_STEPS[0]))

    def zoom_reset(self) -> None:
        self.choose(text_size=100)

    def theme_light(self) -> None:
        self.choose(theme=Theme.LIGHT)

    def theme_dark(self) -> None:
        self.choose(theme=Theme.DARK)

    def theme_system(self) -> None:
        self.choose(theme=Theme.SYSTEM)

    def choose_page_theme(self, name: str) -> None:
        """Draw the pages of PDFs in the theme of that name."""
        self.choose(page_theme=PageTheme(name))

    def give_colours(self, colours: "Colours") -> None:
        """Let marks have the colours that were used last, and keep what those are from now on."""
        colours.restore({kind: getattr(self._window.settings, f"{kind.value}_colour") for kind in AnnotationKind})
        colours.changed.connect(self._on_colour)

    def choose(self, **chosen: object) -> None:
        """Take other settings at once, and keep them."""
        geometry = {"geometry": ""}  # where the window is now, it stays
        window = self._window
        window.use_settings(dataclasses.replace(window.settings, **geometry, **chosen))  # type: ignore[arg-type]
        window.save_settings()

    def _on_colour(self) -> None:
        window = self._window
        if window.bridge is not None:
            last = {f"{kind.value}_colour": window.bridge.colours.of(kind) for kind in AnnotationKind}
            window.settings = dataclasses.replace(window.settings, **last)  # type: ignore[arg-type]
            window.save_settings()
