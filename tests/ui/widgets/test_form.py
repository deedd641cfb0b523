"""Labels of forms stand on the line of what is beside them."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.theme import Theme
from dossier.ui.widgets.form import Form
from dossier.ui.widgets.naming import named

WORDS = {"ar": "ادد", "en": "Ill"}  # all of it stands on the line, nothing hangs below


def of_kind(kind: str, words: str) -> QWidget:
    if kind == "box":
        box = QComboBox()
        box.addItem(words)
        return box
    if kind == "words":
        return QLabel(f"{words} " * 30, wordWrap=True)
    if kind == "text":
        return QPlainTextEdit(f"{words}\n{words}")
    return QCheckBox(words) if kind == "tick" else named(QLineEdit(words), "line")


def first_baseline(widget: QWidget, picture: QImage) -> int:
    """Return where the first line of words of `widget` ends in the `picture` of its window."""
    side = 0 if isinstance(widget, QLabel) else 12  # the frame
    if isinstance(widget, QCheckBox):
        side = widget.fontMetrics().height() + 8  # the box
    place = QRect(widget.mapTo(widget.window(), QPoint()), widget.size()).adjusted(side, side // 4, -side, 0)
    grey = picture.copy(place).convertToFormat(QImage.Format.Format_Grayscale8)
    rows, step = bytes(grey.constBits()), grey.bytesPerLine()
    inked = [min(rows[y * step : y * step + grey.width()]) < 150 for y in range(grey.height())]
    inked += [False] * 4
    return place.top() + next(y for y in range(inked.index(True), len(inked)) if not any(inked[y : y + 3]))


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("kind", ["line", "box", "tick", "words", "text"])
def test_a_label_stands_on_the_first_line_of_its_field(
    theme: Theme, qtbot: QtBot, kind: str, language: str, size: int
) -> None:
    theme.enlarge(size)
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight)
    label, field = QLabel(WORDS[language]), of_kind(kind, WORDS[language])
    block = QWidget()  # a sentence below, as in the settings
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    column.addWidget(QLabel("A sentence"))
    Form(page).addRow(label, block)
    page.resize(700, 300)
    page.show()
    picture = page.grab().toImage()
    assert abs(first_baseline(label, picture) - first_baseline(field, picture)) <= 1


def test_a_latin_label_stands_at_the_side_of_the_arabic_ones(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form, label = Form(page), QLabel("DOI")
    label.setMinimumWidth(120)
    form.addRow(label, QLineEdit())
    page.resize(400, 80)
    page.show()
    place = QRect(label.mapTo(page, QPoint()), label.size())
    grey = page.grab().toImage().copy(place).convertToFormat(QImage.Format.Format_Grayscale8)
    middle = bytes(grey.constBits())[: grey.sizeInBytes()]
    left = [middle[y * grey.bytesPerLine() : y * grey.bytesPerLine() + 60] for y in range(grey.height())]
    assert min(map(min, left)) > 200, "nothing is written at the left"
