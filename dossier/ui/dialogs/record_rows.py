"""Parts of the form of a source: people in rows, a date known in part, a field with a hint beside it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dossier.text.record_hints import bare_doi, date_hint, hint_on
from dossier.ui.record_types import hint_words, label_of
from dossier.ui.records import date, text
from dossier.ui.theme import set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.long_line import LongLine
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged


class HintedField(QWidget):
    """A line of text; below it, when something looks wrong, what that is. It never refuses what is typed."""

    def __init__(self, name: str, value: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._before = value
        self.field = named(LongLine(text(value)), f"field_{name}", label_of(name))
        self._first = self.field.text()
        self.hint = _hint(f"hint_{name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.hint)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()

    @property
    def value(self) -> Any:
        """What the record is to hold; None for nothing. What was not touched stays as it was, whatever its form."""
        typed = " ".join(self.field.text().split())
        if self.field.text() == self._first:
            return None if self._before == "" else self._before
        return (bare_doi(typed) if self._name == "DOI" else typed) or None

    def _on_typed(self) -> None:
        _say(self.hint, self.field, hint_on(self._name, self.field.text()))


class DateField(QWidget):
    """Year, month and day, each of which may be missing. A date of another form (a span, words) stays till typed in."""

    def __init__(self, name: str, value: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = value
        parts = _parts(value)
        self._is_simple = not value or bool(parts)
        label = label_of(name)
        self.year = named(QLineEdit(str(parts[0]) if parts else ""), f"field_{name}", f"{label}: {self.tr('Year')}")
        self.year.setPlaceholderText(self.tr("Year"))
        self.month = named(ChoiceBox(), f"month_{name}", f"{label}: {self.tr('Month')}")
        self.month.addItem(self.tr("Month"), 0)
        for number in range(1, 13):
            self.month.addItem(QLocale().standaloneMonthName(number), number)
        self.month.setCurrentIndex(parts[1] if len(parts) > 1 else 0)
        self.day = named(
            QLineEdit(str(parts[2]) if len(parts) > 2 else ""), f"day_{name}", f"{label}: {self.tr('Day')}"
        )
        self.day.setPlaceholderText(self.tr("Day"))
        for field, width in ((self.year, 84), (self.day, 64)):
            field.setMaximumWidth(enlarged(width))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.year, self.month, self.day):
            row.addWidget(widget)
        row.addStretch(1)
        self.hint = _hint(f"hint_{name}")
        self.other = named(QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True), f"other_{name}")
        set_role(self.other, "quiet")
        self.other.setText("" if self._is_simple else self.tr("Now: {date}").format(date=date(value)))
        self.other.setVisible(not self._is_simple)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.other)
        column.addWidget(self.hint)
        self.setFocusProxy(self.year)
        self._first = self._typed()
        for line in (self.year, self.day):
            line.textChanged.connect(self._on_typed)
        self.month.currentIndexChanged.connect(self._on_typed)
        self._on_typed()

    @property
    def value(self) -> Any:
        """The date as CSL has it; None for none. What was not touched stays as it was."""
        if self._typed() == self._first:
            return self._before or None
        year, month, day = self._typed()
        if not year.lstrip("-").isdecimal() or len(year) > 6:
            return {"literal": year} if year else None
        parts = [int(year), *([month] if month else [])]
        if month and day.isdecimal() and 1 <= int(day) <= 31:
            parts.append(int(day))
        return {"date-parts": [parts]}

    def _typed(self) -> tuple[str, int, str]:
        return self.year.text().strip(), self.month.currentIndex(), self.day.text().strip()

    def _on_typed(self) -> None:
        year, month, day = self._typed()
        _say(self.hint, self.year, date_hint(year, month, day))


class NameRows(QWidget):
    """People and institutions, one a row; an empty row is nobody."""

    resized = Signal()

    def __init__(self, name: str, value: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: list[NameRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.add = named(QPushButton(self.tr("Add a name")), f"addName_{name}")
        set_role(self.add, "link")
        self.add.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._column)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        people = [person for person in value if isinstance(person, dict)] if isinstance(value, list) else []
        for person in people or [{}]:
            self._put(person)
        self.setFocusProxy(self._rows[0].family)

    @property
    def rows(self) -> "list[NameRow]":
        return self._rows

    @property
    def value(self) -> list[dict[str, Any]] | None:
        """The people as CSL has them; None for none."""
        return [row.value for row in self._rows if row.value] or None

    def _put(self, person: Mapping[str, Any]) -> "NameRow":
        row = NameRow(label_of(self._name), person, len(self._rows) + 1)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _on_add(self) -> None:
        self._put({}).family.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()

    def _on_removed(self, row: "NameRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self._rows:
            self._put({})
        self.setFocusProxy(self._rows[0].family)
        self._rows[-1].family.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()


class NameRow(QWidget):
    """One person, or one institution: then family and given names are left empty."""

    removed = Signal(object)

    def __init__(self, role: str, person: Mapping[str, Any], number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = dict(person)
        self.family = named(
            QLineEdit(text(person.get("family"))), "familyName", f"{role} {number}: {self.tr('Family')}"
        )
        self.given = named(QLineEdit(text(person.get("given"))), "givenName", f"{role} {number}: {self.tr('Given')}")
        self.literal = named(
            QLineEdit(text(person.get("literal"))), "institution", f"{role} {number}: {self.tr('or institution')}"
        )
        self.family.setPlaceholderText(self.tr("Family"))
        self.given.setPlaceholderText(self.tr("Given"))
        self.literal.setPlaceholderText(self.tr("or institution"))
        self._first = self._typed
        self.away = named(QPushButton(self.tr("Remove")), "removeName")
        self.away.setAccessibleName(self.tr("Remove {role} {number}").format(role=role, number=number))
        set_role(self.away, "link")
        self.away.clicked.connect(self._on_away)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        for column, (field, share) in enumerate(((self.family, 3), (self.given, 2), (self.literal, 4))):
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, share)
        grid.addWidget(self.away, 0, 3)

    @property
    def value(self) -> dict[str, Any]:
        """The person as CSL has one, with the particles there were; as it was if nothing was typed; {} for nobody."""
        if self._typed == self._first:
            return self._before
        kept = {name: value for name, value in self._before.items() if name not in ("family", "given", "literal")}
        named_so = {name: " ".join(words.split()) for name, words in self._typed.items() if words.strip()}
        return {**kept, **named_so} if named_so else {}

    @property
    def _typed(self) -> dict[str, str]:
        return {"family": self.family.text(), "given": self.given.text(), "literal": self.literal.text()}

    def _on_away(self) -> None:
        self.removed.emit(self)


def _hint(name: str) -> QLabel:
    label = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), name)
    set_role(label, "warning")
    return label


def _say(hint: QLabel, field: QLineEdit, code: str) -> None:
    words = hint_words(code)
    hint.setText(words)
    hint.setVisible(bool(words))
    field.setAccessibleDescription(words)


def _parts(value: Any) -> list[int]:
    """Return year, month and day of a date of one day that holds nothing else; [] for any other."""
    if not isinstance(value, dict) or set(value) - {"date-parts"}:
        return []
    given = value.get("date-parts")
    if not isinstance(given, list) or len(given) != 1 or not isinstance(given[0], list):
        return []
    parts = given[0]
    if not 1 <= len(parts) <= 3 or not all(str(part).lstrip("-").isdecimal() for part in parts):
        return []
    numbers = [int(part) for part in parts]
    return numbers if len(numbers) == 1 or 1 <= numbers[1] <= 12 else []
