"""The licences of all that is shipped with Dossier, in resources/licences, made from the lock file.

python packaging/licences.py            makes them anew, from the packages installed in this environment
python packaging/licences.py --check    exits 1 where the index is not what the lock asks for

index.json lists the parts: name, version, licence (SPDX), home page, the files of its texts (relative to the folder),
and what a compiled part holds in turn, as its own list of contents (SBOM) says.
"""

import importlib.metadata
import json
import re
import shutil
import sys
import sysconfig
import tomllib
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from packaging.version import Version  # noqa: E402

from dossier import __version__  # noqa: E402

TARGET = CHECKOUT / "resources" / "licences"
LOCK = CHECKOUT / "packaging" / "requirements.lock"
DEBIANS = Path("/usr/share/common-licenses")

# In the lock, but no part of what is shipped -> why.
NOT_SHIPPED = {
    "pip": "sqlite-utils asks for it; it is left out of frozen builds, and a wheel's reader has it already",
    "hatchling": "builds the wheel",
    "editables": "builds the wheel",
    "pathspec": "builds the wheel",
    "tomlkit": "builds the wheel",
    "trove-classifiers": "builds the wheel",
}
# What no metadata says, or says in other words than SPDX's.
LICENCES = {
    "click-default-group": "BSD-3-Clause",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-docx": "MIT",
    "rispy": "MIT",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0",
    "sqlite-fts4": "Apache-2.0",
    "tomli-w": "MIT",
    "tzdata": "Apache-2.0",
}
# What the libraries in a wheel hold of others, where the wheel has no list of it.
INSIDE = {"sqlcipher3": ["OpenSSL (Apache-2.0)", "SQLCipher (BSD-3-Clause)"]}
# Parts that are no Python packages: name, licence, home page.
BEYOND = (
    ("Qt", "LGPL-3.0-only", "https://www.qt.io"),
    ("Python", "PSF-2.0", "https://www.python.org"),
    ("PyInstaller’s bootloader", "GPL-2.0-or-later WITH Bootloader-exception", "https://pyinstaller.org"),
)
# What Qt's libraries hold of others, in the modules that Dossier uses (Qt's page “Licenses Used in Qt” has the texts).
INSIDE_QT = (
    "Adobe Glyph List For New Fonts (BSD-3-Clause)",
    "Anti-aliasing rasterizer of FreeType 2 (FTL OR GPL-2.0-only)",
    "Easing equations by Robert Penner (BSD-3-Clause)",
    "Emoji Segmenter (Apache-2.0)",
    "forkfd (MIT)",
    "FreeType (FTL OR GPL-2.0-only)",
    "HarfBuzz (MIT-Modern-Variant)",
    "ICU (Unicode-3.0)",
    "libdbus headers (AFL-2.1 OR GPL-2.0-or-later)",
    "libjpeg-turbo (IJG AND BSD-3-Clause AND Zlib)",
    "libpng (libpng-2.0)",
    "libtiff (libtiff)",
    "libwebp (BSD-3-Clause)",
    "MD4C (MIT)",
    "OpenGL and Vulkan headers (MIT, Apache-2.0)",
    "PCRE2 (BSD-3-Clause)",
    "Secure hash algorithms BLAKE2, SHA-1, SHA-2, SHA-3 (CC0-1.0, BSD-3-Clause)",
    "Smooth scaling algorithm of Imlib2 (Imlib2)",
    "TinyCBOR (MIT)",
    "Unicode Character Database and CLDR (Unicode-3.0)",
    "Wayland protocols (MIT)",
    "XCB-XInput and X server helper (MIT, X11)",
    "zlib (Zlib)",
)
_TEXT = re.compile(r"licen[cs]e|copying|notice|authors|ofl", re.IGNORECASE)
_OTHER_SYSTEMS = ("android", "musl")


def locked(lock: Path = LOCK) -> dict[str, str]:
    """Return the version of each package in the lock."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE))


def differences(target: Path = TARGET) -> list[str]:
    """Return one sentence for each thing in which the index is not what the lock asks for."""
    parts = {part["name"]: part for part in json.loads((target / "index.json").read_text(encoding="utf-8"))}
    wanted = {name: version for name, version in locked().items() if name not in NOT_SHIPPED}
    wanted |= {"Dossier": __version__, "Qt": wanted["pyside6-essentials"]}
    said = [f"{name} is not listed" for name in (*wanted, *(name for name, *_ in BEYOND)) if name not in parts]
    said += [
        f"{name} is listed as {parts[name]['version']}, the lock has {version}"
        for name, version in wanted.items()
        if name in parts and parts[name]["version"] != version
    ]
    said += [f"{name} is listed and not shipped" for name in parts.keys() - wanted.keys() - {n for n, *_ in BEYOND}]
    for name, part in parts.items():
        said += [f"{name} has no licence"] * (not part["licence"]) + [f"{name} has no text"] * (not part["files"])
        said += [f"{file} is missing or empty" for file in part["files"] if not _has_text(target / file)]
    return said


def _has_text(path: Path) -> bool:
    return path.is_file() and bool(path.read_text(encoding="utf-8").strip())


def write(target: Path = TARGET) -> None:
    """Make index and texts anew."""
    shutil.rmtree(target / "texts", ignore_errors=True)
    parts = [dossier(target), *(beyond(target, *part) for part in BEYOND)]
    parts += [package(target, name, version) for name, version in locked().items() if name not in NOT_SHIPPED]
    index = json.dumps(parts, ensure_ascii=False, indent=1)
    (target / "index.json").write_text(index + "\n", encoding="utf-8")


def dossier(target: Path) -> dict[str, Any]:
    """Return the program's own entry."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    files = [put(target, "dossier", "LICENSE", CHECKOUT / "LICENSE")]
    return entry("Dossier", __version__, project["license"], "", files)


