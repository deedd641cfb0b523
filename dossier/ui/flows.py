"""The window's ways in and out, each made when a person first asks for it: a start waits for none of them."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from dossier.ui.bridge import Bridge
from dossier.ui.desk import Desk
from dossier.ui.new_brief import NewBriefFlow
from dossier.ui.status import Status
from dossier.ui.theme import Theme
from dossier.ui.widgets.message_bar import MessageBar
from dossier.ui.widgets.question_bar import QuestionBar

if TYPE_CHECKING:
    from dossier.services.fates import Fate
    from dossier.ui.export import ExportFlow
    from dossier.ui.newer_brief import NewerBriefFlow
    from dossier.ui.printing import PrintFlow


class Flows(QMainWindow):
    """What the window has of them; the window itself makes what they work with."""

    theme: Theme
    status: Status
    messages: MessageBar
    question: QuestionBar
    new_brief: NewBriefFlow
    bridge: Bridge | None
    desk: Desk | None

    @cached_property
    def exporting(self) -> "ExportFlow":
        """The way out as a file; what it needs is loaded when a person first asks for it."""
        from dossier.ui.export import ExportFlow

        return ExportFlow(self, self.theme, self.status, self.messages)

    @cached_property
    def newer(self) -> "NewerBriefFlow":
        """The way in of a newer version of the brief, made when one is first at hand."""
        from dossier.ui.newer_brief import NewerBriefFlow

        flow = NewerBriefFlow(self, self.status, self.messages, self.question, self.theme)
        flow.new_asked.connect(self.new_brief.take)
        flow.replaced.connect(self._on_replaced)
        flow.use(self.bridge)
        return flow

    @cached_property
    def printing(self) -> "PrintFlow":
        """The way to the printer; what it needs is loaded when a person first asks for it."""
        from dossier.ui.printing import PrintFlow

        return PrintFlow(self, self.status, self.messages)

    def use_in_flows(self, bridge: Bridge | None) -> None:
        """Let what is made work on the dossier of `bridge`; None where none is open."""
        if "newer" in vars(self):
            self.newer.use(bridge)

    def cancel_flows(self) -> None:
        """Give up what is under way: the window is being closed."""
        if "exporting" in vars(self):
            self.exporting.cancel()
        if "printing" in vars(self):
            self.printing.cancel()

    def _on_replaced(self, about: str, fates: "Sequence[Fate]") -> None:
        if self.desk is not None:
            self.desk.show_fates(about, fates)
