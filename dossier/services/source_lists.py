"""The sources as a bibliography, for `dossier export --format csl-json`, `bibtex` and `ris`.

What is written is read again at once, by the program's own reader; a field that does not come back the same is told in
the account's remarks, with the sources that it is of.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dossier.intake.bibliographies import read_bibliography
from dossier.model.errors import KnownError
from dossier.model.report import Report, ReportSource, Table
from dossier.output.bibliographies import write
from dossier.output.listing import account_by_rows
from dossier.output.made import Made
from dossier.output.words import Words, words_of

_MOST_NAMED = 20  # sources after a field


def render(report: Report, form: str, *, resources: Path) -> Made:
    """Return the sources of `report` that have a record, as a file of `form`."""
    sources = [source for source in report.sources if source.csl]
    keys = keys_of(sources)
    data = write(form, [source.csl for source in sources], keys).encode("utf-8", "replace")
    lost: dict[str, list[ReportSource]] = {}
    records: list[Mapping[str, Any]]
    try:
        records = [record.csl for record in read_bibliography(data, f"sources.{form}").records] if sources else []
    except KnownError:  # a zero byte, for one, makes it no text
        records = [{} for _ in sources]
    for source, record in zip(sources, records, strict=len(records) == len(sources)):
        for name in _differing(source.csl, record):
            lost.setdefault(name, []).append(source)
    written = {source.id for source in sources}
    account = account_by_rows(report, lambda table, id: table is Table.SOURCES and id in written, "no_source_record")
    return Made(data, account, tuple(_remarks(lost, words_of(report, resources))))


def keys_of(sources: list[ReportSource]) -> list[str]:
    """Return names for sources that bring none: `source-4`, and `further-1` for those without a number."""
    further = 0
    keys = []
    for source in sources:
        further += source.number is None
        keys.append(f"further-{further}" if source.number is None else f"source-{source.number}")
    return keys


def _differing(csl: Mapping[str, Any], read: Mapping[str, Any]) -> list[str]:
    return [name for name, value in csl.items() if value not in (None, "", []) and read.get(name) != value]


def _remarks(lost: Mapping[str, list[ReportSource]], words: Words) -> list[str]:
    remarks = []
    for name, sources in sorted(lost.items()):
        named = [words("bibliography.further") if s.number is None else f"[{s.number}]" for s in sources[:_MOST_NAMED]]
        more = ["…"] if len(sources) > _MOST_NAMED else []
        remarks.append(words("bibliography.not_held", field=name, sources=words.join(named + more)))
    return remarks
