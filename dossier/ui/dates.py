"""Times of the dossier, which are UTC, as the reviewer reads them: local."""

from PySide6.QtCore import QDateTime, QLocale, Qt

from dossier.ui.words import isolated, listed


def local_date(stored: str) -> str:
    """Return the local day of a stored time: "23 Nov 2026"; what is no time is returned as it is."""
    return _shown(stored, "d MMM yyyy")


def local_time(stored: str) -> str:
    """Return the local day and time of a stored time: "23 Nov 2026, 14:05"; what is no time is returned as it is."""
    return _shown(stored, "d MMM yyyy", "HH:mm")


def _shown(stored: str, *forms: str) -> str:
    moment = QDateTime.fromString(stored, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return isolated(stored)
    return isolated(listed(QLocale().toString(moment.toLocalTime(), form) for form in forms))
