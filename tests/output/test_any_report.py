"""Whatever a report holds, each format carries it or lists it: what is carried is in the file, word for word."""

import html
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from dossier.model.report import Report, Table
from dossier.output.citation_table import render_citation_table
from dossier.output.docx_report import render_docx
from dossier.output.html import render_html
from dossier.output.listing import rows_of
from dossier.output.made import Made
from dossier.output.markdown import render_markdown_report
from dossier.output.web_annotations import render_web_annotations
from tests.output.any_report import reports
from tests.output.conftest import STAMP

Render = Callable[..., Made]
FORMATS: dict[str, Render] = {
    "markdown": render_markdown_report,
    "html": render_html,
    "docx": render_docx,
    "csv": render_citation_table,
    "w3c": lambda report, **more: render_web_annotations(report, {}, **more),
}


def text_of(data: bytes) -> str:
    if not data.startswith(b"PK"):
        return html.unescape(data.decode())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [name for name in archive.namelist() if name in ("word/document.xml", "word/comments.xml")]
        return "\n".join(archive.read(name).decode() for name in parts)


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(drawn=reports())
def test_every_row_is_carried_or_listed(resources: Path, name: str, drawn: tuple[Report, dict[str, str]]):
    report, said = drawn
    made = FORMATS[name](report, resources=resources, timestamp=STAMP)
    listed = {item.id for item in made.account.listed}
    text = text_of(made.data)
    seen = dict.fromkeys(Table, 0)
    for table, id, _label in rows_of(report):
        seen[table] += 1
        if id not in listed and id in said:
            assert said[id] in text, f"{name} lost a row of {table.value}"
    for line in made.account.lines:
        assert line.total == seen[line.table] == report.totals[line.table]
        assert line.carried + line.listed == line.total
        assert line.listed == sum(item.table is line.table for item in made.account.listed)
    assert all(item.reason != "unaccounted" for item in made.account.listed)
