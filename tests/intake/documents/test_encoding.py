import codecs

import pytest

from dossier.intake.documents.encoding import declared_encoding, decode_html, decode_text, guessed_encoding
from dossier.model.errors import KnownError

RUSSIAN = "Корабль уходит каждый день в семь часов утра и возвращается вечером."
SAMPLES = [
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8_r"),
    ("船は毎日朝七時に港を出て、夕方に戻ります。切符は港で買えます。", "cp932"),
    ("船は毎日朝七時に港を出て、夕方に戻ります。切符は港で買えます。", "euc_jp"),
    ("船は毎日朝七時に港を出て、夕方に戻ります。", "iso2022_jp"),
    ("渡轮每天早上七点离开港口,晚上返回。船票可以在港口购买。", "gb18030"),
    ("渡輪每天早上七點離開港口,晚上返回。船票可以在港口購買。", "big5"),
    ("배는 매일 아침 일곱 시에 항구를 떠나 저녁에 돌아옵니다.", "cp949"),
    ("Le bateau part à sept heures ; où est-ce qu’il mène ? Très loin, là-bas, dès l’été.", "cp1252"),
    ("A decisão não é definitiva; as ações serão julgadas até à manhã.", "cp1252"),
    ("El señor preguntó: ¿cuántos años? Así, la mañana siguiente volvió.", "cp1252"),
    ("Prom odpływa codziennie o siódmej rano, wraca późnym wieczorem i zabiera także samochody ciężarowe.", "cp1250"),
    ("Το πλοίο φεύγει κάθε μέρα στις επτά το πρωί και επιστρέφει το βράδυ.", "cp1253"),
    ("تغادر العبارة كل يوم في الساعة السابعة صباحا وتعود في المساء.", "cp1256"),
    ("המעבורת יוצאת בכל יום בשעה שבע בבוקר וחוזרת בערב.", "cp1255"),
]


@pytest.mark.parametrize(("text", "encoding"), SAMPLES)
@pytest.mark.parametrize("times", [1, 40])
def test_plain_text_is_read_in_any_encoding(text, encoding, times):
    whole = (text + "\n") * times
    assert decode_text(whole.encode(encoding), "a.txt") == whole


def test_a_sample_is_cut_through_no_character():
    data = ("渡轮每天早上七点离开港口,晚上返回。\n" * 4_000).encode("gb18030")
    assert len(data) > 100_000
    assert guessed_encoding(data) == "gb18030"


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03 binary", bytes(range(256)) * 4])
def test_what_is_no_text_is_refused(data):
    with pytest.raises(KnownError):
        decode_text(data, "a.bin")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"<meta charset=utf-8>", "utf-8"),
        (b'<META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">', "cp1252"),
        (b'<?xml version="1.0" encoding="Shift_JIS"?>', "cp932"),
        (b'<meta charset="gb2312">', "gb18030"),
        (b'<meta charset="utf-16">', "utf-8"),
        (b'<meta charset="rot13"><meta charset="no-such"><meta charset="koi8-r">', "koi8-r"),
        (b'<meta charset="base64">', ""),
        (b'<meta charset="idna">', ""),
        (b"<p>charset=koi8-r", ""),
    ],
)
def test_a_page_says_its_encoding(data, encoding):
    assert declared_encoding(data) == encoding


def test_a_page_is_decoded_by_mark_then_by_what_it_says_then_by_guessing():
    said = '<meta charset="koi8-r"><p>' + RUSSIAN
    assert decode_html(said.encode("koi8-r"), "a.html") == said
    assert decode_html(codecs.BOM_UTF8 + said.encode(), "a.html").endswith(RUSSIAN)
    assert decode_html(said.encode("utf-16"), "a.html").endswith(RUSSIAN)
    assert decode_html(f"<p>{RUSSIAN}".encode("cp1251"), "a.html") == f"<p>{RUSSIAN}"
    assert decode_html("<p>Übergröße".encode(), "a.html") == "<p>Übergröße"


def test_bad_bytes_of_a_page_cost_no_more_than_themselves():
    assert decode_html(b"<meta charset=utf-8>a\xffb", "a.html") == "<meta charset=utf-8>a\ufffdb"
    assert "words" in decode_html(b"\xef\xbb\xbf<p>\xff\x00 words", "a.html")
    with pytest.raises(KnownError):
        decode_html(b" \n", "a.html")
