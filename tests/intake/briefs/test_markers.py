import pytest

from dossier.intake.briefs.markers import find_markers
from dossier.model.kinds import TextFormat
from dossier.text.markup import blocks


def read(body, format=TextFormat.MARKDOWN, listed=()):
    markers, doubts = find_markers(body, blocks(body, format), format, listed)
    shown = [(body[m.marker.start : m.marker.end], m.marker.number, m.marker.run, m.address) for m in markers]
    return shown, [doubt.code for doubt in doubts]


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
    ],
)
def test_markers_of(body, markers):
    assert read(body) == (markers, [])


@pytest.mark.parametrize("printed", ["[2024]", "[0]", "[1999]"])
def test_a_number_of_no_source_stays_text(printed):
    assert read(f"a {printed} b") == ([], ["number-as-text"])


def test_a_large_number_that_is_listed_is_a_marker():
    assert read("a [2024] b", listed={2024})[0] == [("[2024]", 2024, 0, "")]


@pytest.mark.parametrize("printed", ["[1, 2]", "[1-3]", "[^note]"])
def test_other_forms_are_listed_as_unsure(printed):
    assert read(f"a {printed} b") == ([], ["marker-form"])


def test_backticks_mean_nothing_in_plain_text():
    assert read("`[4]`", TextFormat.TEXT)[0] == [("[4]", 4, 0, "")]
