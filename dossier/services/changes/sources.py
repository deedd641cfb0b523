"""Source records added, edited and removed."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import Identification
from dossier.model.rows import Citation, Csl, Marker, Source
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.typed_text import read_number


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
        sources = edit.store.find(Source)
        if self.number is not None and any(source.number == self.number for source in sources):
            raise KnownError("source-number", "There is a source [{number}] already.", number=self.number)
        position = max((source.position for source in sources), default=-1) + 1
        edit.write.put(Source(self.id or new_id(), position, self.number, self.identification, self.remark, self.csl))
        if self.number is not None:
            read_number(edit, self.number)


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
