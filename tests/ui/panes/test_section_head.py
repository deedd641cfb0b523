"""What stands above a section's text: all of it where there is height, one line each where there is not."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.rows import Brief, Section
from dossier.ui.panes.section_head import SectionHead
from dossier.ui.theme import Theme
from dossier.ui.widgets.sizes import Height
from tests.samples import sample_session

NOTICE = "This brief may be outdated: it carries no date of its own, so look for newer events before you rely on it."


@pytest.fixture
def head(tmp_path: Path, theme: Theme, qtbot: QtBot) -> SectionHead:
    head = SectionHead(theme, 28)
    qtbot.addWidget(head)
    session = sample_session(tmp_path / "a.dossier")
    with session.store.transaction() as write:
        for brief in session.store.find(Brief):
            write.put(replace(brief, notice=NOTICE))
    head.show_section(session.store, session.store.find(Section, number=1)[0], [])
    session.close()
    head.resize(320, 300)
    head.show()
    return head


def test_with_height_enough_all_is_said_in_full(head: SectionHead) -> None:
    assert head.title.text().startswith("1. ")
    assert head.facts.isVisible()
    assert head.notice.shown_text() == NOTICE


def test_where_height_is_short_the_notice_takes_one_line_and_is_whole_in_its_tip(head: SectionHead) -> None:
    high = head.sizeHint().height()
    head.set_height(Height.SHORT)
    assert head.notice.shown_text() != NOTICE
    assert head.notice.toolTip() == NOTICE
    assert head.facts.isVisible()
    assert head.heightForWidth(320) < high or head.sizeHint().height() < high
    head.set_height(Height.SCARCE)
    assert not head.facts.isVisible()
    head.set_height(Height.AMPLE)
    assert head.notice.shown_text() == NOTICE
