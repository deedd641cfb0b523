"""Source records as the typesetter's CSL engine takes them (Hayagriva's form of YAML, written as JSON).

The engine drops the particles of a name that come apart; here they are part of the family name. It reads markup in
texts: characters that would be some are private ones on their way through it (`shielded`, `unshielded`).
"""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from dossier.model.csl import text_of
from dossier.model.rows import Csl
from dossier.output.bibliographies.dates import parts_of
from dossier.output.people import people_of

Entry = dict[str, Any]

_SHIELDED = str.maketrans({character: chr(0xE100 + ord(character)) for character in "\\${}[]*_#@`~'\"<>&^()"})
_IN_NUMBERS = str.maketrans({character: chr(0xE100 + ord(character)) for character in " -"})
_PLAIN = {chr(0xE100 + code): chr(code) for code in range(0x20, 0x7F)}
_PRIVATE = re.compile("[\ue120-\ue17e]")

# What a kind of work is called there, and what it stands in.
_KINDS = {
    "article-journal": ("article", "periodical"),
    "article-magazine": ("article", "periodical"),
    "article-newspaper": ("article", "newspaper"),
    "paper-conference": ("article", "proceedings"),
    "chapter": ("chapter", "book"),
    "entry-encyclopedia": ("chapter", "book"),
    "entry-dictionary": ("chapter", "book"),
    "book": ("book", ""),
    "classic": ("book", ""),
    "collection": ("anthology", ""),
    "periodical": ("periodical", ""),
    "report": ("report", ""),
    "thesis": ("thesis", ""),
    "manuscript": ("manuscript", ""),
    "webpage": ("web", "web"),
    "post-weblog": ("article", "blog"),
    "post": ("post", "thread"),
    "legal_case": ("case", "book"),
    "legislation": ("legislation", ""),
    "bill": ("legislation", ""),
    "regulation": ("legislation", ""),
    "treaty": ("case", "book"),
    "speech": ("misc", "conference"),
    "interview": ("article", "newspaper"),
    "patent": ("patent", ""),
    "motion_picture": ("video", ""),
    "broadcast": ("video", ""),
    "song": ("audio", ""),
    "graphic": ("artwork", ""),
    "map": ("artwork", ""),
    "figure": ("artwork", ""),
    "software": ("repository", ""),
}
_CODE = ("case", "book")  # of a law that a collection of laws holds, for the engine leaves out where in it
# What a style sets well only when it is handed over as something else.
_OTHERWISE = {
    "apa": {"article-magazine": ("article", "newspaper")},
    "chicago-author-date": {"webpage": ("web", "misc"), "paper-conference": ("chapter", "book")},
    "chicago-notes": {"paper-conference": ("chapter", "book")},
    "modern-language-association": {
        "article-magazine": ("article", "newspaper"),
        "paper-conference": ("chapter", "book"),
    },
    "institute-of-electrical-and-electronics-engineers": {"article-magazine": ("article", "newspaper")},
    "oscola": {"treaty": ("exhibition", "misc")},
}
_TEXTS = {"genre": "genre", "abstract": "abstract", "call-number": "call-number", "archive": "archive"}
_NUMBERS = {"volume": "volume", "issue": "issue", "edition": "edition", "page": "page-range"}
_OF_PARENT = frozenset({"volume", "issue"})
_NO_VOLUMES = frozenset({None, "misc", "conference"})  # nothing to stand in, or what the engine reads as an event
_LAWS = frozenset({"legislation", "bill", "regulation"})
_SERIALS = {"DOI": "doi", "ISBN": "isbn", "ISSN": "issn", "PMID": "pmid", "number": "serial"}
_WORD = re.compile(r"\w+")
_CAPITAL = re.compile("[A-Z]")
_PARTICLES = ("dropping-particle", "non-dropping-particle", "family")


def shielded(text: str) -> str:
    """Return `text` so that the engine finds no markup in it."""
    return _PRIVATE.sub("\ufffd", text).translate(_SHIELDED)


def unshielded(text: str) -> str:
    """Return what `shielded` was given."""
    return _PRIVATE.sub(lambda found: _PLAIN[found[0]], text)


def entry_of(csl: Csl, style: str = "") -> Entry:
    """Return a record as an entry for a style, by the style's name; '' for one of which nothing is known.

    What the engine would refuse is left out: a date or an address that is none.
    """
    kind, inside = _kind(csl, style)
    entry: Entry = {"type": kind, "title": _title(csl, kind)}
    for name in ("author", "editor"):
        people = _people(csl.get(name))
        if people:
            entry[name] = people
    translators = _people(csl.get("translator"))
    if translators:
        entry["affiliated"] = [{"role": "translator", "names": translators}]
    parent = _parent(csl, inside)
    for name, field in _TEXTS.items():
        if text := _text(csl.get(name)):
            entry[field] = shielded(text)
    for name, field in _NUMBERS.items():
        if text := _text(csl.get(name)):
            (parent if name in _OF_PARENT and parent.get("type") not in _NO_VOLUMES else entry)[field] = shielded(text)
    if (section := _text(csl.get("section"))) and parent and csl.get("type") in _LAWS:
        entry["page-range"] = shielded(section if not section[0].isdigit() else f"§ {section}")
    if authority := _text(csl.get("authority")):
        entry["organization"] = shielded(authority)
    _take_rest(entry, parent, csl)
    if parent:
        entry["parent"] = [parent]
    return entry


