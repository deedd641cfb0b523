from pathlib import Path

import pytest

from dossier.store.medium import file_system

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
/dev/sdb1 /media/ada/MY\\040STICK vfat rw 0 0
/dev/sdc1 /media/ada/Bücher exfat rw 0 0
server:/home /home nfs4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv", "ext4"),
        ("/tmp/a/b", "tmpfs"),
        ("/tmpfolder", "ext4"),
        ("/media/ada/MY STICK/briefs", "vfat"),
        ("/media/ada/Bücher", "exfat"),
        ("/home/ada", "nfs4"),
    ],
)
def test_the_file_system_of_a_folder_is_that_of_its_nearest_mount(tmp_path: Path, folder: str, kind: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS, encoding="utf-8")
    assert file_system(Path(folder), mounts) == kind


def test_where_the_system_does_not_say_the_file_system_is_unknown(tmp_path: Path) -> None:
    assert file_system(tmp_path, tmp_path / "missing") == ""
