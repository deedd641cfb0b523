"""What is copied reads as it was written, not as it was broken into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.ui.page.copying import clean


@pytest.mark.parametrize(
    ("selected", "copied"),
    [
        ("an inter-\nnational court", "an international court"),
        ("the rule-of-\nlaw in Europe", "the rule-of-law in Europe"),
        ("soft\u00ad\nhyphen and soft\u00adware", "softhyphen and software"),
        ("in the year 2019-\n2020 it was", "in the year 2019-2020 it was"),
        ("one line of words\nand the next one", "one line of words and the next one"),
        ("trailing blanks  \nare one space", "trailing blanks are one space"),
        ("a paragraph that is long enough\nends.\n\nThe next one begins here.", None),
        ("“curly” – kept", "“curly” – kept"),
        ("no line end", "no line end"),
        ("", ""),
        ("سطر أول طويل\nسطر ثان طويل", "سطر أول طويل سطر ثان طويل"),
    ],
)
def test_clean(selected: str, copied: str | None) -> None:
    if copied is None:
        copied = "a paragraph that is long enough ends.\n\nThe next one begins here."
    assert clean(selected) == copied


def test_short_lines_stay_lines() -> None:
    text = (
        "Findings\nThe court held that the application was admissible\nand that it was well founded in the end.\n1. Yes"
    )
    assert clean(text) == text.replace("admissible\nand", "admissible and")


@given(st.text(st.sampled_from("ab1-\u00ad \n.É文א"), max_size=60))
def test_nothing_but_white_space_and_hyphens_is_lost(text: str) -> None:
    def bare(words: str) -> str:
        return "".join(c for c in words if not c.isspace() and c not in "-\u00ad")

    assert bare(clean(text)) == bare(text)
