import pytest

from dossier.intake.documents.docx_comments import MARK, annotations_of
from dossier.intake.documents.package import Package
from dossier.intake.documents.writer import TextWriter
from dossier.model.imported import ImportedAnnotation
from tests.intake.documents.word import docx, p

COMMENT = '<w:comment w:id="1" w:author="{}" w:initials="AR" w:date="{}">{}</w:comment>'


def found(
    text: str, start: int | None, end: int | None, author: str = "Ada", date: str = ""
) -> list[ImportedAnnotation]:
    said = COMMENT.format(author, date, p("Which", "<w:r><w:tab/></w:r>", "one?"))
    root = Package(docx("", {"comments": said}), "a.docx").xml("word/comments.xml")
    assert root is not None
    writer = TextWriter()
    if start is not None:
        writer.words(text[:start])
        writer.target(MARK + "1")
        writer.words(text[start:])
    writer.finish()
    return list(annotations_of(root, writer, {} if end is None else {"1": end}, text))


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(4, 9, "ferry"), (3, 9, "ferry"), (9, 4, "The"), (None, 9, "ferry"), (None, 0, "The"), (None, None, "The")],
)
def test_a_comment_is_on_its_words_or_on_the_word_before_it(start, end, words):
    [annotation] = found("The ferry runs", start, end)
    assert "The ferry runs"[annotation.start : annotation.end] == words
    assert annotation.comment == "Which one?"


def test_without_words_there_is_nothing_to_comment_on():
    assert found("", None, 0) == []


@pytest.mark.parametrize(
    ("date", "stored"),
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"),
        ("2026-03-01T10:00:00", "2026-03-01T10:00:00Z"),
        ("2026-03-01T10:00:00+02:00", "2026-03-01T08:00:00Z"),
        ("0001-01-01T00:00:00+02:00", ""),
        ("soon", ""),
        ("", ""),
    ],
)
def test_dates_are_stored_in_universal_time(date, stored):
    [annotation] = found("The ferry", 4, 9, date=date)
    assert annotation.made_at == stored


def test_initials_stand_in_for_a_name():
    [annotation] = found("The ferry", 4, 9, author="")
    assert annotation.reviewer == "AR"
