"""Processes that are killed while they write, and what is left in the dossier: `python -m tests.kills N`."""
