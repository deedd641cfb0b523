"""Qt's enumerations, made in a sixth of the time.

The binding makes all enumerations of a class or module of Qt when that is first named: nearly three hundred at each
start, with three thousand members, a seventh of its work. It calls `Enum`, `Flag` and their like with name and members,
which goes through many cases that Qt's have not. Here the same classes are made straight: what the library puts into a
class without members is copied, and the members are filled in.

What that is depends on the version of Python. On one that is not known here the library makes them, as it does where a
name is special to it.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from types import ModuleType
from typing import Any

_KNOWN = (3, 11)  # the version of Python whose classes these are
_SPECIAL = frozenset(("mro", "name", "value"))


@contextmanager
def quick_enums() -> Iterator[None]:
    """Let the binding, which is loaded within, take a module of ours for `enum`; nothing else does."""
    library, ours = sys.modules["enum"], ModuleType("enum")
    vars(ours).update(vars(library))
    sys.modules["enum"] = ours
    try:
        yield
    finally:
        sys.modules["enum"] = library
    if sys.version_info[:2] == _KNOWN:  # not sooner: the binding keeps the library's classes, to compare with
        vars(ours).update({base.__name__: _Maker(base) for base in (Enum, IntEnum, Flag, IntFlag)})


class _Maker:
    """Stands for one of the library's classes where the binding calls it: for KEEP, the one boundary that it knows."""

    def __init__(self, base: Any) -> None:
        self.__bases__ = (base,)  # by which the binding tells flags
        self._base = base
        self._fixed = dict(vars(base("", (), boundary=KEEP)))
        self._has_bits = issubclass(base, Flag)

    def __call__(self, name: str, members: list[tuple[str, int]], **more: object) -> Any:
        if more != {"boundary": KEEP} or not _SPECIAL.isdisjoint(dict(members)):
            return self._base(name, members, **more)
        empty: dict[str, object] = {
            "_member_names_": [],
            "_member_map_": {},
            "_value2member_map_": {},
            "_unhashable_values_": [],
        }
        made: Any = type.__new__(EnumType, name, self.__bases__, self._fixed | empty)
        self._fill(made, members)
        if self._has_bits:
            _know_bits(made)
        return made

    def _fill(self, made: Any, members: list[tuple[str, int]]) -> None:
        by_name, by_value, names = made._member_map_, made._value2member_map_, made._member_names_
        new, takes_value, has_bits = made._new_member_, made._use_args_, self._has_bits
        for name, value in members:
            member = by_value.get(value)
            if member is None:
                member = by_value[value] = new(made, value) if takes_value else new(made)
                member._value_, member._name_, member.__objclass__ = value, name, made
                member._sort_order_ = len(names)
                if not has_bits or _is_bit(value):
                    names.append(name)
            by_name[name] = member
            type.__setattr__(made, name, member)


def _is_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0


def _know_bits(made: Any) -> None:
    """Let the class `made` know which bits its members have, and whether they are in order."""
    mask, bits = 0, [made._member_map_[name]._value_ for name in made._member_names_]
    for value in made._value2member_map_:
        mask |= value
    made._flag_mask_, made._singles_mask_ = mask, sum(bits)
    made._all_bits_ = 2 ** mask.bit_length() - 1
    if bits != sorted(bits):
        made._iter_member_ = made._iter_member_by_def_
