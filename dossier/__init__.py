"""Dossier: an offline viewer for checking the evidence behind a brief."""

from dossier.later import load_without

__version__ = "0.1.0"

# The program's name among all programs: of its desktop files, its icon, its bundle.
APP_ID = "io.github.dossier_viewer.Dossier"

# What a .dossier is called among kinds of file: of a family with SQLite's files, marked by its `application_id`.
MIME_TYPE = "application/x-dossier+sqlite3"

# These are needed in any case. For signatures as text, bracketed hosts and archives, of which there are none, they
# would load what takes a twentieth of the window's start, and a quarter of what a verb loads first.
load_without("dataclasses", "inspect")
load_without("pathlib", "ipaddress")
load_without("shutil", "bz2", "lzma")
