"""export."""

import os
import pty
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from dossier.cli import exports
from dossier.intake.documents import read_document
from dossier.intake.pdf.reading import read_pdf
from dossier.model.kinds import AnnotationKind, OnKind, Placing, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Section, Source
from dossier.output.choice import CHOICES
from dossier.output.words import LANGUAGES
from dossier.services import settings
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.citations import AddCitation
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.formats import FORMATS
from dossier.services.session import open_session
from dossier.services.settings import Author, Paper, Settings
from dossier.store.store import create_store
from tests.cli.running import Run
from tests.intake.pdf.samples import make_pdf
from tests.output.onto.samples import signed

WROTE = """\
Wrote {target}

  sections     2 of 2 carried
  claims       4 of 4 carried
  markers      5 of 5 carried
  citations    5 of 5 carried
  judgements   1 of 1 carried
  annotations  1 of 2 carried
  sources      3 of 3 carried
  documents    1 of 1 carried

Not carried, and why
  Annotations  printed under Unplaced, on no words  the older
"""


@pytest.fixture
def reviewed(dossier: Path) -> Path:
    """Return a dossier with a judgement, a comment on the text and an annotation that lost its place."""
    session = open_session(dossier, reviewer="Ada Reviewer")
    store, editor = session.store, session.editor
    section = store.find(Section)[0]
    editor.perform(Judge(store.find(Citation)[0].id, Verdict.PARTLY, "in winter"))
    editor.perform(Annotate(OnKind.SECTION, section.id, 0, 11, comment="Which two?", id="a1"))
    start = section.body.index("the older")
    editor.perform(Annotate(OnKind.SECTION, section.id, start, start + 9, AnnotationKind.UNDERLINE, id="a2"))
    with store.transaction() as write:
        write.put(replace(store.get(Annotation, "a2"), placing=Placing.UNPLACED))
    session.close()
    return dossier


def pdf_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_the_report_and_what_is_in_it(run: Run, reviewed: Path) -> None:
    target = reviewed.with_name("report.pdf")
    ran = run("export", reviewed, "--format", "report-pdf", "-o", target)
    assert (ran.code, ran.out, ran.err) == (0, WROTE.format(target=target), "")
    assert "How to cross?" in pdf_text(target)
    marks = [
        annotation.get_object().get("/Contents")
        for page in pypdf.PdfReader(target).pages
        for annotation in page.get("/Annots", [])
    ]
    assert any("Which two?" in str(mark) for mark in marks)


def test_the_account_as_json(run: Run, reviewed: Path) -> None:
    target = reviewed.with_name("report.pdf")
    ran = run("export", reviewed, "--format", "report-pdf", "-o", target, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.json["format"], ran.json["file"]) == ("report-pdf", str(target))
    assert ran.json["account"]["annotations"] == {"total": 2, "exported": 1, "listed": 1}
    for line in ran.json["account"].values():
        assert line["exported"] + line["listed"] == line["total"]
    assert ran.json["listed"] == [{"table": "annotations", "id": "a2", "label": "the older", "reason": "unplaced"}]


@pytest.mark.parametrize(
    ("words", "chosen", "shown"),
    [
        ((), Author.NAME, "Ada Reviewer"),
        ((), Author.INITIALS, "A. R."),
        (("--author", "name"), Author.NONE, "Ada Reviewer"),
        (("--author", "initials"), Author.NAME, "A. R."),
        (("--author", "none"), Author.NAME, ""),
    ],
)
def test_the_reviewer_is_named_as_asked_else_as_the_settings_say(
    run: Run, reviewed: Path, words: tuple[str, ...], chosen: Author, shown: str
) -> None:
    settings.save(Settings(author=chosen))
    target = reviewed.with_name("report.pdf")
    assert run("export", reviewed, "--format", "report-pdf", "-o", target, *words).code == 0
    text = pdf_text(target)
    for name in ("Ada Reviewer", "A. R."):
        assert (name in text) == (name == shown)


