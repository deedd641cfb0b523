"""What the machine itself must bring: the shared libraries that Qt loads, and a display to draw on.

python packaging/system.py libraries          prints the Debian packages missing for drawing off the screen, on one line
python packaging/system.py libraries screen   those missing for a window
python packaging/system.py display            exits 0 when DISPLAY or WAYLAND_DISPLAY names a server that answers
"""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}

ANSWER_WITHIN_SECONDS = 2.0


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """Return the Debian packages of those shared libraries (file name -> package) that the loader does not find."""
    return [package for library, package in libraries.items() if not _loads(library)]


def display_answers(environment: Mapping[str, str]) -> bool:
    """Tell whether the Wayland or the X server that the environment names takes a connection."""
    wayland = environment.get("WAYLAND_DISPLAY", "")
    if wayland:
        place = Path(environment.get("XDG_RUNTIME_DIR", "")) / wayland  # an absolute WAYLAND_DISPLAY stands alone
        if place.is_absolute() and _connects(str(place)):
            return True
    return _x_server_answers(environment.get("DISPLAY", ""))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_server_answers(display: str) -> bool:
    """Try `[host]:number[.screen]`, an X display name."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdecimal():
        return False
    if host not in ("", "unix"):
        return True  # another machine's, or one forwarded by SSH: Qt is the one to try
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(path) or _connects(f"\0{path}")


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(ANSWER_WITHIN_SECONDS)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True


def main(arguments: list[str]) -> int:
    """Run one of the two questions of this file; return the exit code."""
    match arguments:
        case ["libraries"]:
            print(" ".join(missing_packages(OFFSCREEN)))
            return 0
        case ["libraries", "screen"]:
            print(" ".join(missing_packages(OFFSCREEN | SCREEN)))
            return 0
        case ["display"]:
            return 0 if display_answers(os.environ) else 1
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
