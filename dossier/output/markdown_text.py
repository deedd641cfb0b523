"""Text as Markdown: CommonMark in which nothing that a dossier holds is markup by itself."""

import re
from collections.abc import Callable, Sequence

from dossier.output.grids import by_rows
from dossier.output.laid import joined, safe_address
from dossier.output.pieces import Entry, Piece

Signs = Callable[[Piece], str]
"""Draws the pieces that are no words: claims, chips, comments."""

# What may begin markup inside a line. Backslashes would do for `<`, `>` and `&` too, but not every reader takes them.
_INSIDE = re.compile(r"[\\`*_\[\]{}#|~^$]|(?<=http)(?=://)|(?<=https)(?=://)|(?<=ftp)(?=://)|(?<=www)(?=\.)", re.I)
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_LINE_START = re.compile(r"([+\-=:])|(\d{1,9})([.)])")
_BACKTICKS = re.compile("`+")
_PIPE = re.compile(r"(?<!\\)(?:\\\\)*\|")


def escaped(text: str) -> str:
    """Return `text` as part of a line that shows it as it is; white space is one space."""
    text = re.sub(r"[ \t\n]+", " ", text)
    return "".join(_ENTITIES.get(character, character) for character in _INSIDE.sub(r"\\\g<0>", text))


def line(text: str) -> str:
    """Return `text`, which is Markdown, so that its beginning begins no list, rule or heading."""
    text = text.lstrip(" \t")
    begun = _LINE_START.match(text)
    if begun is None:
        return text
    if begun[1]:
        return "\\" + text
    return f"{begun[2]}\\{begun[3]}{text[begun.end() :]}"


def plain(text: str) -> str:
    """Return `text` as a line of its own."""
    return line(escaped(text.strip()))


def code(text: str) -> str:
    """Return `text` as code inside a line."""
    text = re.sub(r"[ \t\n]+", " ", text)
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{pad}{text}{pad}{fence}" if text.strip() else text


def link(words: str, place: str | None) -> str:
    """Return `words`, which are Markdown, as a link to a place of this file; only they, where there is no place."""
    return f"[{words}](#{place})" if place else words


def place(name: str | None) -> str:
    """Return what can be linked to; Markdown has no mark of its own for that."""
    return f'<a id="{name}"></a>' if name else ""


def inline(pieces: Sequence[Piece], signs: Signs = lambda piece: "") -> str:
    """Return the Markdown of a paragraph's pieces."""
    found = ""
    listed = joined(pieces, marked=False)
    for at, piece in enumerate(listed):
        if piece["kind"] == "break":
            found = found.rstrip(" ") + "\\\n"
        elif piece["kind"] == "words":
            after = listed[at + 1].get("text", " ") if at + 1 < len(listed) else " "
            found += _words(piece, found[-1:], after[:1])
        else:
            found += signs(piece)
    return "\n".join(line(part) for part in found.strip().removesuffix("\\").split("\n"))


def _words(piece: Piece, before: str, after: str) -> str:
    styles = piece.get("styles") or ()
    given = piece["text"]
    text = given.strip()
    lead, tail = given[: -len(given.lstrip()) or None], given[len(given.rstrip()) :]
    if not text:
        return " " if piece["text"] else ""
    if "code" in styles:
        shown = code(text)
    else:
        shown = escaped(text)
    stars = "*" * (("emphasis" in styles) + 2 * ("strong" in styles))
    if stars and _stands_alone(lead or before, tail or after):
        shown = f"{stars}{shown}{stars}"
    if "removed" in styles:
        shown = f"~~{shown}~~"
    elif "added" in styles:
        shown = f"**{shown}**"
    address = safe_address(piece.get("address") or "")
    if piece.get("to"):
        shown = link(shown, piece["to"])
    elif address:
        shown = f"[{shown}](<{address.replace('&', '&amp;')}>)"
    return " " * bool(lead) + shown + " " * bool(tail)


def _stands_alone(before: str, after: str) -> bool:
    """Whether stars between these two characters open and close emphasis whatever stands inside."""
    return not (before and (before[-1].isalnum() or before[-1] in "*\\")) and not (after and after[0].isalnum())


def blocks(entries: Sequence[Entry], signs: Signs = lambda piece: "", *, shift: int = 0) -> list[str]:
    """Return entries as blocks of lines; `shift` is added to the levels of headings."""
    found: list[str] = []
    for entry in entries:
        kind = entry["kind"]
        if kind == "heading":
            found.append("#" * min(entry["level"] + shift, 6) + " " + inline(entry["pieces"], signs).replace("\n", " "))
        elif kind == "list":
            found.append(_list(entry, signs, shift))
        elif kind == "quotation":
            found.append(quoted(blocks(entry["blocks"], signs, shift=shift)))
        elif kind == "code":
            found += _code_block(entry, signs)
        elif kind == "rule":
            found.append("* * *")
        elif kind == "table":
            found.append(_table(entry, signs))
        elif text := inline(entry["pieces"], signs):
            found.append(text)
    return [block for block in found if block.strip()]


def _table(entry: Entry, signs: Signs) -> str:
    """Return a table; one without a head has an empty one, for Markdown knows no table without."""
    rows = [[_cell(cell, signs) if cell else "" for cell in row] for row in by_rows(entry)]
    heads, rest = (rows[0], rows[1:]) if entry["heads"] else ([""] * len(entry["shares"]), rows)
    return table(heads, rest)


def _cell(cell: Entry, signs: Signs) -> str:
    """Return the blocks of a cell on one line, in which nothing parts it."""
    text = " ".join(" ".join(blocks(cell["blocks"], signs)).replace("\\\n", " ").split())
    return _PIPE.sub(r"\\\g<0>", text)


def _list(entry: Entry, signs: Signs, shift: int) -> str:
    items = []
    for rank, inner in enumerate(entry["items"]):
        start = entry["start"]
        items.append(item(blocks(inner, signs, shift=shift), "-" if start is None else f"{start + rank}."))
    return "\n".join(items)


def item(parts: Sequence[str], bullet: str = "-") -> str:
    """Return blocks as one item of a list."""
    text = "\n\n".join(parts)
    indent = " " * (len(bullet) + 1)
    lines = text.split("\n")
    return "\n".join([f"{bullet} {lines[0]}".rstrip(), *(indent + rest if rest else "" for rest in lines[1:])])


def quoted(parts: Sequence[str]) -> str:
    """Return blocks as a quotation."""
    return "\n".join(f"> {rest}".rstrip() for rest in "\n\n".join(parts).split("\n"))


def _code_block(entry: Entry, signs: Signs) -> list[str]:
    """Return code between fences that nothing in it can close, and before it the signs that stand in it."""
    text = "".join(
        "\n" if piece["kind"] == "break" else piece.get("text", "")
        for piece in entry["pieces"]
        if piece["kind"] in ("words", "break")
    )
    before = "".join(signs(piece) for piece in entry["pieces"] if piece["kind"] not in ("words", "break", "hook"))
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [*([before.strip()] if before.strip() else []), f"{fence}\n{text}\n{fence}"]


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; the cells are Markdown of one line."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
