from dataclasses import replace

from dossier.model.kinds import OnKind, Verdict
from dossier.output.setting import Setting, as_sentence, has_evidence, open_place_id, places_of, sign_of, source_name
from dossier.output.words import Words
from tests.output.sample import id_of, note, sample_report


def test_tags_stand_beside_who_made_an_annotation(setting: Setting):
    annotation = replace(sample_report().sections[0].annotations[0], tags=("water", "dams"))
    assert setting.signed(annotation) == "R. Reviewer, 24 Nov 2026 · water · dams"
    assert setting.annotation(annotation)["by"] == setting.signed(annotation)


def test_places_are_named_after_what_a_reader_calls_them():
    places = places_of(sample_report())
    assert places.of(id_of("claim 1.2")) == "claim-1.2"
    assert places.of(id_of("source 3")) == "source-3"
    assert places.of(id_of("further")) == "further-1"
    assert places.of(id_of("summary")) == "section-0"
    assert places.of(open_place_id(id_of("meters"))) == "open-1"
    assert places.of("nothing") is None
    assert places.named("claim-1.2") == "claim-1.2"
    assert places.named("claim-9.9") is None


def test_each_name_is_given_once():
    """A dossier may hold two sections of one number; links must still have one end."""
    report = sample_report()
    twin = replace(report.sections[2], id="twin", claims=(replace(report.sections[2].claims[0], id="twin claim"),))
    places = places_of(replace(report, sections=(*report.sections, twin)))
    assert places.of(id_of("claim 2.1")) == "claim-2.1"
    assert places.of("twin claim") == "claim-2.1-again-2"
    assert len(set(places.by_id.values())) == len(places.names)


def test_citations_without_evidence_share_a_place():
    section = sample_report().sections[0]
    places = places_of(sample_report())
    judged = section.claims[1].citations[0]
    bare = section.claims[3].citations
    assert has_evidence(judged)
    assert places.of(judged.id) == "evidence-0.2-1"
    assert [places.of(citation.id) for citation in bare] == ["open-0", "open-0"]


def test_a_note_says_what_it_was_on(setting: Setting):
    assert setting.note(note("n", "x"), "On claim 1.1")["lead"] == "On claim 1.1"
    assert setting.note(note("n", "x", OnKind.CLAIM))["lead"] == "On a claim that is no longer there"


def test_names_of_sources_and_marks(words: Words):
    citation = sample_report().sections[0].claims[0].citations[0]
    assert source_name(citation, words) == "[1]"
    assert source_name(replace(citation, source=None), words) == "[further source]"
    assert sign_of(Verdict.DOES_NOT_SUPPORT) == "does-not-support"


def test_paragraphs_of_plain_text(setting: Setting):
    texts = [entry["pieces"][0]["text"] for entry in setting.paragraphs("one\n\n two \n")]
    assert texts == ["one", " two "]


def test_a_part_of_a_sentence_stands_by_itself():
    assert as_sentence("enforcing this\nis complex") == "Enforcing this is complex."
    assert as_sentence("It is so.") == "It is so."
    assert as_sentence("so it is said;") == "So it is said."
    assert as_sentence("“so it is said”") == "“so it is said”"
    assert as_sentence("") == ""
