"""A reviewer who never rests: random changes through the editor, each acknowledged once it is committed."""

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.kinds import AnnotationKind, OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Judgement, Note, Row, Section, Source
from dossier.services.changes.annotations import Annotate, EditAnnotation, RemoveAnnotation
from dossier.services.changes.claims import RemoveClaim, SplitClaim
from dossier.services.changes.documents import AddDocument, RemoveDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import EditReason, Judge
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.changes.sections import EditBody
from dossier.services.editor import Change
from dossier.services.session import Session, open_session
from tests.samples import sample_document

WORDS = ["the", "older", "ferry", "is", "slow", "when", "a", "tide", "runs", "out", "of", "the", "narrow", "strait"]
A_SESSION = 40  # changes, after which the dossier is closed and opened again


class Reviewer:
    """Makes changes on the dossier at `path` until the process is killed.

    `acknowledge(id)` is called with the id of the journal's entry after every commit.
    """

    def __init__(self, path: Path, seed: int, acknowledge: Callable[[str], None]) -> None:
        self._path = path
        self._chance = random.Random(seed)
        self._acknowledge = acknowledge
        self._session: Session

    def work(self) -> None:
        """Open, change, close, and again; for ever."""
        while True:
            self._session = open_session(self._path, reviewer="Ada Reviewer")
            for _ in range(self._chance.randrange(1, A_SESSION)):
                self._step()
            self._session.close()

    def _step(self) -> None:
        editor, chance = self._session.editor, self._chance
        touched: Changes | None
        with suppress(KnownError):  # a range that fits nothing: refused in words
            kind = chance.random()
            if kind < 0.1:
                touched = editor.undo()
            elif kind < 0.15:
                touched = editor.redo()
            elif kind < 0.2:
                self._session.store.settle()
                return
            else:
                change = self._change()
                touched = editor.perform(change) if change is not None else None
            if touched:
                self._acknowledge(self._session.store.journal(1)[0].id)

    def _any(self, kind: type[Row]) -> Row | None:
        rows = self._session.store.find(kind)
        return self._chance.choice(rows) if rows else None

    def _text(self) -> str:
        return " ".join(self._chance.choices(WORDS, k=self._chance.randrange(1, 60)))

    def _change(self) -> Change | None:
        ways = (self._note, self._judgement, self._annotation, self._words, self._document)
        return self._chance.choices(ways, weights=(30, 25, 25, 10, 10))[0]()

    def _note(self) -> Change:
        note = self._any(Note)
        if not isinstance(note, Note) or self._chance.random() < 0.4:
            claim = self._any(Claim)
            return AddNote(OnKind.CLAIM if claim else OnKind.DOSSIER, claim.id if claim else "", self._text())
        return RemoveNote(note.id) if self._chance.random() < 0.4 else EditNote(note.id, self._text())

    def _judgement(self) -> Change | None:
        citation, judgement = self._any(Citation), self._any(Judgement)
        if isinstance(judgement, Judgement) and self._chance.random() < 0.3:
            return EditReason(judgement.id, self._text())
        return Judge(citation.id, self._chance.choice(list(Verdict)), self._text()) if citation else None

    def _annotation(self) -> Change:
        start = self._chance.randrange(40)
        annotation = self._any(Annotation)
        if isinstance(annotation, Annotation) and self._chance.random() < 0.6:
            if self._chance.random() < 0.5:
                return RemoveAnnotation(annotation.id)
            return EditAnnotation(annotation.id, comment=self._text(), colour=self._chance.randrange(1, 9))
        on = self._any(Document)
        target, kind = (on, OnKind.DOCUMENT) if on and self._chance.random() < 0.5 else (None, OnKind.SECTION)
        id = target.id if target is not None else self._session.store.find(Section)[0].id
        return Annotate(kind, id, start, start + 9, AnnotationKind.HIGHLIGHT, 2, self._text())

    def _words(self) -> Change | None:
        section, claim = self._any(Section), self._any(Claim)
        if isinstance(claim, Claim) and self._chance.random() < 0.3:
            return SplitClaim(claim.id, (claim.start + claim.end) // 2)
        if isinstance(claim, Claim) and self._chance.random() < 0.2:
            return RemoveClaim(claim.id)
        if not isinstance(section, Section):
            return None
        at = self._chance.randrange(len(section.body) + 1)
        return EditBody(section.id, section.body[:at] + " " + self._chance.choice(WORDS) + section.body[at:])

    def _document(self) -> Change | None:
        document, source, citation = self._any(Document), self._any(Source), self._any(Citation)
        if isinstance(document, Document) and citation is not None and self._chance.random() < 0.5:
            return TieEvidence(citation.id, document.id, 0, 9)
        if isinstance(document, Document) and self._chance.random() < 0.5:
            return RemoveDocument(document.id)
        text = self._text() * self._chance.randrange(1, 200)
        return AddDocument(source.id, "log.txt", text.encode(), sample_document(text)) if source else None
