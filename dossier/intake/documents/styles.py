"""The styles and the numbering of a Word file: which paragraphs are headings, and the number shown with each."""

import re

from lxml.etree import _Element

from dossier.intake.documents.package import attribute, number
from dossier.text.inline import Style

_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_DEEPEST = 20  # styles that are based on each other
_LONGEST_LABEL = 64  # characters that a numbering gives each paragraph; Word takes 31
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
BULLET = "\u2022"


class Styles:
    """What the styles of `root`, the part that holds them, say; None where there is none."""

    def __init__(self, root: _Element | None) -> None:
        self._styles: dict[str, _Element] = {}
        for style in root.iterchildren("w-style") if root is not None else ():
            self._styles.setdefault(attribute(style, "styleId"), style)

    def heading(self, paragraph: _Element) -> int:
        """Return the level of a heading, 1 to 6; 0 for any other paragraph."""
        properties = paragraph.find("w-pPr")
        level = properties.find("w-outlineLvl") if properties is not None else None
        if level is None:
            for style in self._chain(_named(properties, "w-pStyle")):
                name = attribute(style.find("w-name"), "val")
                if name.lower() == "title":
                    return 1
                if match := _HEADING.fullmatch(name):
                    return min(int(match[1]), 6)
                level = style.find("w-pPr/w-outlineLvl") if level is None else level
        found = number(level, 9)
        return min(found + 1, 6) if 0 <= found < 9 else 0

    def is_title(self, paragraph: _Element) -> bool:
        """Whether a paragraph has the style of a document's title, or one that is based on it."""
        chain = self._chain(_named(paragraph.find("w-pPr"), "w-pStyle"))
        return any(attribute(style.find("w-name"), "val").lower() == "title" for style in chain)

    def numbering(self, paragraph: _Element) -> tuple[str, int] | None:
        """Return the id of the list that a paragraph belongs to and its level in it, from 0."""
        properties = paragraph.find("w-pPr")
        holders = [properties] if properties is not None else []
        holders += [each.find("w-pPr") for each in self._chain(_named(properties, "w-pStyle"))]
        id, level = "", -1
        for holder in holders:
            found = holder.find("w-numPr") if holder is not None else None
            if found is not None:
                id = id or attribute(found.find("w-numId"), "val")
                level = number(found.find("w-ilvl"), -1) if level < 0 else level
        return (id, min(max(level, 0), 8)) if id not in ("", "0") else None

    def character(self, run: _Element) -> Style | None:
        """Return the style of a run; None where it is hidden."""
        properties = run.find("w-rPr")
        if properties is None:
            return Style.TEXT
        if _on(properties.find("w-vanish")):
            return None
        holders = [properties, *(each.find("w-rPr") for each in self._chain(_named(properties, "w-rStyle")))]
        style = Style.TEXT
        for name, flag in (("w-b", Style.STRONG), ("w-i", Style.EMPHASIS), ("w-strike", Style.STRUCK)):
            said = [holder.find(name) for holder in holders if holder is not None and holder.find(name) is not None]
            style |= flag if said and _on(said[0]) else Style.TEXT
        raised = attribute(properties.find("w-vertAlign"), "val")
        return style | {"superscript": Style.RAISED, "subscript": Style.LOWERED}.get(raised, Style.TEXT)

    def _chain(self, name: str) -> list[_Element]:
        """Return the style of that id and those that it is based on."""
        found: list[_Element] = []
        while (style := self._styles.get(name)) is not None and len(found) < _DEEPEST:
            found.append(style)
            name = attribute(style.find("w-basedOn"), "val")
        return found


class Numbering:
    """Counts the items of the lists that `root`, the part that defines them, tells of; None where there is none."""

    def __init__(self, root: _Element | None) -> None:
        self._lists: dict[str, _Element] = {}
        self._levels: dict[str, dict[int, _Element]] = {}  # by definition
        self._counts: dict[str, dict[int, int]] = {}  # by definition, by level
        self._begun: set[str] = set()
        for list_ in root.iterchildren("w-num") if root is not None else ():
            self._lists.setdefault(attribute(list_, "numId"), list_)
        by_style: dict[str, dict[int, _Element]] = {}
        linked: dict[str, str] = {}  # definitions that are those of a style
        for definition in root.iterchildren("w-abstractNum") if root is not None else ():
            id = attribute(definition, "abstractNumId")
            levels = {number(level, 0, "ilvl"): level for level in definition.iterchildren("w-lvl")}
            self._levels[id] = levels
            by_style[attribute(definition.find("w-styleLink"), "val")] = levels
            linked[id] = attribute(definition.find("w-numStyleLink"), "val")
        for id, style in linked.items():
            if style:
                self._levels[id] = by_style.get(style, {})

    def next_label(self, id: str, level: int) -> str:
        """Return how the next item of list `id` is numbered, `BULLET` for a bullet, '' for nothing."""
        list_ = self._lists.get(id)
        definition = attribute(list_.find("w-abstractNumId"), "val") if list_ is not None else ""
        levels = self._levels.get(definition, {})
        counts = self._counts.setdefault(definition, {})
        if list_ is not None and id not in self._begun:
            self._begun.add(id)
            for override in list_.iterchildren("w-lvlOverride"):
                start = override.find("w-startOverride")
                if start is not None:
                    counts[number(override, 0, "ilvl")] = number(start, 1) - 1
        for each in range(level):
            counts.setdefault(each, _start(levels.get(each)))
        counts[level] = counts[level] + 1 if level in counts else _start(levels.get(level))
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        return self._label(levels, level, counts)

    def _label(self, levels: dict[int, _Element], level: int, counts: dict[int, int]) -> str:
        own = levels.get(level)
        if own is None or attribute(own.find("w-numFmt"), "val") == "bullet":
            return BULLET
        plain = own.find("w-isLgl") is not None

        def count(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            other = levels.get(at)
            kind = attribute(other.find("w-numFmt") if other is not None else None, "val", "decimal")
            return formatted(counts.get(at, 1), "decimal" if plain and at < level else kind)

        return re.sub(r"%([1-9])", count, attribute(own.find("w-lvlText"), "val")[:_LONGEST_LABEL]).strip()


def formatted(count: int, kind: str) -> str:
    """Return a number as Word writes it: `lowerLetter`, `upperRoman` and so on; in figures where that is not known."""
    letters = kind in ("lowerLetter", "upperLetter") and 0 < count <= 26 * 9
    roman = kind in ("lowerRoman", "upperRoman") and 0 < count < 4000
    if kind == "none":
        return ""
    if kind == "decimalZero":
        return f"{count:02}"
    if letters:
        word = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif roman:
        word = ""
        for value, sign in _ROMAN:
            word += sign * (count // value)
            count %= value
    else:
        return str(count)
    return word.upper() if kind.startswith("upper") else word


def _start(level: _Element | None) -> int:
    return number(level.find("w-start") if level is not None else None, 1)


def _named(properties: _Element | None, tag: str) -> str:
    return attribute(properties.find(tag), "val") if properties is not None else ""


def _on(element: _Element | None) -> bool:
    return element is not None and attribute(element, "val", "1").lower() not in ("0", "false", "off", "none")
