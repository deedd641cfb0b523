"""What the window's actions do with words of the brief and of documents: marking them, correcting what they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dossier.model.kinds import AnnotationKind
from dossier.model.rows import Claim
from dossier.ui.desk import Desk

if TYPE_CHECKING:
    from dossier.ui.window import Window


class TextCommands(QObject):
    """Works on the window's desk, as `Commands`. The method that an action calls has the action's name."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    @property
    def _desk(self) -> Desk:
        return self._window.open_desk

    # Annotate

    def highlight(self) -> None:
        self._annotate(AnnotationKind.HIGHLIGHT)

    def underline(self) -> None:
        self._annotate(AnnotationKind.UNDERLINE)

    def comment(self) -> None:
        self._annotate(AnnotationKind.NOTE, comment=True)

    def _annotate(self, kind: AnnotationKind, *, comment: bool = False) -> None:
        if self._desk.source.has_selection() or self._desk.source.has_focus_on_words():
            self._desk.source.annotate(kind, comment=comment)
        else:
            self._desk.claim.actions_on_words.annotate(kind, comment=comment)

    def colour_1(self) -> None:
        self._colour(1)

    def colour_2(self) -> None:
        self._colour(2)

    def colour_3(self) -> None:
        self._colour(3)

    def colour_4(self) -> None:
        self._colour(4)

    def colour_5(self) -> None:
        self._colour(5)

    def colour_6(self) -> None:
        self._colour(6)

    def colour_7(self) -> None:
        self._colour(7)

    def colour_8(self) -> None:
        self._colour(8)

    def _colour(self, colour: int) -> None:
        """Highlight the selected words in a colour, else give it to the annotation in hand or at the caret."""
        if self._desk.source.has_selection():
            self._desk.source.annotate(AnnotationKind.HIGHLIGHT, colour)
        elif self._desk.source.has_focus_on_words():
            self._desk.source.recolour(colour)
        elif self._desk.claim.view.selection() is not None:
            self._desk.claim.actions_on_words.annotate(AnnotationKind.HIGHLIGHT, colour)
        else:
            self._desk.claim.actions_on_words.recolour(colour)

    def erase(self) -> None:
        if self._desk.source.has_focus_on_words():
            self._desk.source.erase()
        else:
            self._desk.claim.actions_on_words.erase()

    def note(self) -> None:
        self._desk.write_note()

    # Correct

    def split(self) -> None:
        self._desk.claim.actions_on_words.split()

    def join(self) -> None:
        self._desk.claim.actions_on_words.join()

    def correct(self) -> None:
        claim_id = self._desk.navigator.place.claim_id
        if not claim_id or self._desk.bridge.store.seek(Claim, claim_id) is None:
            self._desk.claim.refused.emit(self.tr("Take the claim in hand first: click it in the brief."))
            return
        from dossier.ui.dialogs.correct_claim import CorrectClaimDialog

        CorrectClaimDialog(self._desk.bridge, self._window.theme, claim_id, self._window).show()

    def claim_of_selection(self) -> None:
        self._desk.claim.actions_on_words.claim_of_selection()

    def limit_of_selection(self) -> None:
        self._desk.claim.actions_on_words.limit_of_selection()

    def edit_text(self) -> None:
        section_id = self._desk.navigator.place.section_id
        if not section_id:
            self._desk.claim.refused.emit(self.tr("Open the section whose text you want to edit first."))
            return
        from dossier.ui.dialogs.edit_section import EditSectionDialog

        dialog = EditSectionDialog(self._desk.bridge, self._window.theme, section_id, self._window)
        dialog.unplaced_asked.connect(self._window.commands.show_unplaced)
        dialog.ended.connect(self._window.found_again.show_edited)
        dialog.show()

    def range_of_selection(self) -> None:
        self._desk.claim.actions_on_words.range_of_selection()
