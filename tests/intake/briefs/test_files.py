"""Briefs of every format: the same claims, citations and sources as in text; and others' files, which must not fail."""

import html
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import typst

from dossier.intake.briefs import read_brief
from dossier.intake.briefs.files import written_file
from dossier.model.errors import KnownError
from dossier.model.kinds import MarkerForm
from dossier.output.fonts import fonts_for
from tests.intake.briefs.written_briefs import (
    ALL,
    ARABIC,
    CHINESE,
    ENGLISH,
    FORMATS,
    GERMAN,
    as_docx_with_notes,
    as_pdf,
    with_order_of_notes,
)
from tests.intake.documents.word import docx, p

Make = Callable[[list[tuple[str, str]]], bytes]
ARABIC_PDFS = ("PDF", "PDF, raised")  # of a single page a running head stays, which stands in the way of the others
CASES = [
    pytest.param(written, label, id=f"{written.language}, {label}")
    for written in ALL
    for label in FORMATS
    if not label.startswith("PDF") or (label in ARABIC_PDFS if written is ARABIC else written is not CHINESE)
]


def plainly(brief):
    """Return every claim without marks of Markdown, and the numbers that it cites."""
    return [
        (
            section.body[claim.start : claim.end].replace("*", ""),
            tuple(section.markers[i].number for i in claim.markers),
        )
        for section in brief.sections
        for claim in section.claims
    ]


@pytest.mark.parametrize(("written", "label"), CASES)
def test_claims_citations_and_sources_are_those_of_the_brief(written, label):
    name, make = FORMATS[label]
    if "notes" in label:
        written = with_order_of_notes(written)
    brief = read_brief(make(written), name)
    assert plainly(brief) == written.claims
    assert (brief.title, brief.question) == (written.title, written.question)
    assert [source.number for source in brief.sources] == [1, 2, 3]
    addressed = {source.number: source.csl.get("URL", "") for source in brief.sources}
    for number, entry in enumerate(written.sources, 1):
        assert addressed[number] == (f"https://{entry.partition('https://')[2]}" if "https://" in entry else "")


@pytest.mark.parametrize("label", ["PDF", "PDF, two columns", "PDF, raised", "PDF, footnotes"])
def test_chinese_pdfs_are_read(label: str) -> None:
    if not any(text_font for text_font, _ in fonts_for(frozenset(map(ord, CHINESE.title)))):
        pytest.skip("no font with Chinese on this machine")
    written = with_order_of_notes(CHINESE) if "notes" in label else CHINESE
    brief = read_brief(FORMATS[label][1](written), "brief.pdf")
    said = [("".join(words.split()), cites) for words, cites in plainly(brief)]  # the typesetter sets figures apart
    assert [each for each in said if each[0] not in ("Example", "1", "2")] == written.claims
    assert [section.title for section in brief.sections] == ["摘要", "收集雨水"]
    assert [source.csl.get("URL", "") for source in brief.sources] == ["https://example.org/huayuan", "", ""]


def test_a_pdf_of_many_pages_has_no_running_heads_and_no_page_numbers():
    brief = read_brief(as_pdf(GERMAN, columns=2, long=True), "brief.pdf")
    assert GERMAN.title not in brief.text.replace(f"# {GERMAN.title}\n", "")
    assert "Example" not in brief.text
    said = plainly(brief)
    assert [claim for claim in said if claim in GERMAN.claims] == GERMAN.claims


def test_bold_lines_are_headings_of_a_word_file_without_styles_and_said_to_be_guessed():
    brief = read_brief(as_docx_with_notes(ENGLISH), "brief.docx")
    assert [section.title for section in brief.sections] == ["Summary", "Run the train", "Keep the coaches", "Limits"]
    assert sum(doubt.code == "heading-guessed" for doubt in brief.doubts) == 4


def test_text_and_what_is_not_known_are_no_such_files():
    assert written_file(b"Plain words.", "brief.txt") is None
    assert written_file(b"# Markdown", "brief.md") is None
    assert written_file(b"{\\rtf1}", "brief.rtf") is None


@pytest.mark.parametrize("label", ["HTML, footnotes", "HTML, links [3]", "DOCX, footnotes", "PDF, footnotes"])
def test_linked_notes_are_read_whatever_form_is_set(label: str) -> None:
    name, make = FORMATS[label]
    written = with_order_of_notes(ENGLISH)
    for form in MarkerForm:
        brief = read_brief(make(written), name, marker_form=form)
        assert plainly(brief) == written.claims
        assert brief.marker_form is form


