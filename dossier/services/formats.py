"""The formats of an export: one table, from which the command line, the window and the tests read what there is.

A format is made in two steps: `gather` reads the open dossier, on the thread that owns it; `render` turns what was
gathered into a file's bytes, on any thread. The libraries that a format needs are loaded by its `render` alone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from dossier.output.made import Made
from dossier.services import paths
from dossier.services.reporting import build_report
from dossier.services.settings import Author
from dossier.store.store import Store

Progress = Callable[[int, int], None]
"""Called with the steps done and the steps there are."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reviewer chose: how reviewers are named, and whether documents' bytes go along where they can."""

    author: Author = Author.NAME
    documents: bool = True


@dataclass(frozen=True, slots=True)
class Work:
    """What a rendering works with; `timestamp` (aware) is the export's date."""

    timestamp: datetime
    progress: Progress = lambda done, steps: None
    cancelled: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is the command line's; a file is named after its dossier, with `ending` (suffix included) after that.

    `sentence` says in English what the format is good for; `has_documents`: the documents' bytes can go along.
    """

    name: str
    ending: str
    sentence: str
    gather: Callable[[Store, Asked], Any]
    render: Callable[[Any, Work], Made]
    has_documents: bool = False

    @property
    def suffix(self) -> str:
        """The suffix of its files, with the dot."""
        return self.ending[self.ending.index(".") :]


def resources() -> Path:
    """Return the folder of templates, words, icons and themes."""
    return paths.resource("templates").parent


def _report(store: Store, asked: Asked) -> Any:
    return build_report(store, asked.author)


def _pdf(report: Any, work: Work) -> Made:
    from dossier.output.pdf import render_report

    made = render_report(
        report,
        resources=resources(),
        timestamp=work.timestamp,
        progress=work.progress,
        cancelled=work.cancelled,
    )
    return Made(made.pdf, made.account, made.remarks)


def _markdown(report: Any, work: Work) -> Made:
    from dossier.output.markdown import render_markdown_report

    return render_markdown_report(report, resources=resources(), timestamp=work.timestamp)


def _html(report: Any, work: Work) -> Made:
    from dossier.output.html import render_html

    return render_html(report, resources=resources(), timestamp=work.timestamp)


def _docx(report: Any, work: Work) -> Made:
    from dossier.output.docx_report import render_docx

    return render_docx(report, resources=resources(), timestamp=work.timestamp)


def _table(report: Any, work: Work) -> Made:
    from dossier.output.citation_table import render_citation_table

    return render_citation_table(report, resources=resources(), timestamp=work.timestamp)


def _marks(store: Store, asked: Asked) -> Any:
    from dossier.services.page_views import views_of

    report = build_report(store, asked.author)
    return report, views_of(store, report)


def _web_annotations(gathered: Any, work: Work) -> Made:
    from dossier.output.web_annotations import render_web_annotations

    report, views = gathered
    return render_web_annotations(report, views, resources=resources(), timestamp=work.timestamp)


def _whole(store: Store, asked: Asked) -> Any:
    from dossier.services.json_form import gather

    return gather(store, asked.author, documents=asked.documents)


def _json(gathered: Any, work: Work) -> Made:
    from dossier.services.json_form import render

    return render(gathered)


FORMATS: dict[str, Format] = {
    format.name: format
    for format in (
        Format(
            "report-pdf",
            "-report.pdf",
            "The annotated report as PDF, with real annotations on the words.",
            _report,
            _pdf,
        ),
        Format(
            "markdown",
            "-report.md",
            "The report as plain text with marks of Markdown, for editors, wikis and mail.",
            _report,
            _markdown,
        ),
        Format(
            "html",
            "-report.html",
            "The report as one web page, for any browser; nothing in it runs or is fetched.",
            _report,
            _html,
        ),
        Format(
            "docx",
            "-report.docx",
            "The report for word processors, with every comment as one of theirs.",
            _report,
            _docx,
        ),
        Format(
            "json",
            ".json",
            "The whole dossier as JSON, to be processed, or to be imported again without loss.",
            _whole,
            _json,
            has_documents=True,
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
    )
}
