"""The bundled dossier, read from its readable files alone: the figures and the rules of data/README.md."""

import json
import re
from collections import Counter
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "data" / "us-icc-options"
LABEL = "*A sheet written for this dossier, not the source's text.*"
SHEETS_OF = (1, 2, 3, 5, 6, 7, 8, 9, 11, 12)
RUN = re.compile(r" (\[\d+\](?: \[\d+\])*)(?=[.;])")
RUNS = {
    0: [[1], [2, 3, 4, 5]],
    1: [[2], [6, 7]],
    2: [[4], [8]],
    3: [[9], [3, 10]],
    4: [[4]],
    5: [[3, 11]],
    6: [[8, 12], [6, 7]],
    7: [[2, 4, 9]],
}
IDENTIFICATIONS = {
    "certain": {1},
    "probable": {2, 3, 8, 11},
    "candidate": {5, 6, 7, 9, 12},
    "unknown": {4, 10},
}


def read_json(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def numbers_in(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\[(\d+)\]", text)]


BRIEF = (FOLDER / "brief.md").read_text(encoding="utf-8")
HEAD, *REST = re.split(r"^## (.+)$", BRIEF, flags=re.MULTILINE)
TITLES = REST[::2]
BODIES = [body.strip("\n") for body in REST[1::2]]
BOOK = read_json("claims.json")
CLAIMS: list[dict[str, Any]] = BOOK["claims"]
LIMITS: list[dict[str, Any]] = BOOK["limits"]
SOURCES: list[dict[str, Any]] = read_json("sources.json")
FURTHER: list[dict[str, Any]] = read_json("further-sources.json")
EDITOR = read_json("annotations.json")
SHEETS = sorted((FOLDER / "sheets").iterdir())


def section_of(claim: dict[str, Any]) -> int:
    return int(claim["number"].partition(".")[0])


def run_after(body: str, end: int) -> tuple[str, list[int]]:
    """Return the text from `end` to the next marker run and the run's numbers; to the end and none without a run."""
    found = RUN.search(body, end)
    return (body[end:], []) if found is None else (body[end : found.start()], numbers_in(found[1]))


def claims_citing(number: int) -> list[str]:
    return [claim["number"] for claim in CLAIMS if number in claim["sources"]]


def of_kind(kind: str) -> list[str]:
    return [claim["number"] for claim in CLAIMS if claim["kind"] == kind]


def place_of(row: dict[str, Any]) -> tuple[str, int, int]:
    """Return the body in which the text of a claim or limit stands, and where it starts and ends there."""
    body = BODIES[row["section"] if "section" in row else section_of(row)]
    start = body.index(row["text"])
    return body, start, start + len(row["text"])


def test_brief_begins_with_a_question_and_a_notice():
    question, notice = [line for line in HEAD.splitlines() if line]
    assert re.fullmatch(r"# .+\?", question)
    assert notice.startswith("> This brief may be outdated.")


def test_a_summary_and_seven_numbered_sections_the_last_on_limits():
    assert TITLES[0] == "Executive summary"
    assert [re.match(r"\d+\. ", title)[0] for title in TITLES[1:]] == [f"{n}. " for n in range(1, 8)]  # type: ignore[index]
    assert TITLES[7] == "7. Limits of the reporting"


def test_sections_are_one_or_two_paragraphs_of_plain_text_each_on_one_line():
    for body in BODIES:
        paragraphs = body.split("\n\n")
        assert 1 <= len(paragraphs) <= 2
        assert not any("\n" in paragraph for paragraph in paragraphs)
        assert not re.search(r"[*_`<>#]|  |\]\(| $", body)


def test_each_section_has_its_marker_runs_in_order():
    assert {section: [numbers_in(run) for run in RUN.findall(body)] for section, body in enumerate(BODIES)} == RUNS


def test_markers_are_23_and_all_stand_in_runs_before_a_stop():
    in_order = numbers_in(BRIEF)
    assert in_order == [number for runs in RUNS.values() for run in runs for number in run]
    assert len(in_order) == 23
    assert list(dict.fromkeys(in_order)) == list(range(1, 13))
    assert Counter(in_order) == {1: 1, 2: 3, 3: 3, 4: 4, 5: 1, 6: 2, 7: 2, 8: 2, 9: 2, 10: 1, 11: 1, 12: 1}


def test_claims_are_55_numbered_in_reading_order():
    counted = [f"{section}.{n}" for section, many in enumerate((9, 7, 6, 6, 7, 7, 9, 4)) for n in range(1, many + 1)]
    assert [claim["number"] for claim in CLAIMS] == counted
    assert len(CLAIMS) == 55


def test_kinds_of_claims():
    assert Counter(claim["kind"] for claim in CLAIMS) == {"fact": 39, "assessment": 2, "inference": 13, "limit": 1}
    assert of_kind("assessment") == ["1.2", "3.1"]
    inferences = ["0.9", "1.7", "2.3", "2.4", "3.4", "4.4", "4.5", "4.6", "4.7", "5.6", "5.7", "6.6", "6.9"]
    assert of_kind("inference") == inferences
    assert of_kind("limit") == ["2.6"]


def test_citations_are_93_and_their_figures_per_source():
    per_source = Counter(number for claim in CLAIMS for number in claim["sources"])
    assert per_source == {1: 6, 2: 11, 3: 12, 4: 18, 5: 3, 6: 6, 7: 6, 8: 8, 9: 8, 10: 2, 11: 7, 12: 6}
    assert per_source.total() == 93


@pytest.mark.parametrize("row", [*CLAIMS, *LIMITS], ids=lambda row: row["number"])
def test_a_text_occurs_once_and_ends_before_markers_and_punctuation(row):
    text = row["text"]
    body, _, _ = place_of(row)
    assert body.count(text) == 1
    assert re.fullmatch(r"[\w“].*[\w”)]", text)
    assert not re.search(r"\[\d", text)


def test_texts_of_a_section_follow_each_other_without_overlap():
    for before, after in pairwise([*CLAIMS, *LIMITS]):
        body, _, end = place_of(before)
        next_body, start, _ = place_of(after)
        assert end < start or body is not next_body
    claims_of_limits = [claim for claim in CLAIMS if section_of(claim) in (5, 7)]
    for claim, limit in product(claims_of_limits, LIMITS):
        assert section_of(claim) != limit["section"] or place_of(claim)[2] < place_of(limit)[1]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim["number"])
def test_a_claim_cites_the_run_that_closes_its_own_clause(claim):
    body, _, end = place_of(claim)
    between, numbers = run_after(body, end)
    assert claim["sources"] == numbers
    assert not re.search(r"[.;]|\n", between.replace("U.S.", "US"))


def test_every_run_closes_a_claim():
    closed = {(section_of(claim), tuple(claim["sources"])) for claim in CLAIMS}
    assert closed == {(section, tuple(run)) for section, runs in RUNS.items() for run in runs}


def test_limits_are_seven_with_claim_2_6():
    assert [limit["number"] for limit in LIMITS] == ["L5.a", "L5.b", "L5.c", "L7.a", "L7.b", "L7.c"]
    assert [limit["section"] for limit in LIMITS] == [5, 5, 5, 7, 7, 7]
    assert len(LIMITS) + sum(claim["kind"] == "limit" for claim in CLAIMS) == 7


def test_what_the_limits_limit():
    assert BOOK["ties"] == [{"limit": "2.6", "limits": ["2.5"]}]
    for limit in LIMITS:
        expected = ["0.4", "5.6", "5.7"] if limit["section"] == 5 else ["0.4", *of_kind("inference")]
        assert limit["limits"] == expected


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit["number"])
def test_limits_of_section_5_are_uncited_and_those_of_section_7_share_its_run(limit):
    body, start, _ = place_of(limit)
    _, numbers = run_after(body, start)
    assert limit["markers"] == numbers == ([] if limit["section"] == 5 else [2, 4, 9])


