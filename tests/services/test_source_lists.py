"""The sources as a bibliography: what a format cannot hold is told."""

import json
from pathlib import Path

import pytest

from dossier.model.kinds import Identification
from dossier.model.report import Report, ReportSource, Table
from dossier.services.paths import resources
from dossier.services.source_lists import render

RESOURCES = resources()


def report(*records, language="en"):
    sources = tuple(
        ReportSource(f"s{i}", number, "", Identification.CERTAIN, "", csl) for i, (number, csl) in enumerate(records)
    )
    return Report("", "", "", "", "", (), sources, totals={Table.SOURCES: len(sources)}, language=language)


def test_what_a_format_cannot_hold_is_told() -> None:
    odd = {"type": "book", "title": "Tides", "custom": {"a": 1}, "author": [{"family": "B", "dropping-particle": "de"}]}
    made = render(report((4, odd), (None, {"title": "x", "custom": 1}), (5, {})), "bibtex", resources=RESOURCES)
    assert made.remarks == (
        "Field “author” is not held as it is, of [4].",
        "Field “custom” is not held as it is, of [4] and a further source.",
    )
    line = next(line for line in made.account.lines if line.table is Table.SOURCES)
    assert (line.total, line.carried, line.listed) == (3, 2, 1)
    assert render(report((4, odd)), "csl-json", resources=RESOURCES).remarks == ()


def test_keys_tell_the_numbers() -> None:
    made = render(report((4, {"title": "a"}), (None, {"title": "b"})), "csl-json", resources=RESOURCES)
    assert [item["id"] for item in json.loads(made.data)] == ["source-4", "further-1"]


@pytest.mark.parametrize("form", ["csl-json", "bibtex", "ris"])
def test_no_sources_make_an_empty_list(form: str) -> None:
    assert render(report(), form, resources=Path(RESOURCES)).remarks == ()


@pytest.mark.parametrize("form", ["bibtex", "ris"])
def test_a_list_that_could_not_be_read_again_says_so_of_every_field(form: str) -> None:
    title = "Tides \x00 of winter"
    made = render(report((4, {"type": "book", "title": title})), form, resources=RESOURCES)
    assert "Field “title” is not held as it is, of [4]." in made.remarks
    assert made.account.lines
