"""What a change of the past touched, in words of the brief rather than rows of the file."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dossier.services.history import THINGS, Way
from dossier.ui.words import counted, listed


def touched_words(touched: Mapping[tuple[Way, str], int]) -> list[str]:
    """Return "6 options, 55 claims"; "new: 2 claims" and "changed: 238 claims" where not all is new. None of one thing
    alone: the change says itself what it is.
    """
    if sum(touched.values()) < 2:
        return []
    told = {}
    for way in Way:
        things = [_counted(thing, touched[way, thing]) for thing in THINGS if touched.get((way, thing))]
        if things:
            told[way] = listed(things)
    return [*told.values()] if told.keys() == {Way.NEW} else [_words(way, things) for way, things in told.items()]


def _words(way: Way, things: str) -> str:
    words = {
        Way.NEW: QCoreApplication.translate("History", "new: {things}"),
        Way.CHANGED: QCoreApplication.translate("History", "changed: {things}"),
        Way.REMOVED: QCoreApplication.translate("History", "removed: {things}"),
    }
    return words[way].format(things=things)


def _counted(thing: str, count: int) -> str:
    words = {
        "options": counted(count, "%n option", "%n options"),
        "sections": counted(count, "%n section", "%n sections"),
        "claims": counted(count, "%n claim", "%n claims"),
        "limits": counted(count, "%n limit", "%n limits"),
        "citations": counted(count, "%n citation", "%n citations"),
        "judgements": counted(count, "%n judgement", "%n judgements"),
        "sources": counted(count, "%n source", "%n sources"),
        "documents": counted(count, "%n document", "%n documents"),
        "passages": counted(count, "%n passage", "%n passages"),
        "annotations": counted(count, "%n annotation", "%n annotations"),
        "notes": counted(count, "%n note", "%n notes"),
    }
    return words[thing]
