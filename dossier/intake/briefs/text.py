"""The outline of a plain-text brief: what is a heading is told by number, by words or by where a short line stands."""

import re
from dataclasses import dataclass
from itertools import pairwise, takewhile

from dossier.intake.briefs.entries import begins_entry
from dossier.intake.briefs.headings import kind_of, names_sources, number_and_title
from dossier.intake.briefs.outline import Heading, Outline, Piece, divide, read_opening
from dossier.model.imported import ImportedDoubt
from dossier.text.blocks import LINE

_BYTE_ORDER_MARK = "\ufeff"
_ENDS_TEXT = re.compile(r"[.;,:!。；，：！．؛،۔][\"'”’»」』）)\s]*$")
_MARKER = re.compile(
    r"[\[【［〔]\^?\d{1,3}[\]】］〕,;–-]|[¹²³⁴-⁹]\W*$|</sup>|[^\W\d][.!?][\"”’»)]?\d{1,3}$"
)  # also one that was raised once

_BULLET = re.compile(r"[-*•‣–]\s")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_NO_TEXT = re.compile(r"\s*(?:[|>#]|```|~~~)|\t| {4}")  # tables, quotations, headings and code of Markdown
_STRONG = re.compile(r"\s{0,3}(?:\*\*|__)[^*_\r\n]+(?:\*\*|__):?[ \t]*(?:[\r\n]|$)")
_ASKS = re.compile(r"[?？؟][\"'”’»)\s]*$")
_FEWEST_ASKED = 3
_COUNTS = re.compile(
    r"(?:article|artículo|artikel|art\.|chapter|chapitre|capítulo|kapitel|section|sección|abschnitt|part|partie|title|titre"
    r"|§|المادة|الفصل)\s*(?:\d{1,4}[a-z]?|[ivxlc]{1,7})(?:\s(?:bis|ter|quater))?[.:]?|第\s?[\d一二三四五六七八九十百]{1,5}\s?[章节節条條]",
    re.IGNORECASE,
)
_LONGEST_HEADING = 160
_LONGEST_GUESS, _SHORTEST_BODY = 80, 200
_FEWEST_OUT_OF_ORDER, _LEAST_NUMBERED = 3, 0.75  # headings, and their share of the numbers up to the largest


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    follows_blank: bool


def outline_of_text(text: str) -> Outline:
    """Return the outline of a plain-text brief."""
    outline = Outline()
    lines = _lines(text)
    headings = _headings(lines, outline.doubts)
    first = headings[0].start if headings else len(text)
    opening = takewhile(lambda line: line.start < first and not _BULLET.match(line.text), lines)
    read_opening((Piece(line.start, line.end, line.text) for line in opening), outline)
    headings = [heading for heading in headings if heading.start >= outline.opening_end]
    outline.doubts += _doubts_of_guessed(headings)
    divide(text, headings, outline)
    return outline


def headings_in_markdown(text: str, start: int, doubts: list[ImportedDoubt]) -> list[Heading]:
    """Return the headings of a Markdown text from `start` on that has none with `#`: only those that clearly are.

    They are numbered in sequence, have known words, or are strong as a whole.
    """
    lines = [line for line in _lines(text, markup=True) if line.start >= start]
    order: list[ImportedDoubt] = []
    found = [
        heading
        for heading in _headings(lines, order, titled=start > 0)
        if not heading.guessed or _STRONG.match(text, heading.start)
    ]
    numbered = [heading for heading in found if heading.number is not None]
    if len(numbered) == 1 and len(found) == 1:
        return []
    doubts += [doubt for doubt in order if doubt.code == "heading-order"] + _doubts_of_guessed(found)
    return found


def _doubts_of_guessed(headings: list[Heading]) -> list[ImportedDoubt]:
    guessed = [f"“{heading.title[:60]}”" for heading in headings if heading.guessed]
    if not guessed:
        return []
    words = f"The line {guessed[0]} was taken as a heading."
    if len(guessed) > 1:
        words = f"The lines {', '.join(guessed)} were taken as headings."
    return [ImportedDoubt("heading-guessed", words)]


def _lines(text: str, *, markup: bool = False) -> list[_Line]:
    """Return the lines that are not blank; with `markup` without stars, and without those that are no running text."""
    found: list[_Line] = []
    follows_blank = False
    for match in LINE.finditer(text):
        words = match[1].strip().removeprefix(_BYTE_ORDER_MARK)
        if markup:
            words = "" if _NO_TEXT.match(match[1]) else words.strip("*_").strip()
        if words:
            found.append(_Line(match.start(), match.end(), words, follows_blank))
        follows_blank = not words
    return found


