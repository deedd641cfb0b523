from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import TextFormat
from dossier.text.blocks import blocks

MARKDOWN, TEXT = TextFormat.MARKDOWN, TextFormat.TEXT


def shapes(body, format=MARKDOWN):
    return [
        (b.kind.value, b.level, b.ordinal, "".join(body[start:end] for start, end in b.content))
        for b in blocks(body, format)
    ]


def test_blocks_of_markdown():
    body = (
        "Intro\ngoes on.\n\n### Deeper ###\n- one\n- two\n  goes on\n   1. nested\n\n  later\n\n7) seven\n\n"
        "> said\nlazily\n> > twice\n\n```py\nx *1*\n\n```\n\n    code\n\n    more\n\nUnder\n---\n***\nlast"
    )
    assert shapes(body) == [
        ("paragraph", 0, None, "Intro\ngoes on."),
        ("heading", 3, None, "Deeper"),
        ("item", 1, None, "one"),
        ("item", 1, None, "two\ngoes on"),
        ("item", 2, 1, "nested"),
        ("item", 1, None, "later"),
        ("item", 1, 7, "seven"),
        ("quotation", 1, None, "said\nlazily"),
        ("quotation", 2, None, "twice"),
        ("code", 0, None, "x *1*\n"),
        ("code", 0, None, "code\n\nmore"),
        ("heading", 2, None, "Under"),
        ("rule", 0, None, ""),
        ("paragraph", 0, None, "last"),
    ]
    assert [b.begins for b in blocks(body, MARKDOWN)].count(False) == 1


def test_what_only_looks_like_a_block_is_text():
    body = "In\n1984. It was\n#hashtag\n    indented\n2. no list"
    assert shapes(body) == [("paragraph", 0, None, "In\n1984. It was\n#hashtag\nindented\n2. no list")]


def test_plain_text_is_a_paragraph_a_line_and_has_no_markup():
    body = "One *line*.\r\n\r\n  Two `line`."
    assert shapes(body, TEXT) == [("paragraph", 0, None, "One *line*."), ("paragraph", 0, None, "Two `line`.")]


def test_plain_text_of_fixed_line_length_is_a_paragraph_until_a_blank_line():
    line = "These words fill a line that was broken at a fixed length"
    body = f"{line}\n{line}\nand end.\n\n{line}\n- an item\n- another"
    assert [text for _, _, _, text in shapes(body, TEXT)] == [
        f"{line}\n{line}\nand end.",
        line,
        "- an item",
        "- another",
    ]


@given(st.text(alphabet=st.sampled_from(list("ab 1.\n\r\t>-#`~*=|")), max_size=60), st.sampled_from(TextFormat))
def test_blocks_cover_the_body_and_their_content_lies_in_them(body, format):
    found = blocks(body, format)
    assert "".join(body[b.start : b.end] for b in found) == body
    for block in found:
        places = [block.start, *(place for pair in block.content for place in pair), block.end]
        assert places == sorted(places)


@given(st.text(max_size=60))
def test_no_word_of_plain_text_is_lost(body):
    words = "".join(body[start:end] for block in blocks(body, TEXT) for start, end in block.content)
    assert "".join(words.split()) == "".join(body.split())
