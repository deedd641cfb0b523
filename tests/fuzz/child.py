"""python -m tests.fuzz.child TARGET SECONDS FOLDER: the process that may break; prints what came of it as JSON."""

import json
import logging
import resource
import sys
import time
import warnings
from pathlib import Path

from dossier.services.offline import refuse_internet
from tests.fuzz.guided import fuzz
from tests.fuzz.targets import TARGETS

MEMORY = 3 << 30  # bytes of address space


def main(name: str, seconds: str, folder: str) -> int:
    """Fuzz and print; `folder` holds the input that is being tried."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    refuse_internet()
    warnings.simplefilter("ignore")
    logging.disable()
    current = Path(folder) / "current"
    done = fuzz(TARGETS[name], float(seconds), time.time_ns(), current.write_bytes)
    faults = {place: (data.hex(), trace) for place, (data, trace) in done.faults.items()}
    told = {
        "executions": done.executions,
        "refused": done.refused,
        "lines": len(done.reached),
        "kept": len(done.pool),
        "faults": faults,
        "cpu": time.process_time(),
    }
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
