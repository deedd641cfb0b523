"""One quote check: the mark of what was found, in words, where, and which words differ."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from dossier.model.diff import Diff
from dossier.text.quotes import Check
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.naming import named
from dossier.ui.word_diff import diff_html, diff_words
from dossier.ui.words import quote_check_icon

_LINK = "there"


class QuoteRow(QWidget):
    """Shows what `show_check` gives it; `mark` stands for it where it is folded. `there_asked` carries the row's
    number: its place was clicked.
    """

    there_asked = Signal(int)

    def __init__(self, theme: Theme, number: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._words = self._where = ""
        self._check: Check | None = None
        self.icon, self.mark = (IconLabel(theme, "quote-waiting", ink="ink", side=14) for _ in range(2))
        self.words = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText), f"quoteCheck{number}")
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.words.linkActivated.connect(self._on_link)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.diff = WordDiffLabel(theme, f"quoteDiff{number}")
        space = theme.measure.space
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * space)
        grid.setVerticalSpacing(space // 2)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.icon, 0, 0, top)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self.diff, 1, 1)
        theme.changed.connect(self._write)

    def show_check(self, words: str, check: Check | None, where: str = "") -> None:
        """Say `words` (rich text) of `check`, None for one that is not known yet; `where` is what leads there."""
        self._words, self._check, self._where = words, check, where
        for icon in (self.icon, self.mark):
            icon.set_icon(quote_check_icon(check.kind if check else None))
        self.mark.setToolTip(words)
        self.diff.show_check(check)
        self._write()
        self.show()

    def _write(self) -> None:
        colour = self._theme.palette.accent.name()
        link = f' <a href="{_LINK}" style="color: {colour}">{self._where}</a>' if self._where else ""
        words = self._words + link
        # Quotations come first, which the direction would follow; it is that of the window.
        self.words.setText(f'<div dir="rtl">{words}</div>' if self.isRightToLeft() else words)

    def _on_link(self, link: str) -> None:
        self.there_asked.emit(self._number)


class WordDiffLabel(QLabel):
    """The words that differ; hidden where none do. A screen reader is told in words what is struck and underlined."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(theme.reading(theme.measure.type[2] * theme.scale))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        set_role(self, "")
        self._theme = theme
        self._diff: Diff = ()
        self._sentence = ""
        self._folded = False
        theme.changed.connect(self._write)
        self.hide()

    def show_check(self, check: Check | None) -> None:
        """Show which words differ or, of exact ones, the sentence that they were cut out of where it denies."""
        self._diff, self._sentence = (check.diff, check.sentence) if check is not None else ((), "")
        self._write()
        self._show()

    def fold(self, folded: bool) -> None:
        """Keep it hidden for want of room, or no longer."""
        self._folded = folded
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._diff or self._sentence) and not self._folded)

    def _write(self) -> None:
        if self._sentence and not self._diff:
            words = self.tr("The sentence says: “{sentence}”").format(sentence=self._sentence)
            self.setText(escape(words))
            self.setAccessibleName(words)
            self.setAccessibleDescription(words)
            self.setToolTip(self.tr("The words are there, but the sentence that they stand in has a negation."))
            return
        self.setToolTip(self.tr("Struck through: only in the quotation. Underlined: only in the document."))
        self.setText(diff_html(self._diff, self._theme.palette))
        self.setAccessibleName(self.tr("What differs: {words}").format(words=diff_words(self._diff)))
        self.setAccessibleDescription(diff_words(self._diff))
