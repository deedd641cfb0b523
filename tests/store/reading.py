"""Reading a whole dossier, and running a piece of code in a process of its own."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from dossier.store.rows import TABLES
from dossier.store.store import Store

CHECKOUT = Path(__file__).resolve().parents[2]


def everything(store: Store) -> dict[str, list[Any]]:
    """Return all rows of a dossier by table, its journal, and what a search for a word of it finds."""
    from dossier.store.searching import Asked, search

    rows: dict[str, list[Any]] = {table: store.find(kind) for kind, table in TABLES.items()}
    rows["journal"] = list(store.journal())
    rows["hits"] = list(search(store, Asked("ferry", ["claim", "page", "note"]), 50))
    return rows


def start(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Run Python `code` in another process; `arguments` are its `sys.argv[1:]`."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def printed(code: str, *arguments: object) -> str:
    """Return what `code` prints in another process; it must end well."""
    process = start(code, *arguments)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out.strip()
