import time

import pytest

from dossier.intake.briefs.claims import find_claims
from dossier.intake.briefs.guessing import guess_forms
from dossier.intake.briefs.markers import chosen, find_candidates, markers_of
from dossier.intake.briefs.printed import Listed
from dossier.model.kinds import SectionKind, TextFormat
from dossier.text.markup import blocks


def read(body, format=TextFormat.MARKDOWN, kind=SectionKind.OPTION):
    """Return each claim's text with the numbers that close it, and the doubts other than that of the kind."""
    parts = blocks(body, format)
    candidates = find_candidates(body, parts, format, Listed())
    guess = guess_forms((each for _, each in candidates.printed), Listed())
    markers = markers_of(body, chosen(candidates, guess.forms))
    claims, doubts = find_claims(body, parts, format, markers, kind)
    shown = [(body[c.start : c.end], [markers[i].marker.number for i in c.markers]) for c in claims]
    return shown, [doubt.code for doubt in doubts if doubt.code != "claim-kind"]


@pytest.mark.parametrize(
    ("body", "claims", "doubts"),
    [
        ("One thing is so [1].", [("One thing is so", [1])], []),
        ("One thing is so [1] [3].", [("One thing is so", [1, 3])], []),
        ("One thing is so [1], [3].", [("One thing is so", [1, 3])], []),
        ("One thing is so. [1] Another is too.[2]", [("One thing is so", [1]), ("Another is too", [2])], []),
        ("One is so [1]; two is so [2].", [("One is so", [1]), ("two is so", [2])], []),
        ("One is so; two is so [2].", [("One is so; two is so", [2])], []),
        ("One is so [1]; two is so.", [("One is so", [1]), ("two is so", [])], []),
        ("One is so—two [1]—and three is too [2].", [("One is so—two", [1]), ("and three is too", [2])], []),
        (
            "One is so here [1], and two is so [2].",
            [("One is so here", [1]), ("and two is so", [2])],
            ["marker-inside"],
        ),
        ("One is so. Two is so [2].", [("One is so", []), ("Two is so", [2])], ["marker-scope"]),
        ("One is so [1]. Two is so.", [("One is so", [1]), ("Two is so", [])], []),
        ("According to the office [1], it is closed.", [("it is closed", [1])], ["marker-inside"]),
        ("[1] It is closed.", [("It is closed", [1])], ["marker-inside"]),
        ("Crews [1] and boards [2] agree on it.", [("agree on it", [1, 2])], ["marker-inside"]),
        ("It is closed now [1] too.", [("It is closed now", [1])], ["marker-inside"]),
        ("It is (as all say [1]).", [("It is (as all say", [1])], []),
        ("It is so (EO 14203) [1].", [("It is so (EO 14203)", [1])], []),
        ("They sued in the U.S. [1].", [("They sued in the U.S.", [1])], []),
        ("He said “no.” [1]", [("He said “no.”", [1])], []),
        ("Is it so? It is!", [("Is it so", []), ("It is", [])], []),
        ("- First thing [1]\n- Second thing", [("First thing", [1]), ("Second thing", [])], []),
        ("> Quoted here [1].", [("Quoted here", [1])], []),
        ("| A | B |\n| --- | --- |\n| one | two [1] |", [("one | two", [1])], []),
        ("Text that is so.\n\n[1] [2]", [("Text that is so", [1, 2])], ["marker-inside"]),
        ("[1]", [], ["marker-without-claim"]),
        ("### Only a heading\n\n    code [1]\n", [], []),
        ("裁判所は設立された[1]。次の文もある[2]。", [("裁判所は設立された", [1]), ("次の文もある", [2])], []),
        ("法院成立了。[1] 次日开会¹。【2】", [("法院成立了", [1]), ("次日开会¹", [2])], []),
        ("谁说的？[1]没有人！［２］", [("谁说的", [1]), ("没有人", [2])], []),
        ("法院成立了[1]；次日开会[2]。", [("法院成立了", [1]), ("次日开会", [2])], []),
        (
            "هل قالت المحكمة ذلك؟ [١] نعم، قالت [٢]؛ ثم انتهت.",
            [("هل قالت المحكمة ذلك", [1]), ("نعم، قالت", [2]), ("ثم انتهت", [])],
            [],
        ),
        ("عدالت قائم ہوئی۔ [1] پھر ختم ہوئی۔ [2]", [("عدالت قائم ہوئی", [1]), ("پھر ختم ہوئی", [2])], []),
        ("One is so [1, 3-4]. Two is too.", [("One is so", [1, 3, 4]), ("Two is too", [])], []),
        ("One is so.[1, 2] Two is so.[^3]", [("One is so", [1, 2]), ("Two is so", [3])], []),
        ("One is so.¹ Two is so.² Three is so.³", [("One is so", [1]), ("Two is so", [2]), ("Three is so", [3])], []),
        (
            "| Ferry | Hours |\n|---|---|\n| The old one | 2 [1] |\n| The new one | 1 |\n",
            [("The old one | 2", [1])],
            [],
        ),
        ("**It is bold [1]**; it is plain [2].", [("**It is bold", [1]), ("it is plain", [2])], []),
    ],
)
def test_claims_of(body, claims, doubts):
    assert read(body) == (claims, doubts)


def test_lettered_lines_of_a_paragraph_are_claims_of_their_own():
    body = "The port may [1]:\n(a) close the quay [2];\n(b) raise its fees. It must say so;\n(c) do nothing."
    claims = read(body)[0]
    assert [words for words, _ in claims] == [
        "The port may",
        "(a) close the quay",
        "(b) raise its fees",
        "It must say so",
        "(c) do nothing",
    ]
    assert len(read("He said (a) no\nand (b) yes.")[0]) == 1


def test_numbers_of_list_items_in_plain_text_belong_to_no_claim():
    assert read("1. Fish are away.\n- Prices are low [2].", TextFormat.TEXT)[0] == [
        ("Fish are away", []),
        ("Prices are low", [2]),
    ]


def test_claims_of_a_limits_section_are_limits():
    body = "Nothing is known."
    claims, doubts = find_claims(body, blocks(body, TextFormat.TEXT), TextFormat.TEXT, [], SectionKind.LIMITS)
    assert [claim.kind for claim in claims] == ["limit"]
    assert [(doubt.code, doubt.claim) for doubt in doubts] == [("claim-kind", 0)]


@pytest.mark.parametrize("piece", ["a b c [1]; ", "[1] ", "A b c [1]. ", "- a [1]\n", "a [1], "])
def test_many_markers_take_linear_time(piece):
    def seconds(count):
        best = 60.0
        for _ in range(3):
            began = time.process_time()
            read(piece * count)
            best = min(best, time.process_time() - began)
        return best

    assert seconds(4_000) < 24 * seconds(500) + 0.05
