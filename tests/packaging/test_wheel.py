"""The wheel: what lies beside the package in the checkout lies inside it there, and nothing else comes along."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    result = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    (path,) = folder.glob("dossier-*-py3-none-any.whl")
    return zipfile.ZipFile(path)


def files_under(folder: str) -> set[str]:
    """Return the files of a folder of the checkout, relative to it, without what Python and SQLite leave behind."""
    root = CHECKOUT / folder
    left = {"__pycache__"}
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and not left & set(path.parts) and not path.name.endswith(("-wal", "-shm"))
    }


@pytest.mark.parametrize(
    ("folder", "inside"), [("dossier", "dossier"), ("resources", "dossier/_resources"), ("data", "dossier/_data")]
)
def test_folder_is_in_the_wheel_whole(wheel: zipfile.ZipFile, folder: str, inside: str):
    names = {name.removeprefix(f"{inside}/") for name in wheel.namelist() if name.startswith(f"{inside}/")}
    if folder == "dossier":
        names = {name for name in names if not name.startswith(("_resources/", "_data/"))}
    expected = files_under(folder)
    assert expected
    assert names == expected


def test_nothing_else_is_in_the_wheel(wheel: zipfile.ZipFile):
    assert {name.split("/")[0] for name in wheel.namelist()} == {"dossier", "dossier-0.1.0.dist-info"}


def test_wheel_starts_the_program_from_the_command_line_and_from_the_desktop(wheel: zipfile.ZipFile):
    entry_points = wheel.read("dossier-0.1.0.dist-info/entry_points.txt").decode()
    assert "[console_scripts]\ndossier = dossier.main:main\n" in entry_points
    assert "[gui_scripts]\ndossier-gui = dossier.main:main\n" in entry_points


def test_program_in_the_wheel_finds_what_came_with_it(wheel: zipfile.ZipFile, tmp_path: Path):
    wheel.extractall(tmp_path)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from dossier.services import paths\n"
        "print(paths.resource('themes/tokens.toml'))\n"
    )
    result = subprocess.run([sys.executable, "-I", "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert result.stdout.strip() == str(tmp_path / "dossier" / "_resources" / "themes" / "tokens.toml"), result.stderr
