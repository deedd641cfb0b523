"""The strip above the pages: which page it is, how large, the side strip, and the switch between pages and text."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from dossier.services.settings import PageTheme
from dossier.ui.guard import guarded
from dossier.ui.page.layout import FIT_PAGE, FIT_TEXT, FIT_WIDTH
from dossier.ui.shortcuts import with_key
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import enlarged

_FIELD = 44  # px, at least
_LONGEST = 8  # code points of a label that are always seen in whole


@guarded
class PageField(QLineEdit):
    """Where a page's number or label is typed; Escape gives up."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class PageBar(QFrame):
    """Asks; the pane does. `page_asked` carries what was typed, `zoom_asked` per cent, `fit_asked` what to fit."""

    strip_asked = Signal(bool)
    page_asked = Signal(str)
    page_left = Signal()
    zoom_step_asked = Signal(int)
    zoom_asked = Signal(int)
    fit_asked = Signal(str)
    theme_asked = Signal(str)
    area_asked = Signal(bool)
    copy_asked = Signal()
    mode_asked = Signal(bool)  # True: pages, False: text

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageBar")
        self._theme = theme
        space = theme.measure.space
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * space, space, 2 * space, space)
        self._row.setSpacing(space // 2)
        self._of_pages: list[QWidget] = []
        self.strip = self._button("pageStrip", "sources", self.tr("Outline, small pages and marks"))
        self.strip.setCheckable(True)
        self.strip.toggled.connect(self.strip_asked)
        self.field = named(PageField(), "pageField", self.tr("Page"))
        self.field.setFixedWidth(enlarged(_FIELD))
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.setValidator(QRegularExpressionValidator(QRegularExpression(".{0,20}"), self))
        self.field.setToolTip(with_key(self.tr("Go to a page"), "go_to_page"))
        self.field.returnPressed.connect(self._on_page)
        self.field.left.connect(self.page_left)
        self.count = named(QLabel(), "pageCount")
        set_role(self.count, "quiet")
        for widget in (self.field, self.count):
            self._row.addWidget(widget)
            self._of_pages.append(widget)
        self._row.addStretch(1)
        self.smaller = self._button("pageSmaller", "zoom-out", self.tr("Smaller (Ctrl+-)"))
        self.smaller.clicked.connect(self._on_smaller)
        self.zoom = self._button("pageZoom", "", self.tr("How large pages are shown"), MenuButton)
        self.larger = self._button("pageLarger", "zoom-in", self.tr("Larger (Ctrl++)"))
        self.larger.clicked.connect(self._on_larger)
        self.area = self._button("pageArea", "area", with_key(self.tr("Mark an area"), "area"))
        self.area.setCheckable(True)
        self.area.clicked.connect(self.area_asked)
        self._row.addStretch(1)
        self.more = self._button("pageMore", "more", self.tr("More"), MenuButton, always=True)
        self.mode = self._button("pageMode", "", "", always=True)
        self.mode.clicked.connect(self._on_mode)
        self._pages = True
        self._fill_menus()
        self.show_mode(pages=True)

    def _button(
        self, name: str, icon: str, words: str, kind: type[QToolButton] = QToolButton, *, always: bool = False
    ) -> QToolButton:
        button = named(kind(), name, words)
        button.setToolTip(words)
        if icon:
            button.setIcon(self._theme.icon(icon))
        self._row.addWidget(button)
        if not always:
            self._of_pages.append(button)
        return button

    def _fill_menus(self) -> None:
        zooms = QMenu(self)
        self._fits = {
            FIT_TEXT: self._choice(zooms, self.tr("Fit the text"), FIT_TEXT),
            FIT_WIDTH: self._choice(zooms, self.tr("Fit the width"), FIT_WIDTH),
            FIT_PAGE: self._choice(zooms, self.tr("Fit the page"), FIT_PAGE),
        }
        zooms.addSeparator()
        for percent in (25, 50, 75, 100, 125, 150, 200, 400, 800):
            self._choice(zooms, f"{percent} %", percent)
        zooms.triggered.connect(self._on_zoom)
        self.zoom.setMenu(zooms)
        more = QMenu(self)
        group = QActionGroup(more)
        names = ((PageTheme.PAPER, self.tr("Paper")), (PageTheme.SEPIA, self.tr("Sepia")))
        self._themes = {}
        for theme, words in (*names, (PageTheme.DARK, self.tr("Dark"))):
            action = self._choice(more, words, theme.value)
            action.setCheckable(True)
            group.addAction(action)
            self._themes[theme.value] = action
        more.addSeparator()
        self._copy = QAction(self.tr("Save a copy…"), more)
        more.addAction(self._copy)
        self._copy.setObjectName("savePageCopy")
        more.triggered.connect(self._on_more)
        self.more.setMenu(more)

    def _choice(self, menu: QMenu, words: str, value: str | int) -> QAction:
        action = QAction(words, menu)  # one that Qt makes may be taken for an older one at the same address
        action.setData(value)
        menu.addAction(action)
        return action

    # What it says

    def show_page(self, page: int, count: int, label: str) -> None:
        """Say which page it is: "iv", "4 of 20"."""
        number = str(page + 1)
        label = label or number
        if not self.field.hasFocus():
            self.field.setText(label)
        of = self.tr("of {count}").format(count=count)
        if label != number:
            of = self.tr("({number} of {count})").format(number=number, count=count)
        self.count.setText(of if count else "")
        metrics = self.field.fontMetrics()
        frame = self.field.sizeHint().width() - 17 * metrics.horizontalAdvance("x")  # what Qt adds to 17 letters
        longest = max(metrics.horizontalAdvance(words) for words in (str(count), label[:_LONGEST]))
        self.field.setFixedWidth(max(enlarged(_FIELD), frame + longest))

    def set_ready(self, *, ready: bool) -> None:
        """Offer what is done with pages; not while there are none."""
        for widget in self._of_pages:
            widget.setEnabled(ready)
        if not ready:
            self.field.clear()
            self.count.clear()
            self.zoom.setText("")

    def show_zoom(self, zoom: float, fit: str) -> None:
        """Say how large pages are."""
        words = f"{round(zoom * 100)} %"
        self.zoom.setText(words)
        self.zoom.setAccessibleName(self.tr("Size of pages: {percent}").format(percent=words))
        for name, action in self._fits.items():
            action.setCheckable(True)
            action.setChecked(name == fit)

    def show_theme(self, theme: PageTheme) -> None:
        self._themes[theme.value].setChecked(True)

    def show_mode(self, *, pages: bool) -> None:
        """Offer the text where pages are shown, and pages where the text is."""
        self._pages = pages
        for widget in self._of_pages:
            widget.setVisible(pages)
        words = self.tr("Text") if pages else self.tr("Pages")
        tip = self.tr("Show the text alone") if pages else self.tr("Show the pages")
        self.mode.setText(words)
        self.mode.setToolTip(tip)
        self.mode.setAccessibleName(tip)

    def ask_page(self) -> None:
        """Let a page be typed."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # What is asked

    def _on_page(self) -> None:
        self.page_asked.emit(self.field.text().strip())

    def _on_smaller(self) -> None:
        self.zoom_step_asked.emit(-1)

    def _on_larger(self) -> None:
        self.zoom_step_asked.emit(1)

    def _on_zoom(self, action: QAction) -> None:
        value = action.data()
        if isinstance(value, int):
            self.zoom_asked.emit(value)
        else:
            self.fit_asked.emit(str(value))

    def _on_more(self, action: QAction) -> None:
        if action is self._copy:
            self.copy_asked.emit()
        else:
            self.theme_asked.emit(str(action.data()))

    def _on_mode(self) -> None:
        self.mode_asked.emit(not self._pages)
