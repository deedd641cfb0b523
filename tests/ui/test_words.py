import pytest
from PySide6.QtWidgets import QApplication

from dossier.model.errors import KnownError
from dossier.model.kinds import ClaimKind, Identification, Moved, QuoteCheck, Verdict
from dossier.ui import words
from dossier.ui.languages import speak
from dossier.ui.records import record_line


@pytest.mark.parametrize(
    ("say", "kinds"),
    [
        (words.verdict_word, Verdict),
        (words.verdict_label, Verdict),
        (words.claim_kind_word, ClaimKind),
        (words.identification_word, Identification),
        (words.quote_check_word, QuoteCheck),
    ],
)
def test_everything_has_its_own_words(say, kinds) -> None:
    said = [say(kind) for kind in kinds]
    assert all(said)
    assert len(set(said)) == len(said)


def test_what_moved_is_said_in_one_phrase() -> None:
    assert words.moved_words([Moved.DOCUMENT, Moved.PASSAGE]) == "document changed, passage changed"
    assert len({words.moved_words([moved]) for moved in Moved}) == len(Moved)


@pytest.mark.parametrize("turned", ["\u202eevil", "\u2067evil", "evil\u2069\u202e", "\u2069\u2066evil", "\u202bevil"])
def test_a_name_does_not_turn_around_what_stands_beside_it(turned: str) -> None:
    assert words.dotted((turned, "24 Nov 2026")) == "evil · 24 Nov 2026"
    kept = "\u2068אב\u2069"
    assert words.unturned(kept) == kept, "what begins and ends in it turns nothing else"


def test_what_runs_the_other_way_is_kept_apart_in_a_line(qapp: QApplication) -> None:
    ministry = "\u2068وزارة\u2069"
    assert words.side_by_side(("Lee, A.", "وزارة", "12 May 1911")) == f"Lee, A., {ministry}, 12 May 1911"
    assert words.dotted(("وزارة", "1911")) == f"{ministry} · 1911"
    csl = {"author": [{"literal": "وزارة"}, {"family": "Lee", "given": "A."}], "issued": {"date-parts": [[1911]]}}
    assert record_line(csl) == f"\u2068{ministry}, A. Lee\u2069, 1911"
    speak(qapp, "ar")
    try:
        assert words.side_by_side(("Lee, A.", "وزارة")) == f"\u200f\u2068Lee, A.\u2069، {ministry}"
        assert words.isolated("Lee") == "\u2068Lee\u2069"
        assert words.isolated("") == words.side_by_side(()) == ""
    finally:
        speak(qapp, "en")


def test_why_a_file_is_refused_is_said_in_the_window_s_language(qapp: QApplication) -> None:
    reason = KnownError("record-refused", "It is no JSON from line {line} on.", line=4)
    error = KnownError("bibliography-broken", "“{name}” cannot be read: {reason}", name="a.json", reason=reason)
    assert words.error_words(error) == "“a.json” cannot be read: It is no JSON from line 4 on."
    speak(qapp, "es")
    try:
        assert words.error_words(error).endswith("Deja de ser JSON a partir de la línea 4.")
        assert words.record_place_words("line 8") == "línea 8"
        assert words.record_place_words("record 3") == "registro 3"
    finally:
        speak(qapp, "en")


def test_a_files_name_is_one_short_line_that_turns_nothing_around() -> None:
    assert words.name_words("short.pdf", 32) == "short.pdf"
    assert words.name_words("a" * 40 + "-2024.pdf", 32) == "a" * 23 + "…2024.pdf"
    assert words.name_words("a\u202efdp\n.exe\x1b[31m\x9b\u2066") == "afdp .exe\ufffd[31m\ufffd"
    assert words.name_words("نامه\u200cها") == "نامه\u200cها"


def test_what_is_longer_than_anyone_reads_is_begun() -> None:
    assert words.begun("many words") == "many words"
    assert words.begun("w" * 100_000) == "w" * 3_000 + "…"
