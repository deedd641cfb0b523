"""The real window, as the tests of it want it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from dossier.services import settings
from dossier.ui.theme import Theme
from dossier.ui.window import Window


@contextmanager
def shown_window(
    qtbot: QtBot,
    theme: Theme,
    path: Path | None = None,
    /,
    *,
    size: tuple[int, int] | None = None,
    active: bool = False,
    **chosen: Any,
) -> Iterator[Window]:
    """Show the window with settings of its own and, where there is a `path`, that dossier; close it in the end.

    `active` waits until it is the one that keys go to.
    """
    window = Window(theme)
    window.use_settings(settings.Settings(**{"reviewer": "Ada Reviewer", **chosen}))
    qtbot.addWidget(window)
    if size is not None:
        window.resize(*size)
    window.show()
    if path is not None:
        assert window.open_path(path)
    if active:
        with qtbot.waitActive(window):
            window.activateWindow()
    yield window
    window.close()
