"""What a dossier has to choose from for an export: its sections, the sources that have a document, the last exports."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dossier.model.csl import title_of
from dossier.model.rows import Document, Section, Source
from dossier.services.annotated.choice import WITH_SOURCES
from dossier.services.changed import Since
from dossier.services.formats import FORMATS
from dossier.services.last_exports import last_export
from dossier.store.store import Store

Titled = tuple[int, str]
"""A number, and what it is called."""


@dataclass(frozen=True, slots=True)
class Offered:
    """`sources` are the numbered ones that have a document; `last` is the last whole export by the format's name."""

    sections: tuple[Titled, ...] = ()
    sources: tuple[Titled, ...] = ()
    last: Mapping[str, Since] = field(default_factory=dict)


NOTHING = Offered()


def offered(store: Store) -> Offered:
    """Return what there is to choose from in the dossier in `store`."""
    with_document = {document.source_id for document in store.find(Document)}
    formats = (*WITH_SOURCES, *(name for name, format in FORMATS.items() if format.has_choice))
    known = {name: last_export(store, name) for name in formats}
    return Offered(
        tuple((section.number, section.title) for section in store.find(Section)),
        tuple(
            (source.number, title_of(source.csl))
            for source in store.find(Source)
            if source.number is not None and source.id in with_document
        ),
        {name: since for name, since in known.items() if since is not None},
    )
