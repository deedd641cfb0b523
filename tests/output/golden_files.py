"""Golden files: what each format made of the sample, read and found right; DOSSIER_GOLDEN=write makes them anew."""

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def same_as_golden(name: str, text: str) -> bool:
    """Whether `text` is what the golden file holds."""
    path = GOLDEN / name
    if os.environ.get("DOSSIER_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8", newline="")
    return path.read_bytes().decode() == text
