"""Which source a file belongs to: told by DOI, address, title, or a number in its name. Pure; it reads no file.

Every sign gives points to a source. The source with the most is proposed; how sure that is follows from its points, and
from how near another source comes.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from dossier.model.rows import Candidate, Source
from dossier.text.normalise import normalise
from dossier.text.scripts import is_cjk
from dossier.text.stopwords import STOP_WORDS


class Sign(StrEnum):
    """What tells that a file belongs to a source."""

    DOI = "doi"
    ADDRESS = "address"
    TITLE = "title"  # the document's own title
    FIRST_PAGE = "first-page"  # the title stands there
    NAME = "name"  # the file's name holds the title's words
    NUMBER = "number"  # [4] or source-4 in the name
    LEADING = "leading"  # the name begins with a number


class Sureness(StrEnum):
    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"
    NONE = "none"  # no source fits


_POINTS = {
    Sign.DOI: 100,
    Sign.ADDRESS: 90,
    Sign.TITLE: 85,
    Sign.FIRST_PAGE: 80,
    Sign.NUMBER: 80,
    Sign.NAME: 70,
    Sign.LEADING: 58,
}
_SURE, _LIKELY = 75, 55  # points
_RIVAL = 20  # points: a source as near as that leaves it open which one it is
_CANDIDATE, _DOUBTFUL_CANDIDATE = 15, 45  # points less for a work that a source may be; "only a candidate" is doubtful
_SHORT_TITLE = 40  # points less for a title of one or two words, which much may hold
_BESIDES = 5  # points for each further sign

_WITHIN = 4_000  # code points of the text in which a title or address counts
_ALIKE = 88  # of 100: a title read with small faults, or set in capitals
_WORD_ALIKE = 85
_ENOUGH = 3  # words of a title that say something
_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>?#]+")
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_SHORTEST_ADDRESS = 12  # code points without punctuation: a host alone is no address of a work
_WORD = re.compile(r"[^\W_]+")
_BRACKETED = re.compile(
    r"^\W*\[(\d{1,4})\]|(?<![^\W\d_])(?:source|src|quelle|fuente|ref)[\s._-]*\[?(\d{1,4})\]?(?!\d)", re.IGNORECASE
)
_LEADING = re.compile(r"^\(?0*(\d{1,3})(?:\)|[\s._-]|$)")


@dataclass(frozen=True, slots=True)
class Work:
    """What is known of a work: a source's record, or one of its candidates."""

    title: str
    doi: str
    address: str
    minus: int = 0  # points


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source as files are compared with it."""

    id: str
    number: int | None
    works: tuple[Work, ...]


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file as far as it was looked into: its name without the folder, its title, the text of its first pages."""

    name: str
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """The source proposed, what tells so, and how sure that is; `of_candidate` says that a candidate told it."""

    source_id: str = ""
    signs: tuple[Sign, ...] = ()
    sureness: Sureness = Sureness.NONE
    of_candidate: bool = False
    rivals: tuple[str, ...] = ()  # ids of sources that are as likely, or nearly


def source_facts(sources: Iterable[Source], candidates: Iterable[Candidate]) -> list[SourceFacts]:
    """Return what files are compared with."""
    by_source: dict[str, list[Work]] = {}
    for candidate in candidates:
        minus = _DOUBTFUL_CANDIDATE if "only" in candidate.confidence.lower() else _CANDIDATE
        by_source.setdefault(candidate.source_id, []).append(_work(candidate.csl, minus))
    return [SourceFacts(s.id, s.number, (_work(s.csl, 0), *by_source.get(s.id, ()))) for s in sources]


def match(file: FileFacts, sources: Sequence[SourceFacts]) -> Match:
    """Return the source that `file` belongs to, as far as can be told."""
    seen = _Seen(file)
    told = [(seen.told(source), source.id) for source in sources]
    scored = sorted(((each, id) for each, id in told if each.points > 0), key=lambda each: -each[0].points)
    if not scored:
        return Match()
    best, source_id = scored[0]
    rivals = tuple(id for each, id in scored[1:] if each.points > best.points - _RIVAL)
    sureness = Sureness.UNSURE
    if not rivals and best.points >= _LIKELY:
        sureness = Sureness.SURE if best.points >= _SURE else Sureness.LIKELY
    return Match(source_id, best.signs, sureness, best.of_candidate, rivals)


@dataclass(frozen=True, slots=True)
class _Told:
    """How many points the signs give a source, the weightiest sign first."""

    points: int
    signs: tuple[Sign, ...] = ()
    of_candidate: bool = False


