"""Modules of Python's library that others import at once for what is seldom asked of them, loaded when it is."""

import sys
from importlib import import_module
from types import ModuleType


def load_without(name: str, *unneeded: str) -> None:
    """Load the module `name`, for which others stand in for the `unneeded` ones until it uses them."""
    put_off = [other for other in unneeded if other not in sys.modules]
    sys.modules.update((other, _Later(other)) for other in put_off)
    try:
        import_module(name)
    finally:
        for other in put_off:
            del sys.modules[other]


class _Later(ModuleType):
    """Has all that the module of its name has."""

    def __getattr__(self, name: str) -> object:
        return getattr(import_module(self.__name__), name)
