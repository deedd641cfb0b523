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
from dossier.model.kinds import AnnotationKind, OnKind, Placing, Verdict
from dossier.model.rows import Annotation, Citation, Section
from dossier.output.choice import CHOICES
from dossier.output.words import LANGUAGES
from dossier.services import settings
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.judgements import Judge
from dossier.services.formats import FORMATS
from dossier.services.session import open_session
from dossier.services.settings import Author, Paper, Settings
from dossier.store.store import create_store
from tests.cli.running import Run

WROTE = """\
Wrote {target}

  sections     2 in all  2 exported  0 listed
  claims       4 in all  4 exported  0 listed
  markers      5 in all  5 exported  0 listed
  citations    5 in all  5 exported  0 listed
  judgements   1 in all  1 exported  0 listed
  annotations  2 in all  1 exported  1 listed
  sources      3 in all  3 exported  0 listed
  documents    1 in all  1 exported  0 listed

Listed only
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
    assert ("Listed only" in shown.out) == bool(ran.json["listed"])


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
