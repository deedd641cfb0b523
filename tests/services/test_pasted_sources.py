import pytest

from dossier.model.kinds import Identification
from dossier.model.rows import Source
from dossier.services.pasted_sources import add_all, read_pasted
from dossier.services.session import Session

NUMBERED = """[2] Ivy, J. (2004). The other log. Harbour Press.
[3] Lee, A. (1999). "The tides." https://example.org/tides
[1] Somebody. A third one. 2001.
"""


def test_numbers_fill_sources_that_had_none_and_others_get_the_next_free(session: Session) -> None:
    """Source 1 has a record of its own; 2 and 3 are mere numbers in the sample brief."""
    before = {source.number: source for source in session.store.find(Source)}
    pasted = {each.number: each for each in read_pasted(NUMBERED, session.store)}
    assert set(pasted) == {2, 3, 4}
    assert (pasted[2].fills, pasted[3].fills, pasted[4].fills) == (before[2].id, before[3].id, "")
    session.editor.perform(add_all(list(pasted.values())))
    after = {source.number: source for source in session.store.find(Source)}
    assert after[2].csl["title"] == "The other log"
    assert after[3].csl["URL"] == "https://example.org/tides"
    assert after[2].identification is Identification.CERTAIN
    assert after[1] == before[1]
    session.editor.undo()
    assert {source.number: source for source in session.store.find(Source)} == before


@pytest.mark.parametrize(
    "text",
    [
        "Ivy, J. (2004). The other log. Harbour Press.\nLee, A. (1999). The tides of winter. Harbour Press.",
        "Ivy, J. (2004). The other log.\nHarbour Press.\n\nLee, A. (1999). The tides\r\nof winter. Harbour Press.\n",
        "- Ivy, J. (2004). The other log. Harbour Press.\n- Lee, A. (1999). The tides of winter. Harbour Press.",
        "Ivy, J. (2004). The other log.\nhttps://example.org/log\nLee, A. (1999). The tides of winter.",
    ],
)
def test_lists_without_numbers_are_added_after_the_last(session: Session, text: str) -> None:
    pasted = read_pasted(text, session.store)
    assert [each.number for each in pasted] == [4, 5]
    assert [each.csl["title"] for each in pasted] == ["The other log", "The tides of winter"]
    assert not any(each.fills for each in pasted)


def test_nothing_is_made_of_nothing(session: Session) -> None:
    assert read_pasted(" \n\n", session.store) == []
    assert not session.editor.perform(add_all([]))
