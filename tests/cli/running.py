"""What a verb gave, and a verb run in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Ran:
    """What a verb gave: its exit code and all that it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


def spawn(*arguments: object, **variables: str) -> Ran:
    """Run `python -m dossier` in a process of its own, with `variables` added to its environment."""
    done = subprocess.run(
        [sys.executable, "-m", "dossier", *map(str, arguments)],
        capture_output=True,
        env=os.environ | variables,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
