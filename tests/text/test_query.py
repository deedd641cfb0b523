"""What a query means: against FTS5 itself, and against a reading of the tree word by word."""

import re
import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.query import All, Either, Node, Term, is_only_unwanted, parse, wanted_terms
from dossier.text.search import search_query, search_text, snippet

TEXTS = (
    "The Court stayed out of the dispute.",
    "Sanctions on the Court were a dispute of their own.",
    "A sanctioned bank; no court, and not one judge.",
    "Cuba or Haiti: the bank of the dispute.",
    "The judge of the Court owns no bank.",
)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        """CREATE VIRTUAL TABLE search USING fts5(text, tokenize="unicode61 remove_diacritics 2", prefix='2 3')"""
    )
    connection.executemany("INSERT INTO search VALUES (?)", [(search_text(text),) for text in TEXTS])
    yield connection
    connection.close()


def found(index: sqlite3.Connection, query: str) -> list[int]:
    match = search_query(query)
    if not match:
        return []
    rows = index.execute("SELECT rowid - 1 FROM search WHERE search MATCH ? ORDER BY rowid", (match,))
    return [row[0] for row in rows]


def holds(node: Node, text: str) -> bool:
    """Read the tree as a person would, over the words of an ASCII text."""
    match node:
        case All(wanted, unwanted):
            return all(holds(part, text) for part in wanted) and not any(holds(part, text) for part in unwanted)
        case Either(options):
            return any(holds(part, text) for part in options)
        case Term(words, prefix):
            have, want = (re.findall(r"[a-z0-9]+", each.lower()) for each in (text, words))
            for at in range(len(have) - len(want) + 1):
                stretch = have[at : at + len(want)]
                if stretch == want or (prefix and [*stretch[:-1], stretch[-1][: len(want[-1])]] == want):
                    return True
            return False


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("court dispute", [0, 1]),
        ("court AND dispute", [0, 1]),
        ('"the court"', [0, 1, 4]),
        ('"court dispute"', []),
        ("sanction*", [1, 2]),
        ("sanction* court", [1, 2]),
        ("sanction court", []),  # only the last word may go on
        ('"sanction"', []),
        ('"the cou"*', [0, 1, 4]),
        ("court -bank", [0, 1]),
        ("court NOT bank", [0, 1]),
        ("-bank court", [0, 1]),
        ("court AND NOT bank", [0, 1]),
        ('court -"the dispute"', [1, 2, 4]),
        ("court NOT (bank OR sanctions)", [0]),
        ("court -(bank judge)", [0, 1]),
        ("cuba OR judge", [2, 3, 4]),
        ("cuba OR judge court", [2, 3, 4]),  # AND binds closer
        ("(cuba OR judge) bank dispute", [3]),
        ("judge OR", [2, 4]),
        ("OR judge", [2, 4]),
        ("court OR OR cuba", [0, 1, 2, 3, 4]),
        ("court AND AND -bank", [0, 1]),
        ("court NOT", [0, 1, 2, 4]),
        ("((court", [0, 1, 2, 4]),
        ("court))", [0, 1, 2, 4]),
        (")court( bank", [2, 4]),
        ("()", []),
        ("court () bank", [2, 4]),
        ("court OR -bank", [0, 1, 2, 4]),  # what must not be there is no choice by itself
        ("cuba or haiti", [3]),  # small letters are words
        ("not one", [2]),
        ("OR", [3]),  # alone it is a word
        ("NOT", [2]),
        ("- court", [0, 1, 2, 4]),
        ("court – bank", [2, 4]),  # a dash of prose is no sign for NOT
        ("court –bank", [2, 4]),
        ("Court*dispute", []),
        ("*court", [0, 1, 2, 4]),
        ("-bank", []),
        ("NOT bank", []),
        ("NOT NOT bank court", [0, 1]),
    ],
)
def test_a_query_finds(index: sqlite3.Connection, query: str, hits: list[int]) -> None:
    assert found(index, query) == hits


