"""What newer versions of the brief did, read back from the journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.kinds import AnnotationKind, OnKind, Placing
from dossier.model.rows import Claim, Section
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.briefs import ReplaceBrief
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.notes import AddNote
from dossier.services.importing import NewerBrief, plan_newer
from dossier.services.reading import claim_numbers
from dossier.services.replacements import former_sections, newest_replacement
from dossier.services.reporting import build_report
from dossier.services.session import Session, open_session
from tests.harbour import SECOND, harbour_brief, harbour_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = harbour_session(tmp_path)
    yield opened
    opened.close()


def test_the_report_of_a_newer_brief_is_read_back(session: Session) -> None:
    section, claim = session.store.find(Section, number=3)[0], session.store.find(Claim)[0]
    session.editor.perform(AddNote(OnKind.SECTION, section.id, "on a section that goes"))
    session.editor.perform(Annotate(OnKind.SECTION, claim.section_id, 0, 10, AnnotationKind.HIGHLIGHT))
    session.editor.perform(AddLimit(section.id, 2, 30, id="limit"))
    plan = plan_newer(session.store, NewerBrief("harbour-2.md", SECOND.encode(), harbour_brief(SECOND)))
    assert {fate.table for fate in plan.fates} == {
        *("sections", "claims", "citations", "limits", "annotations", "notes", "sources")
    }
    assert newest_replacement(session.store) == []
    session.editor.perform(ReplaceBrief(plan))
    told = {(fate.table, fate.id): fate for fate in newest_replacement(session.store)}
    assert told == {(fate.table, fate.id): fate for fate in plan.fates}
    session.editor.undo()
    assert newest_replacement(session.store) == []
    session.editor.redo()
    session.close()
    again = open_session(session.store.path)
    assert {(fate.table, fate.id): fate for fate in newest_replacement(again.store)} == told
    again.close()


def test_a_claim_whose_section_is_gone_is_not_said_to_be_of_another(session: Session) -> None:
    old = {number: id for id, number in claim_numbers(session.store).items()}
    titles = {section.number: section.title for section in build_report(session.store).sections}
    assert former_sections(session.store) == {}
    plan = plan_newer(session.store, NewerBrief("harbour-2.md", SECOND.encode(), harbour_brief(SECOND)))
    session.editor.perform(ReplaceBrief(plan))
    lost = {old[number]: f"3. {titles[3]}" for number in ("3.1", "3.2", "3.3")}
    assert former_sections(session.store) == lost
    report = build_report(session.store)
    assert {c.id: c.former for s in report.sections for c in s.claims if c.former} == lost
    session.editor.undo()
    assert former_sections(session.store) == {}
    assert all(claim.placing is not Placing.UNPLACED for claim in session.store.find(Claim))
