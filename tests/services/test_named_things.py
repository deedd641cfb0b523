"""Everything by name: what is listed, in which order, and how fast for very many."""

import time
from contextlib import closing
from pathlib import Path

from dossier.model.rows import Claim, Section, Source
from dossier.services.named_things import MOST, Thing, ThingKind, best, thing, things_of
from dossier.services.reading import claim_numbers
from tests.samples import sample_session

EXPORT = thing(ThingKind.ACTION, "export", "Export PDF…")
NEXT = thing(ThingKind.ACTION, "next_citation", "Next citation")
SECTION = thing(ThingKind.SECTION, "s3", "Exports of grain", "3")
SOURCE = thing(ThingKind.SOURCE, "w3", "The next harvest", "3")
CLAIM = thing(ThingKind.CLAIM, "c31", "Grain exports fell by a third.", "3.1")
ALL = [EXPORT, NEXT, SECTION, SOURCE, CLAIM]


def test_all_of_a_dossier_is_read_with_its_numbers(tmp_path: Path) -> None:
    with closing(sample_session(tmp_path / "a.dossier")) as session:
        store = session.store
        things = [one for batch in things_of(store) for one in batch]
        by_kind = {kind: {one.id: one for one in things if one.kind is kind} for kind in ThingKind}
        assert set(by_kind[ThingKind.SECTION]) == {row.id for row in store.find(Section)}
        assert set(by_kind[ThingKind.SOURCE]) == {row.id for row in store.find(Source)}
        assert set(by_kind[ThingKind.CLAIM]) == {row.id for row in store.find(Claim)}
        assert {one.id: one.number for one in by_kind[ThingKind.CLAIM].values()} == claim_numbers(store)


def test_the_best_fit_comes_first() -> None:
    assert best("export", ALL)[0] is EXPORT
    assert best("grain exp", ALL) == [SECTION, CLAIM]
    assert best("nxc", ALL) == [NEXT]
    assert best("nothing of the kind", ALL) == []


def test_a_number_finds_what_bears_it_as_printed() -> None:
    assert best("3.1", ALL)[0] is CLAIM
    assert best("3", ALL)[:2] == [SECTION, SOURCE]
    assert best("[3]", ALL) == best("(3)", ALL) == [SOURCE, SECTION]


def test_a_slip_of_the_keyboard_is_forgiven() -> None:
    assert best("exprot", ALL)[0] in (EXPORT, SECTION)
    assert best("harvset", ALL) == [SOURCE]


def test_what_was_used_last_comes_first_among_equals_and_where_nothing_is_typed() -> None:
    assert best("next", ALL) == [NEXT, SOURCE]
    twin = thing(ThingKind.ACTION, "next_section", "Next section")
    assert best("next", [NEXT, twin], [twin.key]) == [twin, NEXT]
    assert best("", ALL, [CLAIM.key, NEXT.key]) == [CLAIM, NEXT, EXPORT, SECTION]


def test_very_many_cost_less_than_a_frame_a_key_and_the_list_is_capped() -> None:
    words = [
        f"The harbour of place {i} took {i * 7} tonnes of grain and coal in the year {i % 90}" for i in range(15_000)
    ]
    things: list[Thing] = [
        thing(ThingKind.CLAIM if i % 3 else ThingKind.SOURCE, str(i), text, f"9.{i}") for i, text in enumerate(words)
    ]
    for query in ("e", "harbour", "place 14 coal", "zzz", "grn", "tonnes 777"):
        start = time.process_time()
        found = best(query, things)
        spent = time.process_time() - start
        assert len(found) <= MOST
        assert spent < 0.15, f"{query!r} took {spent:.3f} s"  # measured 2 to 16 ms; machines differ
