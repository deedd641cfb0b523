"""What is nearest to a mark that has no place: our mark beside it, the section of the page, else the dossier."""

from dataclasses import replace

from dossier.intake.annotations import read_annotations
from dossier.model.kinds import OnKind
from dossier.model.rows import Annotation
from dossier.services.returning.nearest import Nearest
from dossier.services.returning.ours import Recogniser
from dossier.services.returning.placing import Placer


def test_a_mark_is_nearest_to_ours_on_its_page_then_to_the_section_of_the_page_then_to_the_dossier(session, colleague):
    file = read_annotations(colleague.saved(), "back.pdf")
    recogniser = Recogniser(session.store, "")
    placer = Placer(session.store, file, recogniser.history, "")
    ours = next(mark for mark in file.annotations if mark.contents == "which ones?")
    section = session.store.find(Annotation)[0].on_id
    nearest = Nearest(session.store, file, recogniser, placer)
    assert nearest.to(replace(ours, name="", rect=(5.0, 5.0, 15.0, 15.0))) == (OnKind.SECTION, section)
    alone = Nearest(session.store, replace(file, annotations=()), recogniser, placer)
    assert alone.to(replace(ours, name=""))[0] is OnKind.SECTION
    assert alone.to(replace(ours, name="", page=99)) == (OnKind.DOSSIER, "")
