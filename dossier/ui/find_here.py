"""What Ctrl+F opens: the field that finds in the text with the keyboard, or the one that narrows the list."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QTextEdit

from dossier.ui.desk_panes import follow
from dossier.ui.widgets.search_field import filter_around

if TYPE_CHECKING:
    from dossier.ui.desk import Desk


def find_here(desk: "Desk") -> None:
    """Let one find where the keyboard is, else in what the middle pane shows; the find bar stands above the text."""
    focus = QApplication.focusWidget()
    field = filter_around(focus)
    document = desk.source.find_in_document() if desk.is_made("source") and field is None else None
    if document is not None:
        desk.find_bar.open_for(document, desk.source.tab.stack)
        follow(desk.source.tab.banner, desk.find_bar)
        return
    inside = isinstance(focus, QTextEdit) and focus.isReadOnly() and desk.isAncestorOf(focus)
    desk.splitter.bring(desk.middle if field is None else field)
    field = field or (None if inside else filter_around(desk.stack.currentWidget()))
    if field is not None:
        field.seek()
        return
    desk.find_bar.open_for(focus if inside and isinstance(focus, QTextEdit) else desk.claim.view, desk.middle)
    follow(desk.outline, desk.find_bar)
