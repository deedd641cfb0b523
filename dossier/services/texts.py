"""The text that annotations and passages lie on."""

from dossier.model.errors import BugError
from dossier.model.kinds import OnKind
from dossier.model.rows import Page, Section
from dossier.store.store import Store


def text_of(store: Store, on: OnKind, on_id: str) -> str:
    """Return the whole text of a section's body or of a document, on which offsets count."""
    if on is OnKind.SECTION:
        return store.get(Section, on_id).body
    if on is OnKind.DOCUMENT:
        return "".join(page.text for page in store.find(Page, document_id=on_id))
    raise BugError(f"there is no text to mark on a {on.value}")
