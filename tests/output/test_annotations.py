"""Real annotations, as readers see them that did not write them."""

import io
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from dossier.model.kinds import AnnotationKind
from dossier.output.annotations import write_annotations
from dossier.output.filling import PlannedAnnotation
from dossier.output.pdf import RenderedReport, render_report
from dossier.output.runs import runs_of
from tests.output import readers
from tests.output.conftest import STAMP
from tests.output.sample import id_of, one_section, sample_report


@pytest.fixture(scope="module")
def everything(rendered: RenderedReport) -> dict[str, readers.Seen]:
    """Return every annotation by its name."""
    listed = readers.annotations(rendered.pdf)
    found = {annotation.name: annotation for annotation in listed}
    assert len(found) == len(listed)
    return found


@pytest.fixture(scope="module")
def seen(everything: dict[str, readers.Seen]) -> dict[str, readers.Seen]:
    """Return those that are drawn: all but replies."""
    return {name: annotation for name, annotation in everything.items() if "/IRT" not in annotation.raw}


def of_mark(seen: dict[str, readers.Seen], quote: str) -> readers.Seen:
    return seen["dossier:" + id_of(f"mark {quote}")]


def test_there_is_one_for_each_mark_and_each_judgement(seen: dict[str, readers.Seen]):
    sections = sample_report().sections
    marks = {annotation.id for section in sections for annotation in section.annotations}
    judgements = {
        citation.judgement_id
        for section in sections
        for claim in section.claims
        for citation in claim.citations
        if citation.judgement_id
    }
    assert seen.keys() == {f"dossier:{id}" for id in marks | judgements}
    assert Counter(annotation.subtype for annotation in seen.values()) == {"Highlight": 9, "Underline": 1, "Text": 1}


def test_pdfplumber_and_pdfium_see_the_same(rendered: RenderedReport, everything: dict[str, readers.Seen]):
    plumbed = readers.plumbed(rendered.pdf)
    assert {name for _page, name, _contents in plumbed} == everything.keys()
    for page, name, contents in plumbed:
        assert (page, contents) == (everything[name].page, everything[name].contents)
    document = pypdfium2.PdfDocument(rendered.pdf)
    try:
        kinds: Counter[int] = Counter()
        for page in document:
            for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
                annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
                kinds[pdfium.FPDFAnnot_GetSubtype(annotation)] += 1
                pdfium.FPDFPage_CloseAnnot(annotation)
            page.close()
    finally:
        document.close()
    assert kinds[pdfium.FPDF_ANNOT_HIGHLIGHT] == 9
    assert kinds[pdfium.FPDF_ANNOT_UNDERLINE] == 1
    assert kinds[pdfium.FPDF_ANNOT_TEXT] == 2  # a note and the reply to it


@pytest.mark.parametrize(
    ("quote", "under"),
    [
        ("without a new dam", "without a new dam"),
        ("“ICC meters”", "“ICC meters”"),  # over two lines
        ("own figures are **lower**", "own figures are lower"),  # markup has no place in print
        # Across a chip and the number of the next claim, which are not marked; words that an underline lies on, too.
        (
            "would cut losses by a tenth [2]; the towns’ own figures",
            "would cut losses by a tenth ; the towns’ own figures",
        ),
        ("[4]", "4"),  # only a number, which is on its chip
    ],
)
def test_quads_cover_the_words(rendered: RenderedReport, seen: dict[str, readers.Seen], quote: str, under: str):
    words = readers.words_under(rendered.pdf, of_mark(seen, quote))
    assert re.sub(r"\s+", " ", words).replace(" ;", ";") == under.replace(" ;", ";")


def test_there_is_one_quad_a_line(seen: dict[str, readers.Seen]):
    first, second = of_mark(seen, "“ICC meters”").quads
    assert first[1] > second[3] - 1  # the second lies below the first
    assert 10 < first[3] - first[1] < 12  # words with ascenders and descenders, not the leading