def test_brackets_that_are_no_notes_are_text_where_another_form_is_set():
    said = "One is so.<sup><a href='#n1'>1</a></sup> Two is [2]. Three is (1)."
    page = f"<h1>T</h1><h2>1. A</h2><p>{said}</p><ol><li id='n1'>A work</ol>"
    brief = read_brief(page.encode(), "x.html", marker_form=MarkerForm.PARENTHESES)
    assert [marker.number for marker in brief.sections[0].markers] == [1, 1]


def test_a_chosen_level_of_headings_holds_for_pages_too():
    page = b"<h1>Tolls</h1><h2>Part</h2><p>One is here.</p><h3>Lower</h3><p>Two is here.</p><h3>Last</h3><p>Three.</p>"
    assert [s.title for s in read_brief(page, "x.html").sections] == ["Part"]
    assert [s.title for s in read_brief(page, "x.html", heading_level=3).sections][-2:] == ["Lower", "Last"]


@pytest.mark.corpora
@pytest.mark.parametrize(
    "pattern", ["docx/**/*.docx", "html-pages/*/source.html", "pdf-text/*.pdf", "pdf-robust/*.pdf"]
)
def test_files_that_nobody_here_wrote_are_read_or_refused_in_words(corpora: Path, pattern: str):
    read = 0
    for path in sorted((corpora / "corpora").glob(pattern)):
        began = time.monotonic()
        try:
            brief = read_brief(path.read_bytes(), path.name)
        except KnownError:
            continue
        read += 1
        assert time.monotonic() - began < 30
        for section in brief.sections:
            assert all(claim.end <= len(section.body) for claim in section.claims)
    assert read > 10


@pytest.mark.corpora
@pytest.mark.parametrize("name", ["footnotes.docx", "endnotes.docx", "footnote-hyperlink.docx"])
def test_the_notes_of_word_files_are_kept_as_sources(corpora: Path, name: str):
    path = corpora / "corpora" / "docx" / "python-mammoth" / name
    brief = read_brief(path.read_bytes(), name)
    marked = {marker.number for section in brief.sections for marker in section.markers}
    assert marked == {source.number for source in brief.sources}
    assert all(source.csl for source in brief.sources)


def statute(corpora: Path) -> list[tuple[str, str]]:
    """Return the articles of a treaty, each with its heading: law is full of numbers in brackets that cite nothing."""
    rows = json.loads((corpora / "corpora" / "legal" / "RomeStatute.json").read_text(encoding="utf-8"))
    articles = [row["article"] for row in rows if "article" in row]
    return [(f"Article {each['number']}: {each['name']}", " ".join(each["text"].split())) for each in articles]


def statute_page(articles: list[tuple[str, str]]) -> bytes:
    parts = "".join(f"<h2>{html.escape(name)}</h2><p>{html.escape(text)}</p>" for name, text in articles)
    return f"<!doctype html><meta charset=utf-8><h1>Statute</h1>{parts}".encode()


def statute_word(articles: list[tuple[str, str]]) -> bytes:
    level = '<w:outlineLvl w:val="1"/>'
    parts = "".join(p(html.escape(name), properties=level) + p(html.escape(text)) for name, text in articles)
    return docx(p("Statute", properties='<w:outlineLvl w:val="0"/>') + parts)


def statute_pdf(articles: list[tuple[str, str]]) -> bytes:
    parts = "".join(
        f"#heading(level: 2, {json.dumps(name, ensure_ascii=False)})\n\n#{json.dumps(text, ensure_ascii=False)}\n\n"
        for name, text in articles
    )
    pdf = typst.compile(f'#set text(size: 10pt, lang: "en")\n#set par(justify: true)\n= Statute\n\n{parts}'.encode())
    assert isinstance(pdf, bytes)
    return pdf


@pytest.mark.corpora
@pytest.mark.parametrize(("name", "make"), [("s.html", statute_page), ("s.docx", statute_word), ("s.pdf", statute_pdf)])
def test_law_keeps_its_articles_and_its_words_and_none_of_its_numbers_is_a_marker(corpora: Path, name: str, make: Make):
    articles = statute(corpora)
    brief = read_brief(make(articles), name)
    assert [section.title for section in brief.sections] == [" ".join(heading.split()) for heading, _ in articles]
    for section, (_, text) in zip(brief.sections, articles, strict=True):
        assert section.body.replace("\\", "").split() == text.split()
    assert sum(len(section.markers) for section in brief.sections) == 0
    assert brief.sources == ()
