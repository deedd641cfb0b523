"""What search must know of scripts: Chinese and Japanese go in pairs of characters, Arabic words lose their article."""

import re

CJK = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
CJK_RUN = re.compile(f"[{CJK}]+")
ARABIC_LETTERS = str.maketrans("أإآٱىةکی", "اااايهكي")
ARTICLE = "(?:[وف]?[بك]?ال|[وف]?لل)"
WORD_WITH_ARTICLE = re.compile(f"(?<![\u0621-\u064a]){ARTICLE}(?=[\u0621-\u064a]{{3}})")


def is_cjk(text: str) -> bool:
    """Whether `text` begins with a Chinese or Japanese character."""
    return CJK_RUN.match(text) is not None


def pairs(run: str) -> list[str]:
    """Return a stretch of such characters as overlapping pairs; one alone stays alone."""
    return [run[i : i + 2] for i in range(len(run) - 1)] or [run]
