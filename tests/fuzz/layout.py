"""Made-up pages of PDFs: as the runs and rules that are read of them, and as the content that draws them."""

import json
import random
from typing import Any

from dossier.intake.briefs.set_pdf import set_pages
from dossier.intake.pdf.rules import Rules
from dossier.intake.pdf.runs import Run
from dossier.text.formatting import read_formatting
from tests.fuzz.guided import Target
from tests.fuzz.mutating import Mutate, mutate_bytes
from tests.fuzz.shaping import mutate_json
from tests.intake.pdf.samples import drawn_pdf

OPERATORS = tuple(b"BT ET Tf Td TD Tm T* Tj TJ ' Tc Tw Tz TL Ts Tr q Q cm m l re h S s f B W n Do g w".split())
CONTENT = b"""BT /F1 20 Tf 72 740 Td (How should it cross?) Tj ET
BT /F1 12 Tf 72 700 Td (The ferry [1] is slow) Tj /F1 7 Tf 0 4 Td (2) Tj ET
q 1 0 0 1 72 600 cm 0 0 m 200 0 l S 0 40 m 200 40 l S 0 0 m 0 40 l S 100 0 m 100 40 l S 200 0 m 200 40 l S Q
72 620 200 0.5 re f
BT /F1 10 Tf 76 606 Td (cell) Tj 100 0 Td [(ce) -900 (ll)] TJ -100 22 Td (head) Tj ET
BT 1 0 0 1 72 90 Tm /F1 8 Tf (1 A note at the foot) Tj ET"""
_WORDS = (
    *("The ferry is slow.", "[1]", "1", "12", "Sources", "• item", "1. A heading", "and so it goes on and on, well-"),
    *("عبارة (2) بطيئة", "١٢", "渡し船は遅い", "Contents .... 7", "https://a.example/", "\u0002", "Page 3 of 9", "—"),
)
_MOST = 1_500  # runs or rules of a made-up page


def seed() -> bytes:
    """Return two pages with a heading, two columns, a table and a note: as (text, x, y, size, flags) and as rules."""
    lines = [("The ferry is slow, but it goes on and", 72, 700 - 14 * n, 11, 0) for n in range(8)]
    beside = [("another column, which is as long as", 320, 700 - 14 * n, 11, 0) for n in range(8)]
    cells = [(f"{row}{column}", 80 + 100 * column, 500 - 20 * row, 10, 0) for row in range(4) for column in range(3)]
    note = [("1", 72, 60, 6, 4), ("A note at the foot", 80, 58, 8, 0)]
    runs = [("How should it cross?", 72, 760, 20, 1), *lines, *beside, *cells, *note]
    across = [[510 - 20 * row, 70, 370] for row in range(5)]
    upright = [[70 + 100 * column, 430, 510] for column in range(4)]
    return json.dumps([[runs, across, upright], [[*lines, ("عبارة بطيئة", 72, 400, 11, 0)], [], []]]).encode()


def read(data: bytes) -> None:
    """Set pages: what comes has a formatting that fits its text."""
    try:
        pages = [_page(page) for page in json.loads(data)[:20]]
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError):
        return  # no pages
    laid_out(*pages)


def laid_out(*pages: tuple[list[Run], Rules]) -> None:
    """Hold that what pages come to has a formatting that fits its text."""
    text, formatting = set_pages(pages)
    assert not text or read_formatting(formatting, text) is not None, "the formatting does not fit its text"


def _page(page: Any) -> tuple[list[Run], Rules]:
    runs, across, upright = page
    return [_run(*each) for each in runs[:_MOST]], Rules(
        [_rule(*each) for each in across[:_MOST]],
        [_rule(*each) for each in upright[:_MOST]],
    )


def _rule(at: Any, start: Any, end: Any) -> tuple[float, float, float]:
    first, last = sorted((_place(start), _place(end)))
    return _place(at), first, last


def _run(text: str, x: Any, y: Any, size: Any, flags: int) -> Run:
    size = max(0.01, abs(_place(size)))
    if not text.strip() or any(0xD800 <= ord(each) < 0xE000 for each in text):
        raise ValueError(text)
    left, wide = _place(x), size * (0.5 if flags & 16 else 0.45)
    places = tuple((left + wide * n, left + wide * n, left + wide * (n + 1)) for n in range(len(text)))
    leftward = any("\u0590" <= each <= "\u08ff" for each in text)
    return Run(
        text, left, left + wide * len(text), _place(y), round(size, 2), bool(flags & 1), bool(flags & 2),
        bool(flags & 4), "https://a.example/" if flags & 8 else "", places if leftward or flags & 32 else (),
    )  # fmt: skip


def _place(value: Any) -> float:
    return max(-1e7, min(float(value), 1e7))


def mutate_layout(inner: Mutate) -> Mutate:
    """Return what changes made-up pages as a typesetter would: stretches moved, repeated, ruled."""

    def mutate(data: bytes, chance: random.Random) -> bytes:
        try:
            pages = json.loads(data)
            for _ in range(1 << chance.randrange(3)):
                _change(pages, chance)
            made = json.dumps(pages).encode()
        except (ValueError, TypeError, IndexError, RecursionError):
            return inner(data, chance)
        return made if len(made) < 200_000 else inner(data, chance)

    return mutate


def _change(pages: list[Any], chance: random.Random) -> None:
    page = chance.choice(pages)
    runs, across, upright = page
    at = chance.randrange(len(runs) + 1)
    some = [list(each) for each in runs[at : at + chance.choice((1, 1, 4, 30))]]
    dx, dy = chance.choice((0, 0, 1, 100, 250, -30)), chance.choice((0, -1, -12, -14, -20, 200))
    x, y, wide, high = (chance.choice((0, 70, 72, 90, 300, 500)) for _ in range(4))
    match chance.randrange(9):
        case 0:
            page[0] = runs[:at] + runs[at + len(some) :]
        case 1:
            runs += [
                [text, x + dx * n, y + dy * n, size, flags]
                for n in range(1, chance.choice((2, 3, 30)))
                for text, x, y, size, flags in some
            ]
        case 2:
            for each in runs[at : at + len(some)]:
                each[1] += dx
                each[2] += dy
        case 3 if some:
            runs[at][chance.choice((0, 0, 3, 4))] = chance.choice(_WORDS)
            runs[at][3:] = [chance.choice((0, 6, 8, 11, 12, 20, 300)), chance.randrange(64)]
        case 4:
            runs.insert(at, [chance.choice(_WORDS), x, y, chance.choice((8, 11, 20)), chance.randrange(64)])
        case 5:
            rows, columns = chance.randrange(1, 30), chance.randrange(1, 12)
            across += [[y + high * n / rows, x, x + wide] for n in range(rows + 1)]
            upright += [[x + wide * n / columns, y, y + high] for n in range(columns + 1)]
        case 6:
            page[1], page[2] = (upright, across) if chance.random() < 0.5 else (across[::2], upright[1:])
        case 7:
            pages.insert(chance.randrange(len(pages) + 1), json.loads(json.dumps(page)))
        case _:
            chance.shuffle(runs)


def content(data: bytes) -> bytes:
    """Return a PDF with a page that this content draws, and another one."""
    return drawn_pdf(data, CONTENT)


_INNER = mutate_json(mutate_bytes([each.encode() for each in _WORDS]))


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Change made-up pages, mostly as a typesetter would."""
    return (_MOVED if chance.random() < 0.8 else _INNER)(data, chance)


_MOVED = mutate_layout(_INNER)
LAYOUT = Target("layout", read, lambda: [seed()], mutate)
