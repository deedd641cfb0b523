"""What a dossier lies on: a disk of this computer, a stick, a network drive; one that is full."""

import os
import re
from pathlib import Path

# Where the shared memory of a WAL does not serve: network drives and sticks.
_WITHOUT_WAL = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|9p|afs|ceph|vfat|msdos|exfat|fuseblk|davfs|fuse\.(sshfs|davfs2|rclone|gvfsd-fuse)"
)


def is_full(path: Path) -> bool:
    """Whether there is no room left where `path` lies."""
    try:
        return os.statvfs(path.parent).f_bavail == 0
    except (OSError, AttributeError):  # the folder is gone; a system that does not tell
        return False


def is_shared(path: Path) -> bool:
    """Whether `path` lies on a network drive or a stick, where other computers may come by."""
    return _WITHOUT_WAL.fullmatch(file_system(path.resolve().parent)) is not None


def file_system(folder: Path, mounts: Path = Path("/proc/self/mounts")) -> str:
    """Return the type of the file system that holds `folder` (`ext4`, `vfat`), '' where the system does not say."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, inside = ("", ""), f"{folder.as_posix().rstrip('/')}/"
    for line in lines:
        _, point, kind, *_ = line.split(" ")
        if "\\" in point:  # the kernel writes a space so
            point = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), point)
        if inside.startswith(f"{point.rstrip('/')}/") and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1]
