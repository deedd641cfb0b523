"""The licences are those of the lock: a package that is added, or gets another version, must be in the index."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from dossier import __version__
from tests.packaging.scripts import CHECKOUT, script

licences = script("licences")


def test_the_index_is_what_the_lock_asks_for() -> None:
    assert licences.differences() == []


def test_what_is_not_shipped_is_in_the_lock() -> None:
    assert licences.NOT_SHIPPED.keys() <= licences.locked().keys()


def test_the_texts_of_what_asks_for_them_are_there() -> None:
    folder = CHECKOUT / "resources" / "licences" / "texts"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "qt" / "LGPL-3.txt").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (folder / "qt" / "GPL-3.txt").read_text(encoding="utf-8")
    for font in ("amiri", "noto-sans", "noto-sans-arabic", "noto-serif"):
        assert "SIL OPEN FONT LICENSE" in (folder / f"fontpkg-{font}" / "LICENSE").read_text(encoding="utf-8").upper()
    assert (folder / "dossier" / "LICENSE").read_bytes() == (CHECKOUT / "LICENSE").read_bytes()


def without(parts: list[dict[str, Any]]) -> str:
    parts[:] = [part for part in parts if part["name"] != "typst"]
    return "typst is not listed"


def older(parts: list[dict[str, Any]]) -> str:
    parts[0]["version"] = "0"
    return f"Dossier is listed as 0, the lock has {__version__}"


def unnamed(parts: list[dict[str, Any]]) -> str:
    parts[-1]["licence"] = ""
    return f"{parts[-1]['name']} has no licence"


def wordless(parts: list[dict[str, Any]]) -> str:
    parts[-1]["files"] = []
    return f"{parts[-1]['name']} has no text"


def lost(parts: list[dict[str, Any]]) -> str:
    parts[-1]["files"] = ["texts/none"]
    return "texts/none is missing or empty"


def surplus(parts: list[dict[str, Any]]) -> str:
    parts.append({**parts[-1], "name": "leftpad"})
    return "leftpad is listed and not shipped"


@pytest.mark.parametrize("spoil", [without, older, unnamed, wordless, lost, surplus])
def test_the_check_finds_what_is_wrong(tmp_path: Path, spoil) -> None:
    target = tmp_path / "licences"
    shutil.copytree(licences.TARGET, target)
    parts = json.loads((target / "index.json").read_text(encoding="utf-8"))
    said = spoil(parts)
    (target / "index.json").write_text(json.dumps(parts), encoding="utf-8")
    assert licences.differences(target) == [said]
