from dossier.output.onto.placed import by_page
from tests.output.onto.samples import placed


def test_pages_are_in_order_and_what_is_on_them_as_given():
    one, two, three = placed("dossier:1", 2), placed("dossier:2", 0), placed("dossier:3", 2)
    assert by_page([one, two, three]) == {0: [two], 2: [one, three]}
    assert list(by_page([one, two])) == [0, 2]
