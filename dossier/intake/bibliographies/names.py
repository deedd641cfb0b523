"""Names of people as BibTeX and RIS write them to CSL names."""

from typing import Any

from dossier.intake.bibliographies.latex import plain
from dossier.intake.bibliographies.refusing import clean
from dossier.model.errors import KnownError

Name = dict[str, Any]

_MOST = 5_000  # names of one field


def of_bibtex(value: str) -> list[Name]:
    """Return the names of a BibTeX field: `Berg, Jan van der and {Ministry of Tides}`."""
    from bibtexparser.middlewares.names import split_multiple_persons_names

    parts = split_multiple_persons_names(value)
    if len(parts) > _MOST:
        raise KnownError("record-refused", "It names more than {most} people.", most=f"{_MOST:,}")
    return [name for name in (_one_of_bibtex(part.strip()) for part in parts) if name]


def _one_of_bibtex(text: str) -> Name:
    from bibtexparser.middlewares.names import InvalidNameError, parse_single_name_into_parts

    if text.lower() == "others":
        return {"literal": "et al."}
    if _is_group(text):
        return _without_empty({"literal": plain(text[1:-1])})
    if "=" in text and "," in text:
        extended = _extended(text)
        if extended:
            return extended
    try:
        found = parse_single_name_into_parts(text, strict=False)
    except (InvalidNameError, ValueError, IndexError):
        return _without_empty({"literal": plain(text)})
    name = {
        "family": plain(" ".join(found.last)),
        "given": plain(" ".join(found.first)),
        "non-dropping-particle": plain(" ".join(found.von)),
        "suffix": plain(" ".join(found.jr)),
    }
    return _without_empty(name)


def _is_group(text: str) -> bool:
    """Whether one pair of braces holds all of a name: then it is no person's, or is to stay as it is."""
    if not (text.startswith("{") and text.endswith("}")):
        return False
    depth = 0
    for i, character in enumerate(text):
        escaped = i > 0 and text[i - 1] == "\\"
        depth += (character == "{" and not escaped) - (character == "}" and not escaped)
        if depth == 0 and i < len(text) - 1:
            return False
    return depth == 0


def _extended(text: str) -> Name:
    """Return a name of biblatex's long form: `family=Berg, given=Jan, prefix=van der`."""
    fields = {"family": "family", "given": "given", "prefix": "non-dropping-particle", "suffix": "suffix"}
    name: Name = {}
    for part in text.split(","):
        key, equals, value = part.partition("=")
        key = key.strip().strip('"').lower()
        if not equals:
            return {}
        if key in fields:
            name[fields[key]] = plain(value.strip().strip('"'))
    return _without_empty(name)


def of_ris(text: str) -> Name:
    """Return a name as RIS writes it: `van der Berg, Jan, Jr.`; without a comma it is no person's."""
    family, *rest = [part.strip() for part in text.split(",", 2)]
    if not rest:
        return _without_empty({"literal": clean(text)})
    words = family.split()
    particles: list[str] = []
    while len(words) > 1 and words[0][0].islower():
        particles.append(words.pop(0))
    name = {
        "family": " ".join(words),
        "given": rest[0],
        "non-dropping-particle": " ".join(particles),
        "suffix": rest[1] if len(rest) > 1 else "",
    }
    return _without_empty(name)


def _without_empty(name: Name) -> Name:
    return {part: words for part, words in name.items() if words}
