"""Undo, redo, merging, listeners; and any sequence of changes, undone, redone and reopened."""

import dataclasses
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from dossier.intake.briefs import read_brief
from dossier.model.anchor import anchor_at
from dossier.model.changes import Changes
from dossier.model.errors import BugError, KnownError
from dossier.model.ids import new_id
from dossier.model.imported import ImportedAnnotation, ImportedDocument
from dossier.model.kinds import (
    AnnotationKind,
    ClaimKind,
    DocumentKind,
    Identification,
    OnKind,
    Placing,
    SectionKind,
    Verdict,
)
from dossier.model.returned import TAKEABLE, Kind, Returned
from dossier.model.rows import (
    Annotation,
    Citation,
    Claim,
    Document,
    Doubt,
    Evidence,
    Judgement,
    Limit,
    LimitTie,
    Marker,
    Note,
    Passage,
    Row,
    Section,
    Source,
)
from dossier.services.changes.annotations import (
    Annotate,
    AnnotateAll,
    AnnotateArea,
    EditAnnotation,
    PlaceAnnotation,
    RemoveAnnotation,
)
from dossier.services.changes.bibliographies import TakenRecord, TakeRecords
from dossier.services.changes.briefs import ReplaceBrief, SettleDoubt
from dossier.services.changes.bringing_back import BringBack
from dossier.services.changes.citations import AddCitation, MoveCitation, RemoveCitation
from dossier.services.changes.claims import AddClaim, JoinClaims, PlaceClaim, RemoveClaim, RetypeClaim, SplitClaim
from dossier.services.changes.documents import AddDocument, RemoveDocument
from dossier.services.changes.evidence import PlacePassage, TieEvidence, UntieEvidence
from dossier.services.changes.judgements import EditReason, Judge
from dossier.services.changes.limits import AddLimit, PlaceLimit, RemoveLimit, TieLimit, UntieLimit
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.changes.numbering import MoveSection, RenumberSections, RenumberSources, in_order_of_citation
from dossier.services.changes.placing_sources import PlaceSource
from dossier.services.changes.returned import TakeReturned
from dossier.services.changes.sections import EditBody, RenameSection, RetypeSection
from dossier.services.changes.sources import AddSource, AddSources, EditSource, RemoveSource
from dossier.services.changes.together import Together
from dossier.services.changes.versions import KeepUnplaced
from dossier.services.changes.writing import AddSection, EditBrief, RemoveSection
from dossier.services.editor import Change
from dossier.services.history import history
from dossier.services.importing import NewerBrief, plan_newer
from dossier.services.reading import citation_states
from dossier.services.session import Session
from dossier.services.texts import text_of
from dossier.store import indexing, schema
from dossier.store.rows import TABLES
from dossier.store.store import Store, open_store
from tests.kills.writers import without_lock
from tests.samples import SOURCE_TEXT, sample_document, sample_session

Snapshot = dict[str, list[Any]]
INDEXED = "SELECT r.kind, r.ref, r.start, s.text FROM search s JOIN search_refs r ON r.id = s.rowid"


def snapshot(store: Store) -> Snapshot:
    """All rows of all tables but the journal (and the bytes that stand with it), and the search index."""
    rows: Snapshot = {table: store.find(kind) for kind, table in TABLES.items()}
    rows["search"] = indexed(store)
    return rows


def indexed(store: Store) -> list[Any]:
    """All that the search index holds."""
    rows = store.query(INDEXED)
    assert len(rows) == store.query("SELECT count(*) FROM search_refs")[0][0]
    assert len(rows) == store.query("SELECT count(*) FROM search")[0][0]
    return sorted(tuple(row) for row in rows)


