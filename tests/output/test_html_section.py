from dataclasses import replace
from pathlib import Path

from dossier.output.html_section import comments, evidence, limit_box, notes_list, signs_of
from dossier.output.laid import lay_out_text
from tests.output.conftest import STAMP
from tests.output.html_reading import read_html
from tests.output.sample import sample_report


def test_signs_of_the_text(resources: Path):
    draw = signs_of(lay_out_text(sample_report(), resources, STAMP))
    assert draw({"kind": "claim", "number": "1.1", "place": "claim-1.1"}) == (
        '<span id="claim-1.1" class="claim">1.1</span>'
    )
    assert draw({"kind": "limit", "text": "LIMIT"}) == '<span class="tag">LIMIT</span>'
    assert 'aria-label="Comment 2"' in draw({"kind": "comment", "number": 2, "to": "comment-2"})
    assert draw({"kind": "words", "text": "unmarked"}) == ""
    mark = {"sign": "partly", "alt": "partly", "stale": True, "annotation": 1, "to": "evidence-1.1-1"}
    chip = read_html(draw({"kind": "chip", "number": "9", "marks": [mark], "to": "evidence-1.1-1"}).encode())
    number, sign = chip.all("a")
    assert number.attributes["href"] == "#evidence-1.1-1"  # there is no source 9
    assert sign.attributes["class"] == "sign v-partly stale"


def test_what_stands_beside_and_under_a_section(resources: Path):
    laid = lay_out_text(sample_report(), resources, STAMP)
    summary, meters, winter = laid.data["sections"]
    assert comments(winter, laid) == ""
    items = read_html(comments(meters, laid).encode()).first("ol").all("li")
    names = [item.attributes["id"] for item in items if "id" in item.attributes]
    assert names == [f"comment-{number}" for number in range(2, 6)]
    assert "The study names <em>no</em> dam" in comments(summary, laid)
    found = read_html(evidence(meters["evidence"], laid).encode()).text
    for part in (
        "Stale: the document changed",
        "“losses fell by 9.6 per cent”",
        "added by the reviewer",
        "Gates rust.",
    ):
        assert part in found
    assert read_html(limit_box(meters["limits"], laid).encode()).text.startswith("Limits. Its price is unknown")
    assert "Ask for the raw table." in notes_list(meters["notes"]["notes"], laid)


def test_limits_that_run_the_other_way_are_paragraphs_of_their_own(resources: Path):
    laid = lay_out_text(replace(sample_report(), language="ar"), resources, STAMP)
    box = read_html(limit_box(laid.data["sections"][1]["limits"], laid).encode())
    lead, *limits = box.all("p")
    assert "dir" not in lead.attributes
    assert [limit.attributes["dir"] for limit in limits] == ["ltr", "ltr"]
    assert limits[0].text.startswith("Its price is unknown")
