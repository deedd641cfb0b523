"""Sources by their number, documents by their name, and the one place that a quote stands in."""

from collections.abc import Iterator, Sequence

from dossier.model.anchor import Range
from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.rows import Document, Source
from dossier.services.judging import current
from dossier.services.texts import text_of
from dossier.store.store import Store
from dossier.text.normalise import normalise

_BITS = 64  # of a whole number in SQLite, its sign among them


def source_by_number(store: Store, number: int) -> Source:
    """Return the source with that number. Raises KnownError where there is none."""
    found = store.find(Source, number=number) if number.bit_length() < _BITS else []
    if not found:
        raise KnownError("no-source", "There is no source [{number}] in this dossier.", number=number)
    return found[0]


def documents_of(store: Store, source: Source, name: str | None = None) -> list[Document]:
    """Return the current documents of a source, sheets last, or the one of that file name or id.

    Raises KnownError where there is none.
    """
    documents = sorted(current(store.find(Document, source_id=source.id)), key=lambda document: document.is_sheet)
    called = "further source" if source.number is None else f"source [{source.number}]"
    if not documents:
        raise KnownError("no-document", "There is no document at {source}; attach one first.", source=called)
    chosen = [document for document in documents if name in (None, document.name, document.id)]
    if not chosen:
        raise KnownError(
            "no-such-document",
            "There is no document “{name}” at {source}; there is {names}.",
            name=name,
            source=called,
            names=", ".join(f"“{document.name}”" for document in documents),
        )
    return chosen


def locate_quote(store: Store, documents: Sequence[Document], quote: str) -> tuple[Document, Range]:
    """Return the document and the range of its text that `quote` stands in, word for word or but for typography.

    Raises KnownError where it stands nowhere, or in more than one place.
    """
    texts = [(document, text_of(store, OnKind.DOCUMENT, document.id)) for document in documents]
    for places in (_exact, _normalised):
        found = [(document, span) for document, text in texts for span in places(text, quote)]
        if len(found) > 1:
            raise KnownError(
                "quote-ambiguous",
                "These words stand in {count} places; quote more of what stands around them.",
                count=len(found),
            )
        if found:
            return found[0]
    raise KnownError("quote-not-found", "These words were not found in the source's text; check the quote.")


def _exact(text: str, quote: str) -> Iterator[Range]:
    at = text.find(quote)
    while at >= 0:
        yield at, at + len(quote)
        at = text.find(quote, at + 1)


def _normalised(text: str, quote: str) -> Iterator[Range]:
    folded, wanted = normalise(text), normalise(quote).text.strip()
    if wanted:
        for start, end in _exact(folded.text, wanted):
            yield folded.span(start, end)
