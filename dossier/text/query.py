"""What a person types into a search, as a tree. Everything typed means something; nothing is an error.

Words must all be there. `"words in quotation marks"` follow each other, `word*` may go on, and so may the last word,
which is still being typed. `AND`, `OR` and `NOT` in capitals join, as does `-` before a word for NOT; parentheses
group. What cannot be carried out (a missing parenthesis, an operator without its words) is passed over.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.text.normalise import normalise
from dossier.text.scripts import ARABIC_LETTERS, CJK, is_cjk

MOST_TERMS = 24
_LONGEST = 400  # code points
_DEEPEST = 12  # parentheses within each other; FTS5 and Python bear more

_DASH_BEFORE = re.compile("(?<![^\\s(])[\u2010-\u2015\u2212]+")  # no sign for NOT: prose has these
_TOKEN = re.compile(
    r"(?P<not>(?<![^\s(])-(?=[^\s)-]))|(?P<open>\()|(?P<shut>\))"
    r'|"(?P<phrase>[^"]*)(?P<end>"\*?|$)|(?P<word>[^\s"()]+)'
)
_OPERATORS = {"AND": "and", "OR": "or", "NOT": "not"}
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must follow each other; `prefix` where the last of them may go on."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class All:
    """All of `wanted` must be there, of which there is one at least, and none of `unwanted`."""

    wanted: tuple["Node", ...]
    unwanted: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Either:
    """One of `options` must be there."""

    options: tuple["Node", ...]


Node = Term | All | Either


@dataclass(frozen=True, slots=True)
class _Token:
    """`kind` is term, and, or, not, open or shut; a term has its text, and whether it may go on: said, or only last."""

    kind: str
    text: str = ""
    prefix: bool = False
    closed: bool = False


def parse(query: str) -> Node | None:
    """Return what `query` asks for; None where it names nothing that must be there."""
    text = _DASH_BEFORE.sub(" ", query[:_LONGEST].replace("\x00", " "))
    tokens = list(_tokens(normalise(text).text))
    if not any(token.kind == "term" for token in tokens):  # nothing but operators: then they are words
        words = [_Token("term", token.text) for token in tokens if token.text]
        tokens = words
    return _Reader(tokens).either(0)


def is_only_unwanted(query: str) -> bool:
    """Whether `query` says only what must not be there."""
    return parse(query) is None and _LETTER.search(normalise(query[:_LONGEST]).text) is not None


def wanted_terms(node: Node | None) -> Iterator[Term]:
    """Yield the terms that a hit may hold, in their order."""
    match node:
        case Term():
            yield node
        case All(wanted=parts) | Either(options=parts):
            for part in parts:
                yield from wanted_terms(part)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        kind, word, phrase = match.lastgroup, match["word"], match["phrase"]
        if word is not None and word in _OPERATORS:
            yield _Token(_OPERATORS[word], word)
        elif word is not None or phrase is not None:
            words = (phrase if word is None else word).translate(ARABIC_LETTERS)
            if _LETTER.search(words):
                end = match["end"] or ""
                yield _Token("term", words, prefix=words.endswith("*") or end == '"*', closed=end == '"')
        elif kind is not None:
            yield _Token(kind)


class _Reader:
    """Reads tokens from left to right: NOT binds closest, then AND, which needs no word, then OR."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._terms = 0

    def either(self, depth: int, *, unwanted: bool = False) -> Node | None:
        """Read up to the parenthesis that shuts this group, or to the end."""
        options = [self._all(depth, unwanted)]
        while self._kind() == "or":
            self._at += 1
            options.append(self._all(depth, unwanted))
        there = tuple(option for option in options if option is not None)
        if len(there) > 1:
            return Either(there)
        return there[0] if there else None

    def _all(self, depth: int, unwanted: bool) -> Node | None:
        wanted: list[Node] = []
        excluded: list[Node] = []
        negative = False
        while (kind := self._kind()) not in ("", "or"):
            if kind == "shut" and depth:
                break
            if kind == "not":
                negative = True
            self._at += kind != "term"
            if kind not in ("term", "open"):
                continue
            node = self._one(kind, depth, unwanted or negative)
            if node is not None:
                (excluded if negative else wanted).append(node)
            negative = False
        if len(wanted) == 1 and not excluded:
            return wanted[0]
        return All(tuple(wanted), tuple(excluded)) if wanted else None

    def _one(self, kind: str, depth: int, unwanted: bool) -> Node | None:
        """Read a term, or the group behind a parenthesis."""
        if kind == "term":
            return self._term(unwanted)
        if depth >= _DEEPEST:
            return None
        node = self.either(depth + 1, unwanted=unwanted)
        self._at += self._kind() == "shut"
        return node

    def _term(self, unwanted: bool) -> Node | None:
        token = self._tokens[self._at]
        self._at += 1
        last = self._at == len(self._tokens)
        goes_on = token.prefix or (last and not token.closed and not unwanted)
        parts = [part.strip() for part in re.split(f"([{CJK}]+)", token.text) if _LETTER.search(part)]
        terms: list[Node] = []
        for index, part in enumerate(parts):
            if self._terms == MOST_TERMS:
                break
            self._terms += 1
            single = len(part) == 1 and is_cjk(part)  # the index has it as the first of a pair
            terms.append(Term(part, prefix=single or (goes_on and index == len(parts) - 1)))
        if len(terms) > 1:
            return All(tuple(terms))
        return terms[0] if terms else None

    def _kind(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""