def _headings(lines: list[_Line], doubts: list[ImportedDoubt], *, titled: bool = False) -> list[Heading]:
    """Return the headings among lines; the first is none by its place alone, unless they are `titled`."""
    blanks = any(line.follows_blank for line in lines)
    asked = _asked(lines)
    expected = 1
    in_list = False  # below the heading of the closing list, where entries without a stop look like headings
    headings: list[Heading] = []
    left: list[tuple[_Line, Heading, ImportedDoubt]] = []  # numbered lines over a paragraph, their number not the next
    for i, line in enumerate(lines):
        following = lines[i + 1] if i + 1 < len(lines) else None
        number, title = number_and_title(line.text)
        words = title.rstrip(": ")
        if i in asked and not in_list:
            headings.append(Heading(line.start, line.end, title, number, guessed=True))
            continue
        if not _may_be_heading(title):
            continue
        if names_sources(words) and following is not None:
            headings.append(Heading(line.start, line.end, words, number, is_sources=True))
            in_list = begins_entry(following.text) or not _ENDS_TEXT.search(following.text)
        elif following is None:
            continue
        elif number is not None:
            stands = not in_list or _length(following.text) >= _SHORTEST_BODY
            if number == expected and stands and number_and_title(following.text)[0] != expected + 1:
                headings.append(Heading(line.start, line.end, title, number))
                expected += 1
            elif not in_list and _length(following.text) >= _SHORTEST_BODY:
                left.append((line, Heading(line.start, line.end, title, number), _left_as_text(line, expected)))
        elif _length(words) <= _LONGEST_GUESS and kind_of(words) is not None:
            headings.append(Heading(line.start, line.end, words))
        elif (i > 0 or titled) and not in_list and _stands_as_heading(lines[max(i - 1, 0)], line, following, blanks):
            headings.append(_named(headings, lines[i - 1], line, title))
    return _out_of_order(headings, left, doubts, blanks)


def _left_as_text(line: _Line, expected: int) -> ImportedDoubt:
    words = f"The line “{line.text[:60]}” was left as text: as a heading its number would be {expected}."
    return ImportedDoubt("number-order", words)


def _out_of_order(
    headings: list[Heading], left: list[tuple[_Line, Heading, ImportedDoubt]], doubts: list[ImportedDoubt], blanks: bool
) -> list[Heading]:
    """Return the headings with those `left` whose numbers are those that the others lack: an option was moved or
    dropped, and the numbers stayed. Where they are not, what stands apart is doubted.
    """
    left = [each for each in left if each[0].follows_blank or not blanks]
    merged = sorted([*headings, *(heading for _, heading, _ in left)], key=lambda heading: heading.start)
    numbers = [heading.number for heading in merged if heading.number is not None]
    fewest = max(_FEWEST_OUT_OF_ORDER, _LEAST_NUMBERED * max(numbers, default=0))
    if not left or len(set(numbers)) < len(numbers) or len(numbers) < fewest:
        doubts += [doubt for _, _, doubt in left]
        return headings
    printed = ", ".join(str(number) for number in numbers)
    doubts.append(ImportedDoubt("heading-order", f"The numbers of the headings are not in order: {printed}."))
    return merged


def _named(headings: list[Heading], before: _Line, line: _Line, title: str) -> Heading:
    """Return a guessed heading; where the line before is one that only counts, `Article 5`, both are one."""
    if headings and headings[-1].start == before.start and _COUNTS.fullmatch(before.text):
        designation = headings.pop()
        return Heading(designation.start, line.end, f"{designation.title}. {title}", designation.number, guessed=True)
    return Heading(line.start, line.end, title, guessed=True)


def _asked(lines: list[_Line]) -> set[int]:
    """Return which lines are questions that the paragraphs after them answer: three at least, as in a list of such."""
    found = {
        i
        for i, (line, following) in enumerate(pairwise(lines))
        if line.follows_blank
        and _ASKS.search(line.text)
        and _length(line.text) <= _LONGEST_HEADING
        and not _ASKS.search(following.text)
        and _length(following.text) > _LONGEST_GUESS
    }
    return found if len(found) >= _FEWEST_ASKED else set()


def _may_be_heading(title: str) -> bool:
    if len(title) > _LONGEST_HEADING or _BULLET.match(title) or _MARKER.search(title):
        return False
    return not _ENDS_TEXT.search(title) or (len(title.split()) <= 6 and title.endswith((":", "：")))


def _stands_as_heading(before: _Line, line: _Line, following: _Line, blanks: bool) -> bool:
    """Whether a line without number or known words is short, alone, and followed by a paragraph."""
    first = line.text[0]
    if _length(line.text) > _LONGEST_GUESS or line.text.endswith(("?", ":", "？", "：", "؟")):
        return False
    if not first.isalpha() or first.islower():  # Arabic and Chinese letters have no case
        return False
    if blanks:
        return line.follows_blank and (following.follows_blank or len(following.text) > len(line.text))
    return _length(following.text) >= _SHORTEST_BODY and _ends_paragraph(before.text)


def _length(text: str) -> int:
    """Return the length of a text in Latin characters; a Chinese or Japanese one says as much as three."""
    return len(text) + 2 * len(_WIDE.findall(text))


def _ends_paragraph(text: str) -> bool:
    return bool(_ENDS_TEXT.search(text) or _MARKER.search(text[-8:]))
