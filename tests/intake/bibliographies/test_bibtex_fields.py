"""The fields of an entry."""

import pytest

from dossier.intake.bibliographies.bibtex_fields import csl_of, files_of


def test_a_thesis() -> None:
    csl = csl_of("phdthesis", "lee", {"title": "Tides", "subtitle": "A log", "school": "Harbour", "year": "1999"})
    assert csl == {
        "type": "thesis",
        "id": "lee",
        "title": "Tides: A log",
        "publisher": "Harbour",
        "genre": "PhD thesis",
        "issued": {"date-parts": [[1999]]},
    }


def test_numbers_and_addresses() -> None:
    csl = csl_of("article", "", {"title": "T", "number": "3", "doi": r"https://doi.org/10.1/a\_b", "pages": "1–9"})
    assert (csl["issue"], csl["DOI"], csl["page"]) == ("3", "10.1/a_b", "1-9")
    assert csl_of("report", "", {"title": "T", "number": "3"})["number"] == "3"
    assert csl_of("misc", "", {"title": "T", "howpublished": r"\url{https://a.org}"})["URL"] == "https://a.org"
    assert (
        csl_of("misc", "", {"eprint": "1234.5678", "archiveprefix": "arXiv"})["URL"]
        == "https://arxiv.org/abs/1234.5678"
    )


def test_kinds() -> None:
    assert csl_of("article", "", {"entrysubtype": "newspaper"})["type"] == "article-newspaper"
    assert csl_of("misc", "", {"entrysubtype": "hearing"})["type"] == "hearing"
    assert csl_of("unheard", "", {})["type"] == "document"


@pytest.mark.parametrize(
    ("written", "paths"),
    [
        (
            "Full Text:files/4/a b.pdf:application/pdf;Snapshot:files/5/x.html:text/html",
            ("files/4/a b.pdf", "files/5/x.html"),
        ),
        ("files/4/a.pdf", ("files/4/a.pdf",)),
        (r":C\:\\a\_b.pdf:PDF", (r"C:\\a_b.pdf",)),
        ("", ()),
    ],
)
def test_files(written, paths) -> None:
    assert files_of({"file": written}) == paths
