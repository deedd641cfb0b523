from hypothesis import given
from hypothesis import strategies as st

from dossier.model.anchor import CONTEXT, anchor_at


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_an_anchor_quotes_its_text(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    anchor = anchor_at(text, start, end)
    assert (anchor.start, anchor.end, anchor.exact) == (start, end, text[start:end])
    assert text[:start].endswith(anchor.prefix)
    assert text[end:].startswith(anchor.suffix)
    assert len(anchor.prefix) == min(CONTEXT, start)
    assert len(anchor.suffix) == min(CONTEXT, len(text) - end)


def test_enough_context_is_kept_for_other_programs() -> None:
    assert CONTEXT >= 32


def test_offsets_count_code_points() -> None:
    assert anchor_at("\U0001f600 ferry", 2, 7).exact == "ferry"