def test_nothing_ships_judged():
    assert {key for claim in CLAIMS for key in claim} == {"number", "kind", "text", "sources"}
    assert set(EDITOR) == {"reviewer", "annotations", "notes"}


def test_twelve_sources_with_their_identification():
    assert [source["id"] for source in SOURCES] == [str(number) for number in range(1, 13)]
    found = {word: {int(s["id"]) for s in SOURCES if s["custom"]["identification"] == word} for word in IDENTIFICATIONS}
    assert found == IDENTIFICATIONS


@pytest.mark.parametrize("source", [*SOURCES, *FURTHER], ids=lambda source: source["id"])
def test_a_record_has_type_title_and_remark(source):
    assert source["type"]
    assert source["title"]
    assert source["custom"]["remark"].endswith(".")


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source["id"])
def test_an_unidentified_record_carries_no_candidate(source):
    identified = source["custom"]["identification"] in ("certain", "probable")
    assert source["title"].endswith("(not identified)") is not identified
    if identified:
        return
    assert set(source) == {"id", "type", "title", "custom"}
    assert source["type"] == "document"
    assert source["custom"]["candidates"]
    assert not any(candidate["csl"]["title"] in source["title"] for candidate in source["custom"]["candidates"])


def test_candidates_are_records_of_their_own_and_only_candidates():
    candidates = [candidate for source in SOURCES for candidate in source["custom"]["candidates"]]
    ids = [candidate["csl"]["id"] for candidate in candidates]
    assert len(set(ids)) == len(ids)
    for candidate in candidates:
        assert set(candidate) == {"csl", "confidence", "remark"}
        assert candidate["confidence"] == "only a candidate"
        assert candidate["csl"]["type"]
        assert candidate["csl"]["title"]
        assert candidate["remark"]


