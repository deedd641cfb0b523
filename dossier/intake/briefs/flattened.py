"""Markers that were raised before a program flattened them: `Act4`, `said.12 The`, `found.3031`."""

import re
from collections.abc import Iterator

from dossier.intake.briefs.printed import Listed, Piece, Printed, pieces_of
from dossier.model.kinds import MarkerForm
from dossier.text.sentences import ends_in_abbreviation
from dossier.text.stopwords import word_set

_LETTER = r"[^\W\d_]"
_CLOSING = "”\"»)’'"
# A number after anything but a digit and white space, with what it may be glued to.
_GLUED = re.compile(
    r"(?<=[^\s\d])(?P<digits>[1-9]\d{0,17})(?P<more>(?:,[1-9]\d{0,2}){0,5})(?=[\s.,;:!?)”’\"»—–]|$)(?![.,:]\d)"
)
# The last digits of a number may be a marker too, `in 202028.`, `COVID-1993.`; not those of 1,927 or of a year.
_TAIL = re.compile(
    r"(?<!\d)(?!(?<=\d,)\d{3}(?!\d))(?!(?:1\d|20)\d\d[,;:)])(?!(?<!-)(?:1[5-9]\d\d|20[0-2]\d)(?!\d))"
    r"\d{3,8}(?=[.,;:!?)”\"»]+(?:\s|$)|\s*$)"
)
_CLOSES = re.compile(rf"\s*(?:[.,;:!?{_CLOSING}—–]|$)")
_AFTER_STOP = re.compile(rf"\s+[“\"«(¿¡]?[A-ZÀ-Þ]|\s*$|[{_CLOSING}]|[.,;](?:\s|$)")
_AFTER_COMMA = re.compile(rf"\s+[“\"«(]?{_LETTER}")
_NAME_BEFORE = re.compile(rf"(?:^|[\s(“\"«‘'’/@–—-])({_LETTER}+)[{_CLOSING}]?[.!?,;:]?[{_CLOSING}]?$")
_BACK = 48
_TWO_DIGITS = 10

# Words that carry a number of their own.
_NUMBERED = word_set("""
    article articles art arts section sections sec secs chapter chap page pages para paras paragraph paragraphs
    clause rule figure fig table tab annex appendix schedule part title volume vol no nos nr item line step
    phase stage tier level group type class grade year years day days week month room floor gate route road unit
    lot plan option version release model protocol resolution directive regulation covid windows iphone ipad
    android python java falcon ariane apollo soyuz boeing airbus channel area euro expo agenda psalm genesis
    exodus john mark luke matthew romans sonnet canto verse stanza web mp utf base sha ipv http iso din en
    vitamin omega ebola nfl fifa formula level catch ocean henry louis charles january february march april may
    june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre januar februar märz juni juli oktober
    dezember artikel abschnitt kapitel seite absatz nummer teil anlage anhang klasse stufe artículo artículos
    sección capítulo página párrafo número anexo inciso apartado fracción titre alinéa chapitre partie numéro
    annexe étape
""")
# Names and nouns that stand at the end of a clause in briefs and carry no number of their own.
_NOUNS = word_set("""
    act law bill court code charter convention treaty statute constitution council commission committee congress
    parliament senate government ministry minister president assembly nations union states order report survey
    study agreement accord declaration decision judgment judgement ruling opinion office agency department
    bureau board bank loi cour traité conseil commission parlement ley corte tratado consejo parlamento gesetz
    gericht vertrag rat bundestag
""")


