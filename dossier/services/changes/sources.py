"""Source records added, edited and removed."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import Identification
from dossier.model.rows import Citation, Csl, Marker, Source
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.typed_text import read_numbers


@dataclass(frozen=True, slots=True)
class AddSource:
    """Add a record; `number` is None for a further source. Where the text prints its number, it is cited now."""

    number: int | None
    csl: Csl
    identification: Identification = Identification.UNKNOWN
    remark: str = ""
    id: str = ""
    label: str = "add a source"

    def apply(self, edit: Edit) -> None:
        AddSources((self,)).apply(edit)


@dataclass(frozen=True, slots=True)
class AddSources:
    """Add many records as `AddSource` adds one; the text is read once for all their numbers."""

    sources: tuple[AddSource, ...]
    label: str = "add sources"

    def apply(self, edit: Edit) -> None:
        there = edit.store.find(Source)
        taken = {source.number for source in there if source.number is not None}
        position = max((source.position for source in there), default=-1)
        new: set[int] = set()
        for source in self.sources:
            if source.number is not None and source.number in taken | new:
                raise KnownError("source-number", "There is a source [{number}] already.", number=source.number)
            if source.number is not None:
                new.add(source.number)
            position += 1
            id = source.id or new_id()
            edit.write.put(Source(id, position, source.number, source.identification, source.remark, source.csl))
        read_numbers(edit, new)


@dataclass(frozen=True, slots=True)
class EditSource:
    """Change a record's fields; what is None stays."""

    source_id: str
    csl: Csl | None = None
    identification: Identification | None = None
    remark: str | None = None
    label: str = "edit a source"

    def apply(self, edit: Edit) -> None:
        before = edit.store.get(Source, self.source_id)
        edit.write.put(
            replace(
                before,
                csl=before.csl if self.csl is None else self.csl,
                identification=before.identification if self.identification is None else self.identification,
                remark=before.remark if self.remark is None else self.remark,
            )
        )


@dataclass(frozen=True, slots=True)
class RemoveSource:
    """Take a source out with its documents and what lies on them.

    One that claims rest on goes only `with_citations`: these go with their judgements, and its number in the text
    is a mere number from then on.
    """

    source_id: str
    with_citations: bool = False
    label: str = "remove a source"

    def apply(self, edit: Edit) -> None:
        if edit.store.find(Citation, source_id=self.source_id) and not self.with_citations:
            raise KnownError("source-cited", "Claims rest on this source; remove or move their citations first.")
        source = edit.store.get(Source, self.source_id)
        remove(edit, Source, self.source_id)
        if source.number is not None:
            for marker in edit.store.find(Marker, number=source.number):
                remove(edit, Marker, marker.id)
