"""What is not in the file, and what the file cannot be blamed for."""

from dataclasses import replace

from dossier.intake.annotations import read_annotations
from dossier.model.kinds import OnKind
from dossier.model.returned import Kind
from dossier.model.rows import Annotation, Section
from dossier.output.choice import chosen
from dossier.services.changes.annotations import Annotate
from dossier.services.exporting import build_report, write_report
from dossier.services.returning import compare
from tests.colleague import Colleague
from tests.services.returning.conftest import sent


def test_what_was_made_after_the_file_went_out_is_not_missing(session, colleague, back):
    old = session.store.find(Annotation)[0]
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, comment="later"))
    session.store.connection.execute("UPDATE annotations SET made_at = '2099-01-01T00:00:00Z' WHERE comment = 'later'")
    session.store.connection.execute(
        "UPDATE journal SET at = '2099-01-01T00:00:00Z' WHERE seq = (SELECT max(seq) FROM journal)"
    )
    colleague.delete(colleague.ours("which"))
    assert [item.row_id for item in back(colleague).of(Kind.DELETION)] == [old.id]


def test_a_part_of_a_files_comments_takes_nothing_away(session, colleague):
    colleague.delete(colleague.ours("which"))
    file = read_annotations(colleague.saved(), "back.pdf")
    assert compare(session.store, file).of(Kind.DELETION)
    assert not compare(session.store, replace(file, whole=False)).of(Kind.DELETION)


def test_a_file_that_has_nothing_of_ours_takes_nothing_away(session, colleague, back):
    for text in ("which", "[2] Partly"):
        colleague.delete(colleague.ours(text))
    assert back(colleague).items == ()


def test_a_section_that_did_not_go_out_takes_nothing_away(session, back, tmp_path):
    report = build_report(session.store)
    first, second = report.sections[:2]
    session.editor.perform(Annotate(OnKind.SECTION, second.id, 0, 3, comment="in the second"))
    part = chosen(build_report(session.store), sections=[first.number])
    returned = back(Colleague(write_report(part, tmp_path / "part.pdf").path.read_bytes()))
    assert returned.of(Kind.UNCHANGED)
    assert not returned.of(Kind.DELETION)


def test_a_section_without_its_mark_is_told_from_one_that_did_not_go_out(session, back, tmp_path):
    second = build_report(session.store).sections[1].id
    session.editor.perform(Annotate(OnKind.SECTION, second, 0, 3, comment="in the second"))
    colleague = Colleague(sent(session, tmp_path))
    colleague.delete(colleague.ours("in the second"))
    assert [item.here for item in back(colleague).of(Kind.DELETION)] == ["in the second"]
