from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import DocumentKind
from dossier.model.rows import Document
from dossier.output.words import load_words
from dossier.services import paths
from dossier.services.annotated.gathering import GatheredDocument
from dossier.services.annotated.naming import file_names, quoted_names

ROW = Document("d", "s", 0, DocumentKind.PDF, False, "file.name.pdf", "", 0, "", None, "")


def one(number: int | None = 4, title: str = "", **row: object) -> GatheredDocument:
    return GatheredDocument(replace(ROW, **row), number, title, True, (), ())  # type: ignore[arg-type]


def test_a_name_has_number_and_title():
    assert file_names([one(title="The strait crossed")]) == ["04 The strait crossed.pdf"]
    assert file_names([one(None, "Rona v. Trump")]) == ["further Rona v. Trump.pdf"]
    assert file_names([one()]) == ["04 file.name.pdf"]


def test_sheets_older_versions_and_namesakes_are_told_apart():
    listed = [
        one(title="Log"),
        one(title="LOG", is_sheet=True),
        one(title="log"),
        replace(one(title="Log"), current=False),
    ]
    assert file_names(listed) == ["04 Log.pdf", "04 LOG (sheet).pdf", "04 log 2.pdf", "04 Log (older version).pdf"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('a/b\\c: "d" <e> | f? *', "04 a b c d e f.pdf"),
        ("../../etc/passwd", "04 etc passwd.pdf"),
        ("line\nfeed\x00\u202eturned\u200b", "04 line feed turned.pdf"),
        ("ends in dots...", "04 ends in dots.pdf"),
        ("e\u0301te\u0301", "04 \u00e9t\u00e9.pdf"),
    ],
)
def test_what_a_file_system_may_refuse_is_left_out(title: str, name: str):
    assert file_names([one(title=title)]) == [name]


@given(st.lists(st.text(), max_size=5))
def test_any_titles_make_names_that_fit_and_differ(titles: list[str]):
    names = file_names([one(title=title.encode("utf-8", "replace").decode()) for title in titles])
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert name.endswith(".pdf")
        assert len(name.encode()) < 200
        assert not set(name) & set('<>:"/\\|?*')
        assert name.isprintable()


def test_names_in_a_sentence_that_runs_from_right_to_left_run_as_they_did():
    """Without the marks a name that begins with a digit is shown with its parts the other way round."""
    resources = paths.resources()
    assert quoted_names(["05-a.md", "b.pdf"], load_words(resources, "en")) == "“05-a.md”, “b.pdf”"
    arabic = load_words(resources, "ar")
    assert quoted_names(["05-a.md", "ب.pdf"], arabic) == "«\u200f\u200e05-a.md\u200e\u200f»\u200f، «ب.pdf»"
    assert "«\u200e05-a.md\u200e»" in arabic("onto.lead", name="05-a.md")
