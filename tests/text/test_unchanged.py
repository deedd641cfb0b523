"""Anchors in the stretches of a text that nothing was changed in."""

from dossier.model.anchor import Anchor, anchor_at
from dossier.text.unchanged import Unchanged

BEFORE = (
    "The first ferry of the day leaves at six, and nobody has ever seen it late in the harbour. "
    "A second one follows. "
    "The last ferry of the day comes back at ten, long after the lamps of the harbour were lit."
)
AFTER = BEFORE.replace("A second one follows. ", "Three more follow, of which one is new. ")


def anchor(words: str, text: str = BEFORE) -> Anchor:
    at = text.index(words)
    return anchor_at(text, at, at + len(words))


def test_what_stands_before_the_change_is_where_it_was() -> None:
    first = anchor("first ferry")
    assert Unchanged(BEFORE, AFTER).kept(first) == (first.start, first.end)


def test_what_stands_after_the_change_moves_with_the_end() -> None:
    found = Unchanged(BEFORE, AFTER).kept(anchor("the lamps"))
    assert found is not None
    assert AFTER[slice(*found)] == "the lamps"


def test_what_was_changed_is_nowhere() -> None:
    unchanged = Unchanged(BEFORE, AFTER)
    assert unchanged.claims(anchor("second one")) == set()
    assert unchanged.kept(anchor("second one")) is None


def test_at_the_edge_of_the_change_it_is_claimed_and_not_held_for_sure() -> None:
    unchanged, edge = Unchanged(BEFORE, AFTER), anchor("in the harbour.")
    assert unchanged.claims(edge) == {(edge.start, edge.end)}
    assert unchanged.kept(edge) is None


def test_what_both_ends_claim_is_told_by_none() -> None:
    before, after = "one two one two one two", "one two one two"
    middle = anchor_at(before, 8, 11)
    assert len(Unchanged(before, after).claims(middle)) == 2
    assert Unchanged(before, after).kept(middle) is None


def test_without_the_text_before_nothing_is_known() -> None:
    unchanged = Unchanged("", AFTER)
    assert not unchanged.held(anchor("first ferry"))
    assert unchanged.claims(anchor("first ferry")) == set()
