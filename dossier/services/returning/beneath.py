"""The PDF that an XFDF file names and does not hold, looked for among the documents."""

from collections import Counter

from dossier.intake.annotations import lying_on
from dossier.model.foreign import ForeignFile
from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document
from dossier.services.judging import current
from dossier.services.returning.ours import document_place, our_id
from dossier.store.store import Store


def with_its_document(store: Store, file: ForeignFile) -> ForeignFile:
    """Return an XFDF file's annotations with the words that they lie on; any other file as it is.

    The document is the one that annotations of ours in the file are on, else the only one with the name that it gives.
    """
    if file.whole or file.texts:
        return file
    documents = {row.id: row for row in store.find(Document, kind=DocumentKind.PDF.value)}
    on: Counter[str] = Counter()
    for annotation in file.annotations:
        place = document_place(store, our_id(annotation.name))
        if place is not None:
            on[place[0]] += 1
    found = [documents[id] for id, _count in on.most_common(1) if id in documents]
    if not found:
        named = [row for row in documents.values() if file.of and row.name.casefold() == file.of.casefold()]
        newest = {row.id for row in current(list(documents.values()))}
        found = [row for row in named if row.id in newest] or named
    return lying_on(file, store.content(found[0].sha256)) if len(found) == 1 else file
