"""Child processes with PDFs: what they can do, what ends them, and that none is left."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from dossier import walls
from dossier.intake.pdf import apart, serving
from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.files import GivenUp, PdfFile, give_up, open_pdf
from dossier.intake.pdf.rules import Rules
from dossier.model.errors import BugError, KnownError
from tests.conftest import CHECKOUT
from tests.intake.pdf import attacks, planted
from tests.intake.pdf.samples import make_pdf
from tests.processes import is_running, own_children, until_gone

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this")


@pytest.fixture
def file() -> Iterator[PdfFile]:
    opened = open_pdf(make_pdf(["One."], ["Two."]), "a.pdf")
    yield opened
    opened.close()


def code_of(file: PdfFile, *asked: object) -> str:
    with pytest.raises(KnownError) as caught:
        file.ask(*asked)  # type: ignore[arg-type]
    return caught.value.code


@pytest.mark.parametrize("hang", [planted.hang, planted.hang_in_python])
def test_a_page_without_end_costs_its_time_and_no_other_page(file, hang):
    file.patience = 0.3
    begun = time.monotonic()
    assert code_of(file, hang, 0) == "page-slow"
    assert time.monotonic() - begun < 1
    assert plain_text(file, 1) == "Two."


@pytest.mark.parametrize("crash", [planted.crash, planted.fill_memory, attacks.abort])
def test_a_page_that_ends_the_process_is_broken_and_no_other_is(file, crash):
    assert code_of(file, crash, 0) == "page-broken"
    assert plain_text(file, 1) == "Two."


def test_a_page_that_failed_is_not_asked_for_again_unless_it_is_given_more(file):
    file.patience = 0.2
    assert code_of(file, planted.hang, 0) == "page-slow"
    begun = time.monotonic()
    assert code_of(file, plain_text, 0) == "page-slow"
    assert time.monotonic() - begun < 0.1
    file.patience = 20
    assert plain_text(file, 0) == "One."
    assert code_of(file, planted.crash, 1) == "page-broken"
    file.patience = 600
    assert code_of(file, plain_text, 1) == "page-broken"


class Hanging:
    """A thread that opened a file and waits for a page without end, once `begun`."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.raised: list[BaseException] = []
        self.thread = threading.Thread(target=self._run)
        self.thread.start()
        assert self.begun.wait(20)

    def _run(self) -> None:
        self.file = open_pdf(make_pdf(["Hanging."], ["Two."]), "h.pdf")
        self.begun.set()
        try:
            self.file.ask(planted.hang, 0)
        except KnownError as error:
            self.raised.append(error)

    def end(self) -> float:
        """Wait for its end and return how many seconds that took."""
        begun = time.monotonic()
        self.thread.join(20)
        assert [type(error) for error in self.raised] == [GivenUp]
        return time.monotonic() - begun


def test_another_file_waits_for_nobody():
    hanging = Hanging()
    start = time.monotonic()
    other = open_pdf(make_pdf(["Other."]), "b.pdf")
    assert plain_text(other, 0) == "Other."
    other.close()
    assert time.monotonic() - start < 5
    assert hanging.thread.is_alive()
    give_up(threading.get_ident())  # nothing of this thread hangs
    assert hanging.thread.is_alive()
    ident = hanging.thread.ident
    assert ident is not None
    give_up(ident)
    assert hanging.end() < 1
    hanging.file.close()


def test_what_is_asked_can_be_hurried_and_the_page_may_be_asked_for_again():
    hanging = Hanging()
    hanging.file.hurry(0.1)  # also where it comes just before what is asked
    assert hanging.end() < 1
    hanging.file.begin(20)
    assert plain_text(hanging.file, 0) == "Hanging."
    hanging.file.close()


def test_a_process_that_is_killed_is_started_anew(file):
    first = file.ask(planted.pid)
    os.kill(first, signal.SIGKILL)
    assert code_of(file, plain_text, 0) == "page-broken"
    assert plain_text(file, 1) == "Two."
    assert file.ask(planted.pid) != first


def test_a_fault_of_ours_is_told_as_one_and_ends_nothing(file):
    first = file.ask(planted.pid)
    with pytest.raises(BugError, match="ZeroDivisionError: planted"):
        file.ask(planted.fail, 0)
    assert file.ask(planted.pid) == first


@pytest.mark.parametrize(
    "lie",
    [
        attacks.pickled_call, attacks.pickled_change, attacks.other_kind, attacks.plain_bytes, attacks.too_long,
        attacks.other_refusal,
    ],
)  # fmt: skip
def test_an_answer_is_of_the_shape_that_was_asked_for_or_the_page_is_broken(file, lie):
    before = dict(vars(Rules))  # which one of them would change
    assert code_of(file, lie, 0) == "page-broken"
    assert dict(vars(Rules)) == before
    assert plain_text(file, 1) == "Two."


