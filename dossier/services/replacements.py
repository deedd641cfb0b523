"""What newer versions of the brief did to the dossier, read back from the journal, which keeps it."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Citation, Claim, Limit, Note, Row, Section, Source
from dossier.services.fates import Fate, fate_of, words_of
from dossier.services.history import as_a_whole
from dossier.services.newer_brief import section_placing
from dossier.services.newer_sources import source_fate
from dossier.services.reading import is_lost, section_words
from dossier.store.journal import JournalEntry
from dossier.store.rows import KINDS, TABLES, from_named
from dossier.store.store import Store

_MADE = "import a newer version of the brief"  # the label of `changes.briefs.ReplaceBrief`
_UNDO, _REDO = f"undo: {_MADE}", f"redo: {_MADE}"
_ON_TEXT = (Claim, Limit, Annotation)
_Pair = tuple[Row | None, Row | None]  # a row before a change and after it


def former_sections(store: Store) -> dict[str, str]:
    """Return the headings of the sections that claims stood in and that the brief has no more, by the claims' ids.

    A claim has to be in some section; such a one was put into its neighbour.
    """
    former: dict[str, str] = {}
    for entry in _entries(store):
        pairs = list(_pairs(entry))
        gone = {row.id: section_words(row) for row, after in pairs if isinstance(row, Section) and after is None}
        for before, after in pairs:
            if not isinstance(before, Claim) or (isinstance(after, Claim) and is_lost(before) and is_lost(after)):
                continue
            former.pop(before.id, None)
            if isinstance(after, Claim) and is_lost(after) and before.section_id in gone:
                former[before.id] = gone[before.section_id]
    return former


def newest_replacement(store: Store) -> list[Fate]:
    """Return what became of each thing in the newest replacement of the brief that was not taken back; [] for none."""
    standing: list[JournalEntry] = []
    for entry in _entries(store):
        if entry.label != _UNDO:
            standing.append(entry)
        elif standing:
            standing.pop()
    if not standing:
        return []
    pairs = list(_pairs(standing[-1]))
    fates = [fate for before, after in pairs if (fate := _fate(before, after)) is not None]
    fates += _citation_fates(store, pairs)
    told = {row.id for pair in pairs for row in pair if row is not None}
    return fates + [fate for fate in _untouched(store, standing[-1].id) if fate.id not in told]


def _entries(store: Store) -> list[JournalEntry]:
    return store.entries_named((_MADE, _UNDO, _REDO))


def _pairs(entry: JournalEntry) -> Iterator[_Pair]:
    for row in as_a_whole(entry.rows):
        with suppress(KnownError, KeyError):  # a journal of a stranger's
            yield _row(row["table"], row["before"]), _row(row["table"], row["after"])


def _row(table: str, values: dict[str, Any] | None) -> Row | None:
    return from_named(KINDS[table], values) if values else None


def _fate(before: Row | None, after: Row | None) -> Fate | None:
    if isinstance(before, _ON_TEXT) and isinstance(after, _ON_TEXT):
        fate = fate_of(before, after)
        elsewhere = isinstance(before, Annotation) and isinstance(after, Annotation) and before.on_id != after.on_id
        moved = elsewhere and fate.placing is Placing.EXACT
        return None if is_lost(before) and is_lost(after) else replace(fate, placing=Placing.MOVED) if moved else fate
    if isinstance(after, Claim):
        return Fate(TABLES[Claim], after.id, None, "", after.text)
    if isinstance(before, Section) or isinstance(after, Section):
        return _section_fate(before, after)
    if isinstance(before, Source | None) and isinstance(after, Source):
        return source_fate(before, after)
    if isinstance(before, Note) and isinstance(after, Note):  # its section is gone
        return Fate(TABLES[Note], after.id, Placing.MOVED, before.body, after.body)
    return None


def _citation_fates(store: Store, pairs: Iterable[_Pair]) -> Iterator[Fate]:
    """Yield the citations of claims in the text whose marker was printed before the change and is not after it."""
    old = {row.id: row for row, _ in pairs if row is not None}
    new = {row.id: row for _, row in pairs if row is not None}
    for citation, after in pairs:
        if not isinstance(citation, Citation) or citation.marker_id is None:
            continue
        claim = new.get(citation.claim_id) or store.seek(Claim, citation.claim_id)
        printed = isinstance(after, Citation) and after.marker_id is not None
        if not printed and isinstance(claim, Claim) and not is_lost(claim):
            source = old.get(citation.source_id) or store.seek(Source, citation.source_id)
            number = source.number if isinstance(source, Source) and source.number is not None else "-"
            yield Fate(TABLES[Citation], citation.id, Placing.UNPLACED, f"[{number}] {claim.text}", "")


def _section_fate(before: Row | None, after: Row | None) -> Fate:
    old = before if isinstance(before, Section) else None
    new = after if isinstance(after, Section) else None
    placing = section_placing(old, new) if old and new else Placing.UNPLACED if old else None
    id = new.id if new else old.id if old else ""
    return Fate(TABLES[Section], id, placing, old.title if old else "", new.title if new else "")


def _untouched(store: Store, entry_id: str) -> Iterator[Fate]:
    """Yield what stands as it stood before that entry of the journal; ids tell by their order what is newer."""
    rows: list[Claim | Limit | Annotation] = [*store.find(Claim), *store.find(Limit)]
    rows += store.find(Annotation, on=OnKind.SECTION.value)
    for row in rows:
        if row.id < entry_id and not is_lost(row):
            yield Fate(TABLES[type(row)], row.id, Placing.EXACT, words_of(row), words_of(row))
    for section in store.find(Section):
        if section.id < entry_id:
            yield _section_fate(section, section)
    for source in store.find(Source):
        if source.id < entry_id and source.number is not None:
            yield source_fate(source, source)
