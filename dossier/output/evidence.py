"""What stands under a section: the evidence of each citation, and the chips that lead to it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.model.kinds import ClaimKind, Verdict
from dossier.model.report import ReportCitation, ReportClaim, ReportPassage, ReportQuotation, ReportSection
from dossier.output.pieces import Piece
from dossier.output.setting import Part, Setting, has_evidence, open_place_id, sign_of, source_name


def chips(
    section: ReportSection, setting: Setting, marks: Mapping[str, int]
) -> tuple[dict[str, Piece], dict[str, list[Piece]]]:
    """Return the section's chips by marker id, and by claim id those of citations that no marker makes.

    `marks` are the numbers of the judgements' real annotations, by judgement id.
    """
    closed: dict[str, list[Piece]] = {marker.id: [] for marker in section.markers}
    leads: dict[str, list[tuple[bool, str]]] = {}
    added: dict[str, list[Piece]] = {}
    for claim in section.placed:
        for citation in claim.citations:
            mark = _mark(claim, citation, setting, marks)
            if citation.marker_id in closed:
                closed[citation.marker_id].append(mark)
                if citation.id in setting.leads:
                    lead = (not citation.passages, setting.leads[citation.id])
                    leads.setdefault(citation.marker_id, []).append(lead)
            else:
                number = "+" if citation.source is None else f"+{citation.source}"
                chip = _chip(number, [mark], setting.leads.get(citation.id, mark["to"]))
                added.setdefault(claim.id, []).append(chip)
    found = {}
    for marker in section.markers:
        marks_here = closed[marker.id]
        to = marks_here[0]["to"] if marks_here else setting.places.named(f"source-{marker.number}")
        if marker.id in leads:  # into the source, to a passage where there is one
            to = min(leads[marker.id], key=lambda lead: lead[0])[1]
        found[marker.id] = _chip(str(marker.number), marks_here, to)
    return found, added


def _chip(number: str, marks: Sequence[Piece], to: str | None) -> Piece:
    return {"kind": "chip", "number": number, "marks": list(marks), "to": to}


def _mark(
    claim: ReportClaim,
    citation: ReportCitation,
    setting: Setting,
    marks: Mapping[str, int],
) -> Piece:
    words = setting.words
    stale = bool(citation.stale) and citation.verdict is not Verdict.UNCHECKED
    return {
        "sign": sign_of(citation.verdict),
        "alt": words(
            "citation.chip_stale" if stale else "citation.chip",
            source=source_name(citation, words),
            claim=claim.number,
            verdict=words(f"verdict.{citation.verdict.value}"),
        ),
        "stale": stale,
        "annotation": marks.get(citation.judgement_id),
        "to": setting.places.of(citation.id),
    }


def evidence_part(section: ReportSection, setting: Setting) -> Part | None:
    """Return the section's evidence: an entry for each citation with something to say, the rest in one line each."""
    if not section.claims:
        return None
    words = setting.words
    entries = []
    for claim in section.claims:
        if claim.unplaced:
            entries.append(_lost(claim, setting))
        entries += [_quotation(claim, quotation, setting) for quotation in claim.quotations]
        for citation in claim.citations:
            if has_evidence(citation):
                entries.append(_entry(claim, citation, setting))
    return {
        "heading": words("section.evidence"),
        "entries": entries,
        "open": _open(section, setting),
        "uncited": [_claim(claim, setting) for claim in section.placed if not claim.citations],
        "uncited_line": words("citation.no_citation"),
    }


def _claim(claim: ReportClaim, setting: Setting) -> Part:
    words = setting.words
    kinds = [] if claim.kind is ClaimKind.FACT else [words(f"claim.{claim.kind.value}")]
    kinds += [words("claim.unplaced")] * claim.unplaced
    return {"number": claim.number, "kind": words("list.comma").join(kinds), "to": setting.places.of(claim.id)}


def _source(citation: ReportCitation, setting: Setting) -> Part:
    name = citation.source_title if citation.source is None else f"[{citation.source}]"
    return {"name": name, "to": setting.leads.get(citation.id) or setting.places.of(citation.source_id)}


def _source_with_style(citation: ReportCitation, setting: Setting) -> Part:
    """Return a source by its number, and after it by how a text cites it, where that is known and short."""
    source = _source(citation, setting)
    cited = setting.cited.get(citation.source_id)
    return source | {"name": f"{source['name']} {cited}"} if cited else source


