"""Colours, kinds and places that a colleague changed: told, taken in one step, and not offered twice."""

import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Array, Name, String

from dossier.intake.annotations import read_annotations
from dossier.intake.documents import read_document
from dossier.model.anchor import Anchor
from dossier.model.errors import KnownError
from dossier.model.kinds import AnnotationKind, OnKind, Verdict
from dossier.model.returned import DEFAULT, Kind, Outcome
from dossier.model.rows import Annotation, Citation, Document, Judgement, Passage, Section, Source
from dossier.output.marks import rgb
from dossier.output.words import LANGUAGES
from dossier.services.annotated.binding import export_binder
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.exporting import export_sources
from dossier.services.changes.annotations import Annotate, AnnotateArea, EditAnnotation
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.returned import TakeReturned
from dossier.services.exporting import build_report, write_report
from dossier.services.page_places import where_it_stands
from dossier.services.paths import resource
from dossier.services.returning import compare
from dossier.services.session import Session
from dossier.services.texts import text_of
from tests.colleague import Colleague
from tests.intake.pdf.samples import make_pdf
from tests.services.test_editor import snapshot

PAGES = (
    ("Harbour rules of the strait, read twice", "The older ferry needs two hours.", "The harbour master agrees."),
    ("Rule nine is on page two.", "Nobody counted the passengers of the ferry."),
)
DAY = "2026-11-20T10:00:00Z"
GREEN = [0.2, 0.8, 0.3]


@pytest.fixture
def marked(session: Session) -> Session:
    """Return a dossier with a mark of each kind on a PDF."""
    data = make_pdf(*PAGES)
    source = session.store.find(Source, number=1)[0]
    session.editor.perform(AddDocument(source.id, "rules.pdf", data, read_document(data, "rules.pdf"), id="rules"))
    mark(session, "Harbour rules", comment="which?", id=fixed(1))
    mark(session, "needs two hours", AnnotationKind.UNDERLINE, comment="so long?", id=fixed(2))
    mark(session, "Rule nine", AnnotationKind.NOTE, comment="see there", id=fixed(3))
    session.editor.perform(AnnotateArea("rules", 0, (50, 60, 150, 160), id=fixed(4)))
    return session


def fixed(number: int) -> str:
    return f"01a215ba-7494-7002-a186-00000000000{number}"


def mark(session: Session, words: str, kind: AnnotationKind = AnnotationKind.HIGHLIGHT, **more: Any) -> None:
    text = text_of(session.store, OnKind.DOCUMENT, "rules")
    span = (text.index(words), text.index(words) + len(words))
    page, rects = where_it_stands(session.store, session.store.get(Document, "rules"), *span)
    session.editor.perform(Annotate(OnKind.DOCUMENT, "rules", *span, kind, page=page, rects=rects, **more))


def went(session: Session, folder: Path, **choice: Any) -> bytes:
    target = folder / ("one.xfdf" if choice.get("comments") else "one.pdf")
    export_sources(session.store, target, SourceChoice(1, **choice))
    return target.read_bytes()


def back(session: Session, data: bytes) -> Outcome:
    return compare(session.store, read_annotations(data, "back.pdf"))


def named(colleague: Colleague, number: int) -> Any:
    names = {str(one.get("/NM", "")): one for _page, one in colleague._all()}
    return names[f"dossier:{fixed(number)}"]


def moved(colleague: Colleague, number: int, words: str) -> None:
    """Move a mark to other words of its page."""
    _page, rects = colleague.place(words)
    target = named(colleague, number)
    lefts, bottoms, rights, tops = zip(*rects, strict=True)
    target.Rect = Array([min(lefts), min(bottoms), max(rights), max(tops)])
    if "/QuadPoints" in target:
        target.QuadPoints = Array([edge for a, b, c, d in rects for edge in (a, d, c, d, a, b, c, b)])


