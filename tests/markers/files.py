"""The briefs that are made as web pages, Word files and PDFs, and how their markers were read by the words before.

In these files a marker is what its format has for it: a link, a raised figure, a note.
"""

import html
import re
from collections import Counter
from collections.abc import Iterator

from dossier.intake.briefs import read_brief
from dossier.model.imported import ImportedBrief
from tests.intake.documents.word import docx, p, t
from tests.intake.pdf.samples import typeset
from tests.markers.forms import Form
from tests.markers.languages import Language
from tests.markers.making import Made
from tests.markers.measuring import Score

FILES = ("html", "docx", "pdf")
_PLACE = re.compile("\x02(\\d+)\x03")
_BEFORE = 9  # letters that tell where a marker stands
_RAISED = '<w:vertAlign w:val="superscript"/>'
_FONTS = {"ar": 'lang: "ar", font: "Amiri"'}

Key = tuple[str, int]


def has_file(form: Form, format: str, language: Language) -> bool:
    """Whether a form is made in a format: links of Word files are not, nor Chinese PDFs, which want a font."""
    return not (format == "docx" and "address" in form.name) and not (format == "pdf" and language.code == "zh")


def score_file(made: Made, form: Form, format: str, language: Language) -> Score:
    """Return how a brief was read as a file of a format."""
    cited = [numbers for _, _, numbers in made.expected]
    if form.name == "[^4]" and format != "html":  # these formats number notes by where they are cited first
        order = {n: at for at, n in enumerate(dict.fromkeys(n for numbers in cited for n in numbers), 1)}
    else:
        order = {n: n for n in range(1, 13)}
    brief = read_brief(_FORMATS[format](made, form, language), f"brief.{format}")
    there = Counter(_expected(made, order))
    read = Counter(_found(brief))
    found = Score(there=there.total(), read=read.total(), right=(there & read).total(), briefs=1)
    found.wrong += [f"{words!r} as {number}" for words, number in (read - there).elements()]
    found.missed += [f"{words!r} ({number})" for words, number in (there - read).elements()]
    return found


def _expected(made: Made, order: dict[int, int]) -> Iterator[Key]:
    before, at = "", 0
    for start, end, numbers in made.expected:
        before += made.text[at:start]
        at = end
        yield from ((_letters(before), order[number]) for number in numbers)


def _found(brief: ImportedBrief) -> Iterator[Key]:
    before = ""
    for section in brief.sections:
        at, run, key = 0, -1, ""
        for marker in section.markers:
            before += section.body[at : marker.start]
            if marker.run != run:
                run, key = marker.run, _letters(before)
            at = marker.end
            yield key, marker.number
        before += section.body[at:]


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text[-120:]))[-_BEFORE:]


def _lines(made: Made) -> Iterator[tuple[str, bool]]:
    """Yield the paragraphs of a brief with \\x02i\\x03 for its i-th marker, and whether each is a heading."""
    pieces: list[str] = []
    at = 0
    for i, (start, end, _) in enumerate(made.expected):
        pieces += (made.text[at:start], f"\x02{i}\x03")
        at = end
    for line in "".join((*pieces, made.text[at:])).split("\n"):
        if line.strip():
            yield line.removeprefix("## "), line.startswith("## ")


def _shown(made: Made, at: int) -> str:
    start, end, _ = made.expected[at]
    return made.text[start:end]


def _html(made: Made, form: Form, language: Language) -> bytes:
    def marker(match: re.Match[str]) -> str:
        numbers = made.expected[int(match[1])][2]
        if form.name == "[^4]":
            return "".join(f'<sup><a href="#fn{n}">{n}</a></sup>' for n in numbers)
        if "address" in form.name:
            return "".join(f'<a href="https://a.example/{n}">[{n}]</a>' for n in numbers)
        shown = _shown(made, int(match[1]))
        return shown if form.name.startswith("<sup") else html.escape(shown)

    parts: list[str] = []
    for line, is_heading in _lines(made):
        note = re.match(r"\[\^(\d+)\]: ", line)
        if note:
            parts.append(f'<p id="fn{note[1]}">{note[1]}. {html.escape(line[note.end() :])}</p>')
        else:
            tag = "h2" if is_heading else "p"
            listed = re.match(r"(\d+)\. ", line)
            if listed and not is_heading and form.name.startswith("<sup"):
                tag = f'p id="s{listed[1]}"'
            parts.append(f"<{tag}>{_PLACE.sub(marker, html.escape(line))}</{tag[:2].strip()}>")
    return f'<!doctype html><meta charset="utf-8"><html lang="{language.code}"><body>{"".join(parts)}</body>'.encode()


def _word(made: Made, form: Form, language: Language) -> bytes:
    del language
    notes: dict[int, str] = {}
    body = ""
    for line, is_heading in _lines(made):
        note = re.match(r"\[\^(\d+)\]: ", line)
        if note:
            entry = html.escape(line[note.end() :])
            notes[int(note[1])] = f'<w:footnote w:id="{note[1]}">{p(t(entry))}</w:footnote>'
            continue
        runs: list[str] = []
        for i, piece in enumerate(_PLACE.split(line)):
            if i % 2 == 0:
                runs += [t(html.escape(piece))] if piece else []
            elif form.name == "[^4]":
                numbers = made.expected[int(piece)][2]
                runs += [f'<w:r><w:footnoteReference w:id="{n}"/></w:r>' for n in numbers]
            elif form.name.startswith("<sup"):
                runs.append(t(",".join(map(str, made.expected[int(piece)][2])), _RAISED))
            else:
                runs.append(t(html.escape(_shown(made, int(piece)))))
        body += p(*runs, properties='<w:outlineLvl w:val="1"/>' if is_heading else "")
    return docx(body, {"footnotes": "".join(notes.values())} if notes else {})


def _pdf(made: Made, form: Form, language: Language) -> bytes:
    entries = {int(n): text for n, text in re.findall(r"^\[\^(\d+)\]: (.*)$", made.text, re.MULTILINE)}
    told: set[int] = set()

    def note(number: int) -> str:
        if number in told:
            return f"#footnote(<n{number}>)"
        told.add(number)
        return f"#footnote[{_escaped(entries[number])}]<n{number}>"

    def marker(match: re.Match[str]) -> str:
        numbers = made.expected[int(match[1])][2]
        if form.name == "[^4]":
            return "".join(map(note, numbers))
        if "address" in form.name:
            return "".join(f'#link("https://a.example/{n}")[\\[{n}\\]]' for n in numbers)
        if form.name.startswith("<sup"):
            return f"#super[{','.join(map(str, numbers))}]"
        return _escaped(_shown(made, int(match[1])))

    parts = [f"#set page(width: 420pt, height: 600pt)\n#set text(size: 10pt, {_FONTS.get(language.code, '')})"]
    for line, is_heading in _lines(made):
        if not line.startswith("[^"):
            parts.append(("== " if is_heading else "") + _PLACE.sub(marker, _escaped(line)))
    return typeset("\n\n".join(parts))


def _escaped(words: str) -> str:
    words = re.sub(r"[\\\[\]#*_$@<>`~/'\"-]", r"\\\g<0>", words)
    return re.sub(r"^(\d+)\.", r"\1\\.", words)


_FORMATS = {"html": _html, "docx": _word, "pdf": _pdf}
