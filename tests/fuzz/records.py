"""Bibliographies: what is read of one is written in every form, and read again."""

import json
from contextlib import suppress

from dossier.intake.bibliographies import read_bibliography
from dossier.model.errors import KnownError
from dossier.output.bibliographies import WRITERS, write

BIBTEX = (
    "@string{j = {Journal}}\n@article{a1, title={The {\\'E}tat \\& {$x^2$}}, author={van der Berg, A. and {The Port}}, "
    'journal=j # " of " # {Noise}, year=2021, pages={1--9}, doi={10.1/x}, month=jan}\n@misc(b, url={http://a.example})\n'
)
RIS = (
    "TY  - JOUR\nID  - a1\nAU  - Berg, A.\nA2  - The Port\nTI  - Walls\nT2  - Journal\n"
    "PY  - 2021/03/04\nSP  - 1\nEP  - 9\n"
    "DO  - 10.1/x\nUR  - https://a.example/\nN2  - Words\nKW  - noise\nL1  - file.pdf\nER  - \n\n"
    "TY  - CASE\nTI  - A v. B\nER  - \n"
)
CSL = json.dumps(
    [
        {
            "id": "a",
            "type": "book",
            "title": "T",
            "author": [{"family": "B", "given": "A", "non-dropping-particle": "van"}, {"literal": "The Port"}],
            "issued": {"date-parts": [[2001, 2, 3], [2002]]},
            "accessed": {"raw": "2 May 2003"},
            "custom": {"a": [1]},
        },
        {"id": 2, "type": "legal_case", "title": "A v. B", "page": "1-9", "DOI": "10.1/x", "URL": "http://a.example"},
    ]
)


def records(data: bytes) -> None:
    """Read a bibliography, write what is in it in every form, and read that again; as CSL-JSON it is the same."""
    held = [record.csl for record in read_bibliography(data, "a").records[:50]]
    for form in WRITERS if held else ():
        written = write(form, held, [f"source-{n}" for n in range(len(held))]).encode("utf-8", "replace")
        with suppress(KnownError):
            read = [record.csl for record in read_bibliography(written, "a").records]
            if form == "csl-json":
                keep = [{**csl, "type": csl.get("type", "document")} for csl in held]
                assert [{**csl, "id": ""} for csl in read] == [{**csl, "id": ""} for csl in keep]
