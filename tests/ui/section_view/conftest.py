"""A section to show, written as one string."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from dossier.model.anchor import anchor_at
from dossier.model.kinds import AnnotationKind, ClaimKind, OnKind, SectionKind, TextFormat
from dossier.model.rows import Annotation, Claim, Limit, Marker, Section
from dossier.ui.section_view.content import Chip, SectionContent
from dossier.ui.section_view.view import SectionView
from dossier.ui.theme import Theme

TEXT = (
    "Short walks help 😀 sleep [4]; long ones help it more [4] [7]. Doctors “weigh” this in the open [9].\n"
    "No trial ran longer than a year [2].\n"
)


@dataclass(frozen=True)
class Sections:
    """Makes contents: claims `c1`, `c2`, ... of the given words, chips `x1`, `x2`, ... and markers `m0`, `m1`, ..."""

    def make(
        self,
        body: str = TEXT,
        claims: Mapping[str, tuple[int, ...]] | None = None,
        *,
        format: TextFormat = TextFormat.TEXT,
        limits: tuple[str, ...] = (),
        marked: tuple[tuple[str, AnnotationKind], ...] = (),
    ) -> SectionContent:
        """`claims` maps the words of each claim to its markers, by their order in the body; -1 adds one without."""
        section = Section("s3", 3, 3, SectionKind.OPTION, "Walks", format, "3. Walks\n", body, "")
        markers = [
            Marker(f"m{i}", "s3", i, int(found[1]), found.start(), found.end())
            for i, found in enumerate(re.finditer(r"\[(\d+)\](?:\(\S*\))?", body))
        ]
        rows: list[tuple[Claim, str]] = []
        chips: list[Chip] = []
        for number, (words, cited) in enumerate((claims or {}).items(), 1):
            start = body.index(words)
            claim = Claim(f"c{number}", "s3", ClaimKind.FACT, start, start + len(words), words)
            rows.append((claim, f"3.{number}"))
            for at in cited:
                marker = markers[at] if at >= 0 else None
                source = marker.number if marker is not None else None
                chips.append(Chip(f"x{len(chips) + 1}", claim.id, marker.id if marker else None, source))
        found_limits = tuple(
            Limit(f"l{i}", "s3", body.index(words), body.index(words) + len(words), words)
            for i, words in enumerate(limits, 1)
        )
        now = "2026-11-01T10:00:00Z"
        notes = tuple(
            Annotation(
                f"a{i}",
                OnKind.SECTION,
                "s3",
                kind,
                i,
                anchor_at(body, body.index(w), body.index(w) + len(w)),
                "A comment",
                "Ada",
                now,
                now,
            )
            for i, (w, kind) in enumerate(marked, 1)
        )
        return SectionContent(section, tuple(rows), tuple(chips), tuple(markers), found_limits, notes)

    def walks(self) -> SectionContent:
        """Three claims, the second with two markers and the third with one added by the reviewer; one limit."""
        return self.make(
            claims={
                "Short walks help 😀 sleep": (0,),
                "long ones help it more": (1, 2),
                "Doctors “weigh” this in the open": (3, -1),
            },
            limits=("No trial ran longer than a year",),
            marked=(("“weigh”", AnnotationKind.HIGHLIGHT), ("long ones", AnnotationKind.UNDERLINE)),
        )


@pytest.fixture
def sections() -> Sections:
    return Sections()


@pytest.fixture
def content(sections: Sections) -> SectionContent:
    return sections.walks()


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, content: SectionContent) -> SectionView:
    """Return the view of `content`, shown 520 pixels wide."""
    view = SectionView(theme)
    qtbot.addWidget(view)
    view.resize(520, 300)
    view.set_content(content)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def middle_of(view: SectionView) -> Callable[[str], QPoint]:
    """Return a function: the middle of the first line of some words of the body, in the viewport."""

    def find(words: str) -> QPoint:
        assert view.content is not None
        start = view.content.section.body.index(words)
        view.reveal(start, start + len(words))
        box = view.range_boxes(start, start + len(words))[0]
        return box.center().toPoint()

    return find
