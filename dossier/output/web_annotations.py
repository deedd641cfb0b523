"""Annotations, passages, judgements and notes as a W3C Web Annotation collection (JSON-LD).

Every id is `urn:uuid:` and the row's own id, so a second export names the same things alike. What an annotation is on
is named in the same way: there is no address that the text of a brief or of a document could be fetched from.

Offsets (`TextPositionSelector`) count Unicode code points, as the Recommendation demands (section 4.2.5: "MUST be in
terms of unicode code points") and as Dossier keeps them. Readers in JavaScript that count UTF-16 units come out one too
early for each character beyond the Basic Multilingual Plane before the place; therefore the quote, with its context,
comes first, and who finds the quote needs no offsets. They count in the section's body as it was imported, its markup
included, or in the document's whole extracted text. Comments and notes are plain text here.

Pages of a PDF are fragments as RFC 8118 has them (`page=3&viewrect=left,top,width,height`, from the page's top left).
"""

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from dossier.model.anchor import Anchor
from dossier.model.kinds import Verdict
from dossier.model.moments import stored
from dossier.model.report import (
    Report,
    ReportAnnotation,
    ReportCitation,
    ReportClaim,
    ReportNote,
    ReportPassage,
    ReportSection,
    Table,
)
from dossier.output.listing import account_by_rows
from dossier.output.made import Made
from dossier.output.runs import plain
from dossier.output.words import Words, words_of

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
FRAGMENTS = "http://tools.ietf.org/rfc/rfc8118"

Views = Mapping[str, tuple[float, float, float, float]]
"""What is seen of a page, by the id of the annotation or evidence: left, top, width and height, in points."""

_CARRIED = (Table.ANNOTATIONS, Table.JUDGEMENTS, Table.EVIDENCE, Table.NOTES)
_DOSSIER = uuid.UUID("6f1c0c55-6c4e-5b39-9d0b-5d6a2f7c9e10")  # the name space of what has no id of its own

Json = dict[str, Any]


