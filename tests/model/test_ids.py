import threading
import time
import uuid

import pytest

from dossier.model import ids
from dossier.model.ids import fixed_id, new_id


def test_an_id_is_a_uuid_of_version_7_with_the_time_in_it() -> None:
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert before <= made.int >> 80 <= time.time_ns() // 1_000_000 + 50


def test_ids_sort_in_the_order_of_their_making() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_clock_set_back_does_not_disturb_the_order(monkeypatch: pytest.MonkeyPatch) -> None:
    first = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    made = [first, *(new_id() for _ in range(5_000))]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_ids_of_one_millisecond_use_up_the_counter_and_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids, "_last_milliseconds", 2**47)
    monkeypatch.setattr(ids, "_last_counter", 0xFFE)
    made = [new_id() for _ in range(4)]
    assert made == sorted(made)
    assert [uuid.UUID(id).int >> 80 for id in made] == [2**47, *[2**47 + 1] * 3]


def test_threads_never_make_the_same_id() -> None:
    made: list[str] = []
    threads = [threading.Thread(target=lambda: made.extend(new_id() for _ in range(2_000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8_000


def test_a_fixed_id_belongs_to_its_name_and_time() -> None:
    first = fixed_id(1_700_000_000_000, "claim 3.3")
    assert first == fixed_id(1_700_000_000_000, "claim 3.3") == "018bcfe5-6800-75e1-9412-1ee2235edea3"
    assert first != fixed_id(1_700_000_000_000, "claim 3.4")
    assert first < fixed_id(1_700_000_000_001, "a")
    assert uuid.UUID(first).version == 7
