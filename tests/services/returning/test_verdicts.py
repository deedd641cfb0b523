"""Colours of verdicts in a file that came back."""

import tomllib

import pytest

from dossier.model.foreign import ForeignAnnotation
from dossier.model.kinds import Verdict
from dossier.model.rows import Judgement, Passage
from dossier.output.marks import rgb
from dossier.output.source_marks import tint
from dossier.services.changes.judgements import Judge
from dossier.services.paths import resource
from dossier.services.returning.history import History
from dossier.services.returning.verdicts import Recoloured, VerdictLooks, has_moved
from dossier.services.session import Session


def ink(verdict: Verdict) -> tuple[float, float, float]:
    tokens = tomllib.loads(resource("themes/tokens.toml").read_text(encoding="utf-8"))["light"]
    return rgb(tokens[verdict.value.replace(" ", "_")])


def part(colour: tuple[float, float, float] | None, subtype: str = "Highlight") -> ForeignAnnotation:
    return ForeignAnnotation(0, subtype, colour=colour)


@pytest.fixture
def judgement(session: Session) -> Judgement:
    """Return the one judgement there is: partly."""
    (found,) = session.store.find(Judgement)
    assert found.verdict is Verdict.PARTLY
    return found


@pytest.fixture
def looks(session: Session) -> VerdictLooks:
    return VerdictLooks(session.store, History(session.store))


@pytest.mark.parametrize("there", [verdict for verdict in Verdict if verdict is not Verdict.PARTLY])
def test_the_colour_of_another_verdict_is_named(looks: VerdictLooks, judgement: Judgement, there: Verdict) -> None:
    assert looks.of_judgement(judgement, [part(ink(there))]) == Recoloured(Verdict.PARTLY, there)


def test_another_colour_and_another_form_are_told(looks: VerdictLooks, judgement: Judgement) -> None:
    assert looks.of_judgement(judgement, [part((0.1, 0.9, 0.4))]) == Recoloured(Verdict.PARTLY, None)
    own = ink(Verdict.PARTLY)
    assert looks.of_judgement(judgement, [part(own, "Squiggly")]) == Recoloured(Verdict.PARTLY, Verdict.PARTLY)
    rounded = tuple(round(each, 2) for each in own)
    assert looks.of_judgement(judgement, [part((rounded[0], rounded[1], rounded[2])), part(None)]) is None


def test_a_colour_that_it_had_once_is_no_change_there(session: Session, judgement: Judgement) -> None:
    session.editor.perform(Judge(judgement.citation_id, Verdict.SUPPORTS, "after all"))
    (now,) = session.store.find(Judgement)
    looks = VerdictLooks(session.store, History(session.store))
    assert looks.of_judgement(now, [part(ink(Verdict.PARTLY))]) is None
    assert looks.of_judgement(now, [part(ink(Verdict.CONTRADICTS))]) is not None


def test_a_passage_may_be_grey_or_have_the_tint_of_its_verdict(session: Session, looks: VerdictLooks) -> None:
    (passage,) = session.store.find(Passage)
    for verdict in (Verdict.UNCHECKED, Verdict.PARTLY):
        assert looks.of_passage(passage, [part(tint(ink(verdict)))]) is None
    found = looks.of_passage(passage, [part(tint(ink(Verdict.SUPPORTS)))])
    assert found == Recoloured(Verdict.PARTLY, Verdict.SUPPORTS)


@pytest.mark.parametrize(
    ("words", "moved"), [("2", False), ("+2 .", False), ("", False), ("2 Nobody", True), ("渡", True)]
)
def test_a_judgement_belongs_on_a_number(words: str, moved: bool) -> None:
    assert has_moved(words) is moved
