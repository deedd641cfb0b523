"""Child processes of the program's own: what works on a stranger's file there can be ended, and can do no harm.

`command` is how one is started, from a checkout, a wheel or a frozen build. This file is run by its path, so that the
process starts at once and has only what it needs; a frozen build has no Python to run it with, so the program itself is
started with ASKED, and comes here before anything else.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

ASKED = "--child"

# What Python, libraries and the bootloader of a frozen build look at; others may be keys of other programs.
_VARIABLES = {"HOME", "PATH", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "LD_LIBRARY_PATH"}
_KINDS_OF_VARIABLES = ("LC_", "_PYI_")

_AT_PARENTS_DEATH, _NOT_DUMPABLE = 1, 4  # of prctl


def command(module: str, *arguments: str) -> list[str]:
    """Return the command line of a child process that runs `main(arguments)` of `module`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ASKED, module, *arguments]
    return [sys.executable, "-I", str(Path(__file__)), module, *arguments]


def environment() -> dict[str, str]:
    """Return the environment for a child: what it needs of this process's."""
    return {
        name: value for name, value in os.environ.items() if name in _VARIABLES or name.startswith(_KINDS_OF_VARIABLES)
    }


def run(arguments: Sequence[str]) -> int:
    """Do what a command line asks for from its module on, and return the exit code."""
    code: int = import_module(arguments[0]).main(arguments[1:])
    return code


def limit_memory(size: int, *, for_good: bool = False) -> None:
    """Give this process at most `size` bytes of address space, where the system can; a later call may give it more,
    unless this is `for_good`.
    """
    if sys.platform != "win32":
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[1]  # that somebody set from outside
        within = size if most == resource.RLIM_INFINITY else min(size, most)
        resource.setrlimit(resource.RLIMIT_AS, (within, within if for_good else most))


def end_first() -> None:
    """Let the system end this process before the window where memory runs out, where the system can."""
    if sys.platform == "linux":
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")


def end_with_the_parent() -> None:
    """Let the system end this process, whatever it is doing, when the thread that started it ends, where it can."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_AT_PARENTS_DEATH, signal.SIGKILL, 0, 0, 0)


def leave_nothing() -> None:
    """Let this process get neither a file onto the disk nor a picture of its memory (a core dump), for good, where the
    system can. A limit of 1 byte stops also the programs that systems hand a core dump to, which none of 0 does.
    """
    if sys.platform != "win32":
        import resource

        for kind, most in ((resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 1)):
            within = most if resource.getrlimit(kind)[1] else 0
            resource.setrlimit(kind, (within, within))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_NOT_DUMPABLE, 0, 0, 0, 0)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent))  # what holds the package: run alone, nothing else does
    sys.exit(run(sys.argv[1:]))
