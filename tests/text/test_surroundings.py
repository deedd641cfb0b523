"""How much surroundings say that a place is the old one."""

from dossier.text.surroundings import NEAR, occurrences, same_numbers, surroundings, touching

BEFORE = "The council met in March and heard three reports. "
AFTER = " Nobody asked the neighbours about the work at night."
PREFIX, SUFFIX = BEFORE[-40:], AFTER[:40]


def around(before: str = BEFORE, after: str = AFTER, prefix: str = PREFIX, suffix: str = SUFFIX):
    return surroundings(prefix, suffix, f"{before}WORDS{after}", len(before), len(before) + 5)


def test_unchanged_surroundings_are_whole() -> None:
    same = around()
    assert same.are_whole
    assert same.agree
    assert same.touch
    assert same.agree_on_one(12)


def test_a_change_far_away_leaves_what_touches() -> None:
    changed = around(before="Nobody ever remembers when they heard three reports. ")
    assert not changed.are_whole
    assert changed.agree
    assert changed.touch


def test_other_surroundings_on_one_side_are_told_by_the_other() -> None:
    other = around(after=". Something quite different stands here now, of all things")
    assert not other.agree
    assert other.agree_on_one(12)
    assert not around(before="X" * 40, after="Y" * 40).agree_on_one(400)
    near = around(before="1234567890 1234567890, heard three reports. ", after="Y" * 40)
    assert (near.before is not None and near.before.touching >= NEAR, near.agree_on_one(12)) == (True, False)
    assert near.agree_on_one(60)


def test_a_context_that_was_cut_short_is_whole_at_the_end_of_the_text_alone() -> None:
    cut = surroundings(PREFIX, " The end.", BEFORE + "WORDS The end.", len(BEFORE), len(BEFORE) + 5)
    assert cut.after is not None
    assert cut.after.whole
    longer = surroundings(PREFIX, " The end.", BEFORE + "WORDS The end. Or so", len(BEFORE), len(BEFORE) + 5)
    assert longer.after is not None
    assert not longer.after.whole
    assert not longer.after.is_strong
    assert longer.are_whole


def test_too_short_a_context_says_nothing() -> None:
    assert surroundings("a. ", "", "a. WORDS", 3, 8).known == []
    assert not surroundings("", "", "WORDS", 0, 5).agree
    assert not surroundings("", "", "WORDS", 0, 5).are_whole


def test_numbers_at_the_outer_edge_do_not_count() -> None:
    assert same_numbers("12 of 34 ships ", " in 1990", "92 of 34 ships ", " in 1991")
    assert not same_numbers("2 of 34 ships ", " in 1990.", "2 of 35 ships ", " in 1990.")
    assert not same_numbers("2 of 34 ships ", " in 1990.", "2 of 34 ships ", " in 1991.")


def test_occurrences_overlap_and_nothing_occurs_nowhere() -> None:
    assert list(occurrences("aa", "aaaa")) == [0, 1, 2]
    assert list(occurrences("", "aaaa")) == []
    assert sorted(set(touching("in ", "it", " was", "in it is, it was"))) == [3, 10]
