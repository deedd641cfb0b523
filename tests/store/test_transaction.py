"""What a transaction notes of a row, before and after; more of it is tested where it is used, in test_store."""

from dossier.model.kinds import OnKind
from dossier.model.rows import Note, Page
from dossier.store.transaction import journal_values


def test_the_journal_keeps_a_row_without_the_text_of_a_page() -> None:
    assert journal_values(None) is None
    page = journal_values(Page("p1", "d1", 0, "1", 0, "long text"))
    assert page is not None
    assert page["text"] == ""
    note = journal_values(Note("n1", OnKind.DOSSIER, "", "words", "Ada", "2026", "2026"))
    assert note is not None
    assert note["body"] == "words"
