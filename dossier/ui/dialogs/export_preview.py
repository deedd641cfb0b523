"""What an export will look like: its pages, or its text, or in a sentence why there is nothing to see."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier.model.errors import KnownError
from dossier.services.offered import Titled
from dossier.services.previewing import Preview
from dossier.ui.dialogs.export_reading import ExportReading
from dossier.ui.guard import guarded
from dossier.ui.page.book import Book
from dossier.ui.page.canvas import PageCanvas
from dossier.ui.page.layout import FIT_WIDTH
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.choice_box import ChoiceBox
from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.widgets.empty_state import EmptyState
from dossier.ui.widgets.naming import named
from dossier.ui.words import error_words

_TITLE = 60  # characters of a source's title in the list of sources


@guarded
class ExportPreview(QFrame):
    """Shows what it is given; pages are rendered when they are seen. `source_chosen` carries a source's number."""

    source_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportPreview")
        self._theme = theme
        self.book = Book(self)
        self.canvas = named(PageCanvas(theme, self.book), "previewPages", self.tr("Pages of the export"))
        self.canvas.setMinimumSize(200, 120)
        self.text = named(QPlainTextEdit(readOnly=True), "previewText", self.tr("Text of the export"))
        self.text.setFont(theme.serif(theme.measure.type[2]))
        self.reading = named(ExportReading(theme), "previewReading", self.tr("Text of the export"))
        self.message = EmptyState(theme, icon="document")
        self.views = named(QStackedWidget(), "previewViews")
        for view in (self.canvas, self.text, self.reading, self.message):
            self.views.addWidget(view)
        self.source = named(ChoiceBox(), "previewSource", self.tr("Source in the preview"))
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.activated.connect(self._on_source)
        self.page = named(QLabel(), "previewPage")
        self.hint = named(ElidedLabel(), "previewHint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_role(self.page, "quiet")
        set_role(self.hint, "quiet")
        self.progress = named(QProgressBar(maximum=1000, textVisible=False), "previewProgress", self.tr("Progress"))
        self._of_pages: list[QWidget] = []
        self._lay_out()
        self.book.opened.connect(self._on_opened)
        self.book.failed.connect(self.show_failure)
        self.canvas.page_changed.connect(self._show_place)
        self.canvas.zoom_changed.connect(self._show_zoom)
        self.show_busy(busy=False)
        self.show_sentence("")

    def _lay_out(self) -> None:
        space = self._theme.measure.space
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * space, space, 2 * space, space)
        bar.setSpacing(space)
        bar.addWidget(self.source, 2)
        bar.addWidget(self.hint, 1)
        self.before = self._button(bar, "previewBefore", "chevron-up", self.tr("The page before"))
        self.before.clicked.connect(self._on_before)
        bar.addWidget(self.page)
        self._of_pages.append(self.page)
        self.after = self._button(bar, "previewAfter", "chevron-down", self.tr("The next page"))
        self.after.clicked.connect(self._on_after)
        bar.addSpacing(3 * space)
        self.smaller = self._button(bar, "previewSmaller", "zoom-out", self.tr("Smaller"))
        self.smaller.clicked.connect(self._on_smaller)
        self.zoom = self._button(bar, "previewZoom", "", self.tr("Fit the width"))
        self.zoom.clicked.connect(self._on_fit)
        self.larger = self._button(bar, "previewLarger", "zoom-in", self.tr("Larger"))
        self.larger.clicked.connect(self._on_larger)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)  # the frame around
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.progress)
        column.addWidget(self.views, 1)

    def _button(self, bar: QHBoxLayout, name: str, icon: str, words: str) -> QToolButton:
        button = named(QToolButton(), name, words)
        button.setToolTip(words)
        if icon:
            button.setIcon(self._theme.icon(icon))
        bar.addWidget(button)
        self._of_pages.append(button)
        return button

    # What is shown

    def offer_sources(self, sources: tuple[Titled, ...]) -> None:
        """Offer these sources to be seen, one at a time."""
        for number, title in sources:
            short = title if len(title) <= _TITLE else title[:_TITLE] + "…"
            self.source.addItem(f"[{number}] {short}".rstrip(), number)

    @property
    def chosen_source(self) -> int | None:
        """The number of the source that is to be seen; None where there is none."""
        number = self.source.currentData()
        return int(number) if number is not None else None

    def show_sources(self, *, wanted: bool) -> None:
        self.source.setVisible(wanted and self.source.count() > 0)
        self.hint.setVisible(not self.source.isVisibleTo(self))

    def show_busy(self, *, busy: bool) -> None:
        """Show that another preview is being made; what there was stays to be seen."""
        self.progress.setValue(0)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.setVisible(busy)
        if busy and self.views.currentWidget() is self.message:
            self._say(self.tr("The pages are being made."), "document")

    def show_share(self, share: float) -> None:
        self.progress.setValue(round(share * 1000))

    def show_preview(self, preview: Preview) -> None:
        """Show pages, at the page that was seen before, or text."""
        self.show_busy(busy=False)
        if not preview.pdf:
            self.book.close()
            words = self.tr("What the file says; its look is its own.") if preview.plain else ""
            self.text.setPlainText(preview.text)
            self.reading.show_html(preview.html)
            self._show(self.reading if preview.html else self.text, words)
            return
        page = self.canvas.front if self.book.is_open else 0
        self._show(self.canvas)
        self.book.open(lambda: preview.pdf, self.tr("the preview"), (), preview.password, self.canvas.room())
        self.canvas.go_to(page)

    def show_failure(self, error: KnownError) -> None:
        """Say why there is nothing to see."""
        self.show_busy(busy=False)
        self.book.close()
        self._say(error_words(error), "warning")

    def show_sentence(self, words: str) -> None:
        """Say something instead of showing pages."""
        self.show_busy(busy=False)
        self.book.close()
        self._say(words, "document")

    def close_file(self) -> None:
        """Give back what the pages need."""
        self.book.close()

    def _say(self, words: str, icon: str) -> None:
        self.message.set_content(words, icon=icon)
        self._show(self.message)

    def _show(self, view: QWidget, hint: str = "") -> None:
        self.views.setCurrentWidget(view)
        self.hint.setText(hint or self.tr("Preview"))
        for widget in self._of_pages:
            widget.setVisible(view is self.canvas)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.close_file()

    # Pages

    def _on_opened(self) -> None:
        self._show_place(self.canvas.front)
        self._show_zoom()

    def _show_place(self, page: int) -> None:
        count = self.book.layout.count
        words = self.tr("%1 of %2").replace("%1", str(page + 1)).replace("%2", str(count))
        self.page.setText(words)
        self.canvas.setAccessibleDescription(self.tr("Page %1").replace("%1", words))
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page + 1 < count)

    def _show_zoom(self) -> None:
        words = f"{round(self.canvas.zoom * 100)} %"
        self.zoom.setText(words)
        self.zoom.setAccessibleName(self.tr("Fit the width; now %1").replace("%1", words))

    def _on_before(self) -> None:
        self.canvas.go_to(self.canvas.front - 1)

    def _on_after(self) -> None:
        self.canvas.go_to(self.canvas.front + 1)

    def _on_smaller(self) -> None:
        self.canvas.zoom_by(-1)

    def _on_larger(self) -> None:
        self.canvas.zoom_by(1)

    def _on_fit(self) -> None:
        self.canvas.set_fit(FIT_WIDTH)

    def _on_source(self) -> None:
        number = self.chosen_source
        if number is not None:
            self.source_chosen.emit(number)
