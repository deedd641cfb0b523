"""The names of places in PDFs, whole and broken."""

import pikepdf
from pikepdf import Array, Dictionary, String

from dossier.intake.annotations.places import place_names


def _names(tree: pikepdf.Object) -> frozenset[str]:
    pdf = pikepdf.new()
    pdf.Root.Names = Dictionary(Dests=pdf.make_indirect(tree))
    return place_names(pdf)


def test_names_are_found_at_any_depth() -> None:
    leaf = Dictionary(Names=Array([String("section-1"), Array([]), String("section-2"), Array([])]))
    assert _names(Dictionary(Kids=Array([Dictionary(Kids=Array([leaf]))]))) == {"section-1", "section-2"}


def test_a_tree_that_points_to_itself_ends() -> None:
    pdf = pikepdf.new()
    node = pdf.make_indirect(Dictionary(Names=Array([String("a"), Array([])])))
    node.Kids = Array([node, node])
    pdf.Root.Names = Dictionary(Dests=node)
    assert place_names(pdf) == {"a"}


def test_what_is_no_tree_has_no_names() -> None:
    assert place_names(pikepdf.new()) == frozenset()
    assert _names(Dictionary(Names=Array([3, 4, String("b")]), Kids=String("no"))) == {"", "b"}