def _kind(csl: Csl, style: str) -> tuple[str, str]:
    """Return what a record is there, and what its container is."""
    of_work = str(csl.get("type"))
    kind, inside = _OTHERWISE.get(style, {}).get(of_work) or _KINDS.get(of_work, ("misc", ""))
    if of_work in _LAWS and style != "oscola" and _text(csl.get("container-title")):
        return _CODE
    return kind, inside


def _parent(csl: Csl, inside: str) -> Entry:
    """Return what a work stands in, or the event that it was said at; {} for neither."""
    if event := _text(csl.get("event-title")) if inside == "conference" else "":
        place = _text(csl.get("event-place")) or _text(csl.get("publisher-place"))
        return {"type": inside, "title": shielded(event)} | ({"location": shielded(place)} if place else {})
    container = _text(csl.get("container-title"))
    return {"type": inside or "misc", "title": shielded(container)} if container else {}


def _take_rest(entry: Entry, parent: Entry, csl: Csl) -> None:
    date = _date(csl.get("issued"))
    if date:
        entry["date"] = date
    publisher, place = _text(csl.get("publisher")), _text(csl.get("publisher-place"))
    if publisher or place:
        named = {"name": publisher, "location": place}
        entry["publisher"] = {part: shielded(text) for part, text in named.items() if text}
    serials = {field: shielded(text) for name, field in _SERIALS.items() if (text := _text(csl.get(name)))}
    if "serial" in serials:  # `S Hrg 116-5` is a name, neither a range nor several numbers
        serials["serial"] = serials["serial"].translate(_IN_NUMBERS)
    if serials:
        entry["serial-number"] = serials
    address, read = _address(csl.get("URL")), _date(csl.get("accessed"))
    if address:
        entry["url"] = {"value": address, "date": read} if read else address
    if series := _text(csl.get("collection-title")):
        collection: Entry = {"type": "anthology", "title": shielded(series)}
        if number := _text(csl.get("collection-number")):
            collection["volume"] = shielded(number)
        (parent or entry).setdefault("parent", []).append(collection)


def _title(csl: Csl, kind: str) -> str:
    title = shielded(_text(csl.get("title")))
    if kind in ("case", "legislation") and title:
        return f"{{{title}}}"  # no style may change its capitals
    return _WORD.sub(_as_written, title)


def _as_written(word: re.Match[str]) -> str:
    """Return a word so that a style leaves its capitals alone: ICC and McLeod are not to become Icc and mcleod."""
    return f"{{{word[0]}}}" if len(_CAPITAL.findall(word[0])) > 1 else word[0]


def _text(value: Any) -> str:
    return " ".join(text_of(value).split())


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _people(value: Any) -> list[Entry]:
    """Return the people of a list of names; one text may name several."""
    found: list[Entry] = []
    for each in _listed(value):
        text = _text(each.get("literal")) if isinstance(each, Mapping) and "family" not in each else ""
        told = [{"name": shielded(family), "given-name": shielded(given)} for family, given in people_of(text)]
        found += told or [person for person in (_person(each),) if person]
    return found


def _person(person: Any) -> Entry | None:
    if not isinstance(person, Mapping):
        return None
    family = " ".join(filter(None, (_text(person.get(part)) for part in _PARTICLES)))
    name = family or _text(person.get("literal")) or _text(person.get("given"))
    if not name:
        return None
    found: Entry = {"name": shielded(name)}
    if family and (given := _text(person.get("given"))):
        found["given-name"] = shielded(given)
    if family and (suffix := _text(person.get("suffix"))):
        found["suffix"] = shielded(suffix)
    return found


def _date(value: Any) -> str:
    sides = parts_of(value)
    if not sides or not 0 < sides[0][0] <= 9999:
        return ""
    year, *rest = sides[0]
    written = f"{year:04}"
    if rest and 1 <= rest[0] <= 12:
        written += f"-{rest[0]:02}"
        if len(rest) > 1 and 1 <= rest[1] <= 28 + 3 * (rest[0] != 2):
            written += f"-{rest[1]:02}"
    return written


def _address(value: Any) -> str:
    """Return an address that the engine can read; '' for anything else."""
    text = _text(value)
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not re.fullmatch(r"[A-Za-z0-9.-]+", host) or not host.strip(".-"):
        return ""
    return re.sub(r"[^!-~]", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), text)
