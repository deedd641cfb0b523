"""Changes to a file, small and at random: of its bytes, of the words that its format knows, of what is packed in it."""

import io
import random
import zipfile
from collections.abc import Callable, Sequence

Mutate = Callable[[bytes, random.Random], bytes]

_NUMBERS = (b"0", b"-1", b"1", b"65536", b"2147483648", b"99999999999999999999", b"1e999", b"NaN", b"0.0")
_ODD = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    "\u2028".encode(),
    "\u202e".encode(),
    "\u200d".encode(),
    "ﷺ".encode(),
    "e\u0301".encode(),
    b"\xed\xa0\x80",
    "\U0001f600".encode(),
    b"\r",
    b"\r\n\r\n",
    b"\t",
    b"[",
    b"]",
    "\u00a0".encode(),
    b"[1][2]",
    b"<",
    b">",
    b"&",
    b"\\",
    b'"',
    b"'",
    b"{",
    b"}",
    b"(",
    b")",
    b"*",
    b"`",
    b"|",
    b"#",
    b"@",
    b"%",
    b"/",
)


def mutate_bytes(words: Sequence[bytes]) -> Mutate:
    """Return what changes a file of a format that knows `words`."""
    pool = [*words, *_ODD, *_NUMBERS]

    def mutate(data: bytes, chance: random.Random) -> bytes:
        made = bytearray(data)
        for _ in range(1 << chance.randrange(4)):
            _once(made, pool, chance)
        return bytes(made[:200_000])

    return mutate


def _once(data: bytearray, pool: Sequence[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    to = min(len(data), at + 1 + int(chance.expovariate(0.1)))
    match chance.randrange(8):
        case 0 if data:
            data[min(at, len(data) - 1)] = chance.randrange(256)
        case 1:
            del data[at:to]
        case 2:
            data[at:at] = data[at:to] * chance.choice((1, 1, 2, 50))
        case 3:
            other = chance.randrange(len(data) + 1)
            data[at:at] = data[other : other + to - at]
        case 4:
            data[at:to] = chance.choice(pool)
        case 5:
            data[at:at] = chance.choice(pool) * chance.choice((1, 1, 1, 3, 400))
        case 6 if data:
            data[min(at, len(data) - 1)] ^= 1 << chance.randrange(8)
        case _:
            data[at:at] = chance.choice(pool)


def mutate_zipped(inner: Mutate) -> Mutate:
    """Return what changes one member of an archive, or now and then the archive's own bytes, its names, its order."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                members = [(each.filename, archive.read(each)) for each in archive.infolist()]
        except Exception:  # noqa: BLE001  no archive any more
            return inner(data, chance)
        what = chance.randrange(12)
        if what == 0 or not members:
            return inner(data, chance)
        which = chance.randrange(len(members))
        name, content = members[which]
        if what == 1:
            del members[which]
        elif what == 2:
            members.append((chance.choice(members)[0], content))
        elif what == 3:
            members[which] = (chance.choice(("../../x", "/x", "word/../word/document.xml", "\x00")), content)
        else:
            members[which] = (name, inner(content, chance))
        return zipped(members)

    return mutate


def zipped(members: Sequence[tuple[str, bytes]]) -> bytes:
    """Return an archive of the members, in their order; a name may come twice."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name.replace("\x00", "0"))
            if info.filename not in archive.namelist():
                archive.writestr(info, content)
    return packed.getvalue()