def test_the_page_linked_for_source_1_is_unknown():
    assert "URL" not in SOURCES[0]
    assert "unknown" in SOURCES[0]["custom"]["remark"]
    hosts = [re.match(r"https://([^/]+)/", c["csl"]["URL"])[1] for c in SOURCES[0]["custom"]["candidates"]]  # type: ignore[index]
    assert hosts == ["www.federalregister.gov", "www.whitehouse.gov", "en.wikipedia.org"]


def test_dates_names_and_addresses_have_their_csl_form():
    records = [*SOURCES, *FURTHER, *(c["csl"] for source in SOURCES for c in source["custom"]["candidates"])]
    for record in records:
        for date in (record[field] for field in ("issued", "original-date") if field in record):
            [parts] = date["date-parts"]
            assert 1 <= len(parts) <= 3
            assert all(isinstance(part, int) for part in parts)
        assert all("literal" in name or {"family", "given"} == set(name) for name in record.get("author", []))
        assert re.fullmatch(r"https?://\S+", record.get("URL", "https://none"))


def test_further_sources_are_the_related_documents():
    ids = [source["id"] for source in FURTHER]
    assert ids == [
        "rome-statute",
        "rome-statute-article-70",
        "house-document-119-23",
        "31-cfr-528",
        "ofac-general-licences",
        "aiclp-licence",
        "smith-v-trump",
        "rona-v-trump",
        "iverson-v-trump",
        "illegitimate-court-counteraction-act",
        "joint-statement-of-79-states",
        "eu-blocking-statute",
        "european-parliament-resolution",
        "hrw-letter-to-the-commission",
        "al-haq-legal-brief",
        "executive-order-13928",
        "osji-v-trump",
        "asil-task-force-report",
    ]
    assert {source["custom"]["identification"] for source in FURTHER} <= set(IDENTIFICATIONS)


