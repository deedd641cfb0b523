import json
import uuid
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4

from dossier.model.anchor import Anchor
from dossier.model.report import Report, Table
from dossier.output.web_annotations import FRAGMENTS, render_web_annotations, urn
from tests.output.conftest import STAMP
from tests.output.golden_files import same_as_golden
from tests.output.sample import id_of, one_section, sample_report


def anchored(report: Report) -> Report:
    """Return the sample with the anchors of its rows, as a dossier's report has them."""
    source = report.sources[1]
    document = source.documents[0]
    text_mark, area = document.annotations
    page = Anchor(40, 52, "9.6 per cent", "losses fell by ", " in two", 2, ((10.0, 20.0, 60.0, 30.0),))
    marks = (
        replace(text_mark, on_id=document.id, anchor=page, tags=("figures",)),
        replace(area, on_id=document.id, anchor=Anchor(40, 40, "", page=3, rects=page.rects)),
    )
    sources = list(report.sources)
    sources[1] = replace(source, documents=(replace(document, annotations=marks), *source.documents[1:]))
    sections = tuple(
        replace(section, annotations=tuple(replace(mark, on_id=section.id) for mark in section.annotations))
        for section in report.sections
    )
    return replace(report, sources=tuple(sources), sections=sections)


VIEWS = {id_of("area"): (10.0, 762.0, 50.0, 10.5)}


def items(report: Report, resources: Path, views: Any = VIEWS) -> dict[str, Any]:
    made = render_web_annotations(report, views, resources=resources, timestamp=STAMP)
    return {item["id"]: item for item in json.loads(made.data)["first"]["items"]}


def test_the_sample_is_as_its_golden_file_says(resources: Path):
    made = render_web_annotations(anchored(sample_report()), VIEWS, resources=resources, timestamp=STAMP)
    assert same_as_golden("sample.jsonld", made.data.decode())


def test_ids_are_the_rows_own_and_stay_the_same(resources: Path):
    found = items(sample_report(), resources)
    assert set(found) == set(items(sample_report(), resources))
    assert urn(id_of("area")) in found
    for name in found:
        assert name == f"urn:uuid:{uuid.UUID(name.removeprefix('urn:uuid:'))}"
    assert urn("a1") == urn("a1") != urn("a2")
    uuid.UUID(urn("a1").removeprefix("urn:uuid:"))


def test_a_mark_has_its_words_its_offsets_and_its_page(resources: Path):
    found = items(anchored(sample_report()), resources)
    mark = found[urn(id_of("mark 9.6 per cent"))]
    assert mark["motivation"] == "commenting"
    assert mark["creator"] == {"type": "Person", "name": "R. Reviewer"}
    assert (mark["created"], mark["modified"]) == ("2026-11-23T09:30:00Z", "2026-11-24T18:05:09Z")
    assert [(body["value"], body["purpose"]) for body in mark["body"]] == [
        ("In two canals.", "commenting"),
        ("figures", "tagging"),
    ]
    assert mark["target"] == {
        "type": "SpecificResource",
        "source": urn(id_of("document")),
        "selector": [
            {"type": "TextQuoteSelector", "exact": "9.6 per cent", "prefix": "losses fell by ", "suffix": " in two"},
            {"type": "TextPositionSelector", "start": 40, "end": 52},
            {"type": "FragmentSelector", "conformsTo": FRAGMENTS, "value": "page=3"},
        ],
    }
    area = found[urn(id_of("area"))]
    assert area["target"]["selector"] == [
        {"type": "FragmentSelector", "conformsTo": FRAGMENTS, "value": "page=4&viewrect=10,762,50,10.5"}
    ]


def test_what_lost_its_place_keeps_its_words_alone(resources: Path):
    lost = items(sample_report(), resources)[urn(id_of("mark gone"))]
    assert [selector["type"] for selector in lost["target"]["selector"]] == ["TextQuoteSelector"]


def test_a_judgement_assesses_the_claim_s_words(resources: Path):
    report = sample_report()
    citation = report.sections[1].claims[0].citations[0]
    found = items(report, resources)
    judgement = found[urn(citation.judgement_id)]
    assert judgement["motivation"] == "assessing"
    assert [(body["value"], body["purpose"]) for body in judgement["body"]] == [
        ("Partly supports", "classifying"),
        ("The report says 9.6 per cent, in two canals only.", "describing"),
        ("Stale: the document changed", "tagging"),
        ("Stale: the passage changed", "tagging"),
    ]
    words, cited, source = judgement["target"]
    assert words["source"] == urn(id_of("meters"))
    assert words["selector"][0]["exact"] == "Meters on the main canals would cut losses by a tenth"
    assert (cited, source) == (urn(citation.id), urn(id_of("source 2")))
    evidence = found[urn(id_of("evidence 1"))]
    assert (evidence["motivation"], evidence["body"]) == ("linking", urn(citation.id))


