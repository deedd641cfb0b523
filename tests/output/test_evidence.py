from dataclasses import replace

from dossier.model.diff import Diff
from dossier.model.kinds import QuoteCheck, Verdict
from dossier.model.report import ReportQuotation
from dossier.output.evidence import chips, evidence_part
from dossier.output.setting import Setting
from tests.output.sample import id_of, sample_report


def test_words_that_differ_are_shown_as_such(setting: Setting):
    differing: Diff = (("same", "losses fell by"), ("removed", "9.6"), ("added", "6.9"), ("same", "per cent"))
    section = sample_report().sections[1]
    (claim, *_others) = section.claims
    (cited,) = claim.citations
    passage = replace(cited.passages[0], check=QuoteCheck.DIFFERS, diff=differing)
    quotation = ReportQuotation("by a tenth", QuoteCheck.DIFFERS, 2, "Canal report", "3", differing)
    quoting = replace(claim, citations=(replace(cited, passages=(passage,)),), quotations=(quotation,))
    part = evidence_part(replace(section, claims=(quoting,)), setting)
    assert part is not None
    said, entry = part["entries"]
    assert said["line"] == "words that the claim quotes · quoted with differences · [2] · p. 3 · Canal report"
    assert said["text"]["pieces"] == [{"kind": "words", "text": "“by a tenth”"}]
    for diff in (said["diff"], entry["passages"][0]["diff"]):
        assert [(piece["text"], piece.get("styles")) for piece in diff["pieces"] if piece["text"] != " "] == [
            ("The words that differ: ", None),
            ("losses fell by", None),
            ("9.6", ["removed"]),
            ("6.9", ["added"]),
            ("per cent", None),
        ]


def test_a_citation_of_a_claim_that_the_brief_lost_was_not_added_by_the_reviewer(setting: Setting):
    section = sample_report().sections[1]
    claim = section.claims[0]
    alone = replace(claim, citations=(replace(claim.citations[0], marker_id=""),))
    for lost, words in ((False, "added by the reviewer"), (True, "no longer cited in the brief")):
        part = evidence_part(replace(section, claims=(replace(alone, unplaced=lost),)), setting)
        assert part is not None
        assert part["entries"][-1]["added"] == words


def test_a_sentence_that_denies_is_printed_with_the_exact_words_out_of_it(setting: Setting):
    told = "The losses did not fall."
    section = sample_report().sections[1]
    claim = section.claims[0]
    passage = replace(claim.citations[0].passages[0], check=QuoteCheck.EXACT, diff=(), sentence=told)
    quotation = ReportQuotation("fall", QuoteCheck.EXACT, 2, "Canal report", "3", sentence=told)
    quoting = replace(claim, citations=(replace(claim.citations[0], passages=(passage,)),), quotations=(quotation,))
    part = evidence_part(replace(section, claims=(quoting,)), setting)
    assert part is not None
    said, entry = part["entries"]
    for line in (said["diff"], entry["passages"][0]["diff"]):
        (words,) = line["pieces"]
        assert words["text"] == f"In the document the sentence has a negation beside these words: “{told}”"


def test_a_quotation_with_nothing_to_look_in_is_said_to_have_none(setting: Setting):
    section = sample_report().sections[1]
    quoting = replace(section.claims[0], quotations=(ReportQuotation("by a tenth", None),), citations=())
    part = evidence_part(replace(section, claims=(quoting,)), setting)
    assert part is not None
    assert part["entries"][0]["line"] == "words that the claim quotes · no cited source has a document to look in"
    assert part["entries"][0]["diff"] is None


def test_a_chip_has_a_mark_for_each_claim_that_it_closes(setting: Setting):
    section = sample_report().sections[0]
    judged = section.claims[1].citations[0]
    by_marker, added = chips(section, setting, {judged.judgement_id: 7})
    chip = by_marker[section.markers[0].id]
    assert chip["number"] == "1"
    assert [mark["sign"] for mark in chip["marks"]] == ["unchecked", "supports", "unchecked"]
    assert [mark["annotation"] for mark in chip["marks"]] == [None, 7, None]
    assert [mark["to"] for mark in chip["marks"]] == ["open-0", "evidence-0.2-1", "open-0"]
    assert chip["marks"][0]["alt"] == "Citation [1] of claim 0.1: Unchecked"
    assert added == {}


