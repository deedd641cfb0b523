"""Passages that a report quotes: words that someone marked in its list of evidence are a document's."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC
from functools import cached_property

from dossier.intake.pdf.leftward import is_leftward
from dossier.model.anchor import Anchor, Range, anchor_at
from dossier.model.kinds import OnKind, Placing, QuoteCheck
from dossier.model.report import ReportPassage
from dossier.model.rows import Document, Evidence, Passage
from dossier.output.words import LANGUAGES, load_words
from dossier.output.words import Words as Said
from dossier.services import paths
from dossier.services.page_places import where_it_stands
from dossier.services.reporting import build_report
from dossier.services.texts import text_of
from dossier.store.store import Store
from dossier.text.printed import Words, marked_words, words_of


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A passage's words as they are printed, and the letters of the line that may stand below them."""

    passage: Passage
    words: Words
    lines: frozenset[tuple[str, ...]]


class QuotedPassages:
    """Finds the place of what is marked inside a quoted passage.

    The quotation has to stand whole on the page, with the line of its finding below it: nothing else in a report looks
    so, whatever a claim quotes. Where two places look the same, none is found.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, page: Words, spans: Sequence[Range]) -> tuple[Document, Anchor] | None:
        """Return the document and the place in it of the words of a report's page, with that text, that lie under
        `spans`.
        """
        found = {
            (one.passage.document_id, one.passage.anchor.start + start, one.passage.anchor.start + end)
            for words in (page, *([_turned(text, page)] if any(map(is_leftward, text)) else ()))
            if (marked := marked_words(words, spans))
            for one in self._all
            for start, end in _inside(one, words, marked[0], marked[-1])
        }
        if len(found) != 1:
            return None
        document_id, start, end = found.pop()
        document = self._store.get(Document, document_id)
        on_page, rects = where_it_stands(self._store, document, start, end)
        anchor = anchor_at(text_of(self._store, OnKind.DOCUMENT, document_id), start, end)
        return document, Anchor(start, end, anchor.exact, anchor.prefix, anchor.suffix, on_page, rects)

    @cached_property
    def _all(self) -> list[_Quoted]:
        """Every passage that is a report's evidence and stands in its document word for word."""
        resources = paths.resources()
        languages = [load_words(resources, language, UTC) for language in LANGUAGES]
        ties = {tie.id: tie.passage_id for tie in self._store.find(Evidence)}
        lines: dict[str, set[tuple[str, ...]]] = {}
        for section in build_report(self._store).sections:
            for citation in (citation for claim in section.claims for citation in claim.citations):
                for printed in citation.passages:
                    known = lines.setdefault(ties[printed.evidence_id], set())
                    known.update(line for said in languages for line in _lines(printed, said))
        found = []
        for passage in (self._store.get(Passage, id) for id in lines):
            anchor = passage.anchor
            text = text_of(self._store, OnKind.DOCUMENT, passage.document_id)
            if passage.placing is Placing.EXACT and text[anchor.start : anchor.end] == anchor.exact:
                found.append(_Quoted(passage, words_of(anchor.exact), frozenset(lines[passage.id])))
        return found


def _lines(printed: ReportPassage, said: Said) -> list[tuple[str, ...]]:
    """Return the letters of the line below a passage, for whatever the machine may have found of it."""
    page = said("passage.page", page=printed.page) if printed.page else ""
    found = [words_of(f"{said(f'check.{check.value}')} {page} {printed.document}") for check in QuoteCheck]
    return [_letters(words.words) for words in found]


def _letters(words: Iterable[str]) -> tuple[str, ...]:
    """Return what is the same of words whatever their order and that of their letters: in Arabic PDFium mixes both."""
    return tuple(sorted("".join(sorted(word)) for word in words))


def _turned(text: str, page: Words) -> Words:
    """Return the words of a page with those of each line the other way round, as PDFium gives a line of rightward
    words on a page that runs leftward.
    """
    ends = [at for at, character in enumerate(text) if character == "\n"]
    order = sorted(range(len(page.words)), key=lambda index: (bisect_left(ends, page.spans[index][0]), -index))
    words = tuple(page.words[index] for index in order)
    places: dict[str, list[int]] = defaultdict(list)
    for index, word in enumerate(words):
        places[word].append(index)
    return Words(words, tuple(page.spans[index] for index in order), dict(places), frozenset())


def _inside(one: _Quoted, page: Words, first: int, last: int) -> list[Range]:
    """Return where in a passage the words of a page from `first` to `last` lie, for each place where it is quoted."""
    words, found = one.words.words, []
    if not words:
        return []
    for begin in page.places.get(words[0], ()):
        end = begin + len(words)
        is_there = begin <= first and last < end and page.words[begin:end] == words
        if is_there and any(_letters(page.words[end : end + len(line)]) == line for line in one.lines):
            found.append((one.words.spans[first - begin][0], one.words.spans[last - begin][1]))
    return found
