"""The window in each of its languages: what Qt loads, and what a person sees of it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.errors import KnownError
from dossier.model.kinds import Verdict
from dossier.services import settings
from dossier.ui import languages
from dossier.ui.actions import translated
from dossier.ui.dates import local_date, local_time
from dossier.ui.help_keys import keys_page
from dossier.ui.theme import Theme
from dossier.ui.window import Window
from dossier.ui.words import counted, dotted, error_words, isolated, listed, undo_words, verdict_word
from tests.samples import sample_session

OPEN = {"en": "Open…", "fr": "Ouvrir…", "es": "Abrir…", "ar": "فتح…"}
GONE = KnownError("file-missing", "“{name}” is not in the folder.", name="a b.pdf")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    languages.be_silent(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def left_of(window: QWidget, name: str) -> int:
    """Return where a widget of the window begins, in px from the window's left side."""
    widget = window.findChild(QWidget, name)
    assert widget is not None, name
    return widget.mapTo(window, QPoint(0, 0)).x()


@pytest.mark.parametrize("code", languages.languages())
def test_the_window_starts_in_each_language(code: str, app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    assert languages.speak(app, code) == code == languages.spoken()
    window = Window(Theme())
    qtbot.addWidget(window)
    window.show()
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    assert window.open_path(path)
    window.actions_by_name["next_citation"].trigger()
    assert window.actions_by_name["open"].text() == OPEN[code]
    mirrored = code == "ar"
    assert window.isRightToLeft() is mirrored
    assert (left_of(window, "outline") > left_of(window, "claimPane")) is mirrored
    assert (left_of(window, "claimPane") > left_of(window, "sourcePane")) is mirrored
    window.close()


def test_each_language_is_called_as_it_calls_itself() -> None:
    assert languages.languages() == {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}


@pytest.mark.parametrize(
    ("system", "code"),
    [
        (["fr-CA", "en"], "fr"),
        (["de-DE", "es-MX", "en-US"], "es"),
        (["ar-EG"], "ar"),
        (["de-DE"], "en"),
        ([], "en"),
    ],
)
def test_without_a_choice_it_is_the_first_of_the_systems_languages_that_is_known(
    system: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return system

    monkeypatch.setattr(QLocale, "system", System)
    assert languages.meant("") == languages.meant("xx") == code
    assert languages.meant("es") == "es"


def test_the_choice_is_a_setting() -> None:
    assert settings.Settings().language == ""
    settings.save(settings.Settings(language="ar"))
    assert settings.load().language == "ar"


def test_another_language_takes_the_place_of_the_first(app: QApplication) -> None:
    languages.speak(app, "ar")
    languages.speak(app, "fr")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert verdict_word(Verdict.CONTRADICTS) == "contredit"
    languages.speak(app, "en")
    assert verdict_word(Verdict.CONTRADICTS) == "contradicts"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "“a b.pdf” is not in the folder."),
        ("fr", "«\u202fa b.pdf\u202f» n’est pas dans le répertoire."),
        ("es", "«a b.pdf» no está en la carpeta."),
        ("ar", "«\u2068a b.pdf\u2069» ليس في المجلد."),
    ],
)
def test_errors_are_said_by_their_codes(code: str, sentence: str, app: QApplication) -> None:
    languages.speak(app, code)
    assert error_words(GONE) == sentence
    assert str(GONE) == "“a b.pdf” is not in the folder."  # as the command line prints it


def test_a_code_that_no_table_knows_is_said_in_english(app: QApplication) -> None:
    languages.speak(app, "es")
    assert error_words(KnownError("unheard-of", "“{name}” fell.", name="x")) == "“x” fell."


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", {0: "0 claims", 1: "1 claim", 2: "2 claims"}),
        ("fr", {0: "0 affirmation", 1: "1 affirmation", 2: "2 affirmations"}),
        ("es", {0: "0 afirmaciones", 1: "1 afirmación", 2: "2 afirmaciones"}),
        (
            "ar",
            {
                0: "لا ادعاءات",
                1: "ادعاء واحد",
                2: "ادعاءان",
                3: "3 ادعاءات",
                10: "10 ادعاءات",
                11: "11 ادعاءً",
                99: "99 ادعاءً",
                100: "100 ادعاء",
                103: "103 ادعاءات",
            },
        ),
    ],
)
def test_numbers_take_the_forms_of_the_language(code: str, said: dict[int, str], app: QApplication) -> None:
    languages.speak(app, code)
    assert {count: counted(count, "%n claim", "%n claims") for count in said} == said


