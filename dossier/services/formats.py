"""The formats of an export: one table, from which the command line, the window and the tests read what there is.

A format is made in two steps: `gather` reads the open dossier, on the thread that owns it; `render` turns what was
gathered into a file's bytes, on any thread. The libraries that a format needs are loaded by its `render` alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from dossier.model.progress import Cancelled, Progress, never, untold
from dossier.model.report import ReferenceStyle, Report, Table
from dossier.output.made import Made
from dossier.services.paths import resources
from dossier.services.reporting import build_report
from dossier.services.settings import Author, Paper
from dossier.store.store import Store

if TYPE_CHECKING:
    from dossier.output.web_annotations import Views
    from dossier.services.brief_form import BriefRows
    from dossier.services.changed import Since
    from dossier.services.json_form import Gathered


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reviewer chose: how reviewers are named, and whether documents' bytes go along where they can.

    `language` is the code of the report's own words; `without` and `sections` as in `output.choice.chosen`; `flat`:
    marks become part of the pages; `style`: references are set in it; `since`: only what changed goes in.
    """

    author: Author = Author.NAME
    documents: bool = True
    language: str = "en"
    paper: Paper = Paper.A4
    flat: bool = False
    without: frozenset[Table] = frozenset()
    sections: frozenset[int] | None = None
    style: ReferenceStyle | None = None
    since: "Since | None" = None

    @property
    def partly(self) -> bool:
        """Whether parts are left out by choice."""
        return bool(self.without) or self.sections is not None


