"""The incremental update (ISO 32000-1, 7.5.6): what changed is written behind the file, whose own bytes stay.

That keeps a signature's digest, and every byte that somebody may compare. Files that are not plainly in order are left
to the rewrite.
"""

import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

_TAIL = 2048  # bytes in which `startxref` is looked for
_START = re.compile(rb"startxref[\x00\t\n\f\r ]+(\d{1,10})[\x00\t\n\f\r ]+%%EOF[\x00\t\n\f\r ]*\Z")
_STREAM = re.compile(rb"[\x00\t\n\f\r ]*\d+[\x00\t\n\f\r ]+\d+[\x00\t\n\f\r ]+obj")
_TABLE = re.compile(rb"[\x00\t\n\f\r ]*xref[\x00\t\n\f\r ]")
_LAST_OFFSET = 10**10 - 1  # ten digits are all that a table holds

# Small faults that all readers take in their stride; with any other a reader guesses, and an update may lead it astray.
_HARMLESS = (
    "xref entry for the xref stream itself is missing",
    "reported number of objects",
    "object has offset 0",
    "input stream is complete but output may still be valid",
)

Number = tuple[int, int]  # of an object, with its generation


@dataclass(frozen=True, slots=True)
class Tail:
    """Where the newest cross-reference begins, in bytes, and whether it is a stream."""

    at: int
    is_stream: bool


def tail_of(data: bytes, pdf: "pikepdf.Pdf") -> Tail | None:
    """Return where an update of the file goes on from; None where it has to be rewritten."""
    found = _START.search(data, max(0, len(data) - _TAIL))
    if not data.startswith(b"%PDF-") or found is None or pdf.is_encrypted or "/XRefStm" in pdf.trailer:
        return None
    at = int(found[1])
    head = data[at : at + 64]
    is_stream = _STREAM.match(head) is not None
    if not is_stream and _TABLE.match(head) is None:
        return None
    return Tail(at, is_stream)


def in_order(pdf: "pikepdf.Pdf") -> bool:
    """Whether the file could be read so far without guessing. To be asked once: the answer empties the list."""
    return all(any(fault in str(warning) for fault in _HARMLESS) for warning in pdf.get_warnings())


def updated(data: bytes, pdf: "pikepdf.Pdf", objects: Iterable["pikepdf.Object"], tail: Tail) -> bytes:
    """Return `data` with the new state of `objects` (indirect ones of `pdf`) written behind it."""
    out = bytearray(b"" if data[-1:] in (b"\n", b"\r") else b"\n")
    offsets: dict[Number, int] = {}
    for one in objects:
        offsets[one.objgen] = len(data) + len(out)
        out += b"%d %d obj\n%s\nendobj\n" % (*one.objgen, _body(one))
    start = len(data) + len(out)
    size = max(int(pdf.trailer.get("/Size", 0)), max(number for number, _generation in offsets) + 1)
    trailer = _trailer(pdf, data, bytes(out)) | {"/Prev": b"%d" % tail.at}
    if tail.is_stream:
        offsets[size, 0] = start
        out += _stream(offsets, trailer | {"/Size": b"%d" % (size + 1)}, size)
    else:
        out += _table(offsets, trailer | {"/Size": b"%d" % size})
    out += b"startxref\n%d\n%%%%EOF\n" % start
    if len(data) + len(out) > _LAST_OFFSET:
        raise ValueError("the file is too large for a cross-reference table")
    return data + bytes(out)


def _body(one: "pikepdf.Object") -> bytes:
    import pikepdf

    if not isinstance(one, pikepdf.Stream):
        return one.unparse(resolved=True)
    raw = one.read_raw_bytes()
    one.stream_dict.Length = len(raw)
    return b"%s\nstream\n%s\nendstream" % (one.stream_dict.unparse(), raw)


def _trailer(pdf: "pikepdf.Pdf", data: bytes, added: bytes) -> dict[str, bytes]:
    """Return what every trailer repeats; of the two names of a file the second is new, as the file is."""
    import pikepdf

    kept = {}
    for key in ("/Root", "/Info"):
        if key in pdf.trailer:
            value = pdf.trailer[key]
            kept[key] = b"%d %d R" % value.objgen if value.is_indirect else value.unparse()
    names = pdf.trailer.get("/ID")
    if isinstance(names, pikepdf.Array) and len(names) == 2:
        new = hashlib.sha256(bytes(names[1]) + len(data).to_bytes(8, "big") + added).digest()[:16]
        kept["/ID"] = b"[<%s> <%s>]" % (bytes(names[0]).hex().encode(), new.hex().encode())
    return kept


def _runs(offsets: Mapping[Number, int]) -> Iterator[list[tuple[int, int, int]]]:
    """Yield (number, generation, offset) in runs of numbers that follow one another."""
    run: list[tuple[int, int, int]] = []
    for (number, generation), offset in sorted(offsets.items()):
        if run and number != run[-1][0] + 1:
            yield run
            run = []
        run.append((number, generation, offset))
    yield run


def _table(offsets: Mapping[Number, int], trailer: Mapping[str, bytes]) -> bytes:
    lines = [b"xref\n"]
    for run in _runs(offsets):
        lines.append(b"%d %d\n" % (run[0][0], len(run)))
        lines += [b"%010d %05d n \n" % (offset, generation) for _number, generation, offset in run]
    return b"".join(lines) + b"trailer\n<< %s >>\n" % _pairs(trailer)


def _stream(offsets: Mapping[Number, int], trailer: Mapping[str, bytes], number: int) -> bytes:
    runs = list(_runs(offsets))
    rows = b"".join(
        b"\x01" + offset.to_bytes(5, "big") + generation.to_bytes(2, "big")
        for run in runs
        for _number, generation, offset in run
    )
    packed = zlib.compress(rows, 9)
    index = b" ".join(b"%d %d" % (run[0][0], len(run)) for run in runs)
    keys = {
        "/Type": b"/XRef",
        "/W": b"[1 5 2]",
        "/Index": b"[%s]" % index,
        "/Filter": b"/FlateDecode",
        "/Length": b"%d" % len(packed),
    }
    return b"%d 0 obj\n<< %s >>\nstream\n%s\nendstream\nendobj\n" % (number, _pairs(keys | dict(trailer)), packed)


def _pairs(keys: Mapping[str, bytes]) -> bytes:
    return b" ".join(b"%s %s" % (key.encode("ascii"), value) for key, value in keys.items())
