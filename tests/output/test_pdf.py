"""The whole way from a report tree to a PDF, as other readers see it."""

import io
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import Any

import pdfplumber
import pikepdf
import pypdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dossier.model.errors import KnownError
from dossier.model.kinds import Verdict
from dossier.model.report import Report, Table
from dossier.output.choice import chosen
from dossier.output.layout import PAPERS
from dossier.output.pdf import RenderedReport, render_report
from dossier.output.typeset import STANDARDS, Unsettled, typeset
from dossier.output.words import load_words
from tests.output import readers
from tests.output.conftest import STAMP
from tests.output.sample import HOSTILE, balanced, id_of, mark, note, one_section, sample_report, tabled_report
from tests.output.tagged import all_elements, kids_of

GOLDEN = Path(__file__).parent / "golden" / "sample.txt"


def structure(pdf: bytes) -> str:
    """Return outline, tags and text of a PDF, to compare with what they were."""
    lines = [f"{'  ' * level}{title} ({page + 1})" for level, title, page in readers.outline(pdf)]
    tags = Counter(str(element["/S"])[1:] for element in elements(pdf))
    lines += ["", *(f"{tag} {count}" for tag, count in sorted(tags.items()))]
    for number, text in enumerate(readers.page_texts(pdf), 1):
        lines += ["", f"--- {number}", text]
    return "\n".join(line.rstrip() for line in "\n".join(lines).splitlines()) + "\n"


def opened(pdf: bytes) -> Any:
    """Return pypdf's reader; its objects are whatever the PDF says they are."""
    return pypdf.PdfReader(io.BytesIO(pdf))


def elements(pdf: bytes) -> Iterator[Any]:
    """Yield the elements of the structure tree."""
    root = opened(pdf).trailer["/Root"]["/StructTreeRoot"]
    waiting = [root["/K"]]
    while waiting:
        kid = waiting.pop().get_object()
        if isinstance(kid, list):
            waiting += kid
        elif isinstance(kid, dict) and "/S" in kid:
            yield kid
            if "/K" in kid:
                waiting.append(kid["/K"])


def test_the_report_is_as_it_was(rendered: RenderedReport):
    found = structure(rendered.pdf)
    if "DOSSIER_NEW_GOLDEN" in os.environ:
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(found, encoding="utf-8")
    assert found == GOLDEN.read_text(encoding="utf-8")


def test_the_same_report_gives_the_same_bytes(rendered: RenderedReport, resources: Path):
    again = render_report(sample_report(), resources=resources, timestamp=STAMP)
    assert again.pdf == rendered.pdf


def test_metadata(rendered: RenderedReport):
    reader = opened(rendered.pdf)
    assert reader.metadata.title == "Annotated review: How could the valley share its water without a new dam?"
    assert reader.metadata.author == "R. Reviewer"
    assert reader.metadata["/Keywords"] == "annotated review, claims, citations, sources"
    assert reader.metadata.creation_date == STAMP
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    xmp = reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1<" in xmp
    assert "<pdfaid:part>2<" in xmp
    assert "<pdfaid:conformance>A<" in xmp


@pytest.mark.parametrize("paper", PAPERS)
def test_the_paper_is_the_one_that_was_asked_for(resources: Path, paper: str):
    made = render_report(sample_report(), resources=resources, timestamp=STAMP, paper=paper)
    assert made.standards == STANDARDS
    sizes = {tuple(round(float(side), 1) for side in page.mediabox[2:]) for page in opened(made.pdf).pages}
    assert sizes == {tuple(round(side, 1) for side in PAPERS[paper])}


