"""The strip below the panes: offline, saved, what undo takes back, the job under way, and where the review stands."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QWidget,
)

from dossier.services.reading import Tally
from dossier.ui.guard import guarded
from dossier.ui.jobs import Job
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.elided_label import ElidedLabel
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.undo_label import UndoLabel
from dossier.ui.words import name_words

_GAP = 8  # px between parts
_LONGEST = 120  # characters of what a job is called


@guarded
class Status(QStatusBar):
    """Shows; what is clicked is told by `stale_asked` and `unplaced_asked`. `rearranged` tells that its parts may stand
    elsewhere.
    """

    stale_asked = Signal()
    unplaced_asked = Signal()
    rearranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self._job: Job | None = None
        shield = IconLabel(theme, "shield", ink="quiet", side=14)
        self.offline = named(QLabel(), "offline")
        self.protected = named(IconLabel(theme, "lock", ink="quiet", side=14), "protected")
        self.saved = named(QLabel(), "saved")
        self.undo = UndoLabel()
        self._working = named(ElidedLabel(), "jobLabel")
        self._progress = named(QProgressBar(maximum=1000, textVisible=False), "jobProgress")
        self._progress.setFixedWidth(120)
        self._cancel = named(QPushButton(), "jobCancel")
        set_role(self._cancel, "link")
        self._cancel.clicked.connect(self._on_cancel)
        self._doing = _row(self._working, self._progress, self._cancel, at_end=True)
        self._doing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # no job widens the window
        self.judged = named(QLabel(), "judged")
        self.stale = self._button("staleButton", theme, "stale")
        self.stale.clicked.connect(self.stale_asked)
        self.unplaced = self._button("unplacedButton", theme, "unplaced")
        self.unplaced.clicked.connect(self.unplaced_asked)
        self._standing = _row(_row(shield, self.offline), self.protected, self.saved, self.undo)
        self.addWidget(self._standing)
        self.addPermanentWidget(self._doing, 1)
        for widget in (self.stale, self.judged, self.unplaced):
            self.addPermanentWidget(widget)
        self.setContentsMargins(12, 0, 12, 0)
        self.speak()
        self.show_job(None)
        self.clear_dossier()

    def speak(self) -> None:
        """Say what always stands here in the language of the window; the rest is said anew when it is shown."""
        self.offline.setText(self.tr("Offline"))
        self.offline.setToolTip(self.tr("Dossier never opens a network connection."))
        words = self.tr("Protected with a passphrase")
        self.protected.setAccessibleName(words)
        self.protected.setToolTip(words)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel.setText(self.tr("Cancel"))

    def take_height(self) -> None:
        """Be as high as the style asks before the window is shown: Qt would be so after it and lay out anew."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._make_room()
            self.rearranged.emit()
        return taken

    def _make_room(self) -> None:
        """Show the job, without what always stands at the beginning where it could not be cancelled beside that."""
        counts = [
            each.sizeHint().width() + _GAP for each in (self.stale, self.judged, self.unplaced) if each.isVisible()
        ]
        needed = self._standing.minimumSizeHint().width() + self._doing.minimumSizeHint().width() + 2 * _GAP
        room = self.contentsRect().width() - sum(counts)
        shown = {self._standing: self._job is None or needed <= room, self._doing: self._job is not None}
        for part in sorted(shown, key=shown.__getitem__):  # what goes first: both at once might widen the window
            part.setVisible(shown[part])

    def spare(self) -> QRect:
        """Return where messages may lie: all before the job under way and the counts, which stay in sight."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        kept = (self._working, self.stale, self.judged, self.unplaced)
        boxes = [QRect(each.mapTo(self, QPoint()), each.size()) for each in kept if each.isVisibleTo(self)]
        spare = self.rect()
        if self.isRightToLeft():
            spare.setLeft(max((box.right() + _GAP for box in boxes), default=spare.left()))
        else:
            spare.setRight(min((box.left() - _GAP for box in boxes), default=spare.right()))
        return spare

    def clear_dossier(self) -> None:
        """Show that no dossier is open."""
        for widget in (self.protected, self.saved, self.judged, self.stale, self.unplaced):
            widget.hide()
        self.undo.show_step("")

    def show_review(self, tally: Tally, unplaced: int) -> None:
        """Show how far the review is."""
        text = self.tr("%1 of %2 citations judged").replace("%1", str(tally.judged))
        self.judged.setText(text.replace("%2", str(tally.citations)))
        self.judged.show()
        self.stale.setText(self.tr("%1 stale").replace("%1", str(tally.stale)))
        self.stale.setVisible(tally.stale > 0)
        self.unplaced.setText(self.tr("Unplaced (%1)").replace("%1", str(unplaced)))
        self.unplaced.show()

    def show_saved(self, *, saved: bool, read_only: bool = False) -> None:
        """Show whether everything typed and clicked is in the file."""
        words = self.tr("All changes saved") if saved else self.tr("Not saved yet")
        self.saved.setText(self.tr("For reading only") if read_only else words)
        set_role(self.saved, "" if saved else "error")
        self.saved.show()

    def show_protected(self, protected: bool) -> None:
        """Show whether the file is encrypted with a passphrase."""
        self.protected.setVisible(protected)

    def show_undo(self, label: str) -> None:
        """Name what undo would take back; '' for nothing."""
        self.undo.show_step(label)

    def show_job(self, job: Job | None) -> None:
        """Follow `job` until another, or None, is shown."""
        self._job = job
        if job is not None:
            self._working.setText(name_words(job.label, _LONGEST))
            self._progress.setValue(0)
            job.progressed.connect(self._on_progressed)
        self._make_room()

    def end_job(self, job: Job) -> None:
        """Follow `job` no longer; one that began meanwhile stays."""
        if self._job is job:
            self.show_job(None)

    def _on_progressed(self, share: float) -> None:
        if self.sender() is self._job:  # one that is followed no longer may be at work yet, or gone
            self._progress.setValue(int(share * 1000))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._working.setText(self.tr("Cancelling…"))  # which takes it a moment
            self._job.cancel()

    def _button(self, name: str, theme: Theme, icon: str) -> QToolButton:
        button = named(QToolButton(), name)
        button.setIcon(theme.icon(icon, "quiet"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button


def _row(*widgets: QWidget, at_end: bool = False) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    if at_end:
        row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addSpacing(_GAP)  # no margin: that would stand at the right from right to left too
    return box
