"""All who cannot see the window can use it: what another process has of it has roles, names and states."""

from pathlib import Path

import pytest

from tests.spoken.faults import faults
from tests.spoken.reading import DRIVING, Node, lines, what_is_missing
from tests.spoken.states import MAIN_WINDOW, heard_in, rest

SEEN = ("sensitive", "showing", "visible")


def _node(role: str, name: str, *states: str, below: tuple[Node, ...] = (), description: str = "") -> Node:
    return Node(role, name, description, (*SEEN, *states), (), "", below)


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        (_node("push button", "", "focusable"), "has no name"),
        (_node("filler", " ", "focusable"), "has no name"),
        (_node("push button", "exportButton", "focusable"), "is called by a raw name"),
        (_node("label", "claim_count"), "is called by a raw name"),
        (_node("label", "{count} claims"), "is called by a raw name"),
        (_node("label", "QLabel"), "is called by a raw name"),
        (_node("push button", "Export"), "is not reached by the keyboard"),
        (_node("check box", "Claims", "focusable"), "does not say whether it is checked"),
        (_node("combo box", "A4", "focusable", "expandable"), "does not say what it chooses"),
        (
            _node("page tab list", "Parts", "focusable", below=(_node("page tab", "One", "focusable"),)),
            "does not say which tab is in front",
        ),
    ],
)
def test_what_is_wrong_is_seen(node: Node, fault: str) -> None:
    assert faults(_node("application", "dossier", below=(node,))) == [f"{node.role} “{node.name}”: {fault}"]


def test_what_is_right_or_hidden_is_left_alone() -> None:
    hidden = Node("push button", "", "", ("focusable", "sensitive"), (), "", ())
    chooser = _node("combo box", "A4", "focusable", "expandable", description="Paper")
    tree = _node("application", "dossier", below=(_node("push button", "Export", "focusable"), hidden, chooser))
    assert faults(tree) == []
    assert list(lines(tree))[1:] == ["  push button “Export” focusable", "  combo box “A4” focusable expandable"]


@pytest.mark.outside
def test_every_state_of_the_window_is_heard_in_full(tmp_path: Path) -> None:
    missing = what_is_missing(*DRIVING)
    if missing:
        pytest.skip(f"{missing} is not here")
    found = heard_in(tmp_path, [step for steps in MAIN_WINDOW.values() for step in steps])
    trees = dict(zip(MAIN_WINDOW, found, strict=True))
    assert {state: faults(tree) for state, tree in trees.items() if isinstance(tree, Node) and faults(tree)} == {}
    citation = trees["a citation beside its page"]
    assert isinstance(citation, Node)
    said = [(node.role, node.name.split(",")[0], node.states) for node in citation.walk() if "showing" in node.states]
    panes = [
        name for _, name, _ in said if name in ("Outline", "Executive summary", "Notes", "Judgement of the citation")
    ]
    assert list(dict.fromkeys(panes)) == ["Outline", "Executive summary", "Notes", "Judgement of the citation"]
    verdicts = {name: "checked" in states for role, name, states in said if role == "radio button"}
    assert len(verdicts) == 6
    assert [name for name, checked in verdicts.items() if checked] == ["unchecked"]
    assert any(name == "Executive summary" and "selected" in states for _, name, states in said)


@pytest.mark.outside
def test_each_stop_of_the_tab_key_and_each_line_of_the_menu_is_heard(tmp_path: Path) -> None:
    missing = what_is_missing(*DRIVING)
    if missing:
        pytest.skip(f"{missing} is not here")
    tab = [("key", "Tab"), rest(0.3)]
    menu = [("press", "push button", "Menu"), rest(0.5), ("key", "Down"), ("key", "Down"), ("key", "Right"), rest(0.5)]
    steps = [("wait", "frame", ""), rest(3), ("key", "j"), rest(2), ("heard",)]
    steps += [*tab * 40, ("heard",), *menu, ("heard",)]
    _, stops, lines_of_menu = heard_in(tmp_path, steps)
    assert isinstance(stops, list)
    assert isinstance(lines_of_menu, list)
    assert len(set(stops)) >= 15, stops
    assert [stop for stop in stops if not stop[1]] == []
    assert ("menu item", "File") in lines_of_menu
    assert ("menu item", "Edit") in lines_of_menu
