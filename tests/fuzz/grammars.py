"""Changes that keep to the grammar of a file: HTML, mail, TOML, lines of records, pages of SQLite, content of PDFs."""

import random
import tomllib
from collections.abc import Callable, Sequence
from email import message_from_bytes, policy
from email.message import Message

import tomli_w
from lxml import html

from tests.fuzz.mutating import Mutate
from tests.fuzz.shaping import change_element, change_value

_PAGE = 4_096  # bytes of a page of SQLite
_ENCODINGS = ("base64", "quoted-printable", "8bit", "x-uuencode", "")
_KINDS = ("text/html", "multipart/related", "message/rfc822", "image/png", "text/html; charset=utf-7", "text")


def mutate_html(inner: Mutate, tags: Sequence[str], snippets: Sequence[str] = ()) -> Mutate:
    """Return what changes elements, attributes and texts of a web page."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        try:
            root = html.document_fromstring(data.decode("utf-8", "replace"))
        except (ValueError, html.etree.ParserError):
            return inner(data, chance)
        for _ in range(1 << chance.randrange(4)):
            try:
                change_element(root, inner, tags, snippets, chance)
            except (ValueError, html.etree.XMLSyntaxError):  # a name or a character that it has not
                continue
        made: bytes = html.tostring(root, encoding="utf-8", doctype="<!DOCTYPE html>")
        return made[:200_000]

    return _mostly(mutate, inner)


def mutate_mail(inner: Mutate) -> Mutate:
    """Return what changes the headers, the parts and the encodings of a file of several parts."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        try:
            mail: Message = message_from_bytes(data, policy=policy.compat32)
            parts = [part for part in mail.walk() if not part.is_multipart()]
            part, other = chance.choice(parts), chance.choice(parts)
            match chance.randrange(8):
                case 0:
                    _set(part, "Content-Type", chance.choice(_KINDS))
                case 1:
                    _set(part, "Content-Transfer-Encoding", chance.choice(_ENCODINGS))
                case 2:
                    for name in ("Content-Location", "Content-ID"):
                        _set(part, name, str(other.get(name) or "x"))
                case 3 if mail.is_multipart():
                    mail.attach(other)
                case 4 if mail.is_multipart():
                    around = Message()
                    _set(around, "Content-Type", f'multipart/related; boundary="c{chance.randrange(9)}"')
                    around.attach(other)
                    mail.attach(around)
                case _:
                    held = part.get_payload(decode=True)
                    assert isinstance(held, bytes)
                    del part["Content-Transfer-Encoding"]
                    part.set_payload(inner(held, chance).decode("latin-1"))
                    _set(part, "Content-Transfer-Encoding", "8bit")
            return mail.as_bytes()[:200_000]
        except Exception:  # noqa: BLE001  what email makes of it is not what is looked for
            return inner(data, chance)

    return _mostly(mutate, inner)


def _set(part: Message, name: str, value: str) -> None:
    del part[name]
    part[name] = value


def mutate_toml(inner: Mutate) -> Mutate:
    """Return what changes values of a TOML file: their kind, what they hold, how deep they are."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        try:
            table = tomllib.loads(data.decode())
            for _ in range(1 << chance.randrange(3)):
                change_value(table, inner, chance)
            return tomli_w.dumps(table).encode()[:200_000]
        except (ValueError, TypeError, RecursionError):
            return inner(data, chance)

    return _mostly(mutate, inner)


def mutate_lines(inner: Mutate) -> Mutate:
    """Return what changes the order of lines, repeats and drops some, and gives one the beginning of another."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        lines = data.split(b"\n")
        for _ in range(1 << chance.randrange(4)):
            at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
            match chance.randrange(6):
                case 0:
                    lines.insert(other, lines[at])
                case 1 if len(lines) > 1:
                    del lines[at]
                case 2:
                    lines[at], lines[other] = lines[other], lines[at]
                case 3:
                    cut = chance.choice((2, 6))
                    lines[at] = lines[other][:cut] + lines[at][cut:]
                case 4 if len(lines) > 1:
                    lines.append(lines.pop(at) + lines.pop(0))
                case _:
                    lines[at] = inner(lines[at], chance)
            lines = lines or [b""]
        return b"\n".join(lines)[:200_000]

    return _mostly(mutate, inner)


def mutate_pages(inner: Mutate) -> Mutate:
    """Return what damages a database as disks do: pages lost, swapped, old, torn; now and then its bytes."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        pages = [data[at : at + _PAGE] for at in range(0, len(data), _PAGE)] or [b""]
        for _ in range(1 << chance.randrange(4)):
            at, other = chance.randrange(len(pages)), chance.randrange(len(pages))
            match chance.randrange(7):
                case 0 if at:
                    pages[at] = bytes(len(pages[at]))
                case 1 if at and other:
                    pages[at], pages[other] = pages[other], pages[at]
                case 2 if at:
                    pages[at] = pages[other]
                case 3:
                    cut = chance.randrange(0, _PAGE, 512)
                    pages[at] = pages[at][:cut] + pages[other][cut:]
                case 4 if chance.random() < 0.2:
                    pages = pages[: at + 1]
                case _:
                    where = chance.choice((0, chance.randrange(120), chance.randrange(_PAGE)))
                    pages[at] = pages[at][:where] + chance.randbytes(chance.choice((1, 2, 40))) + pages[at][where:]
                    pages[at] = pages[at][:_PAGE]
        return b"".join(pages)

    return _mostly(mutate, inner)


def mutate_tokens(inner: Mutate, operators: Sequence[bytes]) -> Mutate:
    """Return what changes the content of a page of a PDF: its operators, its numbers, their order and how often."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        tokens = [line.split(b" ") for line in data.split(b"\n")]
        for _ in range(1 << chance.randrange(4)):
            line = chance.choice(tokens)
            at = chance.randrange(len(line))
            match chance.randrange(6):
                case 0:
                    line[at] = b"%g" % (chance.choice((-1, 1, 1, 1)) * chance.choice((0, 0.01, 1, 12, 72, 700, 1e7)))
                case 1:
                    line[-1] = chance.choice(operators)
                case 2:
                    tokens.insert(chance.randrange(len(tokens)), list(line))
                case 3 if len(tokens) > 1:
                    tokens.remove(line)
                case 4:
                    some = [list(each) for each in chance.sample(tokens, min(4, len(tokens)))]
                    tokens += some * chance.choice((1, 2, 60))
                case _:
                    line[at] = inner(line[at], chance)
        return b"\n".join(b" ".join(line) for line in tokens)[:100_000]

    return _mostly(mutate, inner)


def _mostly(mutate: Mutate, inner: Mutate) -> Callable[[bytes, random.Random], bytes]:
    """Return `mutate`, which lets the bytes be changed now and then."""

    def some(data: bytes, chance: random.Random) -> bytes:
        return inner(data, chance) if chance.random() < 0.1 else mutate(data, chance)

    return some
