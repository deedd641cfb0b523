"""What is wrong with a tree for those who hear the window."""

import re
from collections.abc import Iterator

from tests.spoken.reading import Node

# What one does something with; of a table the cells may be empty, and scroll bars are not for the keyboard.
INTERACTIVE = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "spin button"),
    *("slider", "menu item", "page tab", "page tab list", "list", "list item", "table", "tree", "tree item", "link"),
}
REACHED = INTERACTIVE - {"menu item", "list item"}  # headings in lists are none
BY_KEY = {"What fits"}  # Up and Down choose from the field above the list
WITHOUT = {"table cell", "table row header"}
CHECKED = {"check box", "radio button"}
RAW = re.compile(
    r"[a-z]+(?:[A-Z][a-z0-9]*)+"  # objectName
    r"|[a-z0-9]+(?:_[a-z0-9]+)+"  # object_name
    r"|Q[A-Z][A-Za-z]+"  # QWidget
    r"|.*(?:<[a-z]+>|</[a-z]+>|&[a-z]+;|\{[a-z_]*\}|%\d|%n).*"  # markup, words that were not put in
)


def shown(node: Node) -> Iterator[Node]:
    """Yield what is shown below `node`; what lies in something hidden is not, though a cell of a table says so."""
    for below in node.below:
        if "showing" in below.states and "visible" in below.states:
            yield below
            yield from shown(below)


def faults(program: Node) -> list[str]:
    """Return what is wrong with the program's tree, as sentences; none where all is well."""
    in_fields = {id(below) for node in shown(program) if node.role == "text" for below in node.below}
    return [
        f"{node.role} “{node.name}”: {fault}"
        for node in shown(program)
        for fault in _faults_of(node, in_field=id(node) in in_fields)
    ]


def _faults_of(node: Node, *, in_field: bool) -> Iterator[str]:
    focusable = "focusable" in node.states
    if (node.role in INTERACTIVE or focusable) and node.role not in WITHOUT and not node.name.strip():
        yield "has no name"
    if focusable and node.role in ("", "unknown", "invalid"):
        yield "has the focus, but no role"
    if RAW.fullmatch(node.name.strip()):
        yield "is called by a raw name"
    if (
        node.role in REACHED
        and "sensitive" in node.states
        and not focusable
        and not in_field
        and node.name not in BY_KEY
    ):
        yield "is not reached by the keyboard"
    if node.role in CHECKED and "checkable" not in node.states:
        yield "does not say whether it is checked"
    if node.role == "combo box" and not ("expandable" in node.states and node.description):
        yield "does not say what it chooses"
    if node.role == "page tab list":
        tabs = [tab for tab in node.below if tab.role == "page tab"]
        if sum("selected" in tab.states for tab in tabs) != 1:
            yield "does not say which tab is in front"
