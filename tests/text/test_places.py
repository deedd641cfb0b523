import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st
from rapidfuzz.fuzz import partial_ratio

from dossier.model.anchor import Anchor, anchor_at
from dossier.model.kinds import Placing
from dossier.text import places as places_module
from dossier.text.normalise import Normalised, normalise
from dossier.text.places import Found, Places

TEXT = (
    "The council met in March and heard three reports. The wall would protect 212 homes and cost 2.1 million euros. "
    "Rail dampers are cheaper, but they wear out. Nobody asked the neighbours about the work at night. "
    "A second study came later, with other figures. The wall would protect 340 homes and cost 3.4 million euros. "
    "It was not discussed further, and the council went home."
)
QUOTE = "The wall would protect 212 homes and cost 2.1 million euros."


def find_again(anchor: Anchor, text: str) -> Found:
    """Find an anchor again whose old text is not known."""
    return Places(text).find(anchor)


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
    for placing, place in (find_again(anchor, after), Places(after, before).find(anchor)):
        assert (place is None) == (placing is Placing.UNPLACED)
        if place is not None:
            assert after[place.start : place.end] == place.exact != ""
        if before == after and anchor.exact.strip():
            assert placing is Placing.EXACT


# Any range, with the text around it edited one to three times


WORDS = st.lists(
    st.sampled_from(
        ["council", "met", "heard", "report", "crane", "quiet", "budget", "winter", "asked", "port", "few"]
    ),
    min_size=4,
    max_size=8,
    unique=True,  # nothing tells the words of a run of one word apart
).map(lambda words: " ".join(words).capitalize() + ".")
ROWS = st.builds("Speed of {} km/h gives {} dB at night.".format, st.integers(1, 12), st.integers(60, 80))
PIECES = st.one_of(SENTENCES, WORDS, ROWS)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.2), st.just("") | PIECES), min_size=1, max_size=3)


@st.composite
def annotated(draw: st.DrawFn) -> tuple[str, int, int]:
    """Draw a text, which may hold a sentence twice, and a range of whole words in it."""
    pieces = draw(st.lists(PIECES, min_size=3, max_size=20))
    if draw(st.booleans()):
        pieces.append(draw(st.sampled_from(pieces)))
    text = draw(st.sampled_from([" ", "\n"])).join(pieces)
    starts = [0, *(i + 1 for i, character in enumerate(text) if character in " \n")]
    first = draw(st.integers(0, len(starts) - 1))
    last = min(len(starts) - 1, first + draw(st.sampled_from([1, 2, 4, 9, 20])))
    end = starts[last] - 1 if last > first else len(text)
    return text, starts[first], end


def edited(text: str, start: int, end: int, edits: list[tuple[float, float, str]]) -> tuple[str, int, int]:
    """Make edits that leave the words from `start` to `end` alone: what they cover elsewhere is put in their place."""
    for at, share, new in edits:
        first = int(at * len(text))
        last = min(len(text), first + int(share * len(text)))
        if first < end and start < last:
            continue
        text = text[:first] + new + text[last:]
        if last <= start:
            start, end = start + len(new) - (last - first), end + len(new) - (last - first)
    return text, start, end


def is_the_same_to_the_eye(anchor: Anchor, place: Anchor, text: str) -> bool:
    """Whether a place has the words and the whole surroundings of the anchor, so that nothing tells it from that."""
    before = text[max(0, place.start - len(anchor.prefix)) : place.start]
    after = text[place.end : place.end + len(anchor.suffix)]
    return (before, place.exact, after) == (anchor.prefix, anchor.exact, anchor.suffix)


@given(annotated(), EDITS, st.booleans())
def test_a_range_is_found_in_its_place_or_nowhere_when_the_text_around_it_is_edited(drawn, edits, is_known):
    text, start, end = drawn
    anchor = anchor_at(text, start, end)
    after, new_start, new_end = edited(text, start, end, edits)
    placing, place = Places(after, text if is_known else "").find(anchor)
    event(f"{'known' if is_known else 'unknown'} old text: {'unplaced' if place is None else 'found'}")
    if place is not None and (place.start, place.end) != (new_start, new_end):
        assert is_the_same_to_the_eye(anchor, place, after), (placing, place)


@given(annotated(), EDITS | st.just([]), st.booleans())
def test_a_deleted_range_is_found_nowhere(drawn, edits, is_known):
    text, start, end = drawn
    anchor = anchor_at(text, start, end)
    whole, new_start, new_end = edited(text, start, end, edits)
    after = whole[:new_start] + whole[new_end:]
    assume(not any(new and (new in text or partial_ratio(new, anchor.exact) > 70) for _, _, new in edits))
    placing, place = Places(after, text if is_known else "").find(anchor)
    event("unplaced" if place is None else "told apart by nothing")
    if place is not None:
        alike = is_the_same_to_the_eye(anchor, place, after)
        one_of_a_run = any(whole[:at] + whole[at + end - start :] == after for at in (place.start, place.end))
        assert alike or one_of_a_run, (placing, place)


def test_one_of_two_alike_side_by_side_is_not_taken_for_the_other():
    row = "The north wall costs 10 euros. "
    text = "Costs of all the walls. " + row + row + "That is all that there is."
    anchor = anchor_at(text, text.index(row), text.index(row) + len(row) - 1)
    after = text.replace("Costs of all the walls. " + row, "Costs of all the walls: ", 1)
    assert Places(after, text).find(anchor) == (Placing.UNPLACED, None)


