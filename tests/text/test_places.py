import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.model.anchor import Anchor, anchor_at
from dossier.model.kinds import Placing
from dossier.text.places import find_again

TEXT = (
    "The council met in March and heard three reports. The wall would protect 212 homes and cost 2.1 million euros. "
    "Rail dampers are cheaper, but they wear out. Nobody asked the neighbours about the work at night. "
    "A second study came later, with other figures. The wall would protect 340 homes and cost 3.4 million euros. "
    "It was not discussed further, and the council went home."
)
QUOTE = "The wall would protect 212 homes and cost 2.1 million euros."


def anchor_of(quote, text=TEXT):
    start = text.index(quote)
    return anchor_at(text, start, start + len(quote))


def found(anchor, text):
    placing, place = find_again(anchor, text)
    return placing, None if place is None else text[place.start : place.end]


def test_the_same_text_keeps_the_anchor_with_its_page():
    anchor = anchor_of(QUOTE)
    anchor = Anchor(anchor.start, anchor.end, anchor.exact, anchor.prefix, anchor.suffix, 3, ((1.0, 2.0, 3.0, 4.0),))
    assert find_again(anchor, TEXT) == (Placing.EXACT, anchor)


def test_words_moved_by_what_was_put_before_them():
    text = "A new first sentence. " + TEXT
    placing, place = find_again(anchor_of(QUOTE), text)
    assert placing is Placing.MOVED
    assert place == anchor_of(QUOTE, text)


def test_changed_words_between_the_old_surroundings():
    for old, new in [("212 homes", "218 homes"), ("would protect", "protects"), ("and cost", "and would then cost")]:
        text = TEXT.replace(QUOTE, QUOTE.replace(old, new))
        assert found(anchor_of(QUOTE), text) == (Placing.CHANGED, QUOTE.replace(old, new))


def test_other_typography_is_a_change():
    text = TEXT.replace("2.1 million euros", "2.1\u00a0million\neuros")
    assert found(anchor_of(QUOTE), text) == (
        Placing.CHANGED,
        QUOTE.replace("2.1 million euros", "2.1\u00a0million\neuros"),
    )


def test_a_deleted_quote_is_unplaced_though_a_near_twin_stands_elsewhere():
    assert find_again(anchor_of(QUOTE), TEXT.replace(QUOTE + " ", "")) == (Placing.UNPLACED, None)


def test_a_deleted_quote_is_unplaced_though_the_same_words_stand_elsewhere():
    text = TEXT.replace("340 homes and cost 3.4", "212 homes and cost 2.1")
    anchor = anchor_of(QUOTE, text)
    assert find_again(anchor, text.replace(QUOTE + " ", "", 1)) == (Placing.UNPLACED, None)


@pytest.mark.parametrize("deleted", [0, 1, 2])
def test_a_deleted_row_is_unplaced_among_its_like(deleted):
    rows = [
        "Speed of 10 km/h gives 71 dB at night.",
        "Speed of 5 km/h gives 66 dB at night.",
        "Speed of 3 km/h is odd.",
    ]
    text = "Noise by speed:\n" + "\n".join(rows) + "\nAll figures are for dry weather."
    anchor = anchor_of(rows[deleted], text)
    assert find_again(anchor, text.replace(rows[deleted] + "\n", "")) == (Placing.UNPLACED, None)


def test_near_twins_in_a_row_are_not_taken_for_a_deleted_one():
    rows = [f"The {side} wall costs {cost} euros." for side, cost in [("north", 10), ("south", 12), ("east", 14)]]
    text = "Costs. " + " ".join(rows) + " That is all."
    for row in rows:
        assert find_again(anchor_of(row, text), text.replace(row + " ", "")) == (Placing.UNPLACED, None)


def test_of_equal_words_the_one_in_the_old_surroundings_is_chosen():
    text = "In Lund it fell by half, they say. In Graz it fell by half, we hear. In Brno it fell by half, says one."
    start = text.index("it fell", 40)
    anchor = anchor_at(text, start, start + len("it fell by half"))
    placing, place = find_again(anchor, "New words. " + text)
    assert placing is Placing.MOVED
    assert place is not None
    assert place.start == start + len("New words. ")


