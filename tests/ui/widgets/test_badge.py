import pytest
from pytestqt.qtbot import QtBot

from dossier.model.errors import BugError
from dossier.model.kinds import Identification
from dossier.ui.theme import Theme
from dossier.ui.widgets.badge import Badge

SAID = {Identification.NOT_INCLUDED: "not given"}  # the others are said as the file has them


@pytest.mark.parametrize("identification", list(Identification))
def test_it_says_how_sure_a_source_is(theme: Theme, qtbot: QtBot, identification: Identification) -> None:
    badge = Badge(theme)
    qtbot.addWidget(badge)
    assert badge.isHidden()
    badge.set_identification(identification)
    assert badge.text == badge.accessibleName() == SAID.get(identification, identification.value)
    assert not badge.isHidden()


def test_it_is_as_wide_as_its_word(theme: Theme, qtbot: QtBot) -> None:
    badge = Badge(theme, "sheet")
    qtbot.addWidget(badge)
    narrow = badge.sizeHint().width()
    badge.set_text("a sheet written for this dossier")
    assert badge.sizeHint().width() > narrow
    assert badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(badge.text)


def test_an_unknown_ink_is_refused_before_it_paints(theme: Theme) -> None:
    with pytest.raises(BugError):
        Badge(theme, "sheet", "mauve")
