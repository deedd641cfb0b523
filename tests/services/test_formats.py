"""The table of formats: each makes a file of any dossier, and accounts for every row of it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dossier.cli import exports
from dossier.model.report import Table
from dossier.services.annotated.choice import BINDER, SOURCES, XFDF
from dossier.services.formats import FORMATS, Asked, Work
from dossier.services.settings import Author
from tests.samples import fill, sample_session

STAMP = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


def test_the_command_line_offers_them_all():
    apart = (SOURCES, BINDER, XFDF)
    assert (*FORMATS, *apart) == (*(name for name in exports.FORMATS if name not in apart), *apart)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_says_what_it_is(name: str):
    format = FORMATS[name]
    assert format.name == name
    assert format.suffix.startswith(".")
    assert format.ending.endswith(format.suffix)
    assert format.sentence.endswith(".")


@pytest.mark.parametrize("name", FORMATS)
def test_carried_and_listed_are_all(name: str, tmp_path: Path):
    session = sample_session(tmp_path / "ferries.dossier")
    fill(session)
    made = FORMATS[name].render(FORMATS[name].gather(session.store, Asked()), Work(STAMP))
    assert {line.table for line in made.account.lines} == set(Table)
    for line in made.account.lines:
        assert line.carried + line.listed == line.total
        assert line.listed == sum(item.table is line.table for item in made.account.listed)
    assert any(line.total for line in made.account.lines)
    assert all(item.reason != "unaccounted" for item in made.account.listed)
    session.close()


NAMELESS = ("brief-markdown", "csl-json", "bibtex", "ris")  # what no reviewer has written


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "report-pdf"])
@pytest.mark.parametrize("author", Author)
def test_nobody_is_named_but_as_asked(name: str, author: Author, tmp_path: Path):
    session = sample_session(tmp_path / "ferries.dossier", "Ada Quirk Reviewer")
    fill(session)
    made = FORMATS[name].render(FORMATS[name].gather(session.store, Asked(author)), Work(STAMP))
    text = unpacked(made.data)
    assert (b"Ada Quirk Reviewer" in text) == (author is Author.NAME and name not in NAMELESS)
    assert (b"A. Q. R." in text) == (author is Author.INITIALS and name not in NAMELESS)
    assert b"Quirk" not in text or author is Author.NAME
    assert str(tmp_path).encode() not in text
    session.close()


def unpacked(data: bytes) -> bytes:
    """Return the bytes of a file, those inside it where it is an archive."""
    import io
    import zipfile

    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())
