"""A command in a network of its own, where nothing is, with every system call that is about networks written down."""

import os
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

# Families that stay on this machine: local sockets, and the kernel's own messages (devices that come and go).
_LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_ALG"}
_FAMILY = re.compile(r"\bsocket(?:pair)?\((\w+)")
_ADDRESS = re.compile(r"sa_family=(AF_INET6?)\b")
# Local sockets that stand for a look-up elsewhere, and the one way to sockets without a call of their own.
# What is sent: it may look like a call.
_DATA = re.compile(r'(?<!sun_path=)(?<!sun_path=@)"(?:[^"\\]|\\.)*"')
_STAND_IN = re.compile(r"io\.systemd\.Resolve|/resolve/|avahi-daemon/socket|\bio_uring_setup\(")


@dataclass(frozen=True, slots=True)
class Traced:
    """What a command did: its exit code, its output, sockets by family, and the calls that lead out of the machine."""

    code: int
    output: str
    sockets: Counter[str] = field(default_factory=Counter)
    outside: tuple[str, ...] = ()


def what_is_missing() -> str:
    """Return why nothing can be traced here; '' when it can."""
    for program in ("strace", "unshare"):
        if shutil.which(program) is None:
            return f"{program} is not here"
    tried = subprocess.run([*_enclosed(), *_watched(Path(os.devnull)), "true"], capture_output=True, text=True)
    return "" if tried.returncode == 0 else f"nothing can be traced here: {tried.stderr.strip()}"


def trace(command: Sequence[str], environment: Mapping[str, str] = {}, *, shown: bool = False) -> Traced:
    """Run `command` and all that it starts in an empty network and return what it did there.

    `environment` is added to this process's; `shown`: its output goes on to the terminal too.
    """
    with tempfile.TemporaryDirectory(prefix="dossier-network-") as folder:
        calls = Path(folder) / "calls"
        whole = [*_enclosed(), *_watched(calls), *command]
        with subprocess.Popen(
            whole, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, **environment}
        ) as child:
            assert child.stdout is not None
            lines = []
            for line in child.stdout:
                lines.append(line.decode(errors="replace"))
                if shown:
                    print(lines[-1], end="", flush=True)
            code = child.wait()
        with calls.open(encoding="utf-8", errors="replace") as written:
            return read_calls(written, code, "".join(lines))


def read_calls(lines: Iterable[str], code: int = 0, output: str = "") -> Traced:
    """Return what the lines of a trace say."""
    sockets: Counter[str] = Counter()
    outside = []
    for line in lines:
        call = _DATA.sub('""', line)
        made = _FAMILY.search(call)
        if made:
            sockets[made[1]] += 1
        if (made and made[1] not in _LOCAL) or _ADDRESS.search(call) or _STAND_IN.search(call):
            outside.append(line.strip())
    return Traced(code, output, sockets, tuple(outside))


def _enclosed() -> list[str]:
    """Return the command that gives a command an empty network, as the user who asks."""
    return ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-current-user", "--net"]


def _watched(calls: Path) -> list[str]:
    return [
        "strace",
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-s",
        "200",
        "-e",
        "trace=%network,io_uring_setup",
        "-o",
        str(calls),
    ]
