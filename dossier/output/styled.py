"""One run of the typesetter's CSL engine: records in, a page of HTML out, which is read back as runs of text."""

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dossier.model.progress import Cancelled
from dossier.model.report import CitationForm, ReferenceStyle, Run, Style
from dossier.model.rows import Csl
from dossier.output import typesetter
from dossier.output.hayagriva import entry_of, unshielded
from dossier.output.scratch import held, scratch
from dossier.output.typeset import MEMORY, run_child

TIME = 90.0  # seconds; 5,000 records take some ten

_STYLES = {"em": Style.EMPHASIS, "i": Style.EMPHASIS, "strong": Style.STRONG, "b": Style.STRONG}
_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
_REGIONS = {"en": "US", "fr": "FR", "es": "ES", "ar": "AR", "de": "DE"}
# The engine leaves the comma that a month would have come after: `(2019,)`, `Harbour Press,.`
_YEAR_ALONE = re.compile(r"(\d{4}[a-z]?),(?=\))")
_PAGE_OF_LAW = re.compile(r"pp?\. (?=§)")  # a law has its section where other works have pages
_COMMA_LEFT = re.compile(r",(?=\.(?:\s|$))")
_AND_OTHERS = re.compile(r" (?:and|&|et|y|und) (?=et al\.)")  # the engine takes "et al." for a name
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Reference = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """A record as it stands in a list of sources, and as a text cites it."""

    reference: Reference = ()
    citation: Reference = ()
    form: CitationForm = CitationForm.IN_TEXT


def run_engine(
    records: Sequence[Csl],
    style: ReferenceStyle,
    language: str,
    resources: Path,
    cancelled: Cancelled,
    seconds: float = TIME,
) -> list[Cited] | None:
    """Return each record set in `style`, None where the engine failed. Styles that count count from 1.

    Raises Slow after so many seconds.
    """
    locale = style.locale or language
    lang, _, region = locale.partition("-")
    keys = [f"s{i}" for i in range(len(records))]
    entries = {key: entry_of(record, style.name) for key, record in zip(keys, records, strict=True)}
    job = {"keys": keys, "lang": lang, "region": region or _REGIONS.get(lang, "US")}
    with scratch("dossier-references-") as folder:
        shutil.copyfile(resources / "templates" / "references.typ", folder / "references.typ")
        job["style"] = "style.csl" if style.csl else style.name
        if style.csl:
            (folder / "style.csl").write_bytes(style.csl)
        (folder / "references.json").write_text(json.dumps(job), encoding="utf-8")
        (folder / "job.json").write_text(json.dumps(_child_job()), encoding="utf-8")
        texts = {"references.yml": _yaml(entries).encode(), "report.html": b"", "error.txt": b""}
        with held(folder, texts) as handles:
            code = run_child(folder, cancelled, seconds, handles)
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


def _read(page: bytes, keys: Sequence[str]) -> list[Cited]:
    from lxml import html

    tree = html.fromstring(page.decode("utf-8"))
    by_id = {element.get("id"): element for element in tree.iter() if element.get("id")}
    references = _without_numbers([_reference(by_id.get(key), by_id) for key in keys])
    cited = []
    for key, reference in zip(keys, references, strict=True):
        citation, form = _citation(by_id.get(f"c{key}"), by_id)
        cited.append(Cited(reference or citation, citation, form))  # some styles list no letters, speeches, treaties
    return cited


def _reference(section: Any, by_id: dict[str, Any]) -> Reference:
    """Return a reference, with the full stop that the style ends it with in a list and the engine leaves out alone."""
    if section is None:
        return ()
    found = _merged(list(_runs(section, ())))
    listed = by_id.get(next((link.get("href", "")[1:] for link in section.iter("a")), ""))
    stops = listed is not None and "".join(listed.itertext()).rstrip().endswith(".")
    if found and stops and not found[-1].text.endswith((".", ".”", ".’")):
        return _merged([*found, Run(".", 0, 0)])
    return found


def _citation(section: Any, by_id: dict[str, Any]) -> tuple[Reference, CitationForm]:
    """Return how a text cites a record, and whether that stands in a footnote."""
    if section is None:
        return (), CitationForm.IN_TEXT
    sign = next((child for child in section if child.get("role") == "doc-noteref"), None)
    if sign is None:
        return _merged(list(_runs(section, ()))), CitationForm.IN_TEXT
    note = by_id.get(next((link.get("href", "")[1:] for link in sign.iter("a")), ""))
    if note is None:
        return (), CitationForm.NOTE
    return _merged(list(_runs(note, ()))), CitationForm.NOTE


def _without_numbers(references: list[Reference]) -> list[Reference]:
    """Return references without the numbers that a style counts them by: a brief has its own."""
    texts = ("".join(run.text for run in reference) for reference in references)
    numbers = [re.match(r"[\[(]?(\d+)[\])]?[.:]?\s+", text) for text in texts]
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
    """Yield what an element shows; links within the page are words, raised digits raised characters."""
    if element.text:
        raised = element.tag == "sup" and element.text.isdecimal()
        yield _run(element.text.translate(_RAISED) if raised else element.text, styles, address)
    for child in element:
        inner = styles
        if child.tag in _STYLES and _STYLES[child.tag] not in styles:
            inner = (*styles, _STYLES[child.tag])
        href = child.get("href") if child.tag == "a" else None
        to = href if href and href.startswith(("http://", "https://")) else address
        if child.get("role") != "doc-backlink":
            yield from _runs(child, inner, to)
        if child.tail:
            yield _run(child.tail, styles, address)


def _run(text: str, styles: tuple[Style, ...], address: str | None) -> Run:
    text = _PAGE_OF_LAW.sub("", _YEAR_ALONE.sub(r"\1", text.replace("\n", " ")))
    text = _AND_OTHERS.sub(" ", text)
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
    return tuple(replace(run, text=_COMMA_LEFT.sub("", re.sub("  +", " ", run.text))) for run in found if run.text)
