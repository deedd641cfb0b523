import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.text.quotations import quotations


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He called it “a long and costly detour,” and left.", ["a long and costly detour"]),
        (
            'He called it "a long and costly detour" and "another one of them".',
            ["a long and costly detour", "another one of them"],
        ),
        ('"A long and costly detour," he called it.', ["A long and costly detour"]),
        ("»Einen teuren Umweg« nennt sie es.", ["Einen teuren Umweg"]),
        ("Il parle de « longs détours coûteux » ici.", ["longs détours coûteux"]),
        ("Sie nennt es „einen teuren Umweg“ und geht.", ["einen teuren Umweg"]),
        ("Sie nennt es »einen teuren Umweg« und geht.", ["einen teuren Umweg"]),
        ("Nazwał to „bardzo drogim objazdem” i tyle.", ["bardzo drogim objazdem"]),
        ("Han kallar det ”en dyr omväg här” nu.", ["en dyr omväg här"]),
        ("He said ‘the court’s own long rules’ apply.", ["the court’s own long rules"]),
        ("She said “they called it ‘a costly detour’ twice” then.", ["they called it ‘a costly detour’ twice"]),
        ("彼は「それは長くて高価な回り道だった」と言った。", ["それは長くて高価な回り道だった"]),
        ("سماه “طريقا طويلا ومكلفا جدا” وذهب.", ["طريقا طويلا ومكلفا جدا"]),
        ("The “blocked” road and the “rule of law.”", ["rule of law"]),
        ("The “arbitrations” of the “so-called” court", ["arbitrations"]),
        ("They can’t say ‘no’ to it, nor the parties’ friends.", []),
        ('A board of 5" by 6" was cut.', []),
        ("An “open mark that nobody closes here", []),
        ("“One paragraph\n\nanother” paragraph", []),
        ("“it went on and on ...” she said", ["it went on and on ..."]),
    ],
)
def test_what_stands_between_marks(text, words):
    found = quotations(text)
    assert [quotation.words for quotation in found] == words
    assert all(text[quotation.start : quotation.end] == quotation.words for quotation in found)


@given(st.text(alphabet='ab “”"«»„‘’\n,.', max_size=60))
def test_no_text_fails_and_quotations_stand_in_order(text):
    found = quotations(text)
    edges = [edge for quotation in found for edge in (quotation.start, quotation.end)]
    assert edges == sorted(edges)
    assert all(text[quotation.start : quotation.end] == quotation.words for quotation in found)
