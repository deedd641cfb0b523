"""Where sentences begin and end, in English, French, Spanish, German, Arabic, Chinese and Japanese."""

import re

from dossier.text.stopwords import word_set

_CLOSING = "\"'”’»›)\\]」』）】*_`\\\\"  # a backslash stands before a mark that Markdown shows as it is
_END = re.compile(
    rf"(?P<stop>(?<![.!?…؟۔])[.!?…؟۔]++)(?P<close>(?:[{_CLOSING}]|[ \u00a0\u202f]»)*+)(?:\s+|$)"
    rf"|(?P<wide>[。！？｡।]+)[{_CLOSING}]*\s*"  # written without spaces
    r"|(?P<glued>[.!?](?=[A-ZÀ-ÖØ-ÞŒ]['’a-zà-öø-ÿœ]+[\s,-])"  # lines of a page that were put together
    r"(?<=[^\W\d_][a-zà-öø-ÿœ][a-zà-öø-ÿœ \u00a0\u202f].))"
    r"|(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*"  # a blank line
)
_OPENING = re.compile(r"[\"'“‘«‹„(\[「『（【¿¡*_`\\\s]*")
_WORD_BEFORE = re.compile(r"(?:[^\W_]|[.°])+$")
_WORD = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(r"\b(?:am|vom|zum|bis|im|der|die|das|dem|den|des|dieser|seit|ab)\s+\d{1,2}$", re.IGNORECASE)
_NUMERAL = re.compile(r"\d|[ivxlcdm]+\b|[a-z]\b", re.IGNORECASE)

# Never the last word of a sentence.
_LEADING = word_set("""
    mr mrs ms dr prof rev hon gen col sgt capt lt gov sen rep mt messrs vs e.g i.e cf viz approx ca resp mm mme mlle
    p.ex éd sr sra srta dra ud uds lic gral p.ej ee hr fr z.b d.h u.a bzw vgl evtl ggf inkl bspw sog gem hrsg د
""")
# Not the last word where a number follows, in Arabic or Roman numerals, or a letter.
_NUMBERED = word_set("""
    art arts sec secs para paras par fig figs eq vol vols ch chap cap p pp pt reg abs bd kap ziff aufl pág págs
""")
# Not the last word where digits follow.
_BEFORE_DIGITS = word_set("""
    no nos nr núm núms n° jan feb febr mar apr jun jul aug sep sept oct okt nov dec dez janv févr avr juil ene abr ago
    dic
""")
_DOMAINS = word_set("com org net fr de es eu info edu gov html pdf js py")
_TOKEN = 60  # characters before a stop that tell whether it is within an address
# May be the last word: only a word that begins sentences tells.
_EITHER = word_set("etc usw inc ltd co corp jr al bros st str mio mrd jh uu")
_STARTERS = word_set("""
    a an and although as at but by despite each even every for from he her here his how however i if in instead it
    its many more moreover most no nor not on one only or other our she since so some such that the their then there
    therefore these they this those though thus to under unlike until we what when where whether which while who why
    with yet you
    ce ces cela cette dans de des elle elles en et il ils je la le les leur mais nous on or par pour si son sur un
    une
    al como con cuando el ella ellos en es esta este esto las lo los no para pero por se según sin su una y
    aber als auch auf bei da das dass der die dies diese dieser doch ein eine er es für ihr im ist man mit nach nur
    ob sie so und von wenn wer wie wir zu zum
""")


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the ranges of the sentences of `text`, from first word to last mark, without the white space between."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match.lastgroup and not _ends(text, match):
            continue
        _add(found, text, start, match.end())
        start = match.end()
    _add(found, text, start, len(text))
    return found


def ends_in_abbreviation(text: str) -> bool:
    """Whether the full stop at the end of `text` belongs to its last word, as in `U.S.`"""
    word = _last_word(text[:-1]) if text.endswith(".") else ""
    return "." in word or word.lower() in _LEADING or word.lower() in _EITHER


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    end = start + len(part.strip())
    if start < end:
        found.append((start, end))


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence ends at a mark that may end one."""
    if match["glued"]:
        return _is_apart(text, match.start(), match.end())
    opening = _OPENING.match(text, match.end())
    following = opening.end() if opening else match.end()
    if following == len(text):
        return True
    if match["wide"]:
        return not text.startswith("と", match.end())  # speech in brackets goes on with what was said
    if text[following].islower():
        return False
    if match["stop"] != ".":
        return True
    return _stops(text, match.start(), following, quoted=bool(match["close"].strip("*_`")))


def _is_apart(text: str, stop: int, following: int) -> bool:
    """Whether a full stop between two words is no part of a name or an address: `Amazon.Com`, `a.Net`."""
    token = re.split(r"\s", text[max(0, stop - _TOKEN) : stop])[-1]
    after = _WORD.match(text, following)
    named = after is not None and after[0].lower() in _DOMAINS
    short = _last_word(token).lower() in _LEADING | _NUMBERED | _BEFORE_DIGITS | _EITHER
    return not named and not short and not re.search(r"[.@/\\_]", token)


def _stops(text: str, stop: int, following: int, quoted: bool) -> bool:
    """Whether the full stop at `stop` ends a sentence and is no part of an abbreviation or of a number."""
    word = _last_word(text[max(0, stop - 24) : stop]).lower()
    after = _WORD.match(text, following)
    begins = after is not None and after[0].lower() in _STARTERS
    if word in _LEADING:
        return False
    if word in _NUMBERED:
        return not _NUMERAL.match(text, following)
    if word in _BEFORE_DIGITS:
        return not text[following].isdecimal()
    if word.isdecimal():
        list_number = stop < 8 and text[:stop].strip() == word
        return not list_number and (begins or not _ORDINAL.search(text[max(0, stop - 24) : stop]))
    if word in _EITHER or "." in word or (len(word) == 1 and word.isalpha()):
        return begins or quoted
    return True


def _last_word(text: str) -> str:
    match = _WORD_BEFORE.search(text)
    return match[0].lstrip(".") if match else ""
