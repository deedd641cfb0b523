"""The licences of all that Dossier comes with, as `packaging/licences.py` made them from the lock file."""

import json
from dataclasses import dataclass
from pathlib import Path

from dossier.services.paths import resource


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its licence by its SPDX name, its home page ("" where none is known), the files of its texts.

    `contains` says, a line each, what it holds of others in turn.
    """

    name: str
    version: str
    licence: str
    home: str
    files: tuple[Path, ...]
    contains: tuple[str, ...]


def notice() -> str:
    """Return the words that stand before all: what Dossier is under, Qt's LGPL, the fonts' OFL."""
    return resource("licences/README.txt").read_text(encoding="utf-8")


def parts() -> list[Part]:
    """Return every part, the program itself first; then the machine's own libraries, where a build took any along."""
    folder = resource("licences")
    listed = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    found = [
        Part(
            item["name"],
            item["version"],
            item["licence"],
            item["home"],
            tuple(folder / file for file in item["files"]),
            tuple(item["contains"]),
        )
        for item in listed
    ]
    taken_along = sorted((folder / "libraries").glob("*.txt"))
    return found + [Part(path.stem, "", "", "", (path,), ()) for path in taken_along]


def text(part: Part) -> str:
    """Return all that is to be said of a part: what it is, what it holds, and the words of its licences."""
    head = [f"{part.name} {part.version}".strip(), part.licence, part.home]
    said = ["\n".join(line for line in head if line)]
    if part.contains:
        said.append("It holds:\n" + "\n".join(f"  {line}" for line in part.contains))
    said += [file.read_text(encoding="utf-8", errors="replace").strip("\n") for file in part.files]
    return f"\n\n{'─' * 40}\n\n".join(said) + "\n"