@dataclass(frozen=True, slots=True)
class Printed:
    """What `report-pdf` gathers."""

    report: Report
    paper: Paper = Paper.A4
    flat: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """What a rendering works with; `timestamp` (aware) is the export's date."""

    timestamp: datetime
    progress: Progress = untold
    cancelled: Cancelled = never


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is the command line's; a file is named after its dossier, with `ending` (suffix included) after that.

    `sentence` says in English what the format is good for; `has_documents`: the documents' bytes can go along;
    `has_choice`: parts can be left out; `has_words`: it has words of its own, in a language; `has_pages`: it is printed
    on paper, and marks can be part of its pages; `has_references`: sources can be set in a style.
    """

    name: str
    ending: str
    sentence: str
    gather: Callable[[Store, Asked], Any]
    render: Callable[[Any, Work], Made]
    has_documents: bool = False
    has_choice: bool = True
    has_words: bool = True
    has_pages: bool = False
    has_references: bool = False

    @property
    def suffix(self) -> str:
        """The suffix of its files, with the dot."""
        return self.ending[self.ending.index(".") :]


def _report(store: Store, asked: Asked) -> Report:
    from dossier.output.choice import chosen
    from dossier.output.words import load_words
    from dossier.services.changed import changes_alone

    report = chosen(build_report(store, asked.author, language=asked.language), asked.without, asked.sections)
    report = replace(report, style=asked.style)
    if asked.since is None:
        return report
    moment = load_words(resources(), "en", datetime.now().astimezone().tzinfo or UTC).moment(asked.since.at)
    return changes_alone(store, report, asked.since, moment)


def _set(report: Report, work: Work) -> Report:
    """Set the references in the style that was asked for; on any thread, for it takes a child process."""
    if report.style is None:
        return report
    from dossier.output.references import with_references

    return with_references(report, resources=resources(), cancelled=work.cancelled)


def _printed(store: Store, asked: Asked) -> Printed:
    return Printed(_report(store, asked), asked.paper, asked.flat)


def _pdf(gathered: Printed, work: Work) -> Made:
    from dossier.output.pdf import render_report

    made = render_report(
        _set(gathered.report, work),
        resources=resources(),
        timestamp=work.timestamp,
        paper=gathered.paper.value,
        flat=gathered.flat,
        progress=work.progress,
        cancelled=work.cancelled,
    )
    return Made(made.pdf, made.account, made.remarks)


def _markdown(report: Report, work: Work) -> Made:
    from dossier.output.markdown import render_markdown_report

    return render_markdown_report(_set(report, work), resources=resources(), timestamp=work.timestamp)


def _html(report: Report, work: Work) -> Made:
    from dossier.output.html import render_html

    return render_html(_set(report, work), resources=resources(), timestamp=work.timestamp)


def _docx(report: Report, work: Work) -> Made:
    from dossier.output.docx_report import render_docx

    return render_docx(_set(report, work), resources=resources(), timestamp=work.timestamp)


def _table(report: Report, work: Work) -> Made:
    from dossier.output.citation_table import render_citation_table

    return render_citation_table(report, resources=resources(), timestamp=work.timestamp)


def _marks(store: Store, asked: Asked) -> "tuple[Report, Views]":
    from dossier.services.page_views import views_of

    report = _report(store, asked)
    return report, views_of(store, report)


def _web_annotations(gathered: "tuple[Report, Views]", work: Work) -> Made:
    from dossier.output.web_annotations import render_web_annotations

    report, views = gathered
    return render_web_annotations(report, views, resources=resources(), timestamp=work.timestamp)


def _bibliography(form: str) -> Callable[[Report, Work], Made]:
    def render(report: Report, work: Work) -> Made:
        from dossier.services.source_lists import render

        return render(report, form, resources=resources())

    return render


def _sources(store: Store, asked: Asked) -> Report:
    return build_report(store, asked.author)


def _reviews(report: Report, work: Work) -> Made:
    from dossier.output.claim_review import render_claim_reviews

    return render_claim_reviews(report, resources=resources())


def _brief_rows(store: Store, asked: Asked) -> "BriefRows":
    from dossier.services.brief_form import gather

    return gather(store)


def _brief(rows: "BriefRows", work: Work) -> Made:
    from dossier.services.brief_form import render

    return render(rows)


def _whole(store: Store, asked: Asked) -> "Gathered":
    from dossier.services.json_form import gather

    return gather(store, asked.author, documents=asked.documents)


def _json(gathered: "Gathered", work: Work) -> Made:
    from dossier.services.json_form import render

    return render(gathered)


FORMATS: dict[str, Format] = {
    format.name: format
    for format in (
        Format(
            "report-pdf",
            "-report.pdf",
            "The annotated report as PDF, with real annotations on the words.",
            _printed,
            _pdf,
            has_pages=True,
            has_references=True,
        ),
        Format(
            "markdown",
            "-report.md",
            "The report as plain text with marks of Markdown, for editors, wikis and mail.",
            _report,
            _markdown,
            has_references=True,
        ),
        Format(
            "html",
            "-report.html",
            "The report as one web page, for any browser; nothing in it runs or is fetched.",
            _report,
            _html,
            has_references=True,
        ),
        Format(
            "docx",
            "-report.docx",
            "The report for word processors, with every comment as one of theirs.",
            _report,
            _docx,
            has_references=True,
        ),
        Format(
            "json",
            ".json",
            "The whole dossier as JSON, to be processed, or to be imported again without loss.",
            _whole,
            _json,
            has_documents=True,
            has_choice=False,
            has_words=False,
        ),
        Format(
            "csv",
            "-citations.csv",
            "The citations with their judgements as a table, one row each, for spreadsheets.",
            _report,
            _table,
        ),
        Format(
            "w3c",
            "-annotations.jsonld",
            "Marks, passages and judgements as W3C Web Annotations, for other annotation programs.",
            _marks,
            _web_annotations,
        ),
        Format(
            "claimreview",
            "-claims.jsonld",
            "The judged claims as schema.org ClaimReview, for web pages and search engines.",
            _report,
            _reviews,
        ),
        Format(
            "brief-markdown",
            "-brief.md",
            "The brief itself as clean Markdown, without the review, to be edited or imported again.",
            _brief_rows,
            _brief,
            has_choice=False,
            has_words=False,
        ),
        *(
            Format(form, ending, sentence, _sources, _bibliography(form), has_choice=False, has_words=False)
            for form, ending, sentence in (
                ("csl-json", "-sources.json", "The sources as CSL-JSON, with every field, for reference managers."),
                ("bibtex", ".bib", "The sources as BibTeX, for LaTeX and reference managers."),
                ("ris", ".ris", "The sources as RIS, for EndNote and other reference managers."),
            )
        ),
    )
}
