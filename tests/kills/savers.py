"""Processes that write settings and listen for other starts, killed at a random moment."""

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from dossier.services import settings
from dossier.services.instances import listen
from tests.kills.judging import Tally
from tests.kills.rounds import killed


def kill_savers(folder: Path, count: int, chance: random.Random) -> Iterator[Tally]:
    """Kill processes that write settings and listen for other starts: what was saved holds, the next start listens."""
    os.environ |= {name: str(folder) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")}
    tally, dossier = Tally(), folder / "d.dossier"

    def work(acknowledge: Callable[[str], None]) -> None:
        listener, number = listen(dossier), 0
        assert listener is not None
        while True:
            number += 1
            size = 100 + number % 100
            settings.save(settings.Settings(reviewer=f"Ada {number}", language="fr", window_size=size))
            acknowledge(str(number))

    for _ in range(count):
        saved = killed(work, chance.random() * 0.06)
        tally.tries += 1
        tally.acknowledged += len(saved)
        listener = listen(dossier)
        if listener is None:
            tally.problems.append("the next start cannot listen")
        else:
            listener.close()
        held = settings.load().reviewer
        if saved and held not in (f"Ada {saved[-1]}", f"Ada {int(saved[-1]) + 1}"):
            tally.problems.append(f"settings of {held}, where {saved[-1]} was saved")
        settings.save(settings.Settings())
        left = [path.name for path in folder.rglob("*") if path.name.endswith(".new")]
        tally.problems += [f"{name} is left" for name in left]
        yield tally
