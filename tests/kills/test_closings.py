"""A short round of windows closed while jobs run; and the check itself is shown to catch typing that is lost."""

import random
from pathlib import Path

from tests.kills.closings import close_windows, lost_in
from tests.samples import sample_session


def test_closed_at_any_moment_the_window_loses_nothing_and_leaves_nothing(tmp_path: Path) -> None:
    *_, tally = close_windows(tmp_path, 8, random.Random(4))
    assert tally.problems == []
    assert tally.acknowledged > 20
    assert tally.extra > 2


def test_typing_that_is_lost_and_what_is_left_is_noticed(tmp_path: Path) -> None:
    sample_session(tmp_path / "d.dossier").close()
    (tmp_path / "out.pdf").write_bytes(b"half")
    (tmp_path / ".out.pdf.7.new").write_bytes(b"half")
    found = lost_in(tmp_path, {"typed": "the older"})
    assert found[0].startswith("“the older” was typed")
    assert found[1] == "half an export"
    assert found[2].startswith(".out.pdf.7.new is left")
