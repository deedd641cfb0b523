"""PDFs as they are set: what is a heading, where paragraphs end, how words that were divided are joined."""

import time

import pytest
import typst

from dossier.intake.briefs import read_brief
from dossier.intake.briefs.set_pdf import read_set_pdf, set_pages
from dossier.intake.pdf.rules import Rules
from dossier.intake.pdf.runs import Run
from dossier.model.kinds import BlockKind
from dossier.text.formatting import read_formatting
from dossier.text.inline import Style

PAGE = '#set page(width: 300pt, height: 400pt, margin: 30pt)\n#set text(size: 10pt, lang: "en")\n'


def read(source, page=PAGE):
    pdf = typst.compile((page + source).encode())
    text, formatting = read_set_pdf(pdf, "x.pdf")
    return text, read_formatting(formatting, text)


def kinds(source):
    text, read_as = read(source)
    return [(block.kind, block.level, text[block.start : block.end].strip()) for block in read_as.blocks]


def test_headings_are_told_by_size_and_weight():
    found = kinds(
        "#text(size: 20pt)[Title]\n\n#text(size: 13pt)[*Part*]\n\n#lorem(60)\n\n*Lower part*\n\nLast words here."
    )
    assert [(kind, level, words) for kind, level, words in found if kind is BlockKind.HEADING] == [
        (BlockKind.HEADING, 1, "Title"),
        (BlockKind.HEADING, 2, "Part"),
        (BlockKind.HEADING, 3, "Lower part"),
    ]


def test_paragraphs_end_at_gaps_and_at_indents():
    words = "#lorem(30)\n\n#lorem(30)"
    assert len(kinds("#set par(spacing: 1.2em)\n" + words)) == 2
    assert len(kinds("#set par(first-line-indent: 1.5em, spacing: 0.65em)\nStart. " + words)) == 2


def test_divided_words_are_joined_and_hyphens_of_compounds_stay():
    source = "#set par(justify: true)\n#set text(hyphenate: true)\n"
    words = "administrative harbourmaster regulations notwithstanding international organisations " * 12
    text, _ = read(source + words)
    assert "-" not in text
    assert text.split() == words.split()
    compound = "A rule-of-law test. " + "rule-of-law " * 60
    assert set(read(source + compound)[0].split()) == {"A", "rule-of-law", "test."}


def test_items_bold_and_italics_are_kept():
    text, found = read("- first *point* of all\n- _second_ point\n\n#lorem(80)")
    assert [block.kind for block in found.blocks][:2] == [BlockKind.ITEM, BlockKind.ITEM]
    styled = {text[span.start : span.end].strip(): span.style for span in found.spans if span.style}
    assert (styled["point"], styled["second"]) == (Style.STRONG, Style.EMPHASIS)


def test_notes_at_the_foot_follow_the_text_and_their_marks_lead_to_them():
    text, found = read("Words#footnote[The first note.] and more#footnote[The second.]. #lorem(100)")
    assert text.endswith("The first note.\n\nThe second.")
    leads = {text[span.start : span.end]: span.address for span in found.spans if span.address}
    assert {mark: text[int(address[1:]) :][:7] for mark, address in leads.items()} == {"1": "The fir", "2": "The sec"}


def test_figures_that_are_raised_without_a_note_are_only_raised():
    text, found = read("An area of 4 m#super[2] here. #lorem(40)")
    assert [text[span.start : span.end] for span in found.spans if Style.RAISED in span.style] == ["2"]


@pytest.mark.parametrize("count", [2, 5])
def test_columns_are_read_one_after_the_other(count):
    page = PAGE.replace("margin: 30pt", "margin: 30pt, columns: 2")
    words = " ".join(f"word{number}" for number in range(110 * count))
    text, _ = read(words, page)
    assert text.split() == words.split()


TABLE = """#table(columns: 3, table.header([*Option*], [*Cost*], [*Who pays*]), [Keep the ferry], [3.5 million \\[1\\]],
  [The town, for ten years \\[2\\]], [Build a bridge], [40 million \\[2\\]], [The region])"""
CLOSING = "\n\n#text(size: 14pt)[Sources]\n\n+ Port Board. Boats. 2020.\n+ Town. Bridges. 2021."


