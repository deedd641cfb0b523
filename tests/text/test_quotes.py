import json
import re
from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.model.kinds import QuoteCheck
from dossier.text.normalise import normalise
from dossier.text.quotes import check

TEXT = (
    "The yard’s east wall would protect 212 homes, but it is not cheap: about 15 % of the budget, or 3.5 million "
    "euros. Work began on 12 May 2021 at −5 °C and was estab-\nlished as a well-\nknown case of rule‑of‑law building."
)


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("would protect 212 homes", QuoteCheck.EXACT),
        ("  would protect 212 homes ", QuoteCheck.EXACT),
        ("The yard's east wall", QuoteCheck.NORMALISED),
        ("was established as", QuoteCheck.NORMALISED),
        ("a well-known case", QuoteCheck.NORMALISED),
        ("established as a well-known case of rule-of-law building", QuoteCheck.NORMALISED),
        ("a wellknown case", QuoteCheck.NORMALISED),
        ("at -5 °C", QuoteCheck.NORMALISED),
        ("would protect 221 homes", QuoteCheck.DIFFERS),
        ("but it is cheap: about 15 %", QuoteCheck.DIFFERS),
        ("or 3.5 billion euros", QuoteCheck.DIFFERS),
        ("Work began on 12 March 2021", QuoteCheck.DIFFERS),
        ("about 15 km of the budget", QuoteCheck.DIFFERS),
        ("the yard’s east wall would", QuoteCheck.DIFFERS),
        ("an entirely different sentence about fish", QuoteCheck.NOT_FOUND),
        ("5 %", QuoteCheck.NOT_FOUND),
        ("5 million", QuoteCheck.NOT_FOUND),
        ("5 °C", QuoteCheck.NOT_FOUND),
        ("212", QuoteCheck.EXACT),
        ("213", QuoteCheck.NOT_FOUND),
        ("", QuoteCheck.NOT_FOUND),
    ],
)
def test_the_class_of_a_quote(quote, kind):
    assert check(quote, TEXT).kind is kind


def test_a_scan_has_no_text():
    assert check("anything", " \n ").kind is QuoteCheck.NO_TEXT


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("212 homes", "212 homes"),
        ("rule-of-law building", "rule‑of‑law building"),
        ("a well-known case", "a well-\nknown case"),
        ("would protect 221 homes", "would protect 212 homes"),
        ("but it is cheap: about 15 %", "but it is not cheap: about 15 %"),
    ],
)
def test_where_it_stands(quote, found):
    result = check(quote, TEXT, normalise(TEXT))
    assert TEXT[result.start : result.end] == found


def test_a_difference_is_told_word_by_word():
    assert check("but it is cheap: about 14 %", TEXT).diff == (
        ("same", "but it is"),
        ("added", "not"),
        ("same", "cheap: about"),
        ("removed", "14"),
        ("added", "15"),
        ("same", "%"),
    )


def test_a_cut_number_is_not_taken_for_the_whole_when_the_whole_follows():
    text = "It was 15 % at first and 5 % later."
    assert check("5 %", text) == check("5 %", text, normalise(text))
    assert (check("5 %", text).start, check("5 %", text).kind) == (text.index(" 5 %") + 1, QuoteCheck.EXACT)


def test_words_without_spaces_may_be_quoted_in_part():
    assert check("裁判所は", "国際刑事裁判所は設立された。").kind is QuoteCheck.EXACT


WORDS = st.lists(
    st.sampled_from(
        ["the", "court", "of", "law", "did", "not", "see", "12", "or", "15", "per", "cent", "fish", "and", "ships"]
    ),
    max_size=30,
)


@given(WORDS, st.data())
def test_a_run_of_words_of_the_text_is_exact(words, data):
    text = " ".join(words)
    start = data.draw(st.integers(0, len(words)))
    quote = " ".join(words[start : data.draw(st.integers(start, len(words)))])
    if quote:
        result = check(quote, text)
        assert result.kind is QuoteCheck.EXACT
        assert text[result.start : result.end] == quote


@given(WORDS, st.data())
def test_a_changed_number_is_never_exact(words, data):
    numbers = [i for i, word in enumerate(words) if word.isdecimal()]
    if not numbers:
        return
    i = data.draw(st.sampled_from(numbers))
    changed = [*words[:i], data.draw(st.sampled_from(["1", "2", "5", "13", "112", "152", "12.5"])), *words[i + 1 :]]
    quote = " ".join(changed[max(0, i - 3) : i + 4])
    assert check(quote, " ".join(words)).kind not in (QuoteCheck.EXACT, QuoteCheck.NORMALISED)


