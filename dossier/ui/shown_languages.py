"""The languages that the window can be shown in: those that there is a translation of."""

from PySide6.QtCore import QLocale

from dossier.services.paths import resources

FOLDER = "i18n"


def languages() -> list[tuple[str, str]]:
    """Return name, as those who speak it call it, and code of every language; English is always there."""
    codes = {"en", *(path.stem for path in resources(FOLDER, "*.qm"))}
    return sorted((_name(code), code) for code in codes)


def _name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return "English" if code == "en" else name[:1].upper() + name[1:]
