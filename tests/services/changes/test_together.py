from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import ClaimKind, OnKind
from dossier.model.rows import Claim, Note
from dossier.services.changes.claims import RetypeClaim, SplitClaim
from dossier.services.changes.notes import AddNote
from dossier.services.changes.together import Together
from tests.samples import sample_session


def test_changes_made_together_are_one_step(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    claim = session.store.find(Claim)[0]
    change = Together(
        (RetypeClaim(claim.id, ClaimKind.INFERENCE), AddNote(OnKind.CLAIM, claim.id, "Concluded.")), "correct a claim"
    )
    assert set(session.editor.perform(change)) == {"claims", "notes"}
    assert session.editor.undo_label == "correct a claim"
    session.editor.undo()
    assert (session.store.get(Claim, claim.id), session.store.count(Note)) == (claim, 0)
    session.close()


def test_none_is_made_where_one_cannot_be(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    claim = session.store.find(Claim)[0]
    with pytest.raises(KnownError, match="between two of its words"):
        session.editor.perform(
            Together((RetypeClaim(claim.id, ClaimKind.LIMIT), SplitClaim(claim.id, claim.start)), "correct a claim")
        )
    assert session.store.get(Claim, claim.id) == claim
    session.close()
