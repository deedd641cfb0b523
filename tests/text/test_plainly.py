"""Plain words written as Markdown."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.output.runs import plain, runs_of
from dossier.text.plainly import escaped

LINE = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp", "Cs")), max_size=30)


@pytest.mark.parametrize(
    "text",
    ["a * b * c", "1. first\n2. second", "- x\n- y", "# no heading", "a\n\nb", "[4] (see)", "\\", "> so", "=== =="],
)
def test_it_is_shown_as_it_was_written(text: str):
    assert plain(runs_of(escaped(text))) == text


@given(st.lists(LINE, max_size=4))
@example(["    four spaces"])
@example(["|a|", "|-|", "|b|"])
def test_no_line_is_taken_for_markup(lines: list[str]):
    text = "\n".join(" ".join(line.split()) for line in lines).strip()
    assert " ".join(plain(runs_of(escaped(text))).split()) == " ".join(text.split())
