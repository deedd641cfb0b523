"""The account of what came back is balanced, and a reply is not taken without its mark."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.returned import DEFAULT, TAKEABLE, Kind, Outcome, Returned, takeable

ITEMS = st.lists(st.sampled_from(Kind)).map(
    lambda kinds: tuple(Returned(f"k{number}", kind, f"r{number}") for number, kind in enumerate(kinds))
)


@given(ITEMS, st.sets(st.sampled_from(Kind)))
def test_carried_and_listed_are_all(items: tuple[Returned, ...], kinds: set[Kind]):
    outcome = Outcome("copy.pdf", items)
    taken = outcome.chosen(kinds)
    lines = outcome.account(taken)
    assert sum(line.total for line in lines) == len(items)
    assert all(line.carried + line.listed == line.total for line in lines)
    unchanged = len(outcome.of(Kind.UNCHANGED))
    assert sum(line.carried for line in lines) == len(taken) + unchanged
    assert {item.kind for item in taken} <= kinds & set(TAKEABLE)


def test_by_default_nothing_is_overwritten_or_removed():
    assert not {Kind.CONFLICT, Kind.DELETION} & set(DEFAULT)


def test_a_reply_to_a_new_mark_needs_the_mark():
    mark = Returned("mark", Kind.NEW, "m")
    reply = Returned("reply", Kind.REPLY, "r", rests_on="m")
    other = Returned("other", Kind.REPLY, "o")
    assert takeable([reply, other]) == (other,)
    assert takeable([reply, other, mark]) == (reply, other, mark)
