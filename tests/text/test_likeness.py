"""Where words like an anchor's are looked for."""

from dossier.model.anchor import anchor_at
from dossier.text.likeness import candidates
from dossier.text.surroundings import Sought

TEXT = "The council met in March. The wall would protect 212 homes in the north. Nobody asked the neighbours then."
WORDS = "The wall would protect 212 homes in the north."


def sought(text: str = TEXT) -> Sought:
    start = text.index(WORDS)
    anchor = anchor_at(text, start, start + len(WORDS))
    return Sought(anchor, WORDS, anchor.prefix, anchor.suffix, start)


def test_changed_words_are_found_between_the_contexts_and_by_their_likeness() -> None:
    text = "Much later. " * 40 + TEXT.replace("212 homes", "218 houses")
    found = {text[start:end] for start, end in candidates(sought(), text)}
    assert "The wall would protect 218 houses in the north." in found


def test_a_text_without_anything_of_it_is_not_compared() -> None:
    assert list(candidates(sought(), "Quite another matter stands here, over and over. " * 50)) == []


def test_white_space_between_the_contexts_is_left_out() -> None:
    text = TEXT.replace(WORDS, "  It was dropped.  ")
    assert "It was dropped." not in {text[start:end] for start, end in candidates(sought(), text)}
    text = TEXT.replace(WORDS, "  The wall would protect 212 homes.  ")
    assert "The wall would protect 212 homes." in {text[start:end].strip() for start, end in candidates(sought(), text)}
