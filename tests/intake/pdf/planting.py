"""How functions of tests come into a child process, which can read no tests: their module comes with its name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

_TAKING = """
import sys
from types import ModuleType, SimpleNamespace

if name not in sys.modules:
    sys.modules["tests.intake.pdf.planting"] = SimpleNamespace(Brought=str)
    module = sys.modules[name] = ModuleType(name)
    module.__file__ = file
    exec(compile(source, file, "exec"), vars(module))
"""


class Brought(str):
    """The name of a module, which is made where it is unpickled: for `__name__`, before the functions are defined."""

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[str, dict[str, str]]]:
        file = Path(__file__).with_name(f"{self.rpartition('.')[2]}.py")
        given = {"taking": _TAKING, "name": str(self), "file": str(file), "source": file.read_text(encoding="utf-8")}
        return eval, ("exec(taking) or name", given)
