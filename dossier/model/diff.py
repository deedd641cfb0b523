"""The words of two texts in order: those that both have, those `removed` from the first, those `added` in the other."""

from typing import Literal

Part = tuple[Literal["same", "removed", "added"], str]
Diff = tuple[Part, ...]
