"""Records: frozen dataclasses with slots whose `__init__` alone is made for each kind of them, with its first one. What
compares, shows and protects them is there once for all: to make all that at once would take a start 0.4 ms a kind.
"""

from collections.abc import Callable, Iterable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

_K = TypeVar("_K")

_getters: dict[type[Any], Callable[[Any], Any]] = {}  # filled as kinds of record are met
_setters: dict[type[Any], list[Callable[[Any, Any], None]]] = {}  # the same, by field


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(kind: type[_K]) -> type[_K]:
    """Make `kind`, which is based on Record, a record of the fields that it names, as `dataclass` would."""
    made = dataclass(slots=True, eq=False, repr=False, init=False)(kind)

    def make_and_begin(self: _K, *given: Any, **named: Any) -> None:
        init = _init_of(made)
        setattr(made, "__init__", init)  # noqa: B010  the type checker knows it from `kind`
        init(self, *given, **named)

    setattr(made, "__init__", make_and_begin)  # noqa: B010  the same
    return made


def record_of(kind: type[_K], values: Iterable[Any]) -> _K:
    """Return the record of `kind` that holds `values`, in the order of its fields, without its `__init__`: to make that
    takes as long as some hundred records.
    """
    setters = _setters.get(kind)
    if setters is None:
        setters = _setters[kind] = [getattr(kind, name).__set__ for name in _fields(kind)]
    made = object.__new__(kind)
    for keep, value in zip(setters, values, strict=True):
        keep(made, value)
    return made


def _init_of(kind: Any) -> Callable[..., None]:
    """Return the `__init__` that takes the values of the fields of `kind`, in their order or by name."""
    given: dict[str, Any] = {"_set": object.__setattr__, "_MADE": MISSING}
    parameters, lines = ["self"], []
    for each in fields(kind):
        name = value = each.name
        default = ""
        if each.default_factory is not MISSING:
            given[f"_made_{name}"] = each.default_factory
            default, value = "=_MADE", f"_made_{name}() if {name} is _MADE else {name}"
        elif each.default is not MISSING:
            given[f"_default_{name}"] = each.default
            default = f"=_default_{name}"
        parameters.append(name + default)
        lines.append(f" _set(self, {name!r}, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n" + "\n".join(lines), given)  # as `dataclass` does
    init: Callable[..., None] = given["__init__"]
    return init


class Record:
    """What `record` makes a record of. Records are equal where they are of one kind and hold the same; then they have
    one hash, too.
    """

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __getstate__(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in _fields(type(self)))

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        for name, value in zip(_fields(type(self)), state, strict=True):
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        values = _values_of(type(self))
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        return hash(_values_of(type(self))(self))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in _fields(type(self)))
        return f"{type(self).__name__}({values})"


def _values_of(kind: type[Any]) -> Callable[[Any], Any]:
    values = _getters.get(kind)
    if values is None:
        values = _getters[kind] = attrgetter(*_fields(kind))
    return values


def _fields(kind: type[Any]) -> tuple[str, ...]:
    names: tuple[str, ...] = kind.__slots__
    return names
