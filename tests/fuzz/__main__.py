"""python -m tests.fuzz SECONDS [TARGET ...]: so many seconds a target, each in a process of its own.

Prints a table, and under it every fault with its traceback; the inputs that meet them are put into tests/fuzz/corpus.
Exit code 0 when no fault was found.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.conftest import CHECKOUT
from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"


def main(arguments: Sequence[str]) -> int:
    """Fuzz and return the exit code."""
    seconds, *names = arguments
    found = 0
    print(
        "| target | executions | refused | lines | kept | faults | CPU s |\n|---|--:|--:|--:|--:|--:|--:|", flush=True
    )
    for name in names or TARGETS:
        found += one(name, float(seconds))
    return 1 if found else 0


def one(name: str, seconds: float) -> int:
    """Fuzz one target in a child process, print its line, keep what it found, and return how many faults there are."""
    with tempfile.TemporaryDirectory(prefix="dossier-fuzz-") as folder:
        begun = time.monotonic()
        command = [sys.executable, "-m", "tests.fuzz.child", name, str(seconds), folder]
        child = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True)
        took = time.monotonic() - begun
        if child.returncode:
            current = Path(folder, "current")
            keep(name, current.read_bytes() if current.exists() else b"")
            print(
                f"| {name} | | | | | the process ended with {child.returncode} | {took:.0f} |\n{child.stderr[-3000:]}"
            )
            return 1
        told = json.loads(child.stdout.splitlines()[-1])
    columns = (told["executions"], told["refused"], told["lines"], told["kept"], len(told["faults"]))
    print(f"| {name} | " + " | ".join(f"{each:,}" for each in columns) + f" | {told['cpu']:.0f} |", flush=True)
    for place, (data, trace) in told["faults"].items():
        path = keep(name, bytes.fromhex(data))
        print(f"\n{place}: {path.name}\n{trace[-2500:]}", flush=True)
    return len(told["faults"])


def keep(name: str, data: bytes) -> Path:
    """Put an input into the corpus of a target."""
    path = CORPUS / name / hashlib.sha256(data).hexdigest()[:16]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
