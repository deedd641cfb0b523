import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dossier.model.report import Report
from dossier.output.layout import Layout, lay_out
from dossier.output.runs import runs_of
from dossier.output.words import Words
from tests.output.conftest import STAMP
from tests.output.sample import id_of, sample_report


@pytest.fixture
def colours(resources: Path) -> dict[str, str]:
    return tomllib.loads((resources / "themes" / "tokens.toml").read_text(encoding="utf-8"))["light"]


def laid(report: Report, words: Words, colours: dict[str, str], **more: Any) -> Layout:
    return lay_out(report, words, colours, STAMP, **more)


def walk(data: Any) -> list[Any]:
    """Return all values of JSON, the containers too."""
    found = [data]
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for value in inner:
        found += walk(value)
    return found


def test_a_section_begins_a_new_page_where_the_margin_before_it_may_be_full(words: Words, colours: dict[str, str]):
    report = sample_report()
    marks = tuple(
        replace(report.sections[0].annotations[0], id=id_of(f"mark {i}"), comment=runs_of("long " * 60))
        for i in range(8)
    )
    full = replace(report.sections[0], annotations=marks)
    for first, fresh in ((report.sections[0], False), (full, True)):
        changed = replace(report, sections=(first, *report.sections[1:]), totals={})
        data = lay_out(changed, words, colours, STAMP).data
        assert [section["fresh"] for section in data["sections"]] == [False, fresh, False]


def test_comments_are_numbered_through_the_report(words: Words, colours: dict[str, str]):
    layout = laid(sample_report(), words, colours)
    assert [card["number"] for card in layout.data["cards"]] == [1, 2, 3, 4, 5]
    hooks = [value for value in walk(layout.data) if isinstance(value, dict) and value.get("kind") == "hook"]
    assert [hook["id"] for hook in hooks if hook["card"]] == sorted(hook["id"] for hook in hooks if hook["card"])
    assert sorted(hook["card"] for hook in hooks if hook["card"]) == [1, 2, 3, 4, 5]
    assert len({hook["id"] for hook in hooks}) == len(hooks)


def test_the_plan_names_what_the_links_name(words: Words, colours: dict[str, str]):
    layout = laid(sample_report(), words, colours)
    named = set()
    for value in walk(layout.data):
        if isinstance(value, dict):
            named |= set(value.get("notes") or ()) if value.get("kind") in ("words", "chip") else set()
            named |= {value["annotation"]} if isinstance(value.get("annotation"), int) else set()
    assert named == set(range(len(layout.plan)))


def test_every_place_that_is_linked_to_is_there(words: Words, colours: dict[str, str]):
    data = laid(sample_report(), words, colours).data
    values = [value for value in walk(data) if isinstance(value, dict)]
    places = {value["place"] for value in values if value.get("place")}
    places |= {f"comment-{card['number']}" for card in data["cards"]}
    linked = {value["to"] for value in values if value.get("to")}
    assert linked <= places
    assert len(linked) > 15


def test_what_was_not_written_is_printed_apart(words: Words, colours: dict[str, str]):
    mark = sample_report().sections[0].annotations[0]
    layout = laid(sample_report(), words, colours, unwritten=frozenset({mark.id}))
    assert all(planned.name != f"dossier:{mark.id}" for planned in layout.plan)
    assert (mark.id, "no_words") in {(item.id, item.reason) for item in layout.account.listed}
    printed = layout.data["unplaced"]["annotations"]
    assert [entry["where"] for entry in printed] == ["On: Meters on the canals", "On: Executive summary"]
    assert layout.data["overview"]["line"].endswith("3 unplaced")  # a claim too
    assert len(layout.data["cards"]) == 4


def test_parts_that_are_empty_are_none(words: Words, colours: dict[str, str]):
    report = replace(sample_report(), notes=(), unplaced=(), totals={})
    data = laid(report, words, colours).data
    assert (data["notes"], data["unplaced"]) == (None, None)


def test_a_report_of_nothing_has_a_title(words: Words, colours: dict[str, str]):
    data = laid(Report("", "", "", "", "x.dossier", (), ()), words, colours).data
    assert data["document"]["title"] == "Annotated review: Untitled brief"
    assert data["title"]["line"] == "Annotated review · 24 November 2026"
    assert data["title"]["notice"] == []
    assert data["document"]["authors"] == []


def test_cards_hold_replies(words: Words, colours: dict[str, str]):
    card = laid(sample_report(), words, colours).data["cards"][4]
    assert card["blocks"] == []
    assert [reply["lead"] for reply in card["replies"]] == ["Reply"]
    assert card["replies"][0]["blocks"][0]["pieces"][0]["text"] == "Asked on Monday."
