from dossier.model.errors import KnownError


def test_a_known_error_speaks_one_sentence_and_keeps_its_parts_for_translation() -> None:
    error = KnownError("no-file", "There is no file “{path}”; check its name.", path="a{b}.txt")
    assert str(error) == "There is no file “a{b}.txt”; check its name."
    assert (error.code, error.values) == ("no-file", {"path": "a{b}.txt"})
    assert error.sentence.format(**error.values) == str(error)
