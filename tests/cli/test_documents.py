"""attach, text and annotate."""

import hashlib
from pathlib import Path

import pytest

from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import AnnotationKind, DocumentKind, OnKind
from dossier.model.rows import Annotation, Document, Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.session import open_session
from tests.cli.running import Run
from tests.intake.documents.word import docx, p
from tests.intake.pdf.samples import make_pdf
from tests.samples import SOURCE_TEXT


def add(dossier: Path, number: int, name: str, *pages: str, is_sheet: bool = False) -> None:
    """Attach a document of these pages to source `number`."""
    session = open_session(dossier)
    starts = [sum(map(len, pages[:i])) for i in range(len(pages))]
    listed = tuple(ImportedPage(f"p{i}", starts[i], text) for i, text in enumerate(pages))
    source = session.store.find(Source, number=number)[0]
    document = ImportedDocument(DocumentKind.TEXT, "", listed)
    session.editor.perform(AddDocument(source.id, name, name.encode(), document, is_sheet=is_sheet))
    session.close()


def test_attach_keeps_the_bytes_and_the_text(run: Run, dossier: Path, tmp_path: Path) -> None:
    pytest.importorskip("dossier.intake.documents")
    file = tmp_path / "fares.txt"
    file.write_bytes("Fares – of 1912\r\n\r\nA child: 2 d.\r\n".encode())
    ran = run("attach", dossier, 3, file, "--json")
    facts = ran.json
    assert (ran.code, ran.err) == (0, "")
    assert (facts["source"], facts["name"], facts["kind"], facts["pages"]) == (3, "fares.txt", "text", 1)
    assert facts["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    session = open_session(dossier, read_only=True)
    assert session.store.content(facts["sha256"]) == file.read_bytes()
    assert session.store.get(Document, facts["id"]).size == facts["size"] == len(file.read_bytes())
    session.close()
    assert run("info", dossier, "--json").json["sources"][2]["documents"] == 1
    assert run("search", dossier, "child", "--json").json[0]["source"] == 3


def test_attach_says_that_a_scan_has_no_text(run: Run, dossier: Path, tmp_path: Path) -> None:
    file = tmp_path / "scan.pdf"
    file.write_bytes(make_pdf(("", "")))
    assert run("attach", dossier, 1, file).out == "Attached scan.pdf to source [1]: pdf, 1 page without text\n"


def test_attach_says_what_it_did_and_refuses_a_twin(run: Run, dossier: Path, tmp_path: Path) -> None:
    pytest.importorskip("dossier.intake.documents")
    file = tmp_path / "fares.txt"
    file.write_text("Fares\n", encoding="utf-8")
    assert run("attach", dossier, 1, file).out == "Attached fares.txt to source [1]: text, 1 page of text\n"
    twin = run("attach", dossier, 1, file)
    assert (twin.code, twin.out) == (1, "")
    assert twin.err == "dossier: “fares.txt” is attached to this source already.\n"


def test_attach_tells_what_a_newer_version_did_to_what_lay_on_the_older_one(
    run: Run, dossier: Path, tmp_path: Path
) -> None:
    session = open_session(dossier, reviewer="Ada")
    (log,) = session.store.find(Document)
    for start, end in [(14, 46), (48, 91), (0, 12)]:
        session.editor.perform(Annotate(OnKind.DOCUMENT, log.id, start, end))
    session.close()
    file = tmp_path / "log2.txt"
    file.write_text(SOURCE_TEXT.replace("Harbour log.\n\n", "").replace("40 minutes", "30 minutes"), encoding="utf-8")
    copy = tmp_path / "again.dossier"
    copy.write_bytes(dossier.read_bytes())
    ran = run("attach", dossier, 2, file, "--newer-version")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "Attached log2.txt to source [2]: text, 1 page of text",
        "It is a newer version of log.txt, which is kept",
        "3 annotations: 1 moved, 1 changed, 1 unplaced",
        "  moved     annotation on [2]  “The older ferry needs two hours.”",
        "  changed   annotation on [2]  The newer ferry needs one hour, [-40-] {+30+} minutes.",
        "  unplaced  annotation on [2]  “Harbour log.”",
    ]
    facts = run("attach", copy, 2, file, "--newer-version", "--json").json
    assert facts["replaces"] == log.id
    assert [(row["placing"], row["kind"], row["source"]) for row in facts["report"]] == [
        ("moved", "annotation", 2),
        ("changed", "annotation", 2),
        ("unplaced", "annotation", 2),
    ]
    assert facts["report"][1]["diff"][1:3] == [["removed", "40"], ["added", "30"]]
    refused = run("attach", dossier, 3, file, "--newer-version")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == ("dossier: Source [3] has no document of the kind “text”; attach this one as its first.\n")


def test_attach_says_where_the_same_file_is_attached_too(run: Run, dossier: Path, tmp_path: Path) -> None:
    file = tmp_path / "fares.txt"
    file.write_text("Fares\n", encoding="utf-8")
    assert run("attach", dossier, 1, file, "--json").json["elsewhere"] == []
    assert run("attach", dossier, 3, file).out.splitlines()[1:] == [
        "The same file is attached to [1] too; it is stored once"
    ]


