"""People in one text, and what is not taken for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.output.people import people_of


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Lee, A.", [("Lee", "A.")]),
        ("Lund, K", [("Lund", "K.")]),
        ("van der Berg, J.-P., Wu, B. C.", [("van der Berg", "J.-P."), ("Wu", "B. C.")]),
        ("Lee, A., Wu, B., & Ek, Ö.", [("Lee", "A."), ("Wu", "B."), ("Ek", "Ö.")]),
        ("Lee, A. et Wu, B.", [("Lee", "A."), ("Wu", "B.")]),
    ],
)
def test_family_names_with_initials_are_people(text: str, people: list[tuple[str, str]]) -> None:
    assert people_of(text) == people


@pytest.mark.parametrize(
    "text", ["", "Ministry of Tides", "Harbour Office, Oslo", "Team, EU", "Lee, A. et al.", "Lee, Ada"]
)
def test_anything_else_stays_one_text(text: str) -> None:
    assert people_of(text) == []


FAMILIES = st.from_regex(r"(van |de la )?[A-ZÅÉ][a-zøé]{1,8}(-[A-Z][a-z]{1,5})?", fullmatch=True)
GIVEN = st.from_regex(r"[A-ZÅÉ]\.([ -][A-ZÅÉ]\.){0,2}", fullmatch=True)


@given(st.lists(st.tuples(FAMILIES, GIVEN), min_size=1, max_size=12), st.sampled_from([" and ", ", & ", ", ", " y "]))
def test_however_many_there_are_each_is_told(people: list[tuple[str, str]], last: str) -> None:
    names = [f"{family}, {given}" for family, given in people]
    assert people_of(last.join(filter(None, [", ".join(names[:-1]), names[-1]]))) == people


@given(st.text(alphabet="aB. ,&-and'é", max_size=1_200))
def test_any_text_ends(text: str) -> None:
    assert all(family and given.endswith(".") for family, given in people_of(text))
