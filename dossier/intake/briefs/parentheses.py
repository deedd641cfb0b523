"""Markers in parentheses, `(4)`, of briefs with a numbered list of sources; most numbers in parentheses are none."""

import re
from collections.abc import Iterator

from dossier.intake.briefs.printed import NUMBERS, LeftAsText, Listed, Printed, pieces_of
from dossier.model.kinds import MarkerForm

_PARENTHESIS = re.compile(
    rf"[(（](?:(?:sources?|refs?\.?|quellen?|fuentes?|مصدر|来源)\s?[:：]?\s?)?(?P<numbers>{NUMBERS})[)）]"
)
_NUMBER_OR_LAW = re.compile(
    r"(?:\d[a-z]?|[)）]|[§¶°º#=+*/<>$€£]|\b[A-Za-z])\s?$"
    r"|\b(?:art(?:icle|icles|ículo|ículos|ikel)?s?|sec(?:tion|tions|ción)?s?|para(?:graph|graphe|graphs|s)?|párrafos?|abs(?:atz)?|"
    r"clauses?|cláusulas?|sub(?:section|paragraph)s?|alinéas?|chap(?:ter|itre)?|kapitel|capítulo|no|nos|nr|n[º°]|núm|number|numéro|"
    r"número|rules?|règle|regla|points?|punto|punkt|steps?|items?|fig(?:ure)?s?|figura|tab(?:le|la|elle)?|eq(?:uation)?s?|"
    r"ecuación|options?|opción|part|partie|teil|lit|satz|ziffer|buchstabe|annex|anexo|grade|level|phase|type|group|class|"
    r"المادة|الفقرة|البند|القسم|第)\.?\s*$",
    re.IGNORECASE,
)
_NUMERAL_WORD = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|sixty|ninety|hundred|"
    r"un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|"
    r"uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|"
    r"eins?|eine[rnms]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig)\s*$",
    re.IGNORECASE,
)
_LINKING = re.compile(
    r"(?:[,;:：；，、،—–]|\b(?:and|or|are|is|be|were|was|to|by|of|for|with|in|either|both|namely|first|then|"
    r"et|ou|sont|est|soit|à|par|y|o|son|es|por|und|oder|sind|ist|entweder|nämlich|أو|و|هي))\s*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*[^\W_]")
_SENTENCE_ENDS = re.compile(r"[.!?。！？؟…][\"'”’»)*_]*\s*$")


def parenthesised(body: str, start: int, end: int, listed: Listed) -> Iterator[Printed | LeftAsText]:
    """Yield the numbers in parentheses between `start` and `end` that cite a source of a numbered list."""
    if not listed.numbered and listed.form is None:
        return
    found = list(_PARENTHESIS.finditer(body, start, end))
    counted = _counted(body, found, start)
    for match in found:
        pieces = pieces_of(body, match.span("numbers"), match.span(), listed)
        if not pieces or not listed.may_lead_to([piece.number for piece in pieces]):
            continue
        before = body[max(start, match.start() - 40) : match.start()]
        if match.start() in counted or not before.strip():
            continue
        if (_NUMBER_OR_LAW.search(before) and not before.endswith(("）", ")"))) or _NUMERAL_WORD.search(before):
            continue
        if "://" in body[max(start, match.start() - 200) : match.start()].rpartition(" ")[2]:
            continue
        if before.endswith((")", "）", "]")) and not any(other.end() == match.start() for other in found):
            continue
        if _GOES_ON.match(body, match.end(), end) and not _SENTENCE_ENDS.search(before) and _LINKING.search(before):
            continue
        yield Printed(MarkerForm.PARENTHESES, match.start(), match.end(), pieces)


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
        elif int(digits) == 1:
            counted |= _row(body, row, start)
            row = [match]
        else:
            counted |= _row(body, row, start)
            row = []
    return counted | _row(body, row, start)


def _row(body: str, row: list[re.Match[str]], start: int) -> set[int]:
    """Return the places of a row that counts: it has two members, and a comma or an `and` leads to the second."""
    if len(row) < 2:
        return set()
    linked = [_LINKING.search(body[max(start, match.start() - 12) : match.start()]) is not None for match in row]
    return {match.start() for match in row} if any(linked[1:]) else set()
