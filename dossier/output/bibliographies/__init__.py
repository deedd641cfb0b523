"""Source records to bibliographies: CSL-JSON, BibTeX, RIS. What a format cannot hold is told by reading it again."""

from collections.abc import Sequence

from dossier.model.rows import Csl
from dossier.output.bibliographies.bibtex import write_bibtex
from dossier.output.bibliographies.csl_json import write_csl_json
from dossier.output.bibliographies.ris import write_ris

WRITERS = {"csl-json": write_csl_json, "bibtex": write_bibtex, "ris": write_ris}


def write(form: str, records: Sequence[Csl], keys: Sequence[str]) -> str:
    """Return `records` as a file of `form`; `keys` name them, each once, where a record has no name of its own."""
    return WRITERS[form](records, keys)