def test_what_cannot_be_written_is_said_and_leaves_nothing(run: Run, reviewed: Path) -> None:
    before = reviewed.read_bytes()
    for target, sentence in (
        (reviewed.parent, "is a folder"),
        (reviewed.parent / "none" / "x.pdf", "there is no such folder"),
        (reviewed, "is the dossier itself; choose another file."),
    ):
        ran = run("export", reviewed, "--format", "report-pdf", "-o", target)
        assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
        assert sentence in ran.err
    assert list(reviewed.parent.iterdir()) == [reviewed]
    assert reviewed.read_bytes() == before


def test_a_dossier_without_a_brief_is_refused(run: Run, tmp_path: Path) -> None:
    create_store(tmp_path / "empty.dossier").close()
    ran = run("export", tmp_path / "empty.dossier", "--format", "report-pdf", "-o", tmp_path / "x.pdf")
    assert (ran.code, ran.out) == (1, "")
    assert "holds no brief" in ran.err


@pytest.mark.parametrize("words", [(), ("--format", "odt"), ("--format", "report-pdf", "--author", "me")])
def test_wrong_usage(run: Run, dossier: Path, words: tuple[str, ...]) -> None:
    assert run("export", dossier, "-o", dossier.with_name("x.pdf"), *words).code == 2
    assert list(dossier.parent.iterdir()) == [dossier]


def test_language_paper_and_what_is_left_out(run: Run, reviewed: Path) -> None:
    settings.save(Settings(paper=Paper.LETTER, report_language="fr"))
    target = reviewed.with_name("report.pdf")
    command = ("export", reviewed, "--format", "report-pdf", "-o", target)
    assert run(*command).code == 0
    assert "En un coup d’œil" in pdf_text(target)
    assert round(pypdf.PdfReader(target).pages[0].mediabox.height) == 792
    ran = run(*command, "--language", "es", "--paper", "a4", "--without", "judgements, annotations", "--sections", "1")
    assert (ran.code, ran.err) == (0, "")
    assert "De un vistazo" in pdf_text(target)
    assert round(pypdf.PdfReader(target).pages[0].mediabox.height) == 842
    assert "in winter" not in pdf_text(target)
    assert "  Judgements   left out by choice  1\n" in ran.out
    assert "  Sections     left out by choice  1\n" in ran.out
    assert run(*command, "--flatten").code == 0
    kinds = {
        annotation.get_object()["/Subtype"]
        for page in pypdf.PdfReader(target).pages
        for annotation in page.get("/Annots", [])
    }
    assert kinds == {"/Link"}


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "report-pdf", "--language", "tlh"),
        ("--format", "report-pdf", "--paper", "a5"),
        ("--format", "report-pdf", "--without", "notes,claims"),
        ("--format", "report-pdf", "--sections", "1,x"),
        ("--format", "json", "--without", "notes"),
        ("--format", "markdown", "--flatten"),
    ],
)
def test_choices_that_there_are_not(run: Run, dossier: Path, words: tuple[str, ...]) -> None:
    assert run("export", dossier, "-o", dossier.with_name("x.pdf"), *words).code == 2
    assert list(dossier.parent.iterdir()) == [dossier]


def test_the_choices_of_the_command_line_are_those_there_are() -> None:
    assert tuple(LANGUAGES) == exports.LANGUAGES
    assert tuple(table.value for table in CHOICES) == exports.LEFT_OUT


def test_a_bar_is_shown_on_a_terminal_alone(dossier: Path) -> None:
    command = [sys.executable, "-m", "dossier", "export", str(dossier), "--format", "report-pdf", "--json", "-o"]
    piped = subprocess.run([*command, str(dossier.with_name("a.pdf"))], capture_output=True)
    assert (piped.returncode, piped.stderr) == (0, b"")
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        done = subprocess.run([*command, str(dossier.with_name("b.pdf"))], stdout=subprocess.PIPE, stderr=theirs)
        os.close(theirs)
        shown = terminal.read(100_000)
    assert done.returncode == 0
    assert done.stdout.startswith(b"{")
    assert b"Exporting" in shown
    assert b"100%" in shown


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "report-pdf"])
def test_every_format_is_written_and_accounted_for(run: Run, reviewed: Path, name: str) -> None:
    target = reviewed.with_name("out" + FORMATS[name].suffix)
    ran = run("export", reviewed, "--format", name, "-o", target, "--author", "initials", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.json["format"], ran.json["file"]) == (name, str(target))
    for line in ran.json["account"].values():
        assert line["exported"] + line["listed"] == line["total"]
    assert len(ran.json["listed"]) == sum(line["listed"] for line in ran.json["account"].values())
    shown = run("export", reviewed, "--format", name, "-o", target)
    assert shown.code == 0
    assert ("Not carried, and why" in shown.out) == bool(ran.json["listed"])


