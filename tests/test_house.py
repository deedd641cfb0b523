"""The architecture as tests: what may lie where, who may import whom, how long a module may get."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = CHECKOUT / "dossier"

ROOT_ENTRIES = {
    "pyproject.toml",
    "dossier",
    "resources",
    "data",
    "tests",
    "packaging",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
}
MOST_LINES_OF_A_MODULE = 400
MOST_LINES_OF_A_FUNCTION = 60
NAMES_THAT_SAY_NOTHING = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc", "tools"}

# Their modules have one test file each, at the same path under tests/.
MIRRORED = ("model", "text", "store", "intake", "services", "output", "cli")
# Module with functions but no test file of its own -> why.
UNMIRRORED: dict[str, str] = {}

# Together they cost more than the first paint: to be imported where they are used, after it.
HEAVY = ("sqlite_utils", "pypdfium2", "pikepdf", "typst", "markdown", "nh3", "lxml", "docx")
HEAVY_AFTER_IMPORT = (
    "import importlib, sys; list(map(importlib.import_module, {names!r})); print(*({heavy!r} & {{*sys.modules}}))"
)

LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"


def project_files() -> list[Path]:
    """Return the project's files, from the checkout: what git has or would add; without git, all but dot-files."""
    if (CHECKOUT / ".git").exists() and shutil.which("git"):
        command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=CHECKOUT, capture_output=True, check=True).stdout
        names = {Path(os.fsdecode(name)) for name in listed.split(b"\0") if name}
    else:
        names = {path.relative_to(CHECKOUT) for path in CHECKOUT.rglob("*")}
        names = {name for name in names if not any(part[0] in "._" and part != ".ci" for part in name.parts[:-1])}
    return sorted(name for name in names if (CHECKOUT / name).is_file())


def modules() -> list[Path]:
    """Return the modules of the package, relative to it."""
    return sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))


def parsed(module: Path) -> ast.Module:
    return ast.parse((PACKAGE / module).read_text(encoding="utf-8"))


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    # A process of its own: import-linter switches off the loggers that it finds.
    return subprocess.run([sys.executable, "-c", LINT], cwd=folder, capture_output=True, text=True)


def test_imports_keep_the_contracts():
    result = lint_imports(CHECKOUT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_contracts_break_where_they_should(tmp_path: Path):
    (tmp_path / "pyproject.toml").write_bytes((CHECKOUT / "pyproject.toml").read_bytes())
    for name in ("ui", "cli", "services", "intake", "store", "output", "text", "model"):
        (tmp_path / "dossier" / name).mkdir(parents=True)
        (tmp_path / "dossier" / name / "__init__.py").touch()
    for name in ("__init__", "__main__", "main", "children", "walls", "later"):
        (tmp_path / "dossier" / f"{name}.py").touch()
    kept = lint_imports(tmp_path)
    assert "Contracts: 4 kept, 0 broken." in kept.stdout, kept.stdout + kept.stderr

    broken = {
        "store/one.py": "import dossier.intake",  # a sibling
        "text/one.py": "import PySide6.QtCore",
        "services/one.py": "import sqlite3\nimport dossier.services.two",
        "services/two.py": "import dossier.services.one",
    }
    for name, code in broken.items():
        (tmp_path / "dossier" / name).write_text(code, encoding="utf-8")
    result = lint_imports(tmp_path)
    assert result.returncode == 1
    assert "Contracts: 0 kept, 4 broken." in result.stdout, result.stdout + result.stderr


def test_a_new_part_of_the_house_must_be_given_a_layer(tmp_path: Path):
    (tmp_path / "pyproject.toml").write_bytes((CHECKOUT / "pyproject.toml").read_bytes())
    for name in ("ui", "cli", "services", "intake", "store", "output", "text", "model", "attic"):
        (tmp_path / "dossier" / name).mkdir(parents=True)
        (tmp_path / "dossier" / name / "__init__.py").touch()
    for name in ("__init__", "__main__", "main", "children", "walls", "later"):
        (tmp_path / "dossier" / f"{name}.py").touch()
    result = lint_imports(tmp_path)
    assert result.returncode == 1
    assert "dossier.attic" in result.stdout + result.stderr


def test_window_and_all_below_it_are_imported_without_the_heavy_libraries():
    names = ["dossier.main"]
    for module in modules():
        if module.parts[0] == "ui":
            names.append(".".join(["dossier", *module.with_suffix("").parts]).removesuffix(".__init__"))
    code = HEAVY_AFTER_IMPORT.format(names=names, heavy=set(HEAVY))
    result = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True)
    assert (result.returncode, result.stdout.split()) == (0, []), result.stderr