@pytest.mark.parametrize("number", range(len(EDITOR["annotations"])))
def test_an_annotation_stands_on_words_that_occur_once(number):
    annotation = EDITOR["annotations"][number]
    assert set(annotation) == {"section", "quote", "kind", "colour", "comment"}
    assert BODIES[annotation["section"]].count(annotation["quote"]) == 1
    assert annotation["kind"] in ("highlight", "underline")
    assert 1 <= annotation["colour"] <= 8
    assert annotation["comment"]


def test_notes_stand_on_things_that_exist():
    known = {"dossier", *(claim["number"] for claim in CLAIMS)}
    known |= {f"source {source['id']}" for source in SOURCES} | {f"section {n}" for n in range(8)}
    assert EDITOR["reviewer"] == "Editor"
    assert {note["on"] for note in EDITOR["notes"]} <= known
    assert all(note["text"] for note in EDITOR["notes"])


def test_links_in_notes_and_comments_lead_somewhere_and_say_where():
    texts = [note["text"] for note in EDITOR["notes"]] + [a["comment"] for a in EDITOR["annotations"]]
    links = [link for text in texts for link in re.findall(r"\[([^\]]+)\]\(([^)]+)\)", text)]
    known = {f"dossier:claim/{claim['number']}" for claim in CLAIMS}
    known |= {f"dossier:source/{source['id']}" for source in SOURCES}
    assert links
    for words, target in links:
        assert target in known
        assert words.lower() == target.removeprefix("dossier:").replace("/", " ")


def test_the_editor_speaks_of_every_known_doubt():
    on = {note["on"]: note["text"] for note in EDITOR["notes"]}
    assert {"1.1", "2.1", "2.2", "3.3", "source 2", "source 3", "source 11"} <= set(on)
    assert "Chamber of Commerce" in on["3.3"]
    later = [note["text"] for note in EDITOR["notes"] if "Later events" in note["text"]]
    assert len(later) == 1
    assert "**probable**" in later[0]


def test_ten_sources_have_a_sheet():
    assert tuple(int(sheet.name[:2]) for sheet in SHEETS) == SHEETS_OF
    assert set(SHEETS_OF) == set(range(1, 13)) - IDENTIFICATIONS["unknown"]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_names_its_source_carries_the_label_and_is_short(sheet):
    text = sheet.read_text(encoding="utf-8")
    number = int(sheet.name[:2])
    title, label = [line for line in text.splitlines() if line][:2]
    assert title.startswith(f"# [{number}] {SOURCES[number - 1]['title']}")
    assert label == LABEL
    assert re.findall(r"^## (.+)$", text, flags=re.MULTILINE) == [
        "What it is",
        "Who and when",
        "What the brief cites it for",
        "What is unverified",
        "Addresses",
    ]
    assert 150 <= len(text.split()) <= 350
    identification = SOURCES[number - 1]["custom"]["identification"]
    assert f"**{'only candidates' if identification == 'candidate' else identification}**" in text


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_lists_the_claims_that_cite_its_source(sheet):
    part = sheet.read_text(encoding="utf-8").split("## What the brief cites it for")[1].split("\n## ")[0]
    named: set[str] = set()
    for first, last in re.findall(r"[Cc]laims (\d\.\d)(?: (?:to|and) (\d\.\d))?", part):
        section = first[0]
        named |= {f"{section}.{n}" for n in range(int(first[2]), int((last or first)[2]) + 1)}
    assert sorted(named) == claims_citing(int(sheet.name[:2]))


def test_passages_are_words_of_typeset_sheets_tied_to_claims_that_cite_their_source():
    book = read_json("evidence.json")
    assert book["reviewer"] == "Editor"
    assert {int(passage["document"][:2]) for passage in book["passages"]} == {1, 2, 9}
    for passage in book["passages"]:
        sheet = (FOLDER / "sheets" / passage["document"]).with_suffix(".md").read_text(encoding="utf-8")
        assert passage["quote"] in sheet.replace("*", "")
        assert set(passage["claims"]) <= set(claims_citing(int(passage["document"][:2])))
        assert passage["claims"]
