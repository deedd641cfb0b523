"""Above a source: what it is called, how sure that is, who else rests on it, and the way back to the claim."""

from collections.abc import Sequence
from html import escape
from itertools import groupby
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.kinds import Identification
from dossier.ui.fonts import SEMIBOLD
from dossier.ui.guard import guarded
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.badge import Badge
from dossier.ui.widgets.naming import named, plain_tip
from dossier.ui.widgets.sizes import Height
from dossier.ui.words import begun, dotted

MOST_NUMBERS = 8  # of claims that are named; the rest are a click away
_MOST_LINES = 3
_GAP = 8
_KNOWN = 16  # ways in which a title was broken into lines that are kept


class SourceHeader(QWidget):
    """`claim_asked` carries the id of a claim whose number was pressed, `claims_asked` that all are wanted."""

    back_asked = Signal()
    claim_asked = Signal(str)
    claims_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts = self._number = ""
        self._scarce = False
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
        row = self._around = QHBoxLayout(self)
        row.setContentsMargins(4 * space, 3 * space, 4 * space, space)
        row.setSpacing(3 * space)
        row.addLayout(words, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._also = True  # whether the claim in hand is one that cites the source
        theme.changed.connect(self._write_facts)

    def set_height(self, height: Height) -> None:
        """Name the source on one line where the height is short, and leave out what the tabs say where it is scarce."""
        short, self._scarce = height < Height.AMPLE, height is Height.SCARCE
        space = self._theme.measure.space
        above, below = (space, 0) if self._scarce else (2 * space, 0) if short else (3 * space, space)
        self._around.setContentsMargins(4 * space, above, 4 * space, below)
        self.title.set_most_lines(1 if short else _MOST_LINES)
        self.facts.setHidden(self._scarce)
        self._write_back()

    def show_title(self, title: str, identification: Identification) -> None:
        """Name the source, and say how sure it is which work that is."""
        self.title.show_title(title, identification)

    def show_facts(self, facts: Sequence[str], links: Sequence[tuple[str, str]], *, also: bool = True) -> None:
        """Say `facts`, and which claims rest on the source, `also`: besides the one in hand; their ids and numbers."""
        self._facts, self._links, self._also = dotted(facts), list(links), also
        self._write_facts()

    def show_back(self, number: str) -> None:
        """Name the claim that Back leads to; '' where there is none."""
        self._number = number
        self.back.setVisible(bool(number))
        self._write_back()
        words = self.tr("Back to claim {number}").format(number=number)
        self.back.setAccessibleName(words)
        self.back.setToolTip(plain_tip(words))

    def _write_back(self) -> None:
        """A small button is an arrow alone; its name says where it leads."""
        self.back.setText("" if self._scarce else self.tr("Claim {number}").format(number=self._number))

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
            cited = self.tr("also cited by") if self._also else self.tr("cited by")
            html += " · " + escape(cited) + " " + ", ".join(named_claims)
        self.facts.setText(html)
        numbers = ", ".join(words for _, words in self._links)
        self.facts.setAccessibleName(dotted(part for part in (self._facts, numbers) if part))

    def _on_link(self, claim_id: str) -> None:
        if claim_id:
            self.claim_asked.emit(claim_id)
        else:
            self.claims_asked.emit()


@guarded
class TitleLine(QWidget):
    """A title on up to three lines, each as high as its script needs, with the badge behind its last word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._most = _MOST_LINES
        self._known: dict[tuple[object, ...], QTextLayout] = {}
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
        self._text = begun(" ".join(title.split()))
        self.badge.set_identification(identification)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self._place_badge()
        self.update()

    def set_most_lines(self, most: int) -> None:
        """Cut the title after `most` lines; a single one has room for the badge."""
        self._most = most
        self.updateGeometry()
        self._place_badge()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return ceil(max(_height(lines), self._badge_place(lines, width).bottom() + 1))

    def sizeHint(self) -> QSize:
        width = ceil(QFontMetricsF(self.font()).horizontalAdvance(self._text)) + _GAP + self.badge.sizeHint().width()
        return QSize(width + 2, self.heightForWidth(width + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_badge()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.palette.ink)
        self._lines(self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    def _lines(self, width: int) -> QTextLayout:
        """Return the title broken into lines of `width`; a layout asks for the same dozens of times."""
        asked = (self._text, width, self.font().key(), self.layoutDirection(), self._beside, self._most)
        if asked not in self._known:
            if len(self._known) >= _KNOWN:
                self._known.clear()
            self._known[asked] = self._set_lines(width)
        return self._known[asked]

    def _set_lines(self, width: int) -> QTextLayout:
        """Break the title into lines, the last one cut short where there are too many."""
        if self._most == 1:
            width = max(1, width - self._beside)
        lines = self._broken(self._text, width)
        if lines.lineCount() > self._most:
            start = lines.lineAt(self._most - 1).textStart()  # UTF-16 units
            units = self._text.encode("utf-16-le")
            head, rest = (part.decode("utf-16-le", "ignore") for part in (units[: 2 * start], units[2 * start :]))
            elided = QFontMetricsF(self.font()).elidedText(rest, Qt.TextElideMode.ElideRight, width - 1)
            lines = self._broken(head + elided, width)
        return lines

    def _broken(self, text: str, width: int) -> QTextLayout:
        lines = QTextLayout(text, self.font())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the text runs, not as the window does
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        lines.setTextOption(option)
        lines.beginLayout()
        top = 0.0
        while (line := lines.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(self._beside if mirrored and self._most == 1 else 0, top))
            top += line.height()
        lines.endLayout()
        return lines

    @property
    def _beside(self) -> int:
        """The width that the badge takes in a row."""
        return _GAP + self.badge.sizeHint().width()

    def _badge_place(self, lines: QTextLayout, width: int) -> QRect:
        size = self.badge.sizeHint()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        last = lines.lineAt(lines.lineCount() - 1).naturalTextRect() if lines.lineCount() else QRectF()
        left = floor(last.left()) - _GAP - size.width() if mirrored else ceil(last.right()) + _GAP
        if left >= 0 and left + size.width() <= width:
            return QRect(left, max(0, round(last.center().y() - size.height() / 2)), size.width(), size.height())
        left = width - size.width() if mirrored else 0
        return QRect(left, ceil(_height(lines)) + 2, size.width(), size.height())

    def _place_badge(self) -> None:
        lines = self._lines(self.width())
        self.badge.setGeometry(self._badge_place(lines, self.width()))
        cut = lines.text() != self._text
        self.setToolTip(plain_tip(self._text) if cut else "")

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
    return (section, int(rank) - at) if rank.isdecimal() else (number, at)  # what is unplaced follows nothing


def _height(lines: QTextLayout) -> float:
    return sum(lines.lineAt(index).height() for index in range(lines.lineCount()))
