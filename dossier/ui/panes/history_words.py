"""What a change of the past touched, in words of the brief rather than rows of the file."""

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from dossier.model.kinds import OnKind, Verdict
from dossier.services.history import THINGS, Past, Way
from dossier.store.store import Store
from dossier.ui.places import ClaimNumbers, name_of
from dossier.ui.words import counted, listed, verdict_word


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


def judged_words(store: Store, numbers: ClaimNumbers, past: Past) -> str:
    """Return what was judged, and how: "the citation of [4] by claim 3.3, supports"; '' for any other change."""
    values = past.row["after"] if past.row is not None and past.row["table"] == "judgements" else None
    with suppress(KeyError, ValueError):  # a journal of a stranger's
        if values:
            judged = name_of(store, numbers, OnKind.CITATION, values["citation_id"])
            return listed(part for part in (judged, verdict_word(Verdict(values["verdict"]))) if part)
    return ""


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
