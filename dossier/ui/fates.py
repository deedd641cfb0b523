"""What became of things whose text changed, in words: where each is, what it is called, how its words changed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from dossier.model.diff import Diff
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Claim, Limit, Note, Passage
from dossier.services.fates import Fate
from dossier.store.store import Store
from dossier.ui.navigator import Place
from dossier.ui.palette import Palette
from dossier.ui.places import (
    ClaimNumbers,
    annotation_place,
    former_words,
    limit_place,
    name_of,
    passage_place,
    place_of,
)
from dossier.ui.words import listed

ON_TEXT = frozenset({"claims", "limits", "annotations", "passages"})  # tables of what lies on a text
GROUPS = ("unplaced", "changed", "moved", "new", "gone", "exact")  # of a report, in its order
ICONS: Mapping[Placing | None, tuple[str, str]] = {
    Placing.UNPLACED: ("unplaced", "contradicts"),
    Placing.CHANGED: ("edit", "partly"),
    Placing.MOVED: ("forward", "accent"),
    None: ("add", "accent"),
    Placing.EXACT: ("check", "supports"),
}
_ROWS: Mapping[str, OnKind] = {
    "sections": OnKind.SECTION,
    "claims": OnKind.CLAIM,
    "citations": OnKind.CITATION,
    "sources": OnKind.SOURCE,
}


def placing_word(placing: Placing | None) -> str:
    """Return how a thing was found again: "moved"; "new" for None."""
    return {
        Placing.EXACT: QCoreApplication.translate("Fates", "exact"),
        Placing.MOVED: QCoreApplication.translate("Fates", "moved"),
        Placing.CHANGED: QCoreApplication.translate("Fates", "changed"),
        Placing.UNPLACED: QCoreApplication.translate("Fates", "unplaced"),
        None: QCoreApplication.translate("Fates", "new"),
    }[placing]


def group_of(fate: Fate) -> str:
    """Return which of GROUPS a thing belongs to; what lay on no text cannot be placed again, it is gone."""
    if fate.placing is Placing.UNPLACED:
        return "unplaced" if fate.table in ON_TEXT else "gone"
    return fate.placing.value if fate.placing else "new"


def group_words(group: str) -> str:
    """Return the heading of a group."""
    return {
        "exact": QCoreApplication.translate("Fates", "As they were"),
        "moved": QCoreApplication.translate("Fates", "Moved, the words the same"),
        "changed": QCoreApplication.translate("Fates", "Changed words"),
        "unplaced": QCoreApplication.translate("Fates", "Unplaced: not found again"),
        "new": QCoreApplication.translate("Fates", "New"),
        "gone": QCoreApplication.translate("Fates", "No longer in the brief"),
    }[group]


def counts_words(fates: Iterable[Fate]) -> str:
    """Return how many things were found again, and how, counted as the report lists them: "2 exact, 1 unplaced"."""
    counts = Counter(group_of(fate) for fate in fates)
    words = {str(placing): placing_word(placing) for placing in Placing}
    words |= {"new": placing_word(None), "gone": QCoreApplication.translate("Fates", "gone")}
    order = ("exact", "moved", "changed", "unplaced", "gone", "new")
    return listed(f"{counts[group]} {words[group]}" for group in order if counts[group])


def fate_place(store: Store, fate: Fate) -> Place:
    """Return where a thing is now, or was; the overview where it is gone."""
    if fate.table in _ROWS:
        return place_of(store, _ROWS[fate.table], fate.id)
    if fate.table == "annotations" and (annotation := store.seek(Annotation, fate.id)):
        return annotation_place(store, annotation)
    if fate.table == "passages" and (passage := store.seek(Passage, fate.id)):
        return passage_place(store, passage)
    if fate.table == "limits" and (limit := store.seek(Limit, fate.id)):
        return limit_place(limit)
    if fate.table == "notes" and (note := store.seek(Note, fate.id)):
        return place_of(store, note.on, note.on_id)
    return Place()


def fate_name(store: Store, numbers: ClaimNumbers, fate: Fate) -> str:
    """Return what a thing is, and where: "claim 2.3 of 2. Build a wall", "passage of Harbour log"."""
    on, on_id = OnKind.DOSSIER, ""
    if claim := store.seek(Claim, fate.id) if fate.table == "claims" else None:
        if former := numbers.former(claim):
            return former_words(former)
        words = QCoreApplication.translate("Fates", "claim {number} of {place}")
        section = name_of(store, numbers, OnKind.SECTION, claim.section_id)
        return words.format(number=numbers.of(claim), place=section)
    if annotation := store.seek(Annotation, fate.id) if fate.table == "annotations" else None:
        on, on_id = annotation.on, annotation.on_id
    elif passage := store.seek(Passage, fate.id) if fate.table == "passages" else None:
        on, on_id = OnKind.DOCUMENT, passage.document_id
    elif limit := store.seek(Limit, fate.id) if fate.table == "limits" else None:
        on, on_id = OnKind.SECTION, limit.section_id
    elif note := store.seek(Note, fate.id) if fate.table == "notes" else None:
        on, on_id = note.on, note.on_id
    words = {
        "annotations": QCoreApplication.translate("Fates", "annotation in {place}"),
        "passages": QCoreApplication.translate("Fates", "passage of {place}"),
        "limits": QCoreApplication.translate("Fates", "limit in {place}"),
        "notes": QCoreApplication.translate("Fates", "note on {place}"),
        "sections": QCoreApplication.translate("Fates", "section"),
        "sources": QCoreApplication.translate("Fates", "source"),
        "citations": QCoreApplication.translate("Fates", "citation; its marker is not printed any more"),
    }.get(fate.table, fate.table)
    return words.format(place=name_of(store, numbers, on, on_id) if on_id else "")


def diff_html(diff: Diff, colours: Palette) -> str:
    """Return a word diff as rich text: what went is struck through, what came is underlined and bold."""
    removed, added = colours.contradicts.name(), colours.supports.name()
    marks = {
        "same": "{}",
        "removed": f'<s style="color: {removed}">{{}}</s>',
        "added": f'<b style="color: {added}"><u>{{}}</u></b>',
    }
    return " ".join(marks[op].format(escape(words)) for op, words in diff)


def added_ranges(diff: Diff) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the words as they are after a word diff, and the ranges of those that came."""
    text, ranges = "", []
    for op, words in diff:
        if op == "removed":
            continue
        start = len(text) + bool(text)
        text = f"{text} {words}" if text else words
        if op == "added":
            ranges.append((start, len(text)))
    return text, tuple(ranges)
