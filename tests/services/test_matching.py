"""Which section, claim and source of a newer brief is which of the older one."""

from dataclasses import replace

from dossier.model.imported import ImportedClaim, ImportedSection, ImportedSource
from dossier.model.kinds import ClaimKind, Identification, Placing, SectionKind, TextFormat
from dossier.model.rows import Claim, Csl, Section, Source
from dossier.services.matching import is_like, is_same_work, match_claims, match_sections, match_sources


def imported(title: str, *claims: str, number: int = 1, kind: SectionKind = SectionKind.OPTION) -> ImportedSection:
    body = ". ".join(claims) + "."
    ranges, at = [], 0
    for claim in claims:
        ranges.append(ImportedClaim(ClaimKind.FACT, at, at + len(claim)))
        at += len(claim) + 2
    return ImportedSection(number, kind, title, TextFormat.TEXT, f"{title}\n", body, "\n", (), tuple(ranges))


def section(id: str, title: str, body: str = "", number: int = 1, kind: SectionKind = SectionKind.OPTION) -> Section:
    return Section(id, number, number, kind, title, TextFormat.TEXT, "", body, "")


def claims_in(body: str, *texts: str) -> list[Claim]:
    return [Claim(text, "s", ClaimKind.FACT, body.index(text), body.index(text) + len(text), text) for text in texts]


def test_sections_are_matched_by_title_wherever_they_stand() -> None:
    old = [section("wall", "Build a wall", number=1), section("rail", "Dampers", number=2)]
    new = [imported("Cranes", "x"), imported("DAMPERS", "y"), imported("Build a wall", "z")]
    assert {i: s.id for i, s in match_sections(old, new).items()} == {1: "rail", 2: "wall"}


def test_sections_are_matched_by_their_words_under_another_title() -> None:
    words = "A wall of six metres would protect two hundred homes"
    old = [section("wall", "Build a wall", words), section("rail", "Dampers", "Dampers wear out after eight years")]
    new = [imported("Protection of the north", words + " at once"), imported("Something else", "Cranes are quiet")]
    assert {i: s.id for i, s in match_sections(old, new).items()} == {0: "wall"}


def test_sections_are_matched_by_number_where_the_titles_are_alike() -> None:
    old = [section("a", "Build a wall", "old words", number=1), section("b", "Dampers", "others", number=2)]
    new = [imported("Build a high wall", "all new", number=1), imported("No night work", "also new", number=2)]
    assert {i: s.id for i, s in match_sections(old, new).items()} == {0: "a"}
    summary = [section("s", "Summary", "old words", number=0, kind=SectionKind.SUMMARY)]
    found = match_sections(summary, [imported("In short", "all new", number=0, kind=SectionKind.SUMMARY)])
    assert found[0].id == "s"


def test_sections_of_one_title_are_matched_in_their_order() -> None:
    old = [section("a", "Costs"), section("b", "Costs")]
    new = [imported("Costs", "x"), imported("Costs", "y")]
    assert [match_sections(old, new)[i].id for i in (0, 1)] == ["a", "b"]


BODY = "The ferry is old. It needs two hours. Nobody counted the passengers. The harbour is deep."
TEXTS = ("The ferry is old", "It needs two hours", "Nobody counted the passengers", "The harbour is deep")


def test_claims_are_found_by_their_words_also_in_another_order() -> None:
    new = imported("x", "A new one comes first", TEXTS[1], TEXTS[2], TEXTS[0])
    match = match_claims(claims_in(BODY, *TEXTS), BODY, new)
    assert {match.text(i): whose for i, whose in match.whose.items()} == {t: t for t in TEXTS[:3]}
    assert [match.text(i) for i in match.left] == ["A new one comes first"]
    assert TEXTS[3] not in match.spans


