"""Places after an edit: what was not touched keeps its words, what was deleted ends nowhere, twins are told apart."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.anchor import anchor_at
from dossier.model.kinds import Placing
from dossier.text.edits import Edited

letters = st.text("ab .,é\U0001f600", max_size=30)


def place(text: str, words: str) -> tuple[int, int]:
    assert text.count(words) == 1
    start = text.index(words)
    return start, start + len(words)


def grown(before: str, after: str, words: str) -> str | None:
    """The text of the claim `words` after the edit."""
    span = place(before, words)
    found = Edited(before, after, [span]).grown(*span)
    return None if found is None else after[slice(*found)]


def marked(before: str, after: str, words: str) -> str | None:
    """The text of the annotation on `words` after the edit."""
    span = place(before, words)
    found = Edited(before, after, [span]).span(*span)
    return None if found is None else after[slice(*found)]


@given(head=letters, old=letters, new=letters, tail=letters, data=st.data())
def test_a_range_outside_the_edit_keeps_its_words(head, old, new, tail, data) -> None:
    before, after = head + old + tail, head + new + tail
    start, end = sorted((data.draw(st.integers(0, len(head))), data.draw(st.integers(0, len(head)))))
    if data.draw(st.booleans()):
        shift = len(head) + len(old)
        start, end = sorted(shift + data.draw(st.integers(0, len(tail))) for _ in "12")
    if start == end:
        return
    found = Edited(before, after, [(start, end)]).span(start, end)
    assert found is not None
    assert after[slice(*found)] == before[start:end]


@given(before=letters, after=letters, data=st.data())
def test_positions_stay_in_the_text_and_in_order(before, after, data) -> None:
    edited = Edited(before, after)
    places = [edited.position(at) for at in range(len(before) + 1)]
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] <= len(after)
    start, end = sorted((data.draw(st.integers(0, len(before))), data.draw(st.integers(0, len(before)))))
    for found in (edited.span(start, end), edited.grown(start, end)):
        assert found is None or 0 <= found[0] <= found[1] <= len(after)


@given(
    sentences=st.lists(
        st.sampled_from(["The cat sat", "The dog sat", "The cat ran", "A dog ran"]), min_size=1, max_size=6
    ),
    data=st.data(),
)
def test_of_many_alike_sentences_the_deleted_one_is_lost_and_no_other(sentences, data) -> None:
    gone = data.draw(st.integers(0, len(sentences) - 1))
    before = "".join(sentence + ". " for sentence in sentences)
    left = sentences[:gone] + sentences[gone + 1 :]
    after = "".join(sentence + ". " for sentence in left)
    ranges, at = [], 0
    for sentence in sentences:
        ranges.append((at, at + len(sentence)))
        at += len(sentence) + 2
    edited = Edited(before, after, ranges)
    for move in (edited.span, edited.grown):
        found = [move(*span) for span in ranges]
        assert Counter(after[slice(*span)] for span in found if span) == Counter(left)
        assert found.count(None) == 1


@given(
    sentences=st.lists(st.sampled_from(["The cat sat", "The dog sat", "A dog ran"]), min_size=1, max_size=5),
    new=st.sampled_from(["The cat sat", "The cow sat", "A cow ran"]),
    data=st.data(),
)
def test_a_sentence_typed_between_others_is_part_of_none(sentences, new, data) -> None:
    here = data.draw(st.integers(0, len(sentences)))
    before = "".join(sentence + ". " for sentence in sentences)
    after = "".join(sentence + ". " for sentence in [*sentences[:here], new, *sentences[here:]])
    ranges, at = [], 0
    for sentence in sentences:
        ranges.append((at, at + len(sentence)))
        at += len(sentence) + 2
    edited = Edited(before, after, ranges)
    for move in (edited.span, edited.grown):
        found = [move(*span) for span in ranges]
        assert [after[slice(*span)] for span in found if span] == sentences


CLAIM = "The ferries can swim"
TEXT = "Before. The ferries can swim [4]. After."


@pytest.mark.parametrize(
    ("old", "new", "claim"),
    [
        ("swim [4]", "swim well [4]", "The ferries can swim well"),
        ("swim [4]", "swimming [4]", "The ferries can swimming"),
        ("can swim", "cannot swim", "The ferries cannot swim"),
        ("The ferries", "Not all the ferries", "Not all the ferries can swim"),
        ("The ferries", "However, The ferries", "However, The ferries can swim"),
        ("ferries can", "ferries", "The ferries swim"),
        ("The ferries can swim", "The ships sink in all weathers", "The ships sink in all weathers"),
        ("The ferries can swim", "Boats swim", "Boats swim"),
        ("The ferries can swim [4]", "The ferries can [4]", "The ferries can"),
        ("Before. The", "Before. They sink. The", CLAIM),
        ("swim [4].", "swim [4]. They sink.", CLAIM),
        ("swim [4]", "swim. They sink [4]", CLAIM),
        ("swim [4]", "swim [7] [4]", CLAIM),
        ("swim [4]", "swim\nA line [4]", CLAIM),
        ("Before. ", "", CLAIM),
        ("[4]. After", "[4]", CLAIM),
        ("The ferries can swim [4]. ", "", None),
        ("The ferries can swim", "Nobody swims there", None),
        ("The ferries can swim", "Nobody says The ferries can swim or sink", None),
    ],
)
def test_a_claim_has_what_is_typed_before_its_markers(old: str, new: str, claim: str | None) -> None:
    assert grown(TEXT, TEXT.replace(old, new), CLAIM) == claim


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("can swim", "cannot swim", "The ferries cannot swim"),
        ("swim [4]", "swimming [4]", CLAIM),
        ("The ferries", "Not all the ferries", "Not all the ferries can swim"),
        ("can swim [4]", "[4]", "The ferries"),
        ("ferries can swim [4]", "rest", None),
        ("The ferries can swim", "The ships sink in all weathers", None),
        ("The ferries can swim [4]. ", "", None),
    ],
)
def test_an_annotation_keeps_to_its_own_words_and_goes_with_most_of_them(old: str, new: str, words: str | None) -> None:
    assert marked(TEXT, TEXT.replace(old, new), CLAIM) == words


def test_two_claims_that_touch_do_not_both_take_what_is_typed_between_them() -> None:
    edited = Edited("abcdef", "abcXdef", [(0, 3), (3, 6)])
    assert edited.grown(0, 3) == (0, 4)
    assert edited.span(3, 6) == (4, 7)


def test_a_negation_typed_behind_a_space_belongs_to_the_claim_before_it() -> None:
    assert grown("They can [1]", "They can not [1]", "They can") == "They can not"


TWINS = "The old ferry is slow. The new ferry is slow."


def test_a_near_twin_never_takes_the_place_of_a_deleted_range() -> None:
    assert marked(TWINS, "The new ferry is slow.", "The old ferry is slow") is None
    assert marked(TWINS, "The old ferry is slow.", "The new ferry is slow") is None
    assert marked(TWINS, "The new ferry is slow.", "The new ferry is slow") == "The new ferry is slow"


def test_short_words_in_rewritten_text_count_only_with_their_surroundings() -> None:
    before = "one. They say not now, and not then. two"
    assert marked(before, "one! They say not now, and never. two?", "not now") == "not now"
    assert marked(before, "one! Perhaps not now, but soon. two?", "not now") is None


def test_long_words_in_rewritten_text_are_found_once_or_not_at_all() -> None:
    words = "the older ferry is slow"
    before = f"one. They say {words}, they say. two"
    assert marked(before, f"one! We know that {words}; so be it! two?", words) == words
    assert marked(before, f"one! {words}, or {words}! two?", words) is None


@pytest.mark.parametrize(
    ("after", "back"),
    [
        ("One. The older ferry is slow [2]. Two.", True),
        ("One. The older ferry is slow", True),
        ("The older ferry is slow; or so. One. Two.", True),
        ("One.\n\nThe older ferry is slow\n\nTwo.", True),
        ("One. Nobody says The older ferry is slow. Two.", False),
        ("One. The older ferry is slow to turn. Two.", False),
        ("One. The older ferry is slow. The older ferry is slow. Two.", False),
        ("One. The older ferry was slow. Two.", False),
    ],
)
def test_lost_words_come_back_where_they_stand_for_themselves(after: str, back: bool) -> None:
    words = "The older ferry is slow"
    found = Edited("One. Two.", after).came_back(words)
    assert found == (place(after, words) if back else None)


def test_words_come_back_by_this_edit_or_not_at_all() -> None:
    text = "The older ferry is slow. One."
    assert Edited(text, text + " Two.").came_back("The older ferry is slow") is None
    assert Edited("The older ferry is slo. One.", text).came_back("The older ferry is slow") == (0, 23)
    assert Edited("", "Slow.").came_back("Slow") is None


def test_an_anchor_is_found_exact_moved_changed_or_unplaced() -> None:
    anchor = anchor_at(TEXT, *place(TEXT, CLAIM))
    assert Edited(TEXT, TEXT + "!").find(anchor) == (Placing.EXACT, anchor_at(TEXT + "!", *place(TEXT, CLAIM)))
    placing, moved = Edited(TEXT, "Oh. " + TEXT).find(anchor)
    assert (placing, moved.exact, moved.start) == (Placing.MOVED, CLAIM, anchor.start + 4)
    placing, changed = Edited(TEXT, TEXT.replace("can ", "could ")).find(anchor)
    assert (placing, changed.exact) == (Placing.CHANGED, "The ferries could swim")
    assert Edited(TEXT, "Before.").find(anchor) == (Placing.UNPLACED, anchor)


def test_a_long_and_dull_text_is_edited_in_no_time() -> None:
    size = 100_000
    ranges = [(at, at + 50) for at in range(0, size, 100)]
    edited = Edited("a" * size, "a" * (size - 1), ranges)
    assert edited.position(size) == size - 1
