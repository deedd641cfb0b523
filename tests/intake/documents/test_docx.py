from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.documents import read_document
from dossier.intake.documents.docx import Read, read_docx
from dossier.model.errors import KnownError
from dossier.model.imported import ImportedAnnotation
from dossier.model.kinds import BlockKind
from dossier.text.blocks import Block
from dossier.text.formatting import Formatting, read_formatting
from dossier.text.inline import Style
from tests.intake.documents.pictures import png
from tests.intake.documents.word import docx, in_list, p, t, table, tc

STYLES = (
    '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Sub"><w:name w:val="Mine"/><w:basedOn w:val="H1"/></w:style>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
)


def read(body: str, **more) -> Read:
    found = read_docx(docx(body, **more), "a.docx")
    assert found is not None
    return found


def setting_of(found: Read) -> Formatting:
    formatting = read_formatting(found.formatting, found.text)
    assert formatting is not None
    return formatting


def blocks_of(found: Read) -> list[tuple[str, Block]]:
    return [(found.text[slice(*block.content[0])], block) for block in setting_of(found).blocks if block.content]


def test_headings_and_lists_are_known_and_numbers_are_text():
    found = read(
        p("Head", style="Sub") + p("One", properties=in_list(1)) + p("in one", properties=in_list(1, 1))
        + p("also", properties=in_list(1, 1)) + p("Two", properties=in_list(1)) + p("point", properties=in_list(9))
        + p("", properties=in_list(1)) + p("Outline", properties='<w:outlineLvl w:val="2"/>'),
        parts={"styles": STYLES, "numbering": NUMBERING},
    )  # fmt: skip
    kinds = [(words, block.kind, block.level, block.begins) for words, block in blocks_of(found)]
    assert kinds == [
        ("Head", BlockKind.HEADING, 1, True),
        ("1. One", BlockKind.ITEM, 1, False),
        ("(a) in one", BlockKind.ITEM, 2, False),
        ("(b) also", BlockKind.ITEM, 2, False),
        ("2. Two", BlockKind.ITEM, 1, False),
        ("point", BlockKind.ITEM, 1, True),
        ("Outline", BlockKind.HEADING, 3, True),
    ]
    assert found.title == "Head"


def test_runs_have_their_styles_and_links():
    found = read(
        p("A ", t("bold", "<w:b/>"), t(" not", '<w:b w:val="0"/>'), t("2", '<w:vertAlign w:val="superscript"/>'),
          t("hidden", "<w:vanish/>"), '<w:hyperlink r:id="x">' + t(" link") + "</w:hyperlink>",
          '<w:hyperlink r:id="y">' + t(" bad") + "</w:hyperlink>", '<w:hyperlink w:anchor="there">' + t(" in")
          + "</w:hyperlink>")
        + p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://b.example/" </w:instrText>'
            '<w:fldChar w:fldCharType="separate"/></w:r>', t("field"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            t(" after"))
        + p('<w:bookmarkStart w:id="1" w:name="there"/>', "Here"),
        links={"x": "https://a.example/", "y": "javascript:x"},
    )  # fmt: skip
    assert found.text == "A bold not2 link bad in\n\nfield after\n\nHere"
    spans = [(found.text[s.start : s.end].strip(), s.style, s.address) for s in setting_of(found).spans]
    assert [each for each in spans if each[1] not in (Style.TEXT, Style.HIDDEN) or each[2]] == [
        ("bold", Style.STRONG, None),
        ("2", Style.RAISED, None),
        ("link", Style.TEXT, "https://a.example/"),
        ("in", Style.TEXT, f"#{found.text.index('Here')}"),
        ("field", Style.TEXT, "https://b.example/"),
    ]


def test_what_was_deleted_is_not_shown_and_what_was_inserted_is():
    found = read(
        p("<w:ins>" + t("new ") + "</w:ins>", "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>", "text",
          "<w:r><w:noBreakHyphen/><w:softHyphen/><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r>",
          '<w:r><w:sym w:font="Symbol" w:char="2192"/></w:r>', "<m:oMath><m:r><m:t>z=1</m:t></m:r></m:oMath>")
        + "<w:sdt><w:sdtContent>" + p("control") + "</w:sdtContent></w:sdt>"
    )  # fmt: skip
    assert found.text == "new text\u2011\u00ad x\ny→z=1\n\ncontrol"


def test_notes_stand_at_the_end_with_a_mark_in_the_text():
    note = '<w:{0} w:id="{1}">' + p("<w:r><w:footnoteRef/></w:r>", " {2}") + p("more") + "</w:{0}>"
    found = read(
        p("One", '<w:r><w:footnoteReference w:id="7"/></w:r>', " two", '<w:r><w:endnoteReference w:id="2"/></w:r>', ".",
          '<w:r><w:footnoteReference w:id="3"/></w:r>'),
        parts={
            "footnotes": note.format("footnote", 3, "Third") + note.format("footnote", 7, "Seventh"),
            "endnotes": note.format("endnote", 2, "Last"),
        },
    )  # fmt: skip
    assert found.text == "One[1] two[i].[2]\n\n[1] Seventh\n\nmore\n\n[2] Third\n\nmore\n\n[i] Last\n\nmore"
    leads = {found.text[s.start : s.end]: s.address for s in setting_of(found).spans if s.address and s.start < 18}
    assert leads == {
        "[1]": f"#{found.text.index('[1] Sev')}",
        "[i]": f"#{found.text.index('[i] La')}",
        "[2]": f"#{found.text.index('[2] Th')}",
    }
    back = [s.address for s in setting_of(found).spans if s.address and s.start > 18]
    assert back == ["#3", "#14", "#10"]


