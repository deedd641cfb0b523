"""Every action of the window: its words, its keys, its icon and what it does. The menu is made from the same table."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from dossier.ui.theme import Theme


class Spec(NamedTuple):
    """One action. `keys` are portable key sequences; `needs` is what must be there: nothing, a dossier, a citation."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = "dossier"


# The groups of the menu, in its order. Words are translated when the actions are made (context "Actions").
GROUPS: Mapping[str, tuple[Spec, ...]] = {
    "File": (
        Spec("open", "Open…", ("Ctrl+O",), "open", needs=""),
        Spec("import_brief", "New from a brief…", ("Ctrl+N",), "import", needs=""),
        Spec("new_dossier", "New dossier, written by hand…", ("Ctrl+Shift+N",), "add", needs=""),
        Spec("import_clipboard", "New from the clipboard", ("Ctrl+Shift+V",), "import", needs=""),
        Spec("newer_brief", "Newer version of the brief…", (), "import"),
        Spec("open_bundled", "Open the bundled dossier", (), "document", needs=""),
        Spec("attach", "Attach a document…", ("Ctrl+Shift+A",), "attach", needs="source"),
        Spec("remove_document", "Remove the document", (), "trash", needs="source"),
        Spec("attach_folder", "Attach a folder…", ("Ctrl+Alt+A",), "folder"),
        Spec("import_sources", "Import sources…", (), "import"),
        Spec("export", "Export PDF…", ("Ctrl+E",), "export"),
        Spec("print_report", "Print the report…", ("Ctrl+P",), "print"),
        Spec("annotations_back", "Annotations back from a PDF…", (), "import"),
        Spec("backups", "Backups…", (), "history"),
        Spec("protect", "Protect with a passphrase…", (), "lock"),
        Spec("close", "Close the window", ("Ctrl+W",), "close", needs=""),
        Spec("quit", "Quit", ("Ctrl+Q",), "", needs=""),
    ),
    "Edit": (
        Spec("undo", "Undo", ("Ctrl+Z",), "undo"),
        Spec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        Spec("copy_citation", "Copy the source’s citation", ("Ctrl+Alt+C",), "copy", needs="source"),
        Spec("copy_reference", "Copy the source’s reference", ("Ctrl+Alt+R",), "copy", needs="source"),
        Spec("find_here", "Find here", ("Ctrl+F",), "search"),
        Spec("find_everywhere", "Find everywhere", ("Ctrl+Shift+F",), "search"),
        Spec("reviewer", "Reviewer’s name…", (), "reviewer", needs=""),
        Spec("preferences", "Settings…", ("Ctrl+,",), "settings", needs=""),
    ),
    "Go": (
        Spec("call_up", "Command palette…", ("Ctrl+K",), "command", needs=""),
        Spec("back", "Back", ("Alt+Left",), "back"),
        Spec("forward", "Forward", ("Alt+Right",), "forward"),
        Spec("next_citation", "Next citation", ("J",), "chevron-down"),
        Spec("previous_citation", "Previous citation", ("K",), "chevron-up"),
        Spec("next_passage", "Next passage of the citation", ("Shift+J",), "chevron-right", needs="citation"),
        Spec("previous_passage", "Previous passage of the citation", ("Shift+K",), "chevron-left", needs="citation"),
        Spec("next_unchecked", "Next unchecked citation", ("U",), "verdict-unchecked"),
        Spec("next_section", "Next section", ("Ctrl+PgDown",)),
        Spec("previous_section", "Previous section", ("Ctrl+PgUp",)),
        Spec("overview", "Overview of options", ("Alt+Home",), "overview"),
        Spec("show_unplaced", "What is unplaced", (), "unplaced"),
        Spec("show_fates", "What was found again", (), "history"),
        Spec("show_history", "History", (), "history"),
        Spec("next_pane", "Next pane", ("F6",)),
        Spec("previous_pane", "Previous pane", ("Shift+F6",)),
    ),
    "Judge": (
        Spec("judge_supports", "Supports", ("1",), "verdict-supports", needs="citation"),
        Spec("judge_partly", "Partly", ("2",), "verdict-partly", needs="citation"),
        Spec("judge_does_not_support", "Does not support", ("3",), "verdict-does-not-support", needs="citation"),
        Spec("judge_contradicts", "Contradicts", ("4",), "verdict-contradicts", needs="citation"),
        Spec("judge_cannot_tell", "Cannot tell", ("5",), "verdict-cannot-tell", needs="citation"),
        Spec("judge_unchecked", "Unchecked", ("0",), "verdict-unchecked", needs="citation"),
        Spec("reason", "Write the reason", ("R",), "edit", needs="citation"),
    ),
    "Annotate": (
        Spec("highlight", "Highlight", ("Alt+1",), "highlight"),
        Spec("underline", "Underline", ("Alt+2",), "underline"),
        Spec("comment", "Comment on the words", ("Alt+3",), "comment"),
        Spec("area", "Mark an area of a page", ("Alt+4",), "area", needs="source"),
        Spec("erase", "Remove the annotation", ("Alt+5",), "eraser"),
        Spec("note", "New note", ("N",), "note"),
    ),
    "Colour": tuple(
        Spec(f"colour_{number}", word, (f"Ctrl+{number}",), f"colour-{number}")
        for number, word in enumerate(("Yellow", "Green", "Blue", "Pink", "Violet", "Orange", "Teal", "Grey"), 1)
    ),
    "Write": (
        Spec("edit_question", "Question and notice…", ("Ctrl+Alt+Q",), "question"),
        Spec("add_section", "Add a section…", ("Ctrl+Alt+S",), "add"),
        Spec("edit_text", "Edit the text of the section…", ("Ctrl+Shift+E",), "edit"),
        Spec("move_up", "Move the section or source up", ("Alt+Shift+Up", "Ctrl+Shift+Up"), "chevron-up"),
        Spec("move_down", "Move the section or source down", ("Alt+Shift+Down", "Ctrl+Shift+Down"), "chevron-down"),
        Spec("remove_section", "Remove the section", (), "trash"),
        Spec("number_sections", "Number the sections in their order", ()),
        Spec("add_source", "Add a source…", ("Ctrl+Alt+N",), "add"),
        Spec("paste_sources", "Paste a list of sources…", ("Ctrl+Alt+V",), "sources"),
        Spec("edit_source", "Edit the source…", ("Ctrl+Alt+E",), "edit", needs="source"),
        Spec("toggle_further", "Make the source a further one, or number it", ("Alt+Shift+N",), "link", needs="source"),
        Spec("remove_source", "Remove the source", (), "trash", needs="source"),
        Spec("number_sources", "Number the sources as they are cited", ()),
    ),
    "Correct": (
        Spec("split", "Split the claim at the caret", ("Ctrl+Shift+S",), "split"),
        Spec("join", "Join with the next claim", ("Ctrl+Shift+J",), "join"),
        Spec("correct", "Correct the claim…", ("F2",), "edit"),
        Spec("claim_of_selection", "Make a claim of the selected words", ("Ctrl+Shift+M",), "claim"),
        Spec("range_of_selection", "Let the claim be the selected words", ("Ctrl+Shift+R",), "claim"),
        Spec("limit_of_selection", "Make a limit of the selected words", ("Ctrl+Shift+L",), "limits"),
    ),
    "View": (
        Spec("show_limits", "Limits", ("Alt+6",), "limits"),
        Spec("show_sources", "Sources", ("Alt+7",), "sources"),
        Spec("show_notes", "Notes and annotations", ("Alt+8",), "notes"),
        Spec("show_doubts", "Unsure", ("Alt+9",), "question"),
        Spec("wider_pane", "Larger pane", ("F8",)),
        Spec("narrower_pane", "Smaller pane", ("Shift+F8",)),
        Spec("one_pane", "One pane, or all", ("F9",)),
        Spec("zoom_in", "Larger text", ("Ctrl+=", "Ctrl++"), "zoom-in", needs=""),
        Spec("zoom_out", "Smaller text", ("Ctrl+-",), "zoom-out", needs=""),
        Spec("zoom_reset", "Normal text", ("Ctrl+0",), "", needs=""),
        Spec("theme_light", "Light", (), "theme", needs=""),
        Spec("theme_dark", "Dark", (), "theme", needs=""),
        Spec("theme_system", "Like the system", (), "theme", needs=""),
        Spec("menu", "Menu", ("F10",), "menu", needs=""),
        Spec("help", "Help", ("F1",), "help", needs=""),
        Spec("keys", "Keys", ("Shift+F1",), "keyboard", needs=""),
    ),
    "Help": (Spec("licences", "Licences", (), "info", needs=""),),
}

