"""Values of PDF objects that may hold anything: texts, dates, numbers, colours. Nothing here raises."""

import math
import re
import zlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from dossier.intake.annotations.rich import plain_of_rich
from dossier.model.anchor import Rect
from dossier.model.foreign import Quad
from dossier.model.moments import stored

LONGEST = 200_000  # characters of a comment
_MOST_QUADS = 4_000  # of one annotation
_FARTHEST = 1e7  # points; a page has at most 14,400
_DATE = re.compile(
    r"\s*(?:D:)?(?P<year>\d{4})(?:-?(?P<month>\d\d)(?:-?(?P<day>\d\d)(?:[T ]?(?P<hour>\d\d)(?::?(?P<minute>\d\d)"
    r"(?::?(?P<second>\d\d)(?:[.,]\d+)?)?)?)?)?)?"
    r"\s*(?P<zone>[Zz]|(?P<sign>[+-])(?P<zone_hours>\d\d)['’:]?(?P<zone_minutes>\d\d)?)?"
)
_EARLIEST = 1970  # PDF is younger; an older year is a clock that was never set
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_FAULTS = (ValueError, TypeError, AttributeError, KeyError, IndexError, RuntimeError, OverflowError, RecursionError)


def entry(dictionary: Any, key: str) -> Any:
    """Return what a dictionary holds at `key`; None where it holds nothing, or is broken there."""
    try:
        return dictionary.get(key)
    except _FAULTS:
        return None


def text(value: Any) -> str:
    """Return a text string with line feeds as its line ends; '' where it is none."""
    import pikepdf

    if not isinstance(value, pikepdf.String):
        return ""
    try:
        found = str(value)
    except _FAULTS:
        found = bytes(value).decode("utf-8", "replace")
    return clean(found)


def clean(found: str) -> str:
    """Return a text as it may be stored: without control characters and half characters, line feeds as line ends."""
    found = found[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    return _UNSAFE.sub("", found.removeprefix("\ufeff"))


def name(value: Any) -> str:
    """Return a name without its slash; '' where it is none."""
    import pikepdf

    try:
        return clean(str(value))[1:200] if isinstance(value, pikepdf.Name) else ""
    except _FAULTS:
        return ""


def rich_text(value: Any) -> str:
    """Return the plain text of rich contents: a string, or a stream that holds one."""
    import pikepdf

    try:
        if isinstance(value, pikepdf.Stream):
            return plain_of_rich(clean(_unpacked(value).decode("utf-8", "replace")))
    except (*_FAULTS, pikepdf.PdfError):
        return ""
    return plain_of_rich(text(value))


def _unpacked(stream: Any) -> bytes:
    """Return the beginning of what a stream holds, however much it unpacks to; b'' where it is packed oddly."""
    import pikepdf

    packed = bytes(stream.get_raw_stream_buffer())
    packing = entry(stream, "/Filter")
    if packing is None:
        return packed[: 4 * LONGEST]
    if isinstance(packing, pikepdf.Array) and len(packing) == 1:
        packing = packing[0]
    if packing != pikepdf.Name.FlateDecode or entry(stream, "/DecodeParms") is not None:
        return b""
    try:
        return zlib.decompressobj().decompress(packed, 4 * LONGEST)
    except zlib.error:
        return b""


def date(value: str) -> str:
    """Return a PDF date, also one that is cut short, without `D:` or in ISO 8601, as UTC ISO 8601; '' for another.

    A date without a time zone is taken for UTC.
    """
    found = _DATE.match(value)
    if found is None:
        return ""
    parts = [int(found[part] or least) for part, least in _DATE_PARTS]
    offset = timedelta(hours=int(found["zone_hours"] or 0), minutes=int(found["zone_minutes"] or 0))
    try:
        zone = timezone(-offset if found["sign"] == "-" else offset)
        when = datetime(*parts, tzinfo=zone).astimezone(UTC)  # type: ignore[misc, arg-type]
    except (ValueError, OverflowError):
        return ""
    return stored(when) if when.year >= _EARLIEST else ""


_DATE_PARTS = (("year", 1), ("month", 1), ("day", 1), ("hour", 0), ("minute", 0), ("second", 0))


def numbers(value: Any, most: int) -> list[float]:
    """Return up to `most` numbers of an array; none where it holds anything else, or what is no place on a page."""
    found: list[float] = []
    try:
        for position in range(min(len(value), most)):
            number = float(value[position])
            if not math.isfinite(number) or abs(number) > _FARTHEST:
                return []
            found.append(number)
    except _FAULTS:
        return []
    return found


def rectangle(found: Sequence[float]) -> Rect | None:
    """Return (left, bottom, right, top), whichever corners are given; None where it has no size or is none."""
    if len(found) != 4:
        return None
    left, right = sorted((found[0], found[2]))
    bottom, top = sorted((found[1], found[3]))
    return (left, bottom, right, top) if left < right or bottom < top else None


def quads(points: Sequence[float]) -> tuple[Quad, ...]:
    """Return the quads of `/QuadPoints`, their corners put in the order of walking round, whatever it was."""
    return tuple(_quads(points[: _MOST_QUADS * 8]))


def _quads(points: Sequence[float]) -> Iterator[Quad]:
    for at in range(0, len(points) - 7, 8):
        corners = [(points[at + i], points[at + i + 1]) for i in range(0, 8, 2)]
        x, y = sum(corner[0] for corner in corners) / 4, sum(corner[1] for corner in corners) / 4
        corners.sort(key=lambda corner: math.atan2(corner[1] - y, corner[0] - x))
        a, b, c, d = corners
        if abs((c[0] - a[0]) * (d[1] - b[1]) - (c[1] - a[1]) * (d[0] - b[0])) > 1e-6:  # twice its area
            yield a, b, c, d


def rgb(parts: Sequence[float]) -> tuple[float, float, float] | None:
    """Return a colour of 1 (grey), 3 (RGB) or 4 (CMYK) parts as RGB from 0 to 1; None where there is none."""
    parts = [min(max(part, 0.0), 1.0) for part in parts]
    if len(parts) == 1:
        return parts[0], parts[0], parts[0]
    if len(parts) == 3:
        return parts[0], parts[1], parts[2]
    if len(parts) == 4:
        cyan, magenta, yellow, black = parts
        return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)
    return None
