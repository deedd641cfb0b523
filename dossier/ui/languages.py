"""The languages of the window: which there are, which one is meant, and how the program is put into one."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from dossier.services.paths import resource

ENGLISH = "en"

# By code: what each calls itself, and whose dates and numbers it takes. The window's numbers are 1, 2, 3 in every
# language, as in the reports, so Arabic takes those of a country that writes them so.
_LOCALES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "ar": "ar_AE"}
_NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
_installed: list[QTranslator] = []


def languages() -> Mapping[str, str]:
    """Return the languages that the window speaks, by code: what each calls itself."""
    return MappingProxyType(_NAMES)


def meant(setting: str) -> str:
    """Return the code of the language that `setting` stands for: "" is the first of the system's that is known."""
    if setting in _NAMES:
        return setting
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in _NAMES:
            return code
    return ENGLISH


def spoken() -> str:
    """Return the code of the language that the program speaks."""
    code = QLocale().name().split("_")[0]
    return code if code in _NAMES else ENGLISH


def be_silent(app: QApplication) -> None:
    """Take the translations away, so that English words are shown as they stand in the source."""
    while _installed:  # `findChildren` would take 10 ms of the start
        app.removeTranslator(_installed.pop())


def speak(app: QApplication, setting: str) -> str:
    """Put the program into the language of `setting` and return its code.

    What was made before keeps its words: a window speaks the language that it was made in.
    """
    code = meant(setting)
    be_silent(app)
    locale = QLocale(_LOCALES[code])
    QLocale.setDefault(locale)
    if code != ENGLISH:
        _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(app, code, str(resource("i18n")))
    app.setLayoutDirection(locale.textDirection())
    return code


def _load(app: QApplication, name: str, folder: str) -> None:
    """Install a file of translations; Qt's own need not be there, for the words of our own buttons are in ours."""
    translator = QTranslator()
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
