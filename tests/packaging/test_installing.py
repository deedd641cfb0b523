"""What is unpacked and installed: the tarball's install.sh; the recipes for other systems, as far as they are read."""

import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from dossier import APP_ID
from tests.packaging.scripts import CHECKOUT, script

tarball = script("tarball")
PACKAGING = CHECKOUT / "packaging"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """Return an unpacked tarball, in which the program is a script that prints what it was called with."""
    frozen = tmp_path / "frozen"
    frozen.mkdir()
    (frozen / "dossier").write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    (frozen / "dossier").chmod(0o755)
    root = tmp_path / "a folder" / "dossier-1"
    icons = tmp_path / "icons"
    icons.mkdir()
    for size in tarball.share.ICON_SIZES:
        (icons / f"{size}.png").write_bytes(b"png")
    tarball.stage(frozen, root, icons)
    return root


def install(unpacked: Path, home: Path, *arguments: str) -> None:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run(["sh", str(unpacked / "install.sh"), *arguments], env=environment, check=True)


def files(home: Path) -> set[str]:
    made = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file() or path.is_symlink()}
    databases = re.compile(r"\.local/share/(mime/(?!packages/)|applications/mimeinfo\.cache)")
    return {name for name in made if not databases.match(name)}


def test_it_is_installed_for_one_person_and_removed_without_a_trace(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    own = home / ".local" / "share" / "dossier" / "mine.dossier"
    own.parent.mkdir(parents=True)
    own.touch()
    install(unpacked, home)
    entry = (home / f".local/share/applications/{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{unpacked}/dossier" %f\n' in entry
    assert "TryExec" not in entry
    assert (home / f".local/share/mime/packages/{APP_ID}.xml").is_file()
    called = subprocess.run([home / ".local/bin/dossier", "a b"], capture_output=True, text=True, check=True)
    assert called.stdout == "a b\n"
    install(unpacked, home)  # again, over what is there
    install(unpacked, home, "--remove")
    assert files(home) == {".local/share/dossier/mine.dossier"}


def test_a_program_of_that_name_that_is_not_ours_stays(unpacked: Path, tmp_path: Path) -> None:
    other = tmp_path / "home" / ".local" / "bin" / "dossier"
    other.parent.mkdir(parents=True)
    other.write_text("theirs")
    install(unpacked, tmp_path / "home")
    install(unpacked, tmp_path / "home", "--remove")
    assert other.read_text() == "theirs"


def test_the_archive_is_the_same_for_the_same_folder(
    unpacked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
    for name in ("one", "two"):
        tarball.pack(unpacked, tmp_path / name)
        os.utime(unpacked / "dossier")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    with tarfile.open(tmp_path / "one") as archive:
        names = archive.getnames()
        assert {"dossier-1/dossier", "dossier-1/install.sh", "dossier-1/LICENSE"} <= set(names)
        assert {(entry.uid, entry.mtime) for entry in archive} == {(0, 1764000000)}


def test_the_flatpak_may_not_use_the_network() -> None:
    asked = re.findall(r"^  - (--\S+)$", (PACKAGING / "flatpak" / "manifest.yaml.in").read_text(), re.MULTILINE)
    assert "--socket=wayland" in asked
    assert not [right for right in asked if "network" in right or "session-bus" in right]


def test_the_windows_installer_asks_for_no_administrator() -> None:
    recipe = (PACKAGING / "windows" / "dossier.iss").read_text()
    assert "PrivilegesRequired=lowest" in recipe
    assert set(re.findall(r"^Root: (\w+);", recipe, re.MULTILINE)) == {"HKCU"}
    for source in re.findall(r"\.\.\\\.\.\\((?!dist|build)[\w\\.]+)", recipe):
        assert (CHECKOUT / source.replace("\\", "/")).exists()


@pytest.mark.parametrize(
    "path", sorted(PACKAGING.rglob("*.sh")) + sorted(PACKAGING.rglob("*.sh.in")), ids=lambda path: path.name
)
def test_shell_scripts_can_be_read(path: Path) -> None:
    assert subprocess.run(["sh", "-n", str(path)], capture_output=True, text=True).stderr == ""


@pytest.mark.outside
def test_flatpak_builder_reads_the_manifest(tmp_path: Path) -> None:
    if not shutil.which("flatpak-builder"):
        pytest.skip("there is no flatpak-builder")
    text = (PACKAGING / "flatpak" / "manifest.yaml.in").read_text()
    words = {"APP_ID": APP_ID, "TARBALL": str(tmp_path / "a.tar.xz"), "SHA256": "0" * 64}
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    (tmp_path / f"{APP_ID}.yaml").write_text(text)
    command = ["flatpak-builder", "--show-manifest", str(tmp_path / f"{APP_ID}.yaml")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert (done.returncode, f'"{APP_ID}"' in done.stdout) == (0, True), done.stderr
