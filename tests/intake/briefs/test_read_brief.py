"""Whole briefs: fixtures of our own with golden files of what was understood, any text, and others' files."""

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.briefs import read_brief
from dossier.model.errors import KnownError
from dossier.model.kinds import MarkerForm, SectionKind

FIXTURES = Path(__file__).parent.parent / "fixtures"
FILES = ["ferry.txt", "memo.md", "note.fr.md", "plain.md"]


def understood(brief):
    """Return what a golden file holds of a brief: its parts, and every claim with its text and numbers."""
    return {
        "title": brief.title,
        "question": brief.question,
        "notice": brief.notice,
        "sections": [
            {
                "number": section.number,
                "kind": section.kind,
                "title": section.title,
                "runs": max((marker.run + 1 for marker in section.markers), default=0),
                "markers": [section.body[m.start : m.end] for m in section.markers],
                "claims": [
                    {
                        "kind": claim.kind,
                        "text": section.body[claim.start : claim.end],
                        "cites": [section.markers[i].number for i in claim.markers],
                    }
                    for claim in section.claims
                ],
            }
            for section in brief.sections
        ],
        "sources": {str(source.number): source.csl for source in brief.sources},
        "doubts": [
            [doubt.code, doubt.section, doubt.claim, doubt.text] for doubt in brief.doubts if doubt.code != "claim-kind"
        ],
    }


@pytest.mark.parametrize("name", FILES)
def test_a_brief_is_understood_as_its_golden_file_says(name):
    brief = read_brief((FIXTURES / name).read_bytes(), name)
    golden = json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(understood(brief))) == golden


@pytest.mark.parametrize("name", FILES)
def test_the_stored_text_is_the_file_byte_for_byte(name):
    data = (FIXTURES / name).read_bytes()
    assert read_brief(data, name).text.encode() == data


@pytest.mark.parametrize("name", FILES)
def test_each_claim_is_listed_as_unsure_in_its_kind(name):
    brief = read_brief((FIXTURES / name).read_bytes(), name)
    listed = {(doubt.section, doubt.claim) for doubt in brief.doubts if doubt.code == "claim-kind"}
    assert listed == {(s, c) for s, section in enumerate(brief.sections) for c in range(len(section.claims))}


def test_the_traps_of_a_fact_check():
    brief = read_brief((FIXTURES / "ferry.txt").read_bytes(), "ferry.txt")
    markers = [marker for section in brief.sections for marker in section.markers]
    claims = [claim for section in brief.sections for claim in section.claims]
    assert brief.question.endswith("new tolls?")
    assert brief.notice.startswith("This fact-check may be outdated")
    assert [section.number for section in brief.sections] == [*range(8)]
    assert [s.kind for s in brief.sections] == [SectionKind.SUMMARY, *[SectionKind.OPTION] * 6, SectionKind.LIMITS]
    assert (len(markers), len(claims), sum(bool(claim.markers) for claim in claims)) == (23, 14, 13)
    assert sum(len(claim.markers) for claim in claims) == 23
    assert len({(s, m.run) for s, section in enumerate(brief.sections) for m in section.markers}) == 13
    assert [source.number for source in brief.sources] == [*range(1, 13)]
    assert not any(source.csl for source in brief.sources)
    assert not any("may be outdated" in section.body for section in brief.sections)


def test_crlf_and_utf_16_are_kept():
    text = (FIXTURES / "ferry.txt").read_text(encoding="utf-8").replace("\n", "\r\n")
    data = text.encode("utf-16")
    brief = read_brief(data, "ferry.txt")
    assert brief.text.encode("utf-16-le") == data
    assert sum(len(section.claims) for section in brief.sections) == 14


def test_a_text_without_any_form_is_one_section():
    brief = read_brief(b"The court met. It did not decide [1].", "court record.txt")
    (section,) = brief.sections
    assert (section.kind, section.number, len(section.claims)) == (SectionKind.SUMMARY, 0, 2)
    assert brief.title == "Summary"
    assert {"question-missing", "section-without-heading"} <= {doubt.code for doubt in brief.doubts}


def test_a_plain_text_with_headings_that_only_stand_alone():
    text = (
        "Harbour review\n\nShould the harbour be dredged?\n\nBy the harbour office\n5 May 2024\n\n"
        "The harbour silts up by a metre each decade, and the last survey is from\n2019 [1]. "
        "No one counted the seals.\n\n"
        "Dredging in winter\n\nIn winter few boats move, and the office says that the work would take six\n"
        "weeks [2]. First reasons:\n1. Fish are away.\n2. Prices are low.\n\n"
        "Limits\n\nNo one knows the price.\n\n"
        'References\n\n[1] Harbour office, "Survey", 2019\n[2] Port ministry, Permits\n    with an annex'
    )
    brief = read_brief(text.encode(), "harbour.txt")
    assert (brief.title, brief.question) == ("Harbour review", "Should the harbour be dredged?")
    assert [(s.number, s.kind, s.title) for s in brief.sections] == [
        (0, "summary", "Summary"),
        (1, "option", "Dredging in winter"),
        (2, "limits", "Limits"),
    ]
    claims = [[section.body[c.start : c.end] for c in section.claims] for section in brief.sections]
    assert claims[1] == [
        "In winter few boats move, and the office says that the work would take six\nweeks",
        "First reasons",
        "Fish are away",
        "Prices are low",
    ]
    assert brief.sources[0].csl["title"] == "Survey"
    assert brief.sections[-1].gap.startswith("\n\nReferences\n\n[1]")
    assert "heading-guessed" in {doubt.code for doubt in brief.doubts}