@pytest.mark.parametrize(
    ("query", "only"),
    [("-bank", True), ("NOT (a b)", True), ("bank", False), ("court -bank", False), ("", False), ("- ?", False)],
)
def test_a_query_that_only_excludes_is_known(query: str, only: bool) -> None:
    assert is_only_unwanted(query) is only


WORDS = ("court", "bank", "judge", "dispute", "the", "sanction", "of", "cuba", "OR", "AND", "NOT", "or")
SOUP = st.lists(
    st.sampled_from([*WORDS, "sanction*", "-bank", "- ", "(", ")", '"', '"*', '"the court"', "*", "--", "-(", ":", "^"])
)


@given(tokens=SOUP, gap=st.sampled_from([" ", ""]))
def test_operators_in_any_order_mean_what_the_tree_says(index: sqlite3.Connection, tokens: list[str], gap: str) -> None:
    query = gap.join(tokens)
    node = parse(query)
    expected = [number for number, text in enumerate(TEXTS) if node is not None and holds(node, text)]
    assert found(index, query) == expected


@given(query=st.one_of(st.text(), st.text('"()*-+^:{}[]ANDORT \x00裁判所الم́'), SOUP.map(" ".join)))
def test_no_query_is_an_error_and_what_is_marked_lies_in_the_text(index: sqlite3.Connection, query: str) -> None:
    for number in found(index, query):
        shown = snippet(TEXTS[number], query)
        assert shown.ranges
        assert all(0 <= start < end <= len(shown.text) for start, end in shown.ranges)
        assert TEXTS[number][slice(*shown.at)]


@pytest.mark.parametrize("query", ["(" * 400, "-(" * 200, "(a " * 130, "a OR " * 80, "NOT " * 100, '"' * 401])
def test_depth_and_length_are_borne(index: sqlite3.Connection, query: str) -> None:
    found(index, query)
    found(index, query + "court")


def test_what_is_unwanted_is_not_marked() -> None:
    shown = snippet(TEXTS[4], "judge -cuba (bank OR haiti)")
    assert [shown.text[start:end] for start, end in shown.ranges] == ["judge", "bank"]
    assert [term.text for term in wanted_terms(parse("a -b (c OR -d) NOT (e -f)"))] == ["a", "c"]


def test_the_longest_of_several_wordings_is_marked() -> None:
    shown = snippet("The rule of law rules.", 'rule OR "rule of law"')
    assert [shown.text[start:end] for start, end in shown.ranges] == ["rule of law"]
    assert "The rule of law rules."[slice(*shown.at)] == "rule of law"


FOREIGN = (
    "Le café de l’Assemblée générale, œuvre d’État.",
    "国際刑事裁判所は条約により設立された。ローマ規程。",
    "أصدرت المحكمة الجنائية الدولية بياناً للدول والأطراف",
    "Straße und Fluß; İstanbul, ΣΊΣΥΦΟΣ, Ёлка и ёж.",
    "Rule‑of‑law estab-\nlished, co\u00adoperation — ﬁve ﬂags",
)


@given(data=st.data())
def test_what_is_found_in_any_script_is_marked(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(FOREIGN))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    pieces = [text[a:b] for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    query = data.draw(st.sampled_from([" ", " OR ", " AND ", '" "', "* "])).join(pieces)
    query = data.draw(st.sampled_from([query, query.upper(), query.lower()]))
    with sqlite3.connect(":memory:") as connection:
        connection.execute("""CREATE VIRTUAL TABLE search USING fts5(text, tokenize="unicode61 remove_diacritics 2")""")
        connection.execute("INSERT INTO search VALUES (?)", (search_text(text),))
        match = search_query(query)
        hit = bool(match) and connection.execute("SELECT 1 FROM search WHERE search MATCH ?", (match,)).fetchone()
    connection.close()
    if hit:
        assert snippet(text, query).ranges, match
