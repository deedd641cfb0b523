from hypothesis import given
from hypothesis import strategies as st

from dossier.text.diffs import word_diff, words_of


def test_equal_words_but_for_typography_differ_in_nothing():
    assert word_diff("rule‑of‑law  “so”", 'rule-of-law "so"') == (("same", 'rule-of-law "so"'),)


def test_words_are_shown_as_they_are_printed():
    assert word_diff("U.S.—Court  “talks” are ex-\ncluded", "U.S.—Court “talks”, as ever, are excluded") == (
        ("same", "U.S.—Court"),
        ("removed", "“talks”"),
        ("added", "“talks”, as ever,"),
        ("same", "are excluded"),
    )


def test_words_that_are_not_set_apart_are_compared_by_their_characters():
    assert word_diff("法院有 ICC 十五人", "法院有 ICC 十六人") == (
        ("same", "法院有 ICC 十"),
        ("removed", "五"),
        ("added", "六"),
        ("same", "人"),
    )


@given(
    st.lists(st.sampled_from(["the", "court", "12", "法", "院"])),
    st.lists(st.sampled_from(["the", "court", "13", "法"])),
)
def test_a_diff_leads_from_one_to_the_other(before, after):
    diff = word_diff(" ".join(before), " ".join(after))
    assert [word for op, part in diff if op != "added" for word in words_of(part)] == before
    assert [word for op, part in diff if op != "removed" for word in words_of(part)] == after
