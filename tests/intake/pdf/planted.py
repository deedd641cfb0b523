"""What a hostile file might make of a child process, as functions that tests ask it for (the product has no way to)."""

import ctypes
import os
import sys
import time
from pathlib import Path

from dossier.intake.pdf import characters
from dossier.intake.pdf.loaded import LoadedPdf
from tests.intake.pdf.planting import Brought

__name__ = Brought(__name__)


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


def sleep(file: LoadedPdf, page: int, seconds: float) -> str:
    time.sleep(seconds)
    return "slept"
