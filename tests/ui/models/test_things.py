"""Things that can be called up, as a list model."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dossier.services.named_things import ThingKind, thing
from dossier.ui.models.things import BESIDE, THING, ThingsModel, words_of


def test_a_row_says_what_it_is_and_where_its_keys_are(qtbot: QtBot) -> None:
    claim = thing(ThingKind.CLAIM, "c", "Two ferries\ncross", "1.1")
    source = thing(ThingKind.SOURCE, "s", "Harbour log", "4")
    model = ThingsModel(lambda one: one.kind.value, dict.fromkeys(ThingKind, QIcon()), {})
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_things([claim, source])
    first = model.index(0)
    assert (first.data(), first.data(BESIDE), first.data(THING)) == ("1.1  Two ferries cross", "claim", claim)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "1.1  Two ferries cross, claim"
    assert model.index(1).data() == "[4] Harbour log"
    model.show_things([])
    assert model.rowCount() == 0


def test_names_bear_their_numbers_as_they_are_printed() -> None:
    assert words_of(thing(ThingKind.SECTION, "s", "Dampers", "2")) == "2. Dampers"
    assert words_of(thing(ThingKind.SECTION, "s", "Summary")) == "Summary"
    assert words_of(thing(ThingKind.SOURCE, "s", "A further source")) == "A further source"
    assert words_of(thing(ThingKind.ACTION, "open", "Open…")) == "Open…"
