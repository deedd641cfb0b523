"""What a card says of who wrote it, on what and when."""

from dossier.model.anchor import Anchor
from dossier.model.kinds import AnnotationKind, OnKind
from dossier.model.rows import Annotation, Note
from dossier.ui.dates import local_date
from dossier.ui.panes.note_words import byline
from dossier.ui.panes.notes_subject import Entry

DAY = "2026-05-03T10:00:00Z"


def note(on: OnKind = OnKind.CLAIM) -> Note:
    return Note("n", on, "x", "words", "Ada", DAY, DAY)


def mark(comment: str, exact: str) -> Annotation:
    kind = AnnotationKind.HIGHLIGHT if exact else AnnotationKind.AREA
    return Annotation("a", OnKind.SECTION, "s", kind, 1, Anchor(0, len(exact), exact), comment, "Ada", DAY, DAY)


def test_what_it_is_on_and_whether_it_replies() -> None:
    day = local_date(DAY)
    assert byline(Entry(note())) == f"Ada · note · {day}"
    assert byline(Entry(note(), "1.2")) == f"Ada · note on 1.2 · {day}"
    assert byline(Entry(note(OnKind.ANNOTATION), "“boats”")) == f"Ada · reply on “boats” · {day}"
    assert byline(Entry(mark("why?", "boats"), "boats")) == f"Ada · comment on “boats” · {day}"
    assert byline(Entry(mark("why?", ""), "page 3")) == f"Ada · comment on page 3 · {day}"
    assert byline(Entry(mark("", "boats"), "boats")) == f"Ada · highlight, yellow, of “boats” · {day}"
    assert byline(Entry(mark("", ""), "page 3")) == f"Ada · page 3, yellow · {day}"


def test_all_who_wrote_are_named() -> None:
    assert byline(Entry(note(), writers=("Ada", "Bo", "Ada"))).startswith("Ada, edited by Bo, Ada · note · ")
