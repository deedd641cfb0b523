"""The Python part of the Qt binding, compiled: without it, the binding compiles it anew at each start (8 % of one)."""

import importlib.util
import os
import py_compile
import subprocess
import sys
from pathlib import Path

UNPACKED = "files.dir"  # where the binding looks for it, in its own folder, before it takes what is in its library


def compiled_support(into: Path) -> list[tuple[str, str]]:
    """Compile it into the folder `into`; return each file with the folder of the frozen build that it belongs into."""
    # The binding's own switch, which unpacks it anew: what lies there may be of another version.
    unpack = [sys.executable, "-c", "import PySide6.QtCore"]
    subprocess.run(unpack, env={**os.environ, "SBK_EMBED": "0"}, check=True)
    binding = importlib.util.find_spec("shiboken6")
    sources = Path(str(binding and binding.origin)).parent / UNPACKED
    found = []
    for source in sorted(sources.rglob("*.py")):
        within = source.relative_to(sources)
        target = into / within.with_suffix(".pyc")
        py_compile.compile(str(source), str(target), within.as_posix(), doraise=True)
        found.append((str(target), f"shiboken6/{UNPACKED}/{within.parent.as_posix()}"))
    return found