@pytest.mark.parametrize(("language", "said"), [("fr", "En un coup d’œil"), ("es", "De un vistazo"), ("ar", "الأدلة")])
def test_the_report_in_other_languages(resources: Path, language: str, said: str):
    report = replace(sample_report(), language=language, question="水をどう分けるか。 How?")
    made = render_report(report, resources=resources, timestamp=STAMP)
    assert made.standards == STANDARDS
    assert opened(made.pdf).trailer["/Root"]["/Lang"] == language
    text = "".join(readers.page_texts(made.pdf))
    assert said in text  # in Arabic, too: each letter is one character of the text
    english = load_words(resources, "en")
    for key in ("overview.heading", "section.evidence", "account.heading", "verdict.supports", "mark.highlight"):
        assert english(key) not in text
    # The packaged fonts have no CJK: either fonts of this machine helped out, or the report says what is missing.
    assert made.remarks
    assert "水をどう分けるか" in text or any("U+6C34" in remark for remark in made.remarks)


def test_a_long_address_breaks_and_is_copied_as_it_is(resources: Path):
    address = (
        "https://www.example.org/what/is/known/of/the/ferries/of-the-strait/and/of/their/hours/in-the-year/two.html"
    )
    made = render_report(one_section(f"See {address} there.", "See", "a"), resources=resources, timestamp=STAMP)
    text = "".join(readers.page_texts(made.pdf))
    assert "\u200b" not in text
    assert address in text.replace("\n", "")
    assert address not in text
    assert made.standards == STANDARDS


def test_in_spanish_a_hyphen_at_the_end_of_a_line_is_not_said_again(resources: Path):
    body = "El acuerdo técnico-jurídico vale para 2019-2020 y lo socio-económico. " * 12
    made = render_report(
        replace(one_section(body, "acuerdo", "a"), language="es"), resources=resources, timestamp=STAMP
    )
    lines = [line.strip() for page in opened(made.pdf).pages for line in page.extract_text().splitlines()]
    assert any(line.endswith("-") for line in lines)
    assert [line for line in lines if line.startswith("-")] == []
    assert made.standards == STANDARDS


def test_in_a_report_from_right_to_left_comments_stand_in_the_left_margin(resources: Path):
    report = replace(one_section("المياه ملك للجميع [1] ولا تباع.", "ملك للجميع", "تعليق"), language="ar")
    made = render_report(report, resources=resources, timestamp=STAMP)
    with pdfplumber.open(io.BytesIO(made.pdf)) as document:
        page = document.pages[1]
        body = [character["x1"] for character in page.chars if character["size"] > 12]
        small = [character["x0"] for character in page.chars if 9 < character["size"] < 10]
    assert max(body) > 540  # the text begins at the right edge
    assert min(small) < 183  # and the card has the left one


def test_flattened_marks_are_on_the_page_and_no_annotations(resources: Path, rendered: RenderedReport):
    made = render_report(sample_report(), resources=resources, timestamp=STAMP, flat=True)
    assert made.standards == STANDARDS
    assert readers.annotations(made.pdf) == []
    assert readers.page_texts(made.pdf)[:3] == readers.page_texts(rendered.pdf)[:3]
    assert any("drawn on the pages" in remark for remark in made.remarks)
    (seen,) = [seen for seen in readers.annotations(rendered.pdf) if seen.contents.startswith("The study names")]
    left, _bottom, _right, top = seen.quads[0]
    for pdf in (made.pdf, rendered.pdf):
        document = pypdfium2.PdfDocument(pdf)
        bitmap = document[seen.page].render(scale=2, may_draw_forms=True).to_pil().convert("RGB")
        height = bitmap.height
        ground = bitmap.getpixel((round(2 * left) + 1, height - round(2 * top) + 2))
        document.close()
        assert ground[2] < 200 < ground[0]  # yellow
    parents = [kid for element in elements(made.pdf) if element["/S"] == "/Annot" for kid in [element]]
    assert parents == []


def test_a_report_without_judgements_says_so_and_shows_none(resources: Path):
    report = chosen(sample_report(), {Table.JUDGEMENTS, Table.SOURCES, Table.NOTES}, {1, 2})
    made = render_report(report, resources=resources, timestamp=STAMP)
    assert made.standards == STANDARDS
    text = " ".join(" ".join(readers.page_texts(made.pdf)).split())
    assert "6 citations" not in text or "judged" not in text
    assert "judgements left out by choice" in text
    assert not re.search(r"\b(Unchecked|Supports|Partly supports|Contradicts|Does not support|Cannot tell)\b", text)
    assert "Judgements: 5. left out by choice" in text
    assert "Canals, volume 1" not in text