def test_a_whole_dossier_goes_out_and_comes_back(run: Run, reviewed: Path) -> None:
    export, back = reviewed.with_name("all.json"), reviewed.with_name("back.dossier")
    assert run("export", reviewed, "--format", "json", "-o", export).code == 0
    ran = run("import", export, "-o", back, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["claims"] == 4
    again = reviewed.with_name("again.json")
    assert run("export", back, "--format", "json", "-o", again).code == 0
    assert again.read_bytes() == export.read_bytes()
    bare = reviewed.with_name("bare.json")
    assert run("export", reviewed, "--format", "json", "-o", bare, "--no-documents").code == 0
    assert len(bare.read_bytes()) < len(export.read_bytes())
    export.write_bytes(export.read_bytes().replace(b'"schema": 1', b'"schema": 0'))
    ran = run("import", export, "-o", reviewed.with_name("none.dossier"))
    assert (ran.code, ran.out) == (1, "")
    assert "is no sound export of a dossier" in ran.err
    assert not reviewed.with_name("none.dossier").exists()


@pytest.fixture
def marked(dossier: Path) -> Path:
    """Return a dossier with a comment on source 2's text, and a PDF on source 1."""
    session = open_session(dossier, reviewer="Ada Reviewer")
    store, editor = session.store, session.editor
    log = store.find(Document)[0]
    editor.perform(Annotate(OnKind.DOCUMENT, log.id, 18, 29, comment="Which one?", id="a1"))
    source = store.find(Source, number=1)[0]
    data = make_pdf(["The strait crossed"])
    editor.perform(AddDocument(source.id, "book.pdf", data, read_document(data, "book.pdf")))
    session.close()
    return dossier


def test_sources_are_a_folder(run: Run, marked: Path, tmp_path: Path) -> None:
    target = tmp_path / "sources"
    ran = run("export", marked, "--format", "source-pdf", "-o", target)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[:2] == [
        f"Wrote {target / '01 The strait crossed.pdf'}",
        f"Wrote {target / '02 Harbour log.pdf'}",
    ]
    assert "  annotations  1 of 1 carried" in ran.out.splitlines()
    assert "no document is attached to the source" in ran.out
    assert "older ferry" in pdf_text(target / "02 Harbour log.pdf")


def test_one_source_is_a_file_and_its_account_json(run: Run, marked: Path, tmp_path: Path) -> None:
    target = tmp_path / "log.pdf"
    ran = run("export", marked, "--format", "source-pdf", "-o", target, "--source", 2, "--author", "none", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.json["format"], ran.json["file"]) == ("source-pdf", str(target))
    assert ran.json["files"] == [{"file": str(target), "document": "log.txt", "source": 2}]
    assert ran.json["account"]["annotations"] == {"total": 1, "exported": 1, "listed": 0}
    for line in ran.json["account"].values():
        assert line["exported"] + line["listed"] == line["total"]
    assert b"Ada Reviewer" not in target.read_bytes()


def test_flat_sources_have_no_annotations(run: Run, marked: Path, tmp_path: Path) -> None:
    target = tmp_path / "log.pdf"
    assert run("export", marked, "--format", "source-pdf", "-o", target, "--source", 2, "--flatten").code == 0
    assert all("/Annots" not in page for page in pypdf.PdfReader(target).pages)
    assert "Which one?" in pdf_text(target)


def attach_locked(dossier: Path) -> None:
    """Attach a PDF that “sesame” opens to source 3."""
    session = open_session(dossier)
    source = session.store.find(Source, number=3)[0]
    data = make_pdf(["The locked ferry"], password="sesame")
    session.editor.perform(AddDocument(source.id, "locked.pdf", data, read_pdf(data, "locked.pdf", "sesame")))
    session.close()


def test_a_signed_source_is_said_before(run: Run, marked: Path, tmp_path: Path) -> None:
    session = open_session(marked)
    source = session.store.find(Source, number=3)[0]
    session.editor.perform(AddDocument(source.id, "signed.pdf", signed(), read_document(signed(), "signed.pdf")))
    session.close()
    ran = run("export", marked, "--format", "source-pdf", "-o", tmp_path / "sources", "--json")
    assert ran.err == "“signed.pdf” is signed; its copy will be changed after signing.\n"
    assert any("signature stays intact" in remark for remark in ran.json["remarks"])


def test_the_password_comes_from_the_environment_or_is_asked_for(
    run: Run, marked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach_locked(marked)
    words = ("export", marked, "--format", "source-pdf", "-o", tmp_path / "locked.pdf", "--source", 3)
    ran = run(*words)
    assert (ran.code, ran.out) == (1, "")
    assert "“locked.pdf” is encrypted and needs its password" in ran.err
    monkeypatch.setenv("DOSSIER_PDF_PASSWORD", "sesame")
    assert run(*words).code == 0
    assert pypdf.PdfReader(tmp_path / "locked.pdf").is_encrypted
    monkeypatch.delenv("DOSSIER_PDF_PASSWORD")
    monkeypatch.setattr("click.prompt", lambda *given, **more: "sesame")
    assert run(*words, "--password").code == 0


def test_options_of_sources_go_with_sources(run: Run, marked: Path, tmp_path: Path) -> None:
    for words in (("--source", 2), ("--password",), ("--unlock",)):
        ran = run("export", marked, "--format", "report-pdf", "-o", tmp_path / "x.pdf", *words)
        assert (ran.code, ran.out) == (2, "")
    for format_, word in (("source-pdf", "--unlock"), ("binder-pdf", "--source=2")):
        ran = run("export", marked, "--format", format_, "-o", tmp_path / "x.pdf", word)
        assert (ran.code, ran.out) == (2, "")


def test_annotated_sources_come_back_as_they_went_out(run: Run, marked: Path, tmp_path: Path) -> None:
    session = open_session(marked, reviewer="Ada Reviewer")
    source = session.store.find(Source, number=1)[0]
    book = session.store.find(Document, source_id=source.id)[0]
    citation = session.store.find(Citation, source_id=source.id)[0]
    session.editor.perform(TieEvidence(citation.id, book.id, 4, 10))
    session.editor.perform(Judge(citation.id, Verdict.PARTLY, "in winter"))
    session.editor.perform(Annotate(OnKind.DOCUMENT, book.id, 0, 10, comment="Which *one*?"))
    session.editor.perform(AddNote(OnKind.DOCUMENT, book.id, "A second printing."))
    session.close()
    target = tmp_path / "book.pdf"
    assert run("export", marked, "--format", "source-pdf", "-o", target, "--source", 1).code == 0
    ran = run("import-annotations", marked, target, "--json", "--dry-run")
    assert (ran.code, ran.err) == (0, "")
    assert [item["kind"] for item in ran.json["items"]] == ["unchanged"] * 3


def test_comments_alone_go_out_as_xfdf_and_come_back_as_they_went(run: Run, marked: Path, tmp_path: Path) -> None:
    session = open_session(marked, reviewer="Ada Reviewer")
    source = session.store.find(Source, number=1)[0]
    book = session.store.find(Document, source_id=source.id)[0]
    session.editor.perform(Annotate(OnKind.DOCUMENT, book.id, 0, 10, comment="Which *one*?"))
    session.close()
    ran = run("export", marked, "--format", "xfdf", "-o", tmp_path / "comments", "--json")
    assert (ran.code, ran.err) == (0, "")
    (written,) = (tmp_path / "comments").iterdir()
    assert [one["file"] for one in ran.json["files"]] == [str(written)]
    assert [item["reason"] for item in ran.json["listed"] if item["label"] == "log.txt"] == ["no_pages"]
    for line in ran.json["account"].values():
        assert line["exported"] + line["listed"] == line["total"]
    ran = run("import-annotations", marked, written, "--json")
    assert [item["kind"] for item in ran.json["items"]] == ["unchanged"]
    target = tmp_path / "one.xfdf"
    assert run("export", marked, "--format", "xfdf", "-o", target, "--source", 1, "--author", "none").code == 0
    assert "Which one?" in target.read_text(encoding="utf-8")
    assert "Ada" not in target.read_text(encoding="utf-8")
    ran = run("export", marked, "--format", "xfdf", "-o", tmp_path / "two.xfdf", "--source", 2)
    assert (ran.code, ran.err.count("is no PDF")) == (1, 1)
    assert run("export", marked, "--format", "xfdf", "-o", target, "--source", 1, "--flatten").code == 2


def test_a_binder_is_one_file_and_its_account_json(run: Run, marked: Path, tmp_path: Path) -> None:
    target = tmp_path / "binder.pdf"
    ran = run("export", marked, "--format", "binder-pdf", "-o", target)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[0] == f"Wrote {target}"
    assert ran.out.count("Wrote") == 1
    ran = run("export", marked, "--format", "binder-pdf", "-o", target, "--author", "none", "--flatten", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.json["format"], ran.json["file"]) == ("binder-pdf", str(target))
    assert [one["document"] for one in ran.json["files"]] == ["book.pdf", "log.txt"]
    for line in ran.json["account"].values():
        assert line["exported"] + line["listed"] == line["total"]
    text = pdf_text(target)
    assert "How to cross?" in text
    assert "The strait crossed" in text
    assert "Which one?" in text
    assert "Ada Reviewer" not in text


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "Retour à la source [1]"), ("es", "Volver a la fuente [1]"), ("ar", "المصدر [1]")]
)
def test_a_binder_speaks_the_language_that_was_asked_for(
    run: Run, marked: Path, tmp_path: Path, language: str, said: str
) -> None:
    target = tmp_path / "binder.pdf"
    assert run("export", marked, "--format", "binder-pdf", "-o", target, "--language", language).code == 0
    pages = pypdf.PdfReader(target).pages
    contents = [str(one.get_object().get("/Contents", "")) for page in pages for one in page.get("/Annots", ())]
    assert any(said in words for words in contents)


