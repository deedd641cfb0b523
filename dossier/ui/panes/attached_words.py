"""What is said when a file was attached to a source: where it went, what came with it, what it makes stale."""

from PySide6.QtCore import QCoreApplication

from dossier.model.kinds import Moved
from dossier.model.rows import Claim, Document, Source
from dossier.services.importing import attached_elsewhere
from dossier.services.reading import citation_states
from dossier.store.store import Store
from dossier.ui.panes.source_claims import citations_of
from dossier.ui.places import source_words
from dossier.ui.words import counted, name_words, side_by_side


def attached_words(store: Store, document_id: str, comments: int, *, in_hand: bool) -> str:
    """Return the sentences about a document just attached with `comments` of its own; "" where nothing is to be said.

    `in_hand`: it is shown already, so that its source need not be named.
    """
    document = store.get(Document, document_id)
    said: list[str] = []
    if not in_hand:
        words = QCoreApplication.translate("Attached", "“{name}” is attached to {source}.")
        source = source_words(store.get(Source, document.source_id))
        said.append(words.format(name=name_words(document.name, 48), source=source))
    if comments:
        said.append(counted(comments, "%n comment in it was taken in.", "%n comments in it were taken in."))
    stale = 0 if document.replaces else _made_without(store, document.source_id)
    if stale:
        said.append(
            counted(
                stale,
                "%n judgement of this source was made without it, and is stale now.",
                "%n judgements of this source were made without it, and are stale now.",
            )
        )
    elsewhere = attached_elsewhere(store, document)
    if elsewhere:
        words = QCoreApplication.translate("Attached", "The same file is attached to {source} too; it is stored once.")
        said.append(words.format(source=side_by_side(source_words(each) for each in elsewhere)))
    return " ".join(said)


def _made_without(store: Store, source_id: str) -> int:
    """Count the judgements on citations of a source that other documents of it were there for."""
    own = citations_of(store, source_id)
    claims = [store.get(Claim, id) for id in {citation.claim_id for citation in own}]
    states = citation_states(store, claims)
    return sum(Moved.DOCUMENT in states[citation.id].stale for citation in own if citation.id in states)
