"""What begins with a question and ends with a message, and in between is a job that the status bar shows."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dossier.model.errors import KnownError
from dossier.ui.jobs import Job, Work
from dossier.ui.status import Status
from dossier.ui.widgets.message_bar import MessageBar, MessageKind
from dossier.ui.words import error_words


class JobFlow(QObject):
    """One job at a time; its errors are said. Those who build on this say what is done with the result."""

    def __init__(self, parent: QWidget, status: Status, messages: MessageBar) -> None:
        super().__init__(parent)
        self._parent = parent
        self._status = status
        self._messages = messages
        self._job: Job | None = None
        self._was_cancelled = False

    @property
    def running(self) -> bool:
        return self._job is not None

    def cancel(self) -> None:
        """Stop the job that is under way, if there is one."""
        if self._job is not None:
            self._job.cancel()

    def give_up(self) -> None:
        """Stop the job that is under way and hear no more of it, so that another may begin at once."""
        job, self._job = self._job, None
        if job is not None:
            job.done.disconnect(self._take_done)
            job.failed.disconnect(self._take_failed)
            job.stopped.disconnect(self._take_stopped)
            self._status.end_job(job)
            job.cancel()

    def _start(self, label: str, work: Work) -> Job:
        """Do `work`; then exactly one of the three methods below is called, unless it is given up."""
        self._job = Job(label, work, self, patient=True)  # what is done with the result may take all panes away
        self._job.done.connect(self._take_done)
        self._job.failed.connect(self._take_failed)
        self._job.stopped.connect(self._take_stopped)
        self._status.show_job(self._job)
        self._job.start()
        return self._job

    def _on_done(self, result: object) -> None:
        """Say what came of the job; it may have been done when it was cancelled (`_was_cancelled`)."""

    def _on_failed(self, error: KnownError) -> None:
        self._messages.show_message(MessageKind.ERROR, error_words(error))

    def _on_stopped(self) -> None:
        """Say that the job was cancelled; where it ended with a fault, the report tells of that."""
        if self._was_cancelled:
            self._messages.show_message(MessageKind.INFO, self._cancelled_words())

    def _cancelled_words(self) -> str:
        return self.tr("Cancelled; nothing was changed.")

    def _take_done(self, result: object) -> None:
        self._end(self._on_done, result)

    def _take_failed(self, error: KnownError) -> None:
        self._end(self._on_failed, error)

    def _take_stopped(self) -> None:
        self._end(self._on_stopped)

    def _end(self, tell: Callable[..., None], *came: object) -> None:
        """Let the job go and `tell` what came of it, whatever is wrong with the strip: what was lent comes back."""
        job, self._job = self._job, None
        try:
            if job is not None:
                self._was_cancelled = job.cancelled
                self._status.end_job(job)
        finally:
            tell(*came)
