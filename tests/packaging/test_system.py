import importlib.util
import re
import socket
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

SYSTEM = Path(__file__).resolve().parents[2] / "packaging" / "system.py"
QT = Path(PySide6.__file__).parent / "Qt"

# In every Debian: the C and C++ run time; libxcb comes with libX11.
ALWAYS_THERE = re.compile(r"libc|libm|libdl|librt|libpthread|libstdc\+\+|libgcc_s|libxcb\.so|libresolv")


def load() -> ModuleType:
    # By its path: the name `packaging` belongs to a well-known package.
    spec = importlib.util.spec_from_file_location("packaging_system", SYSTEM)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


system = load()


def needed_by(*files: str) -> set[str]:
    """Return the shared libraries that these files of the Qt wheel name and the wheel does not bring."""
    names: set[str] = set()
    for file in files:
        content = (QT / file).read_bytes()
        names.update(name.decode() for name in re.findall(rb"\0(lib[\w+-]+(?:-[\d.]+)?\.so\.\d+)(?=\0)", content))
    return {name for name in names if not (QT / "lib" / name).exists() and not ALWAYS_THERE.match(name)}


def test_list_for_drawing_off_the_screen_is_what_qt_names():
    needed = needed_by("lib/libQt6Core.so.6", "lib/libQt6Gui.so.6", "lib/libQt6Widgets.so.6", "lib/libQt6DBus.so.6")
    needed |= needed_by("plugins/platforms/libqoffscreen.so", "lib/libQt6Svg.so.6", "lib/libQt6PrintSupport.so.6")
    assert "libEGL.so.1" in needed
    assert needed - {"libgthread-2.0.so.0"} == set(system.OFFSCREEN)  # libgthread comes with libglib


def test_list_for_a_window_is_what_qt_names():
    needed = needed_by("plugins/platforms/libqxcb.so", "lib/libQt6XcbQpa.so.6")
    assert "libxcb-cursor.so.0" in needed
    assert needed - {"libgthread-2.0.so.0"} - set(system.OFFSCREEN) == set(system.SCREEN)


def test_only_missing_libraries_are_named():
    libraries = {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9", "libnobody.so.1": "libnobody1"}
    assert system.missing_packages(libraries) == ["libnowhere9", "libnobody1"]


def test_question_is_answered_on_one_line(capsys: pytest.CaptureFixture[str]):
    assert system.main(["libraries"]) == 0
    output = capsys.readouterr().out
    assert output.count("\n") == 1
    assert set(output.split()) <= set(system.OFFSCREEN.values())


def test_unknown_question_is_refused(capsys: pytest.CaptureFixture[str]):
    assert system.main(["weather"]) == 2
    assert "libraries" in capsys.readouterr().err


def test_no_display_named_is_no_display():
    assert not system.display_answers({})
    assert not system.display_answers({"DISPLAY": "", "WAYLAND_DISPLAY": ""})


def test_display_that_nobody_serves_is_no_display(tmp_path: Path):
    assert not system.display_answers({"DISPLAY": ":64123"})
    assert not system.display_answers({"DISPLAY": "nonsense"})
    assert not system.display_answers({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert not system.display_answers({"WAYLAND_DISPLAY": "wayland-7"})


@pytest.mark.parametrize("name", [":64124", ":64124.0", "unix:64124"])
def test_x_server_that_answers_is_a_display(name: str):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X64124")
        server.listen()
        assert system.display_answers({"DISPLAY": name})


def test_wayland_server_that_answers_is_a_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.chdir(tmp_path)  # a socket's path is short, a temporary folder's may not be
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("wayland-0")
        server.listen()
        assert system.display_answers({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})
        assert system.display_answers({"WAYLAND_DISPLAY": str(tmp_path / "wayland-0")})


def test_forwarded_display_is_left_to_qt():
    assert system.display_answers({"DISPLAY": "localhost:10.0"})
