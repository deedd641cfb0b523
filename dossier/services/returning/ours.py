"""What we wrote into a file, recognised in it again, and whether its text is still ours."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from itertools import combinations

from dossier.model.foreign import ForeignAnnotation
from dossier.model.kinds import Moved, OnKind, Verdict
from dossier.model.report import ReportCitation, ReportClaim
from dossier.model.rows import Annotation, Citation, Evidence, Judgement, Note, Passage, Row
from dossier.output.marks import NAME, Planner, theme_colours
from dossier.output.runs import plain, runs_of
from dossier.output.source_marks import SourcePlanner
from dossier.output.words import LANGUAGES, load_words
from dossier.services import paths
from dossier.services.annotated.gathering import gather
from dossier.services.reporting import build_report
from dossier.services.returning.history import History, Values
from dossier.services.settings import Author
from dossier.store.store import Store
from dossier.text.plainly import escaped

_OURS = re.compile(re.escape(NAME) + r"(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.\d+)?")
# Characters that no reader shows and a file may lose, with the accents that PDF's own encoding has in their places.
_LOST = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc]")
_WITH_NAMES = (Annotation, Note, Judgement, Evidence, Passage, Citation)


def our_id(name: str) -> str:
    """Return the id in an `/NM` that we wrote; '' for another. Further pages of one annotation have its id too."""
    match = _OURS.fullmatch(name.strip().lower())
    return match["id"] if match else ""


def document_place(store: Store, id: str) -> tuple[str, int] | None:
    """Return the document that our mark or passage with that id is on, and where in its text it begins."""
    mark, passage = store.seek(Annotation, id), store.seek(Passage, id)
    if mark is not None and mark.on is OnKind.DOCUMENT:
        return mark.on_id, mark.anchor.start
    return (passage.document_id, passage.anchor.start) if passage is not None else None


def same(one: str, other: str) -> bool:
    """Whether two texts are the same but for white space and the composition of letters."""
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return " ".join(_LOST.sub("", unicodedata.normalize("NFC", text)).split())


def shown(markdown: str) -> str:
    """Return the text that a reader of PDF shows of Markdown."""
    return plain(runs_of(markdown))


def as_markdown(text: str) -> str:
    """Return what others wrote as Markdown that shows it."""
    text = "\n".join(line.rstrip() for line in text.strip().split("\n"))
    return text if shown(text) == text else escaped(text)


@dataclass(frozen=True, slots=True)
class Told:
    """How a text came back: `here` is what would go out now, `base` what did go out where both sides changed it.

    `others` are further texts under the same name, of which none is newer: there is one text to take.
    """

    here: str
    there: str
    edited: bool
    conflict: bool = False
    base: str = ""
    others: tuple[ForeignAnnotation, ...] = ()


class Recogniser:
    """Knows the rows of a dossier, and what was written of them into files."""

    def __init__(self, store: Store, sent_at: str) -> None:
        self._store = store
        self._sent_at = sent_at  # when the file went out, as far as that is known
        self.history = History(store)
        self._said: dict[tuple[Author, int], dict[str, str]] = {}

    def row(self, id: str) -> Row | None:
        """Return the row with that id, of those that get a name in a file."""
        return next((row for kind in _WITH_NAMES if (row := self._store.seek(kind, id)) is not None), None)

    def told(self, row: Annotation | Note, parts: Sequence[ForeignAnnotation]) -> Told:
        """Return how the text of a row came back in one or more parts."""
        is_mark = isinstance(row, Annotation)
        now = _out(row.comment, row.anchor.exact) if isinstance(row, Annotation) else _out(row.body, "")
        same_now = Told(now[0], now[0], edited=False)
        changed = [part for part in parts if not _is(part.contents, now)]
        if not changed:
            return same_now
        table, column = ("annotations", "comment") if is_mark else ("notes", "body")
        past = [
            _Version(at, str(values.get("changed_at", "")), _out(str(values.get(column, "")), _quote(values)))
            for at, values in self.history.versions(table, row.id)
        ]
        edited = [part for part in changed if not any(_is(part.contents, version.out) for version in past)]
        if not edited:
            return same_now  # an earlier state of ours: it changed here alone
        newest = max(edited, key=lambda part: part.modified)
        others = {_bare(part.contents): part for part in reversed(edited) if not same(part.contents, newest.contents)}
        taken = [_out(str(values.get(column, "")), _quote(values)) for values in self.history.taken(table, row.id)]
        settled = [part.modified for part in parts if any(_is(part.contents, out) for out in taken)]
        if settled and newest.modified <= max(settled):  # what was chosen of this file is here, or was
            return replace(same_now, others=(newest, *others.values()))
        base = self._base(past, now, {part.modified for part in parts})
        conflict = not same(base[0], now[0])
        there = newest.contents.strip()
        return Told(now[0], there, True, conflict, base[0] if conflict else "", tuple(others.values()))

    def _base(self, past: Sequence["_Version"], now: "_Out", modified: Set[str]) -> "_Out":
        """Return the text that went out: as its own date tells, else as old as the file, else the oldest there was."""
        if not past:
            return now
        kept = [version.out for version in past if version.changed_at and version.changed_at in modified]
        if kept:
            return kept[-1]
        return next((version.out for version in reversed(past) if version.since <= self._sent_at), past[0].out)

    def judgement(self, row: Judgement, contents: Iterable[str]) -> Told:
        """Return whether the text of a judgement is one that we wrote, now or earlier."""
        known = list(self._judgement_texts(row))
        here = known[0] if known else ""
        there = next((text for text in contents if not any(same(text, ours) for ours in known)), None)
        return Told(here, there.strip() if there is not None else here, edited=there is not None)

    def tie(self, row: Evidence | Passage | Citation, parts: Sequence[ForeignAnnotation]) -> Told:
        """Return whether the text of a passage that is evidence was changed.

        What is written on a passage is made of several judgements. It is as it was where its date is that of one of
        them, or of its making, and where it is what would be written now: some programs date anew whatever they touch.
        """
        citations = {tie.citation_id for tie in self._ties(row)} | ({row.id} if isinstance(row, Citation) else set())
        judged = [judgement for id in sorted(citations) for judgement in self._store.find(Judgement, citation_id=id)]
        moments = {judgement.judged_at for judgement in judged} | {""}
        for judgement in judged:
            moments |= {str(values.get("judged_at")) for _, values in self.history.versions("judgements", judgement.id)}
        texts = [next(self._judgement_texts(judgement), "") for judgement in judged]
        here = "\n".join(text for text in texts if text)
        changed = [part for part in parts if part.modified not in moments | {part.created}]
        if not changed or any(same(changed[0].contents, text) for text in (*texts, *self._passage_texts(row.id))):
            return Told(here, here, edited=False)
        return Told(here, changed[0].contents.strip(), edited=True)

    def citation_of(self, row: Row) -> str:
        """Return the citation that a judgement or an evidence belongs to; '' for none."""
        if isinstance(row, Judgement | Evidence):
            return row.citation_id
        if isinstance(row, Citation):
            return row.id
        return next((tie.citation_id for tie in self._ties(row)), "") if isinstance(row, Passage) else ""

    def _ties(self, row: Row) -> list[Evidence]:
        if isinstance(row, Evidence):
            return [row]
        if isinstance(row, Passage):
            return self._store.find(Evidence, passage_id=row.id)
        return self._store.find(Evidence, citation_id=row.id)

    def _judgement_texts(self, row: Judgement) -> Iterator[str]:
        """Yield what was or would be written of a judgement, in every language; what would be now comes first."""
        found = self._judged.get(row.id)
        if found is None:
            return
        claim, citation = found
        versions = [(citation.verdict, citation.reason)]
        versions += [_verdict(values) for _at, values in self.history.versions("judgements", row.id)]
        stale = [citation.stale] + [some for size in range(4) for some in combinations(tuple(Moved), size)]
        for verdict, reason in dict.fromkeys(versions):
            for moved in dict.fromkeys(stale):
                made = replace(citation, verdict=verdict, reason=reason, stale=moved)
                for planner in self._planners:
                    yield planner.of_judgement(claim, made).contents

    def _passage_texts(self, id: str) -> Iterator[str]:
        """Yield what would be written of a passage, in every language and with reviewers named in every way."""
        for author in Author:
            for number, planner in enumerate(self._planners):
                if (author, number) not in self._said:
                    report = build_report(self._store, author)
                    documents = gather(self._store, report, SourcePlanner(planner), report.sources).documents
                    self._said[author, number] = {
                        our_id(intended.planned.name): intended.planned.contents
                        for document in documents
                        for intended in document.intended
                    }
                if id in self._said[author, number]:
                    yield self._said[author, number][id]

    @cached_property
    def _judged(self) -> Mapping[str, tuple[ReportClaim, ReportCitation]]:
        report = build_report(self._store)
        return {
            citation.judgement_id: (claim, citation)
            for section in report.sections
            for claim in section.claims
            for citation in claim.citations
            if citation.judgement_id
        }

    @cached_property
    def _planners(self) -> list[Planner]:
        resources = paths.resources()
        languages = LANGUAGES  # the first is the one that a reader of the list is shown
        stamp = datetime(2000, 1, 1, tzinfo=UTC)
        colours = theme_colours(resources)
        return [Planner(load_words(resources, language), colours, stamp) for language in languages]


_Out = tuple[str, str]  # as it is shown, and as it is written


@dataclass(frozen=True, slots=True)
class _Version:
    """A state of a row: since when it was here, the date that it bore, and what went out of it."""

    since: str
    changed_at: str
    out: _Out


def _out(markdown: str, quote: str) -> _Out:
    """Return what goes into a file of a text: of an empty comment the words that it lies on."""
    text = shown(markdown)
    return (text, markdown) if text.strip() else ("", quote)


def _is(there: str, out: _Out) -> bool:
    return same(there, out[0]) or same(there, out[1])


def _quote(values: Values) -> str:
    try:
        return str(json.loads(str(values.get("anchor") or "{}")).get("exact", ""))
    except (ValueError, AttributeError):
        return ""


def _verdict(values: Values) -> tuple[Verdict, str]:
    try:
        return Verdict(str(values.get("verdict"))), str(values.get("reason", ""))
    except ValueError:
        return Verdict.UNCHECKED, ""


def on_of(row: Annotation | Note | Row, recogniser: Recogniser) -> tuple[OnKind, str] | None:
    """Return what a reply to a row is a note on; None where there is nothing to put it on."""
    if isinstance(row, Annotation):
        return OnKind.ANNOTATION, row.id
    if isinstance(row, Note):
        return row.on, row.on_id
    citation = recogniser.citation_of(row)
    return (OnKind.CITATION, citation) if citation else None