@given(st.text(max_size=40), st.text(max_size=120))
def test_no_quote_fails(quote, text):
    result = check(quote, text)
    if result.start is not None and result.end is not None:
        assert 0 <= result.start < result.end <= len(text)


JUDGMENT = (
    "The court of first instance, after hearing both parties at length, ordered the release of the ship. It did not "
    "award costs. The owner decides whether to pay 1 500 000 euros, or ≥ 5 mg of gold, by 12:30. They can’t appeal; "
    "the advice is non-binding. A third of 1/2 km was lost."
)


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("The court … ordered the release of the ship", QuoteCheck.NORMALISED),
        ("The court [...] ordered the release of the ship", QuoteCheck.NORMALISED),
        ("… ordered the release of the ship ...", QuoteCheck.NORMALISED),
        ("[T]he court of first instance", QuoteCheck.NORMALISED),
        ("[the] court of first instance, after hearing [all] parties", QuoteCheck.NORMALISED),
        ("[This tribunal] ordered the release of the [vessel]", QuoteCheck.NORMALISED),
        ("the release [sic] of the ship", QuoteCheck.NORMALISED),
        ("The owner decid[ed] whether to pay", QuoteCheck.NORMALISED),
        ("The court … ordered the arrest of the ship", QuoteCheck.DIFFERS),
        ("ordered the release … The court of first instance", QuoteCheck.DIFFERS),
        ("ordered [the owner] the release of the ship", QuoteCheck.NORMALISED),
        ("It did … award costs. The owner decides", QuoteCheck.DIFFERS),
        ("It did [indeed] award costs", QuoteCheck.DIFFERS),
        ("It did award [no] costs. The owner", QuoteCheck.DIFFERS),
        ("whether to pay 1 … euros, or", QuoteCheck.DIFFERS),
        ("whether to pay [1 600 000] euros, or", QuoteCheck.DIFFERS),
        ("500 000 euros, or", QuoteCheck.DIFFERS),
        ("decides whether to pay 1 500", QuoteCheck.DIFFERS),
        ("decides whether to pay 1 500 000", QuoteCheck.EXACT),
        ("5 mg of gold", QuoteCheck.DIFFERS),
        ("30. They can’t", QuoteCheck.DIFFERS),
        ("by 12:30. They can", QuoteCheck.DIFFERS),
        ("by 12", QuoteCheck.NOT_FOUND),
        ("binding. A third", QuoteCheck.DIFFERS),
        ("2 km was lost", QuoteCheck.DIFFERS),
        ("…", QuoteCheck.NOT_FOUND),
        ("[sic]", QuoteCheck.NOT_FOUND),
    ],
)
def test_words_left_out_and_put_in(quote, kind):
    assert check(quote, JUDGMENT).kind is kind


def test_what_an_ellipsis_hides_is_shown():
    found = check("It did … award costs", JUDGMENT)
    assert found.diff == (("same", "It did"), ("added", "not"), ("same", "award costs"))
    assert JUDGMENT[found.start : found.end] == "It did not award costs"


def test_each_piece_is_compared_where_words_were_left_out():
    found = check("The court … ordered the arrest of the ship", JUDGMENT)
    assert found.diff == (
        ("same", "The court"),
        ("same", "…"),
        ("same", "ordered the"),
        ("removed", "arrest"),
        ("added", "release"),
        ("same", "of the ship"),
    )


def test_where_words_are_not_set_apart_each_character_is_compared():
    found = check("國際刑事法院設於海牙已有十五年", "註：國際刑事法院設於海牙已有十六年。")
    assert found.diff == (("same", "國際刑事法院設於海牙已有十"), ("removed", "五"), ("added", "六"), ("same", "年"))


def test_a_common_word_before_the_place_is_no_part_of_it():
    text = "It went out with the tide and so on. The ferry was late by 11 minutes because of the long wind of the sea."
    found = check("the ferry was late by 12 minutes because of wind", text)
    assert text[found.start : found.end] == "The ferry was late by 11 minutes because of the long wind"


def test_one_common_word_is_no_likeness():
    assert check("ICC arbitration", "incident to arbitration").kind is QuoteCheck.NOT_FOUND


