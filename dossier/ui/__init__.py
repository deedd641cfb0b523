"""The window: PySide6, and nowhere else."""

import builtins

import PySide6.QtCore  # noqa: F401  which brings the switch

# For its own `from __feature__ import …`, which we have no use for, the binding reads the source of every module that
# is imported after it: a twentieth of a start. Imports are Python's own again.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
