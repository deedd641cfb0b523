from dossier.intake.briefs import read_brief
from dossier.intake.briefs.footnotes import begins_definition, definitions, trailing_definitions
from dossier.model.kinds import TextFormat
from dossier.text.markup import blocks


def test_each_footnote_with_the_lines_that_go_on():
    text = "Text[^1].\n\n[^1]: First work,\n  part two\n[^b]: Second\n\n    more of it\n\nOther text"
    assert list(definitions(text)) == [("1", "First work, part two"), ("b", "Second more of it")]


def test_footnotes_at_the_end_of_a_body():
    body = "Text[^1].\n\n[^1]: First\n[^2]: Second\n\n    more\n"
    assert trailing_definitions(body) == body.index("[^1]: ")
    assert trailing_definitions("Text[^1].\n[^1]: First") == 10
    assert trailing_definitions("[^1]: First\n\nText") is None
    assert trailing_definitions("Text\n\n    code") is None


def test_a_footnote_is_a_block_of_its_own():
    body = "Text[^1].\n\n[^1]: First"
    assert [begins_definition(body, block) for block in blocks(body, TextFormat.MARKDOWN)] == [False, True]


def test_footnotes_are_sources_wherever_they_stand():
    text = (
        "# T\n\n## 1. A\n\nOne is so.[^1] Two is so.[^note]\n\n[^1]: Office, *First work*, 2020\n\nMore is so.[^2]\n\n"
        "## 2. B\n\nThree is so.[^2]\n\n[^2]: https://b.example\n[^note]: Office, *Second work*, 2021\n"
    )
    brief = read_brief(text.encode(), "a.md")
    assert [source.csl.get("title", source.csl.get("URL")) for source in brief.sources] == [
        "First work",
        "https://b.example",
        "Second work",
    ]
    claims = [
        (s.body[c.start : c.end], [s.markers[i].number for i in c.markers]) for s in brief.sections for c in s.claims
    ]
    assert claims == [("One is so", [1]), ("Two is so", [3]), ("More is so", [2]), ("Three is so", [2])]
    assert brief.marker_form == "footnotes"
    assert brief.text == text


def test_footnotes_beside_a_numbered_list_are_counted_on():
    text = "# T\n\n## 1. A\n\nOne is so [1]. Two is so.[^1]\n\n[^1]: A note\n\n## Sources\n\n[1] First\n[2] Second\n"
    brief = read_brief(text.encode(), "a.md")
    assert [marker.number for marker in brief.sections[0].markers] == [1, 3]
    assert "footnotes-counted" in {doubt.code for doubt in brief.doubts}
