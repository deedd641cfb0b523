import pytest

from dossier.model.csl import text_of, title_of, words_of


@pytest.mark.parametrize(
    ("value", "text"),
    [(" 12–14 ", " 12–14 "), (7, "7"), (True, ""), (1.5, ""), (None, ""), (["7"], ""), ({"a": "7"}, "")],
)
def test_only_texts_and_whole_numbers_are_text(value: object, text: str):
    assert text_of(value) == text


def test_a_title_that_is_none_is_empty():
    assert [title_of({"title": title}) for title in (" Tides ", 7, None, ["Tides"])] == ["Tides", "", "", ""]
    assert title_of({}) == ""


def test_words_are_found_at_any_depth_without_kind_and_key():
    names = [{"family": "Lee", "given": "Ada"}, "and others", 3]
    csl = {"type": "book", "id": "lee2020", "title": "Tides", "author": names, "custom": {"type": "x", "note": "seen"}}
    assert list(words_of(csl)) == ["Tides", "Lee", "Ada", "and others", "seen"]
