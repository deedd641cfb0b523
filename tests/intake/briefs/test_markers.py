import pytest

from dossier.intake.briefs.guessing import guess_forms
from dossier.intake.briefs.markers import chosen, find_candidates, markers_of
from dossier.intake.briefs.printed import Listed
from dossier.model.kinds import TextFormat
from dossier.text.markup import blocks


def read(body, format=TextFormat.MARKDOWN, listed=(), numbered=True, form=None):
    """Return each marker as printed with its number, run and address, and the codes of what was left as text."""
    known = Listed(frozenset(listed), numbered, form=form)
    candidates = find_candidates(body, blocks(body, format), format, known)
    guess = guess_forms((each for _, each in candidates.printed), known)
    markers = markers_of(body, chosen(candidates, guess.forms if form is None else {form}))
    shown = [(body[m.marker.start : m.marker.end], m.marker.number, m.marker.run, m.address) for m in markers]
    return shown, [each.code for each in candidates.left]


@pytest.mark.parametrize(
    ("body", "markers"),
    [
        ("a [4].", [("[4]", 4, 0, "")]),
        ("a [4] [12]; b [3]", [("[4]", 4, 0, ""), ("[12]", 12, 0, ""), ("[3]", 3, 1, "")]),
        ("a [4](https://x.org/(b)) b", [("[4](https://x.org/(b))", 4, 0, "https://x.org/(b)")]),
        ('a [4](https://x.org "A title")', [('[4](https://x.org "A title")', 4, 0, "https://x.org")]),
        ("a [[4]](https://x.org)", [("[[4]](https://x.org)", 4, 0, "https://x.org")]),
        ("a [4](see below)", [("[4]", 4, 0, "")]),
        ("one [1]\n\n[2] two", [("[1]", 1, 0, ""), ("[2]", 2, 1, "")]),
        ("EO 14203, 24th, 2025, Article 70 (5)", []),
        (r"![4](x.png) \[5]", []),
        ("`[4]` and ``a [5] b``", []),
        ("    code [4]", []),
        ("a [1,2].", [("[1,", 1, 0, ""), ("2]", 2, 0, "")]),
        ("a [1, 3–5].", [("[1, ", 1, 0, ""), ("3", 3, 0, ""), ("–", 4, 0, ""), ("5]", 5, 0, "")]),
        ("a [1]–[3].", [("[1", 1, 0, ""), ("]–", 2, 0, ""), ("[3]", 3, 0, "")]),
        ("word[4]next [٤] and ［１２］", [("[4]", 4, 0, ""), ("[٤]", 4, 1, ""), ("［１２］", 12, 2, "")]),
        ("a 【4†source】 b [^5^] c \\[6\\]", [("【4†source】", 4, 0, ""), ("[^5^]", 5, 1, ""), ("\\[6\\]", 6, 2, "")]),
        ("a [4, p. 12] b [Source 5]", [("[4, p. 12]", 4, 0, ""), ("[Source 5]", 5, 1, "")]),
    ],
)
def test_markers_of(body, markers):
    assert read(body) == (markers, [])


@pytest.mark.parametrize("printed", ["[2024]", "[0]", "[1999]", "[1,000]", "[2019-2021]", "[9-3]", "para. [12]"])
def test_a_number_of_no_source_stays_text(printed):
    assert read(f"a {printed} b") == ([], ["number-as-text"])


def test_a_large_number_that_is_listed_is_a_marker():
    assert read("a [2024] b", listed={2024})[0] == [("[2024]", 2024, 0, "")]


def test_a_footnote_without_a_text_is_left_where_it_has_no_number():
    assert read("a [^note] b") == ([], ["footnote-missing"])


def test_backticks_mean_nothing_in_plain_text():
    assert read("`[4]`", TextFormat.TEXT)[0] == [("[4]", 4, 0, "")]
