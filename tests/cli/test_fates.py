"""What became of things is printed so that it can be read without colours."""

from dossier.cli.fates import marked
from dossier.text.diffs import word_diff


def test_a_word_diff_is_marked_on_one_line() -> None:
    assert marked(word_diff("needs two hours", "needs three long hours")) == "needs [-two-] {+three long+} hours"
    assert marked(()) == ""
