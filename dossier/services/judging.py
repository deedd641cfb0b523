"""What a judgement is bound to, and which of it has moved since."""

from collections.abc import Iterable
from typing import NamedTuple

from dossier.model.kinds import Moved
from dossier.model.rows import Citation, Claim, Document, Evidence, Judgement, Passage
from dossier.store.store import Store


class Binding(NamedTuple):
    """The claim's text, the quoted texts of the evidence and the SHA-256 of the source's current documents, sorted."""

    claim: str
    evidence: tuple[str, ...]
    documents: tuple[str, ...]


def binding_of(store: Store, citation: Citation) -> Binding:
    """Return what a judgement of `citation` would be bound to now."""
    passages = (store.get(Passage, tie.passage_id) for tie in store.find(Evidence, citation_id=citation.id))
    return Binding(
        store.get(Claim, citation.claim_id).text,
        tuple(sorted({passage.anchor.exact for passage in passages})),
        tuple(sorted({document.sha256 for document in current(store.find(Document, source_id=citation.source_id))})),
    )


def current(documents: Iterable[Document]) -> list[Document]:
    """Return the documents that no newer version replaces, in their order."""
    listed = list(documents)
    replaced = {document.replaces for document in listed}
    return [document for document in listed if document.id not in replaced]


def moved(judgement: Judgement, binding: Binding) -> frozenset[Moved]:
    """Return which of the three things `judgement` is bound to has changed; empty while it still holds."""
    changes = set()
    if judgement.bound_claim != binding.claim:
        changes.add(Moved.CLAIM)
    if judgement.bound_documents != binding.documents:
        changes.add(Moved.DOCUMENT)
    if judgement.bound_evidence != binding.evidence:
        changes.add(Moved.PASSAGE)
    return frozenset(changes)
