"""Limits of the evidence, and the claims they limit."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import ClaimKind
from dossier.model.rows import Claim, Limit, LimitTie, Section
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit


@dataclass(frozen=True, slots=True)
class AddLimit:
    """Say that `start` to `end` of a section's body tells what the evidence does not establish."""

    section_id: str
    start: int
    end: int
    id: str = ""
    label: str = "add a limit"

    def apply(self, edit: Edit) -> None:
        words = _words(edit, self.section_id, self.start, self.end)
        edit.write.put(Limit(self.id or new_id(), self.section_id, self.start, self.end, words))


@dataclass(frozen=True, slots=True)
class PlaceLimit:
    """Give a limit another range of its section's body, as for one that was unplaced; its ties stay."""

    limit_id: str
    start: int
    end: int
    label: str = "place a limit"

    def apply(self, edit: Edit) -> None:
        limit = edit.store.get(Limit, self.limit_id)
        words = _words(edit, limit.section_id, self.start, self.end)
        edit.write.put(replace(limit, start=self.start, end=self.end, text=words))


@dataclass(frozen=True, slots=True)
class RemoveLimit:
    """Take a limit out, with its ties; the text stays."""

    limit_id: str
    label: str = "remove a limit"

    def apply(self, edit: Edit) -> None:
        remove(edit, Limit, self.limit_id)


@dataclass(frozen=True, slots=True)
class TieLimit:
    """Say that a limit, or a claim of kind `limit`, limits a claim."""

    limit_id: str
    claim_id: str
    label: str = "tie a limit"

    def apply(self, edit: Edit) -> None:
        claim = edit.store.get(Claim, self.claim_id)
        limit = edit.store.seek(Limit, self.limit_id)
        limiting = edit.store.get(Claim, self.limit_id) if limit is None else None
        if limiting is not None and (limiting.kind is not ClaimKind.LIMIT or limiting.id == claim.id):
            raise KnownError("not-a-limit", "Only a limit can limit a claim, and not itself.")
        tie = (limit.id if limit else None, limiting.id if limiting else None, claim.id)
        if not edit.store.find(LimitTie, limit_id=tie[0], limiting_claim_id=tie[1], claim_id=tie[2]):
            edit.write.put(LimitTie(new_id(), *tie))


@dataclass(frozen=True, slots=True)
class UntieLimit:
    """Say that a limit does not concern a claim after all."""

    tie_id: str
    label: str = "untie a limit"

    def apply(self, edit: Edit) -> None:
        remove(edit, LimitTie, self.tie_id)


def _words(edit: Edit, section_id: str, start: int, end: int) -> str:
    """Return the words that state a limit. Raises KnownError where there are none."""
    body = edit.store.get(Section, section_id).body
    if not 0 <= start < end <= len(body):
        raise KnownError("limit-empty", "Select the words that state the limit first.")
    return body[start:end]
