"""A Debian package of a frozen folder: `python packaging/deb.py FROZEN STAGE OUT`.

The program lies in /usr/lib/dossier. Libraries that Debian has, and updates, are dropped from it and asked for instead.
No script runs when the package is installed or removed: menu, kinds of file and icons are registered by Debian's own
triggers, and the reviewer's files in her home folder are never touched.
"""

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]

import libraries  # noqa: E402
import share  # noqa: E402
import system  # noqa: E402
from contents import THE_MACHINES_OWN  # noqa: E402

from dossier import __version__  # noqa: E402

VERSION = os.environ.get("DOSSIER_VERSION", __version__)
# The machine's own libraries that system.py does not name, since Qt starts without them or they come with others.
ALSO_NEEDED = {"libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6", "libexpat.so.1": "libexpat1"}
RECOMMENDED = ("desktop-file-utils", "libcups2", "xdg-utils")

CONTROL = """\
Package: dossier-viewer
Version: {version}
Architecture: {architecture}
Maintainer: The Dossier authors <dossier@localhost.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: text
Priority: optional
Description: check the evidence behind a brief, claim by claim, offline
 Dossier shows a brief and its sources side by side, entirely offline. One
 judges, citation by citation, whether the cited source really says it, marks
 and comments, takes notes, finds things, and hands over an annotated PDF that
 any reader opens.
 .
 No internet socket is ever opened. Dossiers, settings and notes stay in the
 home folder when this package is removed.
"""


def depends(folder: Path) -> list[str]:
    """Return what the package asks for: the C library it was built against, Qt's libraries, the kinds of file."""
    needed = {*system.OFFSCREEN.values(), *system.SCREEN.values(), *ALSO_NEEDED.values(), "shared-mime-info"}
    return [f"libc6 (>= {libraries.newest_glibc(folder)})", *sorted(needed)]


def stage(frozen: Path, root: Path) -> None:
    """Lay out the package's files below `root`."""
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / "dossier"
    shutil.copytree(frozen, program, symlinks=True)
    for library in libraries.borrowed(program):
        if library.name in system.OFFSCREEN or library.name in system.SCREEN or library.name in THE_MACHINES_OWN:
            library.unlink()
    libraries.put_copyrights(program)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "dossier").symlink_to("../lib/dossier/dossier")
    share.write(root / "usr" / "share", CHECKOUT / "build" / "icons", VERSION)
    documents = root / "usr" / "share" / "doc" / "dossier-viewer"
    documents.mkdir(parents=True)
    changes = (CHECKOUT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    own = (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
    others = "The licences of what comes with the program are in /usr/lib/dossier/_internal/resources/licences.\n"
    (documents / "copyright").write_text(f"{own}\n{others}", encoding="utf-8")


def set_modes(root: Path) -> None:
    """Give all files the modes and the time that any build gives them."""
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and path.read_bytes()[:4] == b"\x7fELF")
            path.chmod(0o755 if runs and (path.is_dir() or ".so" not in path.name) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def main(frozen: Path, root: Path, out: Path) -> None:
    """Build OUT/dossier-viewer_VERSION_ARCHITECTURE.deb."""
    stage(frozen, root)
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    kilobytes = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
    control = CONTROL.format(
        version=VERSION,
        architecture=architecture,
        size=kilobytes,
        depends=", ".join(depends(root)),
        recommends=", ".join(RECOMMENDED),
    )
    share.put(root / "DEBIAN" / "control", control.encode())
    set_modes(root)
    target = out / f"dossier-viewer_{VERSION}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(target)], check=True)
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, {kilobytes / 1024:.0f} MB installed", file=sys.stderr)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
