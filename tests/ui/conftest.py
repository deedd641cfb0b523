"""What tests of the window stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.ui import languages
from dossier.ui.garbage import Collector
from dossier.ui.theme import Theme
from tests.samples import sample_session


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Empty the clipboard in the end: Qt's own would be destroyed after Python, and what Python put there crash it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def collector(qapp: QApplication) -> Collector:
    """Collect garbage as the program does: what a test leaves of windows is no worker thread's to delete."""
    return Collector(qapp)


@pytest.fixture
def theme(qapp: QApplication, qtbot: QtBot) -> Theme:
    """Return the light theme, applied to the application."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # what tests before showed would be dressed too
    QCursor.setPos(0, 0)  # a test before may have left the mouse where a bar would come up
    theme = Theme()
    theme.apply(qapp, "light")
    return theme


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a dossier of the sample brief that nobody has open."""
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    return path


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Turn the window round, as for Arabic."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def as_before(theme: Theme, qapp: QApplication) -> Iterator[None]:
    """Take back, in the end, what language and what size of words a test chose."""
    before = QLocale()
    yield
    theme.enlarge(100)
    languages.be_silent(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)
