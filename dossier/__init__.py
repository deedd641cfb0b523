"""Dossier: an offline viewer for checking the evidence behind a brief."""

__version__ = "0.1.0"

# The program's name among all programs: of its desktop files, its icon, its bundle.
APP_ID = "io.github.dossier_viewer.Dossier"

# What a .dossier is called among kinds of file: of a family with SQLite's files, marked by its `application_id`.
MIME_TYPE = "application/x-dossier+sqlite3"
