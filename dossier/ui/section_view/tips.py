"""Where a tool tip stands in a column of text: beside the words that it is about, never over those below."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtWidgets import QTextEdit

from dossier.ui.widgets.sizes import around
from dossier.ui.widgets.tip import show_tip


def show_tip_in_column(view: QTextEdit, at: QPoint, words: str, boxes: Sequence[QRectF]) -> None:
    """Show `words` with the mouse `at` a place of the viewport; `boxes` are there what the words are about."""
    form, page = view.document().rootFrame().frameFormat(), view.viewport().rect()
    column = page.adjusted(round(form.leftMargin()), 0, -round(form.rightMargin()), 0)
    about = around(boxes).toAlignedRect() if boxes else QRect(at, QSize(1, 1))
    show_tip(words, at, about, column, view.viewport())