def taken(session: Session, data: bytes) -> dict[str, Annotation]:
    """Take every changed look; return the rows, and see to it that nothing is offered twice, and that undo undoes."""
    outcome = back(session, data)
    assert not any(item.kind is Kind.LOOK for item in outcome.chosen(DEFAULT))
    before, steps = snapshot(session.store), len(session.store.journal())
    session.editor.perform(TakeReturned(outcome.chosen((Kind.LOOK,))))
    assert len(session.store.journal()) == steps + 1
    session.editor.undo()
    after = snapshot(session.store)
    assert {table: rows for table, rows in after.items() if table != "journal"} == {
        table: rows for table, rows in before.items() if table != "journal"
    }
    assert [item.key for item in back(session, data).of(Kind.LOOK)] == [item.key for item in outcome.of(Kind.LOOK)]
    session.editor.redo()
    again = back(session, data)
    assert again.of(Kind.LOOK) == []
    return {row.id: row for row in session.store.find(Annotation)}


def test_a_changed_colour(marked: Session, tmp_path: Path):
    colleague = Colleague(went(marked, tmp_path))
    for number in (1, 2, 4):
        named(colleague, number).C = Array(GREEN)
    data = colleague.saved()
    said = {item.row_id: (item.here, item.there) for item in back(marked, data).of(Kind.LOOK)}
    assert said == {fixed(number): ("colour 1", "colour 2") for number in (1, 2, 4)}
    rows = taken(marked, data)
    assert [rows[fixed(number)].colour for number in (1, 2, 3, 4)] == [2, 2, 1, 2]
    assert rows[fixed(1)].comment == "which?"


def test_what_looks_otherwise_is_one_thing_and_with_other_words_two(marked: Session, tmp_path: Path):
    colleague = Colleague(went(marked, tmp_path))
    for number in (1, 2):
        named(colleague, number).C = Array(GREEN)
    named(colleague, 1).Contents = String("Which ones?")
    outcome = back(marked, colleague.saved())
    assert Counter(item.kind for item in outcome.items) == {Kind.UNCHANGED: 2, Kind.EDIT: 1, Kind.LOOK: 2}
    marked.editor.perform(TakeReturned(outcome.chosen((Kind.EDIT, Kind.LOOK))))
    row = marked.store.get(Annotation, fixed(1))
    assert (row.comment, row.colour) == ("Which ones?", 2)
    assert Counter(item.kind for item in back(marked, colleague.saved()).items) == {Kind.UNCHANGED: 4}


def test_a_changed_kind(marked: Session, tmp_path: Path):
    colleague = Colleague(went(marked, tmp_path))
    named(colleague, 1).Subtype = Name.Underline
    named(colleague, 2).Subtype = Name.StrikeOut
    before = marked.store.get(Annotation, fixed(1)).anchor
    rows = taken(marked, colleague.saved())
    assert (rows[fixed(1)].kind, rows[fixed(1)].anchor) == (AnnotationKind.UNDERLINE, before)
    assert (rows[fixed(2)].kind, rows[fixed(2)].tags) == (AnnotationKind.UNDERLINE, ("struck out",))


def test_a_changed_place(marked: Session, tmp_path: Path):
    colleague = Colleague(went(marked, tmp_path))
    moved(colleague, 1, "The harbour master")
    moved(colleague, 2, "ferry needs two hours")
    icon = named(colleague, 3)
    icon.Rect = Array([edge - 14 * (index % 2) for index, edge in enumerate(icon.Rect)])
    named(colleague, 4).Rect = Array([60, 80, 160, 180])
    data = colleague.saved()
    said = {item.row_id: (item.here, item.there) for item in back(marked, data).of(Kind.LOOK)}
    assert said[fixed(1)] == ("on “Harbour rules”", "on “The harbour master”")
    assert said[fixed(4)] == ("a place on page 1", "a place on page 1")
    rows = taken(marked, data)
    text = text_of(marked.store, OnKind.DOCUMENT, "rules")
    for number, words in ((1, "The harbour master"), (2, "ferry needs two hours")):
        anchor = rows[fixed(number)].anchor
        assert text[anchor.start : anchor.end] == anchor.exact == words
        assert anchor.page == 0
    assert "Nobody counted" in rows[fixed(3)].anchor.exact
    assert rows[fixed(4)].anchor.rects == ((60, 80, 160, 180),)


