"""The shared libraries in a frozen folder that came from the machine it was built on.

python packaging/libraries.py copyrights FOLDER    puts the copyright file of each one's Debian package into FOLDER
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

INSIDE = "_internal"
COPYRIGHTS = "_internal/resources/licences/libraries"
_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


def borrowed(folder: Path) -> list[Path]:
    """Return the libraries of the frozen folder that are no part of a wheel and not Python itself."""
    named = (path for path in sorted((folder / INSIDE).glob("*.so*")) if not path.is_symlink())
    return [path for path in named if not path.name.startswith("libpython")]


def package_of(library: str) -> str | None:
    """Return the Debian package that the machine's own `library` (a file name) is of; None where there is none."""
    found = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True).stdout.splitlines()
    return found[0].split(":")[0] if found else None


def put_copyrights(folder: Path) -> None:
    """Put the copyright files of all borrowed libraries beside the other licences; exit where one has none."""
    target = folder / COPYRIGHTS
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for library in borrowed(folder):
        package = package_of(library.name)
        file = Path("/usr/share/doc") / str(package) / "copyright"
        if package is None or not file.is_file():
            sys.exit(f"dossier: {library.name} has no copyright file on this machine; leave it out or add its licence.")
        shutil.copyfile(file, target / f"{package}.txt")


def needed_by(file: str) -> set[str]:
    """Return the names of the libraries that a binary itself asks for, without those that these ask for."""
    head = subprocess.run(["objdump", "-p", file], capture_output=True, text=True).stdout
    return set(_NEEDED.findall(head))


def newest_glibc(folder: Path) -> str:
    """Return the newest version of the C library whose symbols any file in the folder asks for, as "2.34"."""
    newest = (0, 0)
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            symbols = subprocess.run(["objdump", "-T", str(path)], capture_output=True, text=True).stdout
            newest = max([newest, *((int(a), int(b)) for a, b in _GLIBC.findall(symbols))])
    return ".".join(map(str, newest))


if __name__ == "__main__":
    if sys.argv[1:2] != ["copyrights"]:
        sys.exit(__doc__)
    put_copyrights(Path(sys.argv[2]))
