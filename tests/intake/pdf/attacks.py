"""What a file that made a child process its own would try there: run in it by tests (the product has no way to)."""

import _thread
import ctypes
import errno
import os
import pickle
import platform
import resource
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from dossier.intake.pdf import answers
from dossier.intake.pdf.loaded import LoadedPdf
from dossier.intake.pdf.serving import HEAD, Kind
from tests.intake.pdf.planting import Brought

__name__ = Brought(__name__)

Outcomes = list[tuple[str, str]]

_REFUSED = {errno.EPERM, errno.EACCES, errno.ENOSYS}
# Calls of x86-64 by their numbers, with arguments with which they would do something, or find fault with those.
_CALLS: dict[str, tuple[int, ...]] = {
    "pidfd_open": (434, os.getppid(), 0),
    "pidfd_getfd": (438, 0, 0, 0),
    "pidfd_send_signal": (424, 0, 0, 0, 0),
    "tkill": (200, os.getppid(), 0),
    "tgkill": (234, os.getppid(), os.getppid(), 0),
    "rt_sigqueueinfo": (129, os.getppid(), 0, 0),
    "rt_tgsigqueueinfo": (297, os.getppid(), os.getppid(), 0, 0),
    "limits of another": (302, os.getppid(), resource.RLIMIT_NOFILE, 0, 0),
    "setpriority": (141, 0, os.getppid(), 1),
    "sched_setaffinity": (203, os.getppid(), 0, 0),
    "sched_setattr": (314, os.getppid(), 0, 0),
    "ioprio_set": (251, 1, os.getppid(), 0),
    "migrate_pages": (256, os.getppid(), 0, 0, 0),
    "ptrace": (101, 0x4201, os.getppid(), 0, 0),
    "process_vm_readv": (310, os.getppid(), 0, 0, 0, 0, 0),
    "process_vm_writev": (311, os.getppid(), 0, 0, 0, 0, 0),
    "process_madvise": (440, 0, 0, 0, 0, 0),
    "kcmp": (312, os.getppid(), os.getppid(), 0, 0, 0),
    "clone of a process": (56, 0x800, 0, 0, 0, 0),  # of a kind that cannot be
    "clone of a thread": (56, 0x10000, 0, 0, 0, 0),
    "clone3": (435, 0, 0),
    "execve": (59, 0, 0, 0),
    "typing into a terminal": (16, 0, 0x5412, 0),
    "signals by a handle": (72, 0, 8, os.getppid()),
    "bpf": (321, 0, 0, 0),
    "perf_event_open": (298, 0, 0, 0, 0, 0),
    "keyctl": (250, 0, 0, 0, 0, 0),
    "add_key": (248, 0, 0, 0, 0, 0),
    "mount": (165, 0, 0, 0, 0, 0),
    "pivot_root": (155, 0, 0),
    "chroot": (161, 0),
    "unshare": (272, 0x10000000),
    "setns": (308, 0, 0),
    "shmget": (29, 1, 0, 0),
    "msgget": (68, 1, 0),
    "semget": (64, 1, 0, 0),
    "mq_open": (240, 0, 0, 0, 0),
    "io_uring_setup": (425, 1, 0),
    "io_uring_enter": (426, 0, 0, 0, 0, 0),
    "io_uring_register": (427, 0, 0, 0, 0),
    "userfaultfd": (323, 0),
    "inotify_init1": (294, 0),
    "fanotify_init": (300, 0, 0),
    "name_to_handle_at": (303, 0, 0, 0, 0, 0),
    "open_by_handle_at": (304, 0, 0, 0),
    "openat2": (437, 0, 0, 0, 0),
    "memfd_create": (319, 0, 0),
    "socketpair": (53, 1, 1, 0, 0),
    "connect": (42, 0, 0, 0),
    "truncate": (76, 0, 0),
    "ftruncate": (77, 0, 0),
    "personality": (135, 0xFFFFFFFF),
    "to be dumped again": (157, 4, 1, 0, 0, 0),
    "another ABI": (0x40000000 + 39,),  # x32
    "another wall": (317, 0, 0, 0),
}


def limits() -> Outcomes:
    """Return what came of each thing that the filter of calls forbids, on every machine; where it did not, no harm."""
    own = Path(__file__)
    tried: dict[str, Callable[[], object]] = {
        "socket": socket.socket,
        "local socket": lambda: socket.socket(socket.AF_UNIX),
        "write": lambda: open(own, "a").close(),
        "make": lambda: os.open(own, os.O_RDONLY | os.O_CREAT),
        "remove": lambda: own.with_name("none").unlink(),
        "rename": lambda: own.with_name("none").rename(own.with_name("other")),
        "folder": own.mkdir,
        "mode": lambda: own.chmod(own.stat().st_mode),
        "owner": lambda: os.chown(own, -1, -1),
        "times": lambda: os.utime(own),
        "attribute": lambda: os.setxattr(own, "user.a", b"a"),
        "program": lambda: os.execv("/none", ["none"]),
        "child": lambda: subprocess.run([sys.executable, "-c", ""], check=False),
        "fork": lambda: os.fork() or os._exit(0),
        "kill": lambda: os.kill(os.getppid(), 0),
        "thread": lambda: _thread.start_new_thread(int, ()),
    }
    return [(name, _outcome(work)) for name, work in tried.items()]


def calls() -> Outcomes:
    """Return what came of each call that reaches other processes, or much of the system, by its number on x86-64."""
    call = ctypes.CDLL(None, use_errno=True).syscall
    found: Outcomes = []
    for name, arguments in _CALLS.items() if platform.machine() == "x86_64" else ():
        done = call(*map(ctypes.c_long, arguments))
        refused = done == -1 and ctypes.get_errno() in _REFUSED
        found.append((name, "refused" if refused else f"{done} {errno.errorcode.get(ctypes.get_errno())}"))
    return found


