"""The enumerations that are made for the binding, beside those that Python's library makes of the same members."""

import subprocess
import sys
from collections.abc import Iterator
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag, property
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtPrintSupport, QtSvg, QtWidgets

from dossier.ui import enums

BASES = (Enum, IntEnum, Flag, IntFlag)
MAKERS = {base: enums._Maker(base) for base in BASES}
NAMES = st.text("abcde", min_size=1, max_size=2) | st.sampled_from(["name", "value"])
VALUES = st.sampled_from([0, -1, -8, 2**63]) | st.integers(0, 9) | st.integers(0, 40).map(lambda bit: 1 << bit)

# What the binding makes and takes of members, in a process in which it came after ours.
USED = """
import dossier.ui
from dossier.ui import enums
made, call = [], enums._Maker.__call__
def spy(self, name, members, **more):
    made.append(name)
    return call(self, name, members, **more)
enums._Maker.__call__ = spy
import enum
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
print(*sorted({"AlignmentFlag", "Key", "UnderlineStyle"} & set(made)), isinstance(enum.Flag, type))
print([Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, Qt.Key(77777), Qt.Key.Key_A])
form = QTextCharFormat()
form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
print(form.underlineStyle(), Qt.Key.Key_A.__module__, Qt.Key.__qualname__)
"""

pytestmark = pytest.mark.skipif(sys.version_info[:2] != enums._KNOWN, reason="the library's own are taken")


def described(made: Any) -> dict[str, object]:
    """Return what the class `made` has in it, and how its members show themselves."""
    has = {name: value for name, value in vars(made).items() if name not in ("__module__", "__new__")}
    known = {name: "redirects" if isinstance(value, property) else repr(value) for name, value in has.items()}
    members = {
        name: (str(each), f"{each}", vars(each) | {"__objclass__": each.__objclass__ is made})
        for name, each in made.__members__.items()
    }
    return {"known": known, "new": made.__new__, "members": members, "in order": [each.name for each in made]}


def of_qt(module: ModuleType) -> Iterator[Any]:
    """Yield the enumerations of a module of Qt and of its classes."""
    for name in dir(module):  # the binding makes what is asked for
        found = getattr(module, name)
        if isinstance(found, EnumType):
            yield found
        elif isinstance(found, type):
            yield from (inner for inner in vars(found).values() if isinstance(inner, EnumType))


@pytest.mark.parametrize("module", [QtCore, QtGui, QtWidgets, QtPrintSupport, QtSvg])
def test_all_of_qts_are_as_the_library_makes_them(module: ModuleType) -> None:
    ours = list(of_qt(module))
    assert ours
    for each in ours:
        base, members = each.__base__, [(name, member.value) for name, member in each.__members__.items()]
        made = MAKERS[base](each.__name__, members, boundary=KEEP)
        assert described(made) == described(base(each.__name__, members, boundary=KEEP))


@settings(max_examples=50)
@given(st.sampled_from(BASES), st.dictionaries(NAMES, VALUES, max_size=6), st.integers(-3, 70))
def test_any_members_are_as_the_library_makes_them(base: Any, members: dict[str, int], value: int) -> None:
    made, plain = (make("Kind", list(members.items()), boundary=KEEP) for make in (MAKERS[base], base))
    assert described(made) == described(plain)
    assert asked(made, value) == asked(plain, value)


def asked(made: Any, value: int) -> str:
    """Return which member has `value`, of flags also what that is made of and lacks, or why there is none."""
    try:
        member = made(value)
        return f"{member!r} {list(member)} {~member!r} {member | member!r}" if issubclass(made, Flag) else repr(member)
    except (AttributeError, TypeError, ValueError) as error:  # the first is a slip of the library itself
        return repr(error)


def test_the_binding_takes_them_and_nobody_else() -> None:
    done = subprocess.run([sys.executable, "-c", USED], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "AlignmentFlag Key UnderlineStyle True",
        "[<AlignmentFlag.AlignLeft|AlignTop: 33>, <Key.77777: 77777>, <Key.Key_A: 65>]",
        "UnderlineStyle.WaveUnderline PySide6.QtCore Qt.Key",
    ]
