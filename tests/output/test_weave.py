from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import AnnotationKind, ClaimKind, OnKind, SectionKind, TextFormat
from dossier.model.report import ReportAnnotation, ReportClaim, ReportLimit, ReportMarker, ReportSection
from dossier.output.pieces import Entry, Piece
from dossier.output.runs import runs_of
from dossier.output.setting import Places
from dossier.output.weave import NO_BREAK_SPACE, Hooks, Threads, without_words, woven
from tests.output.sample import id_of, mark, markers_of


def section_of(body: str, *marks: ReportAnnotation, format: TextFormat = TextFormat.TEXT) -> ReportSection:
    return ReportSection(
        id_of("s"), 1, SectionKind.OPTION, "T", runs_of(body, format), (), markers_of("s", body), marks
    )


def threads_of(section: ReportSection, *limits: ReportLimit) -> Threads:
    """Return threads in which every annotation has a comment, and every chip is its marker's number."""
    return Threads(
        index=0,
        hooks=Hooks(),
        chips={marker.id: {"kind": "chip", "number": str(marker.number)} for marker in section.markers},
        added={claim.id: ({"kind": "chip", "number": "+7"},) for claim in section.claims},
        marks={annotation.id: number for number, annotation in enumerate(section.annotations)},
        comments={annotation.id: number for number, annotation in enumerate(section.annotations, 1)},
        limits=limits,
        limit_tag="LIMIT",
        places=Places({claim.id: f"claim-{claim.number}" for claim in section.claims}),
    )


def pieces_of(section: ReportSection, *limits: ReportLimit) -> list[Piece]:
    """Return the pieces of all blocks in a row."""
    return pieces_in(woven(section, threads_of(section, *limits)))


def pieces_in(entries: list[Entry]) -> list[Piece]:
    found: list[Piece] = []
    for entry in entries:
        found += entry.get("pieces", ())
        for item in (*entry.get("items", ()), entry.get("blocks", [])):
            found += pieces_in(item)
    return found


def shown(pieces: list[Piece]) -> str:
    """Return pieces as a line: chips in brackets, claims in braces, comments behind carets, marks in angles."""
    found = []
    for piece in pieces:
        if piece["kind"] == "words":
            notes = "".join(map(str, piece.get("notes", ())))
            text = piece["text"].replace(NO_BREAK_SPACE, "~")
            found.append(f"<{notes}:{text}>" if notes else text)
        elif piece["kind"] == "chip":
            found.append(f"({piece['number']}{'!' if piece.get('notes') else ''})")
        elif piece["kind"] == "claim":
            found.append(f"{{{piece['number']}}}")
        elif piece["kind"] == "comment":
            found.append(f"^{piece['number']}")
        elif piece["kind"] == "limit":
            found.append("LIMIT ")
        elif piece["kind"] == "break":
            found.append("/")
    return "".join(found)


def test_markers_become_chips_that_stay_with_the_word_before():
    assert shown(pieces_of(section_of("Gates rust [1] [2]; meters too [3]."))) == "Gates rust~(1) (2); meters too~(3)."


def test_marks_are_cut_where_they_overlap():
    body = "one two three four"
    first, second = mark(body, "one two three"), mark(body, "two three four")
    assert shown(pieces_of(section_of(body, first, second))) == "<0:one ><01:two three>^1<1: four>^2"


def test_white_space_at_the_edges_of_a_mark_is_not_marked():
    body = "one two three"
    assert shown(pieces_of(section_of(body, mark(body, " two ")))) == "one <0:two>^1 three"


def test_a_mark_leaves_out_the_chip_inside_and_takes_one_alone():
    body = "rust [1], then"
    assert shown(pieces_of(section_of(body, mark(body, "rust [1], then")))) == "<0:rust~>(1)<0:, then>^1"
    assert shown(pieces_of(section_of(body, mark(body, "[1]")))) == "rust~(1!)^1, then"


def test_a_mark_over_markup_covers_the_words():
    body = "They are **much** lower."
    section = section_of(body, mark(body, "**much** lower"), format=TextFormat.MARKDOWN)
    assert shown(pieces_of(section)) == "They are <0:much><0: lower>^1."


def test_marks_that_cover_nothing_printed_are_told():
    body = "a\n\n---\n\nb [1]"
    rule, marker, words = mark(body, "---"), mark(body, "[1]"), mark(body, "b")
    section = section_of(body, rule, marker, words, format=TextFormat.MARKDOWN)
    assert without_words(section) == [rule]
    nowhere = replace(words, id=id_of("nowhere"), start=90, end=99, quote="123456789")
    assert without_words(section_of(body, nowhere)) == [nowhere]