_PREFIX = "action_"  # of an action's object name

# Where reading runs from right to left, "back" lies to the right.
_OTHER_SIDE = {"Alt+Left": "Alt+Right", "Alt+Right": "Alt+Left"}

# Keys that hold only where a document, or the field that finds in it, has the focus: in no menu, but told by F1.
TIE, UNTIE = "T", "Shift+T"
IN_A_DOCUMENT = (
    Spec("tie", "Tie the selected words to the claim in hand", (TIE,)),
    Spec("untie", "Untie the passage in hand", (UNTIE,)),
    Spec("go_to_page", "Go to a page", ("Ctrl+G",)),
    Spec("highlight_hit", "Highlight the hit", ("Ctrl+Return",)),
    Spec("highlight_hits", "Highlight all hits", ("Ctrl+Shift+Return",)),
)


class _Doing(QActionGroup):
    """Has each of its actions done by its name. Were what does it connected itself, it would have to be made before
    anybody asks; and one connection is quicker made than a hundred.
    """

    def __init__(self, owner: QObject, do: Callable[[str], None]) -> None:
        super().__init__(owner)
        self.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._do = do
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        self._do(action.objectName().removeprefix(_PREFIX))


def specs() -> Iterable[Spec]:
    """Yield every action's table row."""
    for group in GROUPS.values():
        yield from group