def test_attach_tells_of_the_comments_of_a_word_file(run: Run, dossier: Path, tmp_path: Path) -> None:
    file = tmp_path / "fares.docx"
    comment = '<w:comment w:id="0" w:author="Author">' + p("Which?") + "</w:comment>"
    body = p('<w:commentRangeStart w:id="0"/>', "Fares", '<w:commentRangeEnd w:id="0"/>', " rise.")
    file.write_bytes(docx(body, {"comments": comment}))
    assert run("attach", dossier, 1, file).out == "Attached fares.docx to source [1]: docx, 1 page of text, 1 comment\n"
    assert run("text", dossier, 1).out == "Fares rise.\n"
    assert run("attach", dossier, 3, file, "--json").json["annotations"] == 1


def test_attach_wants_a_source_and_a_file(run: Run, dossier: Path, tmp_path: Path) -> None:
    pytest.importorskip("dossier.intake.documents")
    file = tmp_path / "fares.txt"
    missing = run("attach", dossier, 1, file)
    assert (missing.code, missing.err) == (1, f"dossier: There is no file “{file}”; check its name.\n")
    file.write_text("Fares\n", encoding="utf-8")
    nowhere = run("attach", dossier, 77, file)
    assert (nowhere.code, nowhere.err) == (1, "dossier: There is no source [77] in this dossier.\n")


def test_text_is_printed_as_it_was_extracted(run: Run, dossier: Path) -> None:
    ran = run("text", dossier, 2)
    assert (ran.code, ran.out, ran.err) == (0, SOURCE_TEXT + "\n", "")


def test_text_page_by_page(run: Run, dossier: Path) -> None:
    add(dossier, 1, "two.txt", "Recto.\r\n", "Verso.\n")
    assert run("text", dossier, 1).out == "--- page p0 ---\nRecto.\n--- page p1 ---\nVerso.\n"
    facts = run("text", dossier, 1, "--json").json
    assert facts["pages"] == [
        {"page": 1, "label": "p0", "start": 0, "text": "Recto.\r\n"},
        {"page": 2, "label": "p1", "start": 8, "text": "Verso.\n"},
    ]
    assert (facts["source"], facts["name"], facts["kind"], facts["sheet"]) == (1, "two.txt", "text", False)


def test_text_prefers_the_sources_own_words_to_a_sheet(run: Run, dossier: Path) -> None:
    add(dossier, 3, "sheet.md", "About the source.", is_sheet=True)
    assert run("text", dossier, 3).out == "About the source.\n"
    add(dossier, 3, "own.txt", "Its own words.")
    assert run("text", dossier, 3).out == "Its own words.\n"
    assert run("text", dossier, 3, "--document", "sheet.md", "--json").json["sheet"] is True


def test_text_says_what_there_is(run: Run, dossier: Path) -> None:
    assert run("text", dossier, 1).err == "dossier: There is no document at source [1]; attach one first.\n"
    ran = run("text", dossier, 2, "--document", "x.pdf")
    assert (ran.code, ran.err) == (1, "dossier: There is no document “x.pdf” at source [2]; there is “log.txt”.\n")


def test_annotate_marks_the_words(run: Run, dossier: Path) -> None:
    words = ("--quote", "older ferry", "--comment", "Which?")
    ran = run("annotate", dossier, 2, *words, "--reviewer", " Ada  Reviewer ", "--json")
    assert (ran.code, ran.err) == (0, "")
    session = open_session(dossier, read_only=True)
    (row,) = session.store.find(Annotation)
    entry = session.store.journal(1)[0]
    session.close()
    assert (row.id, row.on, row.on_id) == (ran.json["id"], OnKind.DOCUMENT, ran.json["document"])
    assert (row.kind, row.comment, row.reviewer) == (AnnotationKind.HIGHLIGHT, "Which?", "Ada Reviewer")
    assert row.anchor.exact == "older ferry" == SOURCE_TEXT[ran.json["start"] : ran.json["end"]]
    assert (entry.reviewer, entry.label) == ("Ada Reviewer", "annotate")


def test_annotate_in_words(run: Run, dossier: Path) -> None:
    ran = run("annotate", dossier, 2, "--quote", "Harbour log", "--reviewer", "Ada")
    assert ran.out == "Marked characters 0 to 11 of log.txt, source [2]\n"


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        ("ferry needs", "These words stand in 2 places; quote more of what stands around them."),
        ("three hours", "These words were not found in the source's text; check the quote."),
    ],
)
def test_annotate_marks_one_place_or_none(run: Run, dossier: Path, quote: str, sentence: str) -> None:
    ran = run("annotate", dossier, 2, "--quote", quote, "--reviewer", "Ada")
    assert (ran.code, ran.out, ran.err) == (1, "", f"dossier: {sentence}\n")
    assert run("info", dossier, "--json").json["annotations"] == 0


def test_annotate_takes_words_and_a_quote(run: Run, dossier: Path) -> None:
    assert run("annotate", dossier, 2, "--reviewer", "Ada").code == 2
    assert run("annotate", dossier, 2, "--quote", "  ", "--reviewer", "Ada").code == 2
