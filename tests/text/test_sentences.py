import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.sentences import ends_in_abbreviation, sentences

# Each bar is a border that has to be found; there must be no other.
SPLIT = [
    "The court met.| It adjourned!| Why?| Nobody knows… |Or so they say.",
    "He went to the U.S. Senate.| It said no.| A vote followed.",
    "He lives in the U.S.| The court does not.",
    "The case U.S. vs. Smith was heard by Mr. J. R. Smith and Dr. Jones.| They left.",
    "See No. 5, Art. 70 and Art. VII, sec. B, p. 4, e.g. Fig. 2, i.e. Vol. 3.| Then stop.",
    "He said no.| That was on 5 Feb. 2025, in The Hague.",
    "Costs rose by 3.5 per cent, i.e. 1,000.50 euros.| In 2025. |They fell.",
    "“It ends.” |She left (by car.) |“Why?” he asked.| Done.",
    "They paid Acme Inc. and Smith et al. to go.| Acme Inc. |The end.",
    "A pause—then more. |A range 5–6. |A dash – and on.",
    "It ended.**| Next *one.*| Last.",
    "1. A numbered line.| And more.",
    "First paragraph without stop\n\n|Second one.| Third.",
    "Selon M. Dupont, l'art. 5 s'applique, p. ex. ici.| « C'est fini. »| Qui le dit ?| Personne.",
    "El Sr. Pérez vive en EE. UU.| La ley no cambia.| ¿Quién lo dice?| ¡Nadie!",
    "Am 5. Mai tagte der 2. Senat, z. B. zu Nr. 4, Art. 3 Abs. 2 bzw. Dr. Müllers Klage.| Dann Pause usw.| Das war es.",
    "هل وافقت المحكمة؟| نعم وافقت. |ثم انتهت الجلسة.",
    "裁判所は設立された。|何ですか？|「行く。」と言った。|終わり。",
    "这是法院。|谁说的？|没有人！",
]


@pytest.mark.parametrize("marked", SPLIT)
def test_sentences_end_where_a_reader_ends_them(marked):
    expected = [part.strip() for part in marked.split("|")]
    text = marked.replace("|", "")
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_nothing_has_no_sentence():
    assert sentences("") == []
    assert sentences(" \n ") == []


@pytest.mark.parametrize(
    ("text", "is_one"), [("in the U.S.", True), ("Acme Inc.", True), ("the end.", False), ("no", False)]
)
def test_a_stop_may_belong_to_its_word(text, is_one):
    assert ends_in_abbreviation(text) is is_one


@given(st.text(alphabet=st.sampled_from(list('aA1.?!… \n"”)]U*。」と؟é;')), max_size=60))
def test_sentences_hold_all_but_white_space(text):
    ranges = sentences(text)
    places = [place for pair in ranges for place in pair]
    assert places == sorted(places)
    assert all(start < end for start, end in ranges)
    assert "".join("".join(text[start:end] for start, end in ranges).split()) == "".join(text.split())


def test_sentences_that_nothing_parts_end_too_but_not_names_and_addresses():
    names = "Signalez-le sur gouv.fr.Puis S.Smith et Sen.Warren de Amazon.Com lisent a.Net."
    text = f"Non.Le délit relève du juge.Que faire ?{names}"
    assert [text[start:end] for start, end in sentences(text)] == [
        "Non.",
        "Le délit relève du juge.",
        "Que faire ?",
        names,
    ]
