"""A part of what lies on the sources; the account stands whatever is left out."""

import io
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Verdict
from dossier.model.report import Table
from dossier.model.rows import Citation, Document, Source
from dossier.services.annotated.choice import PARTS, SourceChoice
from dossier.services.annotated.exporting import ExportedSources, export_sources
from dossier.services.changed import Since
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.session import Session
from tests.intake.pdf.samples import make_pdf
from tests.samples import fill, sample_document, sample_session
from tests.services.annotated.conftest import attach


def reviewed(path: Path) -> Session:
    """Return a dossier with two documents: one with a passage, a mark and a note, and one with a note."""
    session = sample_session(path)
    fill(session)
    other = session.store.find(Source, number=1)[0]
    session.editor.perform(AddDocument(other.id, "strait.txt", b"The strait.", sample_document("The strait.")))
    log, strait = sorted(session.store.find(Document), key=lambda document: document.name)
    session.editor.perform(Annotate(OnKind.DOCUMENT, log.id, 0, 7, comment="Which harbour?"))
    session.editor.perform(AddNote(OnKind.DOCUMENT, strait.id, "Too short."))
    return session


def here(session: Session) -> Since:
    return Since("2026-11-23T09:00:00Z", session.store.journal(1)[0].id)


def said_in(exported: ExportedSources) -> str:
    """Return all contents of annotations in the files."""
    found = []
    for one in exported.files:
        for page in pypdf.PdfReader(io.BytesIO(one.path.read_bytes())).pages:
            found += [str(each.get_object().get("/Contents", "")) for each in page.get("/Annots", [])]
    return "\n".join(found)


@pytest.mark.parametrize(
    ("left_out", "gone", "stays"),
    [
        (Table.ANNOTATIONS, "Which harbour?", "Too short."),
        (Table.NOTES, "Too short.", "Which harbour?"),
        (Table.JUDGEMENTS, "two hours is not slow", "Which harbour?"),
    ],
)
def test_what_is_left_out_is_on_no_page(tmp_path: Path, left_out: Table, gone: str, stays: str) -> None:
    session = reviewed(tmp_path / "ferries.dossier")
    whole = said_in(export_sources(session.store, tmp_path / "whole", SourceChoice()))
    assert gone in whole
    exported = export_sources(session.store, tmp_path / "part", SourceChoice(without=frozenset({left_out})))
    part = said_in(exported)
    assert gone not in part
    assert stays in part
    assert "nchecked" not in part or left_out is not Table.JUDGEMENTS
    apart = [item for item in exported.account.listed if item.reason == "left_out"]
    assert {item.table for item in apart} == {left_out}
    assert all(item.label == "" for item in apart)
    session.close()


def test_only_documents_on_which_something_changed_have_a_file(tmp_path: Path) -> None:
    session = reviewed(tmp_path / "ferries.dossier")
    since = here(session)
    with pytest.raises(KnownError) as caught:
        export_sources(session.store, tmp_path / "none", SourceChoice(since=since))
    assert caught.value.code == "nothing-changed"
    assert not (tmp_path / "none").exists()
    log = next(document for document in session.store.find(Document) if document.name == "log.txt")
    session.editor.perform(Annotate(OnKind.DOCUMENT, log.id, 8, 12, comment="Said since."))
    exported = export_sources(session.store, tmp_path / "news", SourceChoice(since=since))
    assert [one.document for one in exported.files] == ["log.txt"]
    assert "Said since." in said_in(exported)
    assert "Which harbour?" not in said_in(exported)
    assert any(remark.startswith("Only what changed after ") for remark in exported.remarks)
    documents = {line.table: line for line in exported.account.lines}[Table.DOCUMENTS]
    assert (documents.total, documents.carried, documents.listed) == (2, 1, 1)
    session.close()


def test_a_judgement_made_since_brings_the_passage_it_rests_on(tmp_path: Path) -> None:
    session = reviewed(tmp_path / "ferries.dossier")
    since = here(session)
    judged = next(one for one in session.store.find(Citation) if one.source_id == session.store.find(Source)[1].id)
    session.editor.perform(Judge(judged.id, Verdict.SUPPORTS, "It does after all."))
    exported = export_sources(session.store, tmp_path / "news", SourceChoice(since=since))
    assert "It does after all." in said_in(exported)
    session.close()


