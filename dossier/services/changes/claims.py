"""Correcting what the importer made of the text: claims split, joined, re-typed, added, removed."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import ClaimKind, Placing
from dossier.model.rows import Citation, Claim, LimitTie, Section
from dossier.services.changes.citations import unite_citations
from dossier.services.changes.notes import move_notes
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit
from dossier.services.typed_text import give_way, is_bare_claim

_CLOSING = " \t\r\n.,;:—–"


@dataclass(frozen=True, slots=True)
class RetypeClaim:
    """Say what kind of assertion a claim is."""

    claim_id: str
    kind: ClaimKind
    label: str = "change the kind of a claim"

    def apply(self, edit: Edit) -> None:
        if self.kind is not ClaimKind.LIMIT:  # what is no limit limits nothing
            for tie in edit.store.find(LimitTie, limiting_claim_id=self.claim_id):
                edit.write.remove(LimitTie, tie.id)
        edit.write.put(replace(edit.store.get(Claim, self.claim_id), kind=self.kind))


@dataclass(frozen=True, slots=True)
class SplitClaim:
    """Make two claims of one at `at`, an offset in the section's body.

    The markers close both, and what limits the one limits the other. Judgements, evidence and notes stay with the
    first part.
    """

    claim_id: str
    at: int
    label: str = "split a claim"

    def apply(self, edit: Edit) -> None:
        claim = edit.store.get(Claim, self.claim_id)
        body = edit.store.get(Section, claim.section_id).body
        first, second = _trim(body, claim.start, self.at), _trim(body, self.at, claim.end)
        if claim.placing is Placing.UNPLACED or not first or not second:
            raise KnownError("split-empty", "A claim is split between two of its words; put the caret there first.")
        edit.write.put(_ranged(claim, body, *first))
        part = _ranged(replace(claim, id=new_id()), body, *second)
        edit.write.put(part)
        for citation in edit.store.find(Citation, claim_id=claim.id):
            edit.write.put(replace(citation, id=new_id(), claim_id=part.id))
        for tie in edit.store.find(LimitTie, claim_id=claim.id):
            edit.write.put(replace(tie, id=new_id(), claim_id=part.id))
        for tie in edit.store.find(LimitTie, limiting_claim_id=claim.id):
            edit.write.put(replace(tie, id=new_id(), limiting_claim_id=part.id))


@dataclass(frozen=True, slots=True)
class JoinClaims:
    """Make one claim of two that follow each other in a section.

    It has the citations, limits, evidence and notes of both. Where both cite one source by one marker, the first
    one's judgement stays; the journal keeps the other.
    """

    first_id: str
    second_id: str
    label: str = "join two claims"

    def apply(self, edit: Edit) -> None:
        first, second = edit.store.get(Claim, self.first_id), edit.store.get(Claim, self.second_id)
        if Placing.UNPLACED in (first.placing, second.placing):
            raise KnownError("join-unplaced", "A claim that has no place in the text cannot be joined; place it first.")
        if first.section_id != second.section_id:
            raise KnownError("join-sections", "Only claims of the same section can be joined.")
        if first.start > second.start:
            first, second = second, first
        between = [
            claim
            for claim in edit.store.find(Claim, section_id=first.section_id)
            if first.start < claim.start < second.start and claim.placing is not Placing.UNPLACED
        ]
        if first.id == second.id or between:
            raise KnownError("join-apart", "Only two claims that follow each other can be joined.")
        body = edit.store.get(Section, first.section_id).body
        edit.write.put(_ranged(first, body, first.start, second.end))
        unite_citations(edit, first, second)
        _unite_limits(edit, first, second)
        move_notes(edit, second.id, first.id)
        remove(edit, Claim, second.id)


@dataclass(frozen=True, slots=True)
class AddClaim:
    """Make a claim of `start` to `end` of a section's body."""

    section_id: str
    start: int
    end: int
    kind: ClaimKind = ClaimKind.FACT
    label: str = "add a claim"

    def apply(self, edit: Edit) -> None:
        body = edit.store.get(Section, self.section_id).body
        span = _trim(body, self.start, self.end)
        if span is None:
            raise KnownError("claim-empty", "A claim needs at least a word; select its text first.")
        _refuse_overlap(edit, self.section_id, *span)
        edit.write.put(Claim(new_id(), self.section_id, self.kind, *span, body[slice(*span)]))


@dataclass(frozen=True, slots=True)
class PlaceClaim:
    """Give a claim another range of its section's body, as for one that was unplaced.

    One that was unplaced takes the place of claims there on which nothing hangs, as typing makes them.
    """

    claim_id: str
    start: int
    end: int
    label: str = "change the text of a claim"

    def apply(self, edit: Edit) -> None:
        claim = edit.store.get(Claim, self.claim_id)
        body = edit.store.get(Section, claim.section_id).body
        span = _trim(body, self.start, self.end)
        if span is None:
            raise KnownError("claim-empty", "A claim needs at least a word; select its text first.")
        if claim.placing is Placing.UNPLACED:
            for other in edit.store.find(Claim, section_id=claim.section_id):
                if other.start < span[1] and span[0] < other.end and is_bare_claim(edit, other):
                    give_way(edit, other, claim)
        _refuse_overlap(edit, claim.section_id, *span, beside=claim.id)
        edit.write.put(_ranged(claim, body, *span))


@dataclass(frozen=True, slots=True)
class RemoveClaim:
    """Take a claim out, with its citations and what is on it; the text stays."""

    claim_id: str
    label: str = "remove a claim"

    def apply(self, edit: Edit) -> None:
        remove(edit, Claim, self.claim_id)


def _unite_limits(edit: Edit, first: Claim, second: Claim) -> None:
    """Give the first claim what limits the second, and what the second limits where the first is a limit too."""
    limited = {(tie.limit_id, tie.limiting_claim_id) for tie in edit.store.find(LimitTie, claim_id=first.id)}
    for tie in edit.store.find(LimitTie, claim_id=second.id):
        if (tie.limit_id, tie.limiting_claim_id) not in limited and tie.limiting_claim_id != first.id:
            edit.write.put(replace(tie, claim_id=first.id))
    if first.kind is ClaimKind.LIMIT:
        limits = {tie.claim_id for tie in edit.store.find(LimitTie, limiting_claim_id=first.id)} | {first.id}
        for tie in edit.store.find(LimitTie, limiting_claim_id=second.id):
            if tie.claim_id not in limits:
                edit.write.put(replace(tie, limiting_claim_id=first.id))


def _ranged(claim: Claim, body: str, start: int, end: int) -> Claim:
    return replace(claim, start=start, end=end, text=body[start:end], placing=Placing.EXACT)


def _trim(body: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the range without white space and separators at its ends; None when nothing is left."""
    start, end = max(0, start), min(len(body), end)
    while start < end and body[start] in _CLOSING:
        start += 1
    while end > start and body[end - 1] in _CLOSING:
        end -= 1
    return (start, end) if start < end else None


def _refuse_overlap(edit: Edit, section_id: str, start: int, end: int, *, beside: str = "") -> None:
    for claim in edit.store.find(Claim, section_id=section_id):
        if claim.id != beside and claim.start < end and start < claim.end:
            raise KnownError(
                "claim-overlap", "Part of that text belongs to another claim already; split or join instead."
            )
