"""Words that turn a statement round, in English, French, Spanish, German, Portuguese, Italian, Dutch, Russian, Arabic,
Chinese and Japanese. A list that is too long costs a look; one that is too short costs the truth.
"""

import re

PREFIXES = frozenset({"non", "un", "anti", "nicht"})  # written before a hyphen
WRITTEN_BEFORE = "不没沒無无非未別别勿毋"  # Chinese and Japanese, written without a space
WRITTEN_AFTER = ("ない", "なかっ", "なく", "ません", "ぬ", "ず")  # Japanese verbs

_WORDS = """
    no not none never neither nor nobody nothing nowhere cannot without hardly scarcely barely unless except fails
    failed denied denies
    ne pas non ni jamais aucun aucune rien personne sans sauf
    nunca jamás ningún ninguna ninguno nada nadie sin tampoco salvo
    nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder noch ohne kaum außer
    não nenhum nenhuma nem sem
    nessun nessuno nessuna niente nulla mai né senza
    niet geen nooit niemand zonder noch
    не нет ни никогда никто ничего без нельзя
    لا لم لن ليس ليست ليسوا ما غير دون بدون عدم كلا ولا ولم ولن وليس فلا فلم فلن
"""
_NEGATION = re.compile(
    r"\b(?:" + "|".join(sorted(set(_WORDS.split()), key=len, reverse=True)) + r")\b"
    r"|n['’]t\b|\bn['’](?=\w)|\b(?:non|un|anti)[-‐‑]"
    rf"|[{WRITTEN_BEFORE}]|" + "|".join(WRITTEN_AFTER),
    re.IGNORECASE,
)


def negates(words: str) -> bool:
    """Whether `words`, without Arabic vowel marks, hold a word that denies."""
    return _NEGATION.search(words) is not None
