from dossier.intake.briefs.works import Works, folded_words, years_of


def test_names_lose_accents_cases_and_initials():
    assert folded_words("Müller, J. O’Neill’s") == ["muller", "o’neill"]


def test_a_letter_that_the_list_does_not_print_goes_by_order():
    works = Works()
    for number in (1, 2):
        works.add(number, f"Lee, A. (2020). Work {number}.", {"author": [{"literal": "Lee, A."}]})
    assert works.find("Lee", "2020b") == ([2], False)
    assert works.find("Lee", "2021") == ([], True)


def test_a_year_in_a_title_is_not_the_work_s():
    assert years_of("Lee (2020). Floods of 1999.", {"issued": {"date-parts": [[2020]]}}) == {"2020"}
    assert years_of("Lee (2020a). Floods.", {"issued": {"date-parts": [[2020]]}}) == {"2020a"}
