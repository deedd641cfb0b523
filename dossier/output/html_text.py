"""Text as HTML: elements from a few functions that escape all that they are given."""

import unicodedata
from collections.abc import Callable, Sequence
from html import escape

from dossier.output.grids import by_rows
from dossier.output.laid import joined, safe_address
from dossier.output.pieces import Entry, Piece, runs_rtl

Signs = Callable[[Piece], str]
"""Draws the pieces that are no words, and words that carry marks; '' for those it leaves alone."""

# Scripts whose readers' voices are not those of the report's own language. Latin says nothing of a language.
_SCRIPTS = {
    "ARABIC": "und-Arab",
    "HEBREW": "und-Hebr",
    "CYRILLIC": "und-Cyrl",
    "GREEK": "und-Grek",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CJK": "und-Hani",
    "DEVANAGARI": "und-Deva",
    "THAI": "th",
}
_ENOUGH = 200  # letters that say which script a text is in


def element(tag: str, *content: str, **attributes: str | int | None) -> str:
    """Return an element around `content`, which is HTML; attributes are escaped, those that are None left out.

    A `_` in an attribute's name is a `-`, one at its end is dropped (`class_`).
    """
    shown = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{shown}>{''.join(content)}</{tag}>"


def plain(text: str) -> str:
    """Return `text` as HTML."""
    return escape(text, quote=False)


def apart(text: str) -> str:
    """Return `text` in an element that keeps its direction from what stands beside it."""
    return element("bdi", plain(text)) if _has_strange_direction(text) else plain(text)


def _has_strange_direction(text: str) -> bool:
    return any(unicodedata.bidirectional(c) not in ("L", "EN", "WS", "ON", "CS", "ES", "ET", "NSM") for c in text)


def language_of(text: str) -> str | None:
    """Return the language tag that a text's script tells, None for Latin."""
    found: dict[str, int] = {}
    letters = [character for character in text if character.isalpha()][:_ENOUGH]
    for character in letters:
        tag = _SCRIPTS.get(unicodedata.name(character, "").split(" ")[0].split("-")[0])
        if tag:
            found[tag] = found.get(tag, 0) + 1
    if not found or sum(found.values()) * 2 < len(letters):
        return None
    if "ja" in found:  # whatever else it is written in, kana are Japanese
        return "ja"
    return max(found, key=lambda tag: found[tag])


def link(content: str, place: str | None, **attributes: str | None) -> str:
    """Return `content` as a link to a place of this file; only it, where there is no place."""
    return element("a", content, href=f"#{place}", **attributes) if place else content


def inline(pieces: Sequence[Piece], signs: Signs = lambda piece: "") -> str:
    """Return the HTML of a paragraph's pieces."""
    return "".join(_piece(piece, signs) for piece in joined(pieces))


def _piece(piece: Piece, signs: Signs) -> str:
    if piece["kind"] == "break":
        return "<br>"
    return signs(piece) or (words(piece) if piece["kind"] == "words" else "")


def words(piece: Piece) -> str:
    """Return a piece of words in its styles, as a link where it leads somewhere."""
    shown = plain(piece["text"])
    styles = piece.get("styles") or ()
    for style, tag in (
        ("code", "code"),
        ("emphasis", "em"),
        ("strong", "strong"),
        ("removed", "del"),
        ("added", "ins"),
    ):
        if style in styles:
            shown = element(tag, shown)
    address = safe_address(piece.get("address") or "")
    if piece.get("to"):
        return link(shown, piece["to"])
    return element("a", shown, href=address, rel="noreferrer noopener") if address else shown


def blocks(entries: Sequence[Entry], signs: Signs = lambda piece: "", *, shift: int = 0, rtl: bool = False) -> str:
    """Return entries as HTML; `shift` is added to the levels of headings, `rtl` says which way the report runs."""
    return "".join(_block(entry, signs, shift, rtl) for entry in entries)


def _block(entry: Entry, signs: Signs, shift: int, rtl: bool) -> str:
    kind = entry["kind"]
    if kind == "list":
        items = (element("li", blocks(inner, signs, shift=shift, rtl=rtl)) for inner in entry["items"])
        start = entry["start"]
        first = None if start in (None, 1) else start
        begins = entry["items"][0][0] if entry["items"] and entry["items"][0] else {}
        return element("ul" if start is None else "ol", *items, start=first, dir=begins.get("dir"))
    if kind == "quotation":
        return element("blockquote", blocks(entry["blocks"], signs, shift=shift, rtl=rtl))
    if kind == "rule":
        return "<hr>"
    if kind == "code":
        text = "".join("\n" if part["kind"] == "break" else _piece(part, signs) for part in joined(entry["pieces"]))
        return element("pre", element("code", text), dir="ltr")
    if kind == "table":
        return _table(entry, signs, rtl)
    tag = f"h{min(entry['level'] + shift, 6)}" if kind == "heading" else "p"
    return line(entry, tag, signs, rtl)


def _table(entry: Entry, signs: Signs, rtl: bool) -> str:
    """Return a table, its first rows as its head where they are one. A place without words is an empty cell."""
    rows = [
        element("tr", *(_cell(cell, number < entry["heads"], signs, rtl) for cell in cells))
        for number, cells in enumerate(by_rows(entry))
    ]
    head = element("thead", *rows[: entry["heads"]]) if entry["heads"] else ""
    body = element("tbody", *rows[entry["heads"] :])
    return element("div", element("table", head, body, class_="set", dir=entry.get("dir")), class_="scroll")


def _cell(cell: Entry | None, above: bool, signs: Signs, rtl: bool) -> str:
    if cell is None:
        return element("td")
    return element(
        "th" if cell["head"] else "td",
        blocks(cell["blocks"], signs, rtl=rtl),
        scope=("col" if above else "row") if cell["head"] else None,
        rowspan=cell["rows"] if cell["rows"] > 1 else None,
        colspan=cell["columns"] if cell["columns"] > 1 else None,
    )


def line(
    entry: Entry, tag: str, signs: Signs = lambda piece: "", rtl: bool = False, *, class_: str | None = None
) -> str:
    """Return one paragraph as an element `tag`, with its language and direction where they are not the report's."""
    text = "".join(piece.get("text", "") for piece in entry["pieces"] if piece["kind"] == "words")
    shown = inline(entry["pieces"], signs)
    return element(tag, shown, class_=class_, lang=language_of(text), dir=_direction(text, rtl))


def spoken(tag: str, text: str, *, rtl: bool = False) -> str:
    """Return plain `text` as an element `tag`, with its language and direction where they are not the report's."""
    return element(tag, plain(text), lang=language_of(text), dir=_direction(text, rtl))


def _direction(text: str, rtl: bool) -> str | None:
    runs = runs_rtl(text)
    return None if runs is None or runs == rtl else "rtl" if runs else "ltr"
