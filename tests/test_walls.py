"""Walls: what goes on where the system has only one of them, or none. Both together are tried in `intake/pdf`."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from dossier import children, walls
from dossier.intake.pdf import apart
from dossier.intake.pdf.answers import returned
from dossier.intake.pdf.characters import plain_text
from dossier.intake.pdf.serving import Ask, Load, Loaded
from tests.conftest import CHECKOUT
from tests.intake.pdf import attacks
from tests.intake.pdf.samples import make_pdf

if sys.platform != "linux":
    pytest.skip("only Linux has walls", allow_module_level=True)

# A system without one of the walls: the call that would put it up is unknown.
_WITHOUT = """
import sys
sys.path.insert(0, {checkout!r})
from dossier import children, walls
unknown = [(walls._RETURN, 0, 0, walls._UNKNOWN)]
checks = []
if "fence" in {missing!r}:
    checks += walls._when((444, 444), unknown)
if {missing!r}.endswith("filter"):
    only = [(walls._LOAD, 0, 0, 16), (walls._IS, 0, 1, walls._SECCOMP), *unknown, (walls._RETURN, 0, 0, walls._ALLOW)]
    checks += walls._when(walls._IN_PART["prctl"][0], only)
if "filter" in {missing!r}:
    checks += walls._when(walls._FILTERS, unknown)
walls._filter([*checks, (walls._RETURN, 0, 0, walls._ALLOW)])
sys.exit(children.run(["dossier.intake.pdf.serving"]))
"""


class Asked:
    """A child process that has a PDF, where `missing` walls cannot be put up."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
        code = _WITHOUT.format(checkout=str(CHECKOUT), missing=missing)
        monkeypatch.setattr(children, "command", lambda *given: [sys.executable, "-I", "-c", code])
        self.child = apart.Child()
        data = make_pdf(["Words."])
        assert self.child.ask(Load(len(data)), Loaded, lambda: monotonic() + 60, data) == Loaded(1, "")

    def __call__(self, call: Any, *args: Any) -> Any:
        question = Ask(call.__module__, call.__name__, args, {})
        return self.child.ask(question, returned(call), lambda: monotonic() + 60)


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Asked]:
    asked = Asked(monkeypatch, request.param)
    yield asked
    asked.child.kill()


@pytest.mark.parametrize("without", ["fence"], indirect=True)
def test_without_a_fence_the_filter_stands(without: Asked) -> None:
    assert without(plain_text, 0) == "Words."
    assert {outcome for _, outcome in without(attacks.reach_out)} == {"refused"}
    assert ("accounts", "done") in without(attacks.read)


@pytest.mark.parametrize("without", ["filter of all threads"], indirect=True)
def test_the_thread_that_works_on_the_file_is_filtered_at_least(without: Asked) -> None:
    assert {outcome for _, outcome in without(attacks.reach_out)} == {"refused"}


@pytest.mark.skipif(walls.fences() < 6, reason="this system has no Landlock that knows of signals")
@pytest.mark.parametrize("without", ["filter"], indirect=True)
def test_without_a_filter_the_fence_stands(without: Asked) -> None:
    assert without(plain_text, 0) == "Words."
    assert without(attacks.makes_sockets)
    assert {outcome for _, outcome in without(attacks.leave_the_fence)} == {"refused"}
    assert {outcome for _, outcome in without(attacks.read)[:-3]} == {"refused"}


@pytest.mark.parametrize("without", ["fence and filter"], indirect=True)
def test_without_walls_the_pdf_is_read(without: Asked) -> None:
    assert without(plain_text, 0) == "Words."
    assert without(attacks.makes_sockets)
    assert ("accounts", "done") in without(attacks.read)


def test_of_the_folder_that_holds_the_package_the_package_alone_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.path", [str(CHECKOUT), "/usr/lib/python", str(CHECKOUT / "packaging")])
    assert walls.importable() == [str(CHECKOUT / "dossier"), "/usr/lib/python", str(CHECKOUT / "packaging")]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert walls.importable() == sys.path


HEADERS = {
    0: next(iter(Path("/usr/include").glob("x86_64*/asm/unistd_64.h")), None),
    1: Path("/usr/include/asm-generic/unistd.h"),
}


@pytest.mark.parametrize("machine", HEADERS)
def test_calls_have_the_numbers_that_the_system_gives_them(machine: int) -> None:
    header = HEADERS[machine]
    if header is None or not header.exists():
        pytest.skip("the system's headers are not installed")
    told = re.findall(r"#define __NR(?:3264)?_(\w+) (\d+)", header.read_text(encoding="utf-8"))
    numbers = {name: int(number) for name, number in told}
    numbers.setdefault("newfstatat", numbers.get("fstatat", 0))
    ours = walls._SOCKETS | walls._NEEDED | {name: given[0] for name, given in walls._IN_PART.items()}
    assert {name: given[machine] for name, given in ours.items()} == {name: numbers.get(name) for name in ours}