def test_without_translations_english_has_both_its_forms(qapp: QApplication) -> None:
    assert [counted(n, "%n claim", "%n claims") for n in (0, 1, 2)] == ["0 claims", "1 claim", "2 claims"]


@pytest.mark.parametrize(
    ("code", "date"),
    [("en", "3 Nov 2026"), ("fr", "3 nov. 2026"), ("es", "3 nov 2026"), ("ar", "\u20683 نوفمبر 2026\u2069")],
)
def test_dates_are_written_as_the_language_does(code: str, date: str, app: QApplication) -> None:
    languages.speak(app, code)
    assert local_date("2026-11-03T12:00:00Z") == date


def test_day_and_time_are_divided_as_the_language_does(app: QApplication) -> None:
    languages.speak(app, "ar")
    assert re.fullmatch("\u20683 نوفمبر 2026، \\d\\d:00\u2069", local_time("2026-11-03T12:00:00Z"))


def test_lists_and_names_are_written_as_the_language_does(app: QApplication) -> None:
    assert (listed(["a", "b"]), isolated("a"), dotted(["a", "b"])) == ("a, b", "a", "a · b")
    languages.speak(app, "ar")
    assert (listed(["a", "b"]), isolated("a"), isolated("")) == ("a، b", "\u2068a\u2069", "")
    assert dotted(["a", "b"]) == "\u200f\u2068a\u2069 · \u2068b\u2069"
    assert dotted([]) == ""


def test_what_undo_offers_is_named_in_the_language(app: QApplication) -> None:
    languages.speak(app, "fr")
    assert undo_words("judge a citation") == "juger une citation"
    assert undo_words("undo: judge a citation") == "annuler\u202f: juger une citation"
    assert undo_words("") == ""


@pytest.mark.parametrize(("code", "close"), [("fr", "Fermer"), ("es", "Cerrar"), ("ar", "إغلاق")])
def test_buttons_are_translated_without_the_files_of_qt(
    code: str, close: str, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QLibraryInfo, "path", lambda _: str(tmp_path))
    languages.speak(app, code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Close).text() == close


def test_back_is_where_reading_came_from(app: QApplication, qtbot: QtBot, theme: Theme) -> None:
    def keys_of(code: str) -> dict[str, list[str]]:
        languages.speak(app, code)
        window = Window(theme)
        qtbot.addWidget(window)
        return {name: [key.toString() for key in action.shortcuts()] for name, action in window.actions_by_name.items()}

    english, arabic = keys_of("en"), keys_of("ar")
    assert (english["back"], english["forward"]) == (["Alt+Left"], ["Alt+Right"])
    assert (arabic["back"], arabic["forward"]) == (["Alt+Right"], ["Alt+Left"])
    assert {name for name in english if english[name] != arabic[name]} == {"back", "forward"}


@pytest.mark.parametrize(
    ("code", "everywhere", "back"),
    [("fr", "Ctrl+Maj+F", "Alt+Gauche"), ("es", "Ctrl+Mayús+F", "Alt+Izquierda"), ("ar", "Ctrl+Shift+F", "Alt+")],
)
def test_the_help_names_keys_as_the_language_does(code: str, everywhere: str, back: str, app: QApplication) -> None:
    languages.speak(app, code)
    lines = keys_page({}).text.splitlines()
    assert f"| {translated('Find everywhere')} | {everywhere} |" in lines
    assert [line for line in lines if line.startswith(f"| {translated('Back')} | {back}")]
