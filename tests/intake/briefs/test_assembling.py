import pytest

from dossier.intake.briefs.assembling import assemble
from dossier.intake.briefs.markdown import outline_of_markdown
from dossier.model.kinds import TextFormat


def read(text):
    return assemble(text, "file name.md", outline_of_markdown(text), TextFormat.MARKDOWN)


def codes(brief):
    return {doubt.code for doubt in brief.doubts} - {"claim-kind", "question-missing", "no-claims"}


@pytest.mark.parametrize(
    ("headings", "expected", "unsure"),
    [
        ("Summary|1. A|2. Limits", [(0, "summary"), (1, "option"), (2, "limits")], set()),
        (
            "Background|1. A|2. B|Coda",
            [(3, "background"), (1, "option"), (2, "option"), (4, "background")],
            {"section-kind"},
        ),
        ("A|B", [(1, "option"), (2, "option")], {"section-kind"}),
        ("Summary|Key findings|1. A", [(0, "summary"), (2, "background"), (1, "option")], {"second-summary"}),
        ("1. A|1. B", [(1, "option"), (2, "option")], {"section-number"}),
    ],
)
def test_kinds_and_numbers(headings, expected, unsure):
    brief = read("# T\n\n" + "\n\n".join(f"## {heading}\n\nIt is so." for heading in headings.split("|")))
    assert [(section.number, section.kind) for section in brief.sections] == expected
    assert codes(brief) == unsure


def test_text_before_the_first_heading_is_the_summary_where_there_is_no_other():
    assert [(s.number, s.kind) for s in read("# T\n\nIt is so.\n\n## 1. A\n\na").sections] == [
        (0, "summary"),
        (1, "option"),
    ]
    brief = read("# T\n\nIt is so.\n\n## Summary\n\ns\n\n## 1. A\n\na")
    assert [(s.number, s.kind) for s in brief.sections] == [(2, "background"), (0, "summary"), (1, "option")]


def test_sources_are_all_that_is_cited_or_listed():
    brief = read(
        "# T\n\n## 1. A\n\nOne [1](https://a.example/1). Two [3](https://a.example/3). Three [3](https://b.example).\n\n"
        "## Sources\n\n[1] A work, https://c.example\n[2] Another work\n"
    )
    assert [source.number for source in brief.sources] == [1, 2, 3]
    assert [source.csl.get("URL") for source in brief.sources] == ["https://c.example", None, "https://a.example/3"]
    assert [source.csl.get("type") for source in brief.sources] == ["webpage", "document", "webpage"]
    assert codes(brief) == {"number-without-source", "source-not-cited", "source-addresses"}
    assert brief.sections[0].gap.startswith("\n\n## Sources")


def test_a_record_that_gets_its_address_from_the_text_is_a_web_page_unless_it_is_more():
    brief = read(
        "# T\n\n## 1. A\n\nOne [1](https://a.example/1). Two [2](https://a.example/2).\n\n"
        "## Sources\n\n[1] Piers, 2019.\n[2] Smith, J. (2022). Calls. Journal of Ports 4(2), 12-20.\n"
    )
    assert [source.csl["type"] for source in brief.sources] == ["webpage", "article-journal"]


def test_a_brief_without_a_title_has_that_of_its_first_section_or_its_file():
    assert read("## 1. First\n\na\n\n## 2. Second\n\nb").title == "First"
    assert read("...").title == "Summary"


def test_a_heading_that_holds_a_marker_is_a_claim_in_its_section():
    text = (
        "# T\n\n## Background [1]\n\nIt is so [1].\n\n## 2. Sanctions *relief* [2, 3]\n\nThey rise.\n\n"
        "### Its costs [3]\n\nIt holds.\n\n## 3. Wait [3]\n\n## Sources\n\n[1] A.\n[2] B.\n[3] C.\n"
    )
    brief = read(text)
    assert brief.text == text
    assert [(s.title, s.kind, s.number) for s in brief.sections] == [
        ("Background", "background", 4),
        ("Sanctions relief", "option", 2),
        ("Wait", "option", 3),
    ]
    told = [
        [(s.body[c.start : c.end], [s.markers[m].number for m in c.markers]) for c in s.claims] for s in brief.sections
    ]
    assert told == [
        [("Background", [1]), ("It is so", [1])],
        [("Sanctions *relief*", [2, 3]), ("They rise", []), ("Its costs", [3]), ("It holds", [])],
        [("Wait", [3])],
    ]
    doubts = [doubt for doubt in brief.doubts if doubt.code == "marker-heading"]
    assert [(doubt.section, doubt.claim) for doubt in doubts] == [(0, 0), (1, 0), (1, 2), (2, 0)]
    assert doubts[1].text == "The heading “Sanctions *relief*” holds a marker, and was taken as a claim."


def test_a_number_in_a_heading_is_no_marker_where_it_is_another_form():
    brief = read(
        "# T\n\n## 1. Vote (2)\n\nIt is so [1]. It is [2].\n\n## 2. Act5\n\nIt is.\n\n## Sources\n\n1. A\n2. B\n5. C\n"
    )
    assert [section.title for section in brief.sections] == ["Vote (2)", "Act5"]
