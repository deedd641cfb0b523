"""The child process that runs the typesetter (`dossier/children`), with FOLDER as its argument.

The typesetter can neither be cancelled nor be given a limit of memory, so it has a process of its own that can be
ended. FOLDER holds `job.json` and all inputs. Leaves `report.pdf` (or `report.html`, where the
job asks for it), or `error.txt` with the typesetter's complaint.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dossier.children import limit_memory
from dossier.walls import fence, forbid_sockets, importable

COMPLAINT = 3  # exit codes
FULL = 5  # the PDF could not be written here
BROKEN = 6  # the typesetter has a fault that this input meets
UNSETTLED = 4  # the PDF is there, but what depends on places in it may stand elsewhere
_UNSETTLED = "did not converge"


def main(arguments: Sequence[str]) -> int:
    """Typeset the template in the folder that is named; return the exit code."""
    folder = Path(arguments[0])
    job: dict[str, Any] = json.loads((folder / "job.json").read_text(encoding="utf-8"))
    limit_memory(job["memory"])
    import typst

    forbid_sockets()  # the typesetter fetches a package that a template asks for, and has no option against it
    fence([*importable(), *job["fonts"]], [str(folder)])

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