def beyond(target: Path, name: str, licence: str, home: str) -> dict[str, Any]:
    """Return the entry of a part that is no Python package."""
    match name:
        case "Qt":
            files = [put(target, "qt", f"{kind}.txt", DEBIANS / kind) for kind in ("LGPL-3", "GPL-3")]
            return entry(name, locked()["pyside6-essentials"], licence, home, files, list(INSIDE_QT))
        case "Python":
            text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
            return entry(name, "3", licence, home, [put(target, "python", "LICENSE.txt", text)])
        case _:
            files = [put(target, "pyinstaller", "GPL-2.txt", DEBIANS / "GPL-2")]
            exception = target / "texts" / "pyinstaller" / "exception.txt"
            exception.write_text(BOOTLOADER, encoding="utf-8")
            return entry(name, "6", licence, home, [exception.relative_to(target).as_posix(), *files])


def package(target: Path, name: str, version: str) -> dict[str, Any]:
    """Return the entry of a Python package, from its installed metadata; exit where another version is installed."""
    found = importlib.metadata.distribution(name)
    if Version(found.version) != Version(version):
        sys.exit(f"dossier: {name} {found.version} is installed, the lock has {version}; install the lock first.")
    metadata = found.metadata
    licence = LICENCES.get(name) or metadata.get("License-Expression") or metadata.get("License") or ""
    files, contains = [], [*INSIDE.get(name, ())]
    for file in found.files or ():
        place = file.as_posix()
        inside = place.partition(".dist-info/")[2]
        if not inside or any(system in place for system in _OTHER_SYSTEMS):
            continue
        path = Path(str(found.locate_file(file)))
        if "sboms/" in inside:
            contains += contents(path, name)
        elif _TEXT.search(inside):
            files.append(put(target, name, re.sub(r"^licenses/", "", inside).replace("/", "-"), path))
    if name in ("pyside6-essentials", "shiboken6"):
        files = ["texts/qt/LGPL-3.txt", "texts/qt/GPL-3.txt"]
    if name == "fontpkg":
        own = (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
        files = [put_text(target, name, "LICENSE", re.sub(r"Copyright .*", "Copyright (c) Evan Jones", own))]
    return entry(name, version, licence, home_page(metadata), files, contains)


def home_page(metadata: Any) -> str:
    """Return the address that a package's metadata gives as its home or its source."""
    pages = dict(line.split(", ", 1) for line in metadata.get_all("Project-URL") or () if ", " in line)
    lower = {label.lower(): page for label, page in pages.items()}
    named = ("homepage", "home", "repository", "source", "source code", "github")
    return metadata.get("Home-page") or next((lower[label] for label in named if label in lower), "")


def contents(sbom: Path, name: str) -> list[str]:
    """Return what a list of contents in CycloneDX says, a line a component."""
    said = []
    for component in json.loads(sbom.read_text(encoding="utf-8")).get("components", ()):
        if component["name"] != name:
            chosen = (
                choice.get("expression") or choice["license"].get("id") or choice["license"].get("name")
                for choice in component.get("licenses") or ()
            )
            licence = " AND ".join(chosen)
            said.append(f"{component['name']} {component.get('version', '')}{f' ({licence})' if licence else ''}")
    return sorted(set(said))


def put(target: Path, name: str, file: str, source: Path) -> str:
    """Copy a text; return its place in the folder."""
    return put_text(target, name, file, source.read_text(encoding="utf-8", errors="replace"))


def put_text(target: Path, name: str, file: str, text: str) -> str:
    """Write a text; return its place in the folder."""
    path = target / "texts" / name / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path.relative_to(target).as_posix()


def entry(
    name: str, version: str, licence: str, home: str, files: list[str], contains: list[str] | None = None
) -> dict[str, Any]:
    """Return one entry of the index."""
    return {
        "name": name,
        "version": version,
        "licence": licence,
        "home": home,
        "files": sorted(files, key=lambda file: ("BUILD_LICENSES" in file, file)),
        "contains": contains or [],
    }


BOOTLOADER = """\
PyInstaller’s bootloader, the small program that starts a frozen build of Dossier, is under the GNU General Public
License, version 2 or later, with this exception: its authors give unlimited permission to link or embed compiled
bootloader files into combinations with other programs, and to distribute those combinations without any restriction
coming from the use of those files. Dossier itself is not placed under the GPL by it.
"""


def main(arguments: list[str]) -> int:
    """Make the licences, or check with `--check`. Return 0, or 1 where the check fails."""
    if arguments != ["--check"]:
        write()
    said = differences()
    for sentence in said:
        print(f"{sentence}; run python packaging/licences.py in the environment of the tests.", file=sys.stderr)
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
