"""Which heading is a brief's title, and which lines are headings where none is marked as one."""

import pytest

from dossier.intake.briefs.formatted import written
from dossier.intake.documents.html import read_html
from dossier.model.errors import KnownError


def read(page, **choices):
    title, text, formatting, _ = read_html(page, "x.html")
    return written(text, formatting, "x.html", title=title, **choices)


def test_the_one_highest_heading_is_the_title():
    assert read("<h1>Tolls</h1><h2>A</h2><p>x</p><h2>B</h2>").text.startswith("# Tolls\n\n## A")


def test_of_several_highest_ones_that_which_the_file_is_called_by():
    page = "<title>Tolls - Ministry</title><h1>Tolls</h1><h1>A</h1><p>x</p>"
    assert read(page).text.startswith("# Tolls\n\n## A")


def test_a_summary_is_no_title_the_name_of_the_page_is():
    page = "<title>Tolls</title><h1>Summary</h1><p>x</p><h1>Limits</h1>"
    assert read(page).text.startswith("# Tolls\n\n## Summary")


def test_short_bold_lines_are_headings_where_there_are_no_others():
    page = "<p><b>First part</b></p><p>Some text.</p><p><b>Second</b> <b>part</b></p><p><b>Bold</b> words.</p>"
    found = read(page)
    assert found.guessed == ("First part", "Second part")
    assert "## First part\n\nSome text." in found.text
    assert not read("<p><b>Only one</b></p><p>Some text.</p>").guessed


def test_a_file_without_text_is_refused():
    with pytest.raises(KnownError) as caught:
        written("", "", "x.docx")
    assert caught.value.code == "brief-empty"
