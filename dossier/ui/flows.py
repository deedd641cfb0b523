"""What does the window's actions, made when a person first asks for it: a start waits for none of it."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from dossier.ui.bridge import Bridge
from dossier.ui.colours import NUMBERS
from dossier.ui.desk import Desk
from dossier.ui.guard import guarded
from dossier.ui.status import Status
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageBar
from dossier.ui.widgets.question_bar import QuestionBar

if TYPE_CHECKING:
    from dossier.services.fates import Fate
    from dossier.ui.dropping import Dropping
    from dossier.ui.export import ExportFlow
    from dossier.ui.keyring import KeyringFlow
    from dossier.ui.new_brief import NewBriefFlow
    from dossier.ui.newer_brief import NewerBriefFlow
    from dossier.ui.printing import PrintFlow
    from dossier.ui.program import Program
    from dossier.ui.protecting import ProtectFlow
    from dossier.ui.text_commands import TextCommands
    from dossier.ui.undoing import Undoing
    from dossier.ui.window import Window
    from dossier.ui.writing import Writing

# What does which actions, by its name in the window; `commands` does all others.
COLOURS = tuple(f"colour_{number}" for number in NUMBERS)
DOES: Mapping[str, tuple[str, ...]] = {
    "opening": ("open", "open_bundled"),
    "new_brief": ("import_brief", "import_clipboard"),
    "undoing": ("undo", "redo"),
    "keeping": ("backups",),
    "protecting": ("protect",),
    "program": ("reviewer", "preferences", "call_up", "menu", "help", "keys", "licences"),
    "on_text": (
        "highlight",
        "underline",
        "comment",
        "erase",
        *COLOURS,
        "note",
        "split",
        "join",
        "correct",
        "claim_of_selection",
        "range_of_selection",
        "limit_of_selection",
        "edit_text",
    ),
    "look": ("zoom_in", "zoom_out", "zoom_reset", "theme_light", "theme_dark", "theme_system"),
    "writing": (
        "new_dossier",
        "edit_question",
        "add_section",
        "move_up",
        "move_down",
        "remove_section",
        "number_sections",
        "add_source",
        "paste_sources",
        "edit_source",
        "toggle_further",
        "remove_source",
        "number_sources",
    ),
}
_OWN = ("close", "quit")  # of the window itself


@guarded
class Flows(QMainWindow):
    """What the window has of them; the window itself makes what they work with."""

    theme: Theme
    status: Status
    messages: MessageBar
    question: QuestionBar
    bridge: Bridge | None
    desk: Desk | None
    actions_by_name: dict[str, QAction]

    @property
    def _window(self) -> "Window":
        return cast("Window", self)  # which nothing else is built on

    def do(self, name: str) -> None:
        """Do the action of that name: what does it has a method of the same name."""
        does = next((flow for flow, names in DOES.items() if name in names), "commands")
        getattr(self if name in _OWN else getattr(self, does), name)()

    @property
    def open_desk(self) -> Desk:
        """The desk, for those who work on nothing else."""
        assert self.desk is not None, "an action that needs a dossier was enabled without one"
        return self.desk

    @cached_property
    def on_text(self) -> "TextCommands":
        """What marks and corrects words."""
        from dossier.ui.text_commands import TextCommands

        return TextCommands(self._window)

    @cached_property
    def undoing(self) -> "Undoing":
        """What takes steps back and makes them again."""
        from dossier.ui.undoing import Undoing

        return Undoing(self._window)

    @cached_property
    def new_brief(self) -> "NewBriefFlow":
        """The way in of a brief that becomes a dossier of its own."""
        from dossier.ui.new_brief import NewBriefFlow

        return NewBriefFlow(self._window)

    @cached_property
    def writing(self) -> "Writing":
        """What writes a brief by hand."""
        from dossier.ui.writing import Writing

        return Writing(self._window)

    @cached_property
    def keyring(self) -> "KeyringFlow":
        """What asks the system's keyring."""
        from dossier.ui.keyring import KeyringFlow

        return KeyringFlow(self._window)

    @cached_property
    def protecting(self) -> "ProtectFlow":
        """The way to a passphrase and back."""
        from dossier.ui.protecting import ProtectFlow

        return ProtectFlow(self._window)

    @cached_property
    def program(self) -> "Program":
        """What concerns the program itself."""
        from dossier.ui.program import Program

        return Program(self._window)

    @cached_property
    def exporting(self) -> "ExportFlow":
        """The way out as a file; what it needs is loaded when a person first asks for it."""
        from dossier.ui.export import ExportFlow

        return ExportFlow(self, self.theme, self.status, self.messages)

    @cached_property
    def newer(self) -> "NewerBriefFlow":
        """The way in of a newer version of the brief, made when one is first at hand."""
        from dossier.ui.newer_brief import NewerBriefFlow

        flow = NewerBriefFlow(self, self.status, self.messages, self.theme)
        flow.replaced.connect(self._on_replaced)
        flow.use(self.bridge)
        return flow

    @cached_property
    def dropping(self) -> "Dropping":
        """The way in of what is dropped."""
        from dossier.ui.dropping import Dropping

        return Dropping(self._window)

    @cached_property
    def printing(self) -> "PrintFlow":
        """The way to the printer; what it needs is loaded when a person first asks for it."""
        from dossier.ui.printing import PrintFlow

        return PrintFlow(self, self.status, self.messages)

    def serve(self, desk: Desk) -> None:
        """Let the panes of an open dossier ask for what is written by hand."""
        for asked, action in (
            (desk.overview.question_asked, "edit_question"),
            (desk.overview.section_asked, "add_section"),
            (desk.text_asked, "edit_text"),
            (desk.source_asked, "add_source"),
            (desk.sources_asked, "paste_sources"),
            (desk.bibliography_asked, "import_sources"),
            (desk.source_edit_asked, "edit_source"),
        ):
            asked.connect(self.actions_by_name[action].trigger)
        desk.outline.move_asked.connect(self._on_move)
        desk.source_place_asked.connect(self._on_place)

    def _on_move(self, section_id: str, before_id: str) -> None:
        self.writing.move_section(section_id, before_id)

    def _on_place(self, source_id: str, before_id: str, further: bool) -> None:
        self.writing.place_source(source_id, before_id, further)

    def ask_reviewer(self) -> str:
        """Ask for the reviewer's name and keep it; '' when the reviewer declines."""
        return self.program.ask_reviewer()

    def use_in_flows(self, bridge: Bridge | None) -> None:
        """Let what is made work on the dossier of `bridge`; None where none is open."""
        self.question.take_back()
        if "newer" in vars(self):
            self.newer.use(bridge)
        if "undoing" in vars(self):
            self.undoing.cancel()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dropping.show(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropping.drop(event)

    def cancel_flows(self) -> None:
        """Give up what is under way: the window is being closed."""
        for flow in ("new_brief", "exporting", "printing"):
            if flow in vars(self):
                getattr(self, flow).cancel()

    def _on_replaced(self, about: str, fates: "Sequence[Fate]") -> None:
        if self.desk is not None:
            self.desk.show_fates(about, fates)
