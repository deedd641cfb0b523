"""People whom a record names in one text, as briefs and pasted lists do: `Lee, A. and Wu, B. C.`."""

import re

# As many capitals as a person has given names, each with its full stop; the last of all may have lost it.
_INITIALS = r"[^\W\d_a-zß-ÿ]\.(?:[ -]?[^\W\d_a-zß-ÿ]\.){0,3}"
_LAST_INITIALS = r"(?:[^\W\d_a-zß-ÿ]\.[ -]?){0,3}[^\W\d_a-zß-ÿ]\.?"
_FAMILY = r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,3}"
_BETWEEN = r"(?:,? (?:and|&|et|y|und) |, )"
_ALL = re.compile(rf"(?:{_FAMILY}, {_INITIALS}{_BETWEEN}){{0,30}}{_FAMILY}, {_LAST_INITIALS}")
_ONE = re.compile(rf"({_FAMILY}), ({_INITIALS}|{_LAST_INITIALS})(?:{_BETWEEN}|$)")


def people_of(text: str) -> list[tuple[str, str]]:
    """Return family and given names of the people in `text`; none unless all of it is family names with initials.

    So a ministry, or `Harbour Office, Oslo`, stays what it is.
    """
    if len(text) > 1_000 or not _ALL.fullmatch(text):
        return []
    found = _ONE.findall(text)
    rest = _ONE.sub("", text)
    return [(family, f"{given.strip().rstrip('.')}.") for family, given in found] if not rest else []