def test_claims_are_numbered_at_their_first_word_and_added_citations_follow_their_last():
    body = "Gates rust [1], and meters freeze."
    claims = tuple(
        ReportClaim(id_of(quote), f"1.{rank}", ClaimKind.FACT, body.index(quote), body.index(quote) + len(quote), quote)
        for rank, quote in enumerate(("Gates rust", "meters freeze"), 1)
    )
    section = replace(section_of(body), claims=claims)
    assert shown(pieces_of(section)) == "{1.1}Gates rust(+7) (1), and {1.2}meters freeze(+7)."


def test_a_claim_without_a_place_has_no_number_in_the_text():
    claim = ReportClaim(id_of("c"), "1.1", ClaimKind.FACT, 0, 0, "gone", unplaced=True)
    assert shown(pieces_of(replace(section_of("Words."), claims=(claim,)))) == "Words."


def test_limits_are_tagged():
    limit = ReportLimit(id_of("l"), 1, 7, 20, "Nobody counts.")
    assert shown(pieces_of(section_of("First. Nobody counts."), limit)) == "First. LIMIT Nobody counts."


def test_a_marker_in_hidden_markup_keeps_its_chip():
    body = "Rust [more](https://example.org/[1]) here."
    marker = ReportMarker(id_of("m"), 1, body.index("[1]"), body.index("[1]") + 3)
    section = replace(section_of("x", format=TextFormat.MARKDOWN), body=runs_of(body), markers=(marker,))
    assert shown(pieces_of(section)).count("(1)") == 1


def test_signs_of_a_section_without_text_are_not_lost():
    claim = ReportClaim(id_of("c"), "1.1", ClaimKind.FACT, 0, 0, "")
    assert shown(pieces_of(replace(section_of(""), claims=(claim,)))) == "(+7){1.1}"


def test_comments_are_placed_from_the_edges_of_a_block_or_between_words():
    body = "one two"
    pieces = pieces_of(section_of(body, mark(body, "two"), mark(body, "ne tw")))
    hooks = [(piece["card"], piece["box"]) for piece in pieces if piece["kind"] == "hook"]
    assert hooks == [(None, "block"), (2, None), (1, "word"), (None, "block")]
    assert [piece["id"] for piece in pieces if piece["kind"] == "hook"] == [0, 1, 2, 3]


LETTERS = st.text(st.sampled_from("ab *_`[]12\n-#>."), min_size=1, max_size=40)


@given(st.data(), LETTERS, st.sampled_from(TextFormat))
def test_nothing_printed_is_lost_or_doubled(data: st.DataObject, body: str, format: TextFormat):
    """Whatever stands on a text, its words are printed once, in order, and each mark is carried or told."""
    places = st.integers(0, len(body))
    ranges = data.draw(st.lists(st.tuples(places, places).map(sorted), max_size=4))
    marks = [
        ReportAnnotation(
            id_of(str(number)), OnKind.SECTION, AnnotationKind.HIGHLIGHT, 1, start, end, body[start:end], (), "", "", ""
        )
        for number, (start, end) in enumerate(ranges)
    ]
    claims = tuple(
        ReportClaim(id_of(f"c{number}"), f"1.{number}", ClaimKind.FACT, start, end, body[start:end])
        for number, (start, end) in enumerate(ranges)
    )
    section = replace(section_of(body, *marks, format=format), claims=claims)
    bare = without_words(section)
    section = replace(section, annotations=tuple(a for a in marks if a not in bare))
    pieces = pieces_of(section)
    carried = {number for piece in pieces for number in piece.get("notes", ())}
    assert carried == set(range(len(section.annotations)))
    assert [piece["number"] for piece in pieces if piece["kind"] == "chip"].count("+7") == len(claims)
    assert sum(piece["kind"] == "claim" for piece in pieces) == len(claims)
    numbers = sorted(piece["number"] for piece in pieces if piece["kind"] == "comment")
    assert numbers == list(range(1, len(section.annotations) + 1))
    bare_text = "".join(run.text for block in section.body for run in block.runs)
    for marker in section.markers:
        if f"[{marker.number}]" in bare_text:
            bare_text = bare_text.replace(f"[{marker.number}]", "", 1)
    woven_text = "".join(piece["text"] for piece in pieces if piece["kind"] == "words")
    assert "".join(woven_text.split()) == "".join(bare_text.split())