def test_what_was_only_touched_is_where_it_was(marked: Session, tmp_path: Path):
    """Other orders of corners, rounded numbers, a note a little aside: nothing that anybody would call a change."""
    colleague = Colleague(went(marked, tmp_path))
    for number in (1, 2):
        target = named(colleague, number)
        points = [round(float(edge) + 0.4, 1) for edge in target.QuadPoints]
        target.QuadPoints = Array([points[index] for index in (4, 5, 6, 7, 2, 3, 0, 1)])
        target.C = Array([round(float(part), 2) for part in target.C])
    icon = named(colleague, 3)
    icon.Rect = Array([float(edge) - 3 for edge in icon.Rect])
    area = named(colleague, 4)
    area.Rect = Array([float(edge) + 1 for edge in area.Rect])
    assert Counter(item.kind for item in back(marked, colleague.saved()).items) == {Kind.UNCHANGED: 4}


def test_a_mark_moved_off_all_words_stays_and_is_told(marked: Session, tmp_path: Path):
    colleague = Colleague(went(marked, tmp_path))
    target = named(colleague, 1)
    target.Rect = Array([300, 300, 400, 320])
    target.QuadPoints = Array([300, 320, 400, 320, 300, 300, 400, 300])
    outcome = back(marked, colleague.saved())
    assert Counter(item.kind for item in outcome.items) == {Kind.UNCHANGED: 3, Kind.STAYS: 1}
    (item,) = outcome.of(Kind.STAYS)
    assert (item.row_id, item.quote, item.there, item.reason) == (fixed(1), "Harbour rules", "", "no-words")
    assert outcome.chosen(Kind) == ()
    lines = outcome.account(outcome.chosen(Kind))
    assert sum(line.carried + line.listed for line in lines) == len(outcome.items) == 4
    assert back(marked, colleague.saved()) == outcome


def test_a_colour_is_taken_though_the_place_cannot_be(marked: Session, tmp_path: Path):
    colleague = Colleague(went(marked, tmp_path))
    target = named(colleague, 1)
    target.Rect = Array([300, 300, 400, 320])
    target.QuadPoints = Array([300, 320, 400, 320, 300, 300, 400, 300])
    target.C = Array(GREEN)
    row = taken(marked, colleague.saved())[fixed(1)]
    assert (row.colour, row.anchor.exact) == (2, "Harbour rules")
    assert Counter(item.kind for item in back(marked, colleague.saved()).items) == {Kind.UNCHANGED: 3, Kind.STAYS: 1}


def test_a_mark_on_a_page_without_text_is_where_it_was(session: Session, tmp_path: Path):
    """A scan whose text was read by another program: no words are under the mark, and it was not moved."""
    data = make_pdf(())
    source = session.store.find(Source, number=1)[0]
    session.editor.perform(AddDocument(source.id, "scan.pdf", data, read_document(data, "scan.pdf"), id="scan"))
    anchor = Anchor(0, 0, "", page=0, rects=((72, 700, 200, 712),))
    row = Annotation(fixed(7), OnKind.DOCUMENT, "scan", AnnotationKind.HIGHLIGHT, 1, anchor, "read", "", DAY, DAY)
    with session.store.transaction() as write:
        write.put(row)
    colleague = Colleague(went(session, tmp_path))
    assert Counter(item.kind for item in back(session, colleague.saved()).items) == {Kind.UNCHANGED: 1}
    target = named(colleague, 7)
    target.QuadPoints = Array([float(edge) - 100 for edge in target.QuadPoints])
    (item,) = back(session, colleague.saved()).items
    assert (item.kind, item.reason) == (Kind.STAYS, "no-words")


def test_a_mark_moved_to_another_text_stays_and_is_told(marked: Session, tmp_path: Path):
    data = make_pdf(("Tide tables for the year", "The moon is full in June."))
    source = marked.store.find(Source, number=2)[0]
    marked.editor.perform(AddDocument(source.id, "tides.pdf", data, read_document(data, "tides.pdf"), id="tides"))
    export_binder(marked.store, tmp_path / "binder.pdf", SourceChoice())
    colleague = Colleague((tmp_path / "binder.pdf").read_bytes())
    target = named(colleague, 1)
    page, _rects = colleague.place("The moon is full")
    colleague.delete(target)
    colleague.pdf.pages[page].obj.Annots.append(target)
    moved(colleague, 1, "The moon is full")
    (item,) = [item for item in back(marked, colleague.saved()).items if item.kind is not Kind.UNCHANGED]
    assert (item.kind, item.there, item.reason) == (Kind.STAYS, "The moon is full", "other-text")


