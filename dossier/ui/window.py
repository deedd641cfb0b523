"""The main window: header, the desk of the open dossier or the start page, status, messages over it."""

import dataclasses
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.services import settings
from dossier.services.figures import Figure
from dossier.services.session import Session
from dossier.store import heads
from dossier.ui import actions, shortcuts
from dossier.ui.bridge import Bridge
from dossier.ui.commands import Commands
from dossier.ui.desk import Desk
from dossier.ui.dialogs.closing import close_dialogs, drop_dialogs
from dossier.ui.flows import COLOURS, DOES, Flows
from dossier.ui.found_again import FoundAgainLine
from dossier.ui.front import Front
from dossier.ui.guard import guarded
from dossier.ui.header import Header
from dossier.ui.keeping import KeepFlow
from dossier.ui.look import Look
from dossier.ui.message_place import MessagePlace
from dossier.ui.navigator import Place, View
from dossier.ui.opening import OpenFlow
from dossier.ui.recent import add_recent
from dossier.ui.renewal import Renewal
from dossier.ui.status import Status
from dossier.ui.tabbing import Trail
from dossier.ui.theme import Theme
from dossier.ui.unsaved import Unsaved
from dossier.ui.widgets.message_bar import MessageBar, MessageKind
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.question_bar import QuestionBar
from dossier.ui.widgets.sizes import screen_of
from dossier.ui.words import error_words, isolated, name_words

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray

    from dossier.ui.welcome import Welcome

_SIZE = QSize(1440, 900)
_LONGEST_TITLE = 200  # characters, in the frame
_FRAME = QSize(16, 48)  # room for the frame that the desktop puts around the window


