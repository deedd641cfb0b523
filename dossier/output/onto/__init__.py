"""Annotations onto PDFs that are there already: sources of others, which stay as they are but for what is added."""