def test_marks_of_judgements_are_not_read_as_verdicts(session: Session, tmp_path: Path):
    """The colour of another verdict, a place on other words: told, and nothing to be ticked."""
    data = write_report(build_report(session.store), tmp_path / "out.pdf").path.read_bytes()
    colleague = Colleague(data)
    target = colleague.ours("[2] Partly")
    tokens = tomllib.loads(resource("themes/tokens.toml").read_text(encoding="utf-8"))["light"]
    target.C = Array(list(rgb(tokens["contradicts"])))
    outcome = back(session, colleague.saved())
    (item,) = [item for item in outcome.items if item.kind is not Kind.UNCHANGED]
    assert (item.kind, item.here, item.there) == (Kind.STAYS, "partly", "contradicts")
    assert item.reason == "verdict-look"
    assert outcome.chosen(Kind) == ()
    colleague = Colleague(data)
    target = colleague.ours("[2] Partly")
    _page, rects = colleague.place("The timetable follows")
    left, bottom, right, top = rects[0]
    target.Rect = Array([left, bottom, right, top])
    target.QuadPoints = Array([left, top, right, top, left, bottom, right, bottom])
    (item,) = [item for item in back(session, colleague.saved()).items if item.kind is not Kind.UNCHANGED]
    assert (item.kind, item.reason, item.quote) == (Kind.STAYS, "verdict-place", "The timetable follows")


def test_a_file_without_its_pages_tells_no_place(marked: Session, tmp_path: Path):
    """XFDF of a document that is not here any more."""
    data = went(marked, tmp_path, comments=True)
    file = replace(read_annotations(data, "back.xfdf"), of="")
    looks = compare(marked.store, replace(file, texts={5: "another page"})).of(Kind.LOOK, Kind.STAYS)
    assert looks == []


def test_a_judgement_taken_back_here_since_is_no_change_there(session: Session, tmp_path: Path):
    data = write_report(build_report(session.store), tmp_path / "out.pdf").path.read_bytes()
    (judgement,) = session.store.find(Judgement)
    session.editor.perform(Judge(judgement.citation_id, Verdict.UNCHECKED, "to be read again"))
    assert {item.kind for item in back(session, data).items} == {Kind.UNCHANGED}


def test_what_changed_here_since_is_no_change_there(marked: Session, tmp_path: Path):
    data = went(marked, tmp_path)
    marked.editor.perform(EditAnnotation(fixed(1), colour=5))
    assert Counter(item.kind for item in back(marked, data).items) == {Kind.UNCHANGED: 4}


def test_what_changed_here_between_is_not_overwritten(marked: Session, tmp_path: Path):
    colleague = Colleague(went(marked, tmp_path))
    named(colleague, 1).C = Array(GREEN)
    (item,) = back(marked, colleague.saved()).of(Kind.LOOK)
    marked.editor.perform(EditAnnotation(fixed(1), colour=5))
    with pytest.raises(KnownError, match="changed since"):
        marked.editor.perform(TakeReturned((item,)))


def test_colour_and_place_in_xfdf(marked: Session, tmp_path: Path):
    """XFDF holds no pages; they are those of the document that our marks in it are on."""
    other = Colleague(went(marked, tmp_path))
    moved(other, 1, "The harbour master")
    quads = ",".join(f"{float(edge):.2f}" for edge in named(other, 1).QuadPoints)
    text = went(marked, tmp_path, comments=True).decode()
    assert Counter(item.kind for item in back(marked, text.encode()).items) == {Kind.UNCHANGED: 4}
    head, tail = text.split(f'name="dossier:{fixed(1)}"')
    old = tail[tail.index('coords="') : tail.index('">', tail.index('coords="'))]
    tail = tail.replace(old, f'coords="{quads}', 1)
    colour = tail[tail.index('color="#') :][:14]
    data = (head + f'name="dossier:{fixed(1)}"' + tail.replace(colour, 'color="#33CC4D', 1)).encode()
    row = taken(marked, data)[fixed(1)]
    assert (row.anchor.exact, row.colour) == ("The harbour master", 2)


