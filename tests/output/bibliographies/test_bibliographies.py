"""What a format can hold comes back from it as it was."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.intake.bibliographies import read_bibliography
from dossier.output.bibliographies import write
from tests.output.bibliographies import records


def _round(form, items):
    keys = [f"source-{number}" for number in range(1, len(items) + 1)]
    data = write(form, items, keys).encode()
    read = read_bibliography(data, f"sources.{form}")
    assert read.refused == ()
    assert read.form == form
    return [record.csl for record in read.records]


def _apart(items):
    return [item | {"id": f"{item['id']}{number}"} for number, item in enumerate(items)]


@settings(deadline=None, max_examples=60)
@given(st.lists(records.CSL, min_size=1, max_size=3))
def test_csl_json(items):
    assert _round("csl-json", items) == items


@settings(deadline=None, max_examples=100)
@given(st.lists(records.BIBTEX, min_size=1, max_size=3).map(_apart))
def test_bibtex(items):
    assert _round("bibtex", items) == items


@settings(deadline=None, max_examples=100)
@given(st.lists(records.RIS, min_size=1, max_size=3).map(_apart))
def test_ris(items):
    assert _round("ris", items) == items