class _Seen:
    """A file, made ready to be compared with many sources."""

    def __init__(self, file: FileFacts) -> None:
        stem = re.sub(r"\.[^.]{1,9}$", "", file.name)
        text = file.text[:_WITHIN]
        self._title = _plain(file.title)
        self._text = _plain(text)
        self._name_words = _telling(_plain(stem))
        self._text_words = frozenset(self._text.split())
        self._squeezed_name = _squeezed(file.name)
        self._squeezed_text = _squeezed(text)
        self._dois = frozenset(_trimmed_doi(found) for found in _DOI.findall(text.lower()))
        bracketed, leading = _BRACKETED.search(stem), _LEADING.match(stem)
        self._number = int(bracketed[1] or bracketed[2]) if bracketed else None
        self._leading = int(leading[1]) if leading else None

    def told(self, source: SourceFacts) -> _Told:
        """Return what tells that the file belongs to `source`."""
        found: dict[Sign, tuple[int, bool]] = {}  # points, and whether a candidate gave them
        for work in source.works:
            for sign, minus in self._signs(work):
                points = _POINTS[sign] - minus - work.minus
                if points > found.get(sign, (0, False))[0]:
                    found[sign] = (points, work.minus > 0)
        if source.number is not None:
            for sign, number in ((Sign.NUMBER, self._number), (Sign.LEADING, self._leading)):
                if number == source.number:
                    found[sign] = (_POINTS[sign], False)
        if not found:
            return _Told(0)
        signs = sorted(found, key=lambda sign: -found[sign][0])
        points, of_candidate = found[signs[0]]
        return _Told(points + _BESIDES * (len(signs) - 1), tuple(signs), of_candidate)

    def _signs(self, work: Work) -> Iterable[tuple[Sign, int]]:
        """Yield what tells that the file is `work`, with the points that it is worth less than usual."""
        if work.doi and (work.doi in self._dois or _squeezed(work.doi) in self._squeezed_name):
            yield Sign.DOI, 0
        address = _squeezed(_SCHEME.sub("", work.address))
        if len(address) >= _SHORTEST_ADDRESS and (address in self._squeezed_text or address in self._squeezed_name):
            yield Sign.ADDRESS, 0
        title = _plain(work.title)
        words = _telling(title)
        if not words:
            return
        minus = 0 if _is_long(work.title, words) else _SHORT_TITLE
        if self._title and _is_title(title, words, self._title):
            yield Sign.TITLE, minus
        if self._is_on_first_page(work.title, title, words):
            yield Sign.FIRST_PAGE, minus
        if len(words) >= _ENOUGH and self._is_name(words):
            yield Sign.NAME, 0

    def _is_on_first_page(self, written: str, title: str, words: frozenset[str]) -> bool:
        if _squeezed(written) in self._squeezed_text:
            return bool(self._squeezed_text)
        if _share(words, self._text_words, fuzzy=False) < 0.6:  # quick, and says no to nearly all
            return False
        from rapidfuzz import fuzz

        return fuzz.partial_ratio(title, self._text) >= _ALIKE

    def _is_name(self, words: frozenset[str]) -> bool:
        """Whether the file's name holds most words of a title, or is made of its words, cut short as names are."""
        if _share(words, self._name_words) >= 0.75:
            return True
        return len(self._name_words) >= _ENOUGH and _share(self._name_words, words) >= 0.9


def _work(csl: Mapping[str, object], minus: int) -> Work:
    def text(name: str) -> str:
        value = csl.get(name)
        return value.strip() if isinstance(value, str) else ""

    found = _DOI.search(text("DOI").lower()) or _DOI.search(text("URL").lower())
    return Work(text("title"), _trimmed_doi(found[0]) if found else "", text("URL"), minus)


def _trimmed_doi(doi: str) -> str:
    return doi.rstrip(".,;:)]}'")


@lru_cache(maxsize=4_096)  # titles of sources are compared with every file
def _plain(text: str) -> str:
    """Return the words of a text in small letters, with single spaces between them."""
    return " ".join(_WORD.findall(normalise(text, fold_case=True).text))


@lru_cache(maxsize=4_096)
def _telling(plain: str) -> frozenset[str]:
    """Return the words of a text that say something."""
    return frozenset(word for word in plain.split() if word not in STOP_WORDS and (len(word) > 2 or not word.isascii()))


def _is_long(title: str, words: frozenset[str]) -> bool:
    """Whether a title says enough not to be met by chance; Chinese and Japanese write it without spaces."""
    return len(words) >= _ENOUGH or len(_squeezed(title)) >= (8 if is_cjk(title) else 24)


@lru_cache(maxsize=4_096)
def _squeezed(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))


def _is_title(title: str, words: frozenset[str], other: str) -> bool:
    """Whether a document's own title is `title`, perhaps with the name of a site or journal added."""
    from rapidfuzz import fuzz  # here, not at the window's start

    if fuzz.token_sort_ratio(title, other) >= _ALIKE:
        return True
    return len(words) >= _ENOUGH and _share(words, _telling(other)) >= 0.9


def _share(words: frozenset[str], others: frozenset[str], *, fuzzy: bool = True) -> float:
    """Return the share of `words` that are among `others`, or nearly."""
    found = len(words & others)
    if fuzzy:
        from rapidfuzz import fuzz

        found += sum(any(fuzz.ratio(word, other) >= _WORD_ALIKE for other in others) for word in words - others)
    return found / len(words) if words else 0.0