def test_nothing_else_lies_at_the_root():
    entries = {name.parts[0] for name in project_files()}
    assert {entry for entry in entries if not entry.startswith(".")} <= ROOT_ENTRIES


def test_modules_can_be_read_in_one_sitting():
    lengths = {str(module): (PACKAGE / module).read_text(encoding="utf-8").count("\n") for module in modules()}
    assert len(lengths) > 10
    assert {name: length for name, length in lengths.items() if length > MOST_LINES_OF_A_MODULE} == {}


def test_functions_can_be_seen_at_once():
    lengths = {
        f"{module}:{function.lineno} {function.name}": (function.end_lineno or 0) - function.lineno + 1
        for module in modules()
        for function in functions(parsed(module))
    }
    assert {name: length for name, length in lengths.items() if length > MOST_LINES_OF_A_FUNCTION} == {}


def test_names_say_what_is_inside():
    named = [module for module in modules() if NAMES_THAT_SAY_NOTHING & {*module.parts, module.stem}]
    assert named == []


def test_modules_with_functions_have_a_test_file_at_the_same_path():
    without = set()
    for module in modules():
        if module.parts[0] in MIRRORED and module.stem != "__init__" and any(functions(parsed(module))):
            mirror = CHECKOUT / "tests" / module.parent / f"test_{module.name}"
            if not mirror.is_file():
                without.add(str(module))
    assert without == set(UNMIRRORED), "\n".join(sorted(without ^ set(UNMIRRORED)))


def test_no_file_names_a_place_on_the_machine_it_was_made_on():
    place = re.compile(rb"(?<![\w.~-])/(work|root)/")
    found = [str(name) for name in project_files() if place.search((CHECKOUT / name).read_bytes())]
    assert found == []


def test_no_widget_is_asked_for_its_screen():
    asked = [
        module for module in modules() if re.search(r"\.screen\(\)", (PACKAGE / module).read_text(encoding="utf-8"))
    ]
    assert asked == [], "the binding would delete the screen with the widget: ask ui/widgets/sizes.screen_of"


def test_qt_stays_below_the_version_that_aborts():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [need for need in project["dependencies"] if need.startswith("PySide6")] == [
        "PySide6-Essentials>=6.11.3,<6.12"
    ]


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock", "requirements-freeze.lock"])
def test_locks_hold_every_dependency_with_hashes_and_nothing_else(lock: str):
    text = (CHECKOUT / "packaging" / lock).read_text(encoding="utf-8")
    pinned = {}
    for entry in re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)):
        head, *hashes = entry.replace("\\\n", "\n").split("\n")
        name, version = re.fullmatch(r"([a-z0-9-]+)==(\S+)( ; .+)?", head.strip()).group(1, 2)  # type: ignore[union-attr]
        assert hashes
        assert all(re.fullmatch(r"\s+--hash=sha256:[0-9a-f]{64}\s*", line) for line in hashes if line.strip()), name
        pinned[name] = version
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    kind = {"requirements-dev.lock": "dev", "requirements-freeze.lock": "freeze"}.get(lock)
    needed += project["dependency-groups"][kind] if kind else []
    names = {re.match(r"[A-Za-z0-9-]+", need).group().lower() for need in needed}  # type: ignore[union-attr]
    assert names <= set(pinned)


def test_all_locks_pin_the_same_versions():
    run, test, freeze = (
        set(re.findall(r"^\S+==\S+", (CHECKOUT / "packaging" / lock).read_text(encoding="utf-8"), re.MULTILINE))
        for lock in ("requirements.lock", "requirements-dev.lock", "requirements-freeze.lock")
    )
    assert run
    assert run <= test
    assert run <= freeze