def _lost(claim: ReportClaim, setting: Setting) -> Part:
    """Return the entry of a claim whose words are no longer in the section; its place is here."""
    words = setting.words
    line = [words("passage.unplaced")] + [words("claim.former", section=claim.former)] * bool(claim.former)
    return {
        "claim": _claim(replace(claim, unplaced=False), setting) | {"to": None},  # the line says that it is
        "place": setting.places.of(claim.id),
        "text": setting.text(claim.text),
        "line": words.dotted(line),
        "diff": None,
    }


def _quotation(claim: ReportClaim, quotation: ReportQuotation, setting: Setting) -> Part:
    """Return the entry of words that a claim itself quotes: what the machine found of them in the sources it cites."""
    words = setting.words
    line = [words("quotation.lead")]
    if quotation.check is None:
        line.append(words("quotation.nothing"))
    else:
        line.append(words(f"check.{quotation.check.value}"))
        line += [f"[{quotation.source}]"] * (quotation.source is not None)
        line += [words("passage.page", page=quotation.page)] * bool(quotation.page)
        line += [quotation.document] * bool(quotation.document)
    return {
        "claim": _claim(claim, setting),
        "place": None,
        "text": setting.quoted(quotation.quote),
        "line": words.dotted(line),
        "diff": setting.diff(quotation.diff) or setting.sentence(quotation.sentence),
    }


def _added(claim: ReportClaim, citation: ReportCitation, setting: Setting) -> str:
    """Return why a citation has no marker: a claim that a newer brief has no more is cited nowhere in it."""
    if citation.marker_id:
        return ""
    return setting.words("citation.no_longer_cited" if claim.unplaced else "citation.added")


def _entry(claim: ReportClaim, citation: ReportCitation, setting: Setting) -> Part:
    words = setting.words
    judged = citation.verdict is not Verdict.UNCHECKED
    by = ""
    if citation.judged_at:
        day = words.date(citation.judged_at)
        by = (
            words("citation.judged_by", reviewer=citation.reviewer, date=day)
            if citation.reviewer
            else words("citation.judged_on", date=day)
        )
    return {
        "claim": _claim(claim, setting),
        "place": setting.places.of(citation.id),
        "source": _source_with_style(citation, setting),
        "added": _added(claim, citation, setting),
        "sign": sign_of(citation.verdict),
        "verdict": words(f"verdict.{citation.verdict.value}"),
        "stale": words("citation.stale", moved=_moved(citation, setting)) if judged and citation.stale else "",
        "passages": [_passage(passage, setting) for passage in citation.passages],
        "reason": setting.paragraphs(citation.reason),
        "by": by,
    }


def _moved(citation: ReportCitation, setting: Setting) -> str:
    return setting.words.join([setting.words(f"moved.{moved.value}") for moved in citation.stale])


def _passage(passage: ReportPassage, setting: Setting) -> Part:
    """Return a passage with what the machine found of it, which is no judgement and stands apart from it."""
    words = setting.words
    line = [words(f"check.{passage.check.value}")]
    if passage.page:
        line.append(words("passage.page", page=passage.page))
    if passage.document:
        line.append(passage.document)
    if passage.is_sheet:
        line.append(words("passage.sheet"))
    if passage.unplaced:
        line.append(words("passage.unplaced"))
    return {
        "quote": setting.quoted(passage.quote),
        "line": words.dotted(line),
        "sheet": passage.is_sheet,
        "diff": setting.diff(passage.diff) or setting.sentence(passage.sentence),
    }


def _open(section: ReportSection, setting: Setting) -> Part | None:
    """Return the citations that nobody has checked and that have no evidence, claims with the same sources together."""
    groups: dict[tuple[str, ...], tuple[list[Part], list[Part]]] = {}
    for claim in section.claims:
        open_here = [citation for citation in claim.citations if not has_evidence(citation)]
        if open_here:
            # In a binder each citation has a lead of its own, all to the same document: the first serves for all.
            key = tuple(citation.source_id for citation in open_here)
            sources = [_source(citation, setting) for citation in open_here]
            groups.setdefault(key, ([], sources))[0].append(_claim(claim, setting))
    if not groups:
        return None
    return {
        "place": setting.places.of(open_place_id(section.id)),
        "groups": [{"claims": claims, "sources": sources} for claims, sources in groups.values()],
        "sign": sign_of(Verdict.UNCHECKED),
        "verdict": setting.words(f"verdict.{Verdict.UNCHECKED.value}"),
    }