def indexed_anew(store: Store) -> list[Any]:
    """What the index would hold, were every row indexed afresh."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(connection)
    for kind in TABLES:
        for row in store.find(kind):
            indexing.index(connection, row.id, None, row)
    found = sorted(connection.execute(INDEXED).fetchall())
    connection.close()
    return found


def test_a_change_is_undone_and_redone_to_the_same_rows(session: Session) -> None:
    before = snapshot(session.store)
    citation = session.store.find(Citation)[0]
    changes = session.editor.perform(Judge(citation.id, Verdict.PARTLY, "only in winter"))
    after = snapshot(session.store)
    assert changes.touches("judgements")
    assert after != before
    session.editor.undo()
    assert snapshot(session.store) == before
    session.editor.redo()
    assert snapshot(session.store) == after


def test_typing_under_one_name_is_one_step_until_it_is_sealed(session: Session) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "a", id="n1"), merge="note:n1")
    session.editor.perform(EditNote("n1", "ab"), merge="note:n1")
    session.editor.seal()
    session.editor.perform(EditNote("n1", "abc"), merge="note:n1")
    session.editor.undo()
    assert session.store.get(Note, "n1").body == "ab"
    session.editor.undo()
    assert session.store.seek(Note, "n1") is None
    session.editor.redo()
    assert session.store.get(Note, "n1").body == "ab"


def test_undo_never_takes_what_another_program_wrote_since(session: Session) -> None:
    editor = session.editor
    editor.perform(AddNote(OnKind.DOSSIER, "", "first", id="n1"))
    editor.perform(AddNote(OnKind.DOSSIER, "", "second", id="n2"))
    with closing(without_lock(session.path)) as other:
        other.editor.perform(EditNote("n2", "theirs, and newer"))
    with pytest.raises(KnownError, match="another program has changed"):
        editor.undo()
    assert session.store.get(Note, "n2").body == "theirs, and newer"
    editor.undo()
    assert session.store.seek(Note, "n1") is None, "what nobody else touched is taken back all the same"
    with closing(without_lock(session.path)) as other:
        other.editor.perform(AddNote(OnKind.DOSSIER, "", "theirs", id="n1"))
    with pytest.raises(KnownError, match="another program has changed"):
        editor.redo()
    assert session.store.get(Note, "n1").body == "theirs"


def test_listeners_hear_of_what_another_program_wrote_once(session: Session) -> None:
    heard: list[Changes] = []
    session.editor.subscribe(lambda changes, origin: heard.append(changes))
    with closing(without_lock(session.path)) as other:
        other.editor.perform(AddNote(OnKind.DOSSIER, "", "theirs", id="n1"))
    assert session.editor.catch_up()["notes"] == {"n1"}
    assert not session.editor.catch_up()
    assert [changes["notes"] for changes in heard] == [{"n1"}]


def test_listeners_hear_what_was_touched_and_by_whom(session: Session) -> None:
    heard: list[tuple[Changes, object]] = []

    def listen(changes: Changes, origin: object) -> None:
        heard.append((changes, origin))

    session.editor.subscribe(listen)
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "text", id="n1"), origin="the pane")
    assert heard[0][0]["notes"] == {"n1"}
    assert heard[0][1] == "the pane"
    session.editor.unsubscribe(listen)
    session.editor.undo()
    assert len(heard) == 1


def test_a_refused_change_leaves_no_trace(session: Session) -> None:
    before, entries = snapshot(session.store), len(session.store.journal())
    claim = session.store.find(Claim)[0]
    with pytest.raises(KnownError):
        session.editor.perform(SplitClaim(claim.id, claim.start))
    assert snapshot(session.store) == before
    assert len(session.store.journal()) == entries


def test_a_change_that_changes_nothing_is_no_step(session: Session) -> None:
    claim = session.store.find(Claim)[0]
    label = session.editor.undo_label
    assert not session.editor.perform(RetypeClaim(claim.id, claim.kind))
    assert session.editor.undo_label == label


def test_writing_outside_a_transaction_of_the_owner_raises(session: Session) -> None:
    with session.store.transaction(), pytest.raises(BugError), session.store.transaction():
        pass


def test_the_journal_tells_who_what_before_and_after(session: Session) -> None:
    citation = session.store.find(Citation)[0]
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, "page 3"))
    session.editor.perform(Judge(citation.id, Verdict.PARTLY, "page 3, in part"))
    session.editor.undo()
    undone, second, first = session.store.journal(3)
    assert first.reviewer == "Ada Reviewer"
    assert second.rows[0]["before"]["reason"] == "page 3"
    assert second.rows[0]["after"]["reason"] == "page 3, in part"
    assert undone.undoes == second.id


PUT_INTO_BRIEFS = (
    "",
    "The harbour freezes over [2]. ",
    "no ",
    " [1] [4]",
    "\n\n2. Bridges\n\nA bridge costs more than two ferries [3]. Nobody counted the passengers.\n\n",
    "\n\nSources\n\n[1] Lee. The strait crossed. 1999.\n[2] Ivy. Another log. 2004.\n[3] Lee. The tides.\n",
)


TYPED = (
    " It sank",
    " [1]",
    "[2][3]. Nobody knows",
    "] ",
    " [3",
    "\n\nThe harbour froze [4].",
    "The lighthouse is dark. ",
)


class Changing(RuleBasedStateMachine):
    """Any sequence of changes: undone fully, the rows are as at first; redone, as at last; reopened, the same."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "ferries.dossier"

    @initialize()
    def start(self) -> None:
        sample_session(self.path).close()
        self.session = Session(open_store(self.path), "Ada Reviewer")
        self.first = snapshot(self.session.store)

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self._check_whole_way()
            self.session.close()
        shutil.rmtree(self.folder)

    def _check_whole_way(self) -> None:
        last, editor = snapshot(self.session.store), self.session.editor
        steps = 0
        while editor.undo_label:
            editor.undo()
            steps += 1
        assert snapshot(self.session.store) == self.first
        for _ in range(steps):
            editor.redo()
        assert snapshot(self.session.store) == last
        self.session.close()
        self.session = Session(open_store(self.path), "Ada Reviewer")
        assert snapshot(self.session.store) == last
        self.session.store.refuse_damage()

    def any(self, data: st.DataObject, kind: type[Row]) -> Any:
        rows = self.session.store.find(kind)
        return data.draw(st.sampled_from(rows)) if rows else None

    def perform(self, make: Callable[[], Change]) -> None:
        with suppress(KnownError):  # refused in words: the invariants below hold all the same
            self.session.editor.perform(make())

    @rule(data=st.data(), kind=st.sampled_from(ClaimKind))
    def retype_claim(self, data: st.DataObject, kind: ClaimKind) -> None:
        if claim := self.any(data, Claim):
            self.perform(lambda: RetypeClaim(claim.id, kind))

    @rule(data=st.data(), share=st.floats(0, 1))
    def split_claim(self, data: st.DataObject, share: float) -> None:
        if claim := self.any(data, Claim):
            self.perform(lambda: SplitClaim(claim.id, claim.start + int((claim.end - claim.start) * share)))

    @rule(data=st.data())
    def join_claims(self, data: st.DataObject) -> None:
        first, second = self.any(data, Claim), self.any(data, Claim)
        if first and second:
            self.perform(lambda: JoinClaims(first.id, second.id))

    @rule(data=st.data(), start=st.integers(-3, 100), length=st.integers(0, 30))
    def add_or_place_claim(self, data: st.DataObject, start: int, length: int) -> None:
        section = self.any(data, Section)
        self.perform(lambda: AddClaim(section.id, start, start + length))
        if claim := self.any(data, Claim):
            self.perform(lambda: PlaceClaim(claim.id, start, start + length))

    @rule(data=st.data())
    def remove_claim(self, data: st.DataObject) -> None:
        if claim := self.any(data, Claim):
            self.perform(lambda: RemoveClaim(claim.id))

    @rule(data=st.data())
    def cite(self, data: st.DataObject) -> None:
        claim, source, marker = self.any(data, Claim), self.any(data, Source), self.any(data, Marker)
        if claim and source:
            self.perform(lambda: AddCitation(claim.id, source.id, marker.id if marker else None))
            self.perform(lambda: AddCitation(claim.id, source.id))

    @rule(data=st.data())
    def move_citation(self, data: st.DataObject) -> None:
        citation, claim = self.any(data, Citation), self.any(data, Claim)
        if citation and claim:
            self.perform(lambda: MoveCitation(citation.id, claim.id))

    @rule(data=st.data())
    def remove_citation(self, data: st.DataObject) -> None:
        if citation := self.any(data, Citation):
            self.perform(lambda: RemoveCitation(citation.id))

    @rule(data=st.data(), verdict=st.sampled_from(Verdict), reason=st.text(max_size=12))
    def judge(self, data: st.DataObject, verdict: Verdict, reason: str) -> None:
        if citation := self.any(data, Citation):
            self.perform(lambda: Judge(citation.id, verdict, reason))
        if judgement := self.any(data, Judgement):
            self.perform(lambda: EditReason(judgement.id, reason + "."))

    @rule(data=st.data(), start=st.integers(0, 60), end=st.integers(0, 90), text=st.text(max_size=12))
    def edit_body(self, data: st.DataObject, start: int, end: int, text: str) -> None:
        section = self.any(data, Section)
        self.perform(lambda: EditBody(section.id, section.body[:start] + text + section.body[max(start, end) :]))

    @rule(start=st.integers(0, 250), length=st.integers(0, 120), put=st.sampled_from(PUT_INTO_BRIEFS))
    def replace_brief(self, start: int, length: int, put: str) -> None:
        store = self.session.store
        parts = [part for s in store.find(Section) for part in (s.heading, s.body, s.gap, "\n\n")]
        text = "".join(parts)
        edited = (text[:start] + put + text[start + length :]).encode()
        with suppress(KnownError):
            newer = NewerBrief("newer.txt", edited, read_brief(edited, "newer.txt"))
            self.session.editor.perform(ReplaceBrief(plan_newer(store, newer)))

    @rule(data=st.data(), kind=st.sampled_from(SectionKind), title=st.text(max_size=9))
    def change_section(self, data: st.DataObject, kind: SectionKind, title: str) -> None:
        section = self.any(data, Section)
        self.perform(lambda: RetypeSection(section.id, kind))
        self.perform(lambda: RenameSection(section.id, title))

    @rule(data=st.data(), at=st.integers(0, 60), put=st.sampled_from(TYPED))
    def type_into_a_section(self, data: st.DataObject, at: int, put: str) -> None:
        section = self.any(data, Section)
        self.perform(lambda: EditBody(section.id, section.body[:at] + put + section.body[at:]))

    @rule(data=st.data(), kind=st.sampled_from(SectionKind), title=st.text(max_size=9))
    def write_the_brief(self, data: st.DataObject, kind: SectionKind, title: str) -> None:
        self.perform(lambda: EditBrief(title, title + "?", None))
        self.perform(lambda: AddSection(title, kind))
        section, other = self.any(data, Section), self.any(data, Section)
        self.perform(lambda: MoveSection(section.id, other.id))
        self.perform(lambda: MoveSection(other.id))

    @rule(data=st.data())
    def remove_section(self, data: st.DataObject) -> None:
        if len(self.session.store.find(Section)) > 2:
            section = self.any(data, Section)
            self.perform(lambda: RemoveSection(section.id))
            self.perform(lambda: RenumberSections())

    @rule(data=st.data(), order=st.randoms(use_true_random=False), largest=st.sampled_from([0, 9, 98]))
    def renumber_sources(self, data: st.DataObject, order: Any, largest: int) -> None:
        store = self.session.store
        numbered = [source for source in store.find(Source) if source.number is not None]
        numbers = [largest + number for number in range(1, len(numbered) + 1)]
        order.shuffle(numbers)
        stale = {id: state.stale for id, state in citation_states(store).items()}
        new = zip((source.id for source in numbered), numbers, strict=True)
        self.perform(lambda: RenumberSources(tuple(new)))
        assert {id: state.stale for id, state in citation_states(store).items()} == stale
        self.perform(lambda: in_order_of_citation(store))
        further = [source.id for source in store.find(Source) if source.number is None]
        if further:
            self.perform(lambda: RenumberSources(((further[0], largest + 4),)))

    @rule(data=st.data(), body=st.text(max_size=30), on=st.sampled_from([OnKind.DOSSIER, OnKind.CLAIM]))
    def write_note(self, data: st.DataObject, body: str, on: OnKind) -> None:
        claim = self.any(data, Claim)
        self.perform(lambda: AddNote(on, claim.id if claim and on is OnKind.CLAIM else "", body))
        note = self.any(data, Note)
        self.perform(lambda: EditNote(note.id, body + "."))
        by = self.session.editor.reviewer if note.body != body + "." else note.reviewer
        assert self.session.store.get(Note, note.id).reviewer == by

    @rule(name=st.sampled_from(["Ada", "Bo"]))
    def hand_over(self, name: str) -> None:
        self.session.editor.reviewer = name

    @rule(data=st.data())
    def remove_note(self, data: st.DataObject) -> None:
        if note := self.any(data, Note):
            self.perform(lambda: RemoveNote(note.id))

    @rule(
        data=st.data(),
        on=st.sampled_from([Section, Document]),
        start=st.integers(0, 80),
        length=st.integers(0, 20),
        kind=st.sampled_from(AnnotationKind),
    )
    def annotate(self, data: st.DataObject, on: type[Row], start: int, length: int, kind: AnnotationKind) -> None:
        if target := self.any(data, on):
            what = OnKind.SECTION if on is Section else OnKind.DOCUMENT
            self.perform(lambda: Annotate(what, target.id, start, start + length, kind, 2, "see here"))
            self.perform(lambda: AnnotateAll(what, target.id, ((start, start + 3), (start + 1, start + length)), kind))
        if annotation := self.any(data, Annotation):
            self.perform(lambda: EditAnnotation(annotation.id, comment="now here", colour=3, tags=("later",)))
            self.perform(lambda: PlaceAnnotation(annotation.id, start, start + length))
            if annotation.on is OnKind.DOCUMENT and (document := self.any(data, Document)):
                self.perform(lambda: PlaceAnnotation(annotation.id, start, start + length, on_id=document.id))

    @rule(data=st.data(), page=st.integers(0, 2))
    def annotate_area(self, data: st.DataObject, page: int) -> None:
        if document := self.any(data, Document):
            self.perform(lambda: AnnotateArea(document.id, page, (10.0, 20.0, 110.5, 60.0), comment="a table"))

    @rule(data=st.data())
    def remove_annotation(self, data: st.DataObject) -> None:
        if annotation := self.any(data, Annotation):
            self.perform(lambda: RemoveAnnotation(annotation.id))

    @rule(data=st.data(), kind=st.sampled_from(TAKEABLE), text=st.text(max_size=9), start=st.integers(0, 40))
    def take_returned(self, data: st.DataObject, kind: Kind, text: str, start: int) -> None:
        section = self.any(data, Section)
        anchor = anchor_at(section.body, min(start, len(section.body) - 1), min(start + 9, len(section.body)))
        on = (OnKind.SECTION, section.id)
        mark = (
            Annotation(new_id(), *on, AnnotationKind.HIGHLIGHT, 2, anchor, text, "Bo", "", "") if section.body else None
        )
        items = [Returned("new", Kind.NEW, mark.id, row=mark)] if mark else []
        if annotation := self.any(data, Annotation):
            reply = Note(new_id(), OnKind.ANNOTATION, annotation.id, text, "Bo", "", "")
            items.append(Returned("reply", Kind.REPLY, reply.id, row=reply))
            changed = dataclasses.replace(annotation, comment=text)
            if kind is Kind.LOOK:
                changed = dataclasses.replace(annotation, colour=1 + start % 8)
            was = annotation if kind is Kind.LOOK else None
            items.append(Returned("old", kind, annotation.id, row=changed, before=annotation.comment, was=was))
        if passage := self.any(data, Passage):
            text = text_of(self.session.store, OnKind.DOCUMENT, passage.document_id)
            anchor = anchor_at(text, min(3, len(text)), min(9, len(text)))
            moved = dataclasses.replace(passage, anchor=anchor, placing=Placing.EXACT)
            items.append(Returned("passage", Kind.LOOK, passage.id, row=moved, was=passage))
        if section:
            kept = Note(new_id(), *on, text, "Bo", "", "")
            items.append(Returned("kept", Kind.UNPLACED, kept.id, row=kept))
        if items:
            self.perform(lambda: TakeReturned(tuple(items)))

    @rule(data=st.data(), start=st.integers(0, 50), length=st.integers(0, 20))
    def limit(self, data: st.DataObject, start: int, length: int) -> None:
        section, claim = self.any(data, Section), self.any(data, Claim)
        self.perform(lambda: AddLimit(section.id, start, start + length))
        if placed := self.any(data, Limit):
            self.perform(lambda: PlaceLimit(placed.id, start, start + length))
        limit = self.any(data, data.draw(st.sampled_from([Limit, Claim])))
        if limit and claim:
            self.perform(lambda: TieLimit(limit.id, claim.id))

    @rule(data=st.data())
    def remove_limit(self, data: st.DataObject) -> None:
        if tie := self.any(data, LimitTie):
            self.perform(lambda: UntieLimit(tie.id))
        if limit := self.any(data, Limit):
            self.perform(lambda: RemoveLimit(limit.id))

    @rule(data=st.data(), start=st.integers(0, 50), length=st.integers(0, 20))
    def tie_evidence(self, data: st.DataObject, start: int, length: int) -> None:
        citation, document = self.any(data, Citation), self.any(data, Document)
        if citation and document:
            self.perform(lambda: TieEvidence(citation.id, document.id, start, start + length))
        passage = self.any(data, Passage)
        if passage and document:
            self.perform(lambda: PlacePassage(passage.id, document.id, start, start + length))

    @rule(data=st.data(), kind=st.sampled_from([Annotation, Passage]))
    def keep_unplaced(self, data: st.DataObject, kind: type[Any]) -> None:
        lost = [row for row in self.session.store.find(kind) if row.placing is Placing.UNPLACED]
        if lost:
            self.perform(lambda: KeepUnplaced(kind, lost[0].id))

    @rule(data=st.data())
    def untie_evidence(self, data: st.DataObject) -> None:
        if evidence := self.any(data, Evidence):
            self.perform(lambda: UntieEvidence(evidence.id))

    @rule(
        data=st.data(), newer=st.booleans(), start=st.integers(0, 80), end=st.integers(0, 90), text=st.text(max_size=20)
    )
    def attach(self, data: st.DataObject, newer: bool, start: int, end: int, text: str) -> None:
        source = self.any(data, Source)
        edited = SOURCE_TEXT[:start] + text + SOURCE_TEXT[max(start, end) :]
        comment = ImportedAnnotation(0, min(3, len(edited)), text, "Author", "2026-01-02T03:04:05Z")
        page = dataclasses.replace(sample_document(edited).pages[0], formatting=text)
        comments = (comment,) if edited else ()
        document = ImportedDocument(DocumentKind.TEXT, text, (page,), (text.encode(),), comments)
        self.perform(lambda: AddDocument(source.id, "log.txt", edited.encode(), document, newer_version=newer))

    @rule(data=st.data())
    def detach(self, data: st.DataObject) -> None:
        if document := self.any(data, Document):
            self.perform(lambda: RemoveDocument(document.id))

    @rule(data=st.data(), number=st.none() | st.integers(1, 6), title=st.text(max_size=9))
    def change_sources(self, data: st.DataObject, number: int | None, title: str) -> None:
        self.perform(lambda: AddSource(number, {"title": title}))
        two = (AddSource(number, {"title": title}), AddSource(None, {"title": title}))
        self.perform(lambda: AddSources(two if number is None else (*two, AddSource(number + 7, {"title": title}))))
        source = self.any(data, Source)
        self.perform(lambda: EditSource(source.id, {"title": title}, Identification.PROBABLE))

    @rule(data=st.data(), title=st.text(max_size=9), doubt=st.sampled_from(["", "Is it the one?"]))
    def take_records(self, data: st.DataObject, title: str, doubt: str) -> None:
        source = self.any(data, Source)
        taken = TakenRecord({"title": title}, source.id, Identification.PROBABLE, doubt)
        self.perform(lambda: TakeRecords((taken, TakenRecord({"type": "book", "title": title}, doubt=doubt))))

    @rule(data=st.data(), to_further=st.booleans(), last=st.booleans())
    def place_source(self, data: st.DataObject, to_further: bool, last: bool) -> None:
        store = self.session.store
        source, before = self.any(data, Source), self.any(data, Source)
        judged = {row.id: row.citation_id for row in store.find(Judgement)}
        stale = {id: state.stale for id, state in citation_states(store).items()}
        self.perform(lambda: PlaceSource(source.id, "" if last else before.id, to_further))
        assert {row.id: row.citation_id for row in store.find(Judgement)} == judged
        after = {id: state.stale for id, state in citation_states(store).items()}
        assert {id: after[id] for id in stale} == stale
        numbers = [row.number for row in store.find(Source) if row.number is not None]
        assert len(set(numbers)) == len(numbers)

    @rule(data=st.data(), cited=st.booleans())
    def remove_source(self, data: st.DataObject, cited: bool) -> None:
        if len(self.session.store.find(Source)) > 1:
            source = self.any(data, Source)
            self.perform(lambda: RemoveSource(source.id, with_citations=cited))

    @rule(data=st.data())
    def settle_doubt(self, data: st.DataObject) -> None:
        if doubt := self.any(data, Doubt):
            self.perform(lambda: SettleDoubt(doubt.id, not doubt.settled))

    @rule(data=st.data(), body=st.text(max_size=9))
    def do_two_things_at_once(self, data: st.DataObject, body: str) -> None:
        if claim := self.any(data, Claim):
            note = AddNote(OnKind.CLAIM, claim.id, body)
            self.perform(lambda: Together((note, RemoveClaim(claim.id)), "remove a claim with a word"))

    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        gone = [past.gone for past in history(self.session.store) if past.gone]
        if gone:
            rows = data.draw(st.sampled_from(gone))
            self.perform(lambda: BringBack(rows))

    @precondition(lambda self: self.session.editor.undo_label)
    @rule()
    def undo(self) -> None:
        self.session.editor.undo()

    @precondition(lambda self: self.session.editor.redo_label)
    @rule()
    def redo(self) -> None:
        self.session.editor.redo()

    @invariant()
    def claims_are_ranges_of_their_text_and_share_none(self) -> None:
        bodies = {section.id: section.body for section in self.session.store.find(Section)}
        ends = dict.fromkeys(bodies, 0)
        for claim in self.session.store.find(Claim):
            if claim.placing is Placing.UNPLACED:
                assert claim.start == claim.end <= len(bodies[claim.section_id])
            else:
                assert bodies[claim.section_id][claim.start : claim.end] == claim.text
                assert ends[claim.section_id] <= claim.start < claim.end
                ends[claim.section_id] = claim.end

    @invariant()
    def annotations_lie_on_their_words(self) -> None:
        for annotation in self.session.store.find(Annotation):
            if annotation.kind is AnnotationKind.AREA and annotation.anchor.rects:
                assert annotation.anchor.exact == ""
            elif annotation.placing is not Placing.UNPLACED:
                text, anchor = text_of(self.session.store, annotation.on, annotation.on_id), annotation.anchor
                assert text[anchor.start : anchor.end] == anchor.exact
                assert anchor.exact or anchor.rects  # an area has a rectangle instead of words

    @invariant()
    def passages_lie_on_their_words(self) -> None:
        for passage in self.session.store.find(Passage):
            if passage.placing is not Placing.UNPLACED:
                text, anchor = text_of(self.session.store, OnKind.DOCUMENT, passage.document_id), passage.anchor
                assert text[anchor.start : anchor.end] == anchor.exact != ""

    @invariant()
    def markers_are_as_printed(self) -> None:
        bodies = {section.id: section.body for section in self.session.store.find(Section)}
        for marker in self.session.store.find(Marker):
            assert bodies[marker.section_id][marker.start : marker.end] == f"[{marker.number}]"

    @invariant()
    def every_marker_is_of_a_source_and_no_citation_by_one_is_of_another(self) -> None:
        store = self.session.store
        numbers = {source.id: source.number for source in store.find(Source)}
        markers = {marker.id: marker for marker in store.find(Marker)}
        assert {marker.number for marker in markers.values()} <= set(numbers.values())
        sections = {claim.id: claim.section_id for claim in store.find(Claim)}
        for citation in store.find(Citation):
            if citation.marker_id is not None:
                marker = markers[citation.marker_id]
                assert marker.number == numbers[citation.source_id]
                assert marker.section_id == sections[citation.claim_id]

    @invariant()
    def the_search_index_is_in_step(self) -> None:
        assert indexed(self.session.store) == indexed_anew(self.session.store)


Changing.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
test_any_sequence_of_changes = Changing.TestCase


def test_every_change_is_in_the_machine() -> None:
    """A new kind of change fails here until the machine makes it too."""
    import importlib
    import inspect
    import pkgutil

    import dossier.services.changes as package

    source = inspect.getsource(Changing)
    for module in pkgutil.iter_modules(package.__path__):
        for name, made in vars(importlib.import_module(f"{package.__name__}.{module.name}")).items():
            if dataclasses.is_dataclass(made) and hasattr(made, "apply") and made.__module__.endswith(module.name):
                assert f"{name}(" in source or name == "AddBrief", f"the machine makes no {name}"
