"""Judged claims as schema.org ClaimReview (JSON-LD), one for each claim that a person has judged.

ClaimReview has one rating for a claim, and means its truth; a verdict here is on one citation, and means support. So
the rating is in words alone, never a number, and says a verdict only where every citation of the claim was judged, all
the same, and nothing has changed since. Else it says how many were judged; `reviewBody` tells each verdict.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from dossier.model.kinds import Verdict
from dossier.model.report import Report, ReportCitation, ReportClaim, Table
from dossier.output.listing import account_by_rows
from dossier.output.made import Made
from dossier.output.setting import source_name
from dossier.output.web_annotations import urn
from dossier.output.words import Words, words_of

Json = dict[str, Any]


def render_claim_reviews(report: Report, *, resources: Path) -> Made:
    """Return the reviews as JSON-LD in UTF-8; a rating that had to say less than the verdicts lists the judgements."""
    words = words_of(report, resources)
    sources = {source.id: source.csl for source in report.sources}
    reviews: list[Json] = []
    carried: set[tuple[Table, str]] = set()
    for claim in _claims(report):
        judged = [citation for citation in claim.citations if is_judged(citation)]
        if not judged:
            continue
        reviews.append(_review(report, claim, judged, sources, words))
        carried.add((Table.CLAIMS, claim.id))
        if agreed(claim) is not None:
            carried |= {(Table.JUDGEMENTS, citation.judgement_id) for citation in judged}
    document = {"@context": "https://schema.org", "@graph": reviews}
    data = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    account = account_by_rows(report, lambda table, id: (table, id) in carried, "no_rating")
    return Made(data.encode("utf-8", "replace"), account, (words("claim_review.meaning"),))


def _claims(report: Report) -> Iterator[ReportClaim]:
    for section in report.sections:
        yield from section.claims


def is_judged(citation: ReportCitation) -> bool:
    """Whether a person gave a verdict on it."""
    return bool(citation.judgement_id) and citation.verdict is not Verdict.UNCHECKED


def agreed(claim: ReportClaim) -> Verdict | None:
    """Return the verdict that every citation of a claim was given, and that still holds; None where there is none."""
    verdicts = {citation.verdict for citation in claim.citations}
    if len(verdicts) != 1 or any(citation.stale or not is_judged(citation) for citation in claim.citations):
        return None
    return verdicts.pop()


def _review(
    report: Report,
    claim: ReportClaim,
    judged: list[ReportCitation],
    sources: Mapping[str, Mapping[str, Any]],
    words: Words,
) -> Json:
    verdict = agreed(claim)
    rating = words(f"verdict.{verdict.value}") if verdict else _counted(claim, words)
    people = list(dict.fromkeys(citation.reviewer for citation in judged if citation.reviewer))
    dates = [citation.judged_at for citation in judged if citation.judged_at]
    review: Json = {
        "@type": "ClaimReview",
        "@id": urn(claim.id),
        "claimReviewed": claim.text,
        "itemReviewed": {
            "@type": "Claim",
            "text": claim.text,
            **({} if claim.unplaced else {"appearance": _appearance(report)}),
            "citation": [_work(citation, sources) for citation in claim.citations],
        },
        "reviewRating": {"@type": "Rating", "alternateName": rating},
        "reviewBody": "\n".join(_line(citation, words) for citation in claim.citations),
    }
    if people:
        review["author"] = [{"@type": "Person", "name": name} for name in people]
    if dates:
        review["datePublished"] = max(dates)[:10]
    return review


def _appearance(report: Report) -> Json:
    return {"@type": "CreativeWork", "name": report.title or report.question}


def _counted(claim: ReportClaim, words: Words) -> str:
    """Return the verdicts on a claim with how many citations carry each; stale ones are said to be."""
    names = Counter(
        words("claim_review.stale", verdict=words(f"verdict.{citation.verdict.value}"))
        if citation.stale and is_judged(citation)
        else words(f"verdict.{citation.verdict.value}")
        for citation in claim.citations
    )
    return words.join([words("claim_review.counted", verdict=name, n=count) for name, count in names.items()])


def _line(citation: ReportCitation, words: Words) -> str:
    verdict = words(f"verdict.{citation.verdict.value}")
    if citation.stale and is_judged(citation):
        verdict = words("claim_review.stale", verdict=verdict)
    reason = f" {citation.reason}" if citation.reason and is_judged(citation) else ""
    return f"{source_name(citation, words)} {verdict}.{reason}"


def _work(citation: ReportCitation, sources: Mapping[str, Mapping[str, Any]]) -> Json:
    csl = sources.get(citation.source_id, {})
    work: Json = {"@type": "CreativeWork", "name": citation.source_title}
    url, doi = csl.get("URL"), csl.get("DOI")
    if isinstance(url, str) and url.lower().startswith(("http://", "https://")):
        work["url"] = url
    if isinstance(doi, str) and doi:
        work["identifier"] = f"doi:{doi}"
    return work
