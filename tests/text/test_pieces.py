import pytest

from dossier.text.pieces import Gap, chain, pieces_of


@pytest.mark.parametrize(
    ("quote", "pieces"),
    [
        ("as it is", [("as it is", None)]),
        ("the court … ordered it", [("the court", None), ("ordered it", Gap.ELLIPSIS)]),
        ("the court, [...] ordered", [("the court", None), ("ordered", Gap.ELLIPSIS)]),
        ("the court (…) ordered", [("the court", None), ("ordered", Gap.ELLIPSIS)]),
        ("... the court . . . ordered ....", [("the court", None), ("ordered", Gap.ELLIPSIS)]),
        ("[the Court] ordered", [("ordered", None)]),
        ("they ordred [sic] it", [("they ordred", None), ("it", Gap.INSERTION)]),
        ("it decid[ed] so", [("it decid", None), ("so", Gap.ENDING)]),
        ("[T]he court", [("The court", None)]),
        ("it cost 15 [sic] % then", [("it cost 15", None), ("% then", Gap.INSERTION)]),
        ("it cost [15] euros", [("it cost [15] euros", None)]),
        ("it cost 15 [million] euros", [("it cost 15 [million] euros", None)]),
        ("it did [not] order", [("it did [not] order", None)]),
        ("it [sic] … is", [("it", None), ("is", Gap.ELLIPSIS)]),
    ],
)
def test_a_quote_falls_into_pieces(quote, pieces):
    assert [(piece.words, piece.before) for piece in pieces_of(quote)] == pieces


def test_pieces_stand_in_order_and_near_each_other():
    text = "the court heard it. " + "x " * 900 + "the court, after a week, ordered it. the court went home"
    found = chain(pieces_of("the court … ordered it"), text)
    assert found is not None
    assert [text[start:end] for start, end in found.spans] == ["the court", "ordered it"]
    assert found.spans[0][0] > 1_500
    assert chain(pieces_of("ordered it … the court heard"), text) is None


def test_a_gap_that_hides_least_is_taken():
    text = "the court may order release. the court did not order release. the court of old"
    found = chain(pieces_of("the court … order release"), text)
    assert found is not None
    assert found.doubtful == (False,)
    assert found.spans[0][0] == 0


def test_pieces_of_a_letter_or_two_say_nothing():
    assert chain(pieces_of("a … b"), "a to b") is None
