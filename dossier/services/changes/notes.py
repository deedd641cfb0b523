"""Notes: free Markdown text on the dossier or on anything in it."""

from dataclasses import dataclass, replace

from dossier.model.ids import new_id
from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit


@dataclass(frozen=True, slots=True)
class AddNote:
    """Write a note. `id` may be given beforehand, so that typing can go on in it."""

    on: OnKind
    on_id: str
    body: str
    id: str = ""
    label: str = "write a note"

    def apply(self, edit: Edit) -> None:
        id = self.id or new_id()
        edit.write.put(Note(id, self.on, self.on_id, self.body, edit.reviewer, edit.now, edit.now))


@dataclass(frozen=True, slots=True)
class EditNote:
    """Change the text of a note; another's note goes under the name of who wrote its new words."""

    note_id: str
    body: str
    label: str = "edit a note"

    def apply(self, edit: Edit) -> None:
        note = edit.store.get(Note, self.note_id)
        if note.body != self.body:
            by = edit.reviewer or note.reviewer
            edit.write.put(replace(note, body=self.body, reviewer=by, changed_at=edit.now))


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """Take a note out; the journal keeps it."""

    note_id: str
    label: str = "remove a note"

    def apply(self, edit: Edit) -> None:
        remove(edit, Note, self.note_id)


def move_notes(edit: Edit, on_id: str, to_id: str) -> None:
    """Put the notes on one thing on another of its kind, which takes its place."""
    for note in edit.store.find(Note, on_id=on_id):
        edit.write.put(replace(note, on_id=to_id))
