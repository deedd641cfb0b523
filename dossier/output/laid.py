"""A report laid out for formats without pages: the parts that `layout.py` gives, and what lies on each word of them.

Such formats are XML, HTML or lines of text, so every text here is without the characters that those cannot hold, and
no text can turn round what stands after it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dossier.model.kinds import AnnotationKind
from dossier.model.report import Report, ReportAnnotation
from dossier.output.account import Account
from dossier.output.filling import PlannedAnnotation
from dossier.output.layout import lay_out
from dossier.output.marks import NAME, theme_colours
from dossier.output.pieces import Piece
from dossier.output.runs import plain
from dossier.output.sections import commented
from dossier.output.setting import Part, Setting
from dossier.output.words import Words, words_of

REPLACEMENT = "\ufffd"
SIGNS = {
    "unchecked": "○",
    "supports": "✓",
    "partly": "◐",
    "does-not-support": "◇",
    "contradicts": "✕",
    "cannot-tell": "?",
}
"""The verdicts' marks as characters, by the names of their icons."""

_ADDRESS = re.compile(r"(?:https?://|mailto:)[!-~]+", re.IGNORECASE)
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OPENED = {**dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"), **dict.fromkeys("\u2066\u2067\u2068", "\u2069")}


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation that lies on words. `comment` is the number that its comment is printed under, 0 for none.

    `contents` is the comment as plain text, `line` the kind of mark, who made it and when.
    """

    id: str
    kind: AnnotationKind
    colour: int
    quote: str
    contents: str
    line: str
    author: str
    made_at: str
    comment: int = 0


@dataclass(frozen=True, slots=True)
class Laid:
    """`data` as the template of the PDF takes it; `marks` are the annotations by the numbers that pieces note.

    A judgement has a number too, with its contents in `plan`; it is in `data` as evidence.
    """

    data: dict[str, Any]
    words: Words
    account: Account
    plan: tuple[PlannedAnnotation, ...]
    marks: Mapping[int, Mark]
    places: frozenset[str]

    @property
    def comments(self) -> dict[int, Mark]:
        """The marks that have a comment, by its number."""
        return {mark.comment: mark for mark in self.marks.values() if mark.comment}

    @property
    def rtl(self) -> bool:
        """Whether the report is written from right to left."""
        return self.words("direction") == "rtl"

    def place(self, name: str | None) -> str | None:
        """Return `name` where this report has such a place."""
        return name if name in self.places else None


def lay_out_text(report: Report, resources: Path, stamp: datetime) -> Laid:
    """Return `report` laid out; `stamp` (aware) is its date, `resources` the folder of words and themes."""
    words = words_of(report, resources, stamp.tzinfo or UTC)
    colours = theme_colours(resources)
    layout = lay_out(report, words, colours, stamp)
    data = settled(layout.data)
    places = frozenset(part["place"] for part in _parts(data) if isinstance(part.get("place"), str))
    return Laid(data, words, layout.account, layout.plan, _marks(report, layout.plan, words), places)


def _marks(report: Report, plan: tuple[PlannedAnnotation, ...], words: Words) -> dict[int, Mark]:
    numbers = {planned.name.removeprefix(NAME): number for number, planned in enumerate(plan)}
    found = {}
    comments = 0
    for section in report.sections:
        said = {annotation.id for annotation in commented(section)}
        for annotation in (*commented(section), *section.annotations):
            number = numbers.get(annotation.id)
            if number is None or number in found:
                continue
            comments += annotation.id in said
            found[number] = _mark(annotation, comments if annotation.id in said else 0, words)
    return found


def _mark(annotation: ReportAnnotation, comment: int, words: Words) -> Mark:
    by = Setting(words).signed(annotation)
    return Mark(
        id=annotation.id,
        kind=annotation.kind,
        colour=min(max(annotation.colour, 1), 8),
        quote=settled(annotation.quote),
        contents=settled(plain(annotation.comment)),
        line=settled(f"{words(f'mark.{annotation.kind.value}')} · {by}"),
        author=settled(annotation.reviewer),
        made_at=annotation.changed_at or annotation.made_at,
        comment=comment,
    )


def _parts(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every part of JSON that is an object."""
    if isinstance(value, dict):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    for part in inner:
        yield from _parts(part)


def settled(value: Any) -> Any:
    """Return JSON with every text in it fit for any format: see the module. Line feeds and tabs stay."""
    if isinstance(value, str):
        return _settled(value)
    if isinstance(value, dict):
        return {key: settled(part) for key, part in value.items()}
    return [settled(part) for part in value] if isinstance(value, list | tuple) else value


def _settled(text: str) -> str:
    text = _UNFIT.sub(lambda match: " " if match[0] in "\u2028\u2029" else REPLACEMENT, text.replace("\r\n", "\n"))
    text = text.replace("\r", "\n")
    if not _TURNS.search(text):
        return text
    closers: list[str] = []
    kept = []
    for character in text:
        if character in _OPENED:
            closers.append(_OPENED[character])
        elif character in "\u202c\u2069":
            if character not in closers:
                continue  # it would close what is not its own
            while closers.pop() != character:
                pass
        kept.append(character)
    return "".join(kept + closers[::-1])


def safe_address(address: str) -> str:
    """Return an address where it may be a link, else ''; to be asked by whoever writes one."""
    return address if _ADDRESS.fullmatch(address) else ""


def joined(pieces: Sequence[Piece], *, marked: bool = True) -> list[Piece]:
    """Return `pieces` without hooks, and with words that look the same and lead to the same place in one piece.

    `marked`: marks are seen on the words that they lie on, so they make words look different.
    """
    found: list[Piece] = []
    for piece in pieces:
        if piece["kind"] == "hook":
            continue
        if (
            found
            and piece["kind"] == "words" == found[-1]["kind"]
            and _looks(piece, marked) == _looks(found[-1], marked)
        ):
            found[-1] = found[-1] | {"text": found[-1]["text"] + piece["text"]}
        else:
            found.append(piece)
    return found


def _looks(piece: Piece, marked: bool) -> tuple[Any, ...]:
    return (
        piece.get("styles") or [],
        piece.get("to"),
        piece.get("address"),
        (piece.get("notes") or []) if marked else [],
    )


def source_of(chip: Piece) -> str:
    """Return the name of the place of a chip's source."""
    return f"source-{chip['number'].lstrip('+')}"


def noted(data: Part) -> Iterator[Piece]:
    """Yield the pieces of a section's body, in order, lists and quotations included."""
    for part in _parts(data["body"]):
        yield from part.get("pieces", ())
