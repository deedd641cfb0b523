"""The table's own stock: of the briefs that are made nothing is read wrong, and little is missed."""

import pytest

from tests.markers.__main__ import made_briefs
from tests.markers.corpora import corpora_briefs
from tests.markers.files import FILES, has_file, score_file
from tests.markers.forms import FORMS, Form
from tests.markers.languages import LANGUAGES
from tests.markers.making import PLACINGS, Made, make
from tests.markers.measuring import Score, score, table

LEAST_RECALL = {"Act4 (flattened)": 0.98}


@pytest.mark.parametrize("format", ["text", "markdown"])
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_nothing_is_read_that_is_no_marker(form, format):
    total = Score()
    for brief in made_briefs(form, format):
        total.add(score(brief))
    assert total.briefs >= 8
    assert total.wrong == []
    assert total.recall >= LEAST_RECALL.get(form.name, 1.0), total.missed


@pytest.mark.parametrize("format", FILES)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_files_are_read_as_their_text_is(form: Form, format: str) -> None:
    total = Score()
    for language in LANGUAGES:
        told = not form.languages or language.code in form.languages.split()
        if told and language.code in ("en", "ar") and has_file(form, format, language):
            made = make(form, language, "markdown", PLACINGS[0])
            total.add(score_file(made, form, format, language))
    assert total.precision >= 0.98, total.wrong
    assert total.recall >= (0.95 if format == "docx" else 0.6), total.missed


def test_the_briefs_are_made_of_six_languages_with_what_cites_nothing():
    assert [language.code for language in LANGUAGES] == ["en", "fr", "es", "de", "ar", "zh"]
    assert sum(len(language.decoys) for language in LANGUAGES) > 60


def test_a_number_counts_only_at_its_place():
    made = Made("a.md")
    made.add("# T\n\n## 1. A\n\nOne is so ")
    made.cite("[1]", [2])
    made.add(". Two is so ")
    made.cite("[3]", [3])
    made.add(".\n")
    found = score(made)
    assert (found.there, found.read, found.right, len(found.wrong), len(found.missed)) == (2, 2, 1, 1, 1)
    assert list(table([("[n]", "text", "made", found)]))[-1] == "| [n] | text | made | 1 | 2 | 0.500 | 0.500 |"


@pytest.mark.corpora
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_real_texts_are_read_nearly_as_well(form, corpora, monkeypatch):
    monkeypatch.setattr("tests.markers.corpora._ROOT", corpora / "corpora")
    flattened = "flattened" in form.name
    for format in ("text", "markdown"):
        stocks: dict[str, Score] = {}
        for stock, briefs in corpora_briefs(form, format):
            for brief in briefs:
                found = score(brief)
                for name in (stock.partition(",")[0], "held out" if "held out" in stock else "tuned on"):
                    stocks.setdefault(name, Score()).add(found)
        for name in ("wiki", "averitec", "liarplus", "held out", "tuned on") if stocks else ():
            assert stocks[name].precision >= 0.97, name
            assert stocks[name].recall >= 0.8, name
        assert not flattened or stocks["held out"].recall >= 0.87
