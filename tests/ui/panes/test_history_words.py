"""What a change touched is told in words of the brief."""

import pytest
from PySide6.QtWidgets import QApplication

from dossier.services.history import THINGS, Way
from dossier.ui import languages
from dossier.ui.panes.history_words import touched_words

IMPORTED = {(Way.NEW, "claims"): 240, (Way.NEW, "options"): 12, (Way.NEW, "sources"): 1}
REPLACED = {(Way.CHANGED, "claims"): 238, (Way.NEW, "claims"): 2, (Way.REMOVED, "sections"): 1}


def test_things_are_counted_and_one_alone_is_not() -> None:
    assert touched_words(IMPORTED) == ["12 options, 240 claims, 1 source"]
    assert touched_words(REPLACED) == ["new: 2 claims", "changed: 238 claims", "removed: 1 section"]
    assert touched_words({(Way.REMOVED, "notes"): 2}) == ["removed: 2 notes"]
    assert touched_words({(Way.NEW, "notes"): 1}) == touched_words({}) == []


def test_all_that_is_counted_has_words() -> None:
    for thing in THINGS:
        assert touched_words({(Way.NEW, thing): 2}) == [f"2 {thing}"]


@pytest.mark.usefixtures("as_before")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "12 options, 240 affirmations, 1 source"),
        ("es", "12 opciones, 240 afirmaciones, 1 fuente"),
        ("ar", "12 خيارًا، 240 ادعاءً، مصدر واحد"),
    ],
)
def test_each_language_counts_in_its_own_forms(qapp: QApplication, language: str, words: str) -> None:
    languages.speak(qapp, language)
    assert touched_words(IMPORTED) == [words]
