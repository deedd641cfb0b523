"""What is backed up before a change that replaces much."""

from dossier.services.changes.briefs import ReplaceBrief
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.returned import TakeReturned
from dossier.services.changes.together import Together
from dossier.services.editor import Change


def replaces_much(change: Change) -> bool:
    """Whether a backup is made first: `change` puts a newer brief or document in the place of an older one, or takes in
    a colleague's marks.
    """
    if isinstance(change, Together):
        return any(replaces_much(part) for part in change.changes)
    if isinstance(change, AddDocument):
        return change.newer_version
    return isinstance(change, ReplaceBrief | TakeReturned)
