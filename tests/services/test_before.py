"""What replaces much is told from what does not."""

from dossier.model.kinds import OnKind
from dossier.model.rows import Brief
from dossier.services.before import replaces_much
from dossier.services.changes.briefs import ReplaceBrief
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.notes import AddNote
from dossier.services.changes.returned import TakeReturned
from dossier.services.changes.together import Together
from dossier.services.newer_brief import BriefPlan
from tests.samples import sample_document

NEWER = AddDocument("s1", "log.txt", b"x", sample_document("x"), newer_version=True)
NOTE = AddNote(OnKind.DOSSIER, "", "words")


def test_newer_versions_and_what_came_back_replace_much() -> None:
    assert replaces_much(NEWER)
    assert replaces_much(TakeReturned(()))
    assert replaces_much(ReplaceBrief(BriefPlan(Brief("b", "", "", "", "", "harbour.md", b"", ""))))
    assert replaces_much(Together((NOTE, NEWER), "both"))


def test_an_edit_does_not() -> None:
    assert not replaces_much(NOTE)
    assert not replaces_much(AddDocument("s1", "log.txt", b"x", sample_document("x")))
    assert not replaces_much(Together((NOTE,), "one"))