def test_short_quotes_are_found_only_exactly():
    anchor = anchor_of("212 homes")
    assert found(anchor, "Well. " + TEXT) == (Placing.MOVED, "212 homes")
    assert find_again(anchor, TEXT.replace("212 homes", "218 homes")) == (Placing.UNPLACED, None)


def test_a_quote_torn_in_two_is_unplaced():
    torn = QUOTE.replace("homes and", "homes. " + "An inserted paragraph says much more. " * 5 + "And")
    assert find_again(anchor_of(QUOTE), TEXT.replace(QUOTE, torn)) == (Placing.UNPLACED, None)


def test_too_many_edits_are_another_text():
    text = TEXT.replace(QUOTE, "The wall might spare 900 flats or save 7.5 billion crowns.")
    assert find_again(anchor_of(QUOTE), text) == (Placing.UNPLACED, None)


def test_an_anchor_without_surroundings_is_found_where_it_is_alone():
    anchor = Anchor(0, 9, "212 homes")
    assert found(anchor, TEXT) == (Placing.MOVED, "212 homes")
    assert find_again(anchor, TEXT + " 212 homes") == (Placing.UNPLACED, None)


def test_an_empty_text_and_an_empty_quote():
    assert find_again(anchor_of(QUOTE), "") == (Placing.UNPLACED, None)
    assert find_again(Anchor(0, 0, ""), TEXT) == (Placing.UNPLACED, None)


SUBJECTS = ["The wall", "The bridge", "A ferry", "The north yard", "One depot"]
SENTENCES = st.builds(
    "{} {} {} homes {} in {}.".format,
    st.sampled_from(SUBJECTS),
    st.sampled_from(["protects", "would protect", "does not protect", "harmed"]),
    st.integers(1, 400),
    st.sampled_from(["at night", "near the river", "for ten years", "without a permit"]),
    st.integers(1990, 2025),
)
DOCUMENTS = st.lists(SENTENCES, min_size=3, max_size=14, unique=True)


@given(DOCUMENTS, st.data())
def test_a_deleted_sentence_is_never_found_in_another(sentences, data):
    i = data.draw(st.integers(0, len(sentences) - 1))
    anchor = anchor_of(sentences[i], " ".join(sentences))
    rest = " ".join([*sentences[:i], *sentences[i + 1 :]])
    assume(sentences[i] not in rest)
    assert find_again(anchor, rest) == (Placing.UNPLACED, None)


@given(DOCUMENTS, SENTENCES, st.data())
def test_a_sentence_is_found_wherever_another_is_put_in(sentences, new, data):
    assume(new not in sentences)
    i = data.draw(st.integers(0, len(sentences) - 1))
    anchor = anchor_of(sentences[i], " ".join(sentences))
    at = data.draw(st.integers(0, len(sentences)))
    text = " ".join([*sentences[:at], new, *sentences[at:]])
    placing, quote = found(anchor, text)
    if placing is not Placing.UNPLACED:
        assert quote == sentences[i]
    assert placing is not Placing.UNPLACED or at in (i, i + 1)


@given(DOCUMENTS, st.data())
def test_a_sentence_with_one_number_changed_is_found_or_unplaced_but_never_another(sentences, data):
    i = data.draw(st.integers(0, len(sentences) - 1))
    anchor = anchor_of(sentences[i], " ".join(sentences))
    changed = sentences[i].replace(" homes", "1 homes")
    placing, quote = found(anchor, " ".join([*sentences[:i], changed, *sentences[i + 1 :]]))
    assert (placing, quote) in [(Placing.CHANGED, changed), (Placing.UNPLACED, None)]


@given(st.text(max_size=80), st.text(max_size=80), st.data())
def test_any_anchor_in_any_text(before, after, data):
    start = data.draw(st.integers(0, len(before)))
    anchor = anchor_at(before, start, data.draw(st.integers(start, len(before))))
    placing, place = find_again(anchor, after)
    assert (place is None) == (placing is Placing.UNPLACED)
    if place is not None:
        assert after[place.start : place.end] == place.exact != ""
    if before == after and anchor.exact.strip():
        assert placing is Placing.EXACT
