"""The help's page of keys, and that every action is explained."""

import re

from dossier.services.help_pages import help_pages
from dossier.ui.actions import IN_A_DOCUMENT, specs
from dossier.ui.help_keys import keys_page, keys_title

ALL = [*specs(), *IN_A_DOCUMENT]


def test_every_action_is_on_the_page_of_keys_with_the_keys_that_it_has() -> None:
    page = keys_page({"export": ("F8",), "redo": ()})
    assert page.title == keys_title()
    rows = dict(re.findall(r"^\| (.+) \| (.+) \|$", page.text, re.MULTILINE))
    assert {spec.text for spec in ALL} <= set(rows)
    assert rows["Export PDF…"] == "F8"
    assert rows["Redo"] == "—"
    assert rows["Next citation"] == "J"


def test_every_item_of_the_menu_is_explained_and_none_that_is_not_there() -> None:
    menu = next(page for page in help_pages() if page.title == "Every item of the menu")
    explained = re.findall(r"^- \*\*(.+?)\*\* (.+\.)$", menu.text, re.MULTILINE)
    assert sorted(name for name, _ in explained) == sorted(spec.text for spec in ALL)