def test_little_is_told_of_a_long_fault_and_nothing_that_a_terminal_obeys(file):
    with pytest.raises(BugError) as caught:
        file.ask(attacks.long_fault, 0)
    assert len(str(caught.value)) <= 1 << 14
    assert str(caught.value).startswith("\ufffd]0;xxx")


@linux
def test_the_process_can_do_nothing_but_read(file):
    answering = dict(file.ask(attacks.reach_out))
    assert set(answering.values()) == {"refused"}, answering
    reading = file.ask(attacks.reach_out, attacks.WhereQuestionsAreRead())
    assert len(reading) == 2 * len(answering)
    assert {outcome for _, outcome in reading} == {"refused"}, reading
    files, pictures, memory = file.ask(attacks.limits_of_itself)
    assert (files, pictures) == ((0, 0), (1, 1))
    assert memory[0] == memory[1] < serving.MEMORY + (1 << 20)
    assert not file.ask(planted.leaves_a_picture)


@linux
@pytest.mark.skipif(walls.fences() < 1, reason="this system has no Landlock")
def test_the_process_reads_fonts_and_modules_alone(file):
    found = file.ask(attacks.read)
    assert dict(found[-3:]) == dict.fromkeys(("modules", "packages", "fonts"), "done")
    assert {outcome for _, outcome in found[:-3]} == {"refused"}, found


def test_the_process_has_neither_window_nor_store(file):
    assert not {"PySide6", "sqlite3", "pikepdf", "lxml"} & set(file.ask(planted.modules))


@linux
def test_a_process_serves_one_file_and_one_at_most_rests():
    used: set[int] = set()
    for opened in range(3):
        files = [open_pdf(make_pdf([str(n)]), "a.pdf") for n in range(2)]
        now = {each.ask(planted.pid) for each in files}
        assert not used & now
        assert now <= own_children()
        for each in files:
            each.close()
        assert not now & own_children()
        used |= now
        if opened:
            assert len(apart._resting) == 1


def test_what_a_file_made_of_its_process_does_not_reach_the_next(file):
    file.ask(planted.falsify)
    assert plain_text(file, 0) == "falsified"
    file.close()
    for data in (b"%PDF-1.7 none", make_pdf(["Said."])):  # one that is refused has a process of its own, too
        try:
            other = open_pdf(data, "b.pdf")
        except KnownError:
            continue
        assert plain_text(other, 0) == "Said."
        other.close()


@linux
@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGSTOP])
def test_a_resting_process_that_was_killed_or_stopped_is_not_taken(by):
    apart.make_ready()
    (child,) = apart._resting
    os.kill(child.pid, by)
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WSTOPPED | os.WNOWAIT)
    file = open_pdf(make_pdf(["x"]), "a.pdf")
    assert plain_text(file, 0) == "x"
    file.close()
    until_gone(child.pid)


@linux
@pytest.mark.parametrize(
    "busy",
    [
        "",
        "threading.Thread(target=file.ask, args=(planted.hang, 0), daemon=True).start()",
        "file.ask(attacks.hold_the_lock)",
    ],
)
def test_it_ends_with_the_program_though_it_is_busy(busy):
    code = (
        "import threading\nfrom dossier.intake.pdf.files import open_pdf\n"
        "from tests.intake.pdf import attacks, planted\nfrom tests.intake.pdf.samples import make_pdf\n"
        f"file = open_pdf(make_pdf(['x']), 'a.pdf')\nchild = file.ask(planted.pid)\n"
        f"{busy}\nprint(child, flush=True)\ninput()"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", code], cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    child = int(program.stdout.readline())
    assert is_running(child)
    program.kill()
    program.communicate()
    until_gone(child)


def test_where_no_process_can_be_started_one_sentence_says_so(file, monkeypatch):
    def refused(*given: object, **named: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    apart.make_ready()  # the spare one is taken first
    monkeypatch.setattr(subprocess, "Popen", refused)
    spare = open_pdf(make_pdf(["Spare."]), "b.pdf")
    with pytest.raises(KnownError) as caught:
        open_pdf(make_pdf(["x"]), "c.pdf")
    assert caught.value.code == "pdf-unstarted"
    assert "“c.pdf” cannot be opened" in str(caught.value)
    next(apart._let_go)  # whichever this was: a spare one would be started now
    spare.close()
    assert apart._resting == []
    assert plain_text(file, 0) == "One."


@linux
def test_a_large_file_waits_for_no_process_that_reads_nothing(monkeypatch):
    child, taken = apart.Child(), threading.Event()

    def take() -> apart.Child:
        os.kill(child.pid, signal.SIGSTOP)
        taken.set()
        return child

    monkeypatch.setattr(apart, "take", take)
    raised: list[BaseException] = []

    def opening() -> None:
        try:
            open_pdf(bytes(8 << 20), "large.pdf")
        except KnownError as error:
            raised.append(error)

    thread = threading.Thread(target=opening, daemon=True)
    thread.start()
    assert taken.wait(20)
    give_up(thread.ident or 0)
    thread.join(20)
    assert [type(error) for error in raised] == [GivenUp]
    until_gone(child.pid)
