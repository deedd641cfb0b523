import re
import tomllib
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from string import Formatter

import pytest

from dossier.model.errors import BugError
from dossier.model.kinds import (
    AnnotationKind,
    ClaimKind,
    Identification,
    Moved,
    OnKind,
    QuoteCheck,
    SectionKind,
    Verdict,
)
from dossier.model.report import Table
from dossier.output.choice import chosen
from dossier.output.citation_table import COLUMNS
from dossier.output.words import LANGUAGES, PLURALS, Words, load_words, words_of
from tests.output.sample import sample_report

LISTS = ("date.months", "date.short_months", "document.keywords")
REASONS = ("unplaced", "no_words", "area", "no_column", "no_annotation", "no_bytes", "left_out", "unaccounted")


def test_places_are_filled(words: Words):
    assert words("document.line_by", date="today", reviewer="A. B.") == "Annotated review · today · by A. B."


def test_one_and_many(words: Words):
    assert words.count("overview.citations", 1) == "1 citation"
    assert words.count("overview.citations", 0) == "0 citations"
    assert words.count("overview.citations", 93) == "93 citations"


def test_lists_in_a_sentence(words: Words):
    assert words.join([]) == ""
    assert words.join(["a"]) == "a"
    assert words.join(["a", "b"]) == "a and b"
    assert words.join(["a", "b", "c"]) == "a, b and c"


def test_dates_are_local(words: Words):
    moment = "2026-11-23T23:30:00Z"
    assert words.date(moment) == "23 Nov 2026"
    east = Words(words.entries, timezone(timedelta(hours=2)))
    assert east.date(moment) == "24 Nov 2026"
    assert east.date(datetime(2026, 1, 31, 22, 0, tzinfo=UTC), long=True) == "1 February 2026"
    assert words.date("2026-09-01T00:00:00") == "1 Sept 2026"  # without a zone: UTC
    assert words.date("some day") == "some day"


def test_who_and_when(words: Words):
    assert words.by("A. B.", "2026-11-23T09:00:00Z") == "A. B., 23 Nov 2026"
    assert words.by("", "2026-11-23T09:00:00Z") == "23 Nov 2026"
    assert words.by("A. B.", "2026-11-23T09:00:00Z", ("Ed", "A. B.")) == "Ed, edited by A. B., 23 Nov 2026"
    several = words.by("Ed", "2026-11-23T09:00:00Z", ("Ed", "A. B.", "Ed"))
    assert several == "Ed, edited by A. B. and Ed, 23 Nov 2026"
    assert words.by("", "2026-11-23T09:00:00Z", ("", "")) == "23 Nov 2026"


def test_a_word_that_is_not_there_is_a_bug(words: Words):
    with pytest.raises(BugError):
        words("no.such.word")
    with pytest.raises(BugError):
        words("overview.citations")
    with pytest.raises(BugError):
        words.count("overview.heading", 1)


