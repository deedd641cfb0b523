"""What a person chooses of an export of sources."""

from dataclasses import dataclass

from dossier.services.settings import Author

SOURCES = "source-pdf"
"""The name of the format."""

XFDF = "xfdf"
"""The name of the format of their annotations alone, in files of their own."""

BINDER = "binder-pdf"
"""The name of the format of report and sources in one."""


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """`source` is the number of the one to export; without it, all are. `flat`: no annotations, all on the pages.

    `password` is tried on encrypted files, and kept nowhere. `unlocked`: they may go into a binder, unencrypted.
    `comments`: the annotations alone, as XFDF.
    """

    source: int | None = None
    author: Author = Author.NAME
    flat: bool = False
    password: str = ""
    language: str = "en"
    unlocked: bool = False
    comments: bool = False
