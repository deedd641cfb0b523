"""What the window's actions do to the program itself: calling up by name, keys and help, settings, the reviewer."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dossier.model.kinds import OnKind
from dossier.services.settings import MOST_CALLED_UP
from dossier.ui import actions
from dossier.ui.languages import spoken
from dossier.ui.places import place_of
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import untitled_words

if TYPE_CHECKING:
    from dossier.services.named_things import Thing
    from dossier.ui.dialogs.help import HelpDialog
    from dossier.ui.dialogs.settings import SettingsDialog
    from dossier.ui.welcome import Welcome
    from dossier.ui.window import Window


class Program(QObject):
    """The method that an action calls has the action's name. Dialogs are loaded when a person first asks for them."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._welcome = ""  # the message whose button opens the help
        self._keys_changed = False  # since the settings were opened
        window.messages.action_triggered.connect(self._on_message)

    # Beginning

    def add_ways_to_begin(self, start: "Welcome") -> None:
        """Give the start page's buttons their work."""
        window = self._window
        start.recent_chosen.connect(self.open_recent)
        start.bundled_asked.connect(window.opening.open_bundled)
        start.open_asked.connect(window.opening.open)
        start.brief_asked.connect(window.new_brief.import_brief)

    def open_recent(self, path: str) -> None:
        """Open a dossier that was opened before."""
        self._window.open_path(Path(path))

    def welcome(self) -> None:
        """Say at the first start what one does here; it stands above the dossier and blocks nothing."""
        self._welcome = self.tr(
            "Welcome. This dossier is yours to try things out: J shows the next citation beside its source, "
            "1 to 5 judge it, Ctrl+E exports the review. Ctrl+Z takes anything back."
        )
        self._window.messages.show_message(MessageKind.INFO, self._welcome, self.tr("Show the help"), lasts=True)

    def speak(self) -> None:
        """Say what of this is shown in the language and the size of the window."""
        from dossier.ui.dialogs.help import HelpDialog
        from dossier.ui.dialogs.settings import SettingsDialog

        window = self._window
        if self._welcome and window.messages.text == self._welcome:
            self.welcome()
        for dialog in window.findChildren(HelpDialog):
            number = dialog.list.currentRow() if not dialog.field.text() else 0
            visible = dialog.isVisible()
            dialog.close()
            dialog.setParent(None)
            made = self._new_help()
            made.list.setCurrentRow(number)
            made.setVisible(visible)
        for settings in window.findChildren(SettingsDialog):
            settings.renew(window.settings)

    def _on_message(self) -> None:
        if self._welcome and self._window.messages.text == self._welcome:
            self.help()

    # The reviewer, the menu, the help, the settings

    def ask_reviewer(self) -> str:
        """Ask for the reviewer's name and keep it; '' when the reviewer declines."""
        from dossier.ui.dialogs.reviewer import ReviewerDialog

        window = self._window
        dialog = ReviewerDialog(window.settings.reviewer, window)
        if dialog.exec() != ReviewerDialog.DialogCode.Accepted:
            return ""
        window.settings = dataclasses.replace(window.settings, reviewer=dialog.name)
        window.save_settings()
        return dialog.name

    def reviewer(self) -> None:
        name = self.ask_reviewer()
        if name and self._window.bridge is not None:
            self._window.bridge.session.editor.reviewer = name

    def menu(self) -> None:
        self._window.header.menu_button.showMenu()

    def help(self) -> None:
        self._show_help("")

    def licences(self) -> None:
        from dossier.ui.dialogs.licences import LicencesDialog

        LicencesDialog(self._window.theme, self._window).show()

    def keys(self) -> None:
        from dossier.ui.help_keys import keys_title

        self._show_help(keys_title())

    def _show_help(self, title: str) -> None:
        """Show the page of that title, else the first; one window of help is enough."""
        from dossier.ui.dialogs.help import HelpDialog

        shown = self._window.findChild(HelpDialog)
        if shown is None:
            shown = self._new_help()
        shown.open_page(title)
        shown.show()
        shown.activateWindow()

    def _new_help(self) -> "HelpDialog":
        from dossier.services.help_pages import help_pages
        from dossier.ui.dialogs.help import HelpDialog
        from dossier.ui.help_keys import keys_page

        pages = [*help_pages(spoken()), keys_page(self._window.settings.shortcuts)]
        return HelpDialog(self._window.theme, pages, parent=self._window)

    def preferences(self) -> None:
        self._show_settings()

    def _show_settings(self) -> "SettingsDialog":
        from dossier.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._window.settings, self._window)
        dialog.chosen.connect(self._on_setting)
        dialog.finished.connect(self._on_settings_left)
        dialog.open()
        return dialog

    def _on_setting(self, name: str, value: object) -> None:
        self._window.look.choose(**{name: value})
        if name in ("language", "window_size"):
            self._window.renewal.begin()
        self._keys_changed |= name == "shortcuts"
        if name == "reviewer" and self._window.bridge is not None:
            self._window.bridge.session.editor.reviewer = str(value)

    def _on_settings_left(self) -> None:
        """Let panes name the keys that hold now: earlier, each key would take the marked action away."""
        if self._keys_changed:
            self._keys_changed = False
            self._window.renewal.begin()

    # Calling up by name

    def call_up(self) -> None:
        from dossier.services.named_things import ThingKind, thing
        from dossier.ui.dialogs.command_palette import CommandPalette
        from dossier.ui.settings_names import FIELDS, setting_words

        window = self._window
        window.fill_menu()  # which gives the actions their icons
        groups = {spec.name: group for group, specs in actions.GROUPS.items() for spec in specs}
        shown = {name: window.actions_by_name[name] for name in groups if name != "call_up"}
        given, keys = [], {}
        for name, action in shown.items():
            label, of = action.text(), actions.translated(groups[name])
            given.append(dataclasses.replace(thing(ThingKind.ACTION, name, f"{label} {of}"), name=label))
            keys[name] = "   ".join([of, *(key.toString(key.SequenceFormat.NativeText) for key in action.shortcuts())])
        given += [thing(ThingKind.SETTING, field, setting_words(field)) for field in FIELDS]
        icons = {name: action.icon() for name, action in shown.items() if not action.icon().isNull()}
        more = self._things()
        dialog = CommandPalette(
            window.theme, given, more, window.settings.called_up, keys, icons, window.desk or window
        )
        dialog.chosen.connect(self.take)
        corner = window.mapToGlobal(window.rect().topLeft())
        dialog.move(corner.x() + max(0, (window.width() - dialog.width()) // 2), corner.y() + window.header.height())
        dialog.show()
        dialog.activateWindow()

    def _things(self) -> "Iterator[list[Thing]]":
        from dossier.services.named_things import things_of

        if self._window.bridge is not None:
            yield from things_of(self._window.bridge.store, untitled_words())

    def take(self, called: "Thing") -> None:
        """Do the action, go to the setting or take the row in hand that was called up; remember it."""
        from dossier.services.named_things import ThingKind

        on = {ThingKind.SECTION: OnKind.SECTION, ThingKind.SOURCE: OnKind.SOURCE, ThingKind.CLAIM: OnKind.CLAIM}
        window = self._window
        key = called.key
        recent = (key, *(other for other in window.settings.called_up if other != key))[:MOST_CALLED_UP]
        window.settings = dataclasses.replace(window.settings, called_up=recent)
        window.save_settings()
        if called.kind is ThingKind.SETTING:
            self._show_settings().show_field(called.id)
            return
        if called.kind is not ThingKind.ACTION:
            if window.desk is not None:
                store = window.desk.bridge.store
                window.desk.navigator.go(place_of(store, on[called.kind], called.id))
            return
        action = window.actions_by_name[called.id]
        if action.isEnabled():
            action.trigger()
        else:
            words = self.tr("“%1” is not possible here: %2").replace("%1", called.name)
            window.messages.show_message(MessageKind.INFO, words.replace("%2", self._missing(called.id)))

    def _missing(self, name: str) -> str:
        needs = next((spec.needs for spec in actions.specs() if spec.name == name), "")
        if self._window.desk is None:
            return self.tr("open a dossier first.")
        return {
            "source": self.tr("take a source in hand first."),
            "citation": self.tr("take a citation in hand first."),
        }.get(needs, self.tr("there is nothing that it could do now."))
