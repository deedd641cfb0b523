"""Every real PDF is shown, or refused in one sentence; none crashes, none hangs."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

EACH = 25  # seconds, for one file
OUTCOMES = ("shown", "broken page", "pdf-password", "pdf-broken", "pdf-no-pages")
MEMORY = 700  # MB at most, with all files shown one after the other


def shown(files: list[Path]) -> list[dict[str, object]]:
    """Show `files` in a process of its own; one that dies goes on with the next file, and the file is named."""
    found: list[dict[str, object]] = []
    waiting = list(files)
    while waiting:
        command = [sys.executable, str(Path(__file__).with_name("show_files.py")), *map(str, waiting)]
        environment = {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen", "PATH": ""}
        try:
            result = subprocess.run(
                command, capture_output=True, text=True, env=environment, timeout=EACH * len(waiting)
            )
            lines, end = result.stdout.splitlines(), f"ended with {result.returncode}: {result.stderr[-400:]}"
        except subprocess.TimeoutExpired as error:
            lines, end = (error.stdout or b"").decode().splitlines(), "hung"
        found += [json.loads(line) for line in lines]
        waiting = waiting[len(lines) :]
        if waiting:
            found.append({"file": waiting.pop(0).name, "outcome": end, "refused": "", "characters": 0, "peak": 0})
    return found


@pytest.mark.corpora
@pytest.mark.parametrize("folder", ["pdf-text", "pdf-robust", "pdf-annotated"])
def test_every_file_is_shown_or_refused_in_one_sentence(corpora: Path, folder: str) -> None:
    files = sorted((corpora / "corpora" / folder).glob("*.pdf"))
    assert files
    found = shown(files)
    counts = Counter(str(each["outcome"]) for each in found)
    read = sum(1 for each in found if each["characters"])
    peak = max(int(str(each["peak"])) for each in found)
    print(f"\n{folder}: {len(files)} files, {dict(counts)}, text in {read}, peak {peak} MB")
    assert len(found) == len(files)
    strange = [each for each in found if each["outcome"] not in OUTCOMES]
    assert strange == []
    refused = [str(each["refused"]) for each in found if str(each["outcome"]).startswith("pdf-")]
    assert all(sentence.count(".") >= 1 and "\n" not in sentence for sentence in refused)
    assert counts["shown"] > 0.5 * len(files)
    assert peak < MEMORY
