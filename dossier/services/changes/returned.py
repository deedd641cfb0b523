"""What came back in an annotated file, taken into the dossier."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.returned import Kind, Returned
from dossier.model.rows import Annotation, Document, Note, Passage, Section, Source
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.reporting import shown_name
from dossier.services.settings import Author
from dossier.services.texts import text_of

_HOMES = {OnKind.SECTION: Section, OnKind.SOURCE: Source}  # of notes that are kept of what has no place
Read = Callable[[OnKind, str], str]  # the text of a section or document, which is there


@dataclass(frozen=True, slots=True)
class TakeReturned:
    """Take edits, changed looks, replies, new marks and deletions in one step, each with its author and date; what has
    no place as a note.

    What is as it came stays untouched. Raises KnownError where something was changed here since it was compared, or
    where what a reply is on is not there.
    """

    items: tuple[Returned, ...]
    label: str = "take annotations from a file"

    def apply(self, edit: Edit) -> None:
        read = lru_cache(maxsize=4)(partial(text_of, edit.store))  # thousands of marks lie on a few texts
        for item in sorted(self.items, key=lambda item: item.kind is Kind.REPLY):
            if item.kind is Kind.DELETION:
                _take_away(edit, item)
            elif item.kind is Kind.LOOK:
                _change_look(edit, item, read)
            elif item.kind in (Kind.EDIT, Kind.CONFLICT):
                _change(edit, item)
            elif item.row is not None:
                _add(edit, item, read)


def _take_away(edit: Edit, item: Returned) -> None:
    now = edit.store.seek(Annotation, item.row_id) or edit.store.seek(Note, item.row_id)
    if now is None:
        return
    words = now.comment if isinstance(now, Annotation) else now.body
    if (words, now.changed_at) != (item.before, item.at):
        raise _changed_since()
    remove(edit, type(now), item.row_id)


def _change(edit: Edit, item: Returned) -> None:
    """Put the text as it came, by whom the file names where that is another; place and look stay as they are here."""
    row = item.row
    assert row is not None, "an edit has the row that it makes"
    now = edit.store.seek(type(row), row.id)
    at = item.at or edit.now
    by = _writer(item, now) if isinstance(now, Annotation | Note) else ""
    changed: Annotation | Note
    if isinstance(now, Annotation) and isinstance(row, Annotation):
        before, after = now.comment, row.comment
        changed = replace(now, comment=after, reviewer=by, changed_at=at)
    elif isinstance(now, Note) and isinstance(row, Note):
        before, after = now.body, row.body
        changed = replace(now, body=after, reviewer=by, changed_at=at)
    else:
        raise _changed_since()
    if before not in (item.before, after):
        raise _changed_since()
    if before != after:
        edit.write.put(changed)


def _writer(item: Returned, now: Annotation | Note) -> str:
    """Return who wrote the words that came: whom the file names, unless that is how our export names the author."""
    ours = {" ".join(shown_name(now.reviewer, author).split()) for author in Author}
    return now.reviewer if not item.author or item.author in ours else item.author


def _change_look(edit: Edit, item: Returned, read: Read) -> None:
    """Put colour, kind and place as the file has them; the comment stays as it is here.

    A passage of evidence is put on other words of its document, with all that is tied to it: what was judged by it
    turns stale.
    """
    new, was = item.row, item.was
    if isinstance(new, Passage) and isinstance(was, Passage):
        _move(edit, new, was, read)
        return
    assert isinstance(new, Annotation), "a changed look has the row that it makes"
    assert isinstance(was, Annotation), "a changed look has the row that it was told from"
    now = edit.store.seek(Annotation, new.id)
    if now is None:
        raise _changed_since()
    if _look(now) == _look(new):
        return
    if _look(now) != _look(was) or not (new.anchor == was.anchor or _lies_on_its_words(edit, new, read)):
        raise _changed_since()
    edit.write.put(replace(new, comment=now.comment, changed_at=item.at or edit.now))


def _move(edit: Edit, new: Passage, was: Passage, read: Read) -> None:
    now = edit.store.seek(Passage, new.id)
    if now == new:
        return
    if now != was or read(OnKind.DOCUMENT, new.document_id)[new.anchor.start : new.anchor.end] != new.anchor.exact:
        raise _changed_since()
    edit.write.put(new)


def _look(row: Annotation) -> tuple[object, ...]:
    return row.on, row.on_id, row.kind, row.colour, row.anchor, row.placing, row.tags


def _add(edit: Edit, item: Returned, read: Read) -> None:
    row = item.row
    assert isinstance(row, Annotation | Note), "what is new has the row that it makes"
    if edit.store.seek(type(row), row.id) is not None:
        return
    made = row.made_at or edit.now
    if isinstance(row, Annotation):
        if not _lies_on_its_words(edit, row, read):
            raise _changed_since()
    elif row.on is OnKind.ANNOTATION and edit.store.seek(Annotation, row.on_id) is None:
        raise KnownError("reply-without-mark", "A reply needs the mark that it is on; take that mark too.")
    elif row.on in _HOMES and edit.store.seek(_HOMES[row.on], row.on_id) is None:
        raise _changed_since()
    edit.write.put(replace(row, made_at=made, changed_at=row.changed_at or made))


def _lies_on_its_words(edit: Edit, row: Annotation, read: Read) -> bool:
    kind = Section if row.on is OnKind.SECTION else Document
    if edit.store.seek(kind, row.on_id) is None:
        return False
    return read(row.on, row.on_id)[row.anchor.start : row.anchor.end] == row.anchor.exact


def _changed_since() -> KnownError:
    return KnownError(
        "returned-changed", "The dossier was changed since the file was compared with it; compare the file once more."
    )
