"""Names and texts of ours."""

from dataclasses import replace

import pytest

from dossier.model.foreign import ForeignAnnotation
from dossier.model.returned import Kind
from dossier.model.rows import Annotation, Evidence, Judgement, Passage
from dossier.services.returning.ours import Recogniser, as_markdown, our_id, same, shown

ID = "01a215ba-7494-7002-a186-d9c9168f94b8"


@pytest.mark.parametrize(
    ("name", "id"),
    [
        (f"dossier:{ID}", ID),
        (f"dossier:{ID}.12", ID),
        (f" DOSSIER:{ID.upper()} ", ID),
        (f"dossier:{ID}x", ""),
        (ID, ""),
        ("", ""),
    ],
)
def test_a_name_of_ours_with_the_number_of_a_further_page(name: str, id: str):
    assert our_id(name) == id


def test_white_space_and_the_composition_of_letters_do_not_count():
    assert same("e\u0301 a\n b", "é a b")
    assert same("a\x1bb", "a\u02d9b")  # what PDF's own encoding makes of it
    assert not same("a b", "ab")


@pytest.mark.parametrize("text", ["plain words", "a\nb", "1. x", "*x*", "see [4]"])
def test_words_become_markdown_that_shows_them(text: str):
    assert shown(as_markdown(text)) == text


def test_plain_words_stay_as_they_are():
    assert as_markdown("It's 5 - 3, (really)! ") == "It's 5 - 3, (really)!"


def test_what_is_written_on_a_passage_is_ours_until_its_date_is_another(session):
    recogniser = Recogniser(session.store, "")
    tie, judgement = session.store.find(Evidence)[0], session.store.find(Judgement)[0]
    passage = session.store.get(Passage, tie.passage_id)
    for row in (tie, passage):
        assert recogniser.citation_of(row) == judgement.citation_id
        for modified, created, edited in (
            (judgement.judged_at, "2026-01-01T00:00:00Z", False),
            ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", False),  # nobody has judged: the date of its making
            ("", "", False),
            ("2099-01-01T00:00:00Z", "2026-01-01T00:00:00Z", True),
        ):
            mark = ForeignAnnotation(0, "Highlight", contents="anything", modified=modified, created=created)
            told = recogniser.tie(row, [mark])
            assert (told.edited, told.here) == (edited, "[2] Partly supports: two hours is not slow\nClaim 0.2")


def test_of_an_annotation_without_a_comment_the_words_are_no_comment(session, colleague, back):
    row = session.store.find(Annotation)[0]
    with session.store.transaction() as write:
        write.put(replace(row, comment=""))
    recogniser = Recogniser(session.store, "")
    bare = session.store.get(Annotation, row.id)
    for contents, edited in (("ferries", False), ("", False), ("boats!", True)):
        told = recogniser.told(bare, [ForeignAnnotation(0, "Highlight", contents=contents)])
        assert (told.edited, told.here) == (edited, "")
    assert Kind.EDIT not in {item.kind for item in back(colleague).items}
