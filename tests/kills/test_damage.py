"""A short round of damaged files; and the check itself is shown to catch a row that does not come back."""

import random
from contextlib import closing
from pathlib import Path

from dossier.services.recovering import Recovered
from dossier.store.store import open_store
from tests.kills.damage import DAMAGES, damage_and_recover, damage_logs, make_sound, needed, problems
from tests.store.reading import everything


def test_of_a_damaged_file_all_sound_rows_come_back_and_the_others_are_listed(tmp_path: Path) -> None:
    *_, tally = damage_and_recover(tmp_path, 3 * len(DAMAGES), random.Random(3))
    assert tally.problems == []
    assert tally.acknowledged > 1000


def test_what_was_committed_before_the_damaged_place_of_a_log_is_there(tmp_path: Path) -> None:
    *_, tally = damage_logs(tmp_path, 20, random.Random(3))
    assert tally.problems == []
    assert tally.acknowledged > 200


def test_a_row_that_is_lost_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "sound.dossier"
    make_sound(path)
    with closing(open_store(path)) as store:
        before = everything(store)
    after = before | {"notes": before["notes"][1:]}
    name = ("notes", before["notes"][0].id)
    assert problems(before, after, {name}, Recovered()) == [f"{name} was sound"]
    assert problems(before, after, set(), Recovered()) == [f"{name} is missing, and not listed"]
    assert problems(before, after, set(), Recovered(missing=[(*name, "")])) == []


def test_the_pages_that_a_row_needs_are_those_that_hold_it(tmp_path: Path) -> None:
    path = tmp_path / "sound.dossier"
    make_sound(path)
    data, pages = path.read_bytes(), needed(path)
    leaf = pages["notes", "note-001"]
    assert any(b"note-001dossiernote 1 " in data[page * 4096 : (page + 1) * 4096] for page in leaf)
    assert len(pages["notes", "note-040"]) > 4, "a long one lies on pages of its own"
