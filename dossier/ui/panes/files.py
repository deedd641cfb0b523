"""Many files attached at once: a list of which belongs to which source, to be confirmed; then what became of each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from dossier.model.changes import Changes
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.rows import Source
from dossier.services.folders import Listed, Proposal, attachment_change, known
from dossier.services.importing import Attachment
from dossier.ui.asking_files import ask_folder, usual_folder
from dossier.ui.bridge import Bridge
from dossier.ui.fonts import BOLD
from dossier.ui.guard import guarded
from dossier.ui.models.proposals import Outcome, ProposalModel, ProposedFile
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.panes.edges import SIDE, TOP, set_top
from dossier.ui.panes.files_jobs import LookingJob, ReadingJob
from dossier.ui.panes.files_table import FilesTable
from dossier.ui.places import source_words
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.empty_state import EmptyState
from dossier.ui.widgets.naming import named
from dossier.ui.widgets.sizes import Height
from dossier.ui.words import counted, error_words


@guarded
class FilesPane(QWidget):
    """Nothing is attached before the button is pressed; then all of it is one step for undo. `told` carries a sentence
    at the end of what was asked.
    """

    told = Signal(str)
    job_started = Signal(object)  # Job
    job_ended = Signal(object)  # Job

    def __init__(self, bridge: Bridge, navigator: Navigator, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "files-pane", self.tr("Attach files"))
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._navigator = navigator
        self._job: LookingJob | ReadingJob | None = None
        self._merge = ""  # the name under which all that is attached is one step
        self.title = named(QLabel(self.tr("Attach files")), "files-title")
        self.title.setFont(theme.serif(theme.measure.type[-1], BOLD))
        self.facts = named(QLabel(wordWrap=True), "files-facts")
        set_role(self.facts, "quiet")
        self.model = ProposalModel(theme)
        self.table = FilesTable(self.model, theme)
        self.empty = EmptyState(theme)
        self.stack = QStackedWidget()
        self.attach_button = named(QPushButton(), "attachFiles")
        set_role(self.attach_button, "primary")
        self.drop_button = named(QPushButton(self.tr("Drop the list")), "dropFiles")
        self._lay_out(theme.measure.space)
        self.setFocusProxy(self.table)
        self.attach_button.clicked.connect(self.attach)
        self.drop_button.clicked.connect(self.drop)
        self.empty.activated.connect(self.choose_folder)
        self.model.ticks_changed.connect(self._show_facts)
        bridge.changed.connect(self._on_changed)
        self._show_facts()

    def set_height(self, height: Height) -> None:
        """Begin close below the header where the height is scarce."""
        set_top(self._head, height)

    def _lay_out(self, space: int) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        head = self._head = QVBoxLayout()
        head.setContentsMargins(SIDE, TOP, SIDE, 2 * space)
        head.setSpacing(space)
        head.addWidget(self.title)
        head.addWidget(self.facts)
        foot = QHBoxLayout()
        foot.setContentsMargins(SIDE, 2 * space, SIDE, 4 * space)
        foot.setSpacing(2 * space)
        foot.addStretch(1)
        foot.addWidget(self.drop_button)
        foot.addWidget(self.attach_button)
        table = QVBoxLayout()
        table.setContentsMargins(SIDE - 2 * space, 0, SIDE - 2 * space, 0)
        table.addWidget(self.stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(table, 1)
        column.addLayout(foot)

    # What is asked for

    def choose_folder(self) -> None:
        """Ask for a folder, and look into its files."""
        folder = ask_folder(self, self.tr("Attach the files of a folder"), usual_folder(self._bridge))
        if folder is not None:
            self.take([folder])

    def take(self, paths: Sequence[Path]) -> None:
        """Look into the files at `paths`, in folders at any depth, and list where each belongs."""
        if self._job is not None:
            self.told.emit(self.tr("Files are being read; that can be cancelled below."))
            return
        self._navigator.go(Place(View.FILES))
        self.model.show((), ())
        job = LookingJob(paths, known(self._bridge.store))
        job.done.connect(self._on_looked)
        self._start(job)

    def attach(self) -> None:
        """Attach the files that are ticked."""
        files = self.model.files
        rows = [(row, proposal.path) for row in self.model.ticked() if (proposal := files[row].proposal) is not None]
        if self._job is not None or not rows:
            return
        self._merge = f"attach:{new_id()}"
        job = ReadingJob(rows)
        job.read.connect(self._on_read)
        job.done.connect(self._on_done)
        self._start(job)

    def drop(self) -> None:
        """Forget the list; what was attached stays."""
        if self._job is None:
            self.model.show((), ())

    def cancel(self) -> None:
        """Stop looking or attaching; what is attached stays."""
        if self._job is not None:
            self._job.cancel()

    @property
    def is_busy(self) -> bool:
        """Whether files are being looked into or attached."""
        return self._job is not None

    def show_again(self, files: Sequence[ProposedFile]) -> None:
        """List these files as they stood in another pane of the dossier."""
        self._offer()
        self.model.show_again(files)

    def abandon(self) -> None:
        """Stop at once, for the dossier is being closed, and hear no more of the job."""
        job = self._job
        if job is not None:
            for signal in (job.done, job.failed, job.stopped):
                signal.disconnect()
            job.cancel()
            self._end()

    # The jobs

    def _start(self, job: LookingJob | ReadingJob) -> None:
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._on_stopped)
        self._job = job
        self._show_facts()
        self.job_started.emit(job)
        job.start()

    def _end(self) -> None:
        job, self._job = self._job, None
        self._bridge.session.editor.seal()
        self._show_facts()
        self.job_ended.emit(job)

    def _on_looked(self, result: tuple[Listed, list[Proposal]]) -> None:
        if self._job is not None and self._job.cancelled:  # too late for the job, not for the person
            self._on_stopped()
            return
        listed, proposals = result
        self._offer()
        self.model.show(proposals, [(name, str(why)) for name, why in listed.passed_over])
        self._end()
        if self.model.files:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.told.emit(self.tr("There is no file in it."))

    def _on_read(self, row: int, result: Attachment | KnownError) -> None:
        job = self._job
        if not isinstance(job, ReadingJob):
            return
        try:
            if isinstance(result, KnownError):
                raise result
            change = attachment_change(self._bridge.store, self.model.files[row].source_id, result)
            self._bridge.session.editor.perform(change, origin=self, merge=self._merge)
        except KnownError as error:
            self.model.conclude(row, Outcome.FAILED, error_words(error))
        else:
            self.model.conclude(row, Outcome.ATTACHED)
            self._bridge.written.emit()
        job.took()

    def _on_done(self, result: object) -> None:
        self._end()
        failed = sum(file.outcome is Outcome.FAILED for file in self.model.files)
        words = counted(self._attached(), "%n file attached.", "%n files attached.")
        if failed:
            words += " " + counted(failed, "%n could not be: see the list.", "%n could not be: see the list.")
        if self.isVisible() and not isinstance(QApplication.focusWidget(), QLineEdit | QTextEdit | QPlainTextEdit):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that had it may not be pressed now
        self.told.emit(words)

    def _on_failed(self, error: KnownError) -> None:
        self._end()
        self._bridge.failed.emit(error)

    def _on_stopped(self) -> None:
        for row in self.model.ticked():
            self.model.conclude(row, Outcome.CANCELLED, self.tr("not attached: cancelled"))
        attached = self._attached()
        self._end()
        words = counted(attached, "Cancelled; %n file is attached.", "Cancelled; %n files are attached.")
        self.told.emit(words if attached else self.tr("Cancelled; nothing was attached."))

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_facts()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.touches("sources") and self.model.files:
            self._offer()

    def _offer(self) -> None:
        sources = self._bridge.store.find(Source)
        numbered = sorted((source for source in sources if source.number is not None), key=_number)
        further = [source for source in sources if source.number is None]
        self.model.offer({source.id: source_words(source) for source in (*numbered, *further)})

    def _attached(self) -> int:
        return sum(file.outcome is Outcome.ATTACHED for file in self.model.files)

    def _show_facts(self) -> None:
        files, ticked, busy = self.model.files, len(self.model.ticked()), self._job is not None
        self.stack.setCurrentWidget(self.table if files else self.empty)
        self.facts.setText(self._facts_words(len(files), ticked) if files else "")
        self.facts.setVisible(bool(files))
        self.attach_button.setText(counted(ticked, "Attach %n file", "Attach %n files"))
        self.attach_button.setEnabled(ticked > 0 and not busy)
        self.attach_button.setVisible(bool(files))
        self.drop_button.setEnabled(not busy)
        self.drop_button.setVisible(bool(files))
        self.table.setEnabled(not busy)
        if busy:
            self.empty.set_content(self.tr("The files are being looked into…"), icon="folder")
        else:
            sentence = self.tr("Drop a folder here, or choose one: its files are matched to the sources.")
            self.empty.set_content(sentence, self.tr("Choose a folder…"), icon="folder")

    def _facts_words(self, count: int, ticked: int) -> str:
        words = counted(count, "%n file", "%n files")
        if self._attached():
            return words + " · " + counted(self._attached(), "%n attached", "%n attached")
        return words + " · " + self.tr("nothing is attached until you say so: tick what belongs, change what does not")


def _number(source: Source) -> int:
    return source.number or 0
