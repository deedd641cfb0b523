import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from dossier.ui.dates import local_date, local_time


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Live three hours east of Greenwich, and read English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    monkeypatch.setenv("TZ", "XXX-3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("zone")
def test_a_stored_time_is_shown_on_the_reviewers_clock() -> None:
    assert local_date("2026-11-23T20:59:59Z") == "23 Nov 2026"
    assert local_date("2026-11-23T21:00:00Z") == "24 Nov 2026"
    assert local_time("2026-11-23T21:05:00Z") == "24 Nov 2026, 00:05"


def test_what_is_no_time_is_shown_as_it_is() -> None:
    assert local_date("yesterday") == "yesterday"
    assert local_time("") == ""
