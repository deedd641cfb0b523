"""A folder to unpack anywhere: `python packaging/tarball.py FROZEN STAGE OUT`.

Beside the program lies `share` for the desktop, and install.sh, which puts menu entry, icons and kind of file into the
home folder of who runs it, and takes them away again (`install.sh --remove`).
"""

import os
import platform
import shutil
import sys
import tarfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]

import share  # noqa: E402

from dossier import APP_ID, __version__  # noqa: E402

INSTALL = CHECKOUT / "packaging" / "desktop" / "install.sh.in"
VERSION = os.environ.get("DOSSIER_VERSION", __version__)


def stage(frozen: Path, root: Path, icons: Path) -> None:
    """Lay out the unpacked folder at `root`; `icons` are the sizes of the icon."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen, root, symlinks=True)
    share.write(root / "share", icons, VERSION)
    script = INSTALL.read_text(encoding="utf-8").replace("@APP_ID@", APP_ID)
    share.put(root / "install.sh", script.encode())
    (root / "install.sh").chmod(0o755)
    shutil.copyfile(CHECKOUT / "LICENSE", root / "LICENSE")
    shutil.copyfile(CHECKOUT / "resources" / "licences" / "README.txt", root / "LICENCES-OF-PARTS.txt")


def pack(root: Path, target: Path) -> None:
    """Write the folder `root` to `target`, with owners and times that any build gives."""
    moment = int(os.environ["SOURCE_DATE_EPOCH"])

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with tarfile.open(target, "w:xz", preset=6) as archive:
        for path in sorted((root, *root.rglob("*"))):
            archive.add(path, Path(root.name) / path.relative_to(root), recursive=False, filter=plain)


def main(frozen: Path, folder: Path, out: Path) -> None:
    """Build OUT/dossier-VERSION-SYSTEM-MACHINE.tar.xz."""
    name = f"dossier-{VERSION}-{sys.platform}-{platform.machine()}"
    stage(frozen, folder / name, CHECKOUT / "build" / "icons")
    target = out / f"{name}.tar.xz"
    pack(folder / name, target)
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB", file=sys.stderr)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
