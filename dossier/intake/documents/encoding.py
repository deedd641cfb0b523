"""The bytes of texts and of web pages to text, in whatever encoding they are."""

import codecs
import re

from dossier.intake.decoding import byte_order_mark, decode, is_text
from dossier.model.errors import KnownError

_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})"""
    rb"""|<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 16_384  # bytes; the standard says 1,024, but what saves pages puts notes of its own before
# What browsers read under these names.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-8",  # a declaration that could be read is in no UTF-16
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "utf-7": "utf-8",
}
_ALIASES = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ks_c_5601-1987": "cp949",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-mac-roman": "mac_roman",
    "unicode-1-1-utf-8": "utf-8",
}
_GUESSED = ["cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2",
            "cp932", "euc_jp", "iso2022_jp", "gb18030", "big5", "cp949", "cp866", "cp437", "cp850", "mac_roman",
            "cp874", "cp1258"]  # fmt: skip
# The letters beyond ASCII of languages that are written in Windows-1252, which guessing takes for Central European.
_WESTERN = [frozenset(letters) for letters in (
    "àâæçéèêëîïôœùûüÿ", "áâãàçéêíóôõúü", "áéíóúüñç", "äöüßé", "àèéìíòóùú", "éèêëïöü", "æøåéèò", "åäöéü", "áæéíðóöúýþ",
)]  # fmt: skip
_PRINTED = frozenset("“”„‘’‚–—…«»‹›•·°§©®€£¥¡¿ªº²½¼×™\u00a0\u00ad")
_SAMPLE = 60_000  # bytes looked at; enough to tell
_JAPANESE_MAIL = re.compile(rb"\x1b\$[@B]")  # how ISO-2022-JP changes to its two-byte characters


def decode_text(data: bytes, name: str) -> str:
    """Return the text of a plain file called `name`. Raises KnownError when it is empty or no text."""
    if _JAPANESE_MAIL.search(data[:_SAMPLE]) and (text := _decoded(data, "iso2022_jp")):
        return text
    try:
        decoded = decode(data, name)
    except KnownError as error:
        if error.code == "file-no-text" and (text := _decoded(data, guessed_encoding(data))):
            return text
        raise
    if decoded.encoding == "cp1252":  # which nearly everything can be
        return _decoded(data, guessed_encoding(data)) or decoded.text
    return decoded.text


def decode_html(data: bytes, name: str, told: str = "") -> str:
    """Return the source of a web page: by byte order mark, by what it says, else by guessing; bad bytes as U+FFFD.

    What it is `told` to be, as by the headers before it, goes before what it says. Raises KnownError when it is empty.
    """
    said = "" if byte_order_mark(data) else _known(told) or declared_encoding(data)
    if said:
        return data.decode(said, errors="replace")
    try:
        return decode_text(data, name)
    except KnownError as error:
        if error.code != "file-no-text":
            raise
        return data.decode(byte_order_mark(data) or "utf-8", errors="replace")


def declared_encoding(data: bytes) -> str:
    """Return the Python name of the encoding that a web page says it is in; '' where it says none that is known."""
    for match in _DECLARED.finditer(data[:_DECLARED_WITHIN]):
        if name := _known((match[1] or match[2]).decode("ascii")):
            return name
    return ""


def guessed_encoding(data: bytes) -> str:
    """Return the encoding that the bytes of a text are most likely in; '' where none fits."""
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    if b"\n" in sample and len(sample) < len(data):
        sample = sample[: sample.rindex(b"\n") + 1]  # cut through no character
    if _is_western(sample):
        return "cp1252"
    best = from_bytes(sample, cp_isolation=_GUESSED).best()
    if best is None:
        return ""
    return "cp1252" if "cp1252" in best.could_be_from_charset else best.encoding


def _known(named: str) -> str:
    """Return the Python name of the encoding that browsers read under a name; '' where there is none."""
    named = named.strip().lower()
    try:
        name = codecs.lookup(_ALIASES.get(named, named)).name if named else ""
        "".encode(name)
        b"\xff".decode(name, "replace")  # some of Python's codecs are none of text, or replace nothing
    except (LookupError, UnicodeError, TypeError, ValueError):
        return ""
    return _MEANT.get(name, name)


def _decoded(data: bytes, encoding: str) -> str:
    """Return the text of `data` in `encoding`; '' where it is none."""
    try:
        text = data.decode(encoding) if encoding else ""
    except UnicodeDecodeError:
        return ""
    return text if is_text(text) else ""


def _is_western(sample: bytes) -> bool:
    """Whether `sample` reads as one western language in Windows-1252, and as nothing else that is likely."""
    try:
        beyond = {character for character in sample.decode("cp1252").lower() if character > "\x7f"} - _PRINTED
    except UnicodeDecodeError:
        return False
    return bool(beyond) and any(beyond <= letters for letters in _WESTERN)
