"""run.sh and test.sh in a small project where Python, `apt-get`, `sudo` and `id` only write down their arguments.

What they do on a real machine is for the README's two commands in a fresh clone to show.
"""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

WRITES_DOWN = 'printf "%s\\n" "${0##*/} $*" >>"$LOG"\n'
ASKS_SYSTEM = f"""case "$*" in
    *system.py\\ libraries*) printf "%s" "$MISSING"; exit 0 ;;
    *system.py*) exec "{sys.executable}" "$@" ;;
esac
"""


class Project:
    """A checkout with the real scripts, and the outside programs replaced by ones that write to `log`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "a checkout"
        self.log = folder / "log"
        self.programs = folder / "programs"
        self.environment = {
            "PATH": f"{self.programs}:/usr/bin:/bin",
            "HOME": str(folder),
            "LOG": str(self.log),
            "MISSING": "",
        }
        self.programs.mkdir()
        (self.folder / ".venv" / "bin").mkdir(parents=True)
        shutil.copytree(PACKAGING, self.folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        (self.folder / "pyproject.toml").write_text("[project]\n")
        self.program("python", ASKS_SYSTEM + WRITES_DOWN, self.folder / ".venv" / "bin")
        self.program("apt-get", WRITES_DOWN)
        self.program("sudo", "exit 1\n")
        self.be("1000")

    def program(self, name: str, script: str, folder: Path | None = None) -> None:
        path = (folder or self.programs) / name
        path.write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
        path.chmod(0o755)

    def be(self, user: str) -> None:
        self.program("id", f"echo {user}\n")

    def run(self, script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        command = ["sh", str(self.folder / "packaging" / script), *arguments]
        return self.call(command, environment)

    def set_up(self, commands: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run `commands` after sourcing setup.sh."""
        script = f'set -eu; checkout=$1; . "$checkout/packaging/setup.sh"; {commands}'
        return self.call(["sh", "-c", script, "sh", str(self.folder)], environment)

    def call(self, command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, env=self.environment | environment, cwd=self.programs, capture_output=True, text=True
        )

    def logged(self) -> list[str]:
        """Return what the programs were called with since last asked."""
        if not self.log.exists():
            return []
        lines = self.log.read_text(encoding="utf-8").splitlines()
        self.log.unlink()
        return lines


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_packages_that_may_not_be_installed_are_named_in_one_sentence(project: Project):
    result = project.set_up("install_packages 'Two libraries are missing' libone libtwo; echo went on")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == (
        "dossier: Two libraries are missing and could not be installed from here;"
        " as root, run: apt-get install libone libtwo\n"
    )
    assert project.logged() == []


def test_root_installs_packages(project: Project):
    project.be("0")
    result = project.set_up("install_packages 'Two libraries are missing' libone libtwo; echo went on")
    assert (result.returncode, result.stdout) == (0, "went on\n")
    assert project.logged() == ["apt-get update -qq", "apt-get install -qq -y --no-install-recommends libone libtwo"]


def test_sudo_that_asks_for_no_password_installs_packages(project: Project):
    project.program("sudo", '[ "$1" = -n ] || exit 1\nshift\nexec "$@"\n')
    assert project.set_up("install_packages 'A library is missing' libone").returncode == 0
    assert project.logged()[-1].endswith("libone")


def test_failing_installation_names_the_packages(project: Project):
    project.be("0")
    project.program("apt-get", "echo 'no network' >&2; exit 100\n")
    result = project.set_up("install_packages 'A library is missing' libone; echo went on")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.splitlines()[-1].endswith("apt-get install libone")


def test_first_python_of_a_fitting_version_is_taken(project: Project):
    project.program("python3", "exit 1\n")
    for version in ("3.14", "3.13"):
        project.program(f"python{version}", "exit 1\n")
    project.program("python3.12", f'exec "{sys.executable}" "$@"\n')
    result = project.set_up("find_python")
    assert result.stdout.strip() == os.path.realpath(sys.executable)


def test_python_named_by_the_user_must_fit(project: Project):
    project.program("python2", "exit 1\n")
    result = project.set_up("make_venv", DOSSIER_PYTHON="python2")
    assert result.returncode == 1
    assert result.stderr == "dossier: DOSSIER_PYTHON is python2, which is no Python 3.11 to 3.14.\n"


def test_second_run_installs_nothing(project: Project):
    assert project.set_up("prepare run").returncode == 0
    first = project.logged()
    assert any("--require-hashes" in line and "requirements.lock" in line for line in first)
    assert any("--editable" in line for line in first)
    second = project.set_up("prepare run")
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert project.logged() == []