ROW = "Depth of 7 km/h gives 63 dB at night."
TWINS = "The crane late costs more than the ship. Speed of 5 km/h gives 64 dB at night. "
STUDY = "Many people asked nothing of the port. "


@pytest.mark.parametrize(
    ("before", "exact", "at", "after"),
    [
        pytest.param(  # the row above another one is gone too, so that the other one stands where this one stood
            f"Depth of 9 km/h gives 79 dB at night.\nSpeed of 9 km/h gives 64 dB at night.\n{ROW}\nA line.\n"
            f"Depth of 1 km/h gives 79 dB at night.\n{ROW}",
            "63",
            -1,
            f"Depth of 9 km/h gives 79 dB at night.\n\n{ROW}\nA line.\n"
            "Depth of 1 km/h gives 79 dB at night.\nDepth of 7 km/h gives  dB at night.",
            id="a number in one of two equal rows",
        ),
        pytest.param(
            f"One depot protects 117 homes in 1998. {STUDY}The yard is in the north of the town. {STUDY}",
            "One depot protects 117 homes in 1998.",
            0,
            f"Winter came. {STUDY}One depot protects train homes in 1998. {STUDY}",
            id="a sentence like it before the other of two equal sentences",
        ),
        pytest.param(
            f"{TWINS}A word of warning comes here. {TWINS}",
            "crane late costs more than",
            -1,
            f"{TWINS.replace('costs', 'cost')}A word of warning comes here. The night. ",
            id="the other one of two changed",
        ),
    ],
)
def test_a_deleted_place_is_not_taken_for_its_twin(before, exact, at, after):
    start = before.index(exact) if at == 0 else before.rindex(exact)
    anchor = anchor_at(before, start, start + len(exact))
    assert Places(after, before).find(anchor) == (Placing.UNPLACED, None)


def test_of_twins_that_are_both_kept_neither_takes_the_place_of_the_other():
    twin = "Costs before late early noise answer the report of the port. "
    before = f"Nobody reports that the costs train. Speed of 2 km/h gives 70 dB at night. {twin}{twin}"
    after = before.replace("at night.", "at Speed of 11 km/h gives 61 dB at night. night.")
    after = after.replace(twin + twin, twin + "Depth of 7 km/h gives 62 dB at night. " + twin)
    start = before.index(twin)
    placing, place = Places(after, before).find(anchor_at(before, start, start + 17))
    assert place is None or place.start == after.index(twin), placing


def test_without_the_old_text_a_double_space_tells_a_twin():
    row = "Speed of 10 km/h gives 60 dB at night. "
    before = f"The wall protects one home. {row}{row}{row}The end."
    anchor = anchor_at(before, before.index(row), before.index(row) + len(row) - 1)
    after = before[: anchor.start] + before[anchor.end :]
    assert find_again(anchor, after) == (Placing.UNPLACED, None)


def test_of_several_that_look_alike_each_keeps_its_rank():
    row = "Nothing to report. Nobody came. The harbour was closed all day, and so it stayed.\n"
    text = row * 4
    starts = [i for i in range(len(text)) if text.startswith("Nobody came", i)]
    after = "A new first line.\n" + text + "And a last one."
    places = Places(after, text)
    for start in starts:
        placing, place = places.find(anchor_at(text, start, start + 11))
        assert placing is Placing.MOVED
        assert place is not None
        assert place.start == start + len("A new first line.\n")


def test_a_range_beside_an_edit_is_found_where_its_old_text_shows_that_it_has_no_twin():
    text = TEXT.replace("Rail dampers are cheaper, but they wear out.", "Nobody had thought of anything else by then.")
    after = text.replace("The council met in March and heard three reports. ", "")
    anchor = anchor_of(QUOTE, text)
    assert found(anchor, after) == (Placing.UNPLACED, None)
    placing, place = Places(after, text).find(anchor)
    assert placing is Placing.MOVED
    assert place is not None
    assert place.exact == QUOTE


def test_many_anchors_in_a_long_text_are_found_in_one_pass(monkeypatch):
    lengths: list[int] = []

    def counted(text: str) -> Normalised:
        lengths.append(len(text))
        return normalise(text)

    monkeypatch.setattr(places_module, "normalise", counted)
    text = "\n".join(f"Line {n} tells of the {n * 7 % 1000} ships that came in." for n in range(2000))
    after = "A new beginning.\n" + text.replace("Line 1500 ", "") + "\nAn end."
    places = Places(after, text)
    for n in range(0, 1400, 7):
        start = text.index(f"Line {n} tells")
        assert places.find(anchor_at(text, start, start + 20))[0] is Placing.MOVED
    assert sum(1 for length in lengths if length > 1000) <= 2


def test_foreign_anchors_do_no_harm():
    assert (
        Places(TEXT).find(Anchor(2, 9, "council", "a prefix that is longer than what stands before", " met"))
        is not None
    )
    assert Places(TEXT, TEXT).find(Anchor(900_000, 900_009, "212 homes"))[0] in (Placing.MOVED, Placing.UNPLACED)
    assert Places(TEXT).find(Anchor(0, 1, "\u00ad\u200b")) == (Placing.UNPLACED, None)
