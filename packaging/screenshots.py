"""Every face of the window, to look at before a release: `python packaging/screenshots.py FOLDER [WORD]`.

Each theme and language at 100 %, and English in light and Arabic in dark at 125, 150 and 200 %: overview, a citation
beside its source, empty states, search, dialogs. A file is named LANGUAGE-THEME-SCALE-STATE.png; WORD takes only the
faces whose first three hold it. Each face is a process of its own, since the scale is Qt's from the start.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from pictures import draw_export, take_in_hand, wait  # noqa: E402

if TYPE_CHECKING:
    from dossier.ui.window import Window

SIZE = (1366, 704)  # a small laptop's screen without the desktop's panel
FACES = [
    *((language, theme, 100) for language in ("en", "fr", "es", "ar") for theme in ("light", "dark")),
    *((language, theme, scale) for language, theme in (("en", "light"), ("ar", "dark")) for scale in (125, 150, 200)),
]
DIALOGS = {
    "preferences": "settings",
    "help": "help",
    "call_up": "palette",
    "backups": "backups",
    "licences": "licences",
}
SETTLED = 1_500  # ms, after which a page is rendered


def main(folder: Path, word: str) -> None:
    """Draw all faces whose name holds `word` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, theme, scale in FACES:
        name = f"{language}-{theme}-{scale}"
        if word not in name:
            continue
        with tempfile.TemporaryDirectory() as home:
            homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
            subprocess.run(
                [sys.executable, __file__, str(folder), "--face", language, theme, name],
                env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale / 100)},
                check=True,
            )
        print(name, flush=True)


def take(folder: Path, language: str, theme_name: str, name: str) -> None:
    """Open the window as `language` and `theme_name` say and draw its states."""
    from PySide6.QtWidgets import QApplication

    from dossier.services import settings
    from dossier.services.session import bundled_copy
    from dossier.ui.languages import speak
    from dossier.ui.theme import Theme
    from dossier.ui.window import Window

    app = QApplication(sys.argv[:1])
    speak(app, language)
    theme = Theme(app)
    window = Window(theme)
    chosen = settings.Theme.DARK if theme_name == "dark" else settings.Theme.LIGHT
    window.use_settings(settings.Settings(reviewer="A. Reviewer", theme=chosen, language=language))
    theme.apply(app, "dark" if theme_name == "dark" else "light")
    scale = int(name.rpartition("-")[2]) / 100
    window.resize(max(int(SIZE[0] / scale), 683), max(int(SIZE[1] / scale), 352))  # the same screen, fewer units
    window.show()

    def draw(state: str) -> None:
        wait(SETTLED)
        window.grab().save(str(folder / f"{name}-{state}.png"))

    draw("welcome")
    window.open_path(bundled_copy())
    draw("overview")
    for state, come in states(window).items():
        come()
        draw(state)
    for action, state in DIALOGS.items():
        draw_dialog(window, action, folder / f"{name}-{state}.png")
    draw_export(window, folder / f"{name}-export.png")
    window.close()


def states(window: "Window") -> dict[str, Callable[[], None]]:
    """Return how one comes to each state of the open dossier, in turn."""
    from dossier.ui.navigator import Place, View

    desk = window.desk
    assert desk is not None

    def go(view: View) -> Callable[[], None]:
        return lambda: desk.navigator.go(Place(view))

    return {
        "citation": lambda: take_in_hand(window),
        "details": lambda: desk.source.tabs.setCurrentIndex(1),
        "sources": go(View.SOURCES),
        "notes": go(View.NOTES),
        "limits": go(View.LIMITS),
        "unplaced": go(View.UNPLACED),
        "history": lambda: window.actions_by_name["show_history"].trigger(),
        "search": lambda: window.header.search.setText("sanct"),
        "no-hits": lambda: window.header.search.setText("xylophone"),
    }


def draw_dialog(window: "Window", action: str, target: Path) -> None:
    """Draw the dialog that `action` opens."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QDialog

    def draw_it() -> None:
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                wait(SETTLED)
                dialog.grab().save(str(target))
                dialog.close()

    QTimer.singleShot(300, draw_it)  # some wait for an answer
    window.actions_by_name[action].trigger()
    wait(300 + 2 * SETTLED)


if __name__ == "__main__":
    if sys.argv[2:3] == ["--face"]:
        take(Path(sys.argv[1]), *sys.argv[3:6])
    else:
        main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
