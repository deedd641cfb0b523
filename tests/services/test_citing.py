"""Sources as a style writes them: all of a dossier at once, and as HTML for the clipboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.kinds import Identification
from dossier.model.report import Run, Style
from dossier.model.rows import Source
from dossier.output.references import plain_text
from dossier.services.changes.sources import AddSource
from dossier.services.citing import alike, cite, html_of
from dossier.services.reference_styles import style_named
from dossier.services.session import Session
from dossier.store.store import create_store


def source(id: str, number: int | None, title: str) -> Source:
    record = {"type": "book", "author": [{"family": "Lee"}], "issued": {"date-parts": [[2020]]}, "title": title}
    return Source(id, 0, number, Identification.CERTAIN, "", record if title else {})


def test_those_with_a_record_are_set_with_the_numbers_of_the_brief() -> None:
    sources = [source("a", 7, "Ships"), source("b", 8, ""), source("c", None, "Tides")]
    found = cite(sources, style_named("ieee"))
    assert {id: plain_text(cited.citation) for id, cited in found.items()} == {"a": "[7]", "c": ""}
    found = cite(sources, style_named("apa"))
    assert {id: plain_text(cited.citation) for id, cited in found.items()} == {"a": "(Lee, 2020a)", "c": "(Lee, 2020b)"}


def test_italics_stay_and_nothing_of_a_record_becomes_markup() -> None:
    runs = (Run("Lee, ", 0, 0), Run("Ships <b>&", 0, 0, (Style.EMPHASIS, Style.STRONG)), Run(".", 0, 0))
    assert html_of(runs) == "Lee, <b><i>Ships &lt;b&gt;&amp;</i></b>."


RECORDS: tuple[tuple[str, list[str], int], ...] = (
    ("Ships", ["Lee"], 2020),
    ("Tides", ["Lee"], 2020),
    ("Harbours", ["Lee", "Müller", "Moor"], 2020),
    ("Quays", ["Lee", "Müller", "Ñandú"], 2020),
    ("Ropes", ["Müller"], 2020),
    ("Sails", ["Moor"], 2019),
    ("Locks", [], 2020),
    ("Locks", [], 2020),
    ("Masts", ["Oak"], 2020),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session(create_store(tmp_path / "cited.dossier"), "Ada")
    for number, (title, authors, year) in enumerate(RECORDS, 1):
        people = {"author": [{"family": name, "given": "Ada"} for name in authors]} if authors else {}
        record = {"type": "book", "title": title, "issued": {"date-parts": [[year]]}, "publisher": "Quay"} | people
        session.editor.perform(AddSource(number, record))
    yield session
    session.close()


@pytest.mark.parametrize("style", ["apa", "chicago", "mla", "ieee"])
def test_one_set_with_those_alike_is_as_it_is_among_all(session: Session, style: str) -> None:
    chosen = style_named(style)
    sources = session.store.find(Source)
    among_all = cite(sources, chosen)
    for source in sources:
        assert cite(alike(session.store, source), chosen)[source.id] == among_all[source.id]


def test_only_those_with_a_name_in_common_are_set_with_one(session: Session) -> None:
    sources = session.store.find(Source)
    titles = [source.csl["title"] for source in alike(session.store, sources[4])]
    assert titles == ["Harbours", "Quays", "Ropes"]
    assert [source.id for source in alike(session.store, sources[8])] == [sources[8].id]
    assert {sources[6].id, sources[7].id} <= {source.id for source in alike(session.store, sources[6])}