def test_a_report_without_a_reviewer_names_none(resources: Path):
    made = render_report(replace(sample_report(), reviewer=""), resources=resources, timestamp=STAMP)
    reader = opened(made.pdf)
    assert not reader.metadata.author
    assert readers.page_texts(made.pdf)[0].startswith("Annotated review · 24 November 2026\n")


def test_dates_are_those_of_the_time_zone(resources: Path):
    made = render_report(
        sample_report(), resources=resources, timestamp=STAMP.astimezone(timezone(timedelta(hours=13)))
    )
    texts = readers.page_texts(made.pdf)
    assert texts[0].startswith("Annotated review · 25 November 2026 · by R. Reviewer")
    assert "R. Reviewer, 25 Nov 2026" in texts[1]


def test_every_font_is_embedded(rendered: RenderedReport):
    fonts = set()
    for page in opened(rendered.pdf).pages:
        for font in page["/Resources"].get("/Font", {}).values():
            [descendant] = font.get_object()["/DescendantFonts"]
            descriptor = descendant.get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & descriptor.keys()
            fonts.add(str(descriptor["/FontName"]).split("+")[1])
    assert {name.split("-")[0] for name in fonts} == {"NotoSerif", "NotoSans", "DejaVuSansMono"}


def test_tags(rendered: RenderedReport):
    root = opened(rendered.pdf).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    kinds = Counter(str(element["/S"])[1:] for element in elements(rendered.pdf))
    replies = [one for one in readers.annotations(rendered.pdf) if "/IRT" in one.raw]
    assert [(one.subtype, one.raw["/RT"], one.raw["/IRT"]["/NM"]) for one in replies] == [
        ("Text", "/R", f"dossier:{id_of('mark a budget')}")
    ]
    assert kinds["Annot"] == len(readers.annotations(rendered.pdf)) - len(replies)  # they hang in their comment's
    assert kinds["H1"] == 10
    assert kinds["L"] >= 5
    assert kinds["Table"] == 2
    alternatives = [str(element["/Alt"]) for element in elements(rendered.pdf) if element["/S"] == "/Figure"]
    assert "Citation [2] of claim 1.1: Partly supports, stale" in alternatives
    assert "Citation [1] of claim 0.2: Supports" in alternatives
    assert all(alternatives)


def test_every_link_leads_somewhere(rendered: RenderedReport):
    reader = opened(rendered.pdf)
    named = reader.named_destinations
    pages = {page.indirect_reference for page in reader.pages}
    led = Counter[tuple[int, str]]()
    for number, page in enumerate(reader.pages):
        for reference in page.get("/Annots") or ():
            annotation = reference.get_object()
            if annotation["/Subtype"] != "/Link":
                continue
            if "/A" in annotation and annotation["/A"]["/S"] == "/URI":
                assert str(annotation["/A"]["/URI"]) == "https://example.org/canals?a=1"
                continue
            place = annotation["/Dest"] if "/Dest" in annotation else annotation["/A"]["/D"]
            if isinstance(place, str):
                assert place in named
                led[number, str(place)] += 1
            else:
                assert place[0] in pages or place[0].indirect_reference in pages
                led[number, "place"] += 1
    assert led[0, "section-1"] == 2  # a row of the overview, a line of the contents
    assert led[2, "source-2"] == 3  # two names in the evidence, one in a note
    assert led[1, "source-2"] == 2  # two names in the evidence
    assert led[1, "place"] > 15  # chips, numbers of claims and comments
    assert led[3, "place"] == 2  # back from source 2 to the claims that rest on it


