"""python -m tests.network [--short]: prints what was run in an empty network, and what it asked of it.

First the planted ways out, each of which has to be seen; then a review in the window, the verbs, and (not with
`--short`) the whole test suite, none of which may make one call. Exit code 0 when all is as it should be.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import CHECKOUT, home_variables
from tests.network.planted import COMMANDS
from tests.network.tracing import Traced, trace, what_is_missing


def main(arguments: Sequence[str]) -> int:
    """Run it all and return the exit code."""
    missing = what_is_missing()
    if missing:
        print(missing)
        return 2
    good = all([*_planted(), *_quiet(whole="--short" not in arguments)])
    print("\nAs it should be." if good else "\nNOT as it should be.")
    return 0 if good else 1


def _planted() -> Iterator[bool]:
    print("Planted, so to be seen:")
    for name, command in COMMANDS.items():
        found = trace(command)
        print(f"  {'seen' if found.outside else 'NOT SEEN':8}  {name}: {(found.outside or ('',))[0]}", flush=True)
        yield bool(found.outside)


def _quiet(*, whole: bool) -> Iterator[bool]:
    print("\nThe program, so no call of AF_INET, AF_INET6 or any other family that leads out:")
    with tempfile.TemporaryDirectory(prefix="dossier-network-") as name:
        folder = Path(name)
        yield _said("the window on a screen of its own, a review", review(folder))
        yield _said("a verb", trace([*PYTHON, "-m", "dossier", "check", str(reviewed(folder))], home(folder)))
    if whole:
        yield _said(
            "the whole test suite but what is planted in it",
            trace([*PYTHON, "-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal", *OFF], shown=True),
        )


PYTHON = [sys.executable]
# Tests that plant a way out themselves, to show that it is refused or what there is without a guard.
PLANTED = (
    "tests/services/test_offline.py",
    "tests/output/test_typeset.py::test_no_package_is_fetched",
    "tests/intake/pdf/test_apart.py::test_the_process_can_do_nothing_but_read",
    "tests/test_walls.py",
)
OFF = ["-p", "no:cacheprovider", "-o", "faulthandler_timeout=0", *(f"--deselect={name}" for name in PLANTED)]


def home(folder: Path) -> dict[str, str]:
    """Return the environment of a home folder of its own."""
    return home_variables(folder / "home") | {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"}


def reviewed(folder: Path) -> Path:
    """Return the dossier that is reviewed in `folder`: a copy of the bundled one."""
    path = folder / "reviewed.dossier"
    if not path.exists():
        shutil.copyfile(CHECKOUT / "data" / "us-icc-options.dossier", path)
    return path


def review(folder: Path) -> Traced:
    """Review a dossier in the window and return what that asked of the network."""
    with screen() as variables:
        command = [*PYTHON, "-m", "tests.network.review", str(reviewed(folder)), str(folder)]
        return trace(command, home(folder) | variables)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Give the variables of an X server of its own, which listens on no network; off the screen where there is none."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            yield {"DISPLAY": f":{numbers.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def _said(what: str, traced: Traced) -> bool:
    sockets = ", ".join(f"{count} {family}" for family, count in sorted(traced.sockets.items())) or "none"
    print(
        f"  {what}: exit code {traced.code}; {len(traced.outside)} calls that lead out; sockets: {sockets}", flush=True
    )
    for call in traced.outside[:20]:
        print(f"    {call}")
    if traced.code:
        print(traced.output[-3000:])
    return not traced.outside and traced.code == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
