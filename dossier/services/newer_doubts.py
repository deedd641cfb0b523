"""The doubts of a newer version of the brief: what the importer is unsure of now, and what a person settled already."""

from collections.abc import Iterable, Mapping

from dossier.model.ids import new_id
from dossier.model.imported import ImportedBrief
from dossier.model.kinds import OnKind
from dossier.model.rows import Doubt, Row
from dossier.store.store import Store

Where = tuple[int | None, int | None]  # indexes of a section and of a claim in it


def plan_doubts(
    store: Store, imported: ImportedBrief, places: Mapping[Where, tuple[OnKind, str, bool]], further: Iterable[Doubt]
) -> tuple[list[Row], list[tuple[type[Row], str]]]:
    """Return the doubts to put and to remove.

    `places` says what a doubt is on, and whether that is new or has changed: what stands as it stood is not doubted
    anew. A doubt that the importer has still keeps its row, settled or not; one that it has no more goes.
    """
    known: dict[tuple[str, str, str], list[Doubt]] = {}
    for doubt in store.find(Doubt):
        if doubt.on is not OnKind.SOURCE:  # those are about the versions, and stay until a person settles them
            known.setdefault((doubt.on_id, doubt.code, doubt.text), []).append(doubt)
    puts: list[Row] = list(further)
    for doubted in imported.doubts:
        place = places.get((doubted.section, doubted.claim))
        if place is None:
            continue
        on, on_id, is_new = place
        same = known.get((on_id, doubted.code, doubted.text))
        if same:
            same.pop()
        elif is_new:
            puts.append(Doubt(new_id(), on, on_id, doubted.code, doubted.text, settled=False))
    return puts, [(Doubt, doubt.id) for left in known.values() for doubt in left]
