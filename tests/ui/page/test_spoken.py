"""A page as it is heard, and its places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.ui.page.spoken import Spoken

LONG = "Two ferries cross the whole strait and the inter-\nnational waters behind it every day of the long year."


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (LONG, LONG.replace("inter-\nnational ", "international\n")),
        (LONG.replace("national waters", "national"), LONG.replace("inter-\nnational waters ", "international\n")),
        (LONG[: LONG.index(" waters")], LONG[: LONG.index(" waters")].replace("-\n", "")),
        (LONG.replace("inter-\nnational", "rule-of-\nlaw"), LONG.replace("inter-\nnational", "rule-of-\nlaw")),
        ("Ahmad-\nBerta", "Ahmad-\nBerta"),
        ("", ""),
    ],
)
def test_a_word_is_whole_and_lines_stay_lines(text: str, heard: str) -> None:
    assert Spoken(text).text == heard


def test_the_lines_of_the_page_are_known_still() -> None:
    spoken, cut = Spoken(LONG), LONG.index("\n")
    assert spoken.line_of(0) == (0, cut)
    assert spoken.line_of(cut) == (0, cut)
    assert spoken.line_of(cut + 1) == (cut + 1, len(LONG))


@given(st.text(st.sampled_from("abcdefgh-  \n🚢א"), max_size=160))
def test_places_go_there_and_back(text: str) -> None:
    spoken = Spoken(text)
    units = len(spoken.text.encode("utf-16-le")) // 2
    there = [spoken.units(offset) for offset in range(len(text) + 1)]
    assert there == sorted(there)
    assert 0 <= there[0] <= there[-1] <= units
    for offset in range(len(text)):
        at = spoken.units(offset)
        back = spoken.offset(at)
        assert spoken.units(back) == at
        if back == offset and text[offset] not in " \n-":
            assert spoken.text.encode("utf-16-le")[2 * at :].decode("utf-16-le", "ignore")[:1] == text[offset]
