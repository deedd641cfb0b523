import errno
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from dossier.model.errors import BugError
from dossier.services import paths

FIND = "from dossier.services import paths; print(paths.resource('themes/a.toml')); print(paths.data('b.dossier'))"
FREEZE = "import sys; sys.frozen = True; sys._MEIPASS = {root!r}; "


def install(root: Path, resources: str, data: str) -> list[str]:
    """Lay out a small installation under `root` and return the two paths that it should find."""
    package = root / "dossier"
    for part in ("services", "model"):
        (package / part).mkdir(parents=True)
        (package / part / "__init__.py").touch()
    (package / "__init__.py").touch()
    shutil.copy(paths.PACKAGE / "services" / "paths.py", package / "services")
    shutil.copy(paths.PACKAGE / "model" / "errors.py", package / "model")
    expected = [root / resources / "themes" / "a.toml", root / data / "b.dossier"]
    for path in expected:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return [str(path.resolve()) for path in expected]


def run(root: Path, code: str) -> list[str]:
    environment = os.environ | {"PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", code], cwd=root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_source_tree_keeps_its_files_beside_the_package(tmp_path: Path) -> None:
    expected = install(tmp_path, "resources", "data")
    assert run(tmp_path, FIND) == expected


def test_a_wheel_keeps_its_files_inside_the_package(tmp_path: Path) -> None:
    expected = install(tmp_path, "dossier/_resources", "dossier/_data")
    assert run(tmp_path, FIND) == expected


def test_a_wheel_does_not_look_beside_the_package(tmp_path: Path) -> None:
    expected = install(tmp_path, "dossier/_resources", "dossier/_data")
    (tmp_path / "resources" / "themes").mkdir(parents=True)
    (tmp_path / "resources" / "themes" / "a.toml").touch()
    assert run(tmp_path, FIND) == expected


def test_a_frozen_build_keeps_its_files_in_the_unpacked_folder(tmp_path: Path) -> None:
    unpacked = tmp_path / "_internal"
    expected = install(unpacked, "resources", "data")
    assert run(unpacked, FREEZE.format(root=str(unpacked)) + FIND) == expected


def test_this_checkout_finds_its_own_theme() -> None:
    assert paths.resource("themes/tokens.toml").is_file()


def test_what_was_not_shipped_is_our_own_fault() -> None:
    with pytest.raises(BugError, match=r"themes/none\.toml is not part of this installation"):
        paths.resource("themes/none.toml")


def test_the_reviewers_folders_are_under_her_home(home: Path) -> None:
    assert paths.user_data_dir().is_relative_to(home)
    assert paths.user_config_dir().is_relative_to(home)
    assert paths.user_state_dir().is_relative_to(home)
    assert paths.user_data_dir().name == paths.user_config_dir().name == "dossier"
    assert not paths.user_data_dir().exists()


def test_every_language_of_the_reports_is_in_the_folder_of_resources() -> None:
    names = [path.name for path in (paths.resources() / "words").glob("*.toml")]
    assert sorted(names) == ["ar.toml", "en.toml", "es.toml", "fr.toml"]


def test_without_a_runtime_folder_of_the_system_the_reviewers_own_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert paths.user_runtime_dir() == paths.user_state_dir() / "run"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked at once")
@pytest.mark.parametrize("home", ["/home/ada", "/home/ada/", "relative", "", None])
@pytest.mark.parametrize("chosen", ["/srv/ada", "relative", "", None])
def test_the_environment_says_what_platformdirs_would(
    chosen: str | None, home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {"HOME": home} | {f"XDG_{kind}_HOME": chosen for kind in ("DATA", "CONFIG", "STATE")}
    for name, value in found.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    ours = [paths.user_data_dir(), paths.user_config_dir(), paths.user_state_dir()]
    theirs = [platformdirs.user_data_path, platformdirs.user_config_path, platformdirs.user_state_path]
    assert ours == [find("dossier", appauthor=False) for find in theirs]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_all_folders_that_are_made_are_their_owners_alone(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs").chmod(0o755)
    before = os.umask(0)
    try:
        paths.make_private(tmp_path / "theirs" / "share" / "dossier" / "backups")
    finally:
        os.umask(before)
    made = [tmp_path / "theirs", *sorted((tmp_path / "theirs").rglob("*"))]
    assert [stat.S_IMODE(each.stat().st_mode) for each in made] == [0o755, 0o700, 0o700, 0o700]


def test_a_file_in_the_place_of_a_folder_is_called_that(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    with pytest.raises(NotADirectoryError, match="home") as raised:
        paths.make_private(tmp_path / "home" / "backups")
    assert raised.value.strerror == os.strerror(errno.ENOTDIR)
