"""The window in another language or size at once, and a dossier where it was left: panes are made anew."""

import dataclasses
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from dossier.ui import actions, shortcuts
from dossier.ui.languages import speak
from dossier.ui.navigator import Place, View
from dossier.ui.nesting import is_nested
from dossier.ui.widgets.pane_row import Pane

if TYPE_CHECKING:
    from dossier.ui.bridge import Bridge
    from dossier.ui.desk import Desk
    from dossier.ui.whereabouts import Whereabouts
    from dossier.ui.window import Window

_AGAIN = 500  # ms between two looks whether panes work for the reviewer still
# Numbers in the settings' layout: widths of the panes, then heights of text and notes, then the width of the strip
# beside pages, 0 for none, and which pane is alone, from 1, 0 for none.
_PANES, _LENGTHS = 3, (3, 5, 7)
_DIGITS = 5  # of a pane's width: no screen is wider

_Lists = dict[str, tuple[Any, ...]]


class _Left(NamedTuple):
    """What panes leave to those that come in their place: where the reviewer is, the way back and forward, lists."""

    where: "Whereabouts"
    way: tuple[list[Place], list[Place]]
    lists: _Lists


class Renewal(QObject):
    """What was typed is kept before anything is made anew; where it cannot be, all stays until the next start."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=0)  # after the click that asked for it
        self._timer.timeout.connect(self.renew)

    # Another language or size

    def begin(self) -> None:
        """Renew the window in the next turn of the event loop."""
        self._timer.start()

    def renew(self) -> None:
        """Put the window into the language and the size of the settings."""
        window, app = self._window, QApplication.instance()
        if is_nested() or (window.desk is not None and is_busy(window.desk)):
            self._timer.start(_AGAIN)
            return
        if not isinstance(app, QApplication) or (window.desk is not None and not window.desk.flush()):
            return
        self._timer.setInterval(0)
        window.setUpdatesEnabled(False)
        try:
            left = self._take_away(window.desk) if window.desk is not None else None  # or it would be dressed, to go
            speak(app, window.settings.language)
            window.theme.enlarge(window.settings.window_size)
            self._speak()
            if left is not None and window.bridge is not None:
                self._make_anew(window.bridge, left)
            window.show_state()
            window.program.speak()
        finally:  # or a fault on the way would leave a window that paints nothing
            window.setUpdatesEnabled(True)

    def _speak(self) -> None:
        """Say everything around the panes in the language and the size that hold now."""
        window = self._window
        actions.speak(window.actions_by_name)
        shortcuts.give_keys(window.actions_by_name, window.settings.shortcuts)
        if (menu := window.header.menu_button.menu()) is not None:
            menu.deleteLater()
        window.make_menu()
        window.fill_menu()
        for part in (window.header, window.status, window.messages, window.unsaved.bar, window.question):
            part.speak()
        if (start := window.__dict__.pop("start", None)) is not None:
            window.pages.removeWidget(start)
            start.deleteLater()
            if window.bridge is None:
                window.show_start()

    def _take_away(self, desk: "Desk") -> "_Left":
        """Take all panes away; return where the reviewer was in them."""
        from dossier.ui.whereabouts import whereabouts

        left = _Left(whereabouts(desk), desk.navigator.way, _lists(desk))
        self.remember(desk)
        self._window.remove_desk(desk)
        return left

    def _make_anew(self, bridge: "Bridge", left: "_Left") -> None:
        made = self._window.make_desk(bridge)
        self.take_layout()
        made.navigator.take_way(left.way)
        _show_lists(made, left.lists)
        _resume(made, left.where)
        if left.where.place.view is View.SEARCH:
            made.search.set_query(self._window.header.search.text())

    # Where a dossier was left

    def remember(self, desk: "Desk") -> None:
        """Keep in the settings how the panes are laid out and where the reviewer is."""
        from dossier.ui.whereabouts import last_kept

        window = self._window
        alone = desk.splitter.chosen + 1 if desk.splitter.alone else 0
        numbers = (*desk.splitter.widths(), *desk.heights(), desk.beside.strip_width, alone)
        layout = " ".join(str(number) for number in numbers)
        window.settings = dataclasses.replace(window.settings, layout=layout)
        window.settings = window.settings.left(desk.bridge.session.path, last_kept(desk).written())

    def take_layout(self) -> None:
        """Lay the panes out as they were; settings that hold something else are passed over."""
        desk, parts = self._window.desk, self._window.settings.layout.split()
        if desk is None or not all(part.isdecimal() and len(part) <= _DIGITS for part in parts):
            return
        sizes = [int(part) for part in parts]
        if len(sizes) not in _LENGTHS:
            return
        desk.splitter.set_widths(sizes[:_PANES])
        if len(sizes) >= _LENGTHS[1]:
            desk.set_heights(sizes[_PANES : _LENGTHS[1]])
        if len(sizes) == _LENGTHS[2] and sizes[-1] in range(len(Pane) + 1):
            desk.beside.show_strip(sizes[-2])
            if sizes[-1]:
                desk.show_alone(Pane(sizes[-1] - 1))

    def resume(self) -> None:
        """Go where the reviewer was when the dossier was closed, unless there is something else in hand already."""
        window = self._window
        if window.desk is None or window.desk.navigator.place != Place():
            return
        text = window.settings.places.get(str(window.desk.bridge.session.path.absolute()), "")
        if text:
            from dossier.ui.whereabouts import read

            where = read(text)
            if where is not None and where.place != Place():
                _resume(window.desk, where)


def _resume(desk: "Desk", where: "Whereabouts") -> None:
    """Go where the reviewer was; the pane that is alone stays that one."""
    from dossier.ui.whereabouts import Resuming

    chosen = desk.splitter.chosen
    Resuming(desk, where).begin()
    if desk.splitter.alone:
        desk.splitter.choose(chosen)
    if where.place.view is not View.SECTION:  # a section is the row in hand of the outline
        desk.splitter.setFocus(Qt.FocusReason.OtherFocusReason)


def is_busy(desk: "Desk") -> bool:
    """Whether a pane has begun something that would be lost with it, or nothing can be kept just now."""
    if desk.bridge.store.lent:
        return True
    busy = desk.is_made("source") and desk.source.attaching.is_busy
    return busy or any(desk.is_made(name) and getattr(desk, name).is_busy for name in ("files", "returned"))


def _lists(desk: "Desk") -> _Lists:
    """Return what stands in panes that show what is in no dossier: by the pane's name."""
    lists: _Lists = {}
    if desk.is_made("fates"):
        lists["fates"] = desk.fates.report
    if desk.is_made("files"):
        lists["files"] = (desk.files.model.files,)
    if desk.is_made("returned") and desk.returned.shown_file[0] is not None:
        lists["returned"] = desk.returned.shown_file
    return lists


def _show_lists(desk: "Desk", lists: _Lists) -> None:
    if "fates" in lists:
        desk.fates.show_report(*lists["fates"])
    if "files" in lists:
        desk.files.show_again(*lists["files"])
    if "returned" in lists:
        desk.returned.show_file(*lists["returned"])
