"""The one door for changes: every edit goes through `Editor.perform` and can be undone."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.moments import now
from dossier.store.others import Others
from dossier.store.store import Store
from dossier.store.transaction import Step, Transaction


class Edit(NamedTuple):
    """What a change works with: rows are read from `store`, put and removed through `write`."""

    store: Store
    write: Transaction
    reviewer: str
    now: str  # UTC, ISO 8601


class Change(Protocol):
    """One undoable step. `label` says in English what it does, for the menu and the journal."""

    @property
    def label(self) -> str: ...

    def apply(self, edit: Edit) -> None:
        """Put and remove rows. Raises KnownError when the change cannot be made; then nothing is changed."""


class Done(NamedTuple):
    """A change that was made, as undo needs it. `merge` names the typing that it belongs to, '' for none."""

    journal_id: str
    label: str
    step: Step
    merge: str = ""


class Made(NamedTuple):
    """What came of a change: how it is undone, None where it touched nothing, and what it touched."""

    done: Done | None
    changes: Changes


def make(store: Store, change: Change, reviewer: str) -> Made:
    """Make `change` in one transaction; the editor of the dossier is to take it over.

    Raises KnownError when the change cannot be made or written; then nothing is changed.
    """
    with store.transaction() as write:
        edit = Edit(store, write, reviewer, now())
        change.apply(edit)
        if not write.step:
            return Made(None, Changes())
        done = _recorded(edit, change.label, undoes=None)
    return Made(done, write.changes)


def replay(store: Store, done: Done, reviewer: str, *, backwards: bool) -> Made:
    """Take back what was `done`, or make it again, in one transaction; the editor is to take that over.

    Raises KnownError where another program changed the same rows since: they stay as they are then.
    """
    with store.transaction() as write:
        if not write.replay(done.step, backwards=backwards):
            raise KnownError(
                "changed-elsewhere", "This step stays as it is: another program has changed the same things since."
            )
        label = f"{'undo' if backwards else 'redo'}: {done.label}"
        edit = Edit(store, write, reviewer, now())
        replayed = _recorded(edit, label, undoes=done.journal_id if backwards else None)
    return Made(replayed._replace(step=()), write.changes)  # its rows are those of `done`: nobody need hold them twice


def _recorded(edit: Edit, label: str, undoes: str | None) -> Done:
    id = new_id()
    edit.write.record(id, edit.now, edit.reviewer, label, undoes)
    return Done(id, label, edit.write.step)


Listener = Callable[[Changes, object], None]


class Editor:
    """Performs changes on one dossier, keeps what can be undone, and tells listeners what was touched."""

    def __init__(self, store: Store, reviewer: str = "") -> None:
        self.store = store
        self.reviewer = reviewer
        self._undo: list[Done] = []
        self._redo: list[Done] = []
        self._listeners: list[Listener] = []
        self._others = Others(store)
        self.before: Callable[[Change], None] | None = None  # called before a change is made; what it raises stops that

    def subscribe(self, listener: Listener) -> None:
        """Call `listener(changes, origin)` after every commit; `origin` is what `perform` was given."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Listener) -> None:
        """Stop calling `listener`."""
        self._listeners.remove(listener)

    @property
    def undo_label(self) -> str:
        """What undo would take back; '' when there is nothing."""
        return self._undo[-1].label if self._undo else ""

    @property
    def redo_label(self) -> str:
        """What redo would make again; '' when there is nothing."""
        return self._redo[-1].label if self._redo else ""

    def perform(self, change: Change, *, origin: object = None, merge: str = "") -> Changes:
        """Make `change` in one transaction and return what it touched.

        `merge` names a piece of typing (`note:ID`): changes that follow each other under one name are one undo step.
        Raises KnownError when the change cannot be made or written; then nothing is changed.
        """
        if self.before is not None:
            self.before(change)
        return self.take(make(self.store, change, self.reviewer), origin=origin, merge=merge)

    def take(self, made: Made, *, origin: object = None, merge: str = "") -> Changes:
        """Take over what was made of a change, to be undone here, and tell listeners; return what it touched."""
        done = made.done
        if done is None:
            return made.changes
        self._others.wrote(done.journal_id)
        self._redo.clear()
        if merge and self._undo and self._undo[-1].merge == merge:
            begun = self._undo.pop()
            done = Done(done.journal_id, begun.label, begun.step + done.step)
        self._undo.append(done._replace(merge=merge))
        return self._tell(made.changes, origin)

    def catch_up(self) -> Changes:
        """Tell listeners what other programs wrote since this was called last, and return what that touched.

        Raises KnownError where they put back another state of the whole dossier, or it cannot be read.
        """
        tables: dict[str, set[str]] = {}
        for entry in self._others.news():
            for row in entry.rows:
                tables.setdefault(row["table"], set()).add(row["id"])
        if not tables:
            return Changes()
        return self._tell(Changes({table: frozenset(ids) for table, ids in tables.items()}), None)

    def seal(self) -> None:
        """End the typing in hand: what is typed from now on is an undo step of its own."""
        if self._undo and self._undo[-1].merge:
            self._undo.append(self._undo.pop()._replace(merge=""))

    def undo(self) -> Changes:
        """Take back the newest change; nothing happens where there is none.

        Raises KnownError where another program changed the same rows since: they stay as they are then.
        """
        return self._replay(backwards=True)

    def redo(self) -> Changes:
        """Make the newest undone change again; nothing happens where there is none."""
        return self._replay(backwards=False)

    def next_step(self, *, backwards: bool) -> Done | None:
        """Return what undo would take back (`backwards`), or redo make again; None for nothing."""
        steps = self._undo if backwards else self._redo
        return steps[-1] if steps else None

    def take_replayed(self, made: Made, *, backwards: bool) -> Changes:
        """Take over that the next step was replayed, tell listeners, and return what that touched."""
        taken, given = (self._undo, self._redo) if backwards else (self._redo, self._undo)
        assert made.done is not None, "an undo is journalled, whatever it touches"
        self._others.wrote(made.done.journal_id)
        given.append(taken.pop()._replace(merge=""))
        return self._tell(made.changes, None)

    def refuse_replay(self, error: KnownError, *, backwards: bool) -> None:
        """Leave a step that another program wrote upon: those before it may be taken back all the same."""
        if error.code == "changed-elsewhere":
            (self._undo if backwards else self._redo).pop()

    def _replay(self, *, backwards: bool) -> Changes:
        done = self.next_step(backwards=backwards)
        if done is None:
            return Changes()
        try:
            made = replay(self.store, done, self.reviewer, backwards=backwards)
        except KnownError as error:
            self.refuse_replay(error, backwards=backwards)
            raise
        return self.take_replayed(made, backwards=backwards)

    def _tell(self, changes: Changes, origin: object) -> Changes:
        for listener in tuple(self._listeners):
            listener(changes, origin)
        return changes
