"""A section of the report: what is woven into its text, and what stands under it."""

from collections.abc import Mapping

from dossier.model.report import Report, ReportAnnotation, ReportSection, Table
from dossier.output.evidence import chips, evidence_part
from dossier.output.limits import section_limits_part
from dossier.output.overview import citations_of, figures
from dossier.output.runs import plain
from dossier.output.setting import Part, Setting, source_name
from dossier.output.weave import Hooks, Threads, woven
from dossier.output.words import Words

_MANY = 24  # comments of a line or two
_FOOTER = 80  # characters of a title in a footer


def commented(section: ReportSection) -> list[ReportAnnotation]:
    """Return the section's annotations with something to print beside the text, in reading order."""
    commented = [
        annotation for annotation in section.annotations if annotation.comment or annotation.replies or annotation.tags
    ]
    return sorted(commented, key=lambda annotation: (annotation.start, annotation.end, annotation.id))


def section_part(
    report: Report, index: int, setting: Setting, marks: Mapping[str, int], comments: Mapping[str, int], hooks: Hooks
) -> Part:
    """Return the section at `index`: its text with all that is woven in, its limits, its evidence, its notes.

    `marks` are the numbers of real annotations by the id of what they show, `comments` those of printed comments.
    """
    words = setting.words
    section = report.sections[index]
    by_marker, added = chips(section, setting, marks)
    said_here = [limit for limit in report.limits if limit.section == section.number and not limit.claim]
    threads = Threads(
        index=index,
        hooks=hooks,
        chips=by_marker,
        added=added,
        marks=marks,
        comments={annotation.id: comments[annotation.id] for annotation in commented(section)},
        limits=[limit for limit in said_here if limit.start < limit.end],
        limit_tag=words("section.limit_tag"),
        places=setting.places,
        rtl=setting.rtl,
        spots=setting.spots,
    )
    title = section.title or words(f"section.{section.kind.value}")
    shown = f"{section.number}. {title}" if section.number else title
    body = woven(section, threads)
    evidence = evidence_part(section, setting)
    for entry in evidence["entries"] if evidence else ():
        entry["hook"] = hooks.piece(index)
    return {
        "place": setting.places.of(section.id),
        "title": shown,
        "fresh": _fills_margins(report.sections[index - 1]) if index else not report.notes,
        "footer": shown if len(shown) <= _FOOTER else shown[:_FOOTER].rstrip() + "…",
        "line": _section_line(section, words, judged=Table.JUDGEMENTS not in report.left_out),
        "body": body,
        "empty": words("section.empty"),
        "limits": section_limits_part(report, section, setting),
        "evidence": evidence,
        "notes": _section_notes(section, setting),
        "index": index,
    }


def _fills_margins(section: ReportSection) -> bool:
    """Whether a section's comments may reach further down than its text, so that the next one begins a new page."""
    said = commented(section)
    texts = [*(each.comment for each in said), *(reply.body for each in said for reply in each.replies)]
    return len(said) + sum(len(plain(text)) for text in texts) / 60 > _MANY


def _section_line(section: ReportSection, words: Words, *, judged: bool) -> str:
    parts = [words(f"section.{section.kind.value}")]
    if section.claims:
        lost = len(section.claims) - len(section.placed)
        counts = [words.count("overview.claims", len(section.placed))]
        parts.append(words("list.comma").join(counts + [words.count("overview.unplaced", lost)] * bool(lost)))
    count = figures(citations_of([section]))
    if count.citations:
        cited = words.count("overview.citations", count.citations)
        shown = [words.count("overview.judged", count.judged)] if judged else []
        parts.append(words("list.comma").join([cited, *shown]))
    if section.annotations:
        comments = len(commented(section))
        parts += [words.count("overview.comments", comments)] * bool(comments)
    return words.dotted(parts)


def _section_notes(section: ReportSection, setting: Setting) -> Part | None:
    words = setting.words
    notes = [setting.note(note, words("note.on_section")) for note in section.notes]
    for claim in section.claims:
        place = setting.places.of(claim.id)
        notes += [setting.note(note, words("note.on_claim", claim=claim.number), place) for note in claim.notes]
        for citation in claim.citations:
            lead = words("note.on_citation", source=source_name(citation, words), claim=claim.number)
            notes += [setting.note(note, lead, setting.places.of(citation.id)) for note in citation.notes]
    return {"heading": words("section.notes"), "notes": notes} if notes else None