@guarded
class Window(Flows):
    """One window, at most one dossier."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setWindowTitle("Dossier")
        self.setAcceptDrops(True)
        self.trail = Trail(self)
        self.theme = theme
        self.settings = self.kept_settings = settings.Settings()
        self.bridge: Bridge | None = None
        self.desk: Desk | None = None
        self.header = Header(theme)
        self.messages = MessageBar(theme)
        self.opening = OpenFlow(self)
        self.unsaved = Unsaved(theme, self)
        self.question = QuestionBar(theme, "briefQuestion")
        self.status = Status(theme)
        self.pages = named(QStackedWidget(), "pages")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.message_place = MessagePlace(self, (self.unsaved.bar, self.question, self.messages), self.status)
        self.found_again = FoundAgainLine(self.messages, self)
        self.commands = Commands(self)
        self.look = Look(self)
        self.keeping = KeepFlow(self)
        self.front = Front(self)
        self.renewal = Renewal(self)
        self._make_actions()
        self.header.search.textChanged.connect(self.commands.search)
        self.header.search.entered.connect(self.commands.enter_hits)
        self.header.search.left.connect(self.commands.leave_search)
        self.status.stale_asked.connect(self.commands.show_stale)
        self.status.unplaced_asked.connect(self.commands.show_unplaced)
        self.found_again.report_asked.connect(self.commands.show_fates)
        self.found_again.unplaced_asked.connect(self.commands.show_unplaced)
        self.resize(_SIZE.boundedTo(screen_of(self).availableSize() - _FRAME))
        self._show_none()

    @cached_property
    def start(self) -> "Welcome":
        """The page without a dossier, made when there is none."""
        from dossier.ui.welcome import Welcome

        page = Welcome(self.theme)
        self.program.add_ways_to_begin(page)
        self.pages.addWidget(page)
        return page

    def _make_actions(self) -> None:
        self.actions_by_name = actions.make_actions(self, self.do)
        self.addActions(list(self.actions_by_name.values()))
        self.make_menu()
        self.header.speak()
        self.header.set_actions(self.actions_by_name["note"], self.actions_by_name["export"])

    def make_menu(self) -> None:
        """Make the menu of the header, which is filled when it is first opened, if not before."""
        menu = QMenu(self)
        menu.setObjectName("mainMenu")
        menu.aboutToShow.connect(self.fill_menu)
        self.header.menu_button.setMenu(menu)

    def fill_menu(self) -> None:
        """Fill the menu, in the language that holds now, and give the actions their icons."""
        menu = self.header.menu_button.menu()
        if menu is not None and menu.isEmpty():
            actions.give_icons(self.actions_by_name, self.theme)
            actions.fill_menu(menu, self.actions_by_name)
            add_recent(self, menu)

    # Opening and closing

    def use_settings(self, chosen: settings.Settings) -> None:
        """Take the reviewer's settings: theme, text size, where the window was."""
        before, self.settings = self.settings, chosen
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.theme.apply(app, chosen.theme.value)
        self.theme.read_in(chosen.reading_font)
        if self.desk is None:  # else with all panes, by `renewal`
            self.theme.enlarge(chosen.window_size)
        if chosen.shortcuts != before.shortcuts:
            shortcuts.give_keys(self.actions_by_name, chosen.shortcuts)
        if (chosen.shortcuts, chosen.window_size) != (before.shortcuts, before.window_size):
            self.header.speak()
        if self.bridge is not None and chosen.reference_style != before.reference_style:
            self.bridge.cite_in(chosen.reference_style)
        if self.desk is not None:
            self.desk.set_zoom(chosen.text_size)
            self.desk.set_page_theme(chosen.page_theme)
        for theme in settings.Theme:
            action = self.actions_by_name[f"theme_{theme.value}"]
            action.setCheckable(True)
            action.setChecked(theme is chosen.theme)
        if chosen.geometry:
            self.restoreGeometry(_bytes(chosen.geometry))

    def open_path(self, path: Path) -> bool:
        """Open the dossier at `path` in place of the one that is open; False, and a message, when it cannot be."""
        return self.opening.open_path(path)

    def show_session(self, session: Session) -> None:
        """Show an open dossier."""
        self.bridge = Bridge(session, self.ask_reviewer, self)
        self.bridge.changed.connect(self._on_changed)
        self.bridge.tallied.connect(self._show_review)
        self.bridge.failed.connect(self.say)
        self.bridge.written.connect(self._on_written)
        self.bridge.moved.connect(self._on_moved)
        self.look.give_colours(self.bridge.colours)
        self.bridge.cite_in(self.settings.reference_style)
        self.keeping.use(self.bridge)
        self.front.use(None if session.store.read_only else session.path)
        self.use_in_flows(self.bridge)
        self.make_desk(self.bridge)
        brief = heads.opening_words(session.store)
        title = brief.title or brief.question if brief else session.path.stem
        self.header.show_title(title)
        self.setWindowTitle(f"{name_words(title, _LONGEST_TITLE)} — Dossier")
        self.show_state()
        self.renewal.take_layout()
        self.settings = self.settings.opened(session.path)
        if self.isVisible():
            self.renewal.resume()

    def make_desk(self, bridge: Bridge) -> Desk:
        """Make all panes for the open dossier, in the language and the size that hold now, and show them."""
        desk = self.desk = Desk(bridge, self.theme)
        self.unsaved.use(bridge, desk)
        desk.reviewed.connect(self._show_review)
        desk.navigator.went.connect(self._on_went)
        desk.replaced.connect(self.found_again.show_replaced)
        desk.fates_forgotten.connect(self.found_again.take_back)
        desk.told.connect(self._on_refused)
        desk.splitter.folded.connect(self.header.offer_panes)
        self.header.panes.chosen.connect(desk.splitter.choose)
        desk.job_started.connect(self.status.show_job)
        desk.job_ended.connect(self.status.end_job)
        desk.search_left.connect(self.commands.leave_search)
        desk.search_field_asked.connect(self.commands.find_everywhere)
        desk.set_text_actions([self.actions_by_name[name] for name in DOES["on_text"] if name not in COLOURS])
        desk.page_theme_chosen.connect(self.look.choose_page_theme)
        desk.set_page_theme(self.settings.page_theme)
        desk.set_zoom(self.settings.text_size)
        self.serve(desk)
        desk.resize(self.pages.size())  # or it would fold for the size that a widget has at first
        self.pages.addWidget(desk)
        self.pages.setCurrentWidget(desk)
        desk.outline.setFocus(Qt.FocusReason.OtherFocusReason)
        return desk

    def remove_desk(self, desk: Desk) -> None:
        """Take all panes away, at once: a refresh that waits its turn must not read a closed dossier."""
        desk.abandon()
        self.unsaved.use(None, None)
        self.pages.removeWidget(desk)
        self.header.offer_panes()
        self.desk = None
        shiboken6.delete(desk)

    def show_state(self) -> None:
        """Show in the strip below, and by what is enabled, how the open dossier is."""
        if self.bridge is not None:
            self.status.show_saved(saved=True, read_only=self.bridge.store.read_only)
            self.status.show_protected(self.bridge.store.key is not None)
        self._show_review()
        self._enable()

    def close_dossier(self) -> bool:
        """Close the dossier that is open. False when words being typed could not be written: then it stays."""
        if self.desk is None or self.bridge is None:
            return True
        self.bridge.end_writing()
        if not (self.desk.flush() and close_dialogs(self)) and not self.unsaved.may_lose():
            return False
        drop_dialogs(self)
        self.renewal.remember(self.desk)
        self.use_in_flows(None)
        self.keeping.use(None)
        self.front.use(None)
        self.found_again.clear()
        self.remove_desk(self.desk)
        self.bridge.close()
        self.bridge.deleteLater()
        self.bridge = None
        self.show_start()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.desk is None:
            self.show_start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus with Enter too: without a desktop's own theme, Qt takes Space alone."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return self.trail.step(forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.close_dossier():
            event.ignore()
            return
        self.cancel_flows()
        geometry = self.saveGeometry().toBase64().toStdString()
        self.settings = dataclasses.replace(self.settings, geometry=geometry)
        self.save_settings()
        event.accept()

    def save_settings(self) -> None:
        """Write the settings; a folder that cannot be written to costs them, not the work."""
        try:
            settings.save(self.settings, self.kept_settings)
            self.kept_settings = self.settings
        except KnownError as error:
            self.say(error)

    def show_start(self) -> None:
        """Show that no dossier is open, and what one can do."""
        self.start.show_recent(self.settings.recent)
        self.pages.setCurrentWidget(self.start)
        self._show_none()

    def _show_none(self) -> None:
        self.header.show_title("")
        self.status.clear_dossier()
        self.setWindowTitle("Dossier")
        self._enable()

    def quit(self) -> None:
        self.close()

    # What is said

    def say(self, error: KnownError) -> None:
        """Show what went wrong until it is put right or closed."""
        if self.unsaved.takes(error):
            self.status.show_saved(saved=False)
        else:
            self.messages.show_message(MessageKind.ERROR, error_words(error))

    def _on_refused(self, sentence: str) -> None:
        self.messages.show_message(MessageKind.INFO, sentence)

    def _on_moved(self) -> None:
        if self.bridge is not None:
            path = self.bridge.session.path
            self.settings = self.settings.opened(path)
            self.front.use(path)
            self._on_refused(self.tr("The dossier is “%1” now; work goes on there.").replace("%1", isolated(str(path))))

    def _on_written(self) -> None:
        self.unsaved.clear()
        if self.bridge is not None:
            self.status.show_saved(saved=True, read_only=self.bridge.store.read_only)
        if self.messages.kind is MessageKind.ERROR:
            self.messages.dismiss()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        self._enable()
        brief = heads.opening_words(self.bridge.store) if self.bridge and changes.touches("brief") else None
        if brief is not None:
            self.header.show_title(brief.title or brief.question)

    def _on_went(self, place: Place) -> None:
        if place.view is not View.SEARCH and self.header.search.text() and not self.header.search.hasFocus():
            self.header.search.clear()
        self._enable()

    def _show_review(self) -> None:
        if self.bridge is not None:
            self.status.show_review(self.bridge.tallies.whole(), self.bridge.figures.of(Figure.UNPLACED))

    def _enable(self) -> None:
        place = self.desk.navigator.place if self.desk else Place()
        there = {
            "": True,
            "dossier": self.desk is not None,
            "source": bool(place.source_id),
            "citation": bool(place.citation_id),
        }
        for spec in actions.specs():
            self.actions_by_name[spec.name].setEnabled(there[spec.needs])
        if self.desk is not None and self.bridge is not None:
            editor = self.bridge.session.editor
            self.actions_by_name["undo"].setEnabled(bool(editor.undo_label))
            self.actions_by_name["redo"].setEnabled(bool(editor.redo_label))
            self.actions_by_name["back"].setEnabled(self.desk.navigator.back_place is not None)
            self.actions_by_name["forward"].setEnabled(self.desk.navigator.forward_place is not None)
            self.status.show_undo(editor.undo_label)


def _bytes(base64: str) -> "QByteArray":
    from PySide6.QtCore import QByteArray

    return QByteArray.fromBase64(base64.encode())
