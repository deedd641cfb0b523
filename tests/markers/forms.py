"""The forms that markers are printed in, each a function from source numbers to what stands in the text."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.markers.languages import Language

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
DASHES = "-–—‐−"


@dataclass(frozen=True)
class Form:
    """A form of marker. `most` is how many numbers it may hold, `languages` where it is usual ("" for all)."""

    name: str
    show: Callable[[list[int], Language, int], str]
    most: int = 1
    languages: str = ""
    formats: str = "text markdown"
    numbering: str = "{n}. "
    glued: bool = False  # always glued to the word before it
    after_stop: bool = True  # whether it may stand after the full stop


def _local(number: int, language: Language) -> str:
    return str(number).translate(str.maketrans("0123456789", language.digits))


def _several(numbers: list[int], turn: int) -> str:
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]}{DASHES[turn % len(DASHES)]}{numbers[-1]}"
    return (", " if turn % 2 else ",").join(str(number) for number in numbers)


def _author(number: int, language: Language) -> str:
    return language.authors[number - 1]


def year(number: int) -> int:
    return 1950 + number % 75


def _author_year(numbers: list[int], language: Language, turn: int) -> str:
    comma, semicolon, opening, closing = {"zh": ("，", "；", "（", "）"), "ar": ("، ", "؛ ", "(", ")")}.get(
        language.code, (", " if turn % 2 else " ", "; ", "(", ")")
    )
    return opening + semicolon.join(f"{_author(number, language)}{comma}{year(number)}" for number in numbers) + closing


def _linked(numbers: list[int], _: Language, turn: int) -> str:
    number = numbers[0]
    return f"[[{number}]](https://a.example/{number})" if turn % 2 else f"[{number}](https://a.example/{number})"


def _raised(numbers: list[int], _: Language, turn: int) -> str:
    return _several(numbers, turn).replace(", ", ",").replace("-", "⁻").translate(RAISED)


def _html(numbers: list[int], _: Language, turn: int) -> str:
    if turn % 3:
        return f"<sup>{_several(numbers, turn)}</sup>"
    return "".join(f'<sup><a href="#s{number}">{number}</a></sup>' for number in numbers)


def _parentheses(numbers: list[int], language: Language, turn: int) -> str:
    shown = _several(numbers, turn)
    return f"（{shown}）" if language.code == "zh" else f"({shown})"


def _wide(numbers: list[int], _: Language, turn: int) -> str:
    return f"【{numbers[0]}†source】" if turn % 2 else f"【{numbers[0]}】"


def _other_digits(numbers: list[int], language: Language, _: int) -> str:
    shown = _local(numbers[0], language)
    return f"［{shown}］" if language.code == "zh" else f"[{shown}]"


FORMS = (
    Form("[4]", lambda numbers, _, __: "".join(f"[{n}]" for n in numbers), 3, numbering="[{n}] "),
    Form("[1, 2], [3-5]", lambda numbers, _, turn: f"[{_several(numbers, turn)}]", 3),
    Form("[4](address), [[4]](address)", _linked),
    Form("[^4]", lambda numbers, _, __: "".join(f"[^{n}]" for n in numbers), 2, numbering="[^{n}]: "),
    Form("⁴ (Unicode)", _raised, 3, glued=True),
    Form("<sup>4</sup>", _html, 3, glued=True),
    Form("Act4 (flattened)", lambda numbers, _, __: str(numbers[0]), 1, "en fr es de", glued=True),
    Form("(4)", _parentheses, 2),
    Form("(Author 2020)", _author_year, 2, numbering="- "),
    Form("【4】, 【4†source】", _wide),
    Form("[٤], ［４］ (digits)", _other_digits, 1, "ar zh"),
)
