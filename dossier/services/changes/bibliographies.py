"""Records of a bibliography taken into the dossier, as one step."""

from dataclasses import dataclass, field, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import Identification, OnKind
from dossier.model.rows import Csl, Doubt, Source
from dossier.services.editor import Edit


@dataclass(frozen=True, slots=True)
class TakenRecord:
    """A record to take: as the new record of `source_id`, or as a further source where that is None.

    `doubt` is what a person should look at, '' for nothing; `id` is that of the further source.
    """

    csl: Csl
    source_id: str | None = None
    identification: Identification = Identification.CERTAIN
    doubt: str = ""
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class TakeRecords:
    """Put every record in its place; what is there already as it will be is left alone."""

    records: tuple[TakenRecord, ...]
    label: str = "import sources"

    def apply(self, edit: Edit) -> None:
        sources = {source.id: source for source in edit.store.find(Source)}
        position = max((source.position for source in sources.values()), default=-1) + 1
        for record in self.records:
            if record.source_id is None:
                row = Source(record.id, position, None, record.identification, "", record.csl)
                position += 1
            elif record.source_id in sources:
                row = replace(sources[record.source_id], csl=record.csl, identification=record.identification)
            else:
                raise KnownError("no-source", "A source that a record belongs to is no longer there; import it again.")
            if sources.get(row.id) != row:
                edit.write.put(row)
                sources[row.id] = row
            if record.doubt:
                edit.write.put(Doubt(new_id(), OnKind.SOURCE, row.id, "record-order", record.doubt, settled=False))
