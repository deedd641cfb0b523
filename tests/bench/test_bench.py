"""The benchmarks run; what they print is for people to read."""

import gc
import sys
import threading
import weakref
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.bench import (
    annotating,
    bibliographies,
    binders,
    briefs,
    exports,
    idling,
    pages,
    protected,
    reviewing,
    searches,
    sources,
    stores,
)
from tests.bench.material import brief, dossier
from tests.bench.measuring import Measured, paired, paired_by_both_clocks, paired_with_p95, table, timed
from tests.bench.windows import application


def test_material_is_the_same_at_each_run() -> None:
    assert brief(3) == brief(3)
    assert brief(3).count("\n## ") == 4


def test_pairs_take_turns_and_the_ratio_is_of_pairs() -> None:
    order: list[str] = []
    ours, bare = iter([9.0, 2.0, 4.0, 6.0]), iter([9.0, 1.0, 2.0, 1.0])

    def take_ours() -> float:
        order.append("ours")
        return next(ours)

    def take_bare() -> float:
        order.append("bare")
        return next(bare)

    measured = paired("work", take_ours, ("less work", take_bare), 3)
    assert order == ["ours", "bare", "bare", "ours", "ours", "bare", "bare", "ours"]
    assert measured == Measured("work", "less work", 4.0, 1.0, 2.0, 3)


def test_the_table() -> None:
    rows = [Measured("a", "b", 0.0005, 0.002, 0.25, 3), Measured("c", "d", 1.5, 0.05, 30.0, 5)]
    assert list(table(rows)) == [
        "| what | ours | bare | ratio | beside | pairs |",
        "|---|--:|--:|--:|---|--:|",
        "| a | 0.50 ms | 2.0 ms | 0.25 | b | 3 |",
        "| c | 1,500 ms | 50 ms | 30 | d | 5 |",
    ]


def test_time_goes_by() -> None:
    assert timed(lambda: sum(range(1000)))() > 0


def test_every_store_is_measured(tmp_path: Path) -> None:
    measured = list(stores.measure(tmp_path, pages=3, pairs=1))
    assert len(measured) == 6
    assert all(row.ratio > 0 for row in measured)


def test_a_passphrase_is_measured_beside_the_same_dossier_without(tmp_path: Path) -> None:
    measured = list(protected.measure(tmp_path, pages=2, pairs=1))
    assert [row.name.split()[0] for row in measured] == ["open", "open", "commit", "search"]
    assert {row.bare for row in measured} == {"the plain dossier"}
    first, again, *_ = measured
    assert first.ours_s > again.ours_s, "the key is made once"


def test_briefs_are_measured(tmp_path: Path) -> None:
    measured = list(briefs.measure(tmp_path, pages=2, pairs=1))
    assert [row.name.split("(")[1][:4] for row in measured] == ["md, ", "md, ", "docx", "docx", "pdf,", "pdf,"]
    assert all(row.ratio > 0 for row in measured)
    assert [row.unit for row in measured] == ["s", "MB"] * 3


def test_a_process_that_makes_a_dossier_tells_its_memory(tmp_path: Path) -> None:
    (tmp_path / "brief.md").write_text(brief(2), encoding="utf-8")
    assert 10_000_000 < briefs.most_memory(tmp_path / "brief.md", tmp_path / "x.dossier") < 500_000_000


def test_annotating_is_measured(tmp_path: Path, qtbot: QtBot) -> None:
    measured = list(annotating.measure(tmp_path, pages=2, annotations=20, pairs=1))
    assert [row.name.split()[0] for row in measured] == ["show", "scroll", "add"]


def test_searches_are_measured(tmp_path: Path) -> None:
    indexing, *searched = searches.measure(tmp_path, passages=200, pairs=2)
    assert indexing.name == "attach 200 passages"
    assert len(searched) == 2 * 5
    assert [row.name.rsplit(", ")[-1] for row in searched[:2]] == ["p50", "p95"]
    assert all(row.ratio > 0 for row in (indexing, *searched))


def test_p95_is_what_one_run_in_twenty_exceeds() -> None:
    ours, bare = iter([9.0, *range(1, 21)]), iter([9.0, *[2.0] * 20])
    median, tail = paired_with_p95("work", lambda: float(next(ours)), ("less", lambda: next(bare)), 20)
    assert (median.ours_s, tail.ours_s, tail.ratio) == (10.5, 19.0, 9.5)


