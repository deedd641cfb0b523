from dossier.model.kinds import ClaimKind, SectionKind
from dossier.model.report import ReportClaim, ReportSection


def test_the_claims_that_stand_in_a_section_are_told_from_those_that_lost_their_place() -> None:
    stands = ReportClaim("a", "1.1", ClaimKind.FACT, 0, 5, "Boats")
    lost = ReportClaim("b", "1.2", ClaimKind.FACT, 5, 5, "Rafts", unplaced=True)
    section = ReportSection("s", 1, SectionKind.OPTION, "Tides", (), (stands, lost))
    assert section.placed == (stands,)