def test_comments_are_annotations_on_their_words():
    said = '<w:comment w:id="{}" w:author="{}" w:date="{}">' + p("{}") + p("Really.") + "</w:comment>"
    found = read(
        p("Before ", '<w:commentRangeStart w:id="0"/>', "the ferry") + p("runs ", '<w:commentRangeEnd w:id="0"/>',
          '<w:r><w:commentReference w:id="0"/></w:r>', "late today", '<w:r><w:commentReference w:id="1"/></w:r>'),
        parts={"comments": said.format(0, "Ada", "2026-03-01T10:00:00+02:00", "Which?")
               + said.format(1, "", "soon", "Why?")},
    )  # fmt: skip
    start = found.text.index("the ferry")
    assert found.annotations == (
        ImportedAnnotation(start, start + len("the ferry\n\nruns"), "Which?\nReally.", "Ada", "2026-03-01T08:00:00Z"),
        ImportedAnnotation(found.text.index("today"), len(found.text), "Why?\nReally.", ""),
    )


def test_a_comment_in_a_file_without_words_is_nothing():
    found = read(p('<w:r><w:commentReference w:id="1"/></w:r>'), parts={"comments": '<w:comment w:id="1"/>'})
    assert (found.text, found.annotations) == ("", ())


def test_tables_keep_rows_columns_and_reach():
    found = read(
        table(
            tc("A", '<w:gridSpan w:val="2"/>') + tc("B"),
            tc("high", '<w:vMerge w:val="restart"/>') + tc("c") + tc("d"),
            tc("", "<w:vMerge/>") + tc("e") + tc(""),
        )
        + p("after")
    )
    assert found.text == "A\tB\nhigh\tc\td\ne\n\nafter"
    cells = {words: block.cell for words, block in blocks_of(found)}
    assert [(c.row, c.column, c.rows, c.columns) if c else None for c in cells.values()] == [
        (0, 0, 1, 2),
        (0, 2, 1, 1),
        (1, 0, 2, 1),
        (1, 1, 1, 1),
        (1, 2, 1, 1),
        (2, 1, 1, 1),
        None,
    ]


def test_pictures_are_those_in_the_file():
    drawing = (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="A chart"/><a:blip r:embed="{}"/></wp:inline>'
        "</w:drawing></w:r>"
    )
    found = read(
        p("See", drawing.format("pic"), drawing.format("far"), drawing.format("none")),
        links={"far": "https://a.example/x.png"},
        files={"pic": png()},
    )
    assert found.pictures == (png(),)
    assert found.text == "See A chart A chart A chart"
    assert len([span for span in setting_of(found).spans if span.picture]) == 1


def test_a_text_box_follows_its_paragraph_once():
    box = "<w:drawing><w:txbxContent>" + p("boxed") + "</w:txbxContent></w:drawing>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    run = f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    assert read(p("text", run, " goes on")).text == "text goes on\n\nboxed"


@pytest.mark.parametrize("depth", [60, 5_000])
def test_tables_too_deep_are_refused(depth):
    with pytest.raises(KnownError) as caught:
        read("<w:tbl><w:tr><w:tc>" * depth + p("x") + "</w:tc></w:tr></w:tbl>" * depth)
    assert caught.value.code in ("docx-deep", "docx-broken")


TAGS = (
    "w:p w:r w:t w:tbl w:tr w:tc w:hyperlink w:ins w:del w:sdt w:sdtContent w:footnoteReference w:commentRangeStart"
    " w:commentRangeEnd w:commentReference w:drawing w:txbxContent w:fldChar w:bookmarkStart w:br w:sym w:numPr w:pPr"
    " w:rPr w:tcPr w:vMerge w:gridSpan m:oMath mc:AlternateContent mc:Choice mc:Fallback"
)
pieces = st.sampled_from(TAGS.split())
trees = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_characters="<>&", exclude_categories=["Cc", "Cs"]), max_size=5),
    lambda inner: st.tuples(pieces, st.integers(-1, 3), st.lists(inner, max_size=4)).map(
        lambda each: (
            f'<{each[0]} w:id="{each[1]}" w:val="{each[1]}" w:fldCharType="begin">{"".join(each[2])}</{each[0]}>'
        )
    ),
    max_leaves=20,
)


@given(st.lists(trees, max_size=4).map("".join))
def test_any_tree_is_read_or_refused(body):
    comments = '<w:comment w:id="1" w:author="Ada"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>'
    with suppress(KnownError):
        found = read(body, parts={"comments": comments, "footnotes": '<w:footnote w:id="1"/>'})
        setting_of(found)
        assert all(0 <= each.start < each.end <= len(found.text) for each in found.annotations)


@pytest.mark.corpora
def test_every_real_file_opens(corpora):
    paths = sorted((corpora / "corpora/docx").rglob("*.docx"))
    assert len(paths) > 50
    for path in paths:
        document = read_document(path.read_bytes(), path.name)
        text = document.pages[0].text
        assert read_formatting(document.pages[0].formatting, text) is not None
        assert all(text[each.start : each.end].strip() and each.comment for each in document.annotations)
