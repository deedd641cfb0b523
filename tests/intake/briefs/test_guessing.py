from dossier.intake.briefs.guessing import guess_forms, in_sequence, two_in_a_row
from dossier.intake.briefs.printed import Listed, Piece, Printed
from dossier.model.kinds import MarkerForm as F


def printed(form, *numbers):
    return [Printed(form, i, i + 1, (Piece(number, i, i + 1),)) for i, number in enumerate(numbers)]


def guess(found, *listed, numbered=True):
    known = Listed(frozenset(listed), numbered)
    result = guess_forms(found, known)
    return sorted(result.forms), result.prevailing


def test_nothing_printed_leaves_what_is_always_read():
    assert guess([]) == ([F.BRACKETS, F.FOOTNOTES], None)


def test_brackets_prevail_over_a_few_of_another_form():
    found = printed(F.BRACKETS, 1, 2, 3) + printed(F.RAISED, 1)
    assert guess(found, 1, 2, 3) == ([F.BRACKETS, F.FOOTNOTES], F.BRACKETS)


def test_raised_numbers_are_read_beside_those_that_the_file_links_where_all_are_listed():
    found = printed(F.BRACKETS, 1, 2, 3) + printed(F.RAISED, 1, 4)
    both = [F.BRACKETS, F.FOOTNOTES, F.RAISED]
    assert guess_forms(found, Listed(frozenset({1, 2, 3, 4}), True, notes={1, 2, 3})).forms == set(both)
    assert F.RAISED not in guess_forms(found, Listed(frozenset({1, 2, 3, 4}), True)).forms
    assert F.RAISED not in guess_forms(found, Listed(frozenset({1, 2, 3}), True, notes={1, 2, 3})).forms


def test_another_form_prevails_by_number():
    found = printed(F.BRACKETS, 1) + printed(F.RAISED, 1, 2, 3)
    assert guess(found, 1, 2, 3) == ([F.BRACKETS, F.FOOTNOTES, F.RAISED], F.RAISED)
    assert guess(found) == ([F.FOOTNOTES, F.RAISED], F.RAISED)


def test_raised_numbers_without_a_list_must_count():
    assert guess(printed(F.RAISED, 1, 2, 3))[1] is F.RAISED
    assert guess(printed(F.RAISED, 2, 2, 3))[1] is None
    assert guess(printed(F.RAISED, 1, 9))[1] is None


def test_a_single_number_in_parentheses_is_too_little():
    assert guess(printed(F.PARENTHESES, 1), 1, 2)[1] is None
    assert guess(printed(F.PARENTHESES, 1, 2), 1, 2)[1] is F.PARENTHESES


def test_flattened_numbers_count_half():
    assert guess(printed(F.FLATTENED, 5), 5)[1] is F.FLATTENED
    assert guess(printed(F.FLATTENED, 5, 6) + printed(F.BRACKETS, 1), 1, 5, 6)[1] is F.BRACKETS
    assert guess(printed(F.FLATTENED, 5, 6, 7) + printed(F.BRACKETS, 1), 1, 5, 6, 7)[1] is F.FLATTENED


def flat(*numbers):
    at = 0
    for number in numbers:
        end = at + len(str(number))
        yield Printed(F.FLATTENED, at, end, (Piece(number, at, end),), sure=False)
        at = end


def test_digits_in_a_row_are_two_numbers_where_the_first_is_the_next():
    found = list(two_in_a_row(flat(1, 2, 34, 5, 6, 7, 8, 910, 11)))
    assert [[piece.number for piece in each.pieces] for each in found] == [
        [1], [2], [3, 4], [5], [6], [7], [8], [9, 10], [11]
    ]  # fmt: skip
    three, four = found[2].pieces
    assert (three.start, three.end, four.start, four.end) == (2, 3, 3, 4)


def test_digits_in_a_row_stay_one_number_where_it_may_be_the_next_or_comes_again():
    for numbers in ((*range(1, 34), 34), (*range(1, 40), 34), (1, 34), (1, 12)):
        assert [each.pieces[0].number for each in two_in_a_row(flat(*numbers))] == list(numbers)


def test_numbers_in_parentheses_must_cite_a_share_of_the_list():
    assert guess(printed(F.PARENTHESES, 5, 2, 3), *range(1, 31))[1] is None


def weak(number):
    return Printed(F.RAISED, 0, 1, (Piece(number, 0, 1),), weak=True)


def test_a_weak_number_is_a_marker_where_it_is_the_next():
    one, two, four = printed(F.RAISED, 1, 2, 4)
    assert in_sequence([one, two, weak(3), four]) == set()
    assert in_sequence([one, two, weak(2), weak(4), weak(9), four, weak(5)]) == {2, 3, 4}
    assert in_sequence([weak(1), one]) == {0}
