from tests.samples import SUMMARY, TIDES, sample_brief


def test_the_text_of_a_brief_is_all_its_parts_in_order() -> None:
    assert sample_brief().text == f"How to cross?\nSummary\n{SUMMARY}\n1. Tides\n{TIDES}"