def test_what_a_page_says_of_itself(rendered: RenderedReport):
    pages = readers.page_texts(rendered.pdf)
    count = len(pages)
    assert pages[0].rstrip().endswith(f"Dossier · water.dossier 1 / {count}")
    assert pages[2].rstrip().endswith(f"1. Meters on the canals 3 / {count}")
    assert "What this report carries" in pages[-1]


def test_no_page_begins_with_the_line_that_signs_a_note(resources: Path):
    report = sample_report()
    notes = tuple(note(f"note {i}", "A word of many. " * (1 + i % 7)) for i in range(120))
    sections = (*report.sections[:2], replace(report.sections[2], notes=notes))
    made = render_report(balanced(replace(report, sections=sections)), resources=resources, timestamp=STAMP)
    pages = [text for text in readers.page_texts(made.pdf) if "A word of many." in text]
    assert len(pages) > 5
    assert [text for text in pages if text.startswith("R. Reviewer")] == []


def test_no_support_is_shown_that_nobody_gave(resources: Path):
    report = sample_report()
    bare = [
        replace(
            section,
            claims=tuple(
                replace(
                    claim,
                    citations=tuple(
                        replace(c, verdict=Verdict.UNCHECKED, judgement_id="", reason="", judged_at="", stale=())
                        for c in claim.citations
                    ),
                )
                for claim in section.claims
            ),
        )
        for section in report.sections
    ]
    made = render_report(replace(report, sections=tuple(bare), totals={}), resources=resources, timestamp=STAMP)
    text = "\n".join(readers.page_texts(made.pdf))
    found = re.findall(r"\b(Supports|Partly supports|Contradicts|Does not support|Cannot tell)\b", text)
    assert found == ["Cannot tell"]  # the head of a column
    assert "10 citations · 0 judged · 10 unchecked · 0 stale" in text
    assert [seen for seen in readers.annotations(made.pdf) if seen.contents.startswith("[")] == []


def test_progress_goes_from_start_to_end(resources: Path):
    steps: list[tuple[int, int]] = []
    render_report(
        sample_report(), resources=resources, timestamp=STAMP, progress=lambda done, of: steps.append((done, of))
    )
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1]
    assert steps == sorted(steps)


def test_a_cancelled_report_is_not_made(resources: Path):
    with pytest.raises(KnownError) as caught:
        render_report(sample_report(), resources=resources, timestamp=STAMP, cancelled=lambda: True)
    assert caught.value.code == "export-cancelled"


def test_characters_without_a_glyph_are_shown_and_said(resources: Path):
    body = "A private sign \ue000 and a bell \x07 are here."
    made = render_report(one_section(body, "private", ""), resources=resources, timestamp=STAMP)
    assert made.standards == STANDARDS
    texts = readers.page_texts(made.pdf)
    assert "private sign � and a bell are here." in " ".join(texts[1].split())
    said = " ".join(texts[-1].split())
    assert "3 characters have no glyph in the fonts on this machine and are shown as �: U+E000." in said
    assert "3 invisible control characters were left out." in said  # in the text, in the question, in the title


def test_text_from_right_to_left(resources: Path):
    body = "المياه ملك للجميع [1] ولا تباع."
    made = render_report(one_section(body, "ملك للجميع", "تعليق"), resources=resources, timestamp=STAMP)
    assert made.standards == STANDARDS
    seen = next(seen for seen in readers.annotations(made.pdf) if seen.contents == "تعليق")
    (quad,) = seen.quads
    assert quad[2] > 300  # the line begins at the right edge of its column
    assert set(readers.words_under(made.pdf, seen)) == set("ملك للجميع")


def test_a_report_of_nothing(resources: Path):
    made = render_report(Report("", "", "", "", "x.dossier", (), ()), resources=resources, timestamp=STAMP)
    assert made.standards == STANDARDS
    text = "\n".join(readers.page_texts(made.pdf))
    assert "Untitled brief" in text
    assert "This brief has no claims that could be checked yet." in text
    assert "The brief names no sources." in text
    assert "Nothing was left out." in text


