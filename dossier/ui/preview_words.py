"""What a preview of a brief says, as words: how much was understood, what is unsure, claims and sources as text."""

from PySide6.QtCore import QCoreApplication

from dossier.model.imported import ImportedBrief, ImportedSection
from dossier.services.previews import Counts, DoubtRow, claims_of
from dossier.text.markup import shown_text
from dossier.ui.unsure import unsure_words
from dossier.ui.words import claim_kind_word, counted

_MOST_CLAIMS = 2_000  # of one section, shown
_LONGEST = 600  # characters of a claim, shown


def brief_words(counts: Counts) -> str:
    """Return how much a brief holds: "5 claims in 4 sections, ..."."""
    parts = [
        counted(counts.sections, "%n section", "%n sections"),
        counted(counts.claims, "%n claim", "%n claims"),
        counted(counts.markers, "%n marker", "%n markers"),
        counted(counts.citations, "%n citation", "%n citations"),
        counted(counts.sources, "%n source", "%n sources"),
    ]
    return QCoreApplication.translate("Preview", " · ").join(parts)


def doubt_words(row: DoubtRow, brief: ImportedBrief) -> str:
    """Return what was unsure, and in which sections."""
    titles = [brief.sections[place].title for place in row.sections[:3]]
    more = len(row.sections) - len(titles)
    where = ", ".join(titles) + (f" +{more}" if more else "")
    times = f" ({row.times} ×)" if row.times > 1 else ""
    return f"{unsure_words(row.text)}{times}" + (f"\n{where}" if where else "")


def claims_words(section: ImportedSection) -> str:
    """Return the claims of a section, each with its number, its kind where it is no fact, and what it cites."""
    lines = []
    for position, (words, claim) in enumerate(claims_of(section)[:_MOST_CLAIMS], 1):
        cited = "".join(f" [{section.markers[index].number}]" for index in claim.markers)
        shown = " ".join(shown_text(words, section.format).split())
        shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
        kind = "" if claim.kind.value == "fact" else f" ({claim_kind_word(claim.kind)})"
        lines.append(f"{section.number}.{position}{kind}  {shown}{cited}")
    if len(section.claims) > _MOST_CLAIMS:
        lines.append(
            QCoreApplication.translate("Preview", "… and {n} more").format(n=len(section.claims) - _MOST_CLAIMS)
        )
    return "\n\n".join(lines) or QCoreApplication.translate("Preview", "No claim was found in this section.")


def sources_words(brief: ImportedBrief) -> str:
    """Return the sources, each with its number, its title and who wrote it."""
    lines = []
    for source in brief.sources:
        csl = source.csl
        authors = ", ".join(
            str(each.get("literal") or " ".join(filter(None, (each.get("given"), each.get("family")))))
            for each in csl.get("author", [])
        )
        title = str(csl.get("title") or csl.get("URL") or "")
        known = ". ".join(part for part in (authors, title, str(csl.get("publisher", ""))) if part)
        unknown = QCoreApplication.translate("Preview", "only a number; the brief says nothing of it")
        lines.append(f"[{source.number}]  {known or unknown}")
    return "\n".join(lines) or QCoreApplication.translate("Preview", "No source is cited or listed.")