def test_sections_may_lie_below_a_heading_that_is_a_section_without_text():
    text = (
        "# Paper\n\n## Summary\n\nShort.\n\n## Options\n\n### 1. First\n\nOne [1].\n\n### 2. Second\n\nTwo.\n\n"
        "## Limits\n\nFew."
    )
    brief = read_brief(text.encode(), "paper.md")
    assert [(s.number, s.kind, s.title) for s in brief.sections] == [
        (0, "summary", "Summary"),
        (4, "background", "Options"),
        (1, "option", "First"),
        (2, "option", "Second"),
        (3, "limits", "Limits"),
    ]
    assert [(s.heading, s.body) for s in brief.sections[1:3]] == [
        ("## Options\n\n", ""),
        ("### 1. First\n\n", "One [1]."),
    ]


def test_a_section_called_sources_that_is_prose_stays_a_section():
    brief = read_brief(b"# A\n\n## 1. One\n\nText [1].\n\n## Sources\n\nThe sources agree [1]. They are old.\n", "a.md")
    assert [(s.title, s.kind, len(s.claims)) for s in brief.sections] == [
        ("One", "option", 1),
        ("Sources", "background", 2),
    ]


def test_a_list_of_sources_without_a_heading():
    brief = read_brief(
        b"# A\n\n## 1. One\n\nText [1].\n\n[1]: https://a.example/x\n[2]: Ministry, Report on the yard, 2020\n", "a.md"
    )
    assert brief.sections[0].body == "Text [1]."
    assert [source.csl.get("URL", source.csl.get("title")) for source in brief.sources] == [
        "https://a.example/x",
        "Report on the yard",
    ]
    assert "list-guessed" in {doubt.code for doubt in brief.doubts}


def test_a_form_that_is_set_is_the_only_one_read():
    text = "# T\n\n## 1. A\n\nOne is so [1]. Two is so (2). Three is so.³ It was closed4.\n"
    shown = {}
    for form in MarkerForm:
        brief = read_brief(text.encode(), "x.md", marker_form=form)
        shown[form] = [marker.number for marker in brief.sections[0].markers]
        assert brief.marker_form is form
    assert shown == {
        MarkerForm.BRACKETS: [1],
        MarkerForm.FOOTNOTES: [],
        MarkerForm.RAISED: [3],
        MarkerForm.PARENTHESES: [2],
        MarkerForm.AUTHOR_YEAR: [],
        MarkerForm.FLATTENED: [4],
    }
    guessed = read_brief(text.encode(), "x.md")
    assert (guessed.marker_form, guessed.heading_level) == (MarkerForm.BRACKETS, 2)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b" \r\n", "file-empty"),
        (b"\xef\xbb\xbf\n", "file-empty"),
        (b"%PDF-1.7\n", "pdf-broken"),
        (b"PK\x03\x04...", "docx-broken"),
        (b"<!DOCTYPE html><p> ", "brief-empty"),
        (b"{\\rtf1 x}", "brief-format"),
        (b"text\x00with\x00zeros and more", "file-no-text"),
        (b"\x80\x81\x02\x03 bytes", "file-no-text"),
    ],
)
def test_what_is_no_brief_is_refused_in_words(data, code):
    with pytest.raises(KnownError) as caught:
        read_brief(data, "x.txt")
    assert caught.value.code == code
    assert "x.txt" in str(caught.value)


LINES = [
    "# A\n",
    "## 1. B\n",
    "## Sources\n",
    "1. C\n",
    "2. D\n",
    "Limits\n",
    "Executive summary\n",
    "| a | b |\n",
    "\r\n",
    "\n",
]
MARKS = [
    *["[1]", "[2](https://a.example)", "[[3]](https://b.example)", " [4] ", ". ", "; ", ", ", "- ", "> "],
    *"|`*?\u2011。\ufeff()—\u0301",
    *[
        "[1, 2-4]",
        "[3-12]",
        "[1]–[4]",
        "[^1]",
        "[^1]: A note\n",
        "¹",
        "²⁻⁴",
        "³⁰³¹",
        "<sup>1</sup>",
        "<sup>",
        "</sup>",
        "^2^",
    ],
    *[
        "(1)",
        "（2）",
        "(Lee 2020)",
        "Lee (2020)",
        "(Lee 2020; ",
        "【1†s】",
        "[٣]",
        "［３］",
        "\\[2\\]",
        "Act2",
        ".3 ",
        "m²",
    ],
]
WORDS = [
    *[
        "U.S. ",
        "word ",
        "Two words",
        "This article may be outdated",
        "References\n",
        "المراجع\n",
        "第一章 题\n",
        "一、题\n",
    ],
    *["١. عنوان\n", "[1] Lee (2020). A work.\n", "- Lee (2020). B.\n", "[^2]: C", "[2] D\n", "2 E\n", "**1. F**\n"],
]
PIECES = st.sampled_from([*LINES, *MARKS, *WORDS])