def test_without_comments_the_text_takes_the_wider_column(resources: Path):
    body = "Words of a long paragraph " * 20
    wide = render_report(one_section(body, "Words", ""), resources=resources, timestamp=STAMP)
    narrow = render_report(one_section(body, "Words", "A comment."), resources=resources, timestamp=STAMP)
    assert right_edge(wide.pdf) > 450
    assert right_edge(narrow.pdf) < 400


def right_edge(pdf: bytes) -> float:
    """Return where the longest line of serif text on the second page ends."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return max(character["x1"] for character in document.pages[1].chars if "NotoSerif" in character["fontname"])


def test_pages_that_do_not_settle_are_set_again_each_section_on_its_own(
    resources: Path, monkeypatch: pytest.MonkeyPatch
):
    asked: list[list[bool]] = []

    def unsettled(data: dict[str, Any], **more: Any) -> bytes:
        asked.append([section["fresh"] for section in data["sections"]])
        pdf = typeset(data, **more)
        if len(asked) == 1:
            raise Unsettled(pdf)
        return pdf

    monkeypatch.setattr("dossier.output.pdf.typeset", unsettled)
    made = render_report(sample_report(), resources=resources, timestamp=STAMP)
    assert asked == [[False, False, False], [True, True, True]]
    assert made.standards == STANDARDS


def test_forty_comments_on_a_page_never_overlap(resources: Path):
    body = " ".join(f"word{number}" for number in range(200)) + "."
    report = one_section(body, "word0 ", "The first.")
    (section,) = report.sections
    marks = [
        mark(body, f"word{number} ", f"Comment on {number}: " + "it goes on for a while " * (number % 7))
        for number in range(1, 160, 4)
    ]
    long = mark(body, "word180 ", "\n\n".join(["A very long comment. " * 20] * 30))
    sections = (replace(section, annotations=(*section.annotations, *marks, long)),)
    made = render_report(replace(report, sections=sections, totals={}), resources=resources, timestamp=STAMP)
    assert made.standards == STANDARDS
    cards = 0
    with pdfplumber.open(io.BytesIO(made.pdf)) as document:
        for page in document.pages:
            edges = sorted((rect["top"], rect["bottom"]) for rect in page.rects if 410 < rect["x0"] < 415)
            cards += len(edges)
            assert all(top >= 47 and bottom < 790 for top, bottom in edges)
            assert all(after[0] - before[1] > 5 for before, after in pairwise(edges))
    assert 5 < cards < 42
    text = " ".join(" ".join(readers.page_texts(made.pdf)).split())
    assert "These found no room in the margin." in text
    for number in range(1, 160, 4):
        assert text.count(f"Comment on {number}:") == 1
    assert len(re.findall(r"\bvery\b", text)) == 600


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@example("\n".join(HOSTILE))
def test_hostile_text_is_only_text(resources: Path, text: str):
    quote = text.strip() or "-"
    body = f"Before {quote} after [1]."
    made = render_report(one_section(body, quote, text), resources=resources, timestamp=STAMP)
    assert made.standards == STANDARDS
    assert opened(made.pdf).pages
    written = {seen.name.removeprefix("dossier:") for seen in readers.annotations(made.pdf)}
    listed = {item.id for item in made.account.listed}
    assert not written & listed
    assert id_of(f"mark {quote}") in written | listed
    for line in made.account.lines:
        assert line.carried + line.listed == line.total


@pytest.mark.corpora
def test_naughty_strings_are_only_text(resources: Path, corpora: Path):
    strings = json.loads((corpora / "corpora" / "naughty" / "blns.json").read_text(encoding="utf-8"))
    lines = [string.encode("utf-8", "replace").decode() for string in strings]
    body = "\n".join(line.replace("[", "(") for line in lines)
    made = render_report(
        one_section(f"Naughty strings.\n{body}", "Naughty strings", body), resources=resources, timestamp=STAMP
    )
    assert made.standards == STANDARDS


@pytest.mark.outside
@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(rendered: RenderedReport, tmp_path: Path):
    path = tmp_path / "report.pdf"
    path.write_bytes(rendered.pdf)
    result = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def rows_of_tables(pdf: bytes) -> list[list[list[str]]]:
    """Return, table by table and row by row, the tags of the cells."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        tables = [each for each in all_elements(opened.Root.StructTreeRoot) if each.get("/S") == "/Table"]
        return [
            [
                [str(cell.S) for cell in kids_of(row) if cell.get("/S") in ("/TH", "/TD")]
                for row in all_elements(table)
                if row.get("/S") == "/TR"
            ]
            for table in tables
        ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_brief_s_table_is_a_table_with_its_marks_and_judgements_on_its_words(resources: Path, language: str):
    report = tabled_report(language)
    made = render_report(report, resources=resources, timestamp=STAMP)
    assert [item.reason for item in made.account.listed] == ["area"]  # of a source
    assert all(line.carried + line.listed == line.total for line in made.account.lines)
    assert made.standards == STANDARDS
    seen = readers.annotations(made.pdf)
    names = {one.name.removeprefix("dossier:") for one in seen}
    section = report.sections[0]
    assert {mark.id for mark in section.annotations} <= names
    assert {each.judgement_id for claim in section.claims for each in claim.citations} <= names
    head, *rows = rows_of_tables(made.pdf)[1]  # the first is that of the overview
    assert head == ["/TH", "/TH"]
    assert rows
    assert all(row == ["/TD", "/TD"] for row in rows)
    assert "|" not in "".join(readers.page_texts(made.pdf))


def test_the_head_of_a_long_table_is_on_each_of_its_pages(resources: Path):
    texts = readers.page_texts(render_report(tabled_report(length=90), resources=resources, timestamp=STAMP).pdf)
    pages = [text for text in texts if re.search(r"Row \d+", text)]
    assert len(pages) > 1
    assert all(re.search(r"Port\s+Cost", text) for text in pages)


@pytest.mark.outside
@pytest.mark.skipif("DOSSIER_VERAPDF" not in os.environ, reason="DOSSIER_VERAPDF names no veraPDF jar")
@pytest.mark.parametrize("level", ["ua1", "2a"])
@pytest.mark.parametrize(("language", "flat"), [("en", False), ("en", True), ("ar", False)])
@pytest.mark.parametrize("tabled", [False, True])
def test_verapdf_agrees_with_what_the_report_claims(
    resources: Path, tmp_path: Path, level: str, language: str, flat: bool, tabled: bool
):
    path = tmp_path / "report.pdf"
    report = tabled_report(language, length=60) if tabled else replace(sample_report(), language=language)
    path.write_bytes(render_report(report, resources=resources, timestamp=STAMP, flat=flat).pdf)
    command = ["java", "-cp", os.environ["DOSSIER_VERAPDF"], "org.verapdf.apps.GreenfieldCliWrapper"]
    result = subprocess.run(
        [*command, "-f", level, "--format", "text", "-v", str(path)], capture_output=True, text=True
    )
    assert result.stdout.startswith("PASS"), result.stdout + result.stderr


@pytest.mark.parametrize(
    "word",
    [
        "س" * 33_000,
        "א" * 33_000,
        "ـ" * 33_000,
        "\u200d" * 33_000,
        "a" + "\u0301" * 33_000,
        "中" * 33_000,
        "." * 70_000,
        "سلام 12 " * 2_000,
    ],
    ids=["Arabic", "Hebrew", "tatweel", "joiners", "marks", "Chinese", "points", "Arabic with numbers"],
)
def test_no_word_is_too_long_to_be_set(resources: Path, word: str):
    """The typesetter breaks down at 64 kB without a break, and where it is to dress too many stretches of one text."""
    made = render_report(one_section(f"Before {word} after [1].", "Before", "x"), resources=resources, timestamp=STAMP)
    text = "".join(readers.page_texts(made.pdf))
    assert "Before" in text
    assert "after" in text
