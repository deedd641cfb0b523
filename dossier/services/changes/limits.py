"""Limits of the evidence, and the claims they limit."""

from dataclasses import dataclass

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
        body = edit.store.get(Section, self.section_id).body
        if not 0 <= self.start < self.end <= len(body):
            raise KnownError("limit-empty", "Select the words that state the limit first.")
        id = self.id or new_id()
        edit.write.put(Limit(id, self.section_id, self.start, self.end, body[self.start : self.end]))


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
