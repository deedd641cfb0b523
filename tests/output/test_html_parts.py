from pathlib import Path

from dossier.output.html_parts import account, overview, source, unplaced
from dossier.output.laid import lay_out_text
from tests.output.conftest import STAMP
from tests.output.html_reading import read_html
from tests.output.sample import sample_report


def test_the_parts_around_the_sections(resources: Path):
    laid = lay_out_text(sample_report(), resources, STAMP)
    table = read_html(overview(laid.data["overview"], laid).encode()).first("tbody")
    assert [cell.text for cell in table.first("tr").all("th", "td")] == [
        "1 Meters on the canals",
        "[2] [3] [4]",
        "–",
        "–",
        "◇Does not support 1 ✕Contradicts 1",
        "?Cannot tell 1",
        "1",
        "1",
        "5",
    ]
    second = read_html(source(laid.data["sources"][0]["sources"][1], laid).encode())
    for part in (
        "[2] Canals, volume 2",
        "Ada van der Berg",
        "Marked in Canal report",
        "In two canals.",
        "Scanned twice.",
    ):
        assert part in second.text
    assert "Where did it go?" in unplaced(laid.data["unplaced"], laid)
    counted = read_html(account(laid.data["account"]).encode())
    assert [cell.text for cell in counted.first("tfoot").all("th", "td")] == ["All", "64", "62", "2"]
    assert "printed under Unplaced" in counted.text
