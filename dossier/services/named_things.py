"""Everything that can be called up by name, and the best of it for a few typed letters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nsmallest

from dossier.model.rows import Section
from dossier.services.reading import UNTITLED
from dossier.store.names import claim_texts, source_titles
from dossier.store.store import Store
from dossier.text.fuzzy import folded, misfit, typed_words

MOST = 60  # things that are listed; who looks for others types another letter
_ENOUGH = 400  # fitting things of one kind, after which no more are looked at
_BATCH = 500
_BY_NUMBER = -1  # better than any fit of words
_NEARLY = 72.0  # per cent of likeness, below which a name with a slip of the keyboard is no longer meant
_MOST_COMPARED = 2_000  # names, of which each costs a few microseconds a key
_MIN_SLIP = 4  # letters typed, below which a slip cannot be told from another word


class ThingKind(StrEnum):
    """In the order in which equals are listed."""

    ACTION = "action"
    SETTING = "setting"
    SECTION = "section"
    SOURCE = "source"
    CLAIM = "claim"


_RANK = {kind: rank for rank, kind in enumerate(ThingKind)}


@dataclass(frozen=True, slots=True)
class Thing:
    """Something with a name. `id` is an action's name, a setting's field or a row's id.

    `number` is as printed, '' without one.
    """

    kind: ThingKind
    id: str
    name: str
    number: str = ""
    folded: str = ""

    @property
    def key(self) -> str:
        """What tells it from all others, to remember it by."""
        return f"{self.kind}:{self.id}"


def thing(kind: ThingKind, id: str, name: str, number: str = "") -> Thing:
    """Return the thing, its name ready to be compared with."""
    return Thing(kind, id, name, number, folded(name))


def things_of(store: Store, untitled: str = UNTITLED) -> Iterator[list[Thing]]:
    """Yield sections, sources and claims in batches, each read in a few milliseconds; reads as it goes."""
    sections = store.find(Section)
    yield [thing(ThingKind.SECTION, s.id, s.title, str(s.number) if s.number else "") for s in sections]
    for rows in _batches(source_titles(store)):
        yield [
            thing(ThingKind.SOURCE, id, title.strip() or untitled, "" if number is None else str(number))
            for id, number, title in rows
        ]
    for section in sections:
        rank = 0
        for texts in _batches(claim_texts(store, section.id)):
            yield [
                thing(ThingKind.CLAIM, id, text, f"{section.number}.{rank + i}")
                for i, (id, text) in enumerate(texts, 1)
            ]
            rank += len(texts)


def best(query: str, things: Iterable[Thing], recent: Sequence[str] = ()) -> list[Thing]:
    """Return what `query` means among `things`, best first, at most MOST of them; `recent` are keys, the newest first.

    Among equal fits what was used last comes first. Nothing typed gives the recent ones, then actions and sections.
    """
    words = typed_words(query)
    ages = {key: age for age, key in enumerate(recent)}
    if not words:
        ids = {key.partition(":")[2] for key in recent}  # ids first: a key is made anew each time
        at_hand = (ThingKind.ACTION, ThingKind.SECTION)
        known = [one for one in things if one.kind in at_hand or (one.id in ids and one.key in ages)]
        return sorted(known, key=lambda one: (ages.get(one.key, len(ages)), _RANK[one.kind]))[:MOST]
    listed = list(things)
    found = _fitting(words, listed, ages) or _nearly(query, listed)
    return [one for _, one in nsmallest(MOST, found, key=lambda pair: pair[0])]


def _fitting(
    words: tuple[str, ...], things: Sequence[Thing], ages: Mapping[str, int]
) -> list[tuple[tuple[int, int, int], Thing]]:
    """Return what fits, each with how badly; of very many of one kind the first."""
    found: list[tuple[tuple[int, int, int], Thing]] = []
    counts = dict.fromkeys(ThingKind, 0)
    number = "".join(words).strip("[]()")
    printed = number != "".join(words)  # as the brief prints a source's number
    first = words[0]
    for one in things:
        kind = one.kind
        if one.number and one.number == number:
            found.append(((_BY_NUMBER, int(printed and kind is not ThingKind.SOURCE), _RANK[kind]), one))
            continue
        claim = kind is ThingKind.CLAIM
        if (claim and first not in one.folded) or counts[kind] > _ENOUGH:
            continue
        misfits = misfit(words, one.folded, loose=not claim)
        if misfits is not None:
            counts[kind] += 1
            found.append(((misfits, ages.get(one.key, len(ages)), _RANK[kind]), one))
    return found


def _nearly(query: str, things: Sequence[Thing]) -> list[tuple[tuple[int, int, int], Thing]]:
    """Return what is called nearly so, claims apart: for a slip of the keyboard."""
    typed = folded(query).strip()
    if len(typed) < _MIN_SLIP:
        return []
    from rapidfuzz import fuzz, process

    named = [one for one in things if one.kind is not ThingKind.CLAIM]
    if len(named) > _MOST_COMPARED:
        named = [one for one in named if one.kind is not ThingKind.SOURCE]
    scored = process.extract(
        typed, [one.folded for one in named], scorer=fuzz.partial_ratio, score_cutoff=_NEARLY, limit=MOST
    )
    return [((round(100 - score), 0, _RANK[named[i].kind]), named[i]) for _, score, i in scored]


def _batches(rows: Sequence[tuple]) -> Iterator[Sequence[tuple]]:  # type: ignore[type-arg]
    for start in range(0, len(rows), _BATCH):
        yield rows[start : start + _BATCH]
