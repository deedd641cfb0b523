"""Formatted texts as Markdown: headings, lists, quotations, tables, notes in their places."""

from dossier.intake.briefs.as_markdown import markdown_of
from dossier.intake.briefs.notes import find_notes
from dossier.intake.documents.html import read_html
from dossier.model.kinds import BlockKind, TextFormat
from dossier.text.formatting import read_formatting
from dossier.text.markup import blocks


def markdown(page, **choices):
    _, text, formatting, _ = read_html(page, "x.html")
    read = read_formatting(formatting, text)
    assert read is not None
    return markdown_of(text, read, find_notes(text, read), **choices)


def test_headings_may_be_deeper_and_the_title_comes_first():
    page = "<p>Before</p><h1>Title</h1><h1>Part</h1><h4>Deep</h4>"
    assert markdown(page, shift=1, title=1) == "# Title\n\nBefore\n\n## Part\n\n##### Deep\n"


def test_lists_keep_their_levels_and_numbers():
    page = "<ul><li>a<ol start=4><li>b<p>more</p></li><li>c</li></ol></li><li>d</li></ul><p>after</p>"
    written = markdown(page)
    assert written == "- a\n  4. b\n\n     more\n\n  5. c\n- d\n\nafter\n"
    read = [(block.kind, block.level, block.ordinal) for block in blocks(written, TextFormat.MARKDOWN) if block.content]
    assert read == [
        (BlockKind.ITEM, 1, None),
        (BlockKind.ITEM, 2, 4),
        (BlockKind.ITEM, 2, None),
        (BlockKind.ITEM, 2, 5),
        (BlockKind.ITEM, 1, None),
        (BlockKind.PARAGRAPH, 0, None),
    ]


def test_quotations_and_tables_are_written_as_such():
    page = "<blockquote>said</blockquote><table><tr><th>Year<th>a|b<tr><td>1<td>2</table>"
    assert markdown(page) == "> said\n\n| **Year** | **a\\|b** |  \n|---|---|  \n| 1 | 2 |\n"


def test_a_table_that_lays_out_the_page_is_no_table():
    page = "<table><tr><td>Menu</td><td><h2>Part</h2><p>Words</p></td></tr></table>"
    assert markdown(page) == "Menu\n\n## Part\n\nWords\n"


def test_notes_under_their_heading_stay_there_others_are_gathered_at_the_end():
    noted = '<p>A<a href="#a">[1]</a></p>{}<ul><li id="a">1. One <a href="#b">↑</a></li></ul><p>after</p>'
    assert markdown(noted.format("<h2>Notes</h2>")) == "A[1]\n\n## Notes\n\n[1] One\n\nafter\n"
    assert markdown(noted.format("")) == "A[1]\n\nafter\n\n## Notes\n\n[1] One\n"


def test_the_cells_beside_a_note_are_its_text():
    rows = '<tr><td id="a">[1]</td><td>One</td></tr><tr><td>[2]</td><td>Two</td></tr>'
    page = f'<p>A<a href="#a">[1]</a></p><table>{rows}</table>'
    assert markdown(page) == "A[1]\n\n[2]\n\nTwo\n\n## Notes\n\n[1] One\n"


def test_navigation_and_pictures_are_left_out():
    page = '<nav><a href="/">Home</a></nav><p>Words</p><img src="x.png" alt=""><hr>'
    assert markdown(page) == "Words\n"
