"""What the styles make of each kind of work, and what the engine is not left to do."""

import pytest

from dossier.model.report import CitationForm, ReferenceStyle
from dossier.output.references import plain_text
from dossier.output.styled import run_engine
from dossier.services.paths import resources
from dossier.services.reference_styles import STYLES, style_named
from tests.output.golden_files import same_as_golden
from tests.output.record_kinds import RECORDS

RESOURCES = resources()


def run(records, style: ReferenceStyle):
    found = run_engine(records, style, "en", RESOURCES, lambda: False)
    assert found is not None
    return found


def test_every_kind_of_work_in_every_style() -> None:
    lines = []
    set_ = {name: run(list(RECORDS.values()), style_named(name)) for name in STYLES}
    for i, kind in enumerate(RECORDS):
        lines.append(f"{kind}\n")
        for name in STYLES:
            cited = set_[name][i]
            lines.append(f"  {name:13} {plain_text(cited.reference)}\n")
            lines.append(f"  {'':13} {cited.form.value}: {plain_text(cited.citation)}\n")
    assert same_as_golden("references.txt", "".join(lines))


@pytest.mark.parametrize("name", STYLES)
def test_nothing_known_of_a_work_is_lost_in_its_kind(name: str) -> None:
    """Whatever kind a work is handed over as, its title, its year and who made it are in the reference."""
    for kind, cited in zip(RECORDS, run(list(RECORDS.values()), style_named(name)), strict=True):
        words = plain_text(cited.reference).casefold()
        record = RECORDS[kind]
        assert record["title"].casefold() in words, kind
        if "issued" in record and not (name == "ieee" and "accessed" in record):  # IEEE wants the day it was read
            assert str(record["issued"]["date-parts"][0][0]) in words, kind
        if record.get("author", [{}])[0].get("family"):
            assert "berg" in words, kind


def test_capitals_of_names_stay() -> None:
    (cited,) = run(
        [{"type": "article-journal", "title": "Pressure on the ICC", "container-title": "J"}], style_named("apa")
    )
    assert plain_text(cited.citation) == "(“Pressure on the ICC,” n.d.)"
    assert plain_text(cited.reference) == "Pressure on the ICC. (n.d.). J."


def test_a_note_is_in_full_though_the_list_names_the_work_too() -> None:
    (cited,) = run([RECORDS["book"]], style_named("oscola"))
    assert cited.form is CitationForm.NOTE
    assert plain_text(cited.citation) == "Anna Berg, Ships and law (2nd edn, Harbour Press 2020)."
    assert plain_text(cited.reference) == "Berg A, Ships and law (2nd edn, Harbour Press 2020)"


def test_what_a_style_lists_not_is_listed_as_a_note_names_it() -> None:
    (cited,) = run([RECORDS["personal_communication"]], style_named("chicago-notes"))
    assert plain_text(cited.reference) == "Anna Berg, “Letter to the Port,” May 3, 2020."


def test_others_are_no_name_of_their_own() -> None:
    author = [{"family": "Doe"}, {"family": "Müller"}, {"literal": "et al."}]
    for style in ("chicago", "apa"):
        (cited,) = run([{"type": "book", "title": "Ships", "author": author}], style_named(style))
        assert plain_text(cited.reference).startswith("Doe, Müller, et al.")
