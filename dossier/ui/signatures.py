"""What the Qt binding knows of signatures, put off until somebody asks.

At each start the binding compiles a Python part of its own (`shibokensupport`, 3,600 lines) and loads what that needs:
half of the time that the binding takes to load. Messages of wrong arguments, `__doc__` and `from __feature__ import …`
are made with it; a window at work asks for none of these.

The binding runs its module `signature_bootstrap`, calls `bootstrap` in it and keeps functions of the loader that this
returns (shiboken6, `signature_globals.cpp`). Here a loader stands in whose functions call the true one first. A later
version that goes another way would find no stand-in in its way.
"""

import sys
from collections.abc import Callable
from functools import cache, partial
from threading import Lock
from types import ModuleType

from dossier.later import load_without

_MAPPING = "shibokensupport.signature.mapping"  # which the binding takes from `sys.modules` for a message, unasked
_loading = Lock()


def load_binding() -> None:
    """Load the binding, which must not be loaded yet, without the part that writes its messages."""
    sys.modules["signature_bootstrap"] = _bootstrap
    sys.modules[_MAPPING] = _mapping
    load_without("shiboken6", "base64", "tempfile", "zipfile")  # which only that part needs


class _Bootstrap(ModuleType):
    """The module that the binding fills; what stands in its class goes before the function of that name in it."""

    @property
    def bootstrap(self) -> Callable[[], object]:
        return _Loader


class _Loader:
    """Has every function of the true loader."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        return partial(_ask, name)

    def finish_import(self, _module: ModuleType) -> None:
        """Warn of deprecated functions of a module; there are none."""

    def post_init(self) -> None:
        """Take the import statement over, for `__feature__`: it would read the source of every module."""


def _ask(name: str, *arguments: object, **named: object) -> object:
    with _loading:
        loader = _true_loader()
    return getattr(loader, name)(*arguments, **named)


@cache
def _true_loader() -> object:
    return vars(_bootstrap)["bootstrap"]()


def _update_mapping() -> None:
    """Bring the names that messages are made with up to date, in the module that the binding found."""
    with _loading:
        _true_loader()
        true = sys.modules[_MAPPING]
        true.update_mapping()
        vars(_mapping).update({**vars(true), "update_mapping": _update_mapping})


_bootstrap = _Bootstrap("signature_bootstrap")
# It is named here, since the binding does not hold what it found.
_mapping = ModuleType(_MAPPING)
vars(_mapping)["update_mapping"] = _update_mapping
