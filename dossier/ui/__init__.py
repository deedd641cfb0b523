"""The window: PySide6, and nowhere else."""

import builtins
import sys

if "shiboken6" in sys.modules:  # a test's tools brought the binding, and with it an import that reads every source
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
else:
    from dossier.ui.enums import quick_enums
    from dossier.ui.signatures import load_binding

    with quick_enums():
        load_binding()