def test_both_clocks_are_of_the_same_runs() -> None:
    ours, bare = (
        iter([(9.0, 9.0), (2.0, 4.0), (6.0, 8.0), (4.0, 6.0)]),
        iter([(9.0, 9.0), (1.0, 1.0), (1.0, 2.0), (4.0, 2.0)]),
    )
    rows = list(paired_by_both_clocks("a start", lambda: next(ours), ("a bare one", lambda: next(bare)), 3))
    assert rows == [
        Measured("a start, wall", "a bare one", 4.0, 1.0, 2.0, 3),
        Measured("a start, processor", "a bare one", 6.0, 2.0, 4.0, 3),
    ]


def test_exports_are_measured(tmp_path: Path) -> None:
    measured = list(exports.measure(tmp_path, pages=2, pairs=1))
    assert [row.name.startswith("export a report of ") for row in measured] == [True, True]


def test_annotated_sources_are_measured(tmp_path: Path) -> None:
    (measured,) = sources.measure(tmp_path, pages=3, annotations=5, pairs=1)
    assert measured.name == "5 annotations onto a PDF of 3 pages"
    with pikepdf.open(tmp_path / "annotated.pdf") as pdf:
        assert [len(page.obj.Annots) for page in pdf.pages] == [4, 4, 2]


def test_binders_are_measured(tmp_path: Path) -> None:
    timed_, most = binders.measure(tmp_path, pages=8, sources=2, pairs=1)
    assert timed_.name == "a binder of 8 pages in 2 sources"
    assert (most.name, most.unit) == ("a binder of 8 pages in 2 sources, peak of memory", "MB")
    assert most.ours_s > 0
    assert "MB |" in list(table([most]))[-1]
    with pikepdf.open(tmp_path / "binder.pdf") as pdf:
        assert ["/Annots" in page.obj for page in pdf.pages] == [True, *[True, False, False, False] * 2]


def test_pages_are_measured(qapp: QApplication) -> None:
    measured = list(pages.measure(pages=4, book=6, pairs=1))
    assert [row.bare for row in measured] == [
        "pypdfium2",
        "ours, with one that is ready",
        "ours, one of 2 pages",
        "a frame at 60 Hz",
    ]
    assert all(row.ratio > 0 for row in measured)


def test_no_other_thread_collects_what_a_measured_window_leaves(qapp: QApplication) -> None:
    by_itself = gc.isenabled()
    with application() as app:
        assert app is qapp
        window = QWidget()
        window.itself = window  # type: ignore[attr-defined]
        left = weakref.ref(window)
        del window
        worker = threading.Thread(target=_make_garbage)
        worker.start()
        worker.join()
        assert left() is not None
    assert left() is None
    assert gc.isenabled() is by_itself


def _make_garbage() -> None:
    for _ in range(20_000):
        ring: list[object] = []
        ring.append(ring)


def test_bibliographies() -> None:
    (row,) = bibliographies.measure(records=20, pairs=1)
    assert row.ours_s > 0
    assert "20 records" in row.name


def test_what_a_reviewer_does_is_measured(tmp_path: Path, qapp: QApplication) -> None:
    rows = list(reviewing.measure(tmp_path, claims=30, sources=5, pairs=1))
    names = ["open", "open", "the next citation", "a judgement", "another section"]
    names += ["another theme", "a character that narrows the sources"]
    assert [row.name.startswith(name) for row, name in zip(rows, names, strict=False)] == [True] * len(names)
    firsts = ["the first section", "the first citation", "the first judgement", "the first undo", "the first note"]
    firsts += ["the first highlight", "the list of sources", "the first character that narrows the sources"]
    assert [row.name.partition(", processor")[0] for row in rows[7:15]] == firsts
    keys = ["stepping through citations", "typing a reason", "typing a note"]
    assert [row.name.partition(", p95 a key")[0] for row in rows if ", p95 a key" in row.name] == keys


@pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")
def test_a_window_at_rest_wakes_no_more_than_a_bare_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(tmp_path / folder.lower()))
    dossier(tmp_path / "small.dossier", 24, 5)
    wakes, seconds = idling.idle(tmp_path / "small.dossier", 3.0)
    assert wakes <= 3, "a timer goes on though nobody does anything"
    assert seconds <= 0.05