def test_a_judgement_lies_on_its_chip(rendered: RenderedReport, seen: dict[str, readers.Seen]):
    judged = [annotation for annotation in seen.values() if annotation.contents.startswith("[")]
    assert {annotation.contents for annotation in judged} == {
        "[1] Supports: Table 2 says so.\nClaim 0.2",
        "[2] Partly supports: The report says 9.6 per cent, in two canals only.\n"
        "Stale: the document changed and the passage changed\nClaim 1.1",
        "[2] Contradicts: Other meters: “ICC” is a brand here.\nClaim 1.3",
        "[4] Cannot tell\nClaim 1.4",
        "[2] Does not support\nClaim 1.4",
    }
    partly = next(annotation for annotation in judged if "Partly" in annotation.contents)
    assert readers.words_under(rendered.pdf, partly) == "2"
    several = next(annotation for annotation in judged if "Table 2" in annotation.contents)
    assert readers.words_under(rendered.pdf, several) == ""  # one mark of a chip that holds three


def test_what_each_key_says(rendered: RenderedReport, seen: dict[str, readers.Seen]):
    for annotation in seen.values():
        raw = annotation.raw
        assert raw["/T"] == "R. Reviewer"
        assert re.fullmatch(r"D:\d{14}Z", raw["/CreationDate"])
        assert re.fullmatch(r"D:\d{14}Z", raw["/M"])
        assert raw["/F"] == (28 if annotation.subtype == "Text" else 4)
        assert len(raw["/C"]) == 3
        assert 0 < float(raw["/CA"]) <= 1
        assert "/P" not in raw  # pdfunite drops annotations that have one
        assert "/A" not in raw
        assert "/Border" not in raw
        left, bottom, right, top = (float(part) for part in raw["/Rect"])
        for quad in annotation.quads:
            assert left - 0.01 <= quad[0] < quad[2] <= right + 0.01
            assert bottom - 0.01 <= quad[1] < quad[3] <= top + 0.01
    assert of_mark(seen, "without a new dam").raw["/CreationDate"] == "D:20261123093000Z"
    assert of_mark(seen, "without a new dam").raw["/M"] == "D:20261124180509Z"


def test_contents_are_plain_and_readable_everywhere(rendered: RenderedReport, seen: dict[str, readers.Seen]):
    assert of_mark(seen, "without a new dam").contents == "The study names no dam; see claim 1.2."
    assert of_mark(seen, "“ICC meters”").contents == "Very likely a brand, not a standard."
    # Without a comment, the words that are marked: PDF/UA wants something there.
    quote = "would cut losses by a tenth [2]; the towns’ own figures"
    assert of_mark(seen, quote).contents == quote
    assert of_mark(seen, quote).raw.raw_get("/Contents").original_bytes.startswith(b"\xfe\xff")
    assert of_mark(seen, "without a new dam").raw.raw_get("/Contents").original_bytes.startswith(b"The study")


def test_each_has_an_appearance(seen: dict[str, readers.Seen]):
    for annotation in seen.values():
        assert list(annotation.raw["/AP"]) == ["/N"]
        form = annotation.raw["/AP"]["/N"]
        assert form["/Subtype"] == "/Form"
        assert form["/Resources"]["/ExtGState"]["/G"]["/BM"] == "/Multiply"
        assert form["/BBox"] == annotation.raw["/Rect"]


