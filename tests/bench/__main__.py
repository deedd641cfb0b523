"""python -m tests.bench: prints the table."""

import sys
import tempfile
from pathlib import Path

from tests.bench import stores
from tests.bench.measuring import table


def main() -> int:
    """Measure everything in a folder of its own and print the table."""
    with tempfile.TemporaryDirectory(prefix="dossier-bench-") as folder:
        measured = list(stores.measure(Path(folder), pages=300, pairs=21))
    print(*table(measured), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
