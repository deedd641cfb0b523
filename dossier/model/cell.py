"""A cell of a table, in the text of a section or of a document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a block stands in table number `table`: `row` and `column` count from 0, `rows` and `columns` are how many
    it takes.
    """

    table: int
    row: int
    column: int
    rows: int = 1
    columns: int = 1
    head: bool = False
