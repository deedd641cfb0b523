"""Pictures of the real window for README: `python packaging/pictures.py [FOLDER]` (resources/pictures by default).

The bundled dossier is opened in a folder of its own, citation [4] of section 4 is taken in hand, and the window is
drawn without a screen, light and dark.
"""

import os
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SIZE = (1440, 900)


def main(folder: Path) -> None:
    """Write window-light.png and window-dark.png to `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_STATE_HOME=home)
        take(folder)


def take(folder: Path) -> None:
    """Open the window on the reviewer's copy of the bundled dossier and draw it in both themes."""
    from PySide6.QtWidgets import QApplication

    from dossier.services import settings
    from dossier.services.session import bundled_copy
    from dossier.ui.theme import Theme
    from dossier.ui.window import Window

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme(app)
    window = Window(theme)
    window.use_settings(settings.Settings(reviewer="A. Reviewer", theme=settings.Theme.LIGHT))
    window.open_path(bundled_copy())
    window.resize(*SIZE)
    window.show()
    take_in_hand(window)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("light", "dark"):
        theme.apply(app, name)
        for _ in range(3):
            app.processEvents()
        window.grab().save(str(folder / f"window-{name}.png"))
    window.close()


def take_in_hand(window: object) -> None:
    """Take the first citation of section 4 in hand."""
    from dossier.model.rows import Section
    from dossier.services.reading import section_citations
    from dossier.ui.window import Window

    assert isinstance(window, Window)
    assert window.desk is not None
    store = window.desk.bridge.store
    section = store.find(Section, number=4)[0]
    window.desk.take(section_citations(store, section.id)[2], section.id)


if __name__ == "__main__":
    sys.path.insert(0, str(CHECKOUT))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else CHECKOUT / "resources" / "pictures")
