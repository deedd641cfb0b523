import io
from datetime import UTC, datetime
from pathlib import Path

import pdfplumber

from dossier.output.onto.comments import list_comments
from dossier.output.onto.flat import Comment
from dossier.output.words import Words, load_words
from tests.output import readers
from tests.output.onto.samples import planned, reply


def test_comments_are_listed_by_their_numbers(resources: Path, words: Words):
    first = planned("dossier:a", contents="[4] Unchecked\n#panic() *is text*", author="A. R.", replies=(reply("r"),))
    pdf = list_comments(
        [Comment(1, 0, first), Comment(2, 6, planned("dossier:b", contents="Zweitens: 日本"))],
        words,
        resources=resources,
        timestamp=datetime(2026, 11, 26, tzinfo=UTC),
    )
    (text,) = readers.page_texts(pdf)
    for line in ("Comments", "[4] Unchecked", "#panic() *is text*", "Reply: Reply r", "Page 1 · A. R.", "Page 7"):
        assert line in text


def test_what_runs_the_other_way_has_lines_of_its_own(resources: Path):
    """In an Arabic list the full stop of an English comment stands at its right end, not at its left."""
    words = load_words(resources, "ar")
    first = planned("dossier:a", contents="Which one? Both.", replies=(reply("r"),))
    pdf = list_comments(
        [Comment(1, 0, first)], words, resources=resources, timestamp=datetime(2026, 11, 26, tzinfo=UTC)
    )
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        found = {word["text"]: word for word in opened.pages[0].extract_words()}
    assert found["Which"]["x0"] < found["one?"]["x0"] < found["Both."]["x0"]
    assert "Reply" in found
    assert found["Reply"]["top"] > found["Which"]["top"]
