"""References set in a style, by the typesetter's CSL engine in its child process."""

import json
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.report import ReferenceStyle, Report, Run, Style
from dossier.model.rows import Csl
from dossier.output import typesetter
from dossier.output.hayagriva import entry_of, unshielded
from dossier.output.scratch import held, scratch
from dossier.output.typeset import MEMORY, run_child

TIME = 60.0  # seconds; 5,000 records take some ten

_STYLES = {"em": Style.EMPHASIS, "i": Style.EMPHASIS, "strong": Style.STRONG, "b": Style.STRONG}
_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
_REGIONS = {"en": "US", "fr": "FR", "es": "ES", "ar": "AR", "de": "DE"}

Reference = tuple[Run, ...]

_HARMLESS: Csl = {"type": "book", "title": "Ships", "author": [{"family": "Lee", "given": "Ada"}]}
_MOST_RUNS = 60  # of the engine for one list


_YEAR_ALONE = re.compile(r"(\d{4}),(?=\))")  # the engine leaves the comma that a month would have come after


def with_references(report: Report, *, resources: Path, cancelled: Callable[[], bool] = lambda: False) -> Report:
    """Return the report with each source's reference set in its style; as it is, where none was asked for."""
    if report.style is None:
        return report
    listed = [source for source in report.sources if source.csl]
    references = set_references(
        [source.csl for source in listed],
        report.style,
        language=report.language,
        resources=resources,
        cancelled=cancelled,
    )
    by_id = {source.id: reference for source, reference in zip(listed, references, strict=True)}
    return replace(report, sources=tuple(replace(s, reference=by_id.get(s.id, ())) for s in report.sources))


def set_references(
    records: Sequence[Csl],
    style: ReferenceStyle,
    *,
    language: str,
    resources: Path,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Reference]:
    """Return each record as a reference, () for one that the engine fails on.

    Raises KnownError where the style cannot be used, or it was cancelled.
    """
    if not records:
        return []
    setter = _Setter(style, language, resources, cancelled)
    if setter.run([_HARMLESS]) is None:
        raise KnownError(
            "style-refused", "The sources cannot be set in this style; choose another one, or another CSL file."
        )
    return setter.all(records)


class _Setter:
    """Sets records; where the engine fails on one, that one is found and left without a reference."""

    def __init__(self, style: ReferenceStyle, language: str, resources: Path, cancelled: Callable[[], bool]) -> None:
        self._style = style
        self._language = language
        self._resources = resources
        self._cancelled = cancelled
        self._runs_left = _MOST_RUNS

    def all(self, records: Sequence[Csl]) -> list[Reference]:
        """Return a reference for each record, () where there is none to be had."""
        found = self.run(records)
        if found is not None:
            return found
        if len(records) == 1 or self._runs_left <= 0:
            return [()] * len(records)
        half = len(records) // 2
        return self.all(records[:half]) + self.all(records[half:])

    def run(self, records: Sequence[Csl]) -> list[Reference] | None:
        """Return the references of all records, None where the engine failed."""
        self._runs_left -= 1
        return _set(records, self._style, self._language, self._resources, self._cancelled)


def _set(
    records: Sequence[Csl], style: ReferenceStyle, language: str, resources: Path, cancelled: Callable[[], bool]
) -> list[Reference] | None:
    locale = style.locale or language
    lang, _, region = locale.partition("-")
    keys = [f"s{i}" for i in range(len(records))]
    entries = {key: entry_of(record) for key, record in zip(keys, records, strict=True)}
    job = {"keys": keys, "lang": lang, "region": region or _REGIONS.get(lang, "US")}
    with scratch("dossier-references-") as folder:
        shutil.copyfile(resources / "templates" / "references.typ", folder / "references.typ")
        job["style"] = style.name or "style.csl"
        if not style.name:
            (folder / "style.csl").write_bytes(style.csl)
        (folder / "references.json").write_text(json.dumps(job), encoding="utf-8")
        (folder / "job.json").write_text(json.dumps(_child_job()), encoding="utf-8")
        texts = {"references.yml": _yaml(entries).encode(), "report.html": b"", "error.txt": b""}
        with held(folder, texts) as handles:
            code = run_child(folder, cancelled, TIME, handles)
            if code not in (0, typesetter.UNSETTLED):
                return None
            return _read((folder / "report.html").read_bytes(), keys)


def _yaml(entries: dict[str, Any]) -> str:
    """Return JSON that is YAML too, which writes characters beyond the basic plane as one number, not as two."""
    return _PAIR.sub(lambda found: f"\\U{ord(json.loads(chr(34) + found[0] + chr(34))):08x}", json.dumps(entries))


def _child_job() -> dict[str, Any]:
    return {
        "template": "references.typ",
        "fonts": [],
        "standards": [],
        "timestamp": 0,
        "memory": MEMORY,
        "format": "html",
    }


def _read(page: bytes, keys: Sequence[str]) -> list[Reference]:
    from lxml import html

    tree = html.fromstring(page.decode("utf-8"))
    found = {section.get("id"): section for section in tree.iter("section")}
    return _without_numbers([_merged(list(_runs(found[key], ()))) if key in found else () for key in keys])


def _without_numbers(references: list[Reference]) -> list[Reference]:
    """Return references without the numbers that a style counts them by: a brief has its own."""
    numbers = [re.match(r"[\[(]?(\d+)[\])]?[.:]?\s+", plain_text(reference)) for reference in references]
    if not all(found and found[1] == str(i) for i, found in enumerate(numbers, 1)):
        return references
    return [_cut(reference, found.end()) for reference, found in zip(references, numbers, strict=True) if found]


def _cut(reference: Reference, length: int) -> Reference:
    """Return a reference without its first `length` characters."""
    left: list[Run] = []
    for run in reference:
        text = run.text[length:]
        length = max(0, length - len(run.text))
        if text:
            left.append(replace(run, text=text))
    return tuple(left)


def _runs(element: Any, styles: tuple[Style, ...], address: str | None = None) -> Iterator[Run]:
    """Yield what an element shows; links within the page are words."""
    if element.text:
        yield _run(element.text, styles, address)
    for child in element:
        inner = styles
        if child.tag in _STYLES and _STYLES[child.tag] not in styles:
            inner = (*styles, _STYLES[child.tag])
        href = child.get("href") if child.tag == "a" else None
        to = href if href and href.startswith(("http://", "https://")) else address
        yield from _runs(child, inner, to)
        if child.tail:
            yield _run(child.tail, styles, address)


def _run(text: str, styles: tuple[Style, ...], address: str | None) -> Run:
    text = _YEAR_ALONE.sub(r"\1", text.replace("\n", " "))
    return Run(unshielded(text), 0, 0, styles, unshielded(address) if address else None)


def _merged(runs: list[Run]) -> Reference:
    """Return runs with neighbours of one style joined, without white space at the ends."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if last is not None and (last.styles, last.address) == (run.styles, run.address):
            found[-1] = replace(last, text=last.text + run.text)
        else:
            found.append(run)
    if found:
        found[0] = replace(found[0], text=found[0].text.lstrip())
        found[-1] = replace(found[-1], text=found[-1].text.rstrip())
    return tuple(run for run in found if run.text)


def plain_text(reference: Reference) -> str:
    """Return a reference as plain words."""
    return "".join(run.text for run in reference)