def test_marks_on_the_report(session: Session, tmp_path: Path):
    colleague = Colleague(write_report(build_report(session.store), tmp_path / "out.pdf").path.read_bytes())
    target = colleague.ours("which")
    _page, rects = colleague.place("The timetable follows")
    left, bottom, right, top = rects[0]
    target.Rect = Array([left, bottom, right, top])
    target.QuadPoints = Array([left, top, right, top, left, bottom, right, bottom])
    target.Subtype, target.C = Name.Underline, Array(GREEN)
    (row,) = taken(session, colleague.saved()).values()
    assert (row.kind, row.colour, row.anchor.exact) == (AnnotationKind.UNDERLINE, 2, "The timetable follows")
    assert session.store.get(Section, row.on_id).body[row.anchor.start : row.anchor.end] == row.anchor.exact


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_as_it_went_looks_as_it_did(session: Session, tmp_path: Path, language: str):
    """In Arabic the words of the brief stand the wrong way round where they are read, numbers glued to them."""
    for section in session.store.find(Section):
        for start, end, kind in ((0, 27, "highlight"), (13, 19, "underline"), (4, 11, "note")):
            on = (OnKind.SECTION, section.id, start, end)
            session.editor.perform(Annotate(*on, AnnotationKind(kind), comment=f"{kind}, so it is."))
    report = build_report(session.store, language=language)
    data = write_report(report, tmp_path / "out.pdf").path.read_bytes()
    assert [item for item in back(session, data).items if item.kind is not Kind.UNCHANGED] == []
    export_binder(session.store, tmp_path / "binder.pdf", SourceChoice(language=language))
    assert {item.kind for item in back(session, (tmp_path / "binder.pdf").read_bytes()).items} == {Kind.UNCHANGED}


WORDS = [
    "Harbour rules",
    "rules of the strait",
    "strait, read twice\nThe older",
    "two",
    "hours.",
    "Rule",
    "on page two.",
]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(WORDS), st.sampled_from(sorted({*AnnotationKind} - {AnnotationKind.AREA}))),
        max_size=6,
    ),
    st.integers(1, 8),
)
def test_any_marks_out_and_back_look_as_they_did(marked: Session, tmp_path: Path, marks, colour):
    for row in marked.store.find(Annotation):
        marked.store.connection.execute("DELETE FROM annotations WHERE id = ?", (row.id,))
    text = text_of(marked.store, OnKind.DOCUMENT, "rules")
    flat = text.replace("\r", "")
    for words, kind in marks:
        assert words in flat
        if words in text:
            mark(marked, words, kind, colour=colour)
    count = marked.store.count(Annotation)
    for comments in (False, True)[: 1 + bool(count)]:  # there is no file of comments without any
        data = went(marked, tmp_path, comments=comments)
        assert Counter(item.kind for item in back(marked, data).items) == ({Kind.UNCHANGED: count} if count else {})


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(WORDS), st.integers(0, 4), st.sampled_from([*Verdict])), max_size=5),
    st.sampled_from([*Verdict]),
)
def test_any_passages_out_and_back_look_as_they_did(marked: Session, tmp_path: Path, ties, later):
    """Judged before, judged anew since, or not at all; passages of several citations, on parts of each other."""
    store = marked.store
    for table in ("evidence", "passages", "judgements", "annotations"):
        store.connection.execute(f"DELETE FROM {table}")
    text = text_of(store, OnKind.DOCUMENT, "rules")
    source = store.get(Document, "rules").source_id
    citations = store.find(Citation, source_id=source)
    for words, number, verdict in ties:
        citation = citations[number % len(citations)]
        start = text.find(words)  # a line end is no part of some
        if start >= 0:
            marked.editor.perform(TieEvidence(citation.id, "rules", start, start + len(words)))
            marked.editor.perform(Judge(citation.id, verdict, "so"))
    export_binder(store, tmp_path / "binder.pdf", SourceChoice())
    files = [went(marked, tmp_path), (tmp_path / "binder.pdf").read_bytes()]
    if store.count(Passage):  # there is no file of comments without any
        files.append(went(marked, tmp_path, comments=True))
    for citation in citations:
        marked.editor.perform(Judge(citation.id, later, "otherwise"))
    for data in files:
        assert {item.kind for item in back(marked, data).items} <= {Kind.UNCHANGED}


def test_a_binder_as_it_went_looks_as_it_did(marked: Session, tmp_path: Path):
    export_binder(marked.store, tmp_path / "binder.pdf", SourceChoice())
    outcome = back(marked, (tmp_path / "binder.pdf").read_bytes())
    assert {item.kind for item in outcome.items} == {Kind.UNCHANGED}
