"""What the desktop gets of a dossier: files while it is open, the clipboard, and what stands in the window later."""

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Citation, Document, Section
from dossier.services.backups import Why, back_up
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.protecting import protect
from dossier.services.session import open_session
from dossier.store import opening
from dossier.store.keys import Key
from dossier.ui.application import Faults
from dossier.ui.navigator import Place, View
from dossier.ui.recent import RecentMenu
from dossier.ui.section_view.view import SectionView
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from tests.samples import sample_session
from tests.ui.windows import shown_window

KEY = Key("four unlikely words")
SECRET = "marshmallow"
WORDS = (SECRET, "How to cross", "Ada Reviewer", "older ferry", "cross the strait")


@pytest.fixture
def permissive() -> Iterator[None]:
    """Let every file be made for everybody, unless whoever makes it says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def everything(folder: Path) -> dict[Path, int]:
    """Return the mode of each file, socket and link below a folder."""
    return {path: path.lstat().st_mode for path in folder.rglob("*")}


def reviewed(window: Window) -> None:
    """Judge, mark, note and back up."""
    bridge = window.bridge
    assert bridge is not None
    section, document = bridge.store.find(Section)[0], bridge.store.find(Document)[0]
    assert bridge.perform(Judge(bridge.store.find(Citation)[0].id, Verdict.PARTLY, SECRET))
    assert bridge.perform(Annotate(OnKind.SECTION, section.id, 0, 9, comment=SECRET))
    assert bridge.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 7, comment=SECRET))
    assert bridge.perform(AddNote(OnKind.DOSSIER, "", SECRET))
    back_up(bridge.store, Why.HAND)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_while_it_is_open_no_file_or_socket_is_for_others(
    path: Path, home: Path, permissive: None, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir(mode=0o700)
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    memory = set(Path("/dev/shm").iterdir()) if Path("/dev/shm").is_dir() else set()
    with shown_window(qtbot, Theme(), path) as window:
        reviewed(window)
        window.save_settings()
        qtbot.waitUntil(lambda: any(stat.S_ISSOCK(mode) for mode in everything(home).values()))
        modes = everything(home) | everything(tmp_path)
        if Path("/dev/shm").is_dir():
            ours = [each for each in set(Path("/dev/shm").iterdir()) - memory if each.owner() == home.owner()]
            modes |= {each: each.lstat().st_mode for each in ours if "dossier" in each.name}
    names = " ".join(str(each) for each in modes)
    assert all(part in names for part in (".lock", "-wal", "settings.toml", "backup")), names
    assert not [f"{stat.filemode(mode)} {each}" for each, mode in modes.items() if mode & 0o077]


def spoken(one: QAccessibleInterface) -> Iterator[str]:
    """Yield all that a screen reader can ask of a thing and what is in it."""
    for which in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield one.text(which)
    for number in range(one.childCount()):
        child = one.child(number)
        if child is not None and child.isValid():
            yield from spoken(child)


def said(others: list[QWidget]) -> str:
    """Return the titles of all windows but `others`, and all in them for a screen reader, tool tips included."""
    words = [QGuiApplication.applicationDisplayName()]
    for top in QApplication.topLevelWidgets():
        if top in others or isinstance(top, RecentMenu):
            continue  # a menu of recent files names these, which are no secret
        words.append(top.windowTitle())
        words += [each.toolTip() for each in (top, *top.findChildren(QMenu))]
        interface = QAccessible.queryAccessibleInterface(top)
        if interface is not None and not isinstance(top, QMenu):
            words += spoken(interface)
    return " ".join(words).casefold()


def test_when_a_protected_dossier_is_closed_no_word_of_it_is_left_in_the_window(path: Path, qtbot: QtBot) -> None:
    secret = path.rename(path.with_name("strait.dossier"))
    protect(secret, None, KEY)
    others = QApplication.topLevelWidgets()  # of tests before
    with shown_window(qtbot, Theme()) as window:
        assert window.opening.open_path(secret, KEY)
        reviewed(window)
        assert "how to cross" in said(others)
        assert window.close_dossier()
        left = said(others)
        assert not [word for word in WORDS if word.casefold() in left]
        assert window.windowTitle() == "Dossier"


def test_a_report_of_a_fault_has_no_word_of_the_dossier(
    path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with shown_window(qtbot, Theme(), path) as window:
        reviewed(window)
        faults = Faults(window)
        assert window.bridge is not None
        body = window.bridge.store.find(Section)[0].body
        try:
            body.index("no such words")
        except ValueError as error:
            faults(type(error), error, error.__traceback__)
        caplog.clear()
        assert "ValueError" in faults.report
        assert "ValueError" in capfd.readouterr().err
        assert not [word for word in WORDS if word.casefold() in faults.report.casefold()]
        qtbot.waitUntil(lambda: "Something went wrong" in window.messages.text)  # once no damage was found
        assert "nowhere on the disk" not in window.messages.text
        Key("four unlikely words")
        faults(KeyError, KeyError(SECRET), None)
        caplog.clear()
        assert SECRET in faults.report
        assert capfd.readouterr().err == ""
        qtbot.waitUntil(lambda: "nowhere on the disk" in window.messages.text)


@pytest.mark.parametrize("read_only", [False, True])
def test_what_comes_from_damage_is_no_fault_and_can_be_recovered(
    path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    monkeypatch.setattr(opening, "_CHECKED_AT_ONCE", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE citations SET source_id = 'nowhere'")
    with closing(open_session(path) if read_only else Path.open(path)), shown_window(qtbot, Theme(), path) as window:
        assert window.bridge is not None
        assert window.bridge.store.read_only is read_only
        window.messages.dismiss()
        Faults(window)(KeyError, KeyError("nowhere"), None)
        caplog.clear()
        qtbot.waitUntil(lambda: "is damaged (a row points to one that is missing)" in window.messages.text)
        recover = window.messages.findChild(QPushButton, "message-action")
        assert recover is not None
        assert recover.text() == "Recover what can be read…"
        assert not window.unsaved.is_shown  # nothing was written


def test_a_fault_on_another_thread_is_shown_by_the_windows_own(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shown_window(qtbot, Theme()) as window:
        faults, shown_by = Faults(window), list[int]()
        monkeypatch.setattr(window.messages, "show_message", lambda *_: shown_by.append(threading.get_ident()))
        thread = threading.Thread(target=faults, args=(KeyError, KeyError("ferry"), None))
        thread.start()
        thread.join()
        assert shown_by == []
        qtbot.waitUntil(lambda: bool(shown_by))
        caplog.clear()
        assert shown_by == [threading.get_ident()]
        assert "ferry" in faults.report


# Whatever may write to standard error, which a desktop keeps on the disk, is made to say `words`.
SAYING = """
import gc, logging, os, sys, threading, warnings
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from dossier.main import main
from dossier.services.session import open_session
from dossier.store import opening
from dossier.store.keys import Key
from dossier.ui import application


