"""Blocks that only lead elsewhere."""

from dossier.intake.briefs import read_brief
from dossier.intake.briefs.leading import leading_blocks
from dossier.intake.documents.html import read_html
from dossier.text.formatting import read_formatting


def leading(page):
    _, text, formatting, _ = read_html(page, "x.html", "https://example.org/")
    read = read_formatting(formatting, text)
    assert read is not None
    found = sorted(leading_blocks(text, read))
    return [" ".join(text[read.blocks[i].start : read.blocks[i].end].split()) for i in found]


def test_a_table_of_contents_is_found_with_its_heading():
    page = (
        '<h1>T</h1><p>x</p><h2>Contents</h2><ul><li><a href="#a">1 First part of it</a></li>'
        '<li><a href="#b">2</a> <a href="#b">Second</a></li></ul><h2 id="a">First part of it</h2><p>y</p>'
        '<h2 id="b">Second</h2><p>z</p>'
    )
    assert leading(page) == ["Contents", "1 First part of it", "2 Second"]


def test_text_below_a_table_of_contents_stays_without_its_heading():
    page = '<h2>Contents</h2><ul><li><a href="#a">First part</a></li></ul><p>x</p><h2 id="a">First part</h2><p>y</p>'
    assert leading(page) == ["Contents", "First part"]
    assert leading(page.replace("Contents", "Part one")) == ["First part"]


def test_short_links_that_stand_alone_are_found_long_ones_and_those_among_words_are_not():
    page = (
        '<h2>Part</h2><p>[<a href="/e">edit</a>]</p><p><a href="/s">Share this page</a></p>'
        '<p><a href="/l">A whole sentence that is a link to more</a></p><p>See <a href="/h">here</a></p>'
    )
    assert leading(page) == ["[edit]", "Share this page"]


def test_a_list_of_sources_that_are_links_stays_and_so_do_notes():
    page = '<p>x</p><h2>Sources</h2><ul><li><a href="/s">Port Law</a></li></ul>'
    assert leading(page) == []
    assert leading('<p>A <a href="#n">[1]</a></p><p id="n"><a href="/s">Port Law</a> 1999, page 3 of it</p>') == []


def test_what_is_left_out_is_said():
    page = b'<base href="https://example.org/"><h1>T</h1><h2>Part</h2><p>[<a href="/e">edit</a>]</p><p>It is so.</p>'
    brief = read_brief(page, "x.html")
    assert "edit" not in brief.text
    assert [doubt.text for doubt in brief.doubts if doubt.code == "links-left-out"] == [
        "Lines that only lead elsewhere were left out: “[edit]”."
    ]
