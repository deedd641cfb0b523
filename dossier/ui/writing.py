"""A brief written by hand: an empty dossier, its question, its sections and its sources with their numbers."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from dossier.model.errors import KnownError
from dossier.model.kinds import SectionKind
from dossier.model.rows import Brief, Citation, Judgement, Section, Source
from dossier.services.reading import section_words
from dossier.ui.asking_files import ask_target, dossier_files, usual_folder
from dossier.ui.desk import Desk
from dossier.ui.navigator import Place, View
from dossier.ui.places import source_words
from dossier.ui.widgets.message_bar import MessageKind
from dossier.ui.words import counted, isolated, listed

if TYPE_CHECKING:
    from dossier.ui.dialogs.step_form import StepForm
    from dossier.ui.window import Window


class Writing(QObject):
    """The method that an action calls has the action's name. A form is shown on the window; OK makes one step."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._form: StepForm | None = None
        self._then: Callable[[], None] | None = None

    @property
    def _desk(self) -> Desk:
        desk = self._window.desk
        assert desk is not None, "an action that needs a dossier was enabled without one"
        return desk

    def _show(self, form: "StepForm", then: Callable[[], None] | None = None) -> None:
        """Show a form, and do what comes `then` where OK made its step."""
        self._form, self._then = form, then
        form.finished.connect(self._on_finished)
        form.ask(self._desk.bridge, self._window.theme)

    def _on_finished(self, result: int) -> None:
        form, then = self._form, self._then
        self._form = self._then = None
        if form is not None:
            form.deleteLater()
        if then is not None and result == QDialog.DialogCode.Accepted:
            then()

    def _tell(self, sentence: str) -> None:
        self._window.messages.show_message(MessageKind.INFO, sentence)

    # The dossier

    def new_dossier(self) -> None:
        """Ask where the new dossier lies, and open it empty."""
        usual = Path(usual_folder(self._window.bridge)) / self.tr("New dossier")
        chosen = ask_target(self._window, self.tr("Save the new dossier as"), str(usual), dossier_files())
        if chosen is not None:
            self.start_at(chosen.with_suffix(".dossier"))

    def start_at(self, target: Path) -> None:
        """Make an empty dossier at `target` and open it; say what went wrong."""
        from dossier.services.starting import start_dossier

        try:
            start_dossier(target)
        except KnownError as error:
            self._window.say(error)
        else:
            self._window.open_path(target)

    def edit_question(self) -> None:
        """Ask for the question, the notice and the title."""
        brief = next(iter(self._desk.bridge.store.find(Brief)), None)
        if brief is None:
            self._tell(self.tr("There is no brief in this dossier; import one, or begin a new dossier."))
            return
        from dossier.ui.dialogs.question import QuestionDialog

        self._show(QuestionDialog(self._window.theme, brief, self._window))

    # Sections

    def add_section(self) -> None:
        """Ask for a section's title and kind; then its text is written."""
        from dossier.ui.dialogs.question import AddSectionDialog

        sections = self._desk.bridge.store.find(Section)
        form = AddSectionDialog(SectionKind.OPTION if sections else SectionKind.SUMMARY, self._window)

        def then() -> None:
            self._desk.navigator.go(Place(View.SECTION, form.id))
            self._window.on_text.edit_text()

        self._show(form, then)

    def remove_section(self) -> None:
        """Take the section in hand out; the message says how to have it back."""
        from dossier.services.changes.writing import RemoveSection

        section = self._section()
        if section is not None and self._desk.bridge.perform(RemoveSection(section.id)):
            words = self.tr("“{section}” was removed with its claims and what lay on them; undo brings all back.")
            self._tell(words.format(section=section_words(section)))

    def number_sections(self) -> None:
        from dossier.services.changes.numbering import RenumberSections

        self._desk.bridge.perform(RenumberSections())

    def _section(self) -> Section | None:
        section = self._desk.bridge.store.seek(Section, self._desk.navigator.place.section_id)
        if section is None:
            self._tell(self.tr("Open the section first."))
        return section

    def move_section(self, section_id: str, before_id: str) -> None:
        """Put a section before another one, '' for the end."""
        from dossier.services.changes.numbering import MoveSection

        self._desk.bridge.perform(MoveSection(section_id, before_id))

    def move_up(self) -> None:
        self._move(-1)

    def move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        """Move the section in hand among those of its group in the outline, or the source in hand among the numbers."""
        place = self._desk.navigator.place
        source = self._source() if place.view is View.SOURCES else None
        if source is not None:
            self._move_source(source.id, step)
        elif (section := self._section()) is not None:
            before = self._desk.outline.neighbour(section.id, step)
            if before is not None:
                self.move_section(section.id, before)

    def _move_source(self, source_id: str, step: int) -> None:
        """Move a source by one among the numbered ones, or among the further ones."""
        from dossier.services.changes.placing_sources import further, numbered

        store = self._desk.bridge.store
        source = store.seek(Source, source_id)
        if source is None:
            return
        ids = [row.id for row in (further(store) if source.number is None else numbered(store))]
        at = ids.index(source_id) + step
        if 0 <= at < len(ids):
            ids.remove(source_id)
            self.place_source(source_id, ids[at] if at < len(ids) else "", source.number is None)

    def place_source(self, source_id: str, before_id: str, further: bool) -> None:
        """Put a source before another one, '' for the end, among the numbered or the further ones."""
        from dossier.services.changes.placing_sources import PlaceSource

        was = self._desk.bridge.store.get(Source, source_id).number
        change = PlaceSource(source_id, before_id, further)
        if further and was is not None:
            change = replace(change, label="make a source a further one")
        elif was is None and not further:
            change = replace(change, label="number a source")
        if not self._desk.flush() or not self._desk.bridge.perform(change):
            return
        if self._desk.navigator.place.view is View.SOURCES:
            self._take_in_hand(source_id)
        source = self._desk.bridge.store.get(Source, source_id)
        if (was is None) is not (source.number is None):
            self._tell_of_place(source)

    def _tell_of_place(self, source: Source) -> None:
        if source.number is not None:
            self._tell(self.tr("The source is [{number}] now.").format(number=source.number))
            return
        citations = self._desk.bridge.store.count(Citation, source_id=source.id)
        words = self.tr("“{source}” is a further source now.").format(source=isolated(source_words(source)))
        if citations:
            words += " " + self.tr("Kept: {what}.").format(what=counted(citations, "%n citation", "%n citations"))
        self._tell(words)

    def toggle_further(self) -> None:
        """Take the number of the source in hand away, or give it one."""
        source = self._source()
        if source is not None:
            self.place_source(source.id, "", source.number is not None)

    # Sources

    def add_source(self) -> None:
        """Ask for a source's record."""
        from dossier.ui.dialogs.edit_source import SourceForm

        form = SourceForm(self._desk.bridge.store, None, self._window)

        def then() -> None:
            self._desk.navigator.go(Place(View.SOURCES, source_id=form.id))
            self._desk.sources.list.setFocus(Qt.FocusReason.OtherFocusReason)

        self._show(form, then)

    def edit_source(self) -> None:
        """Show the form of the source in hand."""
        from dossier.ui.dialogs.edit_source import SourceForm

        source = self._source()
        if source is not None:
            self._show(SourceForm(self._desk.bridge.store, source, self._window))

    def _take_in_hand(self, source_id: str) -> None:
        """Show a source of the list beside it, if it is not shown, and stay on its row."""
        if self._desk.navigator.place.source_id != source_id:
            self._desk.navigator.go(Place(View.SOURCES, source_id=source_id))
        self._desk.sources.list.take(source_id)

    def _source(self) -> Source | None:
        """Return the source in hand: in the list it is the one that the keys have reached, shown or not."""
        if self._desk.navigator.place.view is View.SOURCES:
            reached = self._desk.sources.list
            if reached.hasFocus() and self._desk.bridge.store.seek(Source, reached.current_key) is not None:
                self._take_in_hand(reached.current_key)
        return self._desk.bridge.store.seek(Source, self._desk.navigator.place.source_id)

    def remove_source(self) -> None:
        """Take the source in hand out, with the citations that rest on it; the message says what went with it."""
        from dossier.services.changes.sources import RemoveSource

        source, store = self._source(), self._desk.bridge.store
        if source is None or not self._desk.flush():
            return
        citations = store.find(Citation, source_id=source.id)
        judged = sum(store.count(Judgement, citation_id=citation.id) for citation in citations)
        if self._desk.bridge.perform(RemoveSource(source.id, with_citations=True)):
            words = self.tr("“{source}” was removed").format(source=isolated(source_words(source)))
            gone = [counted(len(citations), "%n citation", "%n citations")] if citations else []
            gone += [counted(judged, "%n judgement", "%n judgements")] if judged else []
            with_them = self.tr(", with {what}").format(what=listed(gone)) if gone else ""
            self._tell(words + with_them + self.tr("; undo brings all back."))

    def paste_sources(self) -> None:
        """Ask for a list of sources, show what was understood of it, and add them."""
        from dossier.ui.dialogs.paste_sources import PasteSourcesDialog

        def then() -> None:
            self._desk.navigator.go(Place(View.SOURCES))
            self._desk.sources.list.setFocus(Qt.FocusReason.OtherFocusReason)

        self._show(PasteSourcesDialog(self._window.theme, self._desk.bridge.store, self._window), then)

    def number_sources(self) -> None:
        from dossier.services.changes.numbering import in_order_of_citation

        self._desk.bridge.perform(in_order_of_citation(self._desk.bridge.store))
