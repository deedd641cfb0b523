"""Annotations and limits in a newer text: their own section first, then another, and only the same words there."""

from dataclasses import replace

from dossier.model.anchor import anchor_at
from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Annotation, Limit
from dossier.services.refinding import refind_annotation, refind_limit
from dossier.text.places import Places

BODY = "The council met. The wall would protect 212 homes in the north. Nobody asked the neighbours about it."
WORDS = "The wall would protect 212 homes in the north"
START = BODY.index(WORDS)


def annotation(placing: Placing = Placing.EXACT) -> Annotation:
    anchor = anchor_at(BODY, START, START + len(WORDS))
    return Annotation("a", OnKind.SECTION, "s", AnnotationKind.HIGHLIGHT, 1, anchor, "", "Ada", "", "", placing)


def test_its_own_section_comes_first() -> None:
    own, other = Places("New. " + BODY), Places(BODY)
    place, found = refind_annotation(annotation(), own, [other])
    assert place is own
    assert (found.placing, found.anchor.start) == (Placing.MOVED, START + 5)


def test_elsewhere_only_the_same_words_in_one_section_count() -> None:
    own, other = Places("Something else stands here now."), Places("First. " + BODY)
    place, found = refind_annotation(annotation(), own, [other])
    assert (place, found.placing) == (other, Placing.MOVED)
    place, lost = refind_annotation(annotation(), own, [other, Places(BODY)])
    assert (place, lost.placing, lost.anchor) == (None, Placing.UNPLACED, annotation().anchor)
    changed = Places(BODY.replace("212", "218"))
    assert refind_annotation(annotation(), own, [changed])[0] is None
    assert refind_annotation(annotation(), changed, [])[1].placing is Placing.CHANGED


def test_what_was_put_on_other_words_says_so_still() -> None:
    assert refind_annotation(annotation(Placing.CHANGED), Places(BODY), [])[1].placing is Placing.CHANGED
    assert refind_annotation(annotation(Placing.UNPLACED), Places(BODY), [])[1].placing is Placing.EXACT


def test_a_limit_keeps_its_words_when_it_loses_its_place_and_comes_back() -> None:
    limit = Limit("l", "s", START, START + len(WORDS), WORDS)
    own = Places("Short.")
    place, lost = refind_limit(limit, BODY, own, [])
    assert (place, lost.start, lost.end, lost.text) == (None, 6, 6, WORDS)
    newer = Places("Again: " + BODY)
    place, back = refind_limit(lost, "Short.", newer, [])
    assert (place, newer.text[back.start : back.end]) == (newer, WORDS)
    assert refind_limit(lost, "Short.", Places(f"{BODY} {WORDS}"), [])[0] is None
    short = replace(lost, text="it")
    assert refind_limit(short, "Short.", newer, [])[0] is None


def test_a_limit_of_a_section_that_is_gone() -> None:
    limit = Limit("l", "s", START, START + len(WORDS), WORDS)
    assert refind_limit(limit, BODY, None, [])[1] == replace(limit, start=0, end=0)
    other = Places(BODY)
    assert refind_limit(limit, BODY, None, [other])[0] is other