def test_encrypted_sources_go_into_a_binder_only_when_asked(
    run: Run, marked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach_locked(marked)
    monkeypatch.setenv("DOSSIER_PDF_PASSWORD", "sesame")
    words = ("export", marked, "--format", "binder-pdf", "-o", tmp_path / "binder.pdf")
    ran = run(*words)
    assert ran.code == 0
    assert "it was not said that it may go in unencrypted" in ran.out
    assert "The locked ferry" not in pdf_text(tmp_path / "binder.pdf")
    ran = run(*words, "--unlock")
    assert ran.code == 0
    assert "Not carried, and why" not in ran.out
    assert "The locked ferry" in pdf_text(tmp_path / "binder.pdf")


def test_only_what_changed_since_the_last_export(run: Run, reviewed: Path) -> None:
    target = reviewed.with_name("report.md")
    words = ("export", reviewed, "--format", "markdown", "-o", target)
    before = reviewed.read_bytes()
    ran = run(*words, "--since-last")
    assert ran.code == 1
    assert "No earlier export of this dossier as markdown is remembered here" in ran.err
    assert run(*words).code == 0
    assert reviewed.read_bytes() == before
    whole = target.read_bytes()
    ran = run(*words, "--since-last")
    assert ran.code == 1
    assert "Nothing that goes into this export has changed since" in ran.err
    assert target.read_bytes() == whole
    session = open_session(reviewed, reviewer="Ada Reviewer")
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "Said since."))
    session.close()
    ran = run(*words, "--since-last", "--json")
    assert ran.code == 0
    assert ran.json["since"].endswith("Z")
    for line in ran.json["account"].values():
        assert line["exported"] + line["listed"] == line["total"]
    assert ran.json["account"]["notes"] == {"total": 1, "exported": 1, "listed": 0}
    assert ran.json["account"]["claims"]["exported"] == 0
    text = target.read_text(encoding="utf-8")
    assert "Partial report: it holds only what changed after" in text
    assert "Said since." in text
    assert "Which two?" not in text
    assert run(*words, "--since-last").code == 1  # that one is the last now


