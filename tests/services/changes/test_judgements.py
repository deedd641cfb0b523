from pathlib import Path

from dossier.model.kinds import Moved, Verdict
from dossier.model.rows import Citation, Judgement
from dossier.services import reading
from dossier.services.changes.judgements import EditReason, Judge
from dossier.services.changes.sections import EditBody
from tests.samples import SUMMARY, sample_session


def test_editing_the_reason_of_a_stale_judgement_leaves_it_stale_and_its_reviewers_own(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier", "Ada")
    store, editor = session.store, session.editor
    claim = reading.claim_by_name(store, "0.2")
    citation = store.find(Citation, claim_id=claim.id)[0]
    editor.perform(Judge(citation.id, Verdict.SUPPORTS, "It says so."))
    before = store.find(Judgement)[0]
    editor.perform(EditBody(claim.section_id, SUMMARY.replace("is slow", "is quite slow")))
    editor.reviewer = "Grace"
    editor.perform(EditReason(before.id, "It said so."))
    after = store.find(Judgement)[0]
    assert (after.reason, after.reviewer, after.judged_at) == ("It said so.", "Ada", before.judged_at)
    assert reading.citation_states(store)[citation.id].stale == {Moved.CLAIM}
    editor.undo()
    assert store.find(Judgement) == [before]
    session.close()