@pytest.mark.parametrize("changed", ["packaging/requirements.lock", "pyproject.toml"])
def test_change_of_what_is_needed_installs_again(project: Project, changed: str):
    project.set_up("prepare run")
    project.logged()
    with (project.folder / changed).open("a") as file:
        file.write("# changed\n")
    project.set_up("prepare run")
    assert any("--require-hashes" in line for line in project.logged())


def test_moved_checkout_installs_again(project: Project):
    project.set_up("prepare run")
    project.logged()
    project.folder = project.folder.rename(project.folder.with_name("moved"))
    project.set_up("prepare run")
    assert any("--editable" in line and "/moved" in line for line in project.logged())


def test_what_the_tests_need_holds_what_running_needs(project: Project):
    project.set_up("prepare test")
    assert any("requirements-dev.lock" in line for line in project.logged())
    project.set_up("prepare run")
    assert project.logged() == []
    project.set_up("prepare test")
    assert project.logged() == []


def test_running_does_not_stand_for_testing(project: Project):
    project.set_up("prepare run")
    project.logged()
    project.set_up("prepare test")
    assert any("requirements-dev.lock" in line for line in project.logged())


def test_failing_download_says_so_and_is_tried_again(project: Project):
    python = project.folder / ".venv" / "bin"
    project.program("python", 'case "$*" in *--require-hashes*) exit 1;; esac\n' + WRITES_DOWN, python)
    result = project.set_up("prepare run; echo went on")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.splitlines()[-1].startswith("dossier: The Python packages could not be installed")
    project.program("python", WRITES_DOWN, python)
    assert project.set_up("prepare run").returncode == 0
    assert any("--require-hashes" in line for line in project.logged())


def test_arguments_reach_the_program_as_they_are(project: Project):
    project.program("python", ASKS_SYSTEM + 'printf "[%s]" "$@"\n', project.folder / ".venv" / "bin")
    project.set_up("prepare run")
    result = project.run("run.sh", "note", "my file.dossier", 'it\'s $5 "now"', "--on", "")
    assert result.stdout == '[-P][-m][dossier][note][my file.dossier][it\'s $5 "now"][--on][]'


def test_without_a_display_the_bundled_dossier_is_exported(project: Project):
    project.set_up("prepare run")
    project.logged()
    result = project.run("run.sh")
    report = project.folder / "out" / "us-icc-options-report.pdf"
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines()[-1] == f"The annotated PDF is here: {report}"
    bundled = project.folder / "data" / "us-icc-options.dossier"
    assert project.logged() == [f"python -P -m dossier export {bundled} --format report-pdf -o {report}"]


def test_failing_export_is_not_called_a_success(project: Project):
    project.set_up("prepare run")
    project.program("python", ASKS_SYSTEM + 'echo "The disk is full." >&2; exit 1\n', project.folder / ".venv" / "bin")
    result = project.run("run.sh")
    assert (result.returncode, result.stdout) == (1, "")
    assert "The disk is full." in result.stderr


@pytest.mark.parametrize("arguments", [[], ["mine.dossier"]])
def test_with_a_display_the_window_opens(project: Project, arguments: list[str]):
    project.set_up("prepare run")
    project.logged()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X64125")
        server.listen()
        result = project.run("run.sh", *arguments, DISPLAY=":64125")
    assert result.returncode == 0, result.stderr
    assert project.logged() == [" ".join(["python", "-P", "-m", "dossier", *arguments])]


def test_window_asks_for_the_libraries_that_it_needs_and_a_command_does_not(project: Project):
    project.set_up("prepare run")
    project.logged()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X64126")
        server.listen()
        window = project.run("run.sh", DISPLAY=":64126", MISSING="libone libtwo")
        assert window.returncode == 1
        assert window.stderr.endswith("as root, run: apt-get install libone libtwo\n")
        assert project.run("run.sh", "info", "x.dossier", DISPLAY=":64126", MISSING="libone").returncode == 0
    assert project.logged() == ["python -P -m dossier info x.dossier"]


def test_suite_runs_off_the_screen_from_the_checkout(project: Project):
    python = project.folder / ".venv" / "bin"
    project.set_up("prepare test")
    project.program("python", ASKS_SYSTEM + 'echo "$QT_QPA_PLATFORM $PWD $*"\n', python)
    result = project.run("test.sh", "-x", QT_QPA_PLATFORM="xcb")
    assert result.stdout == f"offscreen {project.folder} -m pytest -q -x\n"


def test_bare_locale_becomes_utf_8(project: Project):
    assert project.set_up('printf %s "$LC_ALL"', LC_ALL="C").stdout == "C.UTF-8"
    assert project.set_up('printf %s "${LC_ALL-unset}"', LANG="C.UTF-8").stdout == "unset"