def test_a_cut_number_is_shown_whole():
    assert check("500 000 euros, or", JUDGMENT).diff == (("added", "1"), ("same", "500 000 euros, or"))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("an inter-\nnational court of law", "an international court of law"),
        ("an inter\u0002\r\nnational court of law", "an international court of law"),
        ("the ofﬁcial ﬂag of the court", "the official flag of the court"),
        ("an inter\u00adnational court", "an international court"),
        ("“the court” of law", '"the court" of law'),
        ("l’État et les cours", "l'État et les cours"),
        ("rule‑of‑law cases in court", "rule-of-law cases in court"),
        ("Article\u00a017 of the statute", "Article 17 of the statute"),
        ("the court\r\nof first\r\ninstance", "the court of first instance"),
        ("المحكمة الجنائية الدولية في لاهاي", "المَحكمةُ الجنائيَّة الدوليــة في لاهاي"),
        ("\u202bالمحكمة الجنائية\u202c الدولية", "المحكمة الجنائية الدولية"),
        ("國際\n刑事法院設於海牙", "國際 刑事法院設於海牙"),
        ("cafe\u0301 de la cour de justice", "café de la cour de justice"),
        ("ze\u200bro sum game in court", "zero sum game in court"),
    ],
)
def test_typography_is_forgiven(text, quote):
    assert check(quote, f"Before it. {text}. After it.").kind is QuoteCheck.NORMALISED


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("about 15 % of the budget", "about 16 % of the budget"),
        ("about 15 % of the budget", "about 15 ‰ of the budget"),
        ("3.5 million euros were paid", "3.5 billion euros were paid"),
        ("3.5 million euros were paid", "35 million euros were paid"),
        ("on 12 May 2021 it began", "on 12 March 2021 it began"),
        ("on 12 May 2021 it began", "on 21 May 2021 it began"),
        ("at −5 °C it froze over", "at 5 °C it froze over"),
        ("at 5 °C it froze over", "at 5 °F it froze over"),
        ("10–15 days of rain", "1015 days of rain"),
        ("10\u0002\r\n15 days of rain fell", "1015 days of rain fell"),
        ("10-\n15 well-known days of rain", "1015 well-known days of rain"),
        ("x² metres of land were sold", "x2 metres of land were sold"),
        ("it does not support the claim", "it does support the claim"),
        ("it does support the claim", "it does not support the claim"),
        ("they can’t support the claim", "they can support the claim"),
        ("la cour n’a pas ordonné cela", "la cour a ordonné cela"),
        ("das Gericht hat keine Kosten zugesprochen", "das Gericht hat Kosten zugesprochen"),
        ("el tribunal no ordenó el pago", "el tribunal ordenó el pago"),
        ("суд не приказал платить деньги", "суд приказал платить деньги"),
        ("المحكمة لم تأمر بدفع التكاليف", "المحكمة تأمر بدفع التكاليف"),
        ("법원은 15명을 석방하지 않았다", "법원은 16명을 석방하지 않았다"),
        ("法院不可以命令釋放十五人", "法院可以命令釋放十五人"),
        ("可以命令釋放十五人離開", "不可以命令釋放十五人離開"),
        ("裁判所は釈放を命じなかった", "裁判所は釈放を命じた"),
        ("عدد القتلى ٣٥ شخصا في المدينة", "عدد القتلى ٣٦ شخصا في المدينة"),
    ],
)
def test_altered_numbers_units_dates_and_negations_are_never_exact(text, quote):
    for around in ("{}", "Before it. {}. After it."):
        assert check(quote, around.format(text)).kind not in (QuoteCheck.EXACT, QuoteCheck.NORMALISED)
    assert check(text, f"Before it. {text}. After it.").kind is QuoteCheck.EXACT


def test_a_cut_negation_is_not_exact_where_words_are_not_set_apart():
    assert check("可以命令釋放", "法院不可以命令釋放十五人").kind not in (QuoteCheck.EXACT, QuoteCheck.NORMALISED)
    assert check("釈放を命じ", "裁判所は釈放を命じなかった").kind not in (QuoteCheck.EXACT, QuoteCheck.NORMALISED)


def test_the_place_where_it_stood_is_taken():
    text = "the court ruled. Later the court ruled. the court ruled."
    second = text.index("the court", 5)
    assert check("the court ruled", text).start == 0
    assert check("the court ruled", text, near=second).start == second
    assert check("the court ruled", text, near=3).start == 0


