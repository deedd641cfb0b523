from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.panes.outside_link import OutsideLink, breakable
from dossier.ui.theme import Theme


@pytest.fixture
def link(theme: Theme, qtbot: QtBot) -> Iterator[OutsideLink]:
    window = QWidget()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(window)
    made = OutsideLink(theme)
    QVBoxLayout(window).addWidget(made)
    window.show()
    window.activateWindow()
    yield made
    window.close()


def test_the_address_is_shown_in_full_and_copied_as_it_is(link: OutsideLink, qtbot: QtBot) -> None:
    address = "https://example.org/a/b?c=1&d=2"
    link.show_address(address)
    assert link.accessibleName() == f"Outside this dossier, not opened: {address}"
    qtbot.waitUntil(link.copy.hasFocus)
    qtbot.keyClick(link.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == address
    assert link.copy.text() == "Copied"


def test_escape_closes_it_and_the_focus_goes_back(link: OutsideLink, qtbot: QtBot) -> None:
    link.show_address("https://example.org/")
    qtbot.waitUntil(link.copy.hasFocus)
    qtbot.keyClick(link.copy, Qt.Key.Key_Escape)
    assert (link.isVisible(), link.address) == (False, "")
    parent = link.parentWidget()
    assert parent is not None
    assert parent.hasFocus()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "\u2028https://example.org", "file:///etc/passwd", ""])
def test_what_may_not_be_offered_is_not_shown(link: OutsideLink, address: str) -> None:
    link.show_address("https://example.org/")
    link.show_address(address)
    assert (link.isVisible(), link.address) == (False, "")


def test_a_long_address_may_be_broken_at_its_parts() -> None:
    assert breakable("https://a/b?c&d").replace("\u200b", "|") == "https:/|/|a/|b?|c&|d"
    assert breakable("a_b-c=d").replace("\u200b", "|") == "a_|b-|c=|d"
