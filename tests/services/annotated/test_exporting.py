"""Sources as a folder of annotated PDFs, or as one file."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.intake.pdf.reading import read_pdf
from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Verdict
from dossier.model.report import Table
from dossier.model.rows import Annotation, Document, Evidence, Judgement, Note, Source
from dossier.services.annotated.choice import SourceChoice
from dossier.services.annotated.exporting import ExportedSources, export_sources, signed_documents
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.settings import Author
from tests.intake.pdf.samples import make_pdf
from tests.output import readers
from tests.output.conftest import STAMP
from tests.output.onto.samples import signed
from tests.services.annotated.conftest import Reviewed, attach


def export(dossier: Reviewed, target: Path, **choice: Any) -> ExportedSources:
    return export_sources(dossier.store, target, SourceChoice(**choice), timestamp=STAMP)


def listed(exported: ExportedSources) -> dict[str, str]:
    return {item.label: item.reason for item in exported.account.listed}


def adds_up(exported: ExportedSources) -> bool:
    return all(line.carried + line.listed == line.total for line in exported.account.lines)


def test_every_document_has_a_file_and_the_account_adds_up(reviewed: Reviewed, tmp_path: Path):
    exported = export(reviewed, tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "01 The strait crossed.pdf",
        "02 Harbour log.pdf",
    ]
    assert [(one.document, one.source, one.path.is_file()) for one in exported.files] == [
        ("book.pdf", 1, True),
        ("log.txt", 2, True),
    ]
    assert {line.table: (line.total, line.carried) for line in exported.account.lines} == {
        Table.SOURCES: (3, 2),
        Table.DOCUMENTS: (2, 2),
        Table.ANNOTATIONS: (6, 5),
        Table.EVIDENCE: (2, 2),
        Table.JUDGEMENTS: (2, 1),
        Table.NOTES: (5, 4),
    }
    assert adds_up(exported)
    assert sorted(item.reason for item in exported.account.listed) == [
        "lost_place",
        "no_document",
        "no_passage",
        "no_passage",
    ]


def test_originals_say_that_they_keep_what_is_in_them(reviewed: Reviewed, tmp_path: Path):
    (said,) = export(reviewed, tmp_path / "book.pdf", source=1).remarks
    assert said.startswith("Originals that are PDFs keep all")
    assert export(reviewed, tmp_path / "log.pdf", source=2).remarks == ()


def test_one_source_is_one_file(reviewed: Reviewed, tmp_path: Path):
    target = tmp_path / "log.pdf"
    target.write_text("old")
    exported = export(reviewed, target, source=2)
    assert [one.path for one in exported.files] == [target]
    assert len(readers.annotations(target.read_bytes())) == 2
    assert adds_up(exported)


def test_of_several_documents_the_marked_one_is_the_file_and_others_are_listed(reviewed: Reviewed, tmp_path: Path):
    attach(reviewed.session, 2, "blank.pdf", make_pdf(["Nothing is marked here"]))
    exported = export(reviewed, tmp_path / "log.pdf", source=2)
    assert [one.document for one in exported.files] == ["log.txt"]
    assert listed(exported)["blank.pdf"] == "other_document"
    assert adds_up(exported)


@pytest.mark.parametrize(
    ("author", "name"), [(Author.NAME, "Ada Reviewer"), (Author.INITIALS, "A. R."), (Author.NONE, "")]
)
def test_the_reviewer_is_named_as_chosen(reviewed: Reviewed, tmp_path: Path, author: Author, name: str):
    for one in export(reviewed, tmp_path / "out", author=author).files:
        data = one.path.read_bytes()
        named = {str(seen.raw.get("/T", "")) for seen in readers.annotations(data)} - {""}
        assert named == ({name} if name else set())
        assert name == "Ada Reviewer" or b"Ada Reviewer" not in data


def test_nothing_of_the_machine_gets_into_the_files(reviewed: Reviewed, tmp_path: Path):
    for one in export(reviewed, tmp_path / "out").files:
        assert str(tmp_path).encode() not in one.path.read_bytes()


def test_what_cannot_be_annotated_is_listed_and_the_rest_exported(reviewed: Reviewed, tmp_path: Path):
    session = reviewed.session
    locked = make_pdf(["The locked ferry"], password="sesame")
    source = session.store.find(Source, number=3)[0]
    session.editor.perform(AddDocument(source.id, "locked.pdf", locked, read_pdf(locked, "locked.pdf", "sesame")))
    document = session.store.find(Document, name="locked.pdf")[0]
    reviewed.mark(document, "locked ferry", comment="Which?")
    exported = export(reviewed, tmp_path / "out")
    assert len(exported.files) == 2
    assert listed(exported)["locked.pdf"] == "password"
    assert listed(exported)["locked ferry"] == "no_file"
    assert adds_up(exported)
    with_password = export(reviewed, tmp_path / "out2", password="sesame")
    assert len(with_password.files) == 3
    with pytest.raises(KnownError) as caught:
        export(reviewed, tmp_path / "locked.pdf", source=3)
    assert caught.value.code == "source-password"
    assert not (tmp_path / "locked.pdf").exists()


@pytest.mark.parametrize(("code", "reason"), [("typesetter-ended", "too_large"), ("source-unset", "unset")])
def test_a_text_that_cannot_be_typeset_is_listed(
    reviewed: Reviewed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, reason: str
):
    def fails(*given: Any, **more: Any) -> None:
        raise KnownError(code, "It cannot be set.")

    monkeypatch.setattr("dossier.output.source_text.SourceSetter.set", fails)
    exported = export(reviewed, tmp_path / "out")
    assert [one.document for one in exported.files] == ["book.pdf"]
    assert listed(exported)["log.txt"] == reason
    assert adds_up(exported)


def test_a_folder_without_any_file_is_not_made(bare: Reviewed, tmp_path: Path):
    session = bare.session
    with pytest.raises(KnownError) as caught:
        export(bare, tmp_path / "x.pdf", source=3)
    assert caught.value.code == "no-documents"
    with pytest.raises(KnownError) as caught:
        export(bare, tmp_path / "x.pdf", source=77)
    assert caught.value.code == "no-source"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == []
    assert session.store.count(Document) == 2


@pytest.mark.parametrize("after", range(4))
def test_a_cancelled_export_leaves_the_old_one(reviewed: Reviewed, tmp_path: Path, after: int):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "01 The strait crossed.pdf").write_text("old")
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > after

    with pytest.raises(KnownError) as caught:
        export_sources(reviewed.store, tmp_path / "out", SourceChoice(), cancelled=cancelled)
    assert caught.value.code == "export-cancelled"
    assert [path.read_text() for path in (tmp_path / "out").iterdir()] == ["old"]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".out")] == []


def test_progress_ends_at_its_end(reviewed: Reviewed, tmp_path: Path):
    steps: list[tuple[int, int]] = []
    export_sources(
        reviewed.store, tmp_path / "out", SourceChoice(), progress=lambda done, all_: steps.append((done, all_))
    )
    assert steps == [(0, 2), (1, 2), (2, 2)]


def test_the_same_time_gives_the_same_files(reviewed: Reviewed, tmp_path: Path):
    first, second = export(reviewed, tmp_path / "one"), export(reviewed, tmp_path / "two")
    for one, other in zip(first.files, second.files, strict=True):
        assert one.path.read_bytes() == other.path.read_bytes()


def test_signed_documents_are_known_before(bare: Reviewed):
    assert signed_documents(bare.store) == ()
    attach(bare.session, 3, "signed.pdf", signed())
    assert signed_documents(bare.store) == ("signed.pdf",)
    assert signed_documents(bare.store, 1) == ()


def test_sheets_are_named_as_sheets(bare: Reviewed, tmp_path: Path):
    attach(bare.session, 3, "sheet.md", b"# About it\n\nNot its words.", is_sheet=True)
    exported = export(bare, tmp_path / "out")
    assert [one.path.name for one in exported.files][-1] == "03 About it (sheet).pdf"
    assert exported.remarks[1:] == ("A sheet written about its source, not the source’s own words: “sheet.md”.",)


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["mark", "lose", "tie", "judge", "note on annotation", "note on document", "note on citation"]),
        st.integers(0, 60),
        st.integers(1, 40),
        st.integers(1, 3),
    ),
    max_size=8,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS, source=st.sampled_from([None, 1, 2]), flat=st.booleans())
def test_carried_and_listed_are_what_the_dossier_holds(
    bare: Reviewed, tmp_path: Path, actions: list[tuple[str, int, int, int]], source: int | None, flat: bool
):
    done = 0
    for name, start, length, number in actions:
        with suppress(KnownError):  # blank words cannot be marked
            act(bare, name, start, length, number)
            done += 2 if name == "lose" else 1
    exported = export(bare, tmp_path / ("one.pdf" if source else "out"), source=source, flat=flat)
    assert adds_up(exported)
    totals = {line.table: line.total for line in exported.account.lines}
    if source is None:
        store = bare.store
        assert totals == {
            Table.SOURCES: store.count(Source),
            Table.DOCUMENTS: store.count(Document),
            Table.ANNOTATIONS: store.count(Annotation),
            Table.EVIDENCE: store.count(Evidence),
            Table.JUDGEMENTS: store.count(Judgement),
            Table.NOTES: store.count(Note),
        }
    assert "unaccounted" not in {item.reason for item in exported.account.listed}
    carried = {line.table: line.carried for line in exported.account.lines}
    if not flat:
        names = {one.name for file in exported.files for one in readers.annotations(file.path.read_bytes())}
        ours = {f"dossier:{row.id}" for row in bare.store.find(Annotation)}
        assert len(names & ours) == carried[Table.ANNOTATIONS]
    while done:
        bare.session.editor.undo()
        done -= 1


def act(dossier: Reviewed, name: str, start: int, length: int, number: int) -> None:
    perform = dossier.session.editor.perform
    document = dossier.book if number % 2 else dossier.log
    annotations = dossier.store.find(Annotation)
    citation = dossier.citation(number)
    if name == "tie":
        perform(TieEvidence(citation.id, document.id, start, start + length))
    elif name == "judge":
        perform(Judge(citation.id, Verdict.SUPPORTS, "so it says"))
    elif name == "note on document":
        perform(AddNote(OnKind.DOCUMENT, document.id, "A note."))
    elif name == "note on citation":
        perform(AddNote(OnKind.CITATION, citation.id, "A note."))
    elif name == "note on annotation" and annotations:
        perform(AddNote(OnKind.ANNOTATION, annotations[-1].id, "A note."))
    else:
        perform(Annotate(OnKind.DOCUMENT, document.id, start, start + length, comment="Why?" * (number - 1)))
        if name == "lose":
            dossier.lose(dossier.store.find(Annotation)[-1].id)