def test_a_changed_claim_is_known_by_its_neighbours() -> None:
    new = imported("x", TEXTS[0], "It needs about three hours", TEXTS[2], "All fares have doubled")
    match = match_claims(claims_in(BODY, *TEXTS), BODY, new)
    assert match.whose[1] == TEXTS[1]
    assert match.left == [3]


def test_a_claim_like_it_among_other_neighbours_is_another_claim() -> None:
    new = imported("x", TEXTS[0], TEXTS[2], TEXTS[3], "It needs three short hours")
    match = match_claims(claims_in(BODY, *TEXTS), BODY, new)
    assert TEXTS[1] not in match.spans
    assert match.left == [3]


def test_a_claim_corrected_by_hand_is_found_inside_an_imported_one() -> None:
    body = "The ferry is old and slow, and nobody counted its passengers in the winter of that year."
    halves = claims_in(body, "The ferry is old and slow", "nobody counted its passengers in the winter of that year")
    new = imported("x", "Before all, the council met", body[:-1])
    match = match_claims(halves, body, new)
    assert {new.body[slice(*span)] for span in match.spans.values()} == {claim.text for claim in halves}
    assert [match.text(i) for i in match.left] == ["Before all, the council met"]
    assert match.whose == {}


def test_a_claim_without_a_place_comes_back_by_words_that_stand_once() -> None:
    lost = replace(claims_in(BODY, TEXTS[2])[0], start=0, end=0, placing=Placing.UNPLACED)
    assert match_claims([lost], "", imported("x", TEXTS[0], TEXTS[2])).whose == {1: lost.id}
    assert match_claims([lost], "", imported("x", TEXTS[2], TEXTS[2])).whose == {}
    short = replace(lost, text="It sank")
    assert match_claims([short], "", imported("x", "It sank")).whose == {}


def test_markers_are_those_of_the_imported_claims_on_the_words() -> None:
    new = replace(
        imported("x", *TEXTS[:2]),
        claims=(ImportedClaim(ClaimKind.FACT, 0, 16, (0,)), ImportedClaim(ClaimKind.FACT, 18, 36, (1, 2))),
    )
    match = match_claims([], "", new)
    assert match.markers_of((0, 16)) == [0]
    assert match.markers_of((4, 30)) == [0, 1, 2]
    assert match.markers_of((16, 18)) == []


def source(id: str, number: int | None, **csl: str) -> Source:
    return Source(id, 0, number, Identification.CERTAIN, "", csl)


def matched(old: list[Source], *new: tuple[int, Csl]) -> dict[int, str]:
    found = match_sources(old, [ImportedSource(number, csl) for number, csl in new])
    return {number: source.id for number, source in found.items()}


def test_sources_are_matched_by_number_and_follow_their_work() -> None:
    old = [source("a", 1, title="Noise"), source("b", 2, title="Budget"), source("c", None, title="Further")]
    assert matched(old, (1, {"title": "Noise"}), (2, {"title": "Budget plan"})) == {1: "a", 2: "b"}
    shifted = [(1, {"title": "Cranes"}), (2, {"title": "Noise"}), (3, {"title": "Budget"})]
    assert matched(old, *shifted) == {2: "a", 3: "b"}
    swapped = [(1, {"title": "Budget"}), (2, {"title": "NOISE"})]
    assert matched(old, *swapped) == {1: "b", 2: "a"}
    assert matched(old, (1, {}), (2, {}), (3, {"title": "Further"})) == {1: "a", 2: "b"}


def test_works_are_told_by_doi_address_or_title() -> None:
    assert is_same_work({"DOI": "10.1/X", "title": "a"}, {"DOI": "10.1/x", "title": "b"})
    assert not is_same_work({"URL": "https://a.example"}, {"URL": "https://b.example"})
    assert is_same_work({}, {"title": "a"})
    assert is_like({"title": "Noise survey"}, {"title": "Noise survey, 2nd edition"})
    assert not is_like({"title": "Noise survey"}, {"title": "Budget of the harbour"})