def make_actions(owner: QObject, do: Callable[[str], None]) -> dict[str, QAction]:
    """Return every action by name, without its icon; `do` is called with the name of the one that is asked for."""
    actions: dict[str, QAction] = {}
    doing = _Doing(owner, do)
    for spec in specs():
        action = actions[spec.name] = QAction(translated(spec.text), owner)
        action.setObjectName(_PREFIX + spec.name)
        action.setShortcuts([QKeySequence(key) for key in own_keys(spec)])
        doing.addAction(action)
    return actions


def give_icons(actions: Mapping[str, QAction], theme: Theme) -> None:
    """Give the actions their icons, which nothing shows before there is a menu."""
    for spec in specs():
        if spec.icon:
            group, _, number = spec.icon.partition("-")
            icon = theme.colour_icon(int(number)) if group == "colour" else theme.icon(spec.icon)
            actions[spec.name].setIcon(icon)


def speak(actions: Mapping[str, QAction]) -> None:
    """Name the actions in the language of the window."""
    for spec in specs():
        actions[spec.name].setText(translated(spec.text))


def own_keys(spec: Spec) -> tuple[str, ...]:
    """Return the keys of an action; left and right change places in a right-to-left window, as its arrows do."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return tuple(_OTHER_SIDE.get(key, key) for key in spec.keys)
    return spec.keys


def fill_menu(menu: QMenu, actions: Mapping[str, QAction]) -> None:
    """Put every action into `menu`, a submenu a group."""
    for group, rows in GROUPS.items():
        part = menu.addMenu(translated(group))
        part.setObjectName(f"menu_{group.lower()}")
        for spec in rows:
            part.addAction(actions[spec.name])


def translated(text: str) -> str:
    """Return the words of an action or a group in the language of the window."""
    return QCoreApplication.translate("Actions", text)
