"""The table of files to attach."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from dossier.model.errors import KnownError
from dossier.services.file_matching import Match, Sign, Sureness
from dossier.services.folders import Proposal
from dossier.ui.models.proposals import Column, Outcome, ProposalModel
from dossier.ui.theme import Theme

SURE = Match("s1", (Sign.DOI, Sign.FIRST_PAGE), Sureness.SURE)
UNSURE = Match("s2", (Sign.NAME,), Sureness.UNSURE, of_candidate=True, rivals=("s1",))
SOURCES = {"s1": "[1] First", "s2": "[2] Second"}


def proposal(name: str, match: Match | None = None, **more: KnownError) -> Proposal:
    return Proposal(Path(name), name, "", match or Match(), **more)


@pytest.fixture
def model(theme: Theme) -> ProposalModel:
    made = ProposalModel(theme)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    made.offer(dict(SOURCES))
    problem = KnownError("file-empty", "“{name}” is empty.", name="e.txt")
    twin = KnownError("document-twin", "“{name}” is attached already.", name="t.txt")
    made.show(
        [
            proposal("a.pdf", SURE),
            proposal("b.pdf", UNSURE),
            proposal("c.pdf"),
            proposal("e.txt", SURE, problem=problem),
            proposal("t.txt", SURE, remark=twin),
        ],
        [(".hidden", "“.hidden” is hidden and was passed over.")],
    )
    return made


def shown(model: ProposalModel, row: int) -> tuple[str, ...]:
    return tuple(str(model.index(row, column).data()) for column in Column)


def test_each_file_says_where_it_belongs_and_why(model: ProposalModel) -> None:
    assert [shown(model, row) for row in range(model.rowCount())] == [
        ("a.pdf", "[1] First", "sure: its DOI, the title on the first page"),
        (
            "b.pdf",
            "[2] Second",
            "unsure: the title in the file name (of a candidate); another source is as likely",
        ),
        ("c.pdf", "no source", "nothing tells where it belongs"),
        ("e.txt", "", "“e.txt” is empty."),
        ("t.txt", "[1] First", "“t.txt” is attached already."),
        (".hidden", "", "“.hidden” is hidden and was passed over."),
    ]


def test_only_what_is_sure_is_ticked_and_what_cannot_be_attached_has_no_box(model: ProposalModel) -> None:
    role = Qt.ItemDataRole.CheckStateRole
    ticks = [model.index(row, Column.FILE).data(role) for row in range(model.rowCount())]
    on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert [None if tick is None else Qt.CheckState(tick) for tick in ticks] == [on, off, off, None, off, None]
    assert model.ticked() == [0]
    assert not model.flags(model.index(3, Column.SOURCE)) & Qt.ItemFlag.ItemIsEditable


def test_a_person_ticks_and_unticks_but_nothing_without_a_source(model: ProposalModel) -> None:
    for row, state in ((0, Qt.CheckState.Unchecked), (1, Qt.CheckState.Checked), (2, Qt.CheckState.Checked)):
        model.setData(model.index(row, Column.FILE), state.value, Qt.ItemDataRole.CheckStateRole)
    model.tick(3, ticked=True)
    model.tick(5, ticked=True)
    assert model.ticked() == [1]


def test_what_a_person_chose_is_ticked_and_said(model: ProposalModel) -> None:
    model.setData(model.index(2, Column.SOURCE), "s2", Qt.ItemDataRole.EditRole)
    model.give(0, "")
    assert model.ticked() == [2]
    assert shown(model, 2) == ("c.pdf", "[2] Second", "chosen by you")
    assert shown(model, 0)[1] == "no source"


def test_what_became_of_each_is_said(model: ProposalModel) -> None:
    model.tick(1, ticked=True)
    model.conclude(0, Outcome.ATTACHED)
    model.conclude(1, Outcome.CANCELLED, "not attached: cancelled")
    model.give(2, "s1")
    model.conclude(2, Outcome.FAILED, "“c.pdf” went away.")
    assert [shown(model, row)[2] for row in range(3)] == ["attached", "not attached: cancelled", "“c.pdf” went away."]
    assert model.ticked() == [1]  # it may be tried again
    assert model.index(0, Column.FILE).data(Qt.ItemDataRole.CheckStateRole) is None


def test_a_source_that_is_gone_is_no_longer_proposed(model: ProposalModel) -> None:
    model.offer({"s2": "[2] Second"})
    assert model.ticked() == []
    assert shown(model, 0)[1] == "no source"
