"""What links, outlines and names lead to."""

import io

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.output.binder.destinations import Destinations, names_of, unique, write_names
from tests.intake.pdf.samples import make_pdf, saved
from tests.output.binder.samples import rich


@given(st.lists(st.binary(max_size=4), max_size=20))
def test_every_name_is_given_once(names: list[bytes]):
    taken: set[bytes] = set()
    for name in names:
        own = unique(name, taken)
        assert own not in taken
        assert own.startswith(name)
        taken.add(own)


def test_destinations_of_every_form():
    with pikepdf.open(io.BytesIO(rich())) as pdf:
        pdf.Root.Dests = pikepdf.Dictionary(old=pikepdf.Array([pdf.pages[0].obj, pikepdf.Name.Fit]))
        found = Destinations(pdf)
        assert found.names.keys() == {b"chapter", b"old"}
        page = pdf.pages[1].obj
        for value, number in (
            (pikepdf.String("chapter"), 1),
            (pikepdf.Name("/old"), 0),
            (pikepdf.Array([page, pikepdf.Name.Fit]), 1),
            (pikepdf.Dictionary(D=pikepdf.Array([page])), 1),
            (pikepdf.Array([1, pikepdf.Name.Fit]), 1),
        ):
            resolved = found.resolve(value)
            assert resolved is not None
            assert resolved[0] == number
        for nothing in (pikepdf.String("none"), pikepdf.Array([]), pikepdf.Array([9]), pikepdf.Array([pdf.Root]), None):
            assert found.resolve(nothing) is None


def test_a_tree_in_circles_ends():
    with pikepdf.open(io.BytesIO(make_pdf(["A ferry"]))) as pdf:
        node = pdf.make_indirect(pikepdf.Dictionary())
        node.Kids = pikepdf.Array([node])
        pdf.Root.Names = pikepdf.Dictionary(Dests=node)
        assert names_of(pdf) == {}


@pytest.mark.parametrize("count", [1, 64, 200])
def test_a_written_tree_is_read_by_others(count: int):
    with pikepdf.open(io.BytesIO(make_pdf(["A ferry"]))) as pdf:
        place = pikepdf.Array([pdf.pages[0].obj, pikepdf.Name.Fit])
        write_names(pdf, {b"%03d" % number: place for number in range(count)})
        data = saved(pdf)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tree = pikepdf.NameTree(pdf.Root.Names.Dests)
        assert [str(key) for key in tree] == [f"{number:03}" for number in range(count)]
