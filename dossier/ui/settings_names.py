"""What every setting is called and where it is asked, to call up without making the dialog."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

FIELDS: Mapping[str, tuple[str, str]] = {  # by the field's object name: the context of its words, and the words
    "settingReviewer": ("SettingsDialog", "Your name"),
    "setting-language": ("SettingsDialog", "Language of the window"),
    "setting-paper": ("SettingsDialog", "Paper"),
    "citationStyle": ("StyleChooser", "Citation style"),
    "settingBackupFolder": ("SettingsDialog", "Backups"),
    "settingBackupsKept": ("BackupsPart", "Newest backups that are always kept"),
    "setting-theme": ("SettingsDialog", "Theme"),
    "setting-reading_font": ("SettingsDialog", "Font of what is read"),
    "setting-text_size": ("SettingsDialog", "Text size"),
    "setting-window_size": ("SettingsDialog", "Size of the window’s text"),
    "setting-page_theme": ("SettingsDialog", "Pages of PDFs"),
    "keysFilter": ("KeysPage", "Actions and their keys"),
}


def setting_words(field: str) -> str:
    """Return what the setting in that field is called."""
    return QCoreApplication.translate(*FIELDS[field])
