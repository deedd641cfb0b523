"""LaTeX to text; and what is no LaTeX though it looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.bibliographies.latex import plain, verbatim
from dossier.model.errors import KnownError


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"M{\"u}ller", "Müller"),
        (r"\v{C}apek and \O", "Čapek and Ø"),
        (r"The {ICC} and \emph{tides}", "The ICC and tides"),
        ("a--b", "a–b"),
        ("a-{}-b", "a--b"),
        ("it costs $5", "it costs $5"),
        ("$5 and $6", "$5 and $6"),
        (r"5\% of $\alpha$", "5% of α"),
        ("5% of it", "5% of it"),
        (r"x\textbackslash{}y \textasciicircum{}", "x\\y ^"),
        (r"\href{http://a.b/c}{the words}", "the words"),
        ("plain {text", "plain text"),
        (r"\input{/etc/passwd}", ""),
    ],
)
def test_plain(written: str, shown: str) -> None:
    assert plain(written) == shown


def test_deep_braces_are_refused() -> None:
    with pytest.raises(KnownError, match="nested"):
        plain("{" * 5_000 + "}" * 5_000)


@given(st.text(st.sampled_from("\\{}$%~^ab-'`&#_\n"), max_size=30))
def test_any_text_is_read(written: str) -> None:
    assert "\n" not in plain(written)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"https://a.org/b\_c\%20d", "https://a.org/b_c%20d"),
        (r"\url{https://a.org/~b}", "https://a.org/~b"),
        ("{https://a.org/b--c}", "https://a.org/b--c"),
    ],
)
def test_verbatim(written: str, shown: str) -> None:
    assert verbatim(written) == shown
