"""What the evidence does not establish: for the whole report, and beside the claims of a section."""

from collections.abc import Iterable
from itertools import groupby

from dossier.model.report import Report, ReportLimit, ReportSection
from dossier.output.pieces import isolated
from dossier.output.setting import Part, Setting, as_sentence

MOST = 12  # limits in the overview


def all_limits_part(report: Report, setting: Setting) -> Part | None:
    """Return the report's limits with where each is said; of many, the first."""
    if not report.limits:
        return None
    left = len(report.limits) - MOST
    return {
        "lead": setting.words("overview.limits"),
        "items": _items(((limit, _where(limit, setting)) for limit in report.limits[:MOST]), setting),
        "more": setting.words.count("overview.more_limits", left) if left > 0 else "",
    }


def section_limits_part(report: Report, section: ReportSection, setting: Setting) -> Part | None:
    """Return what limits claims of `section`, wherever it is said, and which."""
    words = setting.words
    own = {claim.number for claim in section.claims}
    found = []
    for limit in report.limits:
        limited = [number for number in limit.limits if number in own]
        if limited:
            here = limit.section == section.number and not limit.claim and not limit.unplaced
            tail = [] if here else [_where(limit, setting)]
            tail.append(words("limit.limits", claims=words.join(limited)))
            found.append((limit, words("list.semicolon").join(tail)))
    return {"lead": words.count("limit.lead", len(found)), "items": _items(found, setting)} if found else None


def _where(limit: ReportLimit, setting: Setting) -> str:
    words = setting.words
    if limit.claim:
        where = words("limit.of_claim", claim=limit.claim)
    else:
        where = words("limit.from", section=limit.section)
    return words("list.comma").join([where, *[words("passage.unplaced")] * limit.unplaced])


def _items(limits: Iterable[tuple[ReportLimit, str]], setting: Setting) -> list[Part]:
    """Return limits, those that the same is to be said of together; the first says which way the paragraph runs."""
    found = []
    for tail, group in groupby(limits, key=lambda entry: entry[1]):
        texts = [setting.text(as_sentence(limit.text)) for limit, _tail in group]
        direction = texts[0].get("dir")
        runs = setting.rtl if direction is None else direction == "rtl"
        found.append({"texts": texts, "tail": isolated(f"({tail})", runs), "dir": direction})
    return found
