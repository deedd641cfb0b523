"""Above a source: what it is called, how sure that is, who else rests on it, and the way back to the claim."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.kinds import Identification
from dossier.ui.cards.text import Lines, lay_out
from dossier.ui.fonts import SEMIBOLD
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.badge import Badge
from dossier.ui.widgets.naming import named

MOST_NUMBERS = 8  # of claims that are named; the rest are a click away
_MOST_LINES = 3
_GAP = 8


class SourceHeader(QWidget):
    """`claim_asked` carries the id of a claim whose number was pressed, `claims_asked` that all are wanted."""

    back_asked = Signal()
    claim_asked = Signal(str)
    claims_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts = ""
        self._links: list[tuple[str, str]] = []
        self.title = named(TitleLine(theme), "sourceTitle")
        self.facts = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText), "sourceFacts")
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.facts.linkActivated.connect(self._on_link)
        set_role(self.facts, "quiet")
        self.back = named(QPushButton(), "backToClaim")
        self.back.setIcon(theme.icon("back"))
        self.back.clicked.connect(self.back_asked)
        space = theme.measure.space
        words = QVBoxLayout()
        words.setSpacing(space // 2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * space, 3 * space, 4 * space, space)
        row.setSpacing(3 * space)
        row.addLayout(words, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._write_facts)

    def show_title(self, title: str, identification: Identification) -> None:
        """Name the source, and say how sure it is which work that is."""
        self.title.show_title(title, identification)

    def show_facts(self, facts: Sequence[str], links: Sequence[tuple[str, str]]) -> None:
        """Say `facts`, and which other claims rest on the source: the ids and numbers of these."""
        self._facts, self._links = " · ".join(facts), list(links)
        self._write_facts()

    def show_back(self, number: str) -> None:
        """Name the claim that Back leads to; '' where there is none."""
        self.back.setVisible(bool(number))
        self.back.setText(self.tr("Claim {number}").format(number=number))
        words = self.tr("Back to claim {number}").format(number=number)
        self.back.setAccessibleName(words)
        self.back.setToolTip(words)

    def _write_facts(self) -> None:
        html = escape(self._facts)
        if self._links:
            colour = self._theme.palette.accent.name()
            named_claims = [
                f'<a href="{escape(id)}" style="color: {colour}">{escape(words)}</a>'
                for id, words in shortened_numbers(self._links)[:MOST_NUMBERS]
            ]
            rest = len(shortened_numbers(self._links)) - MOST_NUMBERS
            if rest > 0:
                more = escape(self.tr("{count} more").format(count=rest))
                named_claims.append(f'<a href="" style="color: {colour}">{more}</a>')
            html += " · " + escape(self.tr("also cited by")) + " " + ", ".join(named_claims)
        self.facts.setText(html)
        numbers = ", ".join(words for _, words in self._links)
        self.facts.setAccessibleName(" · ".join(part for part in (self._facts, numbers) if part))

    def _on_link(self, claim_id: str) -> None:
        if claim_id:
            self.claim_asked.emit(claim_id)
        else:
            self.claims_asked.emit()


class TitleLine(QWidget):
    """A title on up to three lines, with the badge behind its last word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setFont(theme.sans(theme.measure.type[3], SEMIBOLD))
        self.badge = Badge(theme, parent=self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._repaint)

    @property
    def text(self) -> str:
        return self._text

    def show_title(self, title: str, identification: Identification) -> None:
        """Show `title` and how sure it is."""
        self._text = " ".join(title.split())
        self.badge.set_identification(identification)
        self.setAccessibleName(self._text)
        self.setToolTip(self._text if self._lines(self.width()).elided else "")
        self.updateGeometry()
        self._place_badge()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        below = 0 if self._has_room(lines, width) else self.badge.sizeHint().height() + 2
        return round(max(lines.height, self.badge.sizeHint().height())) + below

    def sizeHint(self) -> QSize:
        width = round(QFontMetricsF(self.font()).horizontalAdvance(self._text)) + _GAP + self.badge.sizeHint().width()
        return QSize(width + 2, self.heightForWidth(width + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_badge()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._lines(self.width()).draw(painter, 0, 0, self._theme.palette.ink, self.layoutDirection())
        painter.end()

    def _lines(self, width: int) -> Lines:
        return lay_out(self._text, self.font(), width, _MOST_LINES)

    def _has_room(self, lines: Lines, width: int) -> bool:
        return _last_width(lines) + _GAP + self.badge.sizeHint().width() <= width

    def _place_badge(self) -> None:
        lines, size = self._lines(self.width()), self.badge.sizeHint()
        if self._has_room(lines, self.width()):
            left = round(_last_width(lines)) + _GAP
            top = round(lines.height - lines.pitch + (lines.pitch - size.height()) / 2)
        else:
            left, top = 0, round(lines.height) + 2
        place = QRect(left, max(0, top), size.width(), size.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - left - size.width())
        self.badge.setGeometry(place)

    def _repaint(self) -> None:
        self.update()


def shortened_numbers(links: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the claims with three or more that follow each other as one: "7.1–7.4", leading to the first."""
    found: list[tuple[str, str]] = []
    for _, run in groupby(enumerate(links), key=_run_key):
        members = [link for _, link in run]
        if len(members) < 3:
            found += members
        else:
            found.append((members[0][0], f"{members[0][1]}–{members[-1][1]}"))
    return found


def _run_key(counted: tuple[int, tuple[str, str]]) -> tuple[str, int]:
    at, (_, number) = counted
    section, _, rank = number.rpartition(".")
    return section, int(rank) - at


def _last_width(lines: Lines) -> float:
    return lines.layout.lineAt(lines.count - 1).naturalTextWidth() if lines.count else 0.0
