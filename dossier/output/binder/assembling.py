"""Binds a report and its sources into one file."""

import io
import threading
import warnings
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING

from dossier.model.progress import Cancelled, Progress, export_cancelled, go_on, never, untold
from dossier.output.binder.backs import Goal, draw_backs
from dossier.output.binder.destinations import write_names
from dossier.output.binder.labels import write_labels
from dossier.output.binder.leads import Met, lead, standing
from dossier.output.binder.parts import Back, Plan
from dossier.output.binder.shown import goal
from dossier.output.binder.sources import Untagged, add_source, shelf_of

if TYPE_CHECKING:
    import pikepdf
    from _typeshed import ReadableBuffer


# Pages that hang together in long chains are copied by functions that call themselves as often.
_STACK = 512 << 20  # bytes of address space
_AT_ONCE = 1 << 20  # bytes handed on to the file


class Unbound(Exception):
    """A part that cannot be bound, or with `tags` not with its tags; `part` is its number, from 0."""

    def __init__(self, part: int, *, tags: bool = False) -> None:
        super().__init__(part)
        self.part = part
        self.tags = tags


def assemble(
    plan: Plan,
    target: IO[bytes],
    *,
    progress: Progress = untold,
    cancelled: Cancelled = never,
) -> int:
    """Write the binder to `target`, an empty file; return how many names had to be made unique.

    Raises KnownError when it was cancelled, OSError, and Unbound where a part is too damaged. Runs on a thread of its
    own, with room for what is deeply nested.
    """
    with ThreadPoolExecutor(1, "binder") as pool:
        before = threading.stack_size(_STACK)
        try:
            future = pool.submit(_assemble, plan, target, progress, cancelled)
        finally:
            threading.stack_size(before)  # other threads start meanwhile
        return future.result()


def _assemble(plan: Plan, target: IO[bytes], progress: Progress, cancelled: Cancelled) -> int:
    import pikepdf

    with ExitStack() as open_files:
        pdf = open_files.enter_context(pikepdf.open(io.BytesIO(plan.report)))
        met = standing(pdf)
        pages = len(pdf.pages)
        shelf = shelf_of(pdf)
        version = pdf.pdf_version
        firsts = []
        for done, part in enumerate(plan.parts):
            go_on(cancelled)
            progress(done, len(plan.parts) + 1)
            try:
                source = open_files.enter_context(
                    pikepdf.open(part.path, password=part.password, suppress_warnings=True)
                )
                version = max(version, source.pdf_version)
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", pikepdf.PageCopyWarning)
                    firsts.append(add_source(pdf, source, part.title, shelf, tagged=part.tagged))
            except Untagged as error:
                raise Unbound(done, tags=True) from error
            except (
                pikepdf.PdfError,
                pikepdf.PasswordError,
                RuntimeError,
                ValueError,
                TypeError,
                AttributeError,
                KeyError,
            ) as error:
                raise Unbound(done) from error
        lead(pdf, pages, plan, firsts)
        _draw(pdf, plan, firsts, met)
        write_names(pdf, shelf.names)
        write_labels(pdf, shelf.labels)
        if shelf.tags is not None:
            shelf.tags.write()
        _claim_no_standard(pdf)
        go_on(cancelled)
        progress(len(plan.parts), len(plan.parts) + 1)
        _save(pdf, target, version, cancelled)
        return shelf.renamed


def _draw(pdf: "pikepdf.Pdf", plan: Plan, firsts: list[int], met: Met) -> None:
    """Draw the links back, page by page."""
    found: dict[int, list[Goal]] = defaultdict(list)
    for back in plan.backs:
        destination = _goal(pdf, back, met)
        if destination is not None:
            found[firsts[back.spot.part] + back.spot.page].append((back, destination))
    for number, goals in found.items():
        draw_backs(pdf, pdf.pages[number], goals, plan.colour)


def _goal(pdf: "pikepdf.Pdf", back: Back, met: Met) -> "pikepdf.Array | None":
    for address in back.goals:
        if address in met:
            page, rect = met[address]
            return goal(pdf.pages[page], rect)
    return None


def _claim_no_standard(pdf: "pikepdf.Pdf") -> None:
    """Take back what the report claims of itself: its sources are as they are."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part"):
            if name in meta:
                del meta[name]
    if "/OutputIntents" in pdf.Root:
        del pdf.Root["/OutputIntents"]


class _Sink(io.RawIOBase):
    """Hands on to a file what qpdf writes, and keeps the error of that: raised below qpdf, it may end the program."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.error: OSError | None = None

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer") -> int:
        size = memoryview(data).nbytes
        if self.error is None:
            try:
                self._file.write(data)
            except OSError as error:
                self.error = error
        return size


class _Stopped(Exception):
    pass


def _save(pdf: "pikepdf.Pdf", target: IO[bytes], version: str, cancelled: Cancelled) -> None:
    import pikepdf

    sink = _Sink(target)

    def on_progress(_percent: int) -> None:
        if sink.error is not None or cancelled():
            raise _Stopped

    try:
        with io.BufferedWriter(sink, _AT_ONCE) as out, warnings.catch_warnings():
            warnings.simplefilter("ignore", pikepdf.PageCopyWarning)  # form fields that are in disorder stay so
            pdf.save(
                out,
                min_version=version,
                deterministic_id=True,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                compress_streams=False,
                stream_decode_level=pikepdf.StreamDecodeLevel.none,
                encryption=False,
                progress=on_progress,
            )
    except _Stopped:
        if sink.error is None:
            raise export_cancelled() from None
    if sink.error is not None:
        raise sink.error
