"""Marks by page: anchors with and without rectangles, over several pages, hits among thousands."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.anchor import Anchor, anchor_at
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Passage
from dossier.ui.page.marks import MarkKind, page_of, parts
from tests.ui.page.conftest import Shown


def annotation(shown: Shown, words: str, kind: AnnotationKind = AnnotationKind.HIGHLIGHT, **more: object) -> Annotation:
    anchor = anchor_at(shown.text, *shown.span(words))
    return replace(
        Annotation(words, OnKind.DOCUMENT, "d", kind, 2, anchor, "", "Ada", "", ""),
        **more,  # type: ignore[arg-type]
    )


def test_words_without_rectangles_are_placed_by_their_offsets(shown: Shown) -> None:
    shown.view.marks.set_marks([annotation(shown, "harbour"), annotation(shown, "passengers")], (), "")
    placed = shown.view.marks.on_page(0)
    assert [each.mark.id for each in placed] == ["harbour"]
    assert len(placed[0].rects) == 1
    shown.wait(1)
    assert [each.mark.id for each in shown.view.marks.on_page(1)] == ["passengers"]


def test_rectangles_that_the_anchor_has_are_used_on_their_page(shown: Shown) -> None:
    anchor = replace(anchor_at(shown.text, *shown.span("harbour")), page=0, rects=((1, 2, 3, 4),))
    shown.view.marks.set_marks([annotation(shown, "harbour", anchor=anchor)], (), "")
    assert shown.view.marks.on_page(0)[0].rects == ((1, 2, 3, 4),)


def test_a_mark_over_two_pages_is_on_both(shown: Shown) -> None:
    start, end = shown.span("strait.")[0], shown.span("newer")[1]
    anchor = replace(anchor_at(shown.text, start, end), page=0, rects=((72, 650, 110, 662),))
    shown.view.marks.set_marks((), [Passage("p", "d", anchor)], "p")
    shown.wait(1)
    first, second = shown.view.marks.on_page(0)[0], shown.view.marks.on_page(1)[0]
    assert first.rects == ((72, 650, 110, 662),)
    assert second.rects
    assert first.mark.strong
    assert shown.view.marks.on_page(3) == []


def test_a_line_is_one_rectangle(shown: Shown) -> None:
    shown.view.marks.set_marks([annotation(shown, "inter-\nnational")], (), "")
    assert len(shown.view.marks.on_page(0)[0].rects) == 2


def test_an_area_has_its_rectangle_and_no_words(shown: Shown) -> None:
    start = shown.pages[2].start
    anchor = Anchor(start, start, "", page=2, rects=((100, 100, 200, 200),))
    shown.view.marks.set_marks([annotation(shown, "harbour", AnnotationKind.AREA, id="area", anchor=anchor)], (), "")
    assert [each.mark.kind for each in shown.view.marks.on_page(2)] == [MarkKind.AREA]
    assert shown.view.marks.on_page(3) == []
    assert [each.mark.id for each in shown.view.marks.at(2, 150, 150)] == ["area"]
    assert shown.view.marks.at(2, 250, 150) == []
    assert shown.view.marks.find(0, 0, "area") is not None


def test_the_smallest_mark_is_the_first_at_a_place(shown: Shown) -> None:
    shown.view.marks.set_marks([annotation(shown, "The harbour report"), annotation(shown, "harbour")], (), "")
    left, bottom, right, top = shown.view.marks.on_page(0)[1].rects[0]
    found = shown.view.marks.at(0, (left + right) / 2, (bottom + top) / 2)
    assert [each.mark.id for each in found] == ["harbour", "The harbour report"]


def test_all_hits_of_a_page_are_marked_and_one_is_in_hand(shown: Shown) -> None:
    hits = [shown.span("harbour"), shown.span("strait"), shown.span("newer")]
    shown.view.marks.set_hits(hits, 1)
    placed = shown.view.marks.on_page(0)
    assert [(each.mark.start, each.mark.strong) for each in placed] == [(hits[0][0], False), (hits[1][0], True)]
    shown.view.marks.set_hits(())
    assert shown.view.marks.on_page(0) == []


@given(st.lists(st.integers(0, 9), min_size=1, max_size=8), st.integers(0, 70), st.integers(0, 70))
def test_parts_of_a_range_are_the_range(lengths: list[int], one: int, other: int) -> None:
    starts = [sum(lengths[:index]) for index in range(len(lengths))]
    total = sum(lengths)
    start, end = sorted((min(one, total), min(other, total)))
    found = list(parts(starts, start, end))
    assert sum(last - first for _, first, last in found) == end - start
    assert all(0 <= first < last <= lengths[page] for page, first, last in found)
    assert [starts[page] + first for page, first, _ in found[:1]] == [start][: len(found)]


def test_of_pages_without_text_the_last_holds_an_offset() -> None:
    assert [page_of([0, 5, 5, 9], offset) for offset in (0, 4, 5, 8, 9, 50)] == [0, 0, 2, 2, 3, 3]