def render_web_annotations(report: Report, views: Views, *, resources: Path, timestamp: datetime) -> Made:
    """Return the collection as JSON in UTF-8."""
    words = words_of(report, resources)
    items = list(_Collection(report, views, words).items())
    name = _name_of(report)
    collection = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{uuid.uuid5(_DOSSIER, name)}",
        "type": "AnnotationCollection",
        "label": words("document.title", question=report.question or report.title or words("document.untitled")),
        "total": len(items),
        "generated": stored(timestamp),
        "first": {
            "id": f"urn:uuid:{uuid.uuid5(_DOSSIER, name + ' page 1')}",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    data = json.dumps(collection, ensure_ascii=False, indent=1) + "\n"
    account = account_by_rows(report, lambda table, id: table in _CARRIED, "no_annotation")
    return Made(data.encode("utf-8", "replace"), account)


def _name_of(report: Report) -> str:
    """Return what tells this dossier from others and stays the same as long as its sections do."""
    return " ".join(section.id for section in report.sections)


def urn(id: str) -> str:
    """Return the name of a row; one whose id is no UUID gets the UUID that belongs to it."""
    try:
        return f"urn:uuid:{uuid.UUID(id)}"
    except ValueError:
        return f"urn:uuid:{uuid.uuid5(_DOSSIER, id)}"


class _Collection:
    def __init__(self, report: Report, views: Views, words: Words) -> None:
        self._report = report
        self._views = views
        self._words = words
        self._lost = {annotation.id for annotation in report.unplaced}
        self._dossier = f"urn:uuid:{uuid.uuid5(_DOSSIER, _name_of(report) + ' dossier')}"

    def items(self) -> Iterator[Json]:
        """Yield every annotation: first those on the brief in its order, then those on documents, then the rest."""
        for section in self._report.sections:
            yield from self._notes(section.notes, section.id)
            for annotation in section.annotations:
                yield from self._annotation(annotation)
            for claim in section.claims:
                yield from self._claim(section, claim)
        for source in self._report.sources:
            yield from self._notes(source.notes, source.id)
            for document in source.documents:
                yield from self._notes(document.notes, document.id)
                for annotation in document.annotations:
                    yield from self._annotation(annotation)
        for annotation in self._report.unplaced:
            yield from self._annotation(annotation)
        yield from self._notes(self._report.notes, "")

    def _annotation(self, annotation: ReportAnnotation) -> Iterator[Json]:
        comment = plain(annotation.comment)
        bodies = [_text(comment, "commenting")] if comment else []
        bodies += [_text(tag, "tagging") for tag in annotation.tags]
        anchor = annotation.anchor or Anchor(annotation.start, annotation.end, annotation.quote)
        lost = annotation.id in self._lost
        yield {
            "id": urn(annotation.id),
            "type": "Annotation",
            "motivation": "commenting" if comment else "highlighting",
            **_made(annotation.reviewer, annotation.made_at, annotation.changed_at),
            **({"body": bodies} if bodies else {}),
            "target": self._place(annotation.on_id, anchor, annotation.id, lost=lost),
        }
        for reply in annotation.replies:
            yield self._note(reply, urn(annotation.id), "replying")

    def _claim(self, section: ReportSection, claim: ReportClaim) -> Iterator[Json]:
        yield from self._notes(claim.notes, claim.id)
        for citation in claim.citations:
            if citation.judgement_id:
                yield self._judgement(section, claim, citation)
            for passage in citation.passages:
                yield self._evidence(citation, passage)
            yield from self._notes(citation.notes, citation.id)

    def _judgement(self, section: ReportSection, claim: ReportClaim, citation: ReportCitation) -> Json:
        """Return a judgement: an assessment of a claim's words by the source that they cite."""
        said = self._words(f"verdict.{citation.verdict.value}")
        bodies = [_text(said, "classifying")] if citation.verdict is not Verdict.UNCHECKED else []
        bodies += [_text(citation.reason, "describing")] if citation.reason.strip() else []
        for moved in citation.stale:
            bodies.append(_text(self._words("citation.stale", moved=self._words(f"moved.{moved.value}")), "tagging"))
        anchor = claim.anchor or Anchor(claim.start, claim.end, claim.text)
        words = self._place(section.id, anchor, claim.id, lost=claim.unplaced, exact=claim.text)
        return {
            "id": urn(citation.judgement_id),
            "type": "Annotation",
            "motivation": "assessing",
            **_made(citation.reviewer, citation.judged_at, ""),
            **({"body": bodies} if bodies else {}),
            "target": [words, urn(citation.id), urn(citation.source_id)],
        }

    def _evidence(self, citation: ReportCitation, passage: ReportPassage) -> Json:
        """Return an evidence: the tie of a citation to a passage of a document."""
        anchor = passage.anchor or Anchor(0, 0, passage.quote)
        return {
            "id": urn(passage.evidence_id),
            "type": "Annotation",
            "motivation": "linking",
            "body": urn(citation.id),
            "target": self._place(passage.document_id, anchor, passage.evidence_id, lost=passage.unplaced),
        }

    def _notes(self, notes: Iterable[ReportNote], on_id: str) -> Iterator[Json]:
        for note in notes:
            target = urn(on_id) if on_id and note.gone is None else self._dossier
            yield self._note(note, target, "commenting")

    def _note(self, note: ReportNote, target: str, motivation: str) -> Json:
        body = {"type": "TextualBody", "value": plain(note.body), "format": "text/plain", "purpose": motivation}
        made = _made(note.reviewer, note.made_at, note.changed_at)
        return {
            "id": urn(note.id),
            "type": "Annotation",
            "motivation": motivation,
            **made,
            "body": body,
            "target": target,
        }

    def _place(self, on_id: str, anchor: Anchor, id: str, *, lost: bool, exact: str = "") -> Json | str:
        """Return a place in a text; one that was lost keeps its words alone, and one without words its whole text."""
        source = urn(on_id) if on_id else self._dossier
        selectors: list[Json] = []
        words = anchor.exact or exact
        if words:
            context = {"prefix": anchor.prefix, "suffix": anchor.suffix} if anchor.exact else {}
            shown = {name: text for name, text in context.items() if text}
            selectors.append({"type": "TextQuoteSelector", "exact": words, **shown})
        if anchor.start < anchor.end and not lost:
            selectors.append({"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end})
        if anchor.page is not None and not lost:
            value = f"page={anchor.page + 1}"
            if id in self._views:
                value += "&viewrect=" + ",".join(f"{number:g}" for number in self._views[id])
            selectors.append({"type": "FragmentSelector", "conformsTo": FRAGMENTS, "value": value})
        return {"type": "SpecificResource", "source": source, "selector": selectors} if selectors else source


def _text(value: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _made(reviewer: str, made_at: str, changed_at: str) -> Json:
    """Return who made it and when; nobody, where no name is to be shown."""
    found: Json = {"creator": {"type": "Person", "name": reviewer}} if reviewer else {}
    found |= {"created": made_at} if _is_time(made_at) else {}
    return found | ({"modified": changed_at} if _is_time(changed_at) else {})


def _is_time(moment: str) -> bool:
    try:
        return datetime.fromisoformat(moment).tzinfo is not None
    except ValueError:
        return False
