import pytest

from dossier.model.report import Table
from dossier.services.annotated.choice import SourceChoice


@pytest.mark.parametrize(
    ("choice", "partly"),
    [
        (SourceChoice(), False),
        (SourceChoice(flat=True, unlocked=True, comments=True), False),
        (SourceChoice(4), True),
        (SourceChoice(without=frozenset({Table.NOTES})), True),
        (SourceChoice(sections=frozenset()), True),
    ],
)
def test_what_leaves_parts_out_by_choice_is_partly_so(choice: SourceChoice, partly: bool) -> None:
    assert choice.partly is partly
