"""Markdown and HTML that strangers wrote, as HTML that is safe to show: raw HTML is text, links are of few schemes."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown import Markdown

TAGS = frozenset(
    {"p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "li", "dl", "dt", "dd"}
    | {"strong", "em", "b", "i", "u", "s", "del", "ins", "sub", "sup", "code", "a"}
    | {"table", "thead", "tbody", "tfoot", "tr", "th", "td"}
)
SCHEMES = frozenset({"http", "https", "mailto", "dossier"})

# Python-Markdown takes time in the square of the brackets (20,000 of them: a minute), so there is a limit to them.
_LONGEST = 50_000  # code points
_MOST_BRACKETS = 800
_MOST_CELLS = 10_000  # of tables: a thirtieth of a second a thousand, in each layout
_ADDRESS = re.compile(r"(?:https?://[^/\\]|mailto:.|dossier:.).*", re.IGNORECASE | re.DOTALL)
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp", "Zs"})
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r" {0,3}(?:[-*+]|1\.)[ \t]+\S")
_IN_LIST = re.compile(r" {0,3}(?:[-*+]|\d+\.)[ \t]+\S|[ \t]{2,}\S|>")


def render_markdown(text: str) -> str:
    """Return the Markdown of a note or comment as safe HTML, raw HTML in it as text.

    Markup that is too deep or would take too long to read is shown as it was typed.
    """
    source = "\n".join(_lists_set_off(text))
    if len(text) > _LONGEST or text.count("[") > _MOST_BRACKETS or _cells(source) > _MOST_CELLS:
        return _as_typed(text)
    markdown = _markdown()
    try:
        html = markdown.reset().convert(source)
    except RecursionError:
        _markdown.cache_clear()  # a reader that stopped midway keeps its state, and reads nothing right any more
        return _as_typed(text)
    return sanitise(html)


def sanitise(html: str) -> str:
    """Return what of `html` may be shown: text and plain markup, links that `safe_address` lets pass, nothing else."""
    import nh3

    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes={"a": {"href"}, "ol": {"start"}},
        attribute_filter=_kept_attribute,
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def safe_address(address: str) -> str:
    """Return `address` where it may be offered as a link, else ''.

    To be asked again when a link is clicked: nothing unseen (white space, control and format characters, of which
    some stand before a `javascript:` or turn the shown address round) passes, and no scheme but the few.
    """
    if not _ADDRESS.fullmatch(address) or any(unicodedata.category(character) in _UNSEEN for character in address):
        return ""
    return address


def _kept_attribute(tag: str, name: str, value: str) -> str | None:
    if name == "start":
        return value if re.fullmatch(r"\d{1,9}", value, re.ASCII) else None
    return safe_address(value) or None


def _as_typed(text: str) -> str:
    paragraphs = (part for part in re.split(r"\n\s*\n", text) if part.strip())
    return "\n".join("<p>" + escape(part).replace("\n", "<br>") + "</p>" for part in paragraphs)


def _cells(source: str) -> int:
    """Return how many cells the tables of `source` have at most: a short row gets as many as the first one has."""
    runs = ([line.count("|") for line in run.split("\n")] for run in re.split(r"\n[ \t]*\n", source) if "|" in run)
    return sum((max(bars) + 1) * len(bars) for bars in runs)


@cache
def _markdown() -> "Markdown":
    """Return the reader of Markdown, with raw HTML and pictures left as the text they are."""
    from markdown import Markdown

    reader = Markdown(extensions=["sane_lists", "fenced_code", "tables"], output_format="html")
    reader.preprocessors.deregister("html_block")
    for name in ("html", "image_link", "image_reference", "short_image_ref"):
        reader.inlinePatterns.deregister(name)
    return reader


def _lists_set_off(text: str) -> Iterator[str]:
    """Yield the lines of `text` with a blank one before each list, which Python-Markdown asks for and people forget."""
    fence, before = "", ""
    for line in re.split(r"\r\n?|\n", text):
        opened = _FENCE.match(line)
        if fence:
            if opened and opened[1].startswith(fence):
                fence = ""
        elif opened:
            fence = opened[1]
        elif _ITEM.match(line) and before.strip() and not _IN_LIST.match(before):
            yield ""
        yield line
        before = line
