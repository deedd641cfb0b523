"""The names of the places in a PDF that links lead to (ISO 32000-1, 7.9.6 and 12.3.2.3)."""

from typing import Any

from dossier.intake.annotations import values

_MOST_NODES = 2_000  # of the tree, which may point to itself
_MOST_NAMES = 50_000


def place_names(pdf: Any) -> frozenset[str]:
    """Return the names of the places in a pikepdf file, as far as they can be read; none where the tree is broken."""
    import pikepdf

    found: set[str] = set()
    try:
        nodes = [values.entry(values.entry(pdf.Root, "/Names"), "/Dests")]
        for _ in range(_MOST_NODES):
            if not nodes or len(found) > _MOST_NAMES:
                break
            node = nodes.pop()
            names, kids = values.entry(node, "/Names"), values.entry(node, "/Kids")
            if isinstance(names, pikepdf.Array):
                found.update(values.text(names[i]) for i in range(0, len(names), 2))
            if isinstance(kids, pikepdf.Array):
                nodes.extend(kids[i] for i in range(min(len(kids), _MOST_NODES)))
    except (pikepdf.PdfError, AttributeError, KeyError, RuntimeError, ValueError, TypeError):
        return frozenset()
    return frozenset(found)
