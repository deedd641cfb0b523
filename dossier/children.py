"""Child processes of the program's own: what works on a stranger's file there can be ended, and can do no harm.

`command` is how one is started, from a checkout, a wheel or a frozen build. This file is run by its path, so that the
process starts at once and has only what it needs; a frozen build has no Python to run it with, so the program itself is
started with ASKED, and comes here before anything else.
"""

import ctypes
import os
import platform
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

ASKED = "--child"

# A proxy that is nowhere keeps libraries from looking a name up where the system cannot forbid sockets.
_NOWHERE = "http://127.0.0.1:9"
_PROXIES = ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")

# Linux, by machine (linux/audit.h, asm/unistd.h): the architecture's mark in a filter, and the numbers of calls.
_MARKS = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_SOCKETS = {"x86_64": (41, 425), "aarch64": (198, 425)}  # socket, io_uring_setup
# Other programs (execve, execveat, kill, ptrace, process_vm_writev), and the files of the disk but to read them (creat,
# openat2, truncate, rename*, link*, symlink*, unlink*, mkdir*, rmdir, mknod*), whose they are, and when they changed
# (*chmod*, *chown*, *setxattr, utime*, futimesat).
_OTHERS = {
    "x86_64": (
        *(59, 322, 62, 101, 311, 85, 437, 76, 82, 264, 316, 86, 265, 88, 266, 87, 263, 83, 258, 84, 133, 259),
        *(90, 91, 268, 452, 92, 93, 94, 260, 188, 189, 190, 132, 235, 261, 280),
    ),
    "aarch64": (
        *(221, 281, 129, 117, 271, 437, 45, 38, 276, 37, 36, 35, 34, 33),
        *(52, 53, 452, 54, 55, 5, 6, 7, 88),
    ),
}
_OPENING = {"x86_64": ((2, 1), (257, 2)), "aarch64": ((56, 2),)}  # open and openat, with where their flags stand
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

# Of classic BPF: a word, a jump on =, on >=, on shared bits, the end.
_LOAD, _IS, _ATLEAST, _SHARES, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO with EPERM
_NOT_DUMPABLE, _NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 4, 38, 22, 2  # of prctl

_Step = tuple[int, int, int, int]  # the code, how far to jump where it is and is not so, the value


def command(module: str, *arguments: str) -> list[str]:
    """Return the command line of a child process that runs `main(arguments)` of `module`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ASKED, module, *arguments]
    return [sys.executable, "-I", str(Path(__file__)), module, *arguments]


def environment() -> dict[str, str]:
    """Return the environment for a child: this process's without our own variables, of which some are passphrases."""
    return {name: value for name, value in os.environ.items() if not name.startswith("DOSSIER_")}


def run(arguments: Sequence[str]) -> int:
    """Do what a command line asks for from its module on, and return the exit code."""
    code: int = import_module(arguments[0]).main(arguments[1:])
    return code


def limit_memory(size: int) -> None:
    """Give this process at most `size` bytes of address space, where the system can; a later call may give it more."""
    if sys.platform != "win32":
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[1]  # that somebody set from outside
        within = size if most == resource.RLIM_INFINITY else min(size, most)
        resource.setrlimit(resource.RLIMIT_AS, (within, most))


def end_first() -> None:
    """Let the system end this process before the window where memory runs out, where the system can."""
    if sys.platform == "linux":
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")


def leave_no_picture() -> None:
    """Let no picture of this process's memory (a core dump) get onto the disk, where the system can."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_NOT_DUMPABLE, 0, 0, 0, 0)


def forbid_sockets() -> bool:
    """Forbid this process for good to make a socket; return whether the system can."""
    for name in _PROXIES:
        os.environ[name] = _NOWHERE
    for name in ("no_proxy", "NO_PROXY"):
        os.environ.pop(name, None)
    return _filter(_SOCKETS.get(platform.machine(), ()), ())


def forbid_all_but_reading() -> bool:
    """Forbid this process for good sockets, other programs and writing files; return whether the system can."""
    machine = platform.machine()
    return _filter(_SOCKETS.get(machine, ()) + _OTHERS.get(machine, ()), _OPENING.get(machine, ()))


def _filter(refused: Sequence[int], opening: Sequence[tuple[int, int]]) -> bool:
    """Have the system refuse these calls, and those of `opening` that ask for more than reading."""
    mark = _MARKS.get(platform.machine()) if sys.platform == "linux" else None
    if mark is None:
        return False
    checks: list[_Step] = [(_ATLEAST, 0, 1, 0x40000000), (_RETURN, 0, 0, _REFUSE)]  # another ABI of the same machine
    for number in refused:
        checks += [(_IS, 0, 1, number), (_RETURN, 0, 0, _REFUSE)]
    for number, at in opening:  # arguments are of eight bytes, from byte 16 on
        checks += [(_IS, 0, 4, number), (_LOAD, 0, 0, 16 + 8 * at), (_SHARES, 0, 1, _WRITING)]
        checks += [(_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    steps: list[_Step] = [
        (_LOAD, 0, 0, 4),  # the architecture
        (_IS, 1, 0, mark),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, 0),  # the number of the call
        *checks,
        (_RETURN, 0, 0, _ALLOW),
    ]
    code = b"".join(a.to_bytes(2, sys.byteorder) + bytes((b, c)) + d.to_bytes(4, sys.byteorder) for a, b, c, d in steps)
    held = (ctypes.c_ubyte * len(code)).from_buffer_copy(code)
    program = _Program(len(steps), ctypes.addressof(held))
    prctl = ctypes.CDLL(None).prctl
    prctl.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong]
    if prctl(_NO_NEW_PRIVILEGES, 1, None, 0, 0):
        return False
    return not prctl(_SECCOMP, _FILTER, ctypes.addressof(program), 0, 0)


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_void_p)]


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent))  # what holds the package: run alone, nothing else does
    sys.exit(run(sys.argv[1:]))
