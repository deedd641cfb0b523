"""What a person says of a citation."""

from dataclasses import dataclass, replace

from dossier.model.ids import new_id
from dossier.model.kinds import Verdict
from dossier.model.rows import Citation, Judgement
from dossier.services.editor import Edit
from dossier.services.judging import binding_of


@dataclass(frozen=True, slots=True)
class Judge:
    """Give a citation a verdict and a reason, bound to what is in front of the reviewer now.

    `unchecked` without a reason takes the judgement back; the journal keeps what it was.
    """

    citation_id: str
    verdict: Verdict
    reason: str = ""
    label: str = "judge a citation"

    def apply(self, edit: Edit) -> None:
        citation = edit.store.get(Citation, self.citation_id)
        before = next(iter(edit.store.find(Judgement, citation_id=citation.id)), None)
        if self.verdict is Verdict.UNCHECKED and not self.reason:
            if before is not None:
                edit.write.remove(Judgement, before.id)
            return
        bound = binding_of(edit.store, citation)
        id = before.id if before is not None else new_id()
        edit.write.put(
            Judgement(
                id,
                citation.id,
                self.verdict,
                self.reason,
                edit.reviewer,
                edit.now,
                bound.claim,
                bound.evidence,
                bound.documents,
            )
        )


@dataclass(frozen=True, slots=True)
class EditReason:
    """Change the words of a judgement without judging again: what it is bound to, whose it is and when stay."""

    judgement_id: str
    reason: str
    label: str = "edit a reason"

    def apply(self, edit: Edit) -> None:
        edit.write.put(replace(edit.store.get(Judgement, self.judgement_id), reason=self.reason))
