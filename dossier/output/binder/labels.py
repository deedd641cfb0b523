"""Page labels: the report's and every source's own."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf

Labels = dict[int, "pikepdf.Dictionary"]
"""Where a way of counting begins (a page from 0), and how it counts."""


def labels_of(pdf: "pikepdf.Pdf") -> Labels:
    """Return an open file's labels, in dictionaries that belong to no file; plain numbers where it has none."""
    import pikepdf

    found: Labels = {}
    tree = pdf.Root.get("/PageLabels")
    if isinstance(tree, pikepdf.Dictionary):
        try:
            for page, label in pikepdf.NumberTree(tree).items():
                if isinstance(label, pikepdf.Dictionary) and 0 <= page < len(pdf.pages):
                    found[page] = _plain(label)
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
            found = {}
    if 0 not in found:
        found[0] = pikepdf.Dictionary(S=pikepdf.Name.D, St=1)
    return found


def _plain(label: "pikepdf.Object") -> "pikepdf.Dictionary":
    import pikepdf

    made = pikepdf.Dictionary()
    if isinstance(label.get("/S"), pikepdf.Name):
        made.S = pikepdf.Name(str(label.S))
    if isinstance(label.get("/P"), pikepdf.String):
        made.P = pikepdf.String(bytes(label.P))
    start: Any = label.get("/St")
    made.St = start if isinstance(start, int) and start > 0 else 1
    return made


def write_labels(pdf: "pikepdf.Pdf", labels: Labels) -> None:
    """Write the labels of the whole binder."""
    import pikepdf

    flat = [part for page, label in sorted(labels.items()) for part in (page, label)]
    pdf.Root.PageLabels = pdf.make_indirect(pikepdf.Dictionary(Nums=pikepdf.Array(flat)))
