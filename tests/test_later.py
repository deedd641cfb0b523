"""Modules that stand in for others until they are used, in processes that have not loaded those."""

import subprocess
import sys

CODE = """
import sys
from dossier.later import load_without

import dossier, dataclasses, pathlib
print("inspect" in sys.modules, "ipaddress" in sys.modules, "bz2" in sys.modules)

kept = sys.modules["json"] = sys.modules.get("json") or __import__("json")
load_without("zipapp", "zipfile", "json")
import zipapp
print("zipfile" in sys.modules, sys.modules["json"] is kept, zipapp.zipfile.ZipFile.__module__)

@dataclasses.dataclass
class Point:
    x: int

print(Point.__doc__, "inspect" in sys.modules, dataclasses.inspect.isclass(Point), type(dataclasses.inspect).__name__)
import inspect
print(inspect.signature(Point), type(inspect).__name__)
try:
    load_without("dossier.nothing", "csv")
except ImportError:
    print("csv" in sys.modules)
"""


def test_a_module_is_loaded_when_what_it_has_is_used() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "False False False",
        "False True zipfile",
        "Point(x: int) True True _Later",
        "(x: int) -> None module",
        "False",
    ]
