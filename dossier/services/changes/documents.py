"""Documents attached to sources."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from dossier.model.anchor import Anchor, anchor_at
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.imported import ImportedDocument
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Document, Page, Source
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.versions import older_version, plan_version
from dossier.text.places import Found

LARGEST = 500 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class AddDocument:
    """Attach a file to a source: its bytes unchanged, its text page by page, the comments that it brings along.

    `newer_version` says that it follows `older_id`, else the newest document of its kind there, which is kept: what
    lies on that one is found again in this one, or stays there unplaced (see `plan_version`). `found` is what was found
    beforehand.
    """

    source_id: str
    name: str
    data: bytes
    document: ImportedDocument
    is_sheet: bool = False
    newer_version: bool = False
    older_id: str = ""
    found: Mapping[Anchor, Found] = field(default_factory=dict)
    id: str = ""
    label: str = "attach a document"

    def apply(self, edit: Edit) -> None:
        if len(self.data) > LARGEST:
            raise KnownError("document-large", "“{name}” is over 500 MB; attach a smaller file.", name=self.name)
        if edit.store.seek(Source, self.source_id) is None:
            raise KnownError("source-gone", "“{name}” was not attached: its source was removed.", name=self.name)
        sha256 = hashlib.sha256(self.data).hexdigest()
        known = edit.store.find(Document, source_id=self.source_id)
        if any(document.sha256 == sha256 for document in known):
            raise KnownError("document-twin", "“{name}” is attached to this source already.", name=self.name)
        edit.write.keep(self.data)
        older = self._older(edit)
        document = Document(
            self.id or new_id(),
            self.source_id,
            max((d.position for d in known), default=-1) + 1,
            self.document.kind,
            self.is_sheet,
            self.name,
            sha256,
            len(self.data),
            self.document.title,
            older.id if older else None,
            edit.now,
        )
        if older is not None:
            for row in plan_version(edit.store, older, document.id, self.document, self.found).rows:
                edit.write.put(row)
        edit.write.put(document)
        for index, page in enumerate(self.document.pages):
            edit.write.put(Page(new_id(), document.id, index, page.label, page.start, page.text, page.formatting))
        for picture in self.document.pictures:
            edit.write.keep(picture)
        _annotate(edit, document.id, self.document)

    def _older(self, edit: Edit) -> Document | None:
        if not self.newer_version:
            return None
        return older_version(edit.store, self.source_id, self.document.kind, is_sheet=self.is_sheet, id=self.older_id)


def _annotate(edit: Edit, document_id: str, document: ImportedDocument) -> None:
    """Put the comments that a document brings along on its words, under the names of those who made them."""
    text = "".join(page.text for page in document.pages)
    for found in document.annotations:
        anchor = anchor_at(text, found.start, found.end)
        at = found.made_at or edit.now
        kind = AnnotationKind.HIGHLIGHT
        edit.write.put(
            Annotation(
                new_id(), OnKind.DOCUMENT, document_id, kind, 1, anchor, found.comment, found.reviewer, at, at
            )
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class RemoveDocument:
    """Detach a document, with its passages and annotations; its bytes stay with the journal."""

    document_id: str
    label: str = "remove a document"

    def apply(self, edit: Edit) -> None:
        remove(edit, Document, self.document_id)