def test_a_language_without_a_table_gets_english(resources: Path):
    assert load_words(resources, "xx")("overview.heading") == "At a glance"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_all_that_english_says(resources: Path, language: str):
    english, other = load_words(resources, "en"), load_words(resources, language)
    assert list(other.entries) == list(english.entries)
    _rule, forms = PLURALS[other("plural")]
    for key, entry in english.entries.items():
        same = other.entries[key]
        assert isinstance(same, str) == isinstance(entry, str), key
        if isinstance(entry, str) or isinstance(same, str):
            assert places_in(same) == places_in(entry), key
        elif key in LISTS:
            assert len(same) == len(entry), key
        else:
            assert len(same) == forms, key
            assert all(places_in(form) <= places_in(entry[1]) for form in same), key
            assert places_in(same[-1]) == places_in(entry[1]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_what_its_table_says_it_is(resources: Path, language: str):
    words = load_words(resources, language)
    assert words("language") == language
    assert words("direction") == ("rtl" if language == "ar" else "ltr")
    assert [name for name, entry in words.entries.items() if not entry] == []


def places_in(entry: str | list[str]) -> set[str]:
    """Return the names of the places of an entry."""
    texts = [entry] if isinstance(entry, str) else entry
    return {name for text in texts for _before, name, _spec, _turn in Formatter().parse(text) if name}


def test_languages_count_in_their_own_way(resources: Path):
    french, arabic = load_words(resources, "fr"), load_words(resources, "ar")
    assert [french.count("overview.citations", n) for n in (0, 1, 2)] == ["0 citation", "1 citation", "2 citations"]
    forms = arabic.listed("overview.claims")
    counts = {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4, 1000: 5}
    for n, form in counts.items():
        assert arabic.count("overview.claims", n) == forms[form].format(n=n)


def test_where_judgements_were_left_out_nothing_is_called_unchecked(resources: Path):
    report = chosen(sample_report(), {Table.JUDGEMENTS})
    assert words_of(report, resources)("verdict.unchecked") == "Judgement left out"
    assert words_of(sample_report(), resources)("verdict.unchecked") == "Unchecked"


def test_every_kind_has_its_word(words: Words):
    for prefix, kinds in {
        "verdict": Verdict,
        "verdict_on": Verdict,
        "moved": Moved,
        "check": QuoteCheck,
        "claim": ClaimKind,
        "section": SectionKind,
        "identification": Identification,
        "mark": AnnotationKind,
        "note.kind": OnKind,
        "account.table": Table,
    }.items():
        for kind in kinds:
            assert words.raw(f"{prefix}.{kind.value}")


def test_every_word_is_used(resources: Path):
    """A word that no code names is a leftover; those of a kind are named by its value."""
    output = Path(load_words.__code__.co_filename).parent
    services = output.parent / "services"
    modules = [*output.rglob("*.py"), *(services / "annotated").glob("*.py")]
    modules += [services / "source_lists.py", services / "brief_form.py"]
    code = "\n".join(path.read_text(encoding="utf-8") for path in modules)
    table = tomllib.loads((resources / "words" / "en.toml").read_text(encoding="utf-8"))
    composed = {
        "verdict",
        "verdict_on",
        "moved",
        "check",
        "claim",
        "identification",
        "mark",
        "note.kind",
        "account.table",
        "binder.lost",
    }
    named = {"overview.supported", "overview.partly", "overview.against", "overview.cannot_tell"}
    named |= {f"section.{kind.value}" for kind in SectionKind} | {"source.volume", "source.issue"}
    named |= {f"account.{head}" for head in ("kind", "total", "carried", "listed")}
    named |= {f"account.reason.{reason}" for reason in REASONS}
    named |= {f"table.{column}" for column in COLUMNS}
    named |= {
        f"account.reason.{reason}" for reason in re.findall(r'"(\w+)"', code) if reason in table["account"]["reason"]
    }
    unused = []

    def walk(entries: dict[str, object], prefix: str) -> None:
        for key, value in entries.items():
            name = prefix + key
            if isinstance(value, dict):
                walk(value, f"{name}.")
            elif prefix.rstrip(".") not in composed and name not in named and f'"{name}"' not in code:
                unused.append(name)

    walk(table, "")
    assert unused == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verdict_has_the_same_words_with_its_claim_and_alone(resources: Path, language: str):
    words = load_words(resources, language)
    for verdict in Verdict:
        with_claim = iter(words(f"verdict_on.{verdict.value}", claim="3.3").split())
        assert all(word in with_claim for word in words(f"verdict.{verdict.value}").split()), verdict


def test_parts_of_a_line_turn_round_nothing_beside_them(resources: Path, words: Words):
    arabic = load_words(resources, "ar")
    assert arabic.dotted(["بطاقة", "", "1-ferries.md"]) == "بطاقة\u200f · \u200f\u200f\u200e1-ferries.md\u200e\u200f"
    assert arabic.by("Ada B.", "2026-11-23T09:00:00Z").startswith("\u200f\u200eAda B.\u200e\u200f")
    assert words.dotted(["a sheet", "1-ferries.md"]) == "a sheet · 1-ferries.md"
    assert words.dotted(["a sheet", "عبّارات"]) == "a sheet · \u200e\u200fعبّارات\u200f\u200e"
