"""The claims of a section shown in a field where its text is edited."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from dossier.model.rows import Claim, Marker
from dossier.text.fielded import Fielded
from dossier.ui.theme import Theme


def mark_claims(
    field: QPlainTextEdit, theme: Theme, claims: Sequence[tuple[int, int]], markers: Sequence[tuple[int, int]]
) -> None:
    """Tint the ranges of `claims` and write `markers` in the accent's colour; offsets are code points of the field.

    Every second claim has the other tint, so that one sees where one ends and the next begins.
    """
    palette = theme.palette
    tints = (palette.in_hand, palette.chip)
    units = _units(field.toPlainText())
    marks = [_mark(field, units, span, background=tints[i % 2]) for i, span in enumerate(sorted(claims))]
    marks += [_mark(field, units, span, ink=palette.accent) for span in markers]
    field.setExtraSelections(marks)


def shown_ranges(fielded: Fielded, rows: Iterable[Claim | Marker]) -> list[tuple[int, int]]:
    """Return where rows that lie on a stored text are in the field that shows it."""
    return [(fielded.to_shown(row.start), fielded.to_shown(row.end)) for row in rows]


def _mark(
    field: QPlainTextEdit,
    units: Sequence[int],
    span: tuple[int, int],
    *,
    background: QColor | None = None,
    ink: QColor | None = None,
) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(field.document())
    last = len(units) - 1
    cursor.setPosition(units[min(span[0], last)])
    cursor.setPosition(units[min(span[1], last)], QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    if background is not None:
        look.setBackground(background)
    if ink is not None:
        look.setForeground(ink)
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format = look
    return mark


def _units(text: str) -> list[int]:
    """Return the position in UTF-16 units, as Qt counts, of every code point and of the end."""
    found = [0]
    for character in text:
        found.append(found[-1] + (2 if ord(character) > 0xFFFF else 1))
    return found
