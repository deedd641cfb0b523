import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.search import search_query, search_text, snippet

TEXTS = {
    "law": "They stressed rule‑of‑law arguments and U.S.–ICC relations.",
    "cafe": "Le café de l’Assemblée générale.",
    "japanese": "国際刑事裁判所は条約により設立された。",
    "arabic": "أصدرت المحكمة الجنائية الدولية بياناً",
    "wrapped": "The Court was estab-\nlished in Rome.",
}


@pytest.fixture(scope="module")
def index():
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "create virtual table hits using fts5"
        "(name unindexed, text, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    connection.executemany(
        "insert into hits values (?, ?)", [(name, search_text(text)) for name, text in TEXTS.items()]
    )
    yield connection
    connection.close()


def found(index, query):
    expression = search_query(query)
    if not expression:
        return []
    return [name for (name,) in index.execute("select name from hits where hits match ? order by rowid", (expression,))]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("rule-of-law", ["law"]),
        ("rule-of-la", ["law"]),
        ("rule law", ["law"]),
        ('"rule law"', []),
        ('"rule of law" argum', ["law"]),
        ('"argum"', []),
        ('"rule of la', ["law"]),
        ("U.S.-ICC", ["law"]),
        ("CAFE assemblee", ["cafe"]),
        ("l'assemblée", ["cafe"]),
        ("裁判", ["japanese"]),
        ("裁判所", ["japanese"]),
        ("裁判国", []),
        ("所", ["japanese"]),
        ('"国"', ["japanese"]),
        ("た", ["japanese"]),
        ("محكمة", ["arabic"]),
        ("المحكمة", ["arabic"]),
        ("بالمحكمة", ["arabic"]),
        ("المح", ["arabic"]),
        ("الجنائيه", ["arabic"]),
        ("established", ["wrapped"]),
        ("😀 rome", ["wrapped"]),
        ("😀", []),
        ("", []),
        ('" * AND (', ["law"]),
        ("a\x00b", []),
        ("NEAR(rule law)", []),
    ],
)
def test_a_query_finds(index, query, names):
    assert found(index, query) == names


@given(st.text(max_size=60))
def test_no_query_is_a_syntax_error(query):
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create virtual table hits using fts5(text)")
        if expression := search_query(query):
            connection.execute("select * from hits where hits match ?", (expression,)).fetchall()
    connection.close()


def test_a_very_long_query_is_cut(index):
    assert found(index, "rule " * 100_000) == ["law"]


@pytest.mark.parametrize(
    ("name", "query", "marked"),
    [
        ("law", "rule-of-law", ["rule‑of‑law"]),
        ("law", "argum stressed", ["stressed"]),
        ("law", "stressed argum", ["stressed", "argum"]),
        ("cafe", "assemblee", ["Assemblée"]),
        ("japanese", "裁判", ["裁判"]),
        ("arabic", "محكمة", ["المحكمة"]),
        ("wrapped", "established", ["estab- lished"]),
        ("law", "nothing", []),
    ],
)
def test_a_snippet_marks_the_hits(name, query, marked):
    result = snippet(TEXTS[name], query)
    assert [result.text[start:end] for start, end in result.ranges] == marked


def test_a_snippet_shows_where_most_terms_stand_together():
    text = "alpha " + "x " * 300 + "alpha beta gamma " + "y " * 300 + "beta"
    result = snippet(text, "gamma alpha beta", width=60)
    assert result.text.startswith("…")
    assert result.text.endswith("…")
    assert [result.text[start:end] for start, end in result.ranges] == ["alpha", "beta", "gamma"]
    assert len(result.text) <= 62


@given(st.text(max_size=300), st.text(max_size=30), st.integers(20, 80))
def test_a_snippet_never_fails_and_its_ranges_lie_in_it(text, query, width):
    result = snippet(text, query, width)
    assert len(result.text) <= width + 2
    assert all(0 <= start < end <= len(result.text) for start, end in result.ranges)


def test_a_snippet_of_a_long_text_is_quick():
    text = "The rule of law is a long story. " * 30_000
    assert snippet(text, "story law").ranges