@pytest.mark.parametrize("name", ["report-pdf", "html", "docx", "csv", "w3c"])
def test_every_format_of_the_report_can_hold_changes_alone(run: Run, reviewed: Path, name: str) -> None:
    target = reviewed.with_name("changes")
    ran = run("export", reviewed, "--format", name, "-o", target, "--changed-since", "2000-01-01")
    assert ran.code == 0
    assert "Partial: only what changed since 2000-01-01 00:00." in ran.out
    ran = run("export", reviewed, "--format", name, "-o", target, "--changed-since", "2999-01-01T10:00")
    assert ran.code == 1
    assert "Nothing that goes into this export has changed since 1 January 2999, 10:00" in ran.err


def test_a_partial_pdf_says_so_on_its_first_page(run: Run, reviewed: Path) -> None:
    target = reviewed.with_name("changes.pdf")
    command = ("export", reviewed, "--format", "report-pdf", "-o", target, "--changed-since", "2000-01-01")
    for language, words in (("en", "Partial report:"), ("fr", "Rapport partiel"), ("es", "Informe parcial")):
        assert run(*command, "--language", language).code == 0
        assert words in (pypdf.PdfReader(target).pages[0].extract_text())


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "html", "--changed-since", "yesterday"),
        ("--format", "html", "--changed-since", "2026-01-01", "--since-last"),
        ("--format", "json", "--since-last"),
        ("--format", "source-pdf", "--without", "sources"),
        ("--format", "binder-pdf", "--without", "sources"),
        ("--format", "xfdf", "--without", "sources"),
    ],
)
def test_changes_alone_where_that_makes_no_sense_is_wrong_usage(
    run: Run, reviewed: Path, words: tuple[str, ...]
) -> None:
    assert run("export", reviewed, "-o", reviewed.with_name("x"), *words).code == 2


