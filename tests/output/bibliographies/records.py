"""Records to try: made of what a format can hold, with texts that its syntax would trip over."""

from hypothesis import strategies as st

from dossier.model.bibliography import BIBTEX_KINDS, KINDS, RIS_KINDS

_CHARACTERS = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp", "Co"), exclude_characters="\ufffd"
)


_ODD = ["{", "}", "\\", "$5", "--", "''", "%", "@article{", "TY  - ", " and ", "#", "~", "^", "é", "日本"]


def texts(alphabet=_CHARACTERS, most=30):
    """Text on one line, as bibliographies keep it."""
    odd = st.sampled_from(
        ["{", "}", "\\", "$5", "--", "''", "%", "@article{", "TY  - ", " and ", "#", "~", "^", "é", "日本"]
    )
    pieces = st.lists(odd | st.text(alphabet, max_size=8), min_size=1, max_size=6).map("".join)
    return pieces.map(lambda text: " ".join(text.split())[:most].strip()).filter(bool)


_WORD = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzéñß"), min_size=2, max_size=8)
_KEY = st.text(st.sampled_from("abcdefg0123:-"), min_size=1, max_size=8).map("k{}k".format)
_FAMILY = _WORD.map(lambda word: "A" + word)
_PERSON = st.fixed_dictionaries(
    {"family": _FAMILY, "given": st.lists(_FAMILY, min_size=1, max_size=2).map(" ".join)},
    optional={"non-dropping-particle": st.sampled_from(["van der", "de", "von"]), "suffix": st.just("Jr.")},
)
_GROUP = st.fixed_dictionaries({"literal": st.lists(_FAMILY, min_size=1, max_size=4).map(" ".join)})
_PEOPLE = st.lists(_PERSON | _GROUP, min_size=1, max_size=4)
_DAY = (
    st.tuples(st.integers(1, 9999)).map(list)
    | st.tuples(st.integers(1, 9999), st.integers(1, 12)).map(list)
    | st.tuples(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28)).map(list)
)
_DATE = st.builds(lambda day: {"date-parts": [day]}, _DAY)
_SPAN = st.builds(lambda one, other: {"date-parts": [one, other]}, _DAY, _DAY)
_PAGES = st.builds("{}-{}".format, st.integers(1, 99), st.integers(100, 999)) | st.integers(1, 999).map(str)
_ADDRESS = st.builds("https://example.org/{}".format, st.text(st.sampled_from("abc_%&#?=~-/123"), max_size=12))
_DOI = st.builds(
    "10.{}/{}".format, st.integers(1000, 99999), st.text(st.sampled_from("abc_.-;()123"), min_size=1, max_size=9)
)


def _records(kinds, names, fields, dates, more):
    return st.fixed_dictionaries(
        {"type": st.sampled_from(sorted(kinds)), "title": texts(), "id": _KEY},
        optional={
            **dict.fromkeys(names, _PEOPLE),
            **{name: texts() for name in fields},
            **dict.fromkeys(("issued", "accessed"), dates),
            "DOI": _DOI,
            "URL": _ADDRESS,
            "page": _PAGES,
            **more,
        },
    )


_BOTH = (
    "container-title",
    "collection-title",
    "publisher",
    "publisher-place",
    "volume",
    "edition",
    "genre",
    "language",
)
BIBTEX = _records(
    KINDS,
    ("author", "editor", "translator", "container-author"),
    (*_BOTH, "issue", "note", "abstract", "annote", "title-short", "event-title", "version", "ISBN", "ISSN", "keyword"),
    _DATE | _SPAN | st.just({"literal": "forthcoming"}) | st.just({"date-parts": [[1850]], "circa": True}),
    {"event-date": _DATE},
)
RIS = _records(
    set(RIS_KINDS.values()),
    ("author", "editor", "translator", "collection-editor"),
    (*_BOTH, "issue", "number", "note", "abstract", "annote", "title-short", "section", "call-number"),
    _DATE | st.just({"literal": "forthcoming"}),
    {},
)
CSL = _records(
    KINDS,
    ("author", "editor", "recipient"),
    (*_BOTH, "note", "archive", "custom-field"),
    _DATE
    | _SPAN
    | st.builds(lambda words: {"literal": words}, texts())
    | st.builds(lambda words: {"raw": words}, texts()),
    {
        "custom": st.dictionaries(
            _WORD, st.integers() | st.booleans() | st.none() | st.lists(texts(), max_size=2), max_size=3
        )
    },
)

assert set(BIBTEX_KINDS.values()) <= KINDS
