"""Citation styles, chosen by name or as a CSL file."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from dossier.services.paths import resource
from dossier.services.reference_styles import STYLES, style_named
from dossier.ui.widgets.style_chooser import StyleChooser


def made(qtbot: QtBot, none: str = "None", chosen: str = "") -> StyleChooser:
    chooser = StyleChooser(none, chosen)
    qtbot.addWidget(chooser)
    chooser.show()
    return chooser


def test_every_style_with_a_name_is_offered_and_the_last_one_is_chosen(qtbot: QtBot) -> None:
    for name in STYLES:
        chooser = made(qtbot, chosen=name)
        assert chooser.name == name
        assert chooser.style_chosen == style_named(name)
    assert made(qtbot).style_chosen is None
    assert made(qtbot, none="").name == "apa"
    assert made(qtbot, chosen="gone.csl").name == ""


def test_a_choice_is_told(qtbot: QtBot) -> None:
    chooser = made(qtbot)
    with qtbot.waitSignal(chooser.changed):
        chooser.list.setCurrentIndex(chooser.list.findData("mla"))
    assert chooser.name == "mla"


def test_a_csl_file_is_taken_and_what_is_none_is_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    chooser = made(qtbot, chosen="ieee")
    style = tmp_path / "house.csl"
    style.write_bytes((resource("styles") / "oscola.csl").read_bytes())
    with qtbot.waitSignal(chooser.changed):
        chooser.take_file(style)
    assert (chooser.name, chooser.list.currentText()) == (str(style), "house")
    assert chooser.style_chosen is not None
    broken = tmp_path / "broken.csl"
    broken.write_text("<style/>")
    with qtbot.assertNotEmitted(chooser.changed):
        chooser.take_file(broken)
    assert chooser.name == str(style)
    assert "broken.csl" in chooser.said.text()
    assert chooser.said.isVisible()
