"""LaTeX in a field of BibTeX to text: accents, symbols, braces. Its commands are read, never run."""

import logging
import re
from functools import lru_cache
from typing import Any

from dossier.intake.bibliographies.refusing import clean
from dossier.model.errors import KnownError

_MARKUP = re.compile(r"[\\{}$~%]|--|''|``|[?!]`")
_PERCENT = re.compile(r"(?<!\\)%")
_MATH = re.compile(r"(?<!\\)\$[^$]*(?<!\\)\$")
_DOLLAR = re.compile(r"(?<!\\)\$")
_CIRCUMFLEX = re.compile(r"\\textasciicircum\s*(?:\{\})?|\\\^\{\}")
_HREF = re.compile(r"\\href\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_URL = re.compile(r"\\url\s*\{([^{}]*)\}")
_ESCAPED = re.compile(r"\\([_%&#~{}$\\])|\\text(backslash|asciitilde|asciicircum)\s?(?:\{\})?")
_NAMED = {"backslash": "\\", "asciitilde": "~", "asciicircum": "^"}
_DEEPEST = 40  # braces in braces

logging.getLogger("pylatexenc").setLevel(logging.CRITICAL)  # it tells of every odd field; the record says enough


def plain(value: str) -> str:
    """Return the text that a field shows. Raises KnownError where its braces are nested beyond reason."""
    if not _MARKUP.search(value):
        return clean(value)
    return clean(_decoded(value))


@lru_cache(maxsize=2_048)  # journals and publishers come back
def _decoded(value: str) -> str:
    if _depth(value) > _DEEPEST:
        raise KnownError("record-refused", "Its braces are nested too deeply.")
    value = _HREF.sub(r"\2", value)
    value = _URL.sub(r"\1", value)
    value = _CIRCUMFLEX.sub("\ue05e", value)
    value = _PERCENT.sub(r"\\%", value)
    if "\\" not in _MATH.sub("", value) and "$" in value:
        value = _prices(value)
    elif "$" in value and len(_DOLLAR.findall(value)) % 2:
        value = _DOLLAR.sub(r"\\$", value)
    try:
        text: str = _reader().latex_to_text(value)
    except RecursionError:
        raise KnownError("record-refused", "Its braces are nested too deeply.") from None
    except (IndexError, KeyError, TypeError, ValueError, AttributeError):  # odd commands fail in many ways; words stay
        text = re.sub(r"[{}]", "", value)
    return text.replace("\ue05e", "^")


def _prices(value: str) -> str:
    """Return `value` with its dollar signs as such, where what stands between two of them is no mathematics."""
    if len(_DOLLAR.findall(value)) % 2 or not all("\\" in found or "^" in found for found in _MATH.findall(value)):
        return _DOLLAR.sub(r"\\$", value)
    return value


@lru_cache(maxsize=1)
def _reader() -> Any:
    from pylatexenc.latex2text import LatexNodes2Text

    return LatexNodes2Text(math_mode="text")


def _depth(value: str) -> int:
    depth = deepest = 0
    for character in value:
        if character == "{":
            depth += 1
            deepest = max(deepest, depth)
        elif character == "}":
            depth -= 1
    return deepest


def verbatim(value: str) -> str:
    """Return the text of a field that holds an address or a name of a file: nothing in it is markup but escapes."""
    value = value.strip()
    while value.startswith("{") and value.endswith("}") and len(value) > 1:
        value = value[1:-1].strip()
    link = _URL.fullmatch(value)
    value = link[1] if link else value
    return clean(_ESCAPED.sub(lambda found: found[1] or _NAMED[found[2]], value))
