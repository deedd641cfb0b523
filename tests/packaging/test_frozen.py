"""The frozen build's start, and the icons that it carries."""

import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from dossier import children
from dossier.intake.pdf import serving
from dossier.output import typesetter
from tests.packaging.scripts import CHECKOUT, script

frozen = script("frozen")
icon = script("pictures_of_icon")


@pytest.mark.parametrize("module", [typesetter, serving])
def test_it_is_a_child_process_when_asked(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "main", lambda arguments: 4 if arguments == ["folder"] else 0)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert frozen.start(children.command(module.__name__, "folder")[1:]) == 4


def test_else_it_is_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert frozen.start(["--version"]) == 0
    assert capsys.readouterr().out.startswith("dossier ")


def test_children_start_without_the_rest_of_the_program() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(CHECKOUT / 'packaging')!r}); import frozen; "
        "print(*sorted(name for name in sys.modules if name.startswith('dossier')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["dossier", "dossier.children", "dossier.later"]


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