def flattened(body: str, start: int, end: int, listed: Listed) -> Iterator[Printed]:
    """Yield the numbers glued to words that may have been raised once, of sources that are listed; none is sure.

    Most are weak: they are markers where their number is the next. The last digits of a number fill a gap at most.
    """
    for match in _GLUED.finditer(body, start, end):
        pieces = _pieces(body, match, listed)
        if not pieces:
            continue
        run = len(pieces) > 1 and not match["more"]
        strength = _strength(body, match, start, end, run=run)
        if strength is not None:
            weak, fills = strength
            weak = weak or (run and pieces[-1].number < _TWO_DIGITS)  # `abc123`
            yield Printed(MarkerForm.FLATTENED, *match.span(), pieces, sure=False, weak=weak, fills=fills)
    for match in _TAIL.finditer(body, start, end):
        for at in range(max(match.start() + 1, match.end() - 3), match.end()):
            number = int(body[at : match.end()])
            if body[at] != "0" and number in listed.numbers:
                piece = Piece(number, at, match.end())
                yield Printed(MarkerForm.FLATTENED, at, match.end(), (piece,), sure=False, weak=True, fills=True)


def _pieces(body: str, match: re.Match[str], listed: Listed) -> tuple[Piece, ...]:
    """Return the numbers that are printed, all of them listed; `3031` is 30 and 31 where 3031 is that of no source."""
    digits = match["digits"]
    if len(digits) < 4 and (match["more"] or listed.may_lead_to([int(digits)])):
        pieces = pieces_of(body, match.span(), match.span(), listed)
        return pieces if listed.may_lead_to([piece.number for piece in pieces]) else ()
    return () if match["more"] else _consecutive(digits, match.start(), listed)


def _consecutive(digits: str, start: int, listed: Listed) -> tuple[Piece, ...]:
    """Return `91011` as 9, 10 and 11: numbers of sources in a row that nothing parts any more."""
    for width in (1, 2, 3):
        number, at = int(digits[:width]), 0
        pieces: list[Piece] = []
        while digits.startswith(str(number), at) and number in listed.numbers:
            length = len(str(number))
            pieces.append(Piece(number, start + at, start + at + length))
            at += length
            number += 1
        if at == len(digits) and len(pieces) > 1:
            return tuple(pieces)
    return ()


def _strength(body: str, match: re.Match[str], start: int, end: int, *, run: bool) -> tuple[bool, bool] | None:
    """Return whether a number is weak, and whether it fills a gap at most; None where it is no marker."""
    before = body[max(start, match.start() - _BACK) : match.start()]
    if "://" in before.rpartition(" ")[2]:
        return None
    ends = _CLOSES.match(body, match.end(), end) is not None
    last = before[-1]
    if last in ".!?":
        if _AFTER_STOP.match(body, match.end(), end) is None or (last == "." and ends_in_abbreviation(before)):
            return None
        if before[-2:-1].isdigit():
            return None if body.startswith(".", match.end()) else (True, True)
        return _by_word(before, ends=True, run=run, stopped=True)
    if last in ",;:":
        following = _AFTER_COMMA.match(body, match.end(), end)
        if not before[-2:-1].strip() or not (following or ends):
            return None
        return (True, before[-2].isdigit()) if before[-2].isalnum() or before[-2] in _CLOSING else None
    if last == "%":
        return (True, True) if ends else None
    if last in _CLOSING or last.isalpha():
        return _by_word(before, ends=ends, run=run, stopped=False)
    return None


def _by_word(before: str, *, ends: bool, run: bool, stopped: bool) -> tuple[bool, bool] | None:
    """Return the strength of a number by the word that it is glued to. `stopped`: a full stop stands between."""
    word = _NAME_BEFORE.search(before)
    quoted = before[-1] in _CLOSING or (stopped and before[-2:-1] in tuple(_CLOSING))
    if word is None:
        if quoted:  # `(1924).15`, `COVID-19)7`
            return (not stopped, not ends) if before[-2:-1] else None
        return (True, True) if ends else None
    name = word[1]
    numbered = name.lower() in _NUMBERED
    carries = name[1:].islower() and (quoted or (len(name) >= 3 and not numbered))
    known = name.islower() or name.lower() in _NOUNS or stopped
    if carries and (known or run) and (ends or name.islower()):
        return False, False
    if ends:  # of `CO2` and `PM10` the letters are two
        return True, not name.islower() and (numbered or len(name) == 2)
    return (True, True) if name[1:].islower() and not numbered else None
