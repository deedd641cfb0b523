"""What a person chooses of an export of sources."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.report import Table
from dossier.services.settings import Author

if TYPE_CHECKING:
    from dossier.services.changed import Since

SOURCES = "source-pdf"
"""The name of the format."""

XFDF = "xfdf"
"""The name of the format of their annotations alone, in files of their own."""

BINDER = "binder-pdf"
"""The name of the format of report and sources in one."""

WITH_SOURCES = (SOURCES, BINDER, XFDF)
"""The formats that are made of the sources' documents."""


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """`source` is the number of the one to export; without it, all are. `flat`: no annotations, all on the pages.

    `password` is tried on encrypted files, and kept nowhere. `unlocked`: they may go into a binder, unencrypted.
    `without` are kinds of rows to leave out; with `sections` only these go in, and the sources that they cite; `since`:
    only what changed goes in. `comments`: the annotations alone, as XFDF.
    """

    source: int | None = None
    author: Author = Author.NAME
    flat: bool = False
    password: str = ""
    language: str = "en"
    unlocked: bool = False
    without: frozenset[Table] = frozenset()
    since: "Since | None" = None
    comments: bool = False
    sections: frozenset[int] | None = None

    @property
    def partly(self) -> bool:
        """Whether parts are left out by choice."""
        return self.source is not None or bool(self.without) or self.sections is not None


PARTS = (Table.ANNOTATIONS, Table.NOTES, Table.JUDGEMENTS, Table.EVIDENCE)
"""What can be left out of sources, alone or in a binder: not the sources themselves."""
