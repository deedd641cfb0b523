"""What a change touched: the ids of the rows, by table, so that a pane refreshes only for what concerns it."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from types import MappingProxyType

from dossier.model.record import Record, record


@record
class Changes(Record):
    """Ids touched, by table name (`claims`, `notes`, ...): inserted, updated or deleted."""

    tables: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))

    def __getitem__(self, table: str) -> frozenset[str]:
        return self.tables.get(table, frozenset())

    def __bool__(self) -> bool:
        return any(self.tables.values())

    def __iter__(self) -> Iterator[str]:
        return iter(self.tables)

    def touches(self, *tables: str) -> bool:
        """Whether any row of one of `tables` was touched."""
        return any(self.tables.get(table) for table in tables)
