"""The frozen build's start, and the icons that it carries."""

import struct
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.output import typesetter
from tests.packaging.scripts import CHECKOUT, script

frozen = script("frozen")
icon = script("pictures_of_icon")


def test_it_is_the_typesetter_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetter, "main", lambda folder: 4 if folder == tmp_path else 0)
    assert frozen.start([typesetter.ASKED, str(tmp_path)]) == 4


def test_else_it_is_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert frozen.start(["--version"]) == 0
    assert capsys.readouterr().out.startswith("dossier ")


def test_the_typesetter_starts_without_the_rest_of_the_program() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(CHECKOUT / 'packaging')!r}); import frozen; "
        "print(*sorted(name for name in sys.modules if name.startswith('dossier')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["dossier", "dossier.output", "dossier.output.typesetter"]


def test_icons_for_windows_and_macos_hold_the_pictures() -> None:
    windows = icon.ico({16: b"small", 256: b"large"})
    assert windows[:6] == struct.pack("<HHH", 0, 1, 2)
    for at, picture in ((6, b"small"), (22, b"large")):
        size, offset = struct.unpack_from("<II", windows, at + 8)
        assert windows[offset : offset + size] == picture
    macos = icon.icns({b"ic07": b"picture"})
    assert macos == b"icns" + struct.pack(">I", 23) + b"ic07" + struct.pack(">I", 15) + b"picture"


def test_each_size_is_drawn_from_the_one_drawing(tmp_path: Path) -> None:
    command = [sys.executable, str(CHECKOUT / "packaging" / "pictures_of_icon.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for size in icon.SIZES:
        picture = (tmp_path / f"{size}.png").read_bytes()
        assert struct.unpack_from(">II", picture, 16) == (size, size)
