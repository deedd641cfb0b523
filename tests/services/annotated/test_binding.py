"""Report and annotated sources in one PDF."""

import io
import resource
import shutil
import subprocess
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import IO, Any

import pikepdf
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.intake.annotations import read_annotations
from dossier.intake.pdf.reading import read_pdf
from dossier.model.errors import KnownError
from dossier.model.kinds import AnnotationKind, OnKind, Verdict
from dossier.model.report import Table
from dossier.model.rows import Citation, Claim, Section, Source
from dossier.output.binder.assembling import Unbound, assemble
from dossier.output.binder.sources import lost_of_file
from dossier.output.tags import TagTree
from dossier.services.annotated import binding
from dossier.services.annotated.binding import export_binder
from dossier.services.annotated.choice import PARTS, SourceChoice
from dossier.services.annotated.exporting import ExportedSources, export_sources
from dossier.services.changed import Since
from dossier.services.changes.annotations import Annotate, AnnotateArea
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sections import EditBody
from dossier.services.importing import import_brief
from dossier.services.returning import comparing
from dossier.services.settings import Author
from dossier.store.store import open_store
from tests.intake.pdf.samples import make_pdf
from tests.output import readers
from tests.output.conftest import STAMP
from tests.output.onto.samples import signed
from tests.output.tagged import faults, tagged
from tests.services.annotated.conftest import Reviewed, attach


def export(dossier: Reviewed, target: Path, **choice: Any) -> ExportedSources:
    return export_binder(dossier.store, target, SourceChoice(**choice), timestamp=STAMP)


def listed(exported: ExportedSources) -> dict[str, str]:
    return {item.label: item.reason for item in exported.account.listed}


def adds_up(exported: ExportedSources) -> bool:
    return all(
        line.carried + line.listed == line.total
        and line.listed == sum(item.table is line.table for item in exported.account.listed)
        for line in exported.account.lines
    )


def lock(dossier: Reviewed, number: int = 3) -> None:
    data = make_pdf(["The locked ferry"], password="sesame")
    source = dossier.session.store.find(Source, number=number)[0]
    dossier.session.editor.perform(AddDocument(source.id, "locked.pdf", data, read_pdf(data, "locked.pdf", "sesame")))


def text(data: bytes, page: int) -> str:
    return " ".join(pypdf.PdfReader(io.BytesIO(data)).pages[page].extract_text().split())


def test_a_click_on_a_number_shows_the_passage_and_another_leads_back(reviewed: Reviewed, tmp_path: Path):
    exported = export(reviewed, tmp_path / "binder.pdf")
    data = exported.path.read_bytes()
    assert adds_up(exported)
    seen = readers.annotations(data)
    jumps = readers.jumps(data)
    quoted = {readers.words_under(data, one).replace(" .", "."): one for one in seen if one.quads}
    marks = {
        "[1] The strait crossed": quoted["cross the strait each day"],
        "[2] Harbour log": quoted["The older ferry needs two hours."],
    }
    for title, mark in marks.items():
        to_mark = [jump for jump in jumps if jump.contents == title and jump.to == mark.page]
        assert to_mark
        top = mark.quads[0][3]
        assert any(0 < jump.place[1] - top <= 60 for jump in to_mark)
        backs = [jump for jump in jumps if jump.page == mark.page and jump.contents.startswith("Back to claim ")]
        assert backs
        beside = min(backs, key=lambda jump: abs(jump.rect[3] - top))
        assert abs(beside.rect[3] - top) < 2
        assert beside.contents.removeprefix("Back to claim ") in text(data, beside.to)
        assert beside.to < min(one.page for one in marks.values())
    assert len({*(jump.contents for jump in jumps if jump.contents.startswith("Back to source"))}) == 2


def test_from_a_passage_of_an_unplaced_claim_one_comes_back_to_its_evidence(bare: Reviewed, tmp_path: Path):
    citation = bare.citation(1)
    bare.tie(1, bare.book, "cross the strait each day")
    bare.session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    claim = bare.store.get(Claim, citation.claim_id)
    section = bare.store.get(Section, claim.section_id)
    bare.session.editor.perform(EditBody(section.id, section.body.replace(claim.text, "")))
    exported = export(bare, tmp_path / "binder.pdf")
    data = exported.path.read_bytes()
    assert adds_up(exported)
    (back,) = [jump for jump in readers.jumps(data) if jump.contents == "Back to claim 0.3"]
    assert "0.3 · its place was lost" in text(data, back.to)
    (mark,) = [one for one in readers.annotations(data) if "(unplaced)" in one.contents]
    assert mark.contents.splitlines()[0] == "[1] Supports claim 0.3 (unplaced)"


