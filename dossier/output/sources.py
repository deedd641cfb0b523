"""The sources of a report: what each is, who says so, what it may be instead, and which claims rest on it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from dossier.model.csl import text_of
from dossier.model.kinds import Identification
from dossier.model.report import CitationForm, ReportCandidate, ReportDocument, ReportSource
from dossier.output.pieces import Entry, Piece, ascii_address, runs_rtl
from dossier.output.pieces import words as run_pieces
from dossier.output.setting import Part, Setting
from dossier.output.words import Words

_KNOWN = (Identification.CERTAIN, Identification.PROBABLE)
_LONGEST_BESIDE = 60  # characters of a citation beside a number


def sources_part(sources: Sequence[ReportSource], setting: Setting) -> list[Part]:
    """Return the numbered sources in order, and after them the further ones, each kind under its heading."""
    words = setting.words
    numbered = sorted((s for s in sources if s.number is not None), key=lambda source: source.number or 0)
    further = [source for source in sources if source.number is None]
    parts = [
        {
            "heading": words("source.heading"),
            "empty": words("source.none"),
            "sources": [_source(source, setting) for source in numbered],
        }
    ]
    if further:
        parts.append({"heading": words("source.further"), "sources": [_source(source, setting) for source in further]})
    return parts


def _source(source: ReportSource, setting: Setting) -> Part:
    words = setting.words
    title = source.title or words("source.untitled")
    identification = ""
    if source.identification is not Identification.NOT_INCLUDED:
        name = words(f"identification.{source.identification.value}")
        identification = words("source.identification", identification=name)
    return {
        "place": setting.places.of(source.id),
        "lead": setting.leads.get(source.id),
        "number": "" if source.number is None else f"[{source.number}]",
        "title": title,
        "reference": _styled(source) or reference(source.csl, setting),
        "cited": _cited(source, words),
        "identification": identification,
        "remark": setting.paragraphs(source.remark),
        "candidates_lead": words("source.candidates"),
        "candidates": [
            {
                "title": words.apart(_text(candidate.csl.get("title")) or words("source.untitled")),
                "confidence": candidate.confidence,
                "reference": reference(candidate.csl, setting),
                "remark": setting.paragraphs(candidate.remark),
                "said": _said(candidate, setting),
            }
            for candidate in source.candidates
        ],
        "documents_lead": words("source.documents"),
        "documents": [_document_line(document, setting) for document in source.documents],
        "marked": [
            {
                "heading": words("source.marked", document=words.apart(document.title or document.name)),
                "annotations": [setting.annotation(annotation) for annotation in document.annotations],
            }
            for document in source.documents
            if document.annotations
        ],
        "rests_lead": _rests(source, words),
        "claims": [{"number": claim, "to": setting.places.named(f"claim-{claim}")} for claim in source.claims],
        "rests_more": _rests_more(source, words),
        "notes": [
            *(setting.note(note) for note in source.notes),
            *(
                setting.note(note, words("note.on_document", document=words.apart(document.title or document.name)))
                for document in source.documents
                for note in document.notes
            ),
        ],
    }


def _rests(source: ReportSource, words: Words) -> str:
    """Return what leads the claims of this report in that rest on a source, or says that there are none."""
    if source.claims:
        return words.count("source.rests", len(source.claims))
    if source.claims_elsewhere:
        return words.count("source.rests_elsewhere", source.claims_elsewhere)
    return words("source.rests_none")


def _rests_more(source: ReportSource, words: Words) -> str:
    """Return how many claims rest on a source that are not in this report, or have lost their place."""
    said = [words.count("source.rests_more", source.claims_elsewhere)] * bool(source.claims and source.claims_elsewhere)
    return " ".join(said + [f"({words.count('overview.unplaced', source.unplaced)})"] * bool(source.unplaced))


def _said(candidate: ReportCandidate, setting: Setting) -> list[Entry]:
    """Return how sure a candidate is and what is remarked of it, as paragraphs; in one where both run the same way."""
    lines = [line.strip() for line in candidate.remark.splitlines() if line.strip()]
    if lines and runs_rtl(lines[0]) == runs_rtl(candidate.confidence):
        lines[0] = " · ".join(filter(None, (candidate.confidence, lines[0])))
    elif candidate.confidence:
        lines.insert(0, candidate.confidence)
    return [setting.text(line) for line in lines]


def _styled(source: ReportSource) -> list[Piece]:
    """Return the reference in the style that was asked for; [] where there is none."""
    return [piece for run in source.reference for piece in run_pieces(run, run.text, frozenset())]


def _cited(source: ReportSource, words: Words) -> list[Piece]:
    """Return how a text cites the source in the style that was asked for; [] where that is the number it has anyway.

    Of a source of which nobody knows what work it is there is nothing to cite.
    """
    if not source.citation or source.citation_form is CitationForm.NUMBER or source.identification not in _KNOWN:
        return []
    lead = words("source.cited_note" if source.citation_form is CitationForm.NOTE else "source.cited")
    pieces = [piece for run in source.citation for piece in run_pieces(run, run.text, frozenset())]
    return [{"kind": "words", "text": f"{lead} "}, *pieces]


def cited_in_text(sources: Sequence[ReportSource]) -> dict[str, str]:
    """Return, by id, what stands beside the number of a source where it is judged: `(Lee, 2020)`, but no footnote."""
    return {
        source.id: "".join(run.text for run in source.citation)
        for source in sources
        if source.citation_form is CitationForm.IN_TEXT
        and source.identification in _KNOWN
        and 0 < sum(len(run.text) for run in source.citation) <= _LONGEST_BESIDE
    }


def _document_line(document: ReportDocument, setting: Setting) -> str:
    words = setting.words
    parts = [document.title or document.name]
    if document.title and document.name != document.title:
        parts.append(document.name)
    if document.is_sheet:
        parts.append(words("source.sheet"))
    if not document.current:
        parts.append(words("source.replaced"))
    return words.dotted(parts)


def reference(csl: Mapping[str, Any], setting: Setting) -> list[Piece]:
    """Return who published what where and when, from a CSL-JSON item; the title stands elsewhere.

    Fields of an unexpected form are left out.
    """
    words = setting.words
    parts: list[Piece] = []

    def add(text: str, *styles: str) -> None:
        if text:
            if parts:
                parts.append({"kind": "words", "text": words("list.comma")})
            parts.append({"kind": "words", "text": words.apart(text), "styles": list(styles)})

    for name in _names(csl.get("author")) or _names(csl.get("editor")):
        add(name)
    add(_text(csl.get("number")))
    add(_text(csl.get("container-title")) or _text(csl.get("collection-title")), "emphasis")
    for field in ("volume", "issue"):
        if value := _text(csl.get(field)):
            add(words(f"source.{field}", **{field: value}))
    add(_text(csl.get("publisher")))
    add(_date(csl.get("issued"), setting))
    if pages := _text(csl.get("page")):
        several = re.search(r"\d\D+\d", pages)
        add(words("source.pages" if several else "source.page", pages=pages.replace("-", "–")))
    address = _text(csl.get("URL")) or (f"https://doi.org/{_text(csl.get('DOI'))}" if _text(csl.get("DOI")) else "")
    if address.startswith(("http://", "https://")):
        add(address)
        parts[-1]["address"] = ascii_address(address)
    else:
        add(address)
    if read := _date(csl.get("accessed"), setting):
        add(words("source.accessed", date=read))
    return parts


def _text(value: Any) -> str:
    return text_of(value).strip()


def _names(value: Any) -> list[str]:
    """Return the names of a CSL name list, particles included."""
    names = []
    for person in value if isinstance(value, list) else ():
        if not isinstance(person, dict):
            continue
        fields = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
        parts = [_text(person.get(field)) for field in fields]
        names.append(_text(person.get("literal")) or " ".join(part for part in parts if part))
    return [name for name in names if name]


def _date(value: Any, setting: Setting) -> str:
    """Return a CSL date as it is known: a day, a month, a year, or its own words."""
    if not isinstance(value, dict):
        return ""
    given = value.get("date-parts")
    first = given[0] if isinstance(given, list) and given else None
    if not isinstance(first, list) or not first:
        return _text(value.get("literal")) or _text(value.get("raw"))
    numbers = [int(part) for part in first if isinstance(part, int | str) and str(part).isdecimal()]
    months = setting.words.listed("date.months")
    if len(numbers) > 1 and 1 <= numbers[1] <= 12:
        month = months[numbers[1] - 1]
        if len(numbers) > 2:
            return setting.words("date.long", day=numbers[2], month=month, year=numbers[0])
        return f"{month} {numbers[0]}"
    return str(numbers[0]) if numbers else ""
