"""What a binder is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dossier.model.anchor import Rect


@dataclass(frozen=True, slots=True)
class Part:
    """An annotated source as a PDF file, which `password` opens; `title` names it in the outline.

    `tagged`: its tags for screen readers go along.
    """

    path: Path
    title: str
    password: str = ""
    tagged: bool = True


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a source: `part` and `page` count from 0; without `rect` (user space) it is the page's beginning."""

    part: int
    page: int = 0
    rect: Rect | None = None


@dataclass(frozen=True, slots=True)
class Back:
    """A small link beside a spot, back into the report.

    `label` is drawn, a number; `contents` is said by readers. Of `goals`, addresses in the report, the first is taken
    that is met there.
    """

    spot: Spot
    label: str
    contents: str
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """`report` is the PDF in front; `leads` say where its links lead, by their address."""

    report: bytes
    parts: Sequence[Part]
    leads: Mapping[str, Spot]
    backs: Sequence[Back]
    colour: tuple[float, float, float]
