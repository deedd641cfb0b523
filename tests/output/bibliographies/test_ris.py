"""RIS as other programs read it."""

from dossier.output.bibliographies.ris import write_ris


def test_a_record() -> None:
    record = {
        "type": "report",
        "title": "The\ntides",
        "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}, {"literal": "Ministry"}],
        "issued": {"date-parts": [[2020, 5]]},
        "page": "1-9",
        "keyword": "boats, tides",
    }
    assert write_ris([record], ["source-1"]).split("\r\n") == [
        "TY  - RPRT",
        "ID  - source-1",
        "AU  - van der Berg, Jan",
        "AU  - Ministry",
        "TI  - The tides",
        "DA  - 2020/05//",
        "SP  - 1",
        "EP  - 9",
        "KW  - boats",
        "KW  - tides",
        "ER  - ",
        "",
    ]