class Leaving:
    def __del__(self):
        raise KeyError(words)


def fail():
    raise KeyError(words)


def say_everything():
    qWarning(words)
    warnings.warn(words)
    logging.getLogger("elsewhere").warning(words)
    os.write(2, words.encode())
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Leaving()
    QTimer.singleShot(0, fail)


def unlock():
    global words
    say_everything()
    assert window.opening.open_path(Path(sys.argv[2]), Key("four unlikely words"))
    words = "marshmallow"
    say_everything()
    QTimer.singleShot(20, window.close)


shown = application.Window.show


def show(shown_one):
    global window
    window = shown_one
    shown(window)
    QTimer.singleShot(0, unlock)


words = "buckthorn"
application.Window.show = show
sys.exit(main([sys.argv[1]]))
"""


def test_nothing_that_is_said_beside_the_window_gets_onto_the_disk(path: Path, home: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.dossier"
    sample_session(plain).close()
    protect(path, None, KEY)
    log = home / "session-errors"
    with log.open("wb") as errors:
        ran = subprocess.run([sys.executable, "-c", SAYING, plain, path], stderr=errors, timeout=60)
    assert ran.returncode == 0, log.read_text()
    assert log.read_bytes().count(b"buckthorn") >= 5  # one that is not protected may quote itself
    found = [each for each in (*home.rglob("*"), *tmp_path.rglob("*")) if each.is_file()]
    assert path in found
    assert not [each for each in found if SECRET.encode() in each.read_bytes()]


def test_the_clipboard_gets_what_was_chosen_and_no_path(path: Path, qtbot: QtBot) -> None:
    with shown_window(qtbot, Theme(), path, active=True) as window:
        assert window.bridge is not None
        assert window.desk is not None
        section = window.bridge.store.find(Section)[0]
        window.desk.navigator.go(Place(View.SECTION, section_id=section.id))
        (view,) = window.findChildren(SectionView)
        view.selectAll()
        data = view.createMimeDataFromSelection()
        assert data.text() == section.body
        assert data.formats() == ["text/plain"]
        assert str(path.parent) not in data.text()
        fields: list[QPlainTextEdit | QTextEdit] = [
            *window.findChildren(QPlainTextEdit),
            *window.findChildren(QTextEdit),
        ]
        given = [field.createMimeDataFromSelection() for field in fields if field.textCursor().hasSelection()]
        assert given
        assert not [data for data in given if data.hasUrls()]
