"""What every part of a report is set with: its words, the places that can be linked to, its direction."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dossier.model.diff import Diff
from dossier.model.kinds import Verdict
from dossier.model.report import Block, Report, ReportAnnotation, ReportCitation, ReportNote
from dossier.output.pieces import Entry, Piece, plain_entries, text_entry
from dossier.output.words import Words

_SPACES = re.compile(r"[ \t\r\n\f\v]+")

Part = dict[str, Any]
"""A part of the report's data, as JSON; the template says what it draws of it."""


@dataclass(frozen=True, slots=True)
class Places:
    """The names of the places that can be linked to; those of sections, claims, citations and sources by id."""

    by_id: Mapping[str, str] = field(default_factory=dict)
    names: frozenset[str] = frozenset()

    def of(self, id: str) -> str | None:
        return self.by_id.get(id)

    def named(self, name: str) -> str | None:
        return name if name in self.names else None


def places_of(report: Report) -> Places:
    """Name every place of a report after what a reader calls it (`claim-3.3`); each name is given once."""
    by_id: dict[str, str] = {}
    taken: dict[str, int] = {}

    def name(id: str, wanted: str) -> None:
        taken[wanted] = taken.get(wanted, 0) + 1
        by_id[id] = wanted if taken[wanted] == 1 else f"{wanted}-again-{taken[wanted]}"

    for section in report.sections:
        name(section.id, f"section-{section.number}")
        opened = open_place_id(section.id)
        name(opened, f"open-{section.number}")
        for claim in section.claims:
            name(claim.id, f"claim-{claim.number}")
            for rank, citation in enumerate(claim.citations, 1):
                if has_evidence(citation):
                    name(citation.id, f"evidence-{claim.number}-{rank}")
                else:
                    by_id[citation.id] = by_id[opened]
    further = 0
    for source in report.sources:
        further += source.number is None
        name(source.id, f"further-{further}" if source.number is None else f"source-{source.number}")
    return Places(by_id, frozenset(by_id.values()))


def open_place_id(section_id: str) -> str:
    """Return the id under which the place of a section's unchecked citations is named."""
    return f"open {section_id}"


def has_evidence(citation: ReportCitation) -> bool:
    """Whether there is more to print of a citation than that nobody has checked it."""
    return citation.verdict is not Verdict.UNCHECKED or bool(citation.passages or citation.reason)


@dataclass(frozen=True, slots=True)
class Setting:
    """`rtl`: the report is written from right to left.

    `leads` and `spots` are as in `dossier.output.bound`: empty but in a binder. `cited` is how a text cites each source
    in the style that was asked for, by id, where that is short enough to stand beside its number.
    """

    words: Words
    places: Places = Places()
    rtl: bool = False
    leads: Mapping[str, str] = field(default_factory=dict)
    spots: Mapping[str, str] = field(default_factory=dict)
    cited: Mapping[str, str] = field(default_factory=dict)

    def blocks(self, blocks: Sequence[Block]) -> list[Entry]:
        return plain_entries(blocks, self.places.names, rtl=self.rtl)

    def text(self, text: str) -> Entry:
        return text_entry(text, rtl=self.rtl)

    def quoted(self, text: str) -> Entry:
        """Return `text`, its lines run on, in the quotation marks of the report's language."""
        return self.text(self.words("list.quoted", text=_SPACES.sub(" ", text.strip())))

    def diff(self, diff: Diff) -> Entry | None:
        """Return the words of a quote that are not the text's, struck through, and the text's in their place."""
        if all(kind == "same" for kind, _words in diff):
            return None
        pieces: list[Piece] = [{"kind": "words", "text": self.words("passage.diff") + " "}]
        for i, (kind, words) in enumerate(diff):
            styles = {} if kind == "same" else {"styles": [kind]}
            pieces += [{"kind": "words", "text": " "}] * (i > 0)
            pieces.append({"kind": "words", "text": words} | styles)
        return self.text("".join(piece["text"] for piece in pieces)) | {"pieces": pieces}

    def sentence(self, sentence: str) -> Entry | None:
        """Return the sentence that exact words were cut out of, where it denies beside them."""
        return self.text(self.words("passage.sentence", sentence=sentence)) if sentence else None

    def signed(self, annotation: ReportAnnotation) -> str:
        """Return who made an annotation and when, and its tags."""
        by = self.words.by(annotation.reviewer, annotation.changed_at or annotation.made_at, annotation.writers)
        return self.words("list.dot").join([by, *map(self.words.apart, annotation.tags)])

    def paragraphs(self, text: str) -> list[Entry]:
        """Return the paragraphs of plain text, one a line."""
        return [self.text(line) for line in text.splitlines() if line.strip()]

    def note(self, note: ReportNote, lead: str = "", to: str | None = None) -> Part:
        """Return a note; `lead` says what it is on, and `to` is the place where that stands."""
        if note.gone is not None:
            lead = self.words("note.gone", what=self.words(f"note.kind.{note.gone.value}"))
        return {
            "lead": lead,
            "to": to,
            "blocks": self.blocks(note.body),
            "by": self.words.by(note.reviewer, note.changed_at or note.made_at, note.writers),
        }

    def annotation(self, annotation: ReportAnnotation) -> Part:
        """Return an annotation as it is printed where no words of the brief can carry it."""
        return {
            "mark": self.words(f"mark.{annotation.kind.value}"),
            "colour": annotation.colour,
            "quote": self.quoted(annotation.quote) if annotation.quote.strip() else None,
            "where": annotation.where,
            "blocks": self.blocks(annotation.comment),
            "by": self.signed(annotation),
            "replies": [self.note(reply, self.words("note.reply")) for reply in annotation.replies],
        }


def as_sentence(text: str) -> str:
    """Return a part of a sentence as one that stands by itself."""
    text = " ".join(text.split()).strip(" ;,:")
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("." if text[-1].isalnum() else "")


def source_name(citation: ReportCitation, words: Words) -> str:
    """Return how a cited source is named in a line: `[4]`, or that it is a further source."""
    return words("annotation.of_further") if citation.source is None else f"[{citation.source}]"


def sign_of(verdict: Verdict) -> str:
    """Return the name of a verdict's mark among the icons."""
    return verdict.value.replace(" ", "-")
