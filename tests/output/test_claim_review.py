"""ClaimReview: no rating says more than persons did."""

import dataclasses
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import ClaimKind, Moved, SectionKind, Verdict
from dossier.model.report import Report, ReportCitation, ReportClaim, ReportSection, Table
from dossier.output.claim_review import agreed, render_claim_reviews
from dossier.services.paths import resources

RESOURCES = resources()
STAMP = datetime(2026, 1, 1, tzinfo=UTC)


def citation(number, verdict, *, stale=False, reason=""):
    judged = verdict is not Verdict.UNCHECKED
    moved = (Moved.DOCUMENT,) if stale else ()
    by = ("Ada", "2026-01-02T03:04:05Z") if judged else ("", "")
    return ReportCitation(
        f"c{number}", f"s{number}", number, "A log", "", verdict, f"j{number}" if judged else "", reason, *by, moved
    )


def report(*citations):
    claim = ReportClaim("claim", "1.1", ClaimKind.FACT, 0, 5, "Boats sank.", citations)
    section = ReportSection("s", 1, SectionKind.OPTION, "Boats", (), (claim,))
    judged = sum(bool(each.judgement_id) for each in citations)
    totals = {Table.SECTIONS: 1, Table.CLAIMS: 1, Table.CITATIONS: len(citations), Table.JUDGEMENTS: judged}
    return Report("Brief", "Why?", "", "Ada", "", (section,), (), totals=totals)


def reviews(*citations):
    made = render_claim_reviews(report(*citations), resources=RESOURCES)
    return json.loads(made.data)["@graph"], {line.table: line for line in made.account.lines}


def test_one_verdict_is_the_rating() -> None:
    (review,), account = reviews(citation(1, Verdict.SUPPORTS, reason="Page 3."), citation(2, Verdict.SUPPORTS))
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Supports"}
    assert review["reviewBody"] == "[1] Supports. Page 3.\n[2] Supports."
    assert review["author"] == [{"@type": "Person", "name": "Ada"}]
    assert review["datePublished"] == "2026-01-02"
    assert review["itemReviewed"]["citation"][0]["name"] == "A log"
    assert (account[Table.JUDGEMENTS].carried, account[Table.CLAIMS].carried) == (2, 1)
    assert account[Table.CITATIONS].carried == 0


@pytest.mark.parametrize(
    ("citations", "rating"),
    [
        ((citation(1, Verdict.SUPPORTS), citation(2, Verdict.UNCHECKED)), "Supports (1) and Unchecked (1)"),
        ((citation(1, Verdict.SUPPORTS), citation(2, Verdict.PARTLY)), "Supports (1) and Partly supports (1)"),
        ((citation(1, Verdict.SUPPORTS, stale=True),), "Supports (stale) (1)"),
    ],
)
def test_a_rating_never_says_more_than_persons_did(citations, rating) -> None:
    (review,), account = reviews(*citations)
    assert review["reviewRating"]["alternateName"] == rating
    assert account[Table.JUDGEMENTS].carried == 0


def test_a_claim_that_is_unplaced_does_not_appear_in_the_brief() -> None:
    made = report(citation(1, Verdict.SUPPORTS))
    for unplaced in (False, True):
        claim = dataclasses.replace(made.sections[0].claims[0], unplaced=unplaced)
        section = dataclasses.replace(made.sections[0], claims=(claim,))
        data = render_claim_reviews(dataclasses.replace(made, sections=(section,)), resources=RESOURCES).data
        assert ("appearance" in json.loads(data)["@graph"][0]["itemReviewed"]) is not unplaced


def test_what_nobody_judged_has_no_review() -> None:
    assert reviews(citation(1, Verdict.UNCHECKED))[0] == []
    assert reviews()[0] == []


@given(st.lists(st.tuples(st.sampled_from(Verdict), st.booleans()), max_size=4))
def test_support_is_stated_only_where_every_citation_was_given_it(given_) -> None:
    citations = [citation(i, verdict, stale=stale) for i, (verdict, stale) in enumerate(given_)]
    found, _account = reviews(*citations)
    ratings = [review["reviewRating"]["alternateName"] for review in found]
    stated = bool(given_) and all(verdict is Verdict.SUPPORTS and not stale for verdict, stale in given_)
    assert (ratings == ["Supports"]) == stated
    claim = ReportClaim("c", "1.1", ClaimKind.FACT, 0, 1, "x", tuple(citations))
    assert (agreed(claim) is Verdict.SUPPORTS) == stated
    assert dataclasses.is_dataclass(claim)


def test_every_language(tmp_path: Path) -> None:
    for language in ("en", "fr", "es", "ar"):
        made = render_claim_reviews(
            dataclasses.replace(report(citation(1, Verdict.PARTLY)), language=language), resources=RESOURCES
        )
        assert json.loads(made.data)["@graph"][0]["reviewRating"]["alternateName"]
