"""Markers in parentheses, `(4)`, of briefs with a numbered list of sources; most numbers in parentheses are none."""

import re
from collections.abc import Iterator

from dossier.intake.briefs.printed import NUMBERS, LeftAsText, Listed, Printed, pieces_of
from dossier.model.kinds import MarkerForm

_PARENTHESIS = re.compile(
    rf"[(（](?:(?:sources?|refs?\.?|quellen?|fuentes?|مصدر|来源)\s?[:：]?\s?)?(?P<numbers>{NUMBERS})[)）]"
)
_LAW = re.compile(
    r"(?:[§¶°º#=+*/<>$€£]|\b[A-Za-z])\s?$|第\s*$"
    r"|(?:§|\b(?:art(?:icle|ículo|ikel)?s?|arts|sec(?:tion|ción)?s?|s|rule|regulation|règle|regla|clause|abs|absatz|para|"
    r"no|nr|n[º°]|paragraphe?|al|alinéa|apartado|ley|loi|law|act)\.?|المادة|الفقرة|第)\s*\d+[a-z]?(?:[-./]\d+)?\s?$|[条條]\s*$"
    r"|\b(?:art(?:icle|icles|ículo|ículos|ikel)?s?|sec(?:tion|tions|ción)?s?|para(?:graph|graphe|graphs|s)?|párrafos?|abs(?:atz)?|"
    r"clauses?|cláusulas?|sub(?:section|paragraph)s?|alinéas?|chap(?:ter|itre)?|kapitel|capítulo|nos?\.|nr|n[º°]|núm|number|numéro|"
    r"número|rules?|règle|regla|points?|punto|punkt|steps?|items?|fig(?:ure)?s?|figura|tab(?:le|la|elle)?|eq(?:uation)?s?|"
    r"ecuación|options?|opción|part|partie|teil|lit|satz|ziffer|buchstabe|annex|anexo|grade|"
    r"al|apartado|inciso|numeral|fracción|letra|lettre|sentence|phrase|المادة|الفقرة|البند|القسم)\.?\s*$"
    r"|[条條款项項节節章号號]\s*$",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"([^\W\d_]+)\s?$")
_NUMERALS = {
    word: number
    for number, words in (
        (1, "one un une uno una ein eine eins einen einem einer"),
        (2, "two deux dos zwei"),
        (3, "three trois tres drei"),
        (4, "four quatre cuatro vier"),
        (5, "five cinq cinco fünf"),
        (6, "six seis sechs"),
        (7, "seven sept siete sieben"),
        (8, "eight huit ocho acht"),
        (9, "nine neuf nueve neun"),
        (10, "ten dix diez zehn"),
        (11, "eleven onze once elf"),
        (12, "twelve douze doce zwölf"),
        (14, "fourteen quatorze catorce vierzehn"),
        (15, "fifteen quinze quince fünfzehn"),
        (20, "twenty vingt veinte zwanzig"),
        (30, "thirty trente treinta dreißig"),
        (60, "sixty soixante sesenta sechzig"),
        (90, "ninety noventa neunzig"),
        (100, "hundred cent cien hundert"),
    )
    for word in words.split()
}
_LINKING = re.compile(
    r"(?:[,;:：；，、،—–]|\b(?:and|or|had|has|have|got|only|about|exactly|all|these|those|the|an?|some|least|most|than|nearly|are|is|be|were|was|to|by|of|for|with|in|either|both|namely|first|then|"
    r"et|ou|sont|est|soit|à|par|y|o|son|es|por|und|oder|sind|ist|entweder|nämlich|أو|و|هي))\s*$",
    re.IGNORECASE,
)
_BACK = 60
_CLOSES = re.compile(r"\s*(?:[.,;:!?)”\"»。；，、؛،]|$)")
_GOES_ON = re.compile(r"\s*[^\W_]")
_SENTENCE_ENDS = re.compile(r"[.!?。！？؟…][\"'”’»)*_]*\s*$")


def parenthesised(body: str, start: int, end: int, listed: Listed) -> Iterator[Printed | LeftAsText]:
    """Yield the numbers in parentheses between `start` and `end` that cite a source of a numbered list."""
    if not listed.numbered and listed.form is None:
        return
    found = list(_PARENTHESIS.finditer(body, start, end))
    counted = _counted(body, found, start)
    last_end = -1
    for match in found:
        follows, last_end = last_end == match.start(), match.end()
        pieces = pieces_of(body, match.span("numbers"), match.span(), listed)
        if not pieces or not listed.may_lead_to([piece.number for piece in pieces]) or match.start() in counted:
            continue
        before = body[max(start, match.start() - _BACK) : match.start()]
        if not before.strip() or _is_none(before, match, follows=follows):
            continue
        if _GOES_ON.match(body, match.end(), end) and not _SENTENCE_ENDS.search(before) and _LINKING.search(before):
            continue
        weak = (before.rstrip()[-1].isdigit() and not follows) or body.startswith(":", match.end())
        if weak and _CLOSES.match(body, match.end(), end) is None:
            continue
        yield Printed(MarkerForm.PARENTHESES, match.start(), match.end(), pieces, sure=not weak, weak=weak)


def _is_none(before: str, match: re.Match[str], *, follows: bool) -> bool:
    """Whether what stands before a number in parentheses says that it is no marker: a law, a sum, an address."""
    bare = before.rstrip()
    if _LAW.search(before) or _is_spelt(before, match) or "://" in bare.rpartition(" ")[2]:
        return True
    return bare.endswith((")", "）", "]")) and not follows and not _closes_words(bare)


def _is_spelt(before: str, match: re.Match[str]) -> bool:
    """Whether the number repeats the one that is spelt before it: `five (5)`."""
    word = _LAST_WORD.search(before)
    return word is not None and str(_NUMERALS.get(word[1].lower())) == match["numbers"]


def _closes_words(before: str) -> bool:
    """Whether a parenthesis before holds words, as in `the office (WHO) (3)`, and no letter of a rule."""
    return len(before) > 3 and before[-1] in ")）" and before[-3:-1].isalpha()


def _counted(body: str, found: list[re.Match[str]], start: int) -> set[int]:
    """Return where numbers count what follows them: `(1) to sue, (2) to talk, and (3) to wait`."""
    counted: set[int] = set()
    row: list[re.Match[str]] = []
    for match in found:
        digits = match["numbers"]
        if not digits.isdecimal() or not _GOES_ON.match(body, match.end()):
            continue
        if row and int(digits) == int(row[-1]["numbers"]) + 1:
            row.append(match)
        else:
            counted |= _row(body, row, start)
            row = [match] if int(digits) == 1 else []
    return counted | _row(body, row, start)


def _row(body: str, row: list[re.Match[str]], start: int) -> set[int]:
    """Return the places of a row that counts: it has two members, and a comma or an `and` leads to the second."""
    if len(row) < 2:
        return set()
    linked = [_LINKING.search(body[max(start, match.start() - 12) : match.start()]) is not None for match in row]
    return {match.start() for match in row} if any(linked[1:]) else set()
