from dataclasses import replace

import pytest

from dossier.ui.section_view.content import SectionContent
from dossier.ui.section_view.shown import Shown, Target
from tests.ui.section_view.chip_places import chip_position


@pytest.fixture
def shown(content: SectionContent) -> Shown:
    return Shown(content)


def at(shown: Shown, words: str) -> int:
    assert shown.content is not None
    return shown.places.position(shown.content.section.body.index(words))


def test_a_place_belongs_to_a_claim_and_an_annotation(shown: Shown) -> None:
    assert shown.target(at(shown, "Doctors")) == Target(claim_id="c3")
    assert shown.target(at(shown, "weigh")) == Target(claim_id="c3", annotation_id="a1")
    assert shown.target(at(shown, "No trial")) == Target()
    assert shown.target(at(shown, "; long")) == Target()


def test_a_chip_belongs_to_its_citation(shown: Shown, content: SectionContent) -> None:
    assert shown.target(chip_position(content, "x2")) == Target(slot=1, citation_id="x2", claim_id="c2")
    assert shown.target(at(shown, "[2]")) == Target(slot=5)  # a marker in a limit is judged by nobody


def test_a_link_is_told_with_its_place(shown: Shown) -> None:
    assert shown.target(0, "https://a.example/").address == "https://a.example/"


def test_a_caret_means_the_chip_on_either_side_of_it(shown: Shown, content: SectionContent) -> None:
    chip = chip_position(content, "x1")
    assert shown.beside_caret(chip) == chip
    assert shown.beside_caret(chip + 1) == chip
    assert shown.beside_caret(chip + 2) == chip + 2


def test_steps_go_from_chip_to_chip_and_end(shown: Shown, content: SectionContent) -> None:
    def from_hand(citation_id: str, step: int) -> str:
        shown.content = replace(content, citation_in_hand=citation_id)
        return shown.step(step, 0)

    assert [from_hand(f"x{n}", 1) for n in range(1, 6)] == ["x2", "x3", "x4", "x5", ""]
    assert [from_hand(f"x{n}", -1) for n in range(1, 6)] == ["", "x1", "x2", "x3", "x4"]


def test_without_one_in_hand_steps_begin_at_the_caret(shown: Shown) -> None:
    assert shown.step(1, 0) == "x1"
    assert shown.step(-1, 0) == ""
    middle = at(shown, "Doctors")
    assert (shown.step(1, middle), shown.step(-1, middle)) == ("x4", "x3")


def test_tips_name_claim_judgement_and_comment(shown: Shown, content: SectionContent) -> None:
    assert shown.tip(shown.target(chip_position(content, "x1"))) == "Claim 3.1 · fact\nSource 4: unchecked"
    assert shown.tip(shown.target(at(shown, "weigh"))) == "Claim 3.3 · fact\nA comment\nhighlight, yellow (1)\nAda"
    assert "[2]" in shown.tip(shown.target(at(shown, "[2]")))
    assert shown.tip(Target()) == ""


def test_nothing_shown_has_nothing_in_it() -> None:
    shown = Shown(None)
    assert (shown.target(0), shown.step(1, 0), shown.tip(Target())) == (Target(), "", "")
