"""Pictures of the real window, for README and the help: `python packaging/pictures.py [FOLDER]`.

The bundled dossier is opened in a folder of its own, the citation of claim 3.3 is taken in hand beside the passage that
is tied to it, and the window is drawn without a screen, light and dark; so are the dialogs that the help shows. Each
language has a process and a folder of its own. Pictures have a palette of 256 colours: a third of the size.
"""

import io
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from dossier.ui.dialogs.export import ExportDialog
    from dossier.ui.window import Window

CHECKOUT = Path(__file__).resolve().parent.parent
SIZE = (1440, 900)
LANGUAGES = ("en", "fr", "es", "ar")
DIALOGS = {"call_up": "palette", "preferences": "settings"}  # by the actions that open them
LONGEST = 60_000  # ms that the preview of an export may take
SETTLED = 1_500  # ms, after which the page is rendered


def main(folder: Path) -> None:
    """Write LANGUAGE/NAME-light.png and -dark.png to `folder`, for the window and for each dialog of `DIALOGS`."""
    for language in LANGUAGES:
        subprocess.run([sys.executable, __file__, str(folder / language), language], check=True)


def draw_language(folder: Path, language: str) -> None:
    """Write the pictures of one language."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.gettempdir()) / "reviewer"  # it is read in the pictures, the same each time
    home.mkdir(mode=0o700)
    try:
        places = {"CONFIG": ".config", "DATA": ".local/share", "STATE": ".local/state"}
        os.environ.update({f"XDG_{name}_HOME": str(home / place) for name, place in places.items()}, HOME=str(home))
        take(folder, language)
    finally:
        shutil.rmtree(home)


def take(folder: Path, language: str) -> None:
    """Open the window on the reviewer's copy of the bundled dossier and draw it in both themes."""
    from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

    from dossier.services import settings
    from dossier.services.session import bundled_copy
    from dossier.ui.languages import speak
    from dossier.ui.theme import Theme
    from dossier.ui.window import Window

    app = QApplication(sys.argv[:1])
    speak(app, language)
    theme = Theme(app)
    window = Window(theme)
    window.use_settings(settings.Settings(reviewer="A. Reviewer", theme=settings.Theme.LIGHT, language=language))
    folder.mkdir(parents=True, exist_ok=True)
    window.open_path(bundled_copy())
    window.resize(*SIZE)
    window.show()
    take_in_hand(window)
    for name in ("light", "dark"):
        theme.apply(app, name)
        wait(SETTLED)
        write(window.grab(), folder / f"window-{name}.png")
        for action, picture in DIALOGS.items():
            window.actions_by_name[action].trigger()
            dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
            if action == "call_up":
                dialog.findChildren(QLineEdit)[0].setText("sanct")
            wait(SETTLED)
            write(dialog.grab(), folder / f"{picture}-{name}.png")
            dialog.close()
            wait(100)
        draw_export(window, folder / f"export-{name}.png")
    window.close()


def write(picture: "QPixmap", target: Path) -> None:
    """Write a picture with as many colours as a palette holds."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.toImage().save(buffer, "PNG")
    whole = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    whole.quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(target, optimize=True)


def wait(ms: int) -> None:
    """Let the window and its jobs work; `QTest.qWait` would keep the jobs from their turn."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def draw_export(window: "Window", target: Path) -> None:
    """Draw the export with its preview."""
    dialog = export_dialog(window)
    dialog.show()
    preview = dialog.preview
    assert preview is not None
    for _ in range(LONGEST // SETTLED):
        wait(SETTLED)
        if preview.views.currentWidget() is not preview.message:
            break
    wait(SETTLED)
    write(dialog.grab(), target)
    dialog.close()
    dialog.deleteLater()


def export_dialog(window: "Window") -> "ExportDialog":
    """Return the dialog that the export opens, which would wait for an answer there."""
    from dossier.services.offered import offered
    from dossier.services.settings import Author
    from dossier.ui.dialogs.export import ExportDialog

    assert window.bridge is not None
    store = window.bridge.store
    return ExportDialog(store.path, Author.NAME, parent=window, offered=offered(store), theme=window.theme)


def take_in_hand(window: object) -> None:
    """Take the citation of claim 3.3 in hand."""
    from dossier.model.rows import Citation
    from dossier.services.reading import claim_by_name
    from dossier.ui.window import Window

    assert isinstance(window, Window)
    assert window.desk is not None
    store = window.desk.bridge.store
    claim = claim_by_name(store, "3.3")
    window.desk.take(store.find(Citation, claim_id=claim.id)[0], claim.section_id)


if __name__ == "__main__":
    sys.path.insert(0, str(CHECKOUT))
    if len(sys.argv) > 2:
        draw_language(Path(sys.argv[1]), sys.argv[2])
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else CHECKOUT / "resources" / "pictures")
