"""Names read without the rest of the rows."""

from contextlib import closing
from pathlib import Path

from dossier.model.rows import Claim, Section, Source
from dossier.store.names import claim_texts, source_titles
from tests.samples import sample_session


def test_they_are_those_of_the_rows_in_the_rows_order(tmp_path: Path) -> None:
    with closing(sample_session(tmp_path / "a.dossier")) as session:
        store = session.store
        for section in store.find(Section):
            claims = store.find(Claim, section_id=section.id)
            assert claims
            assert claim_texts(store, section.id) == [(claim.id, claim.text) for claim in claims]
        titles = [(s.id, s.number, s.csl.get("title", "")) for s in store.find(Source)]
        assert len(titles) == 3
        assert source_titles(store) == titles


def test_a_title_that_is_no_text_is_none(tmp_path: Path) -> None:
    with closing(sample_session(tmp_path / "a.dossier")) as session:
        session.store.connection.execute("UPDATE sources SET csl = '{\"title\": 7}'")
        assert {title for _, _, title in source_titles(session.store)} == {""}
        session.store.connection.rollback()
