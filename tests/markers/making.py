"""Briefs that are made, with the places of their markers: each sentence cites what a fixed pattern says."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.markers.forms import Form, year
from tests.markers.languages import Language

PLACINGS = ("before the stop", "after the stop", "glued", "spaced")


@dataclass
class Made:
    """A brief's file and, in order, the places of its markers: start, end, numbers."""

    name: str
    text: str = ""
    expected: list[tuple[int, int, list[int]]] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.text += text

    def cite(self, shown: str, numbers: list[int]) -> None:
        self.expected.append((len(self.text), len(self.text) + len(shown), numbers))
        self.text += shown


def make(form: Form, language: Language, format: str, placing: str, shift: int = 0) -> Made:
    """Return a brief of five sections with a list of twelve sources."""
    made = Made(f"{language.code}.{'md' if format == 'markdown' else 'txt'}")
    made.add(f"{language.question}\n\n")
    turn = shift
    numbers = _numbers(form.most)
    sentences = iter(_sentences(language))
    decoys = iter(language.decoys * 2)
    for number, heading in enumerate(language.headings):
        printed = f"{number}. {heading}" if 0 < number < 4 else heading
        made.add(f"## {printed}\n\n" if format == "markdown" else f"{printed}\n\n")
        for paragraph in range(2):
            for place in range(3):
                if place == 1:
                    made.add(next(decoys) + language.joint)
                    continue
                _cited(made, next(sentences), next(numbers), form, language, placing, turn)
                turn += 1
                made.add(language.joint if place < 2 else "\n\n")
            del paragraph
    _list(made, form, language, format)
    return made


def _sentences(language: Language) -> Iterator[str]:
    while True:
        yield from language.sentences


def _numbers(most: int) -> Iterator[list[int]]:
    """Yield what each sentence cites: all numbers from 1 to 12, alone, in pairs and in threes."""
    turn = 0
    while True:
        count = 1 + (turn % most if most > 1 else 0)
        first = (turn * 5) % (12 - count + 1) + 1
        yield list(range(first, first + count))
        turn += 1


def _cited(
    made: Made, sentence: str, numbers: list[int], form: Form, language: Language, placing: str, turn: int
) -> None:
    shown = form.show(numbers, language, turn)
    space = "" if form.glued or placing == "glued" or language.code == "zh" else " "
    if placing == "after the stop" and form.after_stop:
        made.add(sentence + language.stop + ("" if form.glued or language.code == "zh" else space))
        made.cite(shown, numbers)
    else:
        made.add(sentence + space)
        made.cite(shown, numbers)
        made.add(language.stop)


def _list(made: Made, form: Form, language: Language, format: str) -> None:
    if form.numbering != "[^{n}]: ":
        made.add(f"## {language.sources}\n\n" if format == "markdown" else f"{language.sources}\n\n")
    for number in range(1, 13):
        author = language.authors[number - 1]
        if language.code == "zh":
            entry = f"{author}. 第{number}号报告[R]. 港口出版社, {year(number)}."
        else:
            entry = f"{author} ({year(number)}). Report {number}. Press, https://a.example/{number}"
        made.add(form.numbering.format(n=number) + entry + "\n")