def read(file: LoadedPdf) -> Outcomes:
    """Return what came of reading what is none of its business, and what it needs."""
    above = f"/proc/{os.getppid()}"
    tried: dict[str, Callable[[], object]] = {
        "memory": lambda: os.open(f"{above}/mem", os.O_RDONLY),
        "environment": lambda: os.open(f"{above}/environ", os.O_RDONLY),
        "handles": lambda: os.listdir(f"{above}/fd"),
        "commands": lambda: os.listdir("/proc"),
        "accounts": Path("/etc/passwd").read_bytes,
        "home": lambda: os.listdir("/home"),
        "what lies beside the package": Path(__file__).read_bytes,
        "disk": lambda: os.listdir("/"),
        "scratch": lambda: os.listdir("/tmp"),
    }
    needed: dict[str, Callable[[], object]] = {
        "modules": Path(answers.__file__).read_bytes,
        "packages": Path(os.__file__).read_bytes,
        "fonts": lambda: os.listdir("/usr/share"),
    }
    return [(name, _outcome(work)) for name, work in (tried | needed).items()]


def _outcome(work: Callable[[], object]) -> str:
    try:
        work()
    except OSError as error:
        return "refused" if error.errno in _REFUSED else repr(error)
    except RuntimeError:  # as Python tells of a thread
        return "refused"
    return "done"


def makes_sockets(file: LoadedPdf) -> bool:
    with socket.socket(socket.AF_UNIX):
        return True


def leave_the_fence(file: LoadedPdf) -> Outcomes:
    """Return what came of writing, of other programs and other processes: what a fence alone forbids."""
    words = ctypes.create_string_buffer(8)
    place = (ctypes.c_size_t * 2)(ctypes.addressof(words), len(words))  # the same one there, whatever it holds
    one, none = ctypes.c_ulong(1), ctypes.c_ulong(0)
    done = ctypes.CDLL(None, use_errno=True).process_vm_readv(os.getppid(), place, one, place, one, none)
    memory = "refused" if done == -1 and ctypes.get_errno() in _REFUSED else "done"
    tried: dict[str, Callable[[], object]] = {
        "write": lambda: open(__file__, "a").close(),
        "program": lambda: os.execv(sys.executable, [sys.executable, "-c", ""]),
        "kill": lambda: os.kill(os.getppid(), 0),
    }
    return [("memory", memory), *((name, _outcome(work)) for name, work in tried.items())]


def reach_out(file: LoadedPdf, before: Outcomes = []) -> Outcomes:  # noqa: B006 - never changed
    """Return what came of all that is to be refused."""
    return [*before, *limits(), *calls()]


class WhereQuestionsAreRead:
    """Tries the same in the thread that reads questions; stands for what came of it."""

    def __reduce__(self) -> tuple[Callable[[], Outcomes], tuple[()]]:
        return _in_another_thread, ()


def _in_another_thread() -> Outcomes:
    assert threading.current_thread() is not threading.main_thread()
    return [*limits(), *calls()]


def limits_of_itself(file: LoadedPdf) -> list[tuple[float, float]]:
    """Return the limits (that hold, that it may give itself) of its files, pictures and memory."""
    kinds = (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE, resource.RLIMIT_AS)
    return [resource.getrlimit(kind) for kind in kinds]


def hold_the_lock(file: LoadedPdf) -> str:
    """Answer, and never return: in C code that lets no other thread of Python's go on."""
    sleep, answer = ctypes.PyDLL(None).sleep, answers.write("held", str)
    os.write(3, HEAD.pack(Kind.VALUE, len(answer)) + answer)
    sleep(600)
    return ""


def abort(file: LoadedPdf, page: int) -> None:
    """End as a C library does where it finds that it is broken."""
    signal.signal(signal.SIGABRT, signal.SIG_IGN)
    os.abort()


def _tell(kind: int, length: int, data: bytes) -> None:
    """Answer by itself, past the program: on the handle that answers go by."""
    os.write(3, HEAD.pack(kind, length) + data)
    threading.Event().wait()


class _Call:
    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, ("true",)


# A value as `pickle` has it, which changes what a class of the program is wherever it is read.
_CHANGED = b"cdossier.intake.pdf.rules\nRules\nN}X\x06\x00\x00\x00acrossK\x01s\x86b."


def pickled_call(file: LoadedPdf, page: int) -> str:
    """Answer what runs a program where it is read as any pickle."""
    answer = pickle.dumps(_Call())
    _tell(Kind.VALUE, len(answer), answer)
    return ""


def pickled_change(file: LoadedPdf, page: int) -> str:
    _tell(Kind.VALUE, len(_CHANGED), _CHANGED)
    return ""


def other_kind(file: LoadedPdf, page: int) -> str:
    _tell(9, 0, b"")
    return ""


def plain_bytes(file: LoadedPdf, page: int) -> str:
    _tell(Kind.BYTES, 4, b"text")
    return ""


def too_long(file: LoadedPdf, page: int) -> str:
    _tell(Kind.VALUE, 1 << 40, b"")
    return ""


def other_refusal(file: LoadedPdf, page: int) -> str:
    _tell(Kind.REFUSAL, 4, b"none")
    return ""


def long_fault(file: LoadedPdf, page: int) -> str:
    _tell(Kind.FAULT, 1 << 20, b"\x1b]0;" + b"x" * ((1 << 20) - 4))
    return ""
