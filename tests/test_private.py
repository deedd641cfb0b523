"""Whatever the program writes is its owner's alone, and nothing temporary is left, whatever happened."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.rows import Document
from dossier.services import settings
from dossier.services.copying import save_copy
from dossier.services.exporting import replace_file
from dossier.services.session import bundled_copy
from tests.conftest import home_variables
from tests.network.__main__ import reviewed
from tests.samples import sample_session

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


@pytest.fixture
def permissive() -> Iterator[None]:
    """Let every file be made for everybody, unless whoever makes it says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_to_others(*folders: Path) -> list[str]:
    """Return what others than the owner can read, write or enter in `folders`, which are themselves not looked at."""
    return [
        f"{stat.filemode(path.lstat().st_mode)} {path.relative_to(folder)}"
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if not path.is_symlink() and path.lstat().st_mode & 0o077
    ]


def test_what_others_can_read_is_found(tmp_path: Path, permissive: None) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").touch()
    assert open_to_others(tmp_path) == ["drwxrwxrwx a", "-rw-rw-rw- a/b"]


class Ran:
    """Runs the program in a home of its own, with a folder of its own for temporary files."""

    def __init__(self, folder: Path) -> None:
        self.home, self.temporary, self.out = folder / "home", folder / "temporary", folder / "out"
        for each in (self.home, self.home / ".config", self.temporary, self.out):
            each.mkdir(mode=0o700)
        self.variables = home_variables(self.home) | {"TMPDIR": str(self.temporary), "QT_QPA_PLATFORM": "offscreen"}

    def __call__(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", *map(str, arguments)]
        return subprocess.run(
            command, env=os.environ | self.variables, capture_output=True, text=True, preexec_fn=_permit_all
        )

    def look(self) -> tuple[list[str], list[Path]]:
        """Return what others can read, and what temporary files are left."""
        return open_to_others(self.home, self.temporary, self.out), list(self.temporary.rglob("*"))


def _permit_all() -> None:
    os.umask(0)


@pytest.fixture
def ran(tmp_path: Path) -> Ran:
    return Ran(tmp_path)


def test_a_review_with_every_export_and_printing(ran: Ran) -> None:
    """The window with the bundled dossier; the review writes a printed PDF and a file of each format."""
    dossier = reviewed(ran.out)
    dossier.chmod(0o600)
    done = ran("tests.network.review", dossier, ran.out)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list(ran.out.iterdir())) > 10
    assert ran.look() == ([], [])


def test_verbs_that_write(ran: Ran) -> None:
    brief = ran.out / "brief.md"
    brief.write_text("# How to cross?\n\n## 1. By ferry\n\nIt is quick [1].\n\n## Sources\n\n[1] A log.\n")
    log = ran.out / "log.txt"
    log.write_text("The ferry is quick.")
    brief.chmod(0o600)
    log.chmod(0o600)
    dossier = ran.out / "a.dossier"
    assert ran("dossier", "import", brief, "-o", dossier).returncode == 0
    assert ran("dossier", "attach", dossier, 1, log).returncode == 0
    for format in ("source-pdf", "binder-pdf", "json"):
        done = ran("dossier", "export", dossier, "--format", format, "-o", ran.out / format)
        assert done.returncode == 0, done.stderr
    assert ran.look() == ([], [])


def test_errors_leave_nothing_behind(ran: Ran) -> None:
    dossier = reviewed(ran.out)
    dossier.chmod(0o600)
    broken = ran.out / "broken.dossier"
    broken.write_bytes(dossier.read_bytes()[:5000])
    broken.chmod(0o600)
    before = sorted(ran.out.iterdir())
    for words in (
        ("check", broken),
        ("import", broken, "-o", ran.out / "b.dossier"),
        ("attach", dossier, 99, __file__),
        ("export", dossier, "--format", "report-pdf", "-o", ran.out / "none" / "a.pdf"),
        ("export", dossier, "--format", "report-pdf", "-o", dossier),
        ("export", dossier, "--format", "source-pdf", "-o", broken),
        ("import-annotations", dossier, __file__),
    ):
        assert ran("dossier", *words).returncode == 1, words
    assert sorted(ran.out.iterdir()) == before
    assert ran.look() == ([], [])


def test_each_file_is_private_by_itself(tmp_path: Path, permissive: None, home: Path) -> None:
    """Not only by what the program sets at its start."""
    folder = tmp_path / "out"
    folder.mkdir(mode=0o700)
    session = sample_session(folder / "a.dossier")
    save_copy(session.store, session.store.find(Document)[0], folder / "copy.txt")
    session.close()
    replace_file(folder / "export.md", b"x")
    settings.save(settings.Settings(reviewer="Ada"))
    bundled_copy()
    assert (home / ".config/dossier/settings.toml").is_file()
    assert open_to_others(folder) == []
    assert [line for line in open_to_others(home) if "-rw" in line or line.endswith("dossier")] == []


@pytest.mark.parametrize("planted", ["link", "file"])
def test_a_draft_that_somebody_put_there_is_not_written_through(planted: str, tmp_path: Path) -> None:
    target, victim = tmp_path / "a.md", tmp_path / "victim"
    victim.write_text("untouched")
    draft = tmp_path / f".a.md.{os.getpid()}.new"
    if planted == "link":
        draft.symlink_to(victim)
    else:
        draft.touch(0o666)
        draft.chmod(0o666)
    replace_file(target, b"mine")
    assert target.read_bytes() == b"mine"
    assert victim.read_text() == "untouched"
    assert stat.S_IMODE(target.lstat().st_mode) == 0o600
    assert not draft.exists()
