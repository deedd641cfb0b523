"""The PDF that an XFDF file names and does not hold, looked for among the documents."""

from collections import Counter

from dossier.intake.annotations import lying_on
from dossier.model.foreign import ForeignFile
from dossier.model.kinds import DocumentKind, OnKind
from dossier.model.rows import Annotation, Document, Passage
from dossier.services.judging import current
from dossier.services.returning.ours import our_id
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
        id = our_id(annotation.name)
        mark, passage = store.seek(Annotation, id), store.seek(Passage, id)
        if mark is not None and mark.on is OnKind.DOCUMENT:
            on[mark.on_id] += 1
        elif passage is not None:
            on[passage.document_id] += 1
    found = [documents[id] for id, _count in on.most_common(1) if id in documents]
    if not found:
        named = [row for row in documents.values() if file.of and row.name.casefold() == file.of.casefold()]
        newest = {row.id for row in current(list(documents.values()))}
        found = [row for row in named if row.id in newest] or named
    return lying_on(file, store.content(found[0].sha256)) if len(found) == 1 else file
