"""What a hostile file might make of a child process, as functions that tests ask it for (the product has no way to)."""

import ctypes
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from dossier.intake.pdf import characters
from dossier.intake.pdf.loaded import LoadedPdf


def hang(file: LoadedPdf, page: int) -> None:
    """Never return: in C code, which holds no lock of Python."""
    ctypes.CDLL(None).sleep(600)


def hang_in_python(file: LoadedPdf, page: int) -> None:
    while True:
        pass


def crash(file: LoadedPdf, page: int) -> None:
    ctypes.string_at(1)


def fill_memory(file: LoadedPdf, page: int) -> bytes:
    return b"x" * (1 << 40)


def fail(file: LoadedPdf, page: int) -> None:
    raise ZeroDivisionError("planted")


def falsify(file: LoadedPdf) -> None:
    """Let every page of every file say one thing from now on."""

    def say(file: LoadedPdf, page: int) -> str:
        return "falsified"

    characters.plain_text = say  # type: ignore[assignment]


def pid(file: LoadedPdf) -> int:
    return os.getpid()


def leaves_a_picture(file: LoadedPdf) -> bool:
    """Whether a crash would write the memory to the disk."""
    return bool(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))


def ends_first(file: LoadedPdf) -> bool:
    """Whether it is ended before the program where memory runs out."""
    return int(Path("/proc/self/oom_score_adj").read_text()) >= 500


def modules(file: LoadedPdf) -> list[str]:
    return sorted({name.partition(".")[0] for name in sys.modules})


def pickled_call(file: LoadedPdf) -> Any:
    """An answer that runs a program where it is read as any pickle."""

    class Call:
        def __reduce__(self) -> Any:
            return os.system, ("true",)

    return Call()


def limits(file: LoadedPdf) -> dict[str, str]:
    """Return what came of each thing that is forbidden, and of reading a file, which is not."""

    def tried(work: Any) -> str:
        try:
            work()
        except OSError as error:
            return type(error).__name__
        return "done"

    own = Path(__file__)
    return {
        "socket": tried(socket.socket),
        "local socket": tried(lambda: socket.socket(socket.AF_UNIX)),
        "write": tried(lambda: open(own, "a").close()),
        "make": tried(lambda: open(own.with_name("made"), "x").close()),
        "remove": tried(lambda: own.with_name("none").unlink()),
        "rename": tried(lambda: own.rename(own.with_name("other"))),
        "folder": tried(lambda: own.with_name("folder").mkdir()),
        "mode": tried(lambda: own.chmod(own.stat().st_mode)),
        "owner": tried(lambda: os.chown(own, -1, -1)),
        "times": tried(lambda: os.utime(own)),
        "attribute": tried(lambda: os.setxattr(own, "user.a", b"a")),
        "program": tried(lambda: os.execv(sys.executable, [sys.executable, "-c", ""])),
        "child": tried(lambda: subprocess.run([sys.executable, "-c", ""], check=False)),
        "kill": tried(lambda: os.kill(os.getppid(), 0)),
        "read": tried(own.read_bytes),
    }


def sleep(file: LoadedPdf, page: int, seconds: float) -> str:
    time.sleep(seconds)
    return "slept"
