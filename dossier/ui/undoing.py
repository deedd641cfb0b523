"""Undo and redo: a step of many rows is taken back, or made again, beside the window."""

from functools import partial
from typing import TYPE_CHECKING

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.progress import Cancelled, Progress
from dossier.model.rows import Annotation, Evidence, Judgement, Note, Passage
from dossier.services.editor import Done, Made, replay
from dossier.store.store import Store
from dossier.store.transaction import Step
from dossier.ui.bridge import Bridge
from dossier.ui.job_flow import JobFlow
from dossier.ui.making import Watch
from dossier.ui.navigator import Navigator, Place
from dossier.ui.places import place_of
from dossier.ui.words import undo_words

if TYPE_CHECKING:
    from dossier.ui.window import Window

_IN_HAND = ("section_id", "claim_id", "citation_id", "source_id", "document_id")  # of a Place
MANY = 300  # rows, which take as long as a frame


class Undoing(JobFlow):
    """One step at a time: while one is written beside the window nothing else is, another undo neither."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, window.status, window.messages)
        self._window = window
        self._lender: Bridge | None = None  # whose dossier a job is writing
        self._backwards = True

    def undo(self) -> None:
        """Take back the newest change."""
        self._replay(backwards=True)

    def redo(self) -> None:
        """Make the newest undone change again."""
        self._replay(backwards=False)

    def cancel(self) -> None:
        """Give up what is under way, unless it is done by now: the dossier is being closed."""
        if self._lender is not None:
            self._lender.end_writing()
        self.give_up()
        self._take(None)

    def _replay(self, *, backwards: bool) -> None:
        desk = self._window.open_desk
        if not desk.flush():
            return
        bridge = desk.bridge
        done = bridge.session.editor.next_step(backwards=backwards)
        if done is None or len(done.step) < MANY:
            if (bridge.undo() if backwards else bridge.redo()) and done is not None:
                _show(desk.navigator, replayed_place(bridge.store, done.step))
        elif bridge.lend():
            self._lender, self._backwards = bridge, backwards
            words = self.tr("Undoing: {what}") if backwards else self.tr("Redoing: {what}")
            work = partial(_replay, bridge.store, done, bridge.session.editor.reviewer, backwards)
            bridge.writer = self._start(words.format(what=undo_words(done.label)), work)

    def _on_done(self, result: object) -> None:
        assert isinstance(result, Made)
        self._take(result)  # also where it was cancelled: it is written

    def _on_failed(self, error: KnownError) -> None:
        lender = self._lender
        self._take(None)
        if lender is not None:
            lender.session.editor.refuse_replay(error, backwards=self._backwards)
            lender.failed.emit(error)

    def _on_stopped(self) -> None:
        self._take(None)
        super()._on_stopped()

    def _take(self, made: Made | None) -> None:
        """Let the window write again, and have what was made as its own."""
        lender, self._lender = self._lender, None
        if lender is not None:
            lender.take_replayed(made, backwards=self._backwards)


def replayed_place(store: Store, step: Step) -> Place | None:
    """Return where what a step changed in the review stands; None for a step of another kind."""
    rows = [row for each in step for row in (each.before, each.after) if row is not None]
    if not all(isinstance(row, Judgement | Evidence | Passage | Note | Annotation) for row in rows):
        return None
    for row in rows:
        if isinstance(row, Judgement | Evidence):
            return place_of(store, OnKind.CITATION, row.citation_id)
        if isinstance(row, Note | Annotation) and row.on is not OnKind.DOSSIER:
            return place_of(store, row.on, row.on_id)
    return None


def _show(navigator: Navigator, place: Place | None) -> None:
    """Lead to `place`, where something else is in hand."""
    if place is not None and any(getattr(place, name) not in ("", getattr(navigator.place, name)) for name in _IN_HAND):
        navigator.go(place)


def _replay(store: Store, done: Done, reviewer: str, backwards: bool, progress: Progress, cancelled: Cancelled) -> Made:
    with store.beside(Watch(progress, cancelled, len(done.step))) as own:
        return replay(own, done, reviewer, backwards=backwards)
