"""python -m tests.kills N: kills N writers and prints what was lost. Exit code 1 where anything was."""

import os
import random
import sys
import tempfile
from pathlib import Path

from tests.kills.judging import Tally, arguments
from tests.kills.rounds import kill_editors, kill_importers, kill_restorers
from tests.kills.savers import kill_savers
from tests.kills.typing import kill_typists
from tests.kills.verbs import kill_verbs

_IMPORTERS, _TYPISTS, _VERBS = 5, 20, 2  # one such kill for so many of editors; these take longer


def main(count: int, seed: int) -> int:
    """Kill `count` writers through the editor, and fewer that import and that type in the window."""
    lost = 0
    chance = random.Random(seed)
    print(f"seed {seed}")
    ways = {
        "kill -9 while changes are made": (kill_editors, count),
        "kill -9 while a brief is imported": (kill_importers, count // _IMPORTERS),
        "kill -9 while a backup is restored": (kill_restorers, count // _IMPORTERS),
        "kill -9 while settings are written": (kill_savers, count // _IMPORTERS),
        "kill -9 while a verb runs": (kill_verbs, count // _VERBS),
        "kill -9 while a note is typed in the window": (kill_typists, count // _TYPISTS),
    }
    for fault, (kill, times) in ways.items():
        with tempfile.TemporaryDirectory(prefix="dossier-kills-") as folder:
            os.environ |= dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), f"{folder}/home")
            tally = Tally()
            for tally in kill(Path(folder), times, chance):  # noqa: B007  the last one is the sum
                pass
        print(tally.line(fault), flush=True)
        for problem in tally.problems:
            print(f"  {problem}")
        lost += len(tally.problems)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*arguments(100)))
