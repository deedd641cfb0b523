"""Dossier: an offline viewer for checking the evidence behind a brief."""

__version__ = "0.1.0"
