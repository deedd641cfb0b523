"""Ctrl+,: all settings in one dialog, each taken at once."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dossier.services.settings import (
    LONGEST_NAME,
    TEXT_STEPS,
    WINDOW_STEPS,
    PageTheme,
    Paper,
    ReadingFont,
    Settings,
    Theme,
    settings_file,
)
from dossier.ui.dialogs.settings_backups import BackupsPart
from dossier.ui.dialogs.settings_keys import KeysPage
from dossier.ui.languages import languages
from dossier.ui.shortcuts import key_words
from dossier.ui.theme import set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.form import Form
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import give_size
from dossier.ui.widgets.style_chooser import StyleChooser
from dossier.ui.words import isolated

_SIZE = (640, 700)  # px: the first page is seen whole in every language


class SettingsDialog(QDialog):
    """`chosen` tells the name of a setting, as in `Settings`, and its new value."""

    chosen = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout(self)
        self._fill(settings)
        give_size(self, *_SIZE)

    def renew(self, settings: Settings) -> None:
        """Say everything in the language and the size that the window has now; the page and the focus stay."""
        page, focus = self.tabs.currentIndex(), self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        self._on_reviewer()
        for widget in (self.tabs, self.buttons):
            self._column.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()  # what was chosen in it may be on its way still
        self._fill(settings)
        self.tabs.setCurrentIndex(page)
        give_size(self, *_SIZE)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_field(self, name: str) -> None:
        """Go to the field of that object name."""
        field = self.findChild(QWidget, name)
        if field is not None:
            for index in range(self.tabs.count()):
                page = self.tabs.widget(index)
                if page is not None and page.isAncestorOf(field):
                    self.tabs.setCurrentIndex(index)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, settings: Settings) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.choosers: dict[str, QComboBox] = {}
        self.reviewer = named(QLineEdit(settings.reviewer), "settingReviewer", self.tr("Your name"))
        self.reviewer.setPlaceholderText(self.tr("Name or initials"))
        self.reviewer.setMaxLength(LONGEST_NAME)
        self.reviewer.editingFinished.connect(self._on_reviewer)
        self._reviewer = settings.reviewer
        self.keys = KeysPage(settings.shortcuts)
        self.keys.chosen.connect(self._on_keys)
        self.tabs = named(QTabWidget(), "settingsTabs", self.tr("Settings"))
        self.tabs.addTab(self._general(settings), self.tr("General"))
        self.tabs.addTab(self._look(settings), self.tr("Look"))
        self.tabs.addTab(self.keys, self.tr("Keys"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self._column.addWidget(self.tabs)
        self._column.addWidget(self.buttons)

    def done(self, result: int) -> None:
        self._on_reviewer()
        super().done(result)

    def _general(self, settings: Settings) -> QWidget:
        spoken = [(self.tr("Like the system"), ""), *((name, code) for code, name in languages().items())]
        language = self._chooser("language", self.tr("Language of the window"), spoken, settings.language)
        paper = self._chooser(
            "paper", self.tr("Paper"), [(self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER)], settings.paper
        )
        self.style_chooser = StyleChooser(self.tr("As the brief lists them"), settings.reference_style)
        self.style_chooser.changed.connect(self._on_style)
        return _page(
            (self.tr("Your name"), self.reviewer, self.tr("It stands at your judgements, notes and annotations.")),
            (
                self.tr("Language of the window"),
                language,
                self.tr("Reports have a language of their own, in the export."),
            ),
            (self.tr("Paper"), paper, self.tr("Of reports and of what is printed.")),
            (
                self.style_chooser.list.accessibleName(),
                self.style_chooser,
                self.tr("Of references in reports, and of citations that are copied."),
            ),
            (
                self.tr("Backups"),
                self._backups(),
                self.tr("Older ones are thinned out. Those made before stay where they are, and are listed too."),
            ),
            ("", _quiet(self.tr("Settings are in %1").replace("%1", isolated(str(settings_file())))), ""),
        )

    def _backups(self) -> BackupsPart:
        self.backups = BackupsPart()
        self.backups.chosen.connect(self.chosen)
        return self.backups

    def _look(self, settings: Settings) -> QWidget:
        themes = [
            (self.tr("Like the system"), Theme.SYSTEM),
            (self.tr("Light"), Theme.LIGHT),
            (self.tr("Dark"), Theme.DARK),
        ]
        fonts = [(self.tr("Noto Serif"), ReadingFont.SERIF), (self.tr("Noto Sans"), ReadingFont.SANS)]
        sizes = self._sizes({*TEXT_STEPS, settings.text_size})
        windows = self._sizes({*WINDOW_STEPS, settings.window_size})
        pages = [
            (self.tr("Paper"), PageTheme.PAPER),
            (self.tr("Sepia"), PageTheme.SEPIA),
            (self.tr("Dark"), PageTheme.DARK),
        ]
        return _page(
            (self.tr("Theme"), self._chooser("theme", self.tr("Theme"), themes, settings.theme), ""),
            (
                self.tr("Font"),
                self._chooser("reading_font", self.tr("Font of what is read"), fonts, settings.reading_font),
                self.tr("Of the brief and of documents’ text; pages of PDFs keep their own."),
            ),
            (
                self.tr("Text size"),
                self._chooser("text_size", self.tr("Text size"), sizes, settings.text_size),
                self.tr("Of what is read. %1 and %2 change it too.")
                .replace("%1", key_words("zoom_in"))
                .replace("%2", key_words("zoom_out")),
            ),
            (
                self.tr("Size of the window’s text"),
                self._chooser("window_size", self.tr("Size of the window’s text"), windows, settings.window_size),
                self.tr("How large menus, lists, panes and dialogs are written."),
            ),
            (
                self.tr("Pages of PDFs"),
                self._chooser("page_theme", self.tr("Pages of PDFs"), pages, settings.page_theme),
                self.tr("On screen only: exports keep the paper’s own colours."),
            ),
        )

    def _sizes(self, steps: set[int]) -> list[tuple[str, int]]:
        return [(self.tr("%1 %").replace("%1", str(size)), size) for size in sorted(steps)]

    def _chooser(self, name: str, accessible: str, choices: Sequence[tuple[str, Any]], now: Any) -> QComboBox:
        chooser = named(ChoiceBox(), f"setting-{name}", accessible)
        for words, value in choices:
            chooser.addItem(words, value)
        chooser.setCurrentIndex(max(0, next((i for i, (_, value) in enumerate(choices) if value == now), 0)))
        chooser.currentIndexChanged.connect(self._on_choice)
        self.choosers[name] = chooser
        return chooser

    def _on_choice(self) -> None:
        chooser = self.sender()
        name = next((name for name, widget in self.choosers.items() if widget is chooser), "")
        if name:
            value = self.choosers[name].currentData()
            kind = _KINDS.get(name)
            self.chosen.emit(name, kind(value) if kind else value)

    def _on_reviewer(self) -> None:
        name = " ".join(self.reviewer.text().split())
        if name and name != self._reviewer:
            self._reviewer = name
            self.chosen.emit("reviewer", name)

    def _on_style(self) -> None:
        self.chosen.emit("reference_style", self.style_chooser.name)

    def _on_keys(self, keys: object) -> None:
        self.chosen.emit("shortcuts", keys)


_KINDS: dict[str, type[StrEnum]] = {
    "theme": Theme,
    "paper": Paper,
    "page_theme": PageTheme,
    "reading_font": ReadingFont,
}  # Qt hands a StrEnum back as a str


def _page(*rows: tuple[str, QWidget, str]) -> QWidget:
    """Return rows of a label, a widget and a sentence below it, '' for none."""
    page = QWidget()
    page.setProperty("surface", "ground")
    form = Form(page)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setContentsMargins(12, 16, 12, 12)
    form.setVerticalSpacing(12)
    form.setHorizontalSpacing(16)
    for label, widget, sentence in rows:
        form.addRow(label, _over(widget, _quiet(sentence)) if sentence else widget)
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it can be reached, and scrolls it
    area.setWidget(page)
    return area


def _over(widget: QWidget, below: QWidget) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(widget)
    column.addWidget(below)
    return block


def _quiet(sentence: str) -> QLabel:
    label = QLabel(sentence, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    set_role(label, "quiet")
    return label
