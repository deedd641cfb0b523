"""Stretches of formatted text as Markdown: whatever the words and styles, it shows the same words."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.briefs.inline_markdown import InlineWriter
from dossier.intake.briefs.notes import Mark
from dossier.text.inline import Span, Style, inline


def shown(markdown):
    return "".join(markdown[s.start : s.end] for s in inline(markdown) if Style.HIDDEN not in s.style)


def styles(markdown):
    return [(markdown[s.start : s.end], s.style, s.address) for s in inline(markdown) if Style.HIDDEN not in s.style]


def write(*pieces, marks=None):
    spans, text = [], ""
    for words, style, address in pieces:
        spans.append(Span(len(text), len(text) + len(words), style, address))
        text += words
    return InlineWriter(text, spans, marks or {}).written(0, len(text))


def test_styles_and_links_are_kept_and_stand_where_markdown_reads_them():
    markdown = write(
        ("It is ", Style.TEXT, None), ("“bold” ", Style.STRONG, None), ("here", Style.TEXT, "https://e.org/a(b)")
    )
    assert markdown == "It is “**bold**” [here](<https://e.org/a(b)>)"
    assert ("bold", Style.STRONG, None) in styles(markdown)
    assert ("here", Style.TEXT, "https://e.org/a(b)") in styles(markdown)


def test_bold_within_italics_is_both():
    markdown = write(
        ("one ", Style.EMPHASIS, None), ("two", Style.EMPHASIS | Style.STRONG, None), (" end", Style.TEXT, None)
    )
    assert shown(markdown) == "one two end"
    assert [style for words, style, _ in styles(markdown) if words == "two"] == [Style.EMPHASIS | Style.STRONG]


def test_raised_and_lowered_figures_are_characters_other_raised_words_are_plain():
    assert write(("m", Style.TEXT, None), ("2", Style.RAISED, None)) == "m²"
    assert write(("CO", Style.TEXT, None), ("2", Style.LOWERED, None)) == "CO₂"
    assert write(("5", Style.TEXT, None), ("th", Style.RAISED, None)) == "5th"


def test_marks_are_written_as_their_numbers():
    marks = {1: Mark(1, 2, 14), 2: Mark(2, 5, 3, "https://e.org")}
    assert write(("A", Style.TEXT, None), ("x", Style.RAISED, None), ("[c]", Style.TEXT, None), marks=marks) == (
        "A[14][3](https://e.org)"
    )


def test_what_would_begin_a_block_or_be_markup_is_escaped():
    assert write(("# no heading\n> no quotation\n*star* a_b_c [x](y)", Style.TEXT, None)) == (
        "\\# no heading  \n\\> no quotation  \n\\*star\\* a_b_c [x]\\(y)"
    )


WORDS = st.text(alphabet="ab *_`\\[]()<>!.,“”。重#1\n", min_size=1, max_size=8)
STYLES = st.sampled_from([Style.TEXT, Style.STRONG, Style.EMPHASIS, Style.STRONG | Style.EMPHASIS, Style.CODE])


def test_raised_ranges_keep_their_figures_whatever_their_dash():
    for dash in "-–—‐−":
        text = f"Act1{dash}3"
        spans = (Span(0, 3), Span(3, 6, Style.RAISED))
        assert InlineWriter(text, spans, {}).written(0, 6) == "Act¹⁻³"


@given(st.lists(st.tuples(WORDS, STYLES, st.sampled_from([None, "https://example.org/"])), min_size=1, max_size=6))
def test_any_words_in_any_styles_show_the_same_words(pieces):
    words = "".join(piece[0] for piece in pieces)
    assert "".join(shown(write(*pieces)).split()) == "".join(words.split())
