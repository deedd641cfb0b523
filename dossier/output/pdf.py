"""The report as a PDF: tagged, with real annotations, the same bytes for the same report and time."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from dossier.model.errors import BugError
from dossier.model.progress import Cancelled, Progress, never, untold
from dossier.model.report import Report
from dossier.output.account import Account, remarks
from dossier.output.annotations import write_annotations
from dossier.output.bound import Bound
from dossier.output.characters import Characters, printable
from dossier.output.layout import Layout, lay_out
from dossier.output.marks import NAME, theme_colours
from dossier.output.typeset import STANDARDS, Complaint, Unsettled, typeset
from dossier.output.words import Words, words_of

_STEPS = 3


@dataclass(frozen=True, slots=True)
class RenderedReport:
    """The PDF, the account of what it carries and lists, and what had to be said of characters and fonts.

    `standards` are those that the PDF claims to meet.
    """

    pdf: bytes
    account: Account
    remarks: tuple[str, ...]
    standards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Press:
    """What every attempt at a report has in common."""

    resources: Path
    timestamp: datetime
    words: Words
    cancelled: Cancelled
    flat: bool = False
    bound: Bound | None = None

    def print(self, layout: Layout) -> tuple[bytes, tuple[str, ...], tuple[str, ...]]:
        """Return the bare PDF, the standards that it claims and the remarks on its last page.

        Text that no check foresaw may keep it from the standards; then it is made without, and says so.
        """
        data, characters = printable(layout.data)
        complaint = ""
        for standards in (STANDARDS, ()):
            said = remarks(characters, self.words, _names(characters), bool(standards) or self.bound is not None)
            said += [self.words("account.flat")] * self.flat
            said += self.bound.remarks if self.bound else ()
            # The remarks may name characters: they are made printable like all the rest.
            data["account"]["remarks"], _characters = printable(said)
            try:
                pdf = self._typeset(data, characters, standards)
            except Complaint as error:
                complaint = str(error)
                continue
            return pdf, standards, tuple(said)
        raise BugError(f"the typesetter cannot set this report: {complaint}")

    def _typeset(self, data: dict[str, Any], characters: Characters, standards: tuple[str, ...]) -> bytes:
        """Return the PDF. Where its pages do not settle, each section begins a page of its own, so that they do."""
        set_now = partial(
            typeset,
            resources=self.resources,
            timestamp=self.timestamp,
            borrowed=characters.borrowed,
            standards=standards,
            cancelled=self.cancelled,
        )
        try:
            return set_now(data)
        except Unsettled as error:
            if all(section["fresh"] for section in data["sections"]):
                return error.pdf
            calm = [section | {"fresh": True} for section in data["sections"]]
        try:
            return set_now(data | {"sections": calm})
        except Unsettled as error:
            return error.pdf


def render_report(
    report: Report,
    *,
    resources: Path,
    timestamp: datetime,
    paper: str = "a4",
    flat: bool = False,
    progress: Progress = untold,
    cancelled: Cancelled = never,
    bound: Bound | None = None,
) -> RenderedReport:
    """Return the report as PDF on `paper`; `flat`: marks are drawn on its pages, and no annotation is made.

    With `bound` it is the part of a binder that stands in front, its links not yet led.

    `timestamp` (aware) is its date; its time zone is the one that dates are shown in.
    `resources` is the folder of templates, words, icons and themes. `cancelled` is asked some times a second.
    Raises KnownError when it was cancelled, or when the typesetter ran out of memory or time.
    """
    words = words_of(report, resources, timestamp.tzinfo or UTC)
    colours = theme_colours(resources)
    press = _Press(resources, timestamp, words, cancelled, flat, bound)
    unwritten: frozenset[str] = frozenset()
    while True:
        progress(0, _STEPS)
        layout = lay_out(report, words, colours, timestamp, unwritten, paper, bound)
        progress(1, _STEPS)
        bare, standards, said = press.print(layout)
        progress(2, _STEPS)
        pdf, written = write_annotations(bare, layout.plan, rtl=words("direction") == "rtl", flat=flat)
        lost = {planned.name.removeprefix(NAME) for number, planned in enumerate(layout.plan) if number not in written}
        if not lost - unwritten:
            progress(_STEPS, _STEPS)
            return RenderedReport(pdf, layout.account, said, standards)
        unwritten |= lost  # their words were not printed after all, so they are listed, and the report made again


def _names(characters: Characters) -> list[str]:
    return [path.name for path in characters.borrowed]