def test_it_carries_more_than_the_report(reviewed: Reviewed, tmp_path: Path):
    exported = export(reviewed, tmp_path / "binder.pdf")
    assert [(one.document, one.source) for one in exported.files] == [("book.pdf", 1), ("log.txt", 2)]
    assert {line.table: line.listed for line in exported.account.lines if line.listed} == {Table.ANNOTATIONS: 1}
    assert listed(exported) == {"newer ferry": "unplaced"}
    data = exported.path.read_bytes()
    count = len(pypdf.PdfReader(io.BytesIO(data)).pages)
    front = next(page for page in range(1, count) if "What this binder carries" in text(data, page))
    assert "newer ferry" in text(data, front)
    assert [title for level, title, _page in readers.outline(data) if not level][-2:] == [
        "[1] The strait crossed",
        "[2] Harbour log",
    ]


def test_every_annotation_is_recognised_when_it_comes_back(bare: Reviewed, tmp_path: Path):
    perform = bare.session.editor.perform
    bare.mark(bare.book, "Two ferries", comment="Which two?")
    bare.mark(bare.book, "each day.\nThe older one", AnnotationKind.UNDERLINE)
    bare.mark(bare.book, "Nobody counted", AnnotationKind.NOTE, comment="*Nobody?*")
    perform(AnnotateArea(bare.book.id, 0, (50, 60, 150, 160)))
    bare.mark(bare.log, "needs two hours", comment="In winter?")
    bare.tie(1, bare.book, "cross the strait each day")
    bare.tie(2, bare.log, "The older ferry needs two hours.")
    perform(Judge(bare.citation(1).id, Verdict.PARTLY, "only two of them"))
    perform(AddNote(OnKind.DOCUMENT, bare.book.id, "A second printing."))
    perform(AddNote(OnKind.CITATION, bare.citation(1).id, "Read the whole chapter."))
    data = export(bare, tmp_path / "binder.pdf").path.read_bytes()
    seen = [one.name for one in readers.annotations(data)]
    assert len(seen) == len(set(seen)) == 11
    returned = comparing.compare(bare.store, read_annotations(data, "binder.pdf"))
    assert Counter(item.kind.value for item in returned.items) == {"unchanged": 10}  # one is on two pages


def test_what_a_colleague_marks_in_it_is_new_on_its_document(reviewed: Reviewed, tmp_path: Path):
    data = export(reviewed, tmp_path / "binder.pdf").path.read_bytes()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[-3]  # the book's first, with links of ours in its margin
        quads = [72, 711, 180, 711, 72, 697, 180, 697]
        mark = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Highlight, Rect=[72, 697, 180, 711])
        mark.QuadPoints, mark.Contents = pikepdf.Array(quads), pikepdf.String("Mine")
        page.obj.Annots.append(pdf.make_indirect(mark))
        pdf.save(tmp_path / "back.pdf")
    returned = comparing.compare(reviewed.store, read_annotations((tmp_path / "back.pdf").read_bytes(), "back.pdf"))
    (mine,) = [item for item in returned.items if item.there == "Mine"]
    assert (mine.kind.value, mine.quote) == ("new", "The strait crossed")
    assert mine.row is not None
    assert getattr(mine.row, "on_id", "") == reviewed.book.id


def test_flat_has_no_annotations_on_sources_but_all_links(reviewed: Reviewed, tmp_path: Path):
    data = export(reviewed, tmp_path / "binder.pdf", flat=True).path.read_bytes()
    first = next(page for level, title, page in readers.outline(data) if title == "[1] The strait crossed")
    assert [seen for seen in readers.annotations(data) if seen.page >= first] == []
    assert any(jump.contents.startswith("Back to claim") and jump.page >= first for jump in readers.jumps(data))
    assert any(jump.page < first <= jump.to for jump in readers.jumps(data))


@pytest.mark.parametrize(
    ("author", "name"), [(Author.NAME, "Ada Reviewer"), (Author.INITIALS, "A. R."), (Author.NONE, "")]
)
def test_the_reviewer_is_named_as_chosen(reviewed: Reviewed, tmp_path: Path, author: Author, name: str):
    data = export(reviewed, tmp_path / "binder.pdf", author=author).path.read_bytes()
    named = {str(seen.raw.get("/T", "")) for seen in readers.annotations(data)} - {""}
    assert named == ({name} if name else set())
    assert str(tmp_path).encode() not in data