PARTS = [
    "the court",
    "did",
    "not",
    "never",
    "order",
    "12",
    "3.5",
    "1 500",
    "−5",
    "2021",
    "%",
    "euros",
    "well-known",
    "it",
]
JOINS = [" ", "\u00a0", "\n", " \u200b", "-\n", "\u0002\r\n", "\u00ad"]


@st.composite
def altered(draw):
    """A text, and a quote of it with one digit or one negation altered and, it may be, words left out or put in."""
    words = draw(st.lists(st.sampled_from(PARTS), min_size=4, max_size=16))
    text = "".join(word + draw(st.sampled_from(JOINS)) for word in words)
    start = draw(st.integers(0, len(words) - 3))
    quoted = words[start : draw(st.integers(start + 3, len(words)))]
    digits = [(i, k) for i, word in enumerate(quoted) for k, c in enumerate(word) if c.isdecimal()]
    negations = [i for i, word in enumerate(quoted) if word in ("not", "never")]
    assume(digits or negations)
    if digits and (not negations or draw(st.booleans())):
        i, k = draw(st.sampled_from(digits))
        digit = draw(st.sampled_from([c for c in "0123456789" if c != quoted[i][k]] + [""]))
        quoted[i] = quoted[i][:k] + digit + quoted[i][k + 1 :]
        assume(quoted[i] and digit != "0")
    else:
        i = draw(st.sampled_from(negations))
        quoted[i] = "always"
    between = draw(st.sampled_from(["", "…", "[sic]", "[...]"]))
    at = draw(st.integers(0, len(quoted)))
    quote = " ".join([*quoted[:at], *([between] if between else []), *quoted[at:]])
    return text, quoted[i], quote


@given(altered())
def test_no_alteration_of_a_number_or_a_negation_is_exact(case):
    text, changed, quote = case
    plain = f" {normalise(text).text} "
    assume(f" {changed} " not in plain)  # then it is not what stands there by chance
    assert check(quote, text).kind not in (QuoteCheck.EXACT, QuoteCheck.NORMALISED)


@given(WORDS, st.data())
def test_words_left_out_are_forgiven_unless_they_deny_or_touch_a_number(words, data):
    if len(words) < 6:
        return
    first = data.draw(st.integers(2, len(words) - 3))
    last = data.draw(st.integers(first, len(words) - 2))
    left_out, sides = words[first:last], (words[first - 1], words[last])
    quote = " ".join([*words[:first], data.draw(st.sampled_from(["…", "[...]", "..."])), *words[last:]])
    assume(sum(len(word) for word in words[:first] + words[last:]) >= 12)
    found = check(quote, " ".join(words))
    if not left_out or ("not" not in left_out and not any(side.isdecimal() for side in sides)):
        assert found.kind is QuoteCheck.NORMALISED
    elif left_out == ["not"]:
        assert found.kind is not QuoteCheck.EXACT
        assert found.kind is QuoteCheck.DIFFERS or " ".join(words).count(words[first - 1]) > 1


@pytest.mark.corpora
@pytest.mark.parametrize("name", ["scifact", "wice_dev", "xquad_de", "xquad_en", "xquad_es"])
def test_real_sentences_are_found_and_altered_ones_never_exact(corpora, name):
    kinds: list[Counter[QuoteCheck]] = [Counter(), Counter(), Counter()]
    whole, numbers, negations = kinds
    for line in (corpora / f"corpora/evidence/{name}_docs.jsonl").read_text(encoding="utf-8").splitlines():
        sentences = [sentence for sentence in json.loads(line)["sentences"] if len(sentence) >= 12]
        text = " ".join(sentences)
        normal = normalise(text)
        for index, sentence in enumerate(sentences):
            whole[check(sentence, text, normal).kind] += 1
            changed = re.sub(r"\d(?!.*\d)", lambda digit: str((int(digit[0]) + 1) % 10), sentence)
            if index % 4 == 0 and changed not in text:
                numbers[check(changed, text, normal).kind] += 1
            changed = re.sub(r" (?:not|nicht|no) ", " ", sentence, count=1)
            if changed not in text:
                negations[check(changed, text, normal).kind] += 1
    print(name, dict(whole), "one number altered:", dict(numbers), "a negation left out:", dict(negations))
    assert whole[QuoteCheck.EXACT] >= 0.999 * whole.total()
    for altered in (numbers, negations):
        assert altered.total() > 20
        assert not altered[QuoteCheck.EXACT]
        assert not altered[QuoteCheck.NORMALISED]
