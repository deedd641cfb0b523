from dossier.intake.briefs import read_brief
from dossier.intake.briefs.doubts import doubts_of_left, doubts_of_markers, doubts_of_sources, in_order
from dossier.intake.briefs.guessing import Guess
from dossier.intake.briefs.printed import LeftAsText, Piece, Printed
from dossier.model.imported import ImportedDoubt
from dossier.model.kinds import MarkerForm


def test_what_a_person_must_look_at_comes_first():
    codes = ["claim-kind", "source-not-cited", "marker-unsure", "claim-kind", "marker-inside"]
    assert [doubt.code for doubt in in_order(ImportedDoubt(code, "") for code in codes)] == [
        "marker-unsure",
        "marker-inside",
        "source-not-cited",
        "claim-kind",
        "claim-kind",
    ]


def test_what_is_alike_is_one_doubt():
    left = [(0, LeftAsText("number-as-text", "[2024]")), (2, LeftAsText("number-as-text", "[0]"))]
    guess = Guess(frozenset({MarkerForm.BRACKETS}), MarkerForm.BRACKETS, {MarkerForm.RAISED: 3})
    number, form = doubts_of_left(left, guess)
    assert (number.section, number.text) == (
        None, "“[2024]”, “[0]” were left as text: the number is that of no source."
    )  # fmt: skip
    assert "Numbers of the form “superscript” were left as text, 3 in all" in form.text
    uncited = doubts_of_sources([], [1, 2, 3, 5])
    assert [doubt.text for doubt in uncited] == ["The sources 1-3, 5 are listed, but cited nowhere."]


def test_flattened_markers_are_one_doubt_a_section_with_their_words():
    body = "under the Act5. It was closed6."
    unsure = [
        Printed(MarkerForm.FLATTENED, at, at + 1, (Piece(int(body[at]), at, at + 1),), sure=False) for at in (13, 29)
    ]
    (doubt,) = doubts_of_markers([body], [(0, unsure)])
    assert (doubt.section, doubt.text.startswith("“Act5”, “closed6” were read as markers")) == (0, True)


def test_a_brief_lists_its_claims_last():
    text = (
        "# T\n\n## A\n\n"
        + "It is so under the law5. It was closed2.\n\n## Sources\n\n"
        + "\n".join(f"{n}. Work {n}" for n in range(1, 7))
    )
    codes = [doubt.code for doubt in read_brief(text.encode(), "a.md").doubts]
    assert codes[0] == "marker-unsure"
    assert codes[-2:] == ["claim-kind", "claim-kind"]