def test_each_keeps_its_tag(rendered: RenderedReport, seen: dict[str, readers.Seen]):
    reader: Any = pypdf.PdfReader(io.BytesIO(rendered.pdf))
    parents = _numbers(reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"])
    for annotation in seen.values():
        element = parents[annotation.raw["/StructParent"]]
        assert element["/S"] == "/Annot"
        assert "/Alt" not in element
        kids = element["/K"] if isinstance(element["/K"], list) else [element["/K"]]
        held = [_dictionary(kid).raw_get("/Obj").idnum for kid in kids if "/Obj" in _dictionary(kid)]
        assert annotation.raw.indirect_reference.idnum in held
    assert all(page["/Tabs"] == "/S" for page in reader.pages if "/Annots" in page)
    keys = [int(annotation.raw["/StructParent"]) for annotation in seen.values()]
    assert len(set(keys)) == len(keys)
    assert max(parents) < reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTreeNextKey"]


def _dictionary(kid: Any) -> Any:
    found = kid.get_object()
    return found if isinstance(found, dict) else {}


def _numbers(tree: Any) -> dict[int, Any]:
    """Return what a number tree holds."""
    tree = tree.get_object()
    found = {}
    for at in range(0, len(tree.get("/Nums", ())), 2):
        found[int(tree["/Nums"][at])] = tree["/Nums"][at + 1].get_object()
    for kid in tree.get("/Kids", ()):
        found |= _numbers(kid)
    return found


def test_comments_have_popups_and_marks_alone_have_none(rendered: RenderedReport, seen: dict[str, readers.Seen]):
    assert "/Popup" not in of_mark(seen, "would cut losses by a tenth [2]; the towns’ own figures").raw
    commented = of_mark(seen, "without a new dam").raw
    popup = commented["/Popup"]
    assert popup.raw_get("/Parent").idnum == commented.indirect_reference.idnum
    page: Any = pypdf.PdfReader(io.BytesIO(rendered.pdf)).pages[1]
    assert commented.raw_get("/Popup").idnum in [reference.idnum for reference in page["/Annots"]]
    assert float(popup["/Rect"][0]) >= float(page.mediabox.right)  # where PDF/UA asks for no tag


def test_no_link_of_ours_is_left(rendered: RenderedReport):
    for page in pypdf.PdfReader(io.BytesIO(rendered.pdf)).pages:
        for reference in page.get("/Annots") or ():
            annotation: Any = reference.get_object()
            assert not str(annotation.get("/A", {}).get("/URI", "")).startswith("x-")


def test_a_chip_can_be_clicked_through_its_judgement(rendered: RenderedReport):
    """The link of a chip's number comes after the annotation, so that it lies on top."""
    page: Any = pypdf.PdfReader(io.BytesIO(rendered.pdf)).pages[1]
    kinds = [reference.get_object()["/Subtype"] for reference in page["/Annots"]]
    last = max(index for index, kind in enumerate(kinds) if kind in ("/Highlight", "/Underline", "/Text"))
    assert "/Link" in kinds
    assert kinds.index("/Link") > last


def test_an_annotation_that_was_not_met_is_not_said_to_be_written(rendered: RenderedReport):
    plan = [PlannedAnnotation("dossier:x", "Highlight", (1, 1, 0), 1.0, "x", "", "D:2026", "D:2026", False)]
    pdf, written = write_annotations(rendered.pdf, plan)
    assert written == frozenset()
    assert len(readers.annotations(pdf)) == len(readers.annotations(rendered.pdf))


def test_marks_on_the_same_words_are_all_there(resources: Path):
    report = one_section("Some words that two people marked.", "two people", "First.")
    (section,) = report.sections
    twin = replace(section.annotations[0], id=id_of("twin"), kind=AnnotationKind.UNDERLINE, comment=runs_of("Second."))
    report = replace(report, sections=(replace(section, annotations=(*section.annotations, twin)),), totals={})
    pdf = render_report(report, resources=resources, timestamp=STAMP).pdf
    first, second = readers.annotations(pdf)
    assert {first.contents, second.contents} == {"First.", "Second."}
    assert first.quads == second.quads
    assert readers.words_under(pdf, first) == "two people"
    assert first.raw["/StructParent"] != second.raw["/StructParent"]


def test_a_mark_goes_on_over_pages(resources: Path):
    body = "\n".join(f"Paragraph {number} holds just a few words." for number in range(60))
    quote = body[body.index("Paragraph 5 ") : body.index("Paragraph 55 ")]
    report = one_section(body, quote, "A long one.")
    pdf = render_report(report, resources=resources, timestamp=STAMP).pdf
    first, second = readers.annotations(pdf)
    assert (first.page + 1, first.name + ".2") == (second.page, second.name)
    assert len(first.quads) + len(second.quads) == 50
    assert first.contents == second.contents == "A long one."
    assert "/Popup" in first.raw
    assert "/Popup" not in second.raw
