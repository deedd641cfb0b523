"""A BibTeX file read into records, beside bibtexparser alone, with its usual middleware and its reading of LaTeX."""

from collections.abc import Iterator

from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts

from dossier.intake.bibliographies import read_bibliography
from tests.bench.measuring import Measured, paired, timed


def library(records: int) -> str:
    """Return a BibTeX file, the same at each run."""
    return "".join(
        f'@article{{key{i},\n  author = {{van der Berg, Jan and M{{\\"u}}ller, Ada and Lee {i}, Bo}},\n'
        f"  title = {{The {{ICC}} and the tides, part {i}}},\n  journal = {{Journal of Ferries {i % 40}}},\n"
        f"  year = {{{1950 + i % 70}}}, volume = {{{i % 30}}}, number = {{{i % 12}}}, pages = {{{i}--{i + 9}}},\n"
        f"  doi = {{10.1234/ferries.{i}}}, url = {{https://example.org/ferries/{i}}},\n"
        f"  abstract = {{{'How the boats cross the strait when it freezes over. ' * 8}}}\n}}\n"
        for i in range(records)
    )


def measure(records: int, pairs: int) -> Iterator[Measured]:
    """Yield the row of reading `records` entries."""
    text = library(records)
    data = text.encode()

    def ours() -> None:
        assert len(read_bibliography(data, "a.bib").records) == records

    def bare() -> None:
        middleware = [SeparateCoAuthors(), SplitNameParts(), LatexDecodingMiddleware()]
        read = parse_string(text, append_middleware=middleware)
        assert len(read.entries) == records

    name = f"BibTeX of {records:,} records read into sources"
    yield paired(name, timed(ours), ("bibtexparser with names and LaTeX read", timed(bare)), pairs)