def test_in_a_binder_a_number_leads_to_the_first_passage_of_its_claims(setting: Setting):
    sections = sample_report().sections
    passage = next(one for part in sections for claim in part.claims for it in claim.citations for one in it.passages)
    first, second, *others = sections[0].claims
    cited = replace(second, citations=(replace(second.citations[0], passages=(passage,)),))
    leads = {first.citations[0].id: "x-to:0", second.citations[0].id: "x-to:1"}
    bound = replace(setting, leads=leads)
    marker = sections[0].markers[0].id
    by_marker, _added = chips(sections[0], bound, {})
    assert by_marker[marker]["to"] == "x-to:0"
    by_marker, _added = chips(replace(sections[0], claims=(first, cited, *others)), bound, {})
    assert by_marker[marker]["to"] == "x-to:1"
    part = evidence_part(sections[0], bound)
    assert part is not None
    assert part["entries"][0]["source"] == {"name": "[1]", "to": "x-to:1"}


def test_a_stale_judgement_is_struck_and_said(setting: Setting):
    section = sample_report().sections[1]
    by_marker, _added = chips(section, setting, {})
    (mark,) = by_marker[section.markers[0].id]["marks"]
    assert mark["stale"]
    assert mark["alt"] == "Citation [2] of claim 1.1: Partly supports, stale"


def test_a_citation_without_a_marker_gets_a_chip_of_its_own(setting: Setting):
    section = sample_report().sections[1]
    _by_marker, added = chips(section, setting, {})
    assert list(added) == [id_of("claim 1.4")]
    (chip,) = added[id_of("claim 1.4")]
    assert (chip["number"], chip["to"]) == ("+2", "evidence-1.4-2")


def test_a_marker_of_no_claim_leads_to_its_source(setting: Setting):
    section = replace(sample_report().sections[1], claims=())
    by_marker, _added = chips(section, setting, {})
    assert {(chip["number"], chip["to"]) for chip in by_marker.values()} == {
        ("2", "source-2"),
        ("3", "source-3"),
        ("4", "source-4"),
    }
    assert all(chip["marks"] == [] for chip in by_marker.values())


def test_the_persons_verdict_and_the_machines_finding_stand_apart(setting: Setting):
    part = evidence_part(sample_report().sections[1], setting)
    assert part is not None
    partly, unchecked = part["entries"][:2]
    assert (partly["verdict"], partly["stale"]) == (
        "Partly supports",
        "Stale: the document changed and the passage changed",
    )
    assert partly["by"] == "Judged by R. Reviewer, 23 Nov 2026"
    assert partly["passages"][0]["line"] == "quoted exactly · p. 3 · Canal report"
    assert (unchecked["verdict"], unchecked["by"], unchecked["reason"]) == ("Unchecked", "", [])
    assert unchecked["passages"][0]["line"] == (
        "no source text · p. 1 · Sheet on 3 · from a sheet about the source, not the source’s own words"
    )
    assert unchecked["passages"][0]["sheet"]


def test_claims_with_the_same_open_sources_stand_together(setting: Setting):
    part = evidence_part(sample_report().sections[0], setting)
    assert part is not None
    groups = [
        ([claim["number"] for claim in group["claims"]], [source["name"] for source in group["sources"]])
        for group in part["open"]["groups"]
    ]
    assert groups == [(["0.1", "0.3"], ["[1]"]), (["0.4"], ["[2]", "[3]"])]
    cited = [citation.id for claim in sample_report().sections[0].claims for citation in claim.citations]
    leads = {id: f"x-to:{n}" for n, id in enumerate(cited)}
    bound = evidence_part(sample_report().sections[0], replace(setting, leads=leads))
    assert bound is not None  # in a binder each citation has a lead of its own
    assert [len(group["claims"]) for group in bound["open"]["groups"]] == [2, 1]
    assert bound["open"]["groups"][0]["sources"] == [{"name": "[1]", "to": "x-to:0"}]


def test_claims_without_a_source_and_without_a_place_are_said(setting: Setting):
    part = evidence_part(sample_report().sections[1], setting)
    assert part is not None
    assert [(claim["number"], claim["kind"]) for claim in part["uncited"]] == [("1.5", "limit")]
    lost = next(entry for entry in part["entries"] if "verdict" not in entry)
    assert (lost["claim"]["kind"], lost["claim"]["to"], lost["place"]) == ("", None, "claim-1.6")
    assert lost["text"]["pieces"][0]["text"] == "Gates rust."


def test_a_judgement_taken_back_keeps_its_reason(setting: Setting):
    section = sample_report().sections[0]
    claim = section.claims[0]
    cited = replace(claim.citations[0], verdict=Verdict.UNCHECKED, reason="Look again.")
    part = evidence_part(replace(section, claims=(replace(claim, citations=(cited,)),)), setting)
    assert part is not None
    assert part["entries"][0]["verdict"] == "Unchecked"
    assert part["open"] is None


def test_a_section_without_claims_has_no_evidence(setting: Setting):
    assert evidence_part(replace(sample_report().sections[0], claims=()), setting) is None
