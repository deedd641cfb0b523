"""What ranks before what; and on claims that others wrote and tied to sentences."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.ranking import rank

LOG = (
    "The harbour log begins in 1911.",
    "The older ferry needs two hours for the crossing.",
    "It was built of oak.",
    "Passengers prefer the newer ferries, which cross in one hour.",
    "Fares are listed elsewhere.",
)


def best(sentence: str, *groups: tuple[str, ...]) -> list[tuple[int, int]]:
    return [(group, index) for group, index, _ in rank(sentence, groups, 3)]


def test_rare_words_count_more_and_endings_do_not_matter() -> None:
    assert best("The old ferry took two hours", LOG)[0] == (0, 1)
    assert best("One passenger ferry crossed", LOG)[0] == (0, 3)
    assert best("What the log is", LOG) == [(0, 0), (0, 1)][:1]


def test_the_groups_are_weighed_together() -> None:
    assert best("built of oak", ("It was built.", "Built."), LOG)[0] == (1, 2)


def test_a_neighbour_that_speaks_of_it_lifts_a_text() -> None:
    texts = ("The ferry is slow.", "Nothing.", "Nothing.", "The ferry is slow.", "It needs two slow hours.")
    assert best("a slow ferry", texts)[0] == (0, 3)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("裁判所は設立された", "国際刑事裁判所は条約により設立された。"),
        ("المحكمة الجنائية", "أصدرت محكمة جنائية بياناً"),
        ("Die Gerichte der Staaten", "Ein Gericht des Staates"),
        ("l’Assemblée générale", "les assemblées générales"),
    ],
)
def test_other_scripts_and_languages(sentence: str, text: str) -> None:
    assert best(sentence, ("Nothing of the kind.", text)) == [(0, 1)]


@pytest.mark.parametrize(("sentence", "texts"), [("", LOG), ("of the and", LOG), ("ferry", ()), ("zebra", LOG)])
def test_nothing_in_common_is_no_hit(sentence: str, texts: tuple[str, ...]) -> None:
    assert rank(sentence, [texts], 5) == []


@given(st.text(max_size=80), st.lists(st.lists(st.text(max_size=40), max_size=4), max_size=3), st.integers(1, 5))
def test_any_text_is_borne(sentence: str, groups: list[list[str]], limit: int) -> None:
    found = rank(sentence, groups, limit)
    assert len(found) <= limit
    assert [score for *_, score in found] == sorted((score for *_, score in found), reverse=True)
    assert all(groups[group][index] for group, index, _ in found)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.corpora
@pytest.mark.parametrize(
    ("name", "documents", "first", "among_three"),
    [
        ("wice_dev", "wice_dev_docs", 0.82, 0.95),
        ("scifact_train", "scifact_docs", 0.52, 0.84),
        ("xquad_en", "xquad_en_docs", 0.75, 0.91),
        ("xquad_es", "xquad_es_docs", 0.72, 0.90),
        ("xquad_de", "xquad_de_docs", 0.70, 0.87),
    ],
)
def test_claims_find_the_sentences_they_rest_on(
    corpora: Path, name: str, documents: str, first: float, among_three: float
) -> None:
    folder = corpora / "corpora" / "evidence"
    texts = {row["doc_id"]: row["sentences"] for row in lines(folder / f"{documents}.jsonl")}
    claims = [row for row in lines(folder / f"{name}.jsonl") if any(row["gold"])]
    hits = [0, 0]
    for claim in claims:
        gold = {index for group in claim["gold"] for index in group}
        found = [index for _, index, _ in rank(claim["claim"], [texts[claim["doc_id"]]], 3)]
        hits[0] += bool(gold & {*found[:1]})
        hits[1] += bool(gold & {*found})
    shares = [count / len(claims) for count in hits]
    print(f"{name}: first {shares[0]:.3f}, among three {shares[1]:.3f} of {len(claims)}")
    assert shares[0] >= first
    assert shares[1] >= among_three
