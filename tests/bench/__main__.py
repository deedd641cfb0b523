"""python -m tests.bench: prints the table."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from dossier.services.importing import import_brief
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
    starting,
    stores,
)
from tests.bench.material import brief
from tests.bench.measuring import Measured, table


def main() -> int:
    """Measure everything in a folder of its own and print the table as it grows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="dossier-bench-") as folder:
        for line in table(_measured(Path(folder))):
            print(line, flush=True)
    return 0


def _measured(folder: Path) -> Iterator[Measured]:
    text = folder / "start.md"
    text.write_text(brief(8), encoding="utf-8")
    import_brief(text, folder / "start.dossier")
    yield from starting.measure(folder / "start.dossier", pairs=11)
    yield idling.measure(folder / "start.dossier", seconds=60)
    yield from reviewing.measure(folder, claims=10_000, sources=5_000, pairs=21)
    yield from stores.measure(folder, pages=300, pairs=21)
    yield from protected.measure(folder, pages=300, pairs=21)
    yield from briefs.measure(folder, pages=300, pairs=3)
    yield from annotating.measure(folder, pages=300, annotations=1_000, pairs=11)
    yield from searches.measure(folder, passages=100_000, pairs=20)
    yield from exports.measure(folder, pages=80, pairs=5)
    yield from sources.measure(folder, pages=500, annotations=1_000, pairs=11)
    yield from binders.measure(folder, pages=2_000, sources=20, pairs=3)
    yield from bibliographies.measure(records=5_000, pairs=7)
    yield from pages.measure(pages=200, book=2_000, pairs=15)


if __name__ == "__main__":
    sys.exit(main())