def test_notes_are_on_what_they_were_on_and_replies_on_their_marks(resources: Path):
    found = items(sample_report(), resources)
    reply = found[urn(id_of("reply"))]
    assert (reply["motivation"], reply["target"]) == ("replying", urn(id_of("mark a budget")))
    assert found[urn(id_of("note on source"))]["target"] == urn(id_of("source 1"))
    of_the_dossier = {found[urn(id_of(name))]["target"] for name in ("note on dossier", "note on a gone claim")}
    assert len(of_the_dossier) == 1


def test_offsets_are_code_points(resources: Path):
    report = one_section("\U0001f600\U0001f600 Words here [1].", "Words here", "A comment.")
    (mark,) = report.sections[0].annotations
    target = items(report, resources)[urn(mark.id)]["target"]
    assert target["selector"][1] == {"type": "TextPositionSelector", "start": 3, "end": 13}


def test_what_is_no_mark_is_listed(resources: Path):
    account = render_web_annotations(sample_report(), {}, resources=resources, timestamp=STAMP).account
    assert {line.table for line in account.lines if line.listed == 0} == {
        Table.ANNOTATIONS,
        Table.JUDGEMENTS,
        Table.EVIDENCE,
        Table.NOTES,
    }
    assert {item.reason for item in account.listed} == {"no_annotation"}


# What the schemas demand of an annotation, of its selectors and of a collection.
MUSTS = [
    "annotations.json#/definitions/annotationTypeValueFound",
    "annotations.json#/definitions/motivationRecognizedIfPresent",
    "annotations.json#/definitions/motivationSingularIfPresent",
    "id.json#/definitions/idValueFound",
    "otherProperties.json#/definitions/createdValidIfPresent",
    "otherProperties.json#/definitions/modifiedValidIfPresent",
    "otherProperties.json#/definitions/creatorValidIfPresent",
]
TARGETS = [
    "bodyTarget.json#/definitions/targetResourcesFound",
    "bodyTarget.json#/definitions/optionalTargetPropertiesMust",
    "specificResource.json#/definitions/selectorDefined",
]
BODIES = [f"bodyTarget.json#/definitions/{name}" for name in ("bodyResourcesFound", "optionalBodyPropertiesMust")]
COLLECTION = [
    "annotationCollectionTypeValueFound",
    "labelFound",
    "totalFound",
    "firstValidIfPresent",
    "firstRequiredIfTotalMoreThanZero",
]


def registry(corpora: Path) -> Registry:
    folder = corpora / "corpora" / "anchoring" / "w3c-web-annotation" / "definitions"
    found = [(path.name, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.json"))]
    resources = [(name, DRAFT4.create_resource(without_ids(schema))) for name, schema in found]
    return Registry().with_resources(resources)


def without_ids(schema: Any) -> Any:
    return {key: value for key, value in schema.items() if key != "id"}


def complaints(value: Any, references: list[str], known: Registry) -> list[str]:
    found = []
    for reference in references:
        validator = Draft4Validator({"$ref": reference}, registry=known)
        found += [f"{reference}: {error.message[:200]}" for error in validator.iter_errors(value)]
    return found


@pytest.mark.corpora
def test_the_standard_s_schemas_agree(resources: Path, corpora: Path):
    known = registry(corpora)
    made = render_web_annotations(anchored(sample_report()), VIEWS, resources=resources, timestamp=STAMP)
    collection = json.loads(made.data)
    assert complaints(collection, [f"collections.json#/definitions/{name}" for name in COLLECTION], known) == []
    page = ["annotationPageTypeValueFound", "itemsFound", "startIndexFound"]
    assert complaints(collection["first"], [f"collections.json#/definitions/{name}" for name in page], known) == []
    for item in collection["first"]["items"]:
        assert complaints(item, MUSTS, known) == []
        for target in listed(item["target"]):
            assert complaints(target, TARGETS[: 1 if isinstance(target, str) else None], known) == []
        for body in listed(item.get("body", [])):
            assert complaints(body, BODIES[: 1 if isinstance(body, str) else None], known) == []
    broken = [item | {"type": "Note"}, item | {"motivation": "judging"}, item | {"id": 3}]
    assert all(complaints(wrong, MUSTS, known) for wrong in broken)
    assert complaints({"source": "urn:uuid:x", "selector": [{"type": "TextQuoteSelector"}]}, TARGETS, known)
    assert complaints({"purpose": "tagging"}, BODIES, known)


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_any_text_is_json(text: str):
    folder = Path(__file__).resolve().parents[2] / "resources"
    report = one_section(f"Before {text} after [1].", text, "A comment.")
    (mark,) = report.sections[0].annotations
    assert items(report, folder)[urn(mark.id)]["target"]["selector"][0]["exact"] == text
