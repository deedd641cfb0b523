from dataclasses import replace

from dossier.model.kinds import Moved, Verdict
from dossier.ui.section_view.content import SectionContent, same_text


def test_a_chip_is_stale_when_anything_moved(content: SectionContent) -> None:
    chip = content.chips[0]
    assert not chip.stale
    assert replace(chip, moved=(Moved.DOCUMENT,)).stale


def test_the_claim_and_the_annotation_at_a_place(content: SectionContent) -> None:
    body = content.section.body
    claim = content.claim_at(body.index("weigh"))
    annotation = content.annotation_at(body.index("weigh"))
    assert claim is not None
    assert annotation is not None
    assert (claim.id, annotation.id) == ("c3", "a1")
    assert content.claim_at(body.index("[4]")) is None
    assert content.claim_at(body.index("No trial")) is None


def test_of_overlapping_claims_the_shortest_is_meant(content: SectionContent) -> None:
    whole = replace(content.claims[0][0], id="whole", end=len(content.section.body))
    wide = replace(content, claims=((whole, "3.9"), *content.claims))
    claim = wide.claim_at(0)
    assert claim is not None
    assert claim.id == "c1"


def test_other_judgements_and_hands_are_the_same_text(content: SectionContent) -> None:
    judged = content.with_chips(replace(content.chips[1], verdict=Verdict.PARTLY, moved=(Moved.CLAIM,)))
    assert judged.chips[1].verdict is Verdict.PARTLY
    assert same_text(content, judged)
    assert same_text(content, replace(content, claim_in_hand="c1", citation_in_hand="x1"))
    assert same_text(content, replace(content, annotations=(), limits=()))


def test_other_words_markers_or_chips_are_not(content: SectionContent) -> None:
    assert not same_text(content, replace(content, section=replace(content.section, body="Other.")))
    assert not same_text(content, replace(content, chips=content.chips[1:]))
    assert not same_text(content, replace(content, markers=content.markers[1:]))
    renumbered = replace(content.chips[0], source_number=5)
    assert not same_text(content, content.with_chips(renumbered))
    moved = tuple((replace(claim, end=claim.end - 1), number) for claim, number in content.claims)
    assert not same_text(content, replace(content, claims=moved))  # the added chip stands after its claim
