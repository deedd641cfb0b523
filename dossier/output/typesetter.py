"""The child process that runs the typesetter: `python -I typesetter.py FOLDER`.

The typesetter can neither be cancelled nor be given a limit of memory, so it has a process of its own that can be
ended. FOLDER holds `job.json` and all inputs. Leaves `report.pdf` (or `report.html`, where the
job asks for it), or `error.txt` with the typesetter's complaint.
This file is run by its path and imports nothing of the package, so that the process starts at once. A frozen build has
no Python to run it with: there the program itself is started with ASKED, and comes here before anything else.
"""

import ctypes
import json
import os
import platform
import sys
from pathlib import Path
from typing import Any

ASKED = "--typesetter"

COMPLAINT = 3  # exit codes
FULL = 5  # the PDF could not be written here
BROKEN = 6  # the typesetter has a fault that this input meets
UNSETTLED = 4  # the PDF is there, but what depends on places in it may stand elsewhere
_UNSETTLED = "did not converge"

# The typesetter fetches a package that a template asks for, and has no option against it. A proxy that is nowhere
# keeps it from looking a name up; where the system can, the process is forbidden to make a socket at all.
_NOWHERE = "http://127.0.0.1:9"
_PROXIES = ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")

# Linux, by machine: the architecture's mark in a filter, and the numbers of socket and io_uring_setup
# (linux/audit.h, asm/unistd.h).
_CALLS = {"x86_64": (0xC000003E, 41, 425), "aarch64": (0xC00000B7, 198, 425)}
_LOAD, _IS, _ATLEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # of classic BPF: a word, a jump on =, on >=, the end
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO with EPERM
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2  # of prctl


def main(folder: Path) -> int:
    """Typeset the template in `folder`; return the exit code."""
    job: dict[str, Any] = json.loads((folder / "job.json").read_text(encoding="utf-8"))
    limit_memory(job["memory"])
    forbid_sockets()
    import typst

    format = job.get("format", "pdf")

    try:
        pdf, warnings = typst.compile_with_warnings(
            str(folder / job["template"]),
            format=format,
            root=str(folder),
            font_paths=job["fonts"],
            ignore_system_fonts=True,
            pdf_standards=job["standards"],
            timestamp=job["timestamp"],
            package_path=str(folder / "no-packages"),
            package_cache_path=str(folder / "no-packages"),
        )
    except typst.TypstError as error:
        hints = "".join(f"\n{hint}" for hint in getattr(error, "hints", ()))
        (folder / "error.txt").write_text(f"{error}{hints}", encoding="utf-8")
        return COMPLAINT
    except MemoryError:
        raise
    except BaseException as error:  # noqa: BLE001  a panic of the typesetter is no Exception
        (folder / "error.txt").write_text(str(error), encoding="utf-8")
        return BROKEN
    try:
        (folder / f"report.{format}").write_bytes(pdf)
    except OSError:
        return FULL
    return UNSETTLED if any(_UNSETTLED in str(getattr(warning, "message", warning)) for warning in warnings) else 0


def forbid_sockets() -> bool:
    """Forbid this process for good to make a socket; return whether the system can. A proxy nowhere is set anyway."""
    for name in _PROXIES:
        os.environ[name] = _NOWHERE
    for name in ("no_proxy", "NO_PROXY"):
        os.environ.pop(name, None)
    calls = _CALLS.get(platform.machine()) if sys.platform == "linux" else None
    if calls is None:
        return False
    mark, *refused = calls
    steps = [  # the code, jumps where it is and is not so, the value; offsets: 0 the call's number, 4 the architecture
        (_LOAD, 0, 0, 4),
        (_IS, 0, 5, mark),
        (_LOAD, 0, 0, 0),
        (_ATLEAST, 3, 0, 0x40000000),  # the calls of another ABI of the same machine
        *((_IS, 2 - i, 0, number) for i, number in enumerate(refused)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    code = b"".join(a.to_bytes(2, sys.byteorder) + bytes((b, c)) + d.to_bytes(4, sys.byteorder) for a, b, c, d in steps)
    filter_ = (ctypes.c_ubyte * len(code)).from_buffer_copy(code)
    program = _Program(len(steps), ctypes.addressof(filter_))
    prctl = ctypes.CDLL(None).prctl
    prctl.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong]
    if prctl(_NO_NEW_PRIVILEGES, 1, None, 0, 0):
        return False
    return not prctl(_SECCOMP, _FILTER, ctypes.addressof(program), 0, 0)


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_void_p)]


def limit_memory(size: int) -> None:
    """Give this process at most `size` bytes of address space, where the system can."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        size = size if most == resource.RLIM_INFINITY else min(size, most)  # whoever started us may allow less
        resource.setrlimit(resource.RLIMIT_AS, (size, size))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
