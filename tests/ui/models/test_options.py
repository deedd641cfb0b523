"""The table of options in words, row by row."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.model.kinds import Identification, Verdict
from dossier.model.rows import Source
from dossier.services.reading import Tally
from dossier.ui.models.options import ROW, Column, OptionRow, OptionsModel


def source(number: int | None, title: str = "") -> Source:
    return Source(f"s{number}", number or 99, number, Identification.UNKNOWN, "", {"title": title} if title else {})


def tally(stale: int = 0, **counts: int) -> Tally:
    return Tally({verdict: counts.get(verdict.name.lower(), 0) for verdict in Verdict}, stale)


def option(id: str, *numbers: int | None, limits: int = 0, stale: int = 0, **counts: int) -> OptionRow:
    return OptionRow(id, 3, "Licences", tuple(source(n, f"Title {n}") for n in numbers), tally(stale, **counts), limits)


GIVEN: dict[str, OptionRow] = {}


def show(model: OptionsModel, *rows: OptionRow) -> None:
    GIVEN.update((row.section_id, row) for row in rows)
    model.show([row.section_id for row in rows])


def shown(*rows: OptionRow) -> OptionsModel:
    model = OptionsModel(GIVEN.__getitem__)
    show(model, *rows)
    return model


def words(model: OptionsModel, row: int, role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> list[str]:
    return [model.data(model.index(row, column), role) for column in Column]


def test_every_cell_is_said_in_words(qtbot: QtBot) -> None:
    model = shown(option("a", 3, 9, limits=2, stale=1, unchecked=4, supports=2, contradicts=1))
    assert words(model, 0) == [
        "3. Licences",
        "[3], [9]",
        "3 of 7 judged: 2 supports, 1 contradicts; 1 stale",
        "2 limits",
    ]


def test_an_option_that_rests_on_one_source_says_so(qtbot: QtBot) -> None:
    model = shown(option("a", 4, unchecked=7, limits=1), option("b"), option("c", None))
    assert words(model, 0)[1:] == ["[4] only", "0 of 7 judged", "1 limit"]
    assert words(model, 1)[1:] == ["no source", "no citations", "no limits"]
    assert words(model, 2)[1] == "Title None only"


def test_the_tip_names_the_sources(qtbot: QtBot) -> None:
    model = shown(option("a", 3, 9))
    assert words(model, 0, Qt.ItemDataRole.ToolTipRole)[1] == "[3] Title 3\n[9] Title 9"


def test_headers_name_the_columns_and_rows_have_none(qtbot: QtBot) -> None:
    model = shown()
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names == ["Option", "Rests on", "Judgements", "Limits"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_only_rows_that_changed_are_touched(qtbot: QtBot) -> None:
    model = shown()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    show(model, option("a", 1), option("b", 2), option("c", 3))
    assert [words(model, row)[1] for row in range(3)] == ["[1] only", "[2] only", "[3] only"]
    touched: list[int] = []

    def hear(first: QModelIndex, last: QModelIndex) -> None:
        assert (first.column(), last.column()) == (0, 3)
        touched.append(first.row())

    model.dataChanged.connect(hear)
    show(model, option("a", 1), option("b", 2, supports=1), option("c", 3))
    assert touched == [1]
    show(model, option("a", 1), option("c", 3, limits=1), option("d", 4))
    assert touched == [1, 1]
    assert [model.data(model.index(row, 0), ROW).section_id for row in range(3)] == ["a", "c", "d"]
    assert model.data(model.index(1, 0), ROW).limits == 1
    show(model)
    assert (model.rowCount(), tester.model()) == (0, model)


def test_only_rows_that_are_looked_at_are_fetched(qtbot: QtBot) -> None:
    fetched: list[str] = []

    def fetch(id: str) -> OptionRow:
        fetched.append(id)
        return option(id, 1)

    model = OptionsModel(fetch)
    model.show([f"{number}" for number in range(1000)])
    words(model, 7)
    assert fetched == ["7"]
    model.show([f"{number}" for number in range(1, 1000)])
    assert fetched == ["7", "7"]