def test_encrypted_sources_go_in_only_when_it_is_said(reviewed: Reviewed, tmp_path: Path):
    lock(reviewed)
    target = tmp_path / "binder.pdf"
    assert listed(export(reviewed, target))["locked.pdf"] == "password"
    exported = export(reviewed, target, password="sesame")
    assert listed(exported)["locked.pdf"] == "encrypted"
    assert adds_up(exported)
    assert "The locked ferry" not in "".join(page.extract_text() for page in pypdf.PdfReader(target).pages)
    exported = export(reviewed, target, password="sesame", unlocked=True)
    assert "locked.pdf" not in listed(exported)
    assert any("without encryption" in remark for remark in exported.remarks)
    reader = pypdf.PdfReader(target)
    assert not reader.is_encrypted
    assert "The locked ferry" in reader.pages[-1].extract_text()


def test_signed_and_broken_ones_are_said(reviewed: Reviewed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    attach(reviewed.session, 3, "signed.pdf", signed())
    exported = export(reviewed, tmp_path / "binder.pdf")
    assert any("no signature vouches for: “signed.pdf”" in remark for remark in exported.remarks)
    assert not any("stays intact" in remark for remark in exported.remarks)
    whole = assemble

    def fails(plan: Any, file: IO[bytes], **more: Any) -> int:
        for number, part in enumerate(plan.parts):
            if part.title.startswith("[1]"):
                raise Unbound(number)
        return whole(plan, file, **more)

    monkeypatch.setattr(binding, "assemble", fails)
    exported = export(reviewed, tmp_path / "binder.pdf")
    assert listed(exported)["book.pdf"] == "broken"
    assert listed(exported)["cross the strait each day"] == "no_file"
    assert adds_up(exported)
    assert [one.document for one in exported.files] == ["log.txt", "signed.pdf"]


@pytest.mark.parametrize("after", [0, 1, 2, 4, 9, 14])
def test_a_cancelled_export_leaves_the_old_one(reviewed: Reviewed, tmp_path: Path, after: int):
    (tmp_path / "binder.pdf").write_text("old")
    before = sorted(tmp_path.iterdir())
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > after

    with pytest.raises(KnownError) as caught:
        export_binder(reviewed.store, tmp_path / "binder.pdf", SourceChoice(), cancelled=cancelled)
    assert caught.value.code == "export-cancelled"
    assert (tmp_path / "binder.pdf").read_text() == "old"
    assert sorted(tmp_path.iterdir()) == before


def test_a_failed_export_leaves_the_old_one(reviewed: Reviewed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "binder.pdf").write_text("old")
    before = sorted(tmp_path.iterdir())

    def full(plan: Any, file: IO[bytes], **more: Any) -> int:
        most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, most[1]))  # the system refuses to write more
        try:
            return assemble(plan, file, **more)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, most)

    monkeypatch.setattr(binding, "assemble", full)
    with pytest.raises(KnownError) as caught:
        export(reviewed, tmp_path / "binder.pdf")
    assert caught.value.code == "export-unwritable"
    assert (tmp_path / "binder.pdf").read_text() == "old"
    assert sorted(tmp_path.iterdir()) == before


def test_progress_goes_up_to_its_end(reviewed: Reviewed, tmp_path: Path):
    steps: list[tuple[int, int]] = []
    export_binder(
        reviewed.store, tmp_path / "b.pdf", SourceChoice(), progress=lambda done, all_: steps.append((done, all_))
    )
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]


