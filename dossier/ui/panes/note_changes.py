"""What keeping or deleting a note, a comment or a reply to one changes."""

from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Note
from dossier.services.changes.annotations import EditAnnotation, RemoveAnnotation
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.editor import Change
from dossier.store.store import Store
from dossier.ui.panes.notes_subject import Subject


def keeping(store: Store, id: str, text: str, target: Subject | None) -> Change | None:
    """Return what keeps `text`; an empty note is none, and is taken out. A new one is on `target`."""
    if store.seek(Annotation, id) is not None:
        return EditAnnotation(id, comment=text, label="edit a comment")
    if store.seek(Note, id) is not None:
        return EditNote(id, text) if text.strip() else RemoveNote(id)
    if target is None or not text.strip():
        return None
    if target.on is OnKind.ANNOTATION:
        return AddNote(target.on, target.on_id, text, id, label="reply to a comment")
    return AddNote(target.on, target.on_id, text, id)


def removing(store: Store, id: str) -> Change:
    """Return what deletes a note or a comment; the highlight that a comment is on stays."""
    annotation = store.seek(Annotation, id)
    if annotation is None:
        return RemoveNote(id)
    if annotation.kind is AnnotationKind.NOTE:
        return RemoveAnnotation(id)
    return EditAnnotation(id, comment="", label="remove a comment")
