import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.briefs.printed import spread
from dossier.model.kinds import BlockKind, SectionKind, TextFormat
from dossier.model.rows import Marker, Section
from dossier.text.markup import Style
from dossier.ui.section_view.content import Chip, SectionContent
from dossier.ui.section_view.flow import paragraphs, pieces, slot_positions, slots
from dossier.ui.section_view.paragraph import OBJECT, Paragraph
from dossier.ui.section_view.position_map import PositionMap


def shown(flow: tuple[Paragraph, ...]) -> str:
    return "\n".join("".join(run.text for run in paragraph.runs) for paragraph in flow)


def test_each_claim_of_a_marker_has_its_own_chip(sections) -> None:
    content = sections.make("One. Two [4].", {"One": (0,), "Two": (0,)})
    flow = paragraphs(content)
    assert shown(flow) == f"One. Two\u00a0{OBJECT * 2}."
    assert [slot.citation_id for slot in slots(flow)] == ["x1", "x2"]


def test_a_marker_that_makes_no_citation_is_one_quiet_chip(sections) -> None:
    flow = paragraphs(sections.make("No trial [2]."))
    (slot,) = slots(flow)
    assert (slot.citation_id, slot.marker and slot.marker.number) == ("", 2)


def test_a_citation_without_a_marker_stands_after_the_printed_ones(sections) -> None:
    flow = paragraphs(sections.make("One [4] [5]. Two.", {"One": (-1, 0, 1), "Two": (-1,)}))
    assert shown(flow) == f"One\u00a0{OBJECT} {OBJECT * 2}. Two{OBJECT}."
    assert [slot.citation_id for slot in slots(flow)] == ["x2", "x3", "x1", "x4"]


def test_a_printed_range_has_a_chip_for_each_number(sections) -> None:
    content = sections.make("One [3-12].")
    places = spread(range(3, 13), 4, 10)
    markers = tuple(
        Marker(f"m{each.number}", content.section.id, 0, each.number, each.start, each.end) for each in places
    )
    flow = paragraphs(replace(content, markers=markers))
    assert shown(flow) == f"One\u00a0{OBJECT * 10}."
    assert [slot.marker and slot.marker.number for slot in slots(flow)] == list(range(3, 13))
    assert PositionMap(content.section.body, pieces(flow)).length == len(shown(flow))


@pytest.mark.parametrize("body", ["One", "One\n", "One\r\n\r\n"])
def test_an_added_chip_finds_its_place_at_the_very_end(sections, body: str) -> None:
    flow = paragraphs(sections.make(body, {"One": (-1,)}))
    assert shown(flow) == f"One{OBJECT}"


def test_the_first_chip_of_a_run_stays_with_its_word(sections) -> None:
    assert shown(paragraphs(sections.make("help [4] [7] more"))) == f"help\u00a0{OBJECT} {OBJECT} more"


def test_lines_are_paragraphs_and_their_ends_are_borders(sections) -> None:
    content = sections.make("One [4].\r\nTwo.\n")
    flow = paragraphs(content)
    assert shown(flow) == f"One\u00a0{OBJECT}.\nTwo."
    places = PositionMap(content.section.body, pieces(flow))
    assert places.length == len("One x.\nTwo.")
    assert places.body_range(*places.document_range(10, 14)) == (10, 14)


def test_markdown_is_shown_without_its_markup(sections) -> None:
    body = (
        "# Rest\n\nSome **bold** and\r\n*soft* `code` [words](https://a.example/) [4](https://b.example/).\n\n- item\n"
    )
    flow = paragraphs(sections.make(body, format=TextFormat.MARKDOWN))
    assert shown(flow) == f"Rest\nSome bold and soft code words\u00a0{OBJECT}.\nitem"
    assert [paragraph.kind for paragraph in flow] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM]
    styles = {run.text: run.style for run in flow[1].runs}
    assert (styles["bold"], styles["soft"], styles["code"]) == (Style.STRONG, Style.EMPHASIS, Style.CODE)
    assert {run.address for run in flow[1].runs} == {None, "https://a.example/"}


