"""A colour is never alone: it has a name and carries its number."""

from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from dossier.model.kinds import AnnotationKind
from dossier.ui.colours import NUMBERS, Colours, colour_word
from dossier.ui.theme import Theme


def test_each_colour_has_a_name_of_its_own() -> None:
    assert len({colour_word(number) for number in NUMBERS}) == len(NUMBERS) == 8


def test_two_swatches_of_one_colour_would_still_differ(theme: Theme, monkeypatch) -> None:
    monkeypatch.setattr(type(theme.palette), "highlight", lambda self, number: self.pane)
    images = [theme.colour_icon(number).pixmap(18, 18).toImage() for number in NUMBERS]
    assert all(a != b for i, a in enumerate(images) for b in images[:i])
    assert isinstance(theme.colour_icon(1), QIcon)


def test_each_kind_remembers_its_colour(qtbot: QtBot) -> None:
    colours = Colours()
    assert colours.of(AnnotationKind.UNDERLINE) == 1
    with qtbot.waitSignal(colours.changed):
        colours.use(AnnotationKind.UNDERLINE, 5)
    with qtbot.assertNotEmitted(colours.changed):
        colours.use(AnnotationKind.UNDERLINE, 5)
    assert (colours.of(AnnotationKind.UNDERLINE), colours.of(AnnotationKind.HIGHLIGHT)) == (5, 1)
    colours.restore({AnnotationKind.HIGHLIGHT: 8})
    assert (colours.of(AnnotationKind.UNDERLINE), colours.of(AnnotationKind.HIGHLIGHT)) == (1, 8)
