"""The report tree as the data that the template draws (report.json), with the plan of the real annotations."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from dossier.model.report import Report, ReportAnnotation, Table
from dossier.output.account import Account, account_of, account_part
from dossier.output.bound import Bound, account_with
from dossier.output.filling import PlannedAnnotation
from dossier.output.marks import Colours, Planner, judged
from dossier.output.overview import overview_part
from dossier.output.pieces import Entry
from dossier.output.sections import commented, section_part
from dossier.output.setting import Part, Setting, places_of
from dossier.output.sources import cited_in_text, sources_part
from dossier.output.typeset import date_of
from dossier.output.weave import Hooks, without_words
from dossier.output.words import Words

PAPERS = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
"""Width and height of the papers, in points."""


@dataclass(frozen=True, slots=True)
class Layout:
    """`data` is the JSON for the template, `plan` the real annotations, `account` what is carried and listed."""

    data: dict[str, Any]
    plan: tuple[PlannedAnnotation, ...]
    account: Account


@dataclass(slots=True)
class _Numbering:
    """Numbers over the whole report: printed comments and real annotations, by the ids of what they show."""

    comments: dict[str, int]
    marks: dict[str, int]
    plan: list[PlannedAnnotation]


def lay_out(
    report: Report,
    words: Words,
    colours: Colours,
    stamp: datetime,
    unwritten: frozenset[str] = frozenset(),
    paper: str = "a4",
    bound: Bound | None = None,
) -> Layout:
    """Return the layout of `report` on `paper`; annotations with an id in `unwritten` are printed apart, on no words.

    `bound` says what a binder holds behind the report.
    """
    whole = report
    report, apart = _with_words_alone(whole, unwritten)
    there = bound or Bound()
    cited = cited_in_text(report.sources)
    setting = Setting(words, places_of(report), words("direction") == "rtl", there.leads, there.spots, cited)
    numbering = _number(report, Planner(words, colours, stamp))
    account = account_of(whole, apart) if bound is None else account_with(account_of(whole, apart), bound)
    hooks = Hooks()
    unplaced = (*report.unplaced, *apart)
    data = {
        "document": _document(report, setting, stamp, paper),
        "title": _title(report, setting, stamp),
        "overview": overview_part(report, setting, len(unplaced) + _without_place(report)),
        "contents": words("document.contents"),
        "notes": _notes_part(report, setting),
        "sections": [
            section_part(report, index, setting, numbering.marks, numbering.comments, hooks)
            for index in range(len(report.sections))
        ],
        "cards": [
            _card(annotation, setting) | {"number": numbering.comments[annotation.id]}
            for section in report.sections
            for annotation in commented(section)
        ],
        "comments": {"heading": words("section.comments"), "line": words("section.comments_line")},
        "sources": [] if Table.SOURCES in report.left_out else sources_part(report.sources, setting),
        "unplaced": _unplaced_part(unplaced, setting) if unplaced else None,
        "account": account_part(account, words, bound=bound is not None),
    }
    return Layout(data, tuple(numbering.plan), account)


def _with_words_alone(report: Report, unwritten: frozenset[str]) -> tuple[Report, list[ReportAnnotation]]:
    """Return the report with only those annotations in its sections that printed words carry, and the others."""
    apart: list[ReportAnnotation] = []
    sections = []
    for section in report.sections:
        bare = {annotation.id for annotation in without_words(section)} | unwritten
        kept = tuple(annotation for annotation in section.annotations if annotation.id not in bare)
        apart += [
            replace(annotation, where=annotation.where or section.title)
            for annotation in section.annotations
            if annotation.id in bare
        ]
        sections.append(replace(section, annotations=kept))
    return replace(report, sections=tuple(sections)), apart


def _without_place(report: Report) -> int:
    """Return how many claims, limits and passages lost their place; a passage may be evidence of several citations."""
    claims = [claim for section in report.sections for claim in section.claims]
    passages = [passage for claim in claims for citation in claim.citations for passage in citation.passages]
    lost = {(passage.document_id, passage.anchor) for passage in passages if passage.unplaced}
    limits = sum(limit.unplaced and not limit.claim for limit in report.limits)
    return len(lost) + limits + sum(claim.unplaced for claim in claims)


def _number(report: Report, planner: Planner) -> _Numbering:
    found = _Numbering({}, {}, [])
    for section in report.sections:
        for annotation in commented(section):
            found.comments[annotation.id] = len(found.comments) + 1
        for annotation in section.annotations:
            found.marks[annotation.id] = len(found.plan)
            found.plan.append(planner.of_annotation(annotation))
        for claim, citation in judged(section):
            found.marks[citation.judgement_id] = len(found.plan)
            found.plan.append(planner.of_judgement(claim, citation))
    return found


def _document(report: Report, setting: Setting, stamp: datetime, paper: str) -> Part:
    words = setting.words
    width, height = PAPERS[paper]
    return {
        "title": words("document.title", question=report.question or report.title or words("document.untitled")),
        "authors": [report.reviewer] if report.reviewer else [],
        "keywords": words.listed("document.keywords"),
        "description": words("document.description"),
        "date": date_of(stamp),
        "language": words("language"),
        "rtl": setting.rtl,
        "width": width,
        "height": height,
        "footer": words("document.footer", file=report.file_name),
        "page": words.raw("document.page"),
        "comma": words("list.comma"),
        "semicolon": words("list.semicolon"),
        "dot": words("list.dot"),
    }


def _title(report: Report, setting: Setting, stamp: datetime) -> Part:
    words = setting.words
    day = words.date(stamp, long=True)
    return {
        "line": words("document.line_by", date=day, reviewer=words.apart(report.reviewer))
        if report.reviewer
        else words("document.line", date=day),
        "question": setting.text(report.question or report.title or words("document.untitled")),
        "notice": [*_partial(report, setting), *setting.paragraphs(report.notice)],
    }


def _partial(report: Report, setting: Setting) -> list[Entry]:
    """Return what a report of changes says first, so that nobody takes it for the whole."""
    lines = setting.paragraphs(partial_words(report, setting.words))
    return [line | {"pieces": [piece | {"styles": ["strong"]} for piece in line["pieces"]]} for line in lines]


def partial_words(report: Report, words: Words) -> str:
    """Return in words that, and since when, a report is a partial one; '' for a whole one."""
    if report.partial is None:
        return ""
    removed = report.partial.removed
    said = [words("document.partial", moment=words.moment(report.partial.since))]
    said += [words.count("document.removed", removed)] * bool(removed)
    return " ".join(said)


def _notes_part(report: Report, setting: Setting) -> Part | None:
    if not report.notes:
        return None
    return {"heading": setting.words("note.heading"), "notes": [setting.note(note) for note in report.notes]}


def _card(annotation: ReportAnnotation, setting: Setting) -> Part:
    return {
        "colour": min(max(annotation.colour, 1), 8),
        "blocks": setting.blocks(annotation.comment),
        "by": setting.signed(annotation),
        "replies": [setting.note(reply, setting.words("note.reply")) for reply in annotation.replies],
    }


def _unplaced_part(unplaced: Sequence[ReportAnnotation], setting: Setting) -> Part:
    words = setting.words
    return {
        "heading": words("unplaced.heading"),
        "line": words("unplaced.line"),
        "annotations": [
            setting.annotation(annotation)
            | {"where": words("unplaced.from", where=words.apart(annotation.where)) if annotation.where else ""}
            for annotation in unplaced
        ],
    }
