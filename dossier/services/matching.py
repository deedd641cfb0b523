"""Which section, claim and source of a newer brief is which of the older one. Pure: rows and texts in, pairs out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from dossier.model.anchor import Range, anchor_at
from dossier.model.csl import title_of
from dossier.model.imported import ImportedSection, ImportedSource
from dossier.model.kinds import Placing, SectionKind
from dossier.model.rows import Claim, Csl, Section, Source
from dossier.text.normalise import normalise
from dossier.text.places import Places

SHORTEST = 12  # code points; shorter words stand in many a place by chance
_SAME_BODY = 0.4  # share of words that two sections have in common, of all that they have
_SAME_TITLE = 0.6
_CHANGED = 0.6  # likeness of a claim in the same place among its neighbours
_CHANGED_ELSEWHERE = 0.85  # of one that has changed its place too


def match_sections(old: Sequence[Section], new: Sequence[ImportedSection]) -> dict[int, Section]:
    """Return the older section of each newer one (by its index) that is found: by title, by text, by number."""
    pairs: dict[int, Section] = {}
    titles: dict[str, tuple[list[Section], list[int]]] = {}
    for section in old:
        titles.setdefault(_plain(section.title), ([], []))[0].append(section)
    for i, imported in enumerate(new):
        titles.setdefault(_plain(imported.title), ([], []))[1].append(i)
    for olds, news in titles.values():
        if len(olds) == len(news):
            pairs |= dict(zip(news, olds, strict=True))
    words = {section.id: set(_plain(section.body).split()) for section in old}
    scored = [
        (_shared(words[section.id], mine), -abs(i - section.position), i, section)
        for i, mine in ((i, set(_plain(new[i].body).split())) for i in range(len(new)) if i not in pairs)
        for section in old
        if section.id not in {found.id for found in pairs.values()}
    ]
    _take(pairs, [each for each in scored if each[0] >= _SAME_BODY])
    left = [section for section in old if section.id not in {found.id for found in pairs.values()}]
    numbered = [
        (_likeness(section.title, new[i].title), 0, i, section)
        for i in range(len(new))
        for section in left
        if i not in pairs and section.number == new[i].number and section.kind is new[i].kind
    ]
    _take(pairs, [s for s in numbered if s[0] >= _SAME_TITLE or new[s[2]].kind is SectionKind.SUMMARY])
    return pairs


def _take(pairs: dict[int, Section], scored: list[tuple[float, int, int, Section]]) -> None:
    """Add the best pairs first; each section is used once."""
    used = {section.id for section in pairs.values()}
    for _, _, i, section in sorted(scored, key=lambda each: (-each[0], -each[1], each[2])):
        if i not in pairs and section.id not in used:
            pairs[i] = section
            used.add(section.id)


@dataclass(slots=True)
class ClaimMatch:
    """Where the older claims of a section stand in the newer one: a span by claim id, and the spans taken."""

    section: ImportedSection
    spans: dict[str, Range] = field(default_factory=dict)
    whose: dict[int, str] = field(default_factory=dict)  # the older claim of an imported one, by its index

    def text(self, index: int) -> str:
        """Return the words of an imported claim."""
        claim = self.section.claims[index]
        return self.section.body[claim.start : claim.end]

    def take(self, claim_id: str, index: int) -> None:
        """Say that an older claim is the imported one of that index."""
        self.whose[index] = claim_id
        self.spans[claim_id] = (self.section.claims[index].start, self.section.claims[index].end)

    def is_free(self, span: Range) -> bool:
        """Whether no older claim was found on any of these words."""
        return not any(span[0] < end and start < span[1] for start, end in self.spans.values())

    @property
    def left(self) -> list[int]:
        """The imported claims on whose words no older one was found."""
        spans = [(claim.start, claim.end) for claim in self.section.claims]
        return [i for i, span in enumerate(spans) if i not in self.whose and self.is_free(span)]

    def markers_of(self, span: Range) -> list[int]:
        """Return the indexes of the markers that close the imported claims on these words."""
        found = {
            index
            for claim in self.section.claims
            if claim.start < span[1] and span[0] < claim.end
            for index in claim.markers
        }
        return sorted(found)


def match_claims(claims: Sequence[Claim], body: str, section: ImportedSection) -> ClaimMatch:
    """Find the claims of an older `body` in a newer section: the same words, or words like them between the same
    neighbours. `claims` stand in their order; those without a place count by their words.
    """
    match = ClaimMatch(section)
    placed = [claim for claim in claims if claim.placing is not Placing.UNPLACED]
    texts = [match.text(i) for i in range(len(section.claims))]
    blocks = SequenceMatcher(None, [claim.text for claim in placed], texts, autojunk=False).get_matching_blocks()
    for a, b, size in blocks:
        for step in range(size):
            match.take(placed[a + step].id, b + step)
    for claim in claims:
        same = [i for i in match.left if texts[i] == claim.text] if claim.id not in match.spans else []
        if same and (claim.placing is not Placing.UNPLACED or (len(same) == 1 and len(claim.text) >= SHORTEST)):
            match.take(claim.id, same[0])
    places = Places(section.body, body)
    for claim in placed:
        if claim.id not in match.spans:  # one that was corrected by hand, so that no imported claim is quite like it
            placing, anchor = places.find(anchor_at(body, claim.start, claim.end))
            if anchor is not None and placing is not Placing.CHANGED and match.is_free((anchor.start, anchor.end)):
                match.spans[claim.id] = (anchor.start, anchor.end)
    _match_changed(match, placed)
    return match


def _match_changed(match: ClaimMatch, placed: list[Claim]) -> None:
    left = match.left
    plain = {i: _plain(match.text(i)) for i in left}
    scored = []
    for claim in placed:
        if claim.id in match.spans:
            continue
        words = _plain(claim.text)
        low, high = _neighbours(match, placed, claim)
        for i in left:
            inside = low <= match.section.claims[i].start < high
            likeness = _ratio(words, plain[i])
            if likeness >= (_CHANGED if inside else _CHANGED_ELSEWHERE):
                scored.append((likeness, claim.id, i))
    for _, claim_id, i in sorted(scored, key=lambda each: (-each[0], each[2])):
        if claim_id not in match.spans and i not in match.whose:
            match.take(claim_id, i)


def _neighbours(match: ClaimMatch, placed: list[Claim], claim: Claim) -> Range:
    """Return the range of the newer body between the nearest claims before and after that were found."""
    at = placed.index(claim)
    before = [match.spans[c.id][1] for c in placed[:at] if c.id in match.spans]
    after = [match.spans[c.id][0] for c in placed[at + 1 :] if c.id in match.spans]
    return (before[-1] if before else 0), (after[0] if after else len(match.section.body) + 1)


def match_sources(old: Iterable[Source], new: Iterable[ImportedSource]) -> dict[int, Source]:
    """Return the older source of each newer number that has one: the same work, else the same number.

    A work that has another number now is found by its DOI, its address or its title.
    """
    by_number = {source.number: source for source in old if source.number is not None}
    listed = list(new)
    pairs: dict[int, Source] = {}
    for source in listed:
        known = by_number.get(source.number)
        if known is not None and is_same_work(known.csl, source.csl):
            pairs[source.number] = known
    used = {source.id for source in pairs.values()}
    keys: dict[str, list[Source]] = {}
    for each in by_number.values():
        if each.id not in used and _key(each.csl):
            keys.setdefault(_key(each.csl), []).append(each)
    wanted = [_key(source.csl) for source in listed if source.number not in pairs]
    for source in listed:
        found = keys.get(_key(source.csl), [])
        if source.number not in pairs and len(found) == 1 and wanted.count(_key(source.csl)) == 1:
            pairs[source.number] = found[0]
            used.add(found[0].id)
    for source in listed:
        known = by_number.get(source.number)
        if source.number not in pairs and known is not None and known.id not in used:
            pairs[source.number] = known
    return pairs


def is_same_work(old: Csl, new: Csl) -> bool:
    """Whether two records are of one work, as far as their DOI, address or title tell; without one, they may be."""
    return not _key(old) or not _key(new) or _key(old) == _key(new)


def is_like(old: Csl, new: Csl) -> bool:
    """Whether the titles of two records are alike."""
    return _likeness(title_of(old), title_of(new)) >= _SAME_TITLE


def _key(csl: Csl) -> str:
    return next((str(csl[name]).casefold() for name in ("DOI", "URL") if csl.get(name)), "") or _plain(title_of(csl))


def _plain(text: str) -> str:
    return " ".join(normalise(text, fold_case=True).text.split())


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def _likeness(one: str, other: str) -> float:
    return _ratio(_plain(one), _plain(other))


def _ratio(one: str, other: str) -> float:
    from rapidfuzz.fuzz import ratio

    return ratio(one, other) / 100
