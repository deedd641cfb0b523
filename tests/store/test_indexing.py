"""What is put in the index; that it is found again is for test_searching to show."""

from contextlib import closing
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import Verdict
from dossier.model.rows import Citation
from dossier.services.changes.judgements import Judge
from dossier.store.indexing import parts
from tests.samples import fill, sample_session


def test_an_empty_reason_or_comment_is_not_indexed(tmp_path: Path) -> None:
    with closing(sample_session(tmp_path / "ferries.dossier")) as session:
        fill(session)
        citation = session.store.find(Citation)[0]
        session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
        assert session.store.query("SELECT count(*) FROM search_refs WHERE kind = 'judgement'")[0][0] == 1


@given(st.text("ab \n\u2011é漢", max_size=3000))
def test_a_page_is_indexed_whole_in_parts_of_bearable_length(text: str) -> None:
    ranges = list(parts(text))
    covered = set()
    for start, end in ranges:
        assert 0 < end - start <= 1200
        covered |= set(range(start, end))
    assert {at for at, character in enumerate(text) if not character.isspace()} <= covered


def test_text_without_a_space_is_cut_all_the_same() -> None:
    ranges = list(parts("x" * 5000))
    assert ranges[0] == (0, 1200)
    assert ranges[-1][1] == 5000
