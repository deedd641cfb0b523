"""The child process that runs the typesetter: `python -I typesetter.py FOLDER`.

The typesetter can neither be cancelled nor be given a limit of memory, so it has a process of its own that can be
ended. FOLDER holds `job.json` and all inputs. Leaves `report.pdf` (or `report.html`, where the
job asks for it), or `error.txt` with the typesetter's complaint.
This file is run by its path and imports nothing of the package, so that the process starts at once.
"""

import json
import sys
from pathlib import Path
from typing import Any

COMPLAINT = 3  # exit codes
FULL = 5  # the PDF could not be written here
UNSETTLED = 4  # the PDF is there, but what depends on places in it may stand elsewhere
_UNSETTLED = "did not converge"


def main(folder: Path) -> int:
    """Typeset the template in `folder`; return the exit code."""
    job: dict[str, Any] = json.loads((folder / "job.json").read_text(encoding="utf-8"))
    limit_memory(job["memory"])
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
    try:
        (folder / f"report.{format}").write_bytes(pdf)
    except OSError:
        return FULL
    return UNSETTLED if any(_UNSETTLED in str(getattr(warning, "message", warning)) for warning in warnings) else 0


def limit_memory(size: int) -> None:
    """Give this process at most `size` bytes of address space, where the system can."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (size, size))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