def test_lines_of_code_and_hard_breaks_are_kept(sections) -> None:
    body = "one  \r\ntwo\n\n```\na\nb\n```\n"
    flow = paragraphs(sections.make(body, format=TextFormat.MARKDOWN))
    assert shown(flow) == "one\u2028two\na\u2028b"


def test_characters_that_mean_something_to_the_document_are_shown_as_others(sections) -> None:
    flow = paragraphs(sections.make("a\u2029b\ufffcc\ufdd0d\0e"))
    assert shown(flow) == "a b\ufffdc\ufffdd\ufffde"


def test_an_empty_body_is_one_empty_paragraph(sections) -> None:
    assert shown(paragraphs(sections.make(""))) == ""
    assert len(paragraphs(sections.make(""))) == 1


def test_a_marker_out_of_place_does_no_harm(sections) -> None:
    content = sections.make("One [4].\nTwo.")
    section = content.section
    wild = [Marker(f"w{i}", "s3", 9, 9, a, b) for i, (a, b) in enumerate([(5, 6), (7, 11), (90, 93), (2, 2), (-3, 1)])]
    bad = SectionContent(section, content.claims, content.chips, (*content.markers, *wild))
    assert shown(paragraphs(bad)) == f"One\u00a0{OBJECT}.\nTwo."


MARKERS = re.compile(r"\[(\d)\]")
words = st.sampled_from(
    [
        "a ",
        "😀",
        "**b**",
        "*c",
        "[4]",
        " [7]",
        "\n",
        "\r\n",
        "\n\n- ",
        "# ",
        "`d`",
        "\\*",
        "> ",
        "ع ",
        "  \n",
        "\n| ",
        " | ",
        "|---|\n",
    ]
)


@given(st.lists(words, max_size=25).map("".join), st.sampled_from(list(TextFormat)), st.data())
def test_pieces_cover_every_body_and_agree_with_what_is_shown(
    body: str, format: TextFormat, data: st.DataObject
) -> None:
    markers = tuple(Marker(f"m{m.start()}", "s", 0, int(m[1]), *m.span()) for m in MARKERS.finditer(body))
    chips = tuple(
        Chip(f"x{marker.id}{i}", "c", marker.id, marker.number)
        for marker in markers
        for i in range(data.draw(st.integers(0, 2)))
    )
    section = Section("s", 0, 1, SectionKind.OPTION, "S", format, "", body, "")
    flow = paragraphs(SectionContent(section, (), chips, markers))
    found = list(pieces(flow))
    assert (found[0].start, found[-1].end) == (0, len(body))
    assert all(one.end == two.start for one, two in pairwise(found))
    text = shown(flow)
    assert PositionMap(body, found).length == len(text.encode("utf-16-le")) // 2
    raw = text.encode("utf-16-le")
    assert [raw[2 * at : 2 * at + 2].decode("utf-16-le") for at in slot_positions(flow)] == [OBJECT] * len(slots(flow))
    assert [slot.citation_id for slot in slots(flow) if slot.citation_id] == [chip.citation_id for chip in chips]
    assert len({slot.marker.id for slot in slots(flow) if slot.marker}) == len(markers)


def test_an_endless_word_may_break_and_its_places_hold(sections) -> None:
    body = f"Before {'a' * 2_000} after"
    flow = paragraphs(sections.make(body))
    assert max(map(len, shown(flow).split("\u200b"))) < 800
    assert shown(flow).replace("\u200b", "") == body
    places = PositionMap(body, pieces(flow))
    for start, end in [(0, len(body)), (7, 2_007), (1_500, 1_501), (2_008, len(body))]:
        assert places.body_range(*places.document_range(start, end)) == (start, end)


def test_an_endless_word_is_not_broken_within_a_letter(sections) -> None:
    flow = paragraphs(sections.make("e\u0301" * 1_000 + "\U0001f468\u200d\U0001f469" * 1_000))
    for part in shown(flow).split("\u200b"):
        assert part[0] not in "\u0301\u200d"
        assert part[-1] != "\u200d"


def test_a_long_line_of_words_is_left_alone(sections) -> None:
    assert "\u200b" not in shown(paragraphs(sections.make("word " * 1_000)))
