"""Sources that are no PDFs, typeset."""

import io
from pathlib import Path

import pikepdf
import pytest

from dossier.model.cell import Cell
from dossier.model.errors import KnownError
from dossier.model.kinds import BlockKind, TextFormat
from dossier.model.report import Block, Run
from dossier.output.onto.placed import Placed
from dossier.output.runs import runs_of
from dossier.output.source_text import SourceSetter, SourceText, Stretch, placed_links
from dossier.output.typeset import Complaint
from dossier.output.words import Words
from tests.output import readers
from tests.output.conftest import STAMP
from tests.output.onto.samples import planned, reply

LOG = (
    "Harbour log.\n\n"
    "The older ferry needs two hours. The newer ferry needs one hour, 40 minutes.\n\n"
    "#panic() *no markup*"
)
SHEET = "# The log\n\n> A **bold** quotation of `code`\n\n- The older ferry\n- The newer ferry\n\n1. One\n2. Two\n"


@pytest.fixture
def setter(resources: Path, words: Words) -> SourceSetter:
    return SourceSetter(words, resources, STAMP)


def source(text: str, format: TextFormat = TextFormat.TEXT) -> SourceText:
    return SourceText("Harbour log", "Set from the text of “log.txt”.", "log.txt", runs_of(text, format))


def stretch(text: str, words: str, number: int) -> Stretch:
    start = text.index(words)
    return Stretch(number, start, start + len(words))


def test_all_words_are_there_and_the_marks_on_theirs(setter: SourceSetter):
    marks = ["older ferry needs two hours", "two hours. The newer", "*no markup*"]
    plan = [planned(f"dossier:{number}", contents=words) for number, words in enumerate(marks)]
    done = setter.set(source(LOG), [stretch(LOG, words, number) for number, words in enumerate(marks)], plan)
    assert done.written == {0, 1, 2}
    text = " ".join(" ".join(readers.page_texts(done.pdf)).split())
    for line in LOG.splitlines():
        assert line in text
    seen = {one.name: one for one in readers.annotations(done.pdf)}
    under = {name: readers.words_under(done.pdf, one).replace(" ", "") for name, one in seen.items()}
    assert under == {f"dossier:{number}": words.replace(" ", "") for number, words in enumerate(marks)}
    assert done.remarks == ()


def test_markdown_is_set_and_a_heading_at_its_beginning_is_the_title(setter: SourceSetter):
    marks = ["The log", "bold", "newer"]
    plan = [planned(f"dossier:{number}") for number in range(len(marks))]
    stretches = [stretch(SHEET, words, number) for number, words in enumerate(marks)]
    done = setter.set(source(SHEET, TextFormat.MARKDOWN), stretches, plan)
    seen = {one.name: one for one in readers.annotations(done.pdf)}
    assert [readers.words_under(done.pdf, seen[f"dossier:{number}"]) for number in range(3)] == marks
    (text,) = readers.page_texts(done.pdf)
    assert text.count("The log") == 1
    assert "**" not in text
    assert "Harbour log" not in text


def test_a_note_on_the_whole_stands_at_the_title_and_replies_are_in_the_tags(setter: SourceSetter):
    plan = [planned("dossier:n", "Text", replies=(reply("dossier:r"),))]
    done = setter.set(source(LOG), [Stretch(0)], plan)
    assert {(one.name, one.subtype) for one in readers.annotations(done.pdf)} == {
        ("dossier:n", "Text"),
        ("dossier:r", "Text"),
    }
    for one in readers.annotations(done.pdf):
        assert "/StructParent" in one.raw


def test_what_lies_on_no_printed_words_is_not_written(setter: SourceSetter):
    done = setter.set(source(LOG), [Stretch(0, 12, 14), stretch(LOG, "ferry", 1)], [planned("dossier:0"), planned()])
    assert done.written == {1}


def test_places_can_be_had_without_annotations(setter: SourceSetter):
    plan = [planned("dossier:0"), planned("dossier:n", "Text")]
    done = setter.set(source(LOG), [stretch(LOG, "older ferry", 0), Stretch(1)], plan)
    found: dict[str, Placed] = {one.planned.name: one for one in placed_links(done.bare, plan)}
    seen = {one.name: one for one in readers.annotations(done.pdf)}
    left, bottom, right, top = found["dossier:0"].lines[0].rect
    assert seen["dossier:0"].quads[0] == pytest.approx((left, bottom, right, top), abs=0.01)
    assert [float(edge) for edge in seen["dossier:n"].raw["/Rect"]] == pytest.approx(
        list(found["dossier:n"].lines[0].rect), abs=0.01
    )
    bare = setter.set(source(LOG), (), ()).pdf
    assert readers.page_texts(bare) == readers.page_texts(done.pdf)


def test_a_long_text_goes_over_pages_with_its_mark(setter: SourceSetter):
    text = "\n\n".join(f"Paragraph {number} of the harbour log tells of the ferry." for number in range(120))
    plan = [planned("dossier:0")]
    done = setter.set(source(text), [Stretch(0, 0, len(text))], plan)
    seen = readers.annotations(done.pdf)
    assert [one.name for one in seen] == ["dossier:0", *(f"dossier:0.{part}" for part in range(2, len(seen) + 1))]
    assert len(seen) == len(readers.page_texts(done.pdf)) > 1


@pytest.mark.parametrize(
    "text", ["", "   \n", "مرحبا بالعالم. العبارة القديمة بطيئة.", "日本語の本文", "\ue000 \x07 private"]
)
def test_any_text_can_be_set(setter: SourceSetter, text: str):
    done = setter.set(source(text), (), ())
    assert done.pdf.startswith(b"%PDF")


def test_a_text_that_the_typesetter_refuses_is_said(
    setter: SourceSetter, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def complains(*given: object, **more: object) -> bytes:
        raise Complaint("nobody foresaw this")

    monkeypatch.setattr("dossier.output.source_text.typeset", complains)
    with pytest.raises(KnownError) as caught:
        setter.set(source(LOG), (), ())
    assert caught.value.code == "source-unset"
    assert "nobody foresaw this" in caplog.text
    caplog.clear()


def test_a_table_is_a_table_with_its_marks_in_its_cells(setter: SourceSetter):
    words = ["Ferry", "Hours", "Ferries that cross", "two", "The newer one", "one"]
    text = "\n".join(words)
    at = [text.index(word) for word in words]
    blocks = tuple(
        Block(
            BlockKind.PARAGRAPH,
            (Run(word, start, start + len(word)),),
            cell=Cell(0, n // 2, n % 2, head=n < 2),
        )
        for n, (word, start) in enumerate(zip(words, at, strict=True))
    )
    done = setter.set(
        SourceText("Log", "Lead", "log.html", blocks), [stretch(text, "newer", 0)], [planned("dossier:0")]
    )
    (seen,) = readers.annotations(done.pdf)
    assert readers.words_under(done.pdf, seen) == "newer"
    lines = readers.page_texts(done.pdf)[0].splitlines()
    assert [line.strip() for line in lines if "Ferries" in line or "newer" in line] == [
        "Ferries that cross two",
        "The newer one one",
    ]
    with pikepdf.open(io.BytesIO(done.pdf)) as pdf:
        kinds = {str(part.S) for part in pdf.objects if isinstance(part, pikepdf.Dictionary) and "/S" in part}
    assert {"/Table", "/TH", "/TD"} <= kinds
