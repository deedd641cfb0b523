"""What the window's actions do on the desk. The method that an action calls has the action's name."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from dossier.model.kinds import Verdict
from dossier.ui.asking_files import ask_file, usual_folder
from dossier.ui.citing import Citing, Wanted
from dossier.ui.desk import Desk
from dossier.ui.find_here import find_here
from dossier.ui.navigator import Place, View
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.widgets.search_field import enter_list

if TYPE_CHECKING:
    from dossier.ui.import_sources import ImportSourcesFlow
    from dossier.ui.window import Window


class Commands(QObject):
    """Works on the window's desk; without one, actions that need it are not enabled."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._citing: Citing | None = None  # of the dossier that something was last copied of

    @property
    def _desk(self) -> Desk:
        return self._window.open_desk

    @property
    def _place(self) -> Place:
        return self._desk.navigator.place

    # Edit

    def copy_citation(self) -> None:
        self._copy(Wanted.CITATION)

    def copy_reference(self) -> None:
        self._copy(Wanted.REFERENCE)

    def _copy(self, wanted: Wanted) -> None:
        """Copy how a text cites the source in hand, or how a list names it; the message says what was copied."""
        citing = self._desk.bridge.citing
        if citing is not self._citing:
            self._citing = citing
            citing.copied.connect(self._on_copied)
            citing.refused.connect(self._on_not_copied)
        citing.copy(self._place.source_id, wanted)

    def _on_copied(self, source_id: str, wanted: Wanted, words: str) -> None:
        self._window.messages.show_message(MessageKind.INFO, self.tr("Copied: %1").replace("%1", words))

    def _on_not_copied(self, sentence: str) -> None:
        self._window.messages.show_message(MessageKind.INFO, sentence)

    def find_here(self) -> None:
        find_here(self._desk)

    def find_everywhere(self) -> None:
        search = self._window.header.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    # Go

    def back(self) -> None:
        self._desk.navigator.back()

    def forward(self) -> None:
        self._desk.navigator.forward()

    def next_citation(self) -> None:
        self._desk.next_citation()

    def previous_citation(self) -> None:
        self._desk.previous_citation()

    def next_passage(self) -> None:
        self._desk.judgement.finding.next()

    def previous_passage(self) -> None:
        self._desk.judgement.finding.previous()

    def next_unchecked(self) -> None:
        self._desk.next_unchecked()

    def next_section(self) -> None:
        self._desk.next_section()

    def previous_section(self) -> None:
        self._desk.previous_section()

    def overview(self) -> None:
        self._desk.navigator.go(Place())

    def next_pane(self) -> None:
        self._desk.step_pane(1)

    def previous_pane(self) -> None:
        self._desk.step_pane(-1)

    # View

    def show_limits(self) -> None:
        self._show_list(View.LIMITS)

    def show_sources(self) -> None:
        self._show_list(View.SOURCES)

    def show_notes(self) -> None:
        self._show_list(View.NOTES)

    def show_doubts(self) -> None:
        self._show_list(View.DOUBTS)

    def show_history(self) -> None:
        """Show who changed what; what is in hand can be asked for alone."""
        self._desk.history.take(self._desk.navigator.place)
        self._show_list(View.HISTORY)

    def _show_list(self, view: View) -> None:
        """Show a list, and take the focus to it: who calls it up by a key walks it with the arrows."""
        from dossier.ui.panes.listing import ListPane

        self._desk.navigator.go(Place(view))
        pane = self._desk.stack.currentWidget()
        if isinstance(pane, ListPane):
            enter_list(pane.list)

    def wider_pane(self) -> None:
        self._desk.resize_pane(1)

    def narrower_pane(self) -> None:
        self._desk.resize_pane(-1)

    def one_pane(self) -> None:
        self._desk.show_one_pane()

    # Judge

    def judge_supports(self) -> None:
        self._desk.judgement.judge(Verdict.SUPPORTS)

    def judge_partly(self) -> None:
        self._desk.judgement.judge(Verdict.PARTLY)

    def judge_does_not_support(self) -> None:
        self._desk.judgement.judge(Verdict.DOES_NOT_SUPPORT)

    def judge_contradicts(self) -> None:
        self._desk.judgement.judge(Verdict.CONTRADICTS)

    def judge_cannot_tell(self) -> None:
        self._desk.judgement.judge(Verdict.CANNOT_TELL)

    def judge_unchecked(self) -> None:
        self._desk.judgement.judge(Verdict.UNCHECKED)

    def reason(self) -> None:
        self._desk.write_reason()

    # Annotate

    def area(self) -> None:
        self._desk.source.mark_area()

    # File

    def attach(self) -> None:
        self._desk.source.attach()

    def remove_document(self) -> None:
        if self._desk.flush():
            self._desk.source.remove_document()

    def newer_brief(self) -> None:
        if self._desk.flush():
            self._window.newer.choose(self._window)

    @cached_property
    def bibliographies(self) -> "ImportSourcesFlow":
        """The way of a bibliography into the dossier; what it needs is loaded when a person first asks for it."""
        from dossier.ui.import_sources import ImportSourcesFlow

        return ImportSourcesFlow(self._window)

    def import_sources(self) -> None:
        if self._desk.flush():
            self.bibliographies.choose(self._desk.bridge)

    def attach_folder(self) -> None:
        self._desk.files.choose_folder()

    def export(self) -> None:
        if self._desk.flush():
            self._window.settings = self._window.exporting.begin(self._desk.bridge, self._window.settings)

    def print_report(self) -> None:
        if self._desk.flush():
            self._window.printing.begin(self._desk.bridge, self._window.settings)

    def annotations_back(self) -> None:
        if self._desk.flush():
            kinds = self.tr("Annotated files (*.pdf *.xfdf);;All files (*)")
            title = self.tr("Annotations back from a PDF")
            path = ask_file(self._window, title, usual_folder(self._desk.bridge), kinds)
            if path is not None:
                self._desk.returned.read(path)

    # Header and status

    def search(self, query: str) -> None:
        if self._window.desk is not None:
            self._desk.find_everywhere(query)

    def enter_hits(self) -> None:
        self._desk.search.enter()

    def leave_search(self) -> None:
        self._window.header.search.clear()
        self._desk.claim.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_stale(self) -> None:
        self._desk.next_stale()

    def show_unplaced(self) -> None:
        self._show_list(View.UNPLACED)

    def show_fates(self) -> None:
        self._show_list(View.FATES)
