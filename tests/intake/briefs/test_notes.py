"""Notes: which links are marks of them, and the number that each is given."""

from dossier.intake.briefs.notes import find_notes
from dossier.intake.documents.html import read_html
from dossier.text.formatting import read_formatting


def notes(page):
    _, text, formatting, _ = read_html(page, "x.html")
    read = read_formatting(formatting, text)
    assert read is not None
    found = find_notes(text, read)
    marks = [(text[mark.start : mark.end], mark.number, mark.address) for mark in found.marks.values()]
    entries = {number: text[read.blocks[i].content[0][0] : read.blocks[i].end] for i, number in found.entries.items()}
    return marks, entries


def test_raised_and_bracketed_links_to_later_blocks_are_marks():
    page = '<p>A<sup><a href="#a">1</a></sup> b <a href="#b">[2]</a></p><ol><li id="a">One</li><li id="b">Two</li></ol>'
    assert notes(page) == ([("1", 1, ""), ("[2]", 2, "")], {1: "One\n", 2: "Two"})


def test_a_table_of_contents_and_links_back_are_none():
    page = '<p><a href="#s">1</a> <a href="#s">[1]</a></p><h2 id="s">1. Part</h2><p id="t">x <a href="#s">[1]</a></p>'
    assert notes(page) == ([], {})


def test_a_bare_number_is_a_mark_where_the_note_has_that_number():
    page = '<p>A <a href="#a">3</a> b <a href="#b">4</a></p><p id="a">3. Three</p><p id="b">1999 was odd</p>'
    assert [mark[:2] for mark in notes(page)[0]] == [("3", 3)]


def test_marks_that_are_no_numbers_or_taken_are_given_the_next():
    page = (
        '<p>A <a href="#a">[1]</a> <a href="#i">[i]</a> <a href="#c">[1]</a></p>'
        '<p id="a">One</p><p id="i">Other</p><p id="c">Again</p>'
    )
    assert [mark[1] for mark in notes(page)[0]] == [1, 2, 3]


def test_numbers_of_a_list_that_the_text_cites_otherwise_are_not_taken():
    page = '<p>A [1] b <sup><a href="#a">1</a></sup></p><h2>Sources</h2><ol><li>One</li></ol><hr><p id="a">1 Note</p>'
    assert [mark[1] for mark in notes(page)[0]] == [2]


def test_a_number_in_brackets_that_leads_to_the_web_is_a_mark_with_that_address():
    page = '<p>A <a href="https://example.org/">[7]</a> and <a href="https://example.org/">8</a></p>'
    assert notes(page)[0] == [("[7]", 7, "https://example.org/")]
