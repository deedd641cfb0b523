"""The report's links into its sources."""

import io
from pathlib import Path

import pypdf

from dossier.output.binder.parts import Back, Spot
from dossier.output.bound import Bound
from tests.output import readers
from tests.output.binder.samples import bind, report_alone, rich
from tests.output.sample import sample_report

WORDS = (72.0, 697.0, 99.0, 710.0)


def test_a_link_leads_into_the_source_and_back_to_the_claim(resources: Path, tmp_path: Path):
    claim = next(claim for section in sample_report().sections for claim in section.claims if claim.citations)
    citation = claim.citations[0]
    bound = Bound({citation.id: "x-to:0", citation.source_id: "x-to:1"}, {claim.id: "x-at:0"})
    report = report_alone(resources, bound=bound)
    front = len(pypdf.PdfReader(io.BytesIO(report)).pages)
    backs = [
        Back(Spot(0, 1, WORDS), claim.number, "Back", ("x-at:9", "x-at:0")),
        Back(Spot(0), "x", "Gone", ("x-at:8",)),
    ]
    leads = {"x-to:0": Spot(0, 1, WORDS), "x-to:1": Spot(0)}
    data = bind(tmp_path, report, rich(), leads=leads, backs=backs)
    led = [jump for jump in readers.jumps(data) if jump.contents == "[1] Source 1"]
    assert {(jump.to, jump.place) for jump in led} == {(front + 1, (0.0, 758.0)), (front, (0.0, 792.0))}
    (back,) = [jump for jump in readers.jumps(data) if jump.contents == "Back"]
    assert back.page == front + 1
    text = pypdf.PdfReader(io.BytesIO(data)).pages[back.to].extract_text()
    assert claim.number in text
    assert b"x-at:" not in data
    assert not [jump for jump in readers.jumps(data) if jump.contents == "Gone"]
    uris = [
        str(note.get_object()["/A"].get("/URI"))
        for page in pypdf.PdfReader(io.BytesIO(data)).pages
        for note in page.get("/Annots", [])
        if "/A" in note.get_object()
    ]
    assert not [uri for uri in uris if uri.startswith("x-")]