def test_some_sections_come_with_the_sources_that_they_cite(tmp_path: Path) -> None:
    session = reviewed(tmp_path / "ferries.dossier")
    attach(session, 3, "third.pdf", make_pdf(["The third ferry"]))
    exported = export_sources(session.store, tmp_path / "part", SourceChoice(sections=frozenset({0})))
    assert [one.source for one in exported.files] == [1, 2]
    assert "Which harbour?" in said_in(exported)
    assert {(item.table, item.reason) for item in exported.account.listed} == {
        (Table.SOURCES, "left_out"),
        (Table.DOCUMENTS, "left_out"),
    }
    whole = said_in(export_sources(session.store, tmp_path / "whole", SourceChoice()))
    assert "two hours is not slow" in whole
    apart = export_sources(session.store, tmp_path / "apart", SourceChoice(sections=frozenset({1})))
    assert len(apart.files) == 3
    assert "two hours is not slow" not in said_in(apart)  # it was judged for a claim of the other section
    assert Table.JUDGEMENTS in {item.table for item in apart.account.listed if item.reason == "left_out"}
    with pytest.raises(KnownError) as caught:
        export_sources(session.store, tmp_path / "none", SourceChoice(3, sections=frozenset({0})))
    assert caught.value.code == "no-cited-documents"
    with pytest.raises(KnownError) as caught:
        export_sources(session.store, tmp_path / "none", SourceChoice(sections=frozenset({7})))
    assert caught.value.code == "no-such-section"
    session.close()


def test_comments_alone_hold_what_was_chosen(tmp_path: Path) -> None:
    session = reviewed(tmp_path / "ferries.dossier")
    book = attach(session, 3, "book.pdf", make_pdf(["The strait crossed"]))
    session.editor.perform(Annotate(OnKind.DOCUMENT, book.id, 4, 10, comment="Which strait?"))
    session.editor.perform(AddNote(OnKind.DOCUMENT, book.id, "A second printing."))
    whole = export_sources(session.store, tmp_path / "whole.xfdf", SourceChoice(3, comments=True))
    part = replace(SourceChoice(3, comments=True), without=frozenset({Table.NOTES}))
    exported = export_sources(session.store, tmp_path / "part.xfdf", part)
    assert "A second printing." in whole.path.read_text()
    assert "A second printing." not in exported.path.read_text()
    assert "Which strait?" in exported.path.read_text()
    session.close()


def test_a_document_without_marks_gets_no_file_of_comments(tmp_path: Path) -> None:
    session = reviewed(tmp_path / "ferries.dossier")
    book = attach(session, 3, "book.pdf", make_pdf(["The strait crossed"]))
    bare = attach(session, 3, "bare.pdf", make_pdf(["Nobody marked this"]))
    with pytest.raises(KnownError) as caught:
        export_sources(session.store, tmp_path / "none.xfdf", SourceChoice(3, comments=True))
    assert caught.value.code == "source-no-marks"
    session.editor.perform(Annotate(OnKind.DOCUMENT, book.id, 4, 10, comment="Which strait?"))
    exported = export_sources(session.store, tmp_path / "comments", SourceChoice(comments=True))
    assert [file.document for file in exported.files] == ["book.pdf"]
    assert len(list((tmp_path / "comments").iterdir())) == 1
    assert {item.id for item in exported.account.listed if item.reason == "no_marks"} >= {bare.id}
    session.close()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sets(st.sampled_from(PARTS)),
    st.booleans(),
    st.sampled_from([None, 2, 3]),
    st.none() | st.sets(st.sampled_from([0, 1])),
    st.booleans(),
)
def test_carried_and_listed_are_the_total(tmp_path_factory, without, since_ever, source, sections, comments) -> None:
    folder = tmp_path_factory.mktemp("parts")
    session = reviewed(folder / "ferries.dossier")
    since = Since("2000-01-01T00:00:00Z") if since_ever else None
    book = attach(session, 3, "book.pdf", make_pdf(["The strait crossed"]))
    session.editor.perform(Annotate(OnKind.DOCUMENT, book.id, 4, 10, comment="Which strait?"))
    whole_choice = SourceChoice(source, comments=comments and source != 2)  # which has no pages
    whole = export_sources(session.store, folder / "whole", whole_choice)
    chosen = frozenset(sections) if sections is not None else None
    choice = replace(whole_choice, without=frozenset(without), since=since, sections=chosen)
    code, part = "", whole
    try:
        part = export_sources(session.store, folder / "part", choice)
    except KnownError as error:
        code = error.code
    assert code in {"", *([] if sections is None else ["no-cited-documents", "source-no-pages"])}
    assert [line.total for line in part.account.lines] == [line.total for line in whole.account.lines]
    for line in part.account.lines:
        assert line.carried + line.listed == line.total
        assert line.listed == sum(item.table is line.table for item in part.account.listed)
        assert line.table not in without or line.carried == 0 or code
    assert all(item.reason != "unaccounted" for item in part.account.listed)
    session.close()
