"""Exports appear whole, or not at all."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.report import Report
from dossier.services.exporting import build_report, replace_file, write_report
from tests.samples import fill, sample_session

STAMP = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.fixture
def report(tmp_path: Path) -> Report:
    session = sample_session(tmp_path / "ferries.dossier")
    fill(session)
    built = build_report(session.store)
    session.close()
    return built


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "review.pdf"


def test_a_report_is_written(report: Report, target: Path):
    steps: list[tuple[int, int]] = []
    done = write_report(report, target, progress=lambda step, steps_: steps.append((step, steps_)))
    assert target.read_bytes().startswith(b"%PDF-1.7")
    assert done.path == target
    assert {line.carried + line.listed - line.total for line in done.account.lines} == {0}
    assert steps[-1][0] == steps[-1][1]
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_its_owner_can_read_it(report: Report, target: Path):
    write_report(report, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_the_same_time_gives_the_same_file(report: Report, target: Path):
    write_report(report, target, timestamp=STAMP)
    first = target.read_bytes()
    write_report(report, target, timestamp=STAMP)
    assert target.read_bytes() == first


def test_an_older_file_is_replaced(report: Report, target: Path):
    target.write_text("old")
    write_report(report, target)
    assert target.read_bytes().startswith(b"%PDF")


def test_a_cancelled_export_changes_nothing(report: Report, target: Path):
    target.write_text("old")
    with pytest.raises(KnownError) as caught:
        write_report(report, target, cancelled=lambda: True)
    assert caught.value.code == "export-cancelled"
    assert target.read_text() == "old"
    assert list(target.parent.iterdir()) == [target]


def test_an_export_cancelled_at_its_end_changes_nothing(report: Report, target: Path):
    done = []

    def progress(step: int, steps: int) -> None:
        if step == steps:
            done.append(True)

    with pytest.raises(KnownError):
        write_report(report, target, progress=progress, cancelled=lambda: bool(done))
    assert done
    assert list(target.parent.iterdir()) == []


def test_what_is_no_ordinary_file_is_neither_replaced_nor_waited_for(report: Report, target: Path):
    os.mkfifo(target)
    with pytest.raises(KnownError) as caught:
        write_report(report, target)
    assert caught.value.code == "export-unwritable"
    assert target.is_fifo()


def test_a_folder_is_refused_before_the_work(report: Report, target: Path):
    with pytest.raises(KnownError) as caught:
        write_report(report, target.parent)
    assert caught.value.code == "export-folder"
    with pytest.raises(KnownError) as caught:
        write_report(report, target.parent / "nowhere" / "x.pdf", progress=lambda step, steps: pytest.fail("worked"))
    assert caught.value.code == "export-unwritable"


def test_a_dossier_is_never_replaced(report: Report, tmp_path: Path):
    dossier = tmp_path / "ferries.dossier"
    before = dossier.read_bytes()
    with pytest.raises(KnownError) as caught:
        write_report(report, dossier)
    assert caught.value.code == "export-over-dossier"
    assert dossier.read_bytes() == before


def test_what_cannot_be_written_leaves_nothing(target: Path, monkeypatch: pytest.MonkeyPatch):
    target.write_text("old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError, match="No space left on device"):
        replace_file(target, b"new")
    assert target.read_text() == "old"
    assert list(target.parent.iterdir()) == [target]


def test_a_symbolic_link_stays_one_and_the_file_it_leads_to_is_replaced(target: Path, tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    led_to = elsewhere / "review.pdf"
    led_to.write_text("old")
    target.symlink_to(led_to)
    replace_file(target, b"new")
    assert target.is_symlink()
    assert led_to.read_bytes() == b"new"
    assert list(elsewhere.iterdir()) == [led_to]
