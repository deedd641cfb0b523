"""The form of a source: fields by kind, people and dates, hints that refuse nothing, and what it did not touch."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dossier.model.ids import new_id
from dossier.model.kinds import Identification
from dossier.model.rows import Citation, Source
from dossier.services.changes.sources import AddSource, EditSource
from dossier.services.session import Session
from dossier.ui.dialogs.edit_source import SourceForm
from dossier.ui.dialogs.record_rows import DateField, HintedField, NameRows
from dossier.ui.record_types import fields_of
from dossier.ui.records import type_words
from dossier.ui.theme import Theme
from tests.samples import sample_session

RECORD = {
    "type": "chapter",
    "title": "The strait",
    "author": [{"family": "Berg", "given": "Ada", "non-dropping-particle": "van den"}, {"literal": "Harbour Board"}],
    "issued": {"date-parts": [[2020, 7, 31]]},
    "accessed": {"date-parts": [[2020], [2021]]},
    "event-date": {"literal": "last winter"},
    "volume": 3,
    "custom": {"mine": [1, 2]},
    "abstract": "Long.",
    "PMID": "1234",
}


@pytest.fixture
def session(tmp_path: Path):
    opened = sample_session(tmp_path / "a.dossier")
    yield opened
    opened.close()


def form_of(session: Session, qtbot: QtBot, source: Source | None = None) -> SourceForm:
    form = SourceForm(session.store, source)
    qtbot.addWidget(form)
    form.show()
    return form


def choose(form: SourceForm, kind: str) -> None:
    form.kind.setCurrentIndex(form.kind.findData(kind))
    form.kind.activated.emit(form.kind.currentIndex())


def test_a_record_that_is_only_looked_at_stays_as_it_is(session: Session, qtbot: QtBot, theme: Theme) -> None:
    source = Source(new_id(), 9, 9, Identification.PROBABLE, "found so", RECORD)
    form = form_of(session, qtbot, source)
    assert form.csl == RECORD
    assert form.change == EditSource(source.id, None, Identification.PROBABLE, "found so")
    for kind in type_words():
        choose(form, kind)
        assert form.csl == {**RECORD, "type": kind}


def test_a_new_source_has_the_next_number_or_none(session: Session, qtbot: QtBot, theme: Theme) -> None:
    form = form_of(session, qtbot)
    title, author, issued, doi = (form.parts[name] for name in ("title", "author", "issued", "DOI"))
    assert isinstance(title, HintedField)
    assert isinstance(author, NameRows)
    assert isinstance(issued, DateField)
    assert isinstance(doi, HintedField)
    assert title.field.hasFocus() or form.focusWidget() is title.field
    qtbot.keyClicks(title.field, "  The   tides ")
    qtbot.keyClicks(author.rows[0].family, "Lee")
    author.add.click()
    qtbot.keyClicks(author.rows[1].literal, "Harbour Board")
    author.add.click()
    qtbot.keyClicks(issued.year, "1999")
    issued.month.setCurrentIndex(3)
    qtbot.keyClicks(doi.field, "https://doi.org/10.1000/182")
    wanted = {
        "type": "article-journal",
        "title": "The tides",
        "author": [{"family": "Lee"}, {"literal": "Harbour Board"}],
        "issued": {"date-parts": [[1999, 3]]},
        "DOI": "10.1000/182",
    }
    assert form.change == AddSource(4, wanted, Identification.CERTAIN, id=form.id)
    form.place.setCurrentIndex(1)
    assert form.change == AddSource(None, wanted, Identification.CERTAIN, id=form.id)
    author.rows[0].away.click()
    assert form.csl["author"] == [{"literal": "Harbour Board"}]


def test_what_is_typed_outlives_a_change_of_kind(session: Session, qtbot: QtBot, theme: Theme) -> None:
    form = form_of(session, qtbot)
    journal = form.parts["issue"]
    assert isinstance(journal, HintedField)
    qtbot.keyClicks(journal.field, "4")
    choose(form, "book")
    assert "ISBN" in form.parts
    assert form.csl["issue"] == "4"
    assert "issue" in fields_of("book", form.csl)
    choose(form, "legal_case")
    assert {"authority", "jurisdiction"} <= set(form.parts)


@pytest.mark.parametrize(
    ("kind", "name", "typed", "hint"),
    [
        ("article-journal", "DOI", "11.1/x", "A DOI reads like 10.1000/182."),
        ("book", "ISBN", "978-0-306-40615-8", "The check digit does not fit; a digit may be mistyped."),
        ("webpage", "URL", "example.org", "An address begins with http:// or https://."),
    ],
)
def test_a_hint_stands_beside_the_field_and_the_value_is_kept(
    session: Session, qtbot: QtBot, theme: Theme, kind: str, name: str, typed: str, hint: str
) -> None:
    form = form_of(session, qtbot)
    choose(form, kind)
    part = form.parts[name]
    assert isinstance(part, HintedField)
    assert part.hint.isHidden()
    qtbot.keyClicks(part.field, typed)
    assert (part.hint.text(), part.hint.isHidden()) == (hint, False)
    assert part.field.accessibleDescription() == hint
    assert form.csl[name] == typed


def test_a_date_is_known_as_far_as_it_is_typed(session: Session, qtbot: QtBot, theme: Theme) -> None:
    form = form_of(session, qtbot)
    date = form.parts["issued"]
    assert isinstance(date, DateField)
    qtbot.keyClicks(date.day, "31")
    assert date.hint.text().startswith("The year is missing")
    qtbot.keyClicks(date.year, "2021")
    assert date.value == {"date-parts": [[2021]]}
    date.month.setCurrentIndex(2)
    assert date.hint.text() == "That month has no such day."
    assert date.value == {"date-parts": [[2021, 2, 31]]}
    date.year.setText("MMXXI")
    assert date.value == {"literal": "MMXXI"}
    date.year.clear()
    date.month.setCurrentIndex(0)
    date.day.clear()
    assert date.value is None


def test_a_source_that_was_a_mere_number_becomes_certain_with_its_record(
    session: Session, qtbot: QtBot, theme: Theme
) -> None:
    source = session.store.find(Source, number=2)[0]
    form = form_of(session, qtbot, source)
    assert Identification(form.identification.currentData()) is Identification.NOT_INCLUDED
    title = form.parts["title"]
    assert isinstance(title, HintedField)
    qtbot.keyClicks(title.field, "Log")
    change = form.change
    assert isinstance(change, EditSource)
    assert (change.identification, change.csl) == (Identification.CERTAIN, {"type": "article-journal", "title": "Log"})


def test_tab_goes_through_the_fields_in_their_order(session: Session, qtbot: QtBot, theme: Theme) -> None:
    form = form_of(session, qtbot)
    form.kind.setFocus()
    seen = []
    for _ in range(12):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        seen.append(form.focusWidget().objectName())
    assert [name for name in seen if name.startswith("field_")][:4] == [
        "field_title",
        "field_issued",
        "field_container-title",
        "field_volume",
    ]
    assert seen.index("familyName") < seen.index("field_title")


def test_a_further_source_can_be_given_a_number(session: Session, qtbot: QtBot, theme: Theme) -> None:
    session.editor.perform(AddSource(None, {"type": "book", "title": "Ice"}, id="ice"))
    form = form_of(session, qtbot, session.store.get(Source, "ice"))
    assert isinstance(form.change, EditSource)
    form.place.setCurrentIndex(0)
    session.editor.perform(form.change)
    assert session.store.get(Source, "ice").number == 4
    session.editor.undo()
    assert session.store.get(Source, "ice").number is None


def test_a_numbered_source_can_be_made_a_further_one(session: Session, qtbot: QtBot, theme: Theme) -> None:
    first = session.store.find(Source, number=1)[0]
    citations = {row.id for row in session.store.find(Citation, source_id=first.id)}
    form = form_of(session, qtbot, first)
    assert form.place.currentText() == "[1], cited in the brief"
    assert isinstance(form.change, EditSource)
    form.place.setCurrentIndex(1)
    session.editor.perform(form.change)
    assert session.store.get(Source, first.id).number is None
    assert {row.id for row in session.store.find(Citation, source_id=first.id)} == citations
    again = form_of(session, qtbot, session.store.get(Source, first.id))
    assert again.place.itemText(0) == "[1], cited in the brief"  # the number that the text still prints
    session.editor.undo()
    assert session.store.get(Source, first.id).number == 1