@given(
    st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=80)),
    st.sampled_from(["x.md", "x.txt"]),
    st.sampled_from([None, None, *MarkerForm]),
    st.sampled_from([None, None, *range(1, 7)]),
)
def test_any_text_is_kept_whole_and_its_ranges_are_sound(text, name, form, level):
    try:
        brief = read_brief(text.encode(), name, marker_form=form, heading_level=level)
    except KnownError:
        assert not text.strip("\ufeff \t\r\n\x00") or "\x00" in text or text.lstrip("\ufeff").lstrip().startswith("<")
        return
    assert brief.text == text
    numbers = [section.number for section in brief.sections]
    assert len(set(numbers)) == len(numbers)
    cited = set()
    for section in brief.sections:
        at = 0
        for claim in section.claims:
            assert at <= claim.start < claim.end <= len(section.body)
            at = claim.end
            shown = section.body[claim.start : claim.end]
            assert shown == shown.strip()
            assert re.search(r"[^\W_]", shown)
            assert not any(m.start < claim.end and claim.start < m.end for m in section.markers)
            assert list(claim.markers) == sorted(set(claim.markers))
        for before, after in zip(section.markers, section.markers[1:], strict=False):
            assert before.end <= after.start
            assert after.run in (before.run, before.run + 1)
        cited |= {marker.number for marker in section.markers}
        closing = [i for claim in section.claims for i in claim.markers]
        assert len(closing) == len(set(closing))
    assert cited <= {source.number for source in brief.sources}
    for doubt in brief.doubts:
        assert doubt.section is None or doubt.section < len(brief.sections)
        assert doubt.claim is None or doubt.claim < len(brief.sections[doubt.section or 0].claims)


def long_brief():
    """Return a brief of about 1 MB."""
    sentence = "The yard’s wall would protect 212 homes in the U.S. and cost 2.1 million euros, as a study says [4] [7]"
    paragraphs = "\n\n".join(f"{sentence}; its gate—though old—may stay [2]. No one asked." for _ in range(12))
    return "# Long?\n\n" + "\n\n".join(f"## {number}. Part {number}\n\n{paragraphs}" for number in range(1, 520))


def test_a_brief_of_three_hundred_pages_takes_about_a_second():
    data = long_brief().encode()
    assert len(data) > 1_000_000
    began = time.process_time()
    brief = read_brief(data, "long.md")
    assert time.process_time() - began < 5  # about 0.5 on a quiet machine
    assert sum(len(section.claims) for section in brief.sections) == 519 * 12 * 3


@pytest.mark.parametrize(
    "piece",
    [
        *[
            "Lee (2020) says (Lee 2020; Lee 2020). ",
            "so it is⁴ and ⁴ ",
            "so <sup>4</sup>",
            "<sup>",
            "(",
            "[",
            "so it is (4). ",
        ],
        *[
            "under the law4. ",
            "so[^1] ",
            "[^1]: x\n\n",
            "(1) a, (2) b ",
            "4) ",
            "【4】",
            "^4^",
            "第一章 题\n\n",
            "[1, 2-4] ",
        ],
    ],
)
def test_many_of_any_form_take_linear_time(piece):
    def seconds(count):
        text = "# T\n\n## 1. A\n\n" + piece * count + "\n\n## Sources\n\n1. A\n2. B\n3. C\n4. Lee (2020). D\n"
        best = 60.0
        for _ in range(2):
            began = time.process_time()
            read_brief(text.encode(), "x.md")
            best = min(best, time.process_time() - began)
        return best

    assert seconds(4_000) < 24 * seconds(500) + 0.05


@pytest.mark.corpora
@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_files_of_others_are_read_without_loss(corpora, name):
    folder = corpora / "corpora"
    files = [p for part in ("markdown", "wiki", "naughty") for p in sorted((folder / part).rglob("*")) if p.is_file()]
    assert len(files) > 50
    for path in files:
        data = path.read_bytes()
        assert read_brief(data, name).text.encode() == data


@pytest.mark.corpora
@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_naughty_strings_are_read_without_loss(corpora, name):
    for string in json.loads((corpora / "corpora/naughty/blns.json").read_text(encoding="utf-8")):
        data = f"# {string}\n\n## 1. {string}\n\n{string} [1]. {string}\n\n## Sources\n\n1. {string}\n".encode()
        assert read_brief(data, name).text.encode() == data
