"""The doubts after a newer brief: none twice, none anew on what stands as it stood, none lost that is ours."""

from dossier.model.imported import ImportedBrief, ImportedDoubt
from dossier.model.kinds import OnKind
from dossier.model.rows import Doubt
from dossier.services.changes.briefs import SettleDoubt
from dossier.services.newer_doubts import Where, plan_doubts
from dossier.services.session import Session


def brief(*doubts: ImportedDoubt) -> ImportedBrief:
    return ImportedBrief("", "", "", "", (), (), doubts)


def test_a_doubt_that_is_there_still_keeps_its_row_and_one_that_is_not_goes(session: Session) -> None:
    (doubt,) = session.store.find(Doubt)
    session.editor.perform(SettleDoubt(doubt.id))
    places: dict[Where, tuple[OnKind, str, bool]] = {(0, 0): (OnKind.CLAIM, doubt.on_id, True)}
    same = ImportedDoubt(doubt.code, doubt.text, section=0, claim=0)
    assert plan_doubts(session.store, brief(same), places, []) == ([], [])
    puts, removes = plan_doubts(session.store, brief(same, same), places, [])
    assert (len(puts), removes) == (1, [])
    assert plan_doubts(session.store, brief(), places, []) == ([], [(Doubt, doubt.id)])


def test_only_what_is_new_or_changed_is_doubted_anew(session: Session) -> None:
    places: dict[Where, tuple[OnKind, str, bool]] = {
        (None, None): (OnKind.DOSSIER, "", True),
        (0, 0): (OnKind.CLAIM, "kept", False),
        (0, 1): (OnKind.CLAIM, "new", True),
    }
    doubts = [
        ImportedDoubt("a", "whole"),
        ImportedDoubt("b", "of the claim that stands", section=0, claim=0),
        ImportedDoubt("b", "of the new claim", section=0, claim=1),
        ImportedDoubt("b", "of a claim that was corrected by hand", section=0, claim=2),
    ]
    puts, _ = plan_doubts(session.store, brief(*doubts), places, [])
    assert [(row.on, row.on_id, row.code) for row in puts if isinstance(row, Doubt)] == [
        (OnKind.DOSSIER, "", "a"),
        (OnKind.CLAIM, "new", "b"),
    ]


def test_doubts_about_the_versions_of_a_source_stay_until_they_are_settled(session: Session) -> None:
    ours = Doubt("d", OnKind.SOURCE, "s", "source-other", "Look.", settled=False)
    with session.store.transaction() as write:
        write.put(ours)
    puts, removes = plan_doubts(session.store, brief(), {}, [ours])
    assert puts == [ours]
    assert (Doubt, "d") not in removes
