"""What comes back from strangers is taken into a dossier, and nothing else in it may be touched by that."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from dossier.intake.annotations import read_annotations
from dossier.model.errors import KnownError
from dossier.model.returned import DEFAULT, TAKEABLE, Outcome
from dossier.model.rows import Annotation, Note
from dossier.services.changes.returned import TakeReturned
from dossier.services.checking import check
from dossier.services.formats import FORMATS, Asked, Work
from dossier.services.reporting import build_report
from dossier.services.returning import compare
from dossier.services.session import Session
from dossier.store.rows import KINDS
from tests.output.conftest import STAMP

TAKEN = {Annotation, Note}  # the kinds of row that a file may add to or change
ENOUGH = 30  # seconds of the processor, which a loaded machine does not lengthen


def our_mark(session: Session) -> str:
    return next(row.id for row in session.store.find(Annotation) if row.comment == "which?")


def rows(session: Session) -> dict[type[Any], dict[str, Any]]:
    return {kind: {row.id: row for row in session.store.find(kind)} for kind in KINDS.values()}


@contextmanager
def within(seconds: float) -> Iterator[None]:
    begun = time.process_time()
    yield
    assert time.process_time() - begun < seconds


def taken_in(session: Session, data: bytes, name: str = "back.pdf") -> Outcome | None:
    """Compare, take all that is offered, use the dossier, take once more; hold that nothing else was touched."""
    before = rows(session)
    try:
        outcome = compare(session.store, read_annotations(data, name))
    except KnownError:
        assert rows(session) == before
        return None
    assert sum(line.carried + line.listed for line in outcome.account()) == len(outcome.items)
    for kinds in (DEFAULT, TAKEABLE):
        chosen = outcome.chosen(kinds)
        steps = len(session.store.journal())
        if chosen:
            session.editor.perform(TakeReturned(chosen))
        after = rows(session)
        for kind in before:
            if kind not in TAKEN:
                assert after[kind] == before[kind], kind
            elif kinds is DEFAULT:
                assert before[kind].keys() <= after[kind].keys(), kind
        session.store.refuse_damage()
        check(session.store)
        FORMATS["markdown"].render(build_report(session.store), Work(STAMP))
        FORMATS["json"].render(FORMATS["json"].gather(session.store, Asked()), Work(STAMP))
        if kinds is DEFAULT:
            assert not compare(session.store, read_annotations(data, name)).of(*kinds), "twice the same file"
        if len(session.store.journal()) > steps:
            session.editor.undo()
        assert rows(session) == before
    return outcome
