"""How well a few typed letters fit a name: words in any order, beginnings of words, letters left out."""

import unicodedata

AT_START, AT_WORD, INSIDE, LOOSE = 0, 1, 3, 6  # what a word costs, by where it was found; less is better
_REACH = 4  # letters of the name that one typed letter may stand for, where letters were left out
_TABLE = str.maketrans("’‘“”‑–—", "''\"\"---")

# Teh marbuta and alef maksura as they are often typed; stretches between letters and marks of direction are nothing.
_ARABIC = {0x0629: "\u0647", 0x0649: "\u064a", 0x0640: None, **dict.fromkeys((0x200E, 0x200F, *range(0x2066, 0x206A)))}


def folded(text: str) -> str:
    """Return `text` without case and diacritics, typographic marks as they are typed.

    Arabic letters that are written one for the other in haste are one: alef with or without hamza, teh marbuta and heh.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_TABLE).casefold())
    return "".join(character for character in plain if not unicodedata.combining(character)).translate(_ARABIC)


def typed_words(query: str) -> tuple[str, ...]:
    """Return the words of what was typed, folded."""
    return tuple(folded(query).split())


def misfit(words: tuple[str, ...], name: str, *, loose: bool) -> int | None:
    """Return how badly `words` (see `typed_words`) fit the folded `name`: 0 is best; None where one is not in it.

    With `loose`, letters of a word may be left out ("nxc" finds "next citation"), which only short names stand.
    """
    total = 0
    for word in words:
        at = name.find(word)
        if at == 0:
            continue
        if at > 0:
            total += AT_WORD if _begins_word(name, at) or f" {word}" in name else INSIDE
            continue
        skipped = _left_out(word, name) if loose else None
        if skipped is None:
            return None
        total += LOOSE + skipped
    return total


def _left_out(word: str, name: str) -> int | None:
    """Return how many letters of `name` are passed over to find those of `word` in order, from a word's beginning."""
    first = name.find(word[0])
    while first >= 0:
        if _begins_word(name, first):
            at = first
            for letter in word[1:]:
                at = name.find(letter, at + 1)
                if at < 0:
                    return None
            if at - first < _REACH * len(word):
                return at - first + 1 - len(word)
        first = name.find(word[0], first + 1)
    return None


def _begins_word(name: str, at: int) -> bool:
    return at == 0 or not name[at - 1].isalnum()
