"""F1: the pages of the help, searched as one types."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dossier.services.help_pages import HelpPage, search_help
from dossier.ui.help_view import HelpView
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.naming import clearable, named, read_in_order
from dossier.ui.widgets.sizes import enlarged, give_size

_GOAL = Qt.ItemDataRole.UserRole  # (number of the page, heading)


class HelpDialog(QDialog):
    """A list of pages, of topics while something is searched, and beside it the page. It blocks nothing."""

    def __init__(self, theme: Theme, pages: Sequence[HelpPage], title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._pages = list(pages)
        self.field = named(QLineEdit(), "helpSearch", self.tr("Find in the help"))
        self.field.setPlaceholderText(self.tr("Find in the help"))
        clearable(self.field)
        self.list = named(QListWidget(), "helpList", self.tr("Pages of the help"))
        self.said = named(QLabel(wordWrap=True), "helpSaid")
        set_role(self.said, "quiet")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = HelpView(theme)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.field, self.list, self.said):
            column.addWidget(widget)
        self.splitter = named(QSplitter(childrenCollapsible=False), "helpSplitter")
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.view)
        read_in_order(self.splitter)
        self.splitter.setSizes([enlarged(260), enlarged(660)])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(self.splitter, 1)
        outer.addWidget(buttons)
        give_size(self, 960, 640)
        self.field.textChanged.connect(self._search)
        self.list.currentItemChanged.connect(self._on_current)
        self._search("")
        self.open_page(title)

    def open_page(self, title: str) -> None:
        """Show the page of that title, else the first."""
        titles = [page.title for page in self._pages]
        self.field.clear()
        self.list.setCurrentRow(titles.index(title) if title in titles else 0)

    def _search(self, query: str) -> None:
        self.list.clear()
        topics = search_help(self._pages, query)
        if not query.strip():
            for number, page in enumerate(self._pages):
                self._add(page.title, number, "")
        titles = [page.title for page in self._pages]
        for topic in topics:
            name = topic.title if topic.title == topic.page else f"{topic.title} — {topic.page}"
            self._add(name, titles.index(topic.page), topic.title)
        self.said.setText(self.tr("No topic has all these words: leave some out."))
        self.said.setVisible(bool(query.strip()) and not topics)
        self.list.setCurrentRow(0)

    def _add(self, words: str, page: int, heading: str) -> None:
        item = QListWidgetItem(words)
        item.setToolTip(words)
        item.setData(_GOAL, (page, heading))
        self.list.addItem(item)

    def _on_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            page, heading = item.data(_GOAL)
            self.view.show_page(self._pages[page], heading, self.field.text())
