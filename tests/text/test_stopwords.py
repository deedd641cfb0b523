from dossier.text.stopwords import STOP_WORDS, word_set


def test_a_list_of_words_is_a_set() -> None:
    assert word_set("two  lines\n of two") == {"two", "lines", "of"}
    assert {"the", "der", "une", "por", "في"} < STOP_WORDS
