from dataclasses import replace

import pytest

from dossier.model.kinds import ClaimKind, Moved, Verdict
from dossier.ui.section_view import description
from dossier.ui.section_view.content import Chip, SectionContent

CHIP = Chip("x", "c1", "m0", 4, Verdict.DOES_NOT_SUPPORT)


@pytest.mark.parametrize(
    ("chip", "words"),
    [
        (CHIP, "source 4: does not support"),
        (replace(CHIP, source_number=None), "further source: does not support"),
        (
            replace(CHIP, moved=(Moved.DOCUMENT, Moved.PASSAGE)),
            "source 4: does not support, no longer counts (document changed, passage changed)",
        ),
    ],
)
def test_a_citation_in_words(chip: Chip, words: str) -> None:
    assert description.chip_words(chip) == words


def test_the_source_is_named_where_it_is_known(content: SectionContent) -> None:
    tip = description.chip_tip(replace(content.chips[0], source_title="On walking"), content)
    assert tip.splitlines() == ["Claim 3.1 · fact", "Source 4: unchecked", "On walking"]


def test_the_claim_in_hand_is_told_with_its_citations(content: SectionContent) -> None:
    said = description.in_hand_words(replace(content, claim_in_hand="c2"))
    assert said == (
        "Claim in hand: 3.2, fact: long ones help it more. Citations: source 4: unchecked; source 7: unchecked."
    )


def test_a_claim_without_citations_says_so(content: SectionContent) -> None:
    claim, number = content.claims[0]
    lone = replace(content, claims=((replace(claim, kind=ClaimKind.INFERENCE), number),), chips=())
    said = description.in_hand_words(replace(lone, claim_in_hand="c1"))
    assert said == "Claim in hand: 3.1, inference: Short walks help 😀 sleep. It has no citation."


@pytest.mark.parametrize("claim_id", ["", "gone"])
def test_with_no_claim_in_hand_there_is_nothing_to_tell(content: SectionContent, claim_id: str) -> None:
    assert description.in_hand_words(replace(content, claim_in_hand=claim_id)) == ""