@pytest.mark.parametrize("name", ["source-pdf", "binder-pdf", "xfdf"])
def test_what_goes_in_is_chosen_for_sources_too(run: Run, marked: Path, name: str) -> None:
    session = open_session(marked, reviewer="Ada Reviewer")
    summary = session.store.find(Section, number=0)[0]
    claim = session.store.find(Claim, section_id=summary.id)[0]
    book = session.store.find(Document, kind="pdf")[0]
    session.editor.perform(AddCitation(claim.id, book.source_id))
    cited = session.store.find(Citation, claim_id=claim.id, source_id=book.source_id)[-1]
    session.editor.perform(TieEvidence(cited.id, book.id, 4, 10))  # without it no comments would be left to write
    session.close()
    target = marked.with_name("part")
    words = ("export", marked, "--format", name, "-o", target)
    whole = run(*words, "--json").json["account"]
    for choice, reason in (
        (("--without", "notes,annotations"), "left_out"),
        (("--sections", "0"), "left_out"),
        (("--changed-since", "2000-01-01"), "unchanged"),
    ):
        ran = run(*words, *choice, "--json")
        assert ran.code == 0
        assert {kind: line["total"] for kind, line in ran.json["account"].items()} == {
            kind: line["total"] for kind, line in whole.items()
        }
        for line in ran.json["account"].values():
            assert line["exported"] + line["listed"] == line["total"]
        assert reason == "unchanged" or any(item["reason"] == reason for item in ran.json["listed"])
    assert "has changed since" in run(*words, "--since-last").err  # the first export above was whole
    assert run(*words, "--sections", "9").code == 1


def test_sources_with_only_what_changed_since_the_last_export(run: Run, marked: Path) -> None:
    target = marked.with_name("sources")
    words = ("export", marked, "--format", "source-pdf", "-o", target)
    assert run(*words, "--since-last").code == 1
    assert run(*words, "--without", "notes").code == 0
    assert run(*words, "--since-last").code == 1  # a part was left out, so that was not the last whole one
    assert run(*words).code == 0
    assert "has changed since" in run(*words, "--since-last").err
    session = open_session(marked, reviewer="Ada Reviewer")
    document = session.store.find(Document)[0]
    session.editor.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 7, comment="Said since."))
    session.close()
    news = ("export", marked, "--format", "source-pdf", "-o", marked.with_name("news"), "--since-last")
    ran = run(*news, "--json")
    assert ran.code == 0
    assert ran.json["since"].endswith("Z")
    assert ran.json["account"]["annotations"]["exported"] == 1
    for line in ran.json["account"].values():
        assert line["exported"] + line["listed"] == line["total"]
    assert any(remark.startswith("Only what changed after ") for remark in ran.json["remarks"])