def test_a_table_is_one_of_markdown_and_its_markers_are_read():
    pdf = typst.compile((PAGE + "#text(size: 14pt)[Boats]\n\nAll is told here.\n\n" + TABLE + CLOSING).encode())
    brief = read_brief(pdf, "x.pdf")
    assert "| Option | Cost | Who pays |" in brief.text
    said = [
        (section.body[claim.start : claim.end], [section.markers[i].number for i in claim.markers])
        for section in brief.sections
        for claim in section.claims
    ]
    assert said == [
        ("All is told here", []),
        ("Keep the ferry | 3.5 million", [1]),
        ("The town, for ten years", [2]),
        ("Build a bridge | 40 million", [2]),
    ]


def test_a_table_over_two_pages_is_one_and_has_its_head_once():
    rows = "".join(f"[Pier {n}], [{n} million]," for n in range(1, 41))
    found = read(f"#table(columns: 2, table.header([*Where*], [*Cost*]), {rows})")[1]
    cells = [block.cell for block in found.blocks if block.cell]
    assert {cell.table for cell in cells} == {cells[0].table}
    assert [(cell.row, cell.column) for cell in cells] == [(row, column) for row in range(41) for column in range(2)]
    assert [cell.row for cell in cells if cell.head] == [0, 0]


def test_links_lead_where_they_led():
    pdf = typst.compile(
        (
            PAGE + '#text(size: 14pt)[Boats]\n\nThey sink #link("https://example.org/1")[\\[1\\]]. See '
            '#link("https://a.example/x")[the whole long report of the board on night trains in winter], and more.'
            "\n\n#text(size: 14pt)[Sources]\n\n"
            '+ Port Board. #link("https://example.org/boats")[Boats that sank]. 2020.\n+ Town. Bridges. 2021.'
        ).encode()
    )
    brief = read_brief(pdf, "x.pdf")
    assert "[1](https://example.org/1)." in brief.text
    assert "[the whole long report of the board on night trains in winter](https://a.example/x)" in brief.text
    assert [source.csl.get("URL") for source in brief.sources] == ["https://example.org/boats", None]


def test_a_table_of_contents_is_no_part_of_the_brief():
    source = "#text(size: 14pt)[*Contents*]\n\n"
    source += "".join(
        f"{words} #box(width: 1fr, repeat[.]) {page}\n\n" for words, page in (("First part", 1), ("Second", 2))
    )
    source += "#text(size: 14pt)[*First part*]\n\n#lorem(40)\n\n#text(size: 14pt)[*Second*]\n\n#lorem(40)"
    brief = read_brief(typst.compile((PAGE + source).encode()), "x.pdf")
    assert [section.title for section in brief.sections] == ["First part", "Second"]
    assert "....." not in brief.text


def _printed(text, left, baseline, size=10.0, places=()):
    return Run(text, left, left + 5.0 * len(text), baseline, size, False, False, places=places)


MANY = range(6_000)
HOSTILE = {
    "rules that all meet": (
        [_printed("a", 10, 10)],
        Rules([(n, 0, 9e3) for n in range(1_000)], [(n, 0, 9e3) for n in range(1_000)]),
    ),
    "rules that meet in pairs": (
        [_printed("a", 10, 10)],
        Rules([(9 * n, 0, 9) for n in range(1_000)], [(5 + n / 999, 9 * n, 9 * n) for n in range(1_000)]),
    ),
    "a row without end": ([_printed("w", 20 * n, 10) for n in MANY], Rules()),
    "a line without end": ([_printed("w ", 10 * n, 10) for n in MANY], Rules()),
    "raised figures": ([_printed("1", 5 * n, 10 + n % 2 * 4, 10 - n % 2 * 4) for n in MANY], Rules()),
    "small print": (
        [_printed("1 A note", n % 7 * 90, 3 * n, 6) for n in MANY] + [_printed("w" * 60_000, 0, 1e6)],
        Rules(),
    ),
    "one cell": (
        [_printed("w", 20, 10 + n % 2 / 9) for n in MANY],
        Rules([(0, 0, 90), (40, 0, 90), (80, 0, 90)], [(0, 0, 80), (50, 0, 80), (90, 0, 80)]),
    ),
    "rows and what goes on in them": (
        [_printed("w", n % 3 % 2 * 90, 1e5 - n // 3 * 24 - n % 3 // 2 * 12) for n in MANY],
        Rules(),
    ),
    "lines that run leftward": (
        [_printed("ع", 20 * n, 13 * n, 10, ((20 * n, 20 * n, 20 * n + 5),)) for n in MANY[:1_500]],
        Rules(),
    ),
}


@pytest.mark.parametrize("page", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_page_made_to_take_long_does_not(page):
    """What is quadratic in it took 10 to 150 seconds; alone each takes half of one."""
    begun = time.monotonic()
    set_pages([page])
    assert time.monotonic() - begun < 8