@pytest.mark.outside
@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_no_fault(reviewed: Reviewed, tmp_path: Path):
    target = export(reviewed, tmp_path / "binder.pdf").path
    done = subprocess.run(["qpdf", "--check", target], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_without_documents_there_is_no_binder(tmp_path: Path):
    (tmp_path / "brief.md").write_text("# Ferries\n\n## Tides\n\nTwo ferries cross. [1]\n")
    import_brief(tmp_path / "brief.md", tmp_path / "brief.dossier")
    with closing(open_store(tmp_path / "brief.dossier", read_only=True)) as store, pytest.raises(KnownError) as caught:
        export_binder(store, tmp_path / "binder.pdf", SourceChoice())
    assert caught.value.code == "no-documents"
    assert not (tmp_path / "binder.pdf").exists()


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_account_adds_up_whatever_lies_on_the_documents(bare: Reviewed, tmp_path: Path, data: st.DataObject):
    perform = bare.session.editor.perform
    for document in (bare.book, bare.log):
        for _mark in range(data.draw(st.integers(0, 3))):
            start, end = sorted(data.draw(st.tuples(st.integers(0, 40), st.integers(0, 40))))
            if start < end:
                perform(Annotate(OnKind.DOCUMENT, document.id, start, end))
                if data.draw(st.booleans()):
                    citation = data.draw(st.sampled_from(bare.store.find(Citation)))
                    source = bare.store.get(Source, citation.source_id)
                    if source.id == document.source_id:
                        perform(TieEvidence(citation.id, document.id, start, end))
    target, flat = tmp_path / "binder.pdf", data.draw(st.booleans())
    exported = export(bare, target, flat=flat)
    assert adds_up(exported)
    assert all(item.reason != "unaccounted" for item in exported.account.listed)
    sections = data.draw(st.none() | st.sets(st.sampled_from([0, 1])).map(frozenset))
    without = data.draw(st.sets(st.sampled_from(PARTS)).map(frozenset))
    since = data.draw(st.sampled_from([None, Since("2000-01-01T00:00:00Z"), Since("2999-01-01T00:00:00Z")]))
    code, part = "", exported
    try:
        part = export(bare, target, flat=flat, without=without, sections=sections, since=since)
    except KnownError as error:
        code = error.code
    assert code in {
        "",
        *(["no-cited-documents"] if sections is not None else []),
        *(["nothing-changed"] if since else []),
    }
    if code:
        return
    assert adds_up(part)
    assert [line.total for line in part.account.lines] == [line.total for line in exported.account.lines]
    assert all(item.label == "" for item in part.account.listed if item.reason in ("left_out", "unchanged"))
    assert all(item.reason != "unaccounted" for item in part.account.listed)
    assert all(line.carried == 0 for line in part.account.lines if line.table in without)


def contents(data: bytes, first: int = 0) -> str:
    """Return all that annotations say from the page `first` on."""
    return "\n".join(str(seen.raw.get("/Contents", "")) for seen in readers.annotations(data) if seen.page >= first)


def behind(data: bytes) -> int:
    """Return the page at which the first source begins."""
    return min(page for level, title, page in readers.outline(data) if not level and title.startswith("["))


@pytest.mark.parametrize(
    ("left_out", "gone"),
    [
        (Table.ANNOTATIONS, ("Which two?", "In winter?", "Nobody?")),
        (Table.NOTES, ("The blue ones.", "A second printing.", "Read the whole chapter.")),
        (Table.JUDGEMENTS, ("only two of them", "Partly supports")),
    ],
)
def test_what_is_left_out_is_neither_in_the_report_nor_on_the_sources(
    reviewed: Reviewed, tmp_path: Path, left_out: Table, gone: tuple[str, ...]
):
    def said(data: bytes) -> str:
        reader = pypdf.PdfReader(io.BytesIO(data))
        return contents(data) + " ".join(" ".join(page.extract_text().split()) for page in reader.pages)

    whole = said(export(reviewed, tmp_path / "whole.pdf").path.read_bytes())
    assert all(words in whole for words in gone)
    exported = export(reviewed, tmp_path / "part.pdf", without=frozenset({left_out}))
    assert not any(words in said(exported.path.read_bytes()) for words in gone)
    apart = [item for item in exported.account.listed if item.reason == "left_out"]
    answers = {Table.NOTES} if left_out is Table.ANNOTATIONS else set()  # notes on marks go with them
    assert {item.table for item in apart} == {left_out} | answers
    assert not any(item.label for item in apart)
    assert adds_up(exported)


def test_without_passages_a_number_leads_to_the_document(reviewed: Reviewed, tmp_path: Path):
    exported = export(reviewed, tmp_path / "binder.pdf", without=frozenset({Table.EVIDENCE}))
    data = exported.path.read_bytes()
    first = behind(data)
    assert not any(
        "supports" in str(seen.raw.get("/Contents", "")) for seen in readers.annotations(data) if seen.page >= first
    )
    leads = [jump for jump in readers.jumps(data) if jump.contents == "[1] The strait crossed"]
    assert leads
    assert {jump.to for jump in leads} == {first}
    assert not any(jump.contents.startswith("Back to claim") for jump in readers.jumps(data))
    assert {jump.contents for jump in readers.jumps(data) if jump.page >= first} == {
        "Back to source [1] in the report",
        "Back to source [2] in the report",
    }


def test_some_sections_come_with_the_sources_that_they_cite(reviewed: Reviewed, tmp_path: Path):
    """The first section cites sources 1 and 2, the second source 3 as well."""
    attach(reviewed.session, 3, "third.pdf", make_pdf(["The third ferry"]))
    assert [one.source for one in export(reviewed, tmp_path / "binder.pdf").files] == [1, 2, 3]
    exported = export(reviewed, tmp_path / "binder.pdf", sections=frozenset({0}))
    assert [one.source for one in exported.files] == [1, 2]
    apart = {(item.table, item.reason) for item in exported.account.listed}
    assert {(Table.SOURCES, "left_out"), (Table.DOCUMENTS, "left_out"), (Table.SECTIONS, "left_out")} <= apart
    assert adds_up(exported)
    data = exported.path.read_bytes()
    count = len(pypdf.PdfReader(io.BytesIO(data)).pages)
    jumps = readers.jumps(data)
    assert jumps
    assert all(0 <= jump.to < count for jump in jumps)
    leads = {jump.contents for jump in jumps if jump.page < behind(data) <= jump.to}
    assert {title[:3] for title in leads} == {"[1]", "[2]"}
    backs = {jump.contents for jump in jumps if jump.contents.startswith("Back to claim ")}
    assert backs
    assert all(title.startswith("Back to claim 0.") for title in backs)
    with pytest.raises(KnownError) as caught:
        export(reviewed, tmp_path / "none.pdf", sections=frozenset())
    assert caught.value.code == "no-cited-documents"
    assert not (tmp_path / "none.pdf").exists()


def test_changes_alone_bring_the_sources_they_rest_on(reviewed: Reviewed, tmp_path: Path):
    since = Since("2026-11-23T09:00:00Z", reviewed.store.journal(1)[0].id)
    with pytest.raises(KnownError) as caught:
        export(reviewed, tmp_path / "none.pdf", since=since)
    assert caught.value.code == "nothing-changed"
    reviewed.session.editor.perform(Judge(reviewed.citation(1).id, Verdict.SUPPORTS, "It does after all."))
    exported = export(reviewed, tmp_path / "news.pdf", since=since)
    data = exported.path.read_bytes()
    assert "It does after all." in contents(data, behind(data))
    assert "Which two?" not in contents(data)
    assert "Partial report" in text(data, 0)
    assert adds_up(exported)
    documents = {line.table: line for line in exported.account.lines}[Table.DOCUMENTS]
    assert documents.carried == len(exported.files) < documents.total
    mark = next(
        seen
        for seen in readers.annotations(data)
        if "It does after all." in str(seen.raw.get("/Contents", "")) and seen.page >= behind(data)
    )
    assert any(jump.to == mark.page and jump.page < behind(data) for jump in readers.jumps(data))


def test_tagged_sources_stay_tagged(reviewed: Reviewed, tmp_path: Path):
    """The sample is tagged by hand, what was no PDF by the typesetter."""
    attach(reviewed.session, 3, "tagged.pdf", tagged("The tagged ferry", form=True))
    exported = export(reviewed, tmp_path / "binder.pdf")
    assert not any("tags" in remark for remark in exported.remarks)
    data = exported.path.read_bytes()
    assert faults(data) == []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        titles = [str(kid.get("/T", "")) for kid in pdf.Root.StructTreeRoot.K]
    assert [title.split()[0] for title in titles if title] == ["[2]", "[3]"]


def test_tags_that_cannot_be_carried_after_all_are_left_out_and_it_is_said(
    reviewed: Reviewed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    attach(reviewed.session, 3, "tagged.pdf", tagged("The tagged ferry"))
    add = TagTree.add

    def fails(self: TagTree, source: pikepdf.Pdf, title: str, first: int) -> None:
        if title.startswith("[3]"):
            raise RuntimeError
        add(self, source, title, first)

    monkeypatch.setattr(TagTree, "add", fails)
    exported = export(reviewed, tmp_path / "binder.pdf")
    assert "Their tags for screen readers are not in this binder: “tagged.pdf”." in exported.remarks
    assert adds_up(exported)
    data = exported.path.read_bytes()
    assert faults(data) == []
    last = pypdf.PdfReader(io.BytesIO(data)).pages[-1]
    assert "The tagged ferry" in last.extract_text()
    assert "/StructParents" not in last


def test_more_tags_than_memory_is_for_are_left_out_and_it_is_said(
    reviewed: Reviewed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    attach(reviewed.session, 3, "first.pdf", tagged("The first ferry"))
    attach(reviewed.session, 3, "second.pdf", tagged("The second ferry"))
    export_sources(reviewed.store, tmp_path / "log.pdf", SourceChoice(2))
    _lost, weight = lost_of_file(tmp_path / "log.pdf", "")
    monkeypatch.setattr(binding, "MOST", weight + 12)
    exported = export(reviewed, tmp_path / "binder.pdf")
    said = next(remark for remark in exported.remarks if "tags for screen readers" in remark)
    assert "second.pdf" in said
    assert "first.pdf" not in said
    assert faults(exported.path.read_bytes()) == []
