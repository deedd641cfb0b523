"""BibTeX as other programs read it."""

import pytest

from dossier.intake.bibliographies.bibtex import read_bibtex
from dossier.output.bibliographies.bibtex import escaped, write_bibtex


def test_an_entry() -> None:
    record = {
        "type": "article-journal",
        "title": "R&D: 5% of {it}",
        "author": [
            {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
            {"literal": "Ministry of Tides"},
        ],
        "container-title": "Ferries",
        "page": "1-9",
        "issued": {"date-parts": [[2020, 5]]},
        "URL": "https://a.org/b_c%20d",
    }
    assert (
        write_bibtex([record], ["source-1"])
        == """@article{source-1,
  author = {van der Berg, Jan and {Ministry of Tides}},
  title = {R\\&D: 5\\% of \\{it\\}},
  journal = {Ferries},
  date = {2020-05},
  pages = {1--9},
  url = {https://a.org/b_c%20d},
}
"""
    )


def test_keys_differ() -> None:
    text = write_bibtex([{"id": "a b"}, {"id": "A-b"}, {"id": "??"}], ["source-1", "source-2", "source-3"])
    assert [line for line in text.splitlines() if line.startswith("@")] == [
        "@misc{a-b,",
        "@misc{A-b-2,",
        "@misc{source-3,",
    ]


def test_escapes() -> None:
    assert escaped("a\\b~c^d$") == r"a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d\$"
    assert escaped("a--b") == "a-{}-b"


def test_a_name_that_was_never_split_goes_out_as_a_name() -> None:
    written = write_bibtex([{"title": "Tides", "author": [{"literal": "Berg, A."}]}], ["source-1"])
    assert "author = {Berg, A.}" in written


@pytest.mark.parametrize(
    "name",
    [
        {"family": "Berg", "given": "And", "non-dropping-particle": "von"},
        {"family": "And", "given": "Ada"},
        {"literal": "And, A."},
    ],
)
def test_a_name_that_is_called_and_parts_no_names(name: dict[str, str]) -> None:
    people = [name, {"literal": "Ministry of Tides"}]
    written = write_bibtex([{"type": "book", "title": "Ships", "author": people}], ["source-1"])
    assert read_bibtex(written).records[0].csl["author"] == people
