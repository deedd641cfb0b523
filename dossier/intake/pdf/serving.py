"""The child process in which one PDF is loaded (`dossier/children`): it answers what is asked of that.

On its standard input come questions, each as a number of bytes (of eight) and as many, pickled: `Load`, behind which
the bytes of the file follow, or `Ask`, whose name is that of a function of a loaded PDF. Each is answered on standard
output: a kind, a number of bytes, and as many (`answers`: not pickled, since a file may have made the child its own).
When the input ends, so does the process, whatever PDFium is doing.
"""

import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from importlib import import_module
from queue import SimpleQueue
from struct import Struct
from typing import Any, BinaryIO

from dossier.children import end_first, end_with_the_parent, leave_nothing, limit_memory
from dossier.intake.pdf import answers
from dossier.intake.pdf.loaded import MOST_PAGES, MOST_TITLE, LoadedPdf, load_pdf
from dossier.model.errors import KnownError
from dossier.walls import FONTS, fence, forbid_all_but_reading, importable

MEMORY = 3 << 30  # bytes of address space, beside those of the file
LENGTH = Struct("<Q")
HEAD = Struct("<BQ")
# All that is asked of a file, and PDFium, are there before anything is asked.
_MODULES = ("characters", "navigation", "remarks", "rendering", "rules", "runs", "security", "shapes")


class Kind(IntEnum):
    """What an answer holds: a value, plain bytes, the code of a `refusal`, the words of a fault."""

    VALUE = 0
    BYTES = 1
    REFUSAL = 2
    FAULT = 3


@dataclass(frozen=True, slots=True)
class Load:
    """Load the PDF of `size` bytes that follow. It is asked once, and first."""

    size: int
    password: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is known of a file once it is loaded."""

    page_count: int
    title: str

    def __post_init__(self) -> None:
        if not (0 < self.page_count <= MOST_PAGES and len(self.title) <= MOST_TITLE):
            raise ValueError("a file has pages, and not too many, and a title of some length")


@dataclass(frozen=True, slots=True)
class Ask:
    """Call a function with the PDF that is loaded, and these arguments."""

    module: str
    name: str
    args: tuple[Any, ...]
    keys: dict[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Answer until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is meant for the program, which ends its children
    end_first()
    end_with_the_parent()
    limit_memory(MEMORY)
    told = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what a library prints is no answer
    for module in _MODULES:
        import_module(f"dossier.intake.pdf.{module}")
    import pypdfium2.raw  # noqa: F401

    sys.dont_write_bytecode = True
    leave_nothing()
    fence([*importable(), *FONTS])  # before the other thread is there, which would go on without
    questions: SimpleQueue[tuple[Load | Ask, bytes]] = SimpleQueue()
    threading.Thread(target=_read, args=(os.fdopen(0, "rb"), questions), daemon=True).start()
    forbid_all_but_reading()  # after it, since then none can be started
    file: LoadedPdf | None = None
    while True:
        question, data = questions.get()
        kind: Kind = Kind.VALUE
        answer: bytes | bytearray
        try:
            if isinstance(question, Load):
                file = load_pdf(data, question.password)
                answer = answers.write(Loaded(file.page_count, file.title), Loaded)
            else:
                kind, answer = _answer(file, question)
        except KnownError as error:
            kind, answer = Kind.REFUSAL, error.code.encode()
        except MemoryError:
            os._exit(1)
        except Exception:  # noqa: BLE001 - the border of the process: told, and raised on the other side
            kind, answer = Kind.FAULT, traceback.format_exc().encode(errors="replace")
        del data  # it is the file's now
        _write(told, HEAD.pack(kind, len(answer)))
        _write(told, answer)


def _answer(file: LoadedPdf | None, question: Ask) -> tuple[Kind, bytearray]:
    call = getattr(import_module(question.module), question.name)
    value = call(file, *question.args, **question.keys)
    if isinstance(value, bytearray):
        return Kind.BYTES, value
    return Kind.VALUE, answers.write(value, answers.returned(call))


def _read(stream: BinaryIO, questions: "SimpleQueue[tuple[Load | Ask, bytes]]") -> None:
    """Hand the questions on, and end the process where there will be none."""
    try:
        while head := stream.read(LENGTH.size):
            question = pickle.loads(stream.read(LENGTH.unpack(head)[0]))
            if isinstance(question, Load):
                limit_memory(MEMORY + 2 * question.size, for_good=True)
                questions.put((question, stream.read(question.size)))
            else:
                questions.put((question, b""))
    finally:
        os._exit(0)


def _write(stream: BinaryIO, data: bytes | bytearray) -> None:
    view = memoryview(data)
    while view:
        view = view[stream.write(view) :]
