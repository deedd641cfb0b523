"""RIS: as programs write it, and broken."""

from dossier.intake.bibliographies.ris import read_ris

ARTICLE = """
TY  - JOUR
TI  - The tides
 of winter
AU  - van der Berg, Jan
A1  - Ministry of Tides
JO  - Journal of Ferries
DA  - 2020/05/03/
SP  - 12
EP  - 34
DO  - https://doi.org/10.1234/ab
UR  - https://a.org/x;y
KW  - boats
KW  - tides
N1  - One
N1  - Two
L1  - files/4/a.pdf
SN  - 1234-5678
ER  -
"""


def test_an_article() -> None:
    (record,) = read_ris(ARTICLE).records
    assert record.where == "line 2"
    assert record.files == ("files/4/a.pdf",)
    assert record.csl == {
        "type": "article-journal",
        "title": "The tides of winter",
        "author": [
            {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
            {"literal": "Ministry of Tides"},
        ],
        "container-title": "Journal of Ferries",
        "issued": {"date-parts": [[2020, 5, 3]]},
        "page": "12-34",
        "DOI": "10.1234/ab",
        "URL": "https://a.org/x;y",
        "keyword": "boats, tides",
        "note": "One Two",
        "ISSN": "1234-5678",
    }


def test_a_record_that_is_not_closed_spoils_no_other() -> None:
    text = (
        "junk\nTY - BOOK\rTI - One\rTY  - RPRT\r\nTI  - Two\nER  - \nstray\nTY  - GEN\nER  - \nTY  - ODD\nT1  - Three"
    )
    read = read_ris(text)
    assert [(record.csl["type"], record.csl["title"]) for record in read.records] == [
        ("book", "One"),
        ("report", "Two"),
        ("document", "Three"),
    ]
    assert [refused.where for refused in read.refused] == ["line 8"]
