from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.documents.writer import Setting, TextWriter
from dossier.model.cell import Cell
from dossier.model.kinds import BlockKind
from dossier.text.formatting import read_formatting
from dossier.text.inline import Style
from tests.intake.documents.pictures import png

ITEM = Setting(BlockKind.ITEM, 1)


def test_white_space_collapses_and_blocks_are_parted():
    writer = TextWriter()
    writer.words("  One\n two")
    writer.words("  ")
    writer.words("three ")
    writer.block(ITEM)
    writer.words("first")
    writer.block(ITEM)
    writer.words(" second\u00a0 word\u00ad")
    writer.block(Setting(cell=Cell(1, 0, 0)))
    writer.words("a")
    writer.block(Setting(cell=Cell(1, 0, 1)))
    writer.words("b")
    writer.block(Setting(cell=Cell(1, 1, 0)))
    writer.words("c")
    assert writer.finish()[0] == "One two three\n\nfirst\nsecond\u00a0 word\u00ad\n\na\tb\nc"


def test_line_ends_count_only_between_words():
    writer = TextWriter()
    writer.line_end()
    writer.words("one ")
    writer.line_end()
    writer.line_end()
    writer.words(" two")
    writer.line_end()
    writer.block(Setting(BlockKind.CODE))
    writer.verbatim("\n  three\r\n\tfour\n")
    assert writer.finish()[0] == "one\n\ntwo\n\n  three\n\tfour"


def test_styles_and_links_stand_on_their_words():
    writer = TextWriter()
    writer.words("The ")
    writer.words("older", Style.STRONG)
    writer.words(" ")
    writer.words("ferry now", Style.STRONG)
    writer.words(" goes ")
    writer.words("there", address="https://a.example")
    writer.words(" and ")
    writer.words("nowhere", address="javascript:x")
    text, formatting = writer.finish()
    found = read_formatting(formatting, text)
    assert found is not None
    styled = [(text[s.start : s.end], s.style, s.address) for s in found.spans if s.style or s.address]
    assert styled == [("older ferry now", Style.STRONG, None), ("there", Style.TEXT, "https://a.example")]


def test_links_within_lead_to_an_offset():
    writer = TextWriter()
    writer.words("see", address="#note")
    writer.words(" or ", address="#nowhere")
    writer.block(Setting())
    writer.target("note")
    writer.words("The note")
    text, formatting = writer.finish()
    found = read_formatting(formatting, text)
    assert found is not None
    assert [span.address for span in found.spans if span.address] == [f"#{text.index('The note')}"]


def test_pictures_are_kept_once_and_only_of_few_kinds():
    writer = TextWriter()
    assert writer.picture(png(), "A  chart")
    writer.words(" ")
    assert writer.picture(png(), "")
    assert not writer.picture(b"<svg onload=x>", "drawing")
    assert not writer.picture(b"", "nothing")
    text, formatting = writer.finish()
    found = read_formatting(formatting, text)
    assert found is not None
    assert text == "A chart \ufffc"
    assert [text[s.start : s.end] for s in found.spans if s.picture in writer.pictures] == ["A chart", "\ufffc"]
    assert list(writer.pictures.values()) == [png()]


def test_words_beside_a_picture_are_kept_apart_only_where_they_would_be_glued():
    writer = TextWriter()
    for words in ("one", "two", ".", "three"):
        writer.words(words)
        writer.apart()
    assert writer.finish()[0] == "one two. three"


steps = st.one_of(
    st.tuples(st.just("words"), st.text(max_size=6)),
    st.tuples(st.just("verbatim"), st.text(max_size=6)),
    st.tuples(st.just("line_end")),
    st.tuples(st.just("apart")),
    st.tuples(st.just("rule"), st.just(Setting())),
    st.tuples(st.just("target"), st.text(max_size=2)),
    st.tuples(st.just("picture"), st.sampled_from([png(), b""]), st.text(max_size=3)),
    st.tuples(
        st.just("block"),
        st.builds(
            Setting,
            st.sampled_from([*BlockKind]),
            st.integers(0, 99),
            cell=st.none() | st.builds(Cell, st.just(1), st.integers(0, 2), st.integers(0, 2)),
        ),
    ),
)


@given(st.lists(steps, max_size=12))
def test_whatever_is_written_can_be_read_back(taken):
    writer = TextWriter()
    for name, *values in taken:
        getattr(writer, name)(*values)
    text, formatting = writer.finish()
    assert read_formatting(formatting, text) is not None
    assert "\0" not in text
    text.encode()
