"""Panes that are made when they are first seen: what is there at first, what a late one hears, where Tab finds it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.rows import Claim, Section, Source
from dossier.services.session import Session
from dossier.services.settings import PageTheme
from dossier.ui.bridge import Bridge
from dossier.ui.desk import Desk
from dossier.ui.desk_panes import NAMES
from dossier.ui.navigator import Place, View
from dossier.ui.theme import Theme
from tests.samples import sample_session

# What a start can do without: it would be the greater part of it.
LATER = (
    "dossier.intake",
    "dossier.model.report",
    "dossier.output",
    "dossier.services.importing",
    "dossier.text.",
    "dossier.ui.keyring",
    "dossier.ui.panes.claim",
    "dossier.ui.program",
    "dossier.ui.protecting",
    "dossier.ui.writing",
    "hashlib",
    "platformdirs",
    "shibokensupport.signature.parser",
    "socket",
    "zipfile",
)
LOADED = """
import sys
from dossier.ui.application import APP_ID
print(*(name for name in sys.modules if name.startswith({later!r})))
"""
# Says whose sources are read: a start runs what was compiled.
SOURCES = """
import sys
read = []
sys.addaudithook(lambda event, given: read.append(given[0]) if event == "open" else None)
import dossier.ui.application
print(*(path for path in read if str(path).endswith(".py") and "/dossier/ui/" in str(path)))
"""
# Shows a window with a dossier, and says whether the binding has made the enumerations of `QStyle` ready.
STYLE = """
import enum, sys
from pathlib import Path
from dossier.services import settings
from dossier.ui import theme, window
app = theme.application("dossier")
shown = window.Window(theme.Theme(app))
shown.use_settings(settings.Settings())
assert shown.open_path(Path(sys.argv[1]))
shown.show()
shown.grab()
if sys.argv[2:]:
    app.style()
print("PrimitiveElement" in {kind.__name__ for kind in enum.IntEnum.__subclasses__()})
"""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = sample_session(tmp_path / "ferries.dossier")
    yield session
    session.close()


@pytest.fixture
def desk(session: Session, theme: Theme, qtbot: QtBot) -> Desk:
    desk = Desk(Bridge(session, lambda: "Ada Reviewer"), theme)
    qtbot.addWidget(desk)
    desk.resize(1400, 800)
    desk.show()
    return desk


def made(desk: Desk) -> set[str]:
    return {name for name in (*NAMES.values(), "source", "judgement", "find_bar") if desk.is_made(name)}


def test_only_what_is_seen_is_made(desk: Desk) -> None:
    assert made(desk) == {"overview"}
    desk.navigator.go(Place(View.SOURCES))
    assert made(desk) == {"overview", "sources"}
    assert desk.stack.currentWidget() is desk.sources


@pytest.mark.parametrize("view", list(View))
def test_every_view_has_its_pane(desk: Desk, view: View) -> None:
    desk.navigator.go(Place(view))
    assert desk.stack.currentWidget() is desk.view(view)


def test_a_pane_that_is_made_late_shows_the_place_that_it_was_made_for(desk: Desk) -> None:
    (section, *_), claim = desk.bridge.store.find(Section), desk.bridge.store.find(Claim)[0]
    source = desk.bridge.store.find(Source)[0]
    desk.navigator.go(Place(View.SECTION, section.id, claim.id, source_id=source.id))
    assert desk.claim.head.title.text() == section.title
    assert desk.claim.view.toPlainText()
    assert desk.source.isVisible()
    assert not desk.judgement.isVisible()


def test_a_pane_that_becomes_visible_for_a_place_shows_it_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    tab = desk.source.tab
    show = tab.show_source

    def note_and_show(source: Source, place: Place) -> None:
        shown.append(source.id)
        show(source, place)

    monkeypatch.setattr(tab, "show_source", note_and_show)
    first, second = desk.bridge.store.find(Source)[:2]
    for source in (first, second, first):
        desk.navigator.go(Place(View.SOURCES, source_id=source.id))
    desk.navigator.go(Place())
    desk.navigator.go(Place(View.SOURCES, source_id=second.id))
    assert shown == [first.id, second.id, first.id, second.id]


def test_a_pane_that_is_made_late_looks_as_was_chosen_before(desk: Desk) -> None:
    desk.set_zoom(200)
    desk.set_page_theme(PageTheme.SEPIA)
    assert made(desk) == {"overview"}
    assert desk.source.tab.pages.book.theme is PageTheme.SEPIA
    desk.navigator.go(Place(View.SECTION, desk.bridge.store.find(Section)[0].id))
    large = desk.claim.view.document().size().height()
    desk.set_zoom(100)
    assert desk.claim.view.document().size().height() < large


def test_tab_comes_from_the_outline_to_the_middle_though_that_was_made_last(desk: Desk, qtbot: QtBot) -> None:
    section, claim = desk.bridge.store.find(Section)[0], desk.bridge.store.find(Claim)[0]
    desk.navigator.go(Place(View.SOURCES, source_id=desk.bridge.store.find(Source)[0].id))
    desk.navigator.go(Place(View.SECTION, section.id, claim.id, source_id=desk.bridge.store.find(Source)[0].id))
    desk.activateWindow()
    qtbot.waitUntil(desk.notes.write.isVisible)  # which it is when the notes were first painted
    desk.outline.list.setFocus(Qt.FocusReason.TabFocusReason)
    panes: list[QWidget] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        pane = next(p for p in (desk.outline, desk.claim, desk.notes, desk.source) if p.isAncestorOf(focus))
        if pane not in panes[-1:]:
            panes.append(pane)
        if len(panes) == 5:
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert panes[:2] == [desk.outline, desk.claim]
    assert set(panes) == {desk.outline, desk.claim, desk.notes, desk.source}


def test_a_start_loads_nothing_that_it_does_not_show() -> None:
    result = subprocess.run([sys.executable, "-c", LOADED.format(later=LATER)], capture_output=True, text=True)
    assert (result.returncode, result.stdout.split()) == (0, []), result.stderr


def test_a_start_reads_no_source_again(tmp_path: Path) -> None:
    compiled = {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | compiled
    command = [sys.executable, "-c", SOURCES]
    read = [subprocess.run(command, env=environment, capture_output=True, text=True).stdout.split() for _ in range(2)]
    assert read[0]  # compiling reads them
    assert not read[1]


@pytest.mark.parametrize("ask", [False, True])
def test_a_first_paint_does_without_the_enumerations_of_the_style(ask: bool, session: Session) -> None:
    path = session.path
    session.close()
    command = [sys.executable, "-c", STYLE, str(path), *(["ask"] if ask else [])]
    result = subprocess.run(command, capture_output=True, text=True)
    assert (result.returncode, result.stdout.strip()) == (0, str(ask)), result.stderr  # asking makes them ready
