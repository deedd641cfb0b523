"""Files that are dragged."""

from pathlib import Path

from PySide6.QtCore import QMimeData

MOST = 10_000  # files at a time; of a folder as many are taken
_ADDRESSES = "text/uri-list"


def dragged_files(data: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged: none where they are too many, as `are_too_many` says.

    A file without a path would be the folder that the program was started in.
    """
    if are_too_many(data):
        return []
    return [Path(path) for url in data.urls() if url.isLocalFile() and (path := url.toLocalFile())]


def are_too_many(data: QMimeData) -> bool:
    """Whether more files are dragged than anybody means to; to read their addresses alone would take seconds."""
    return data.hasUrls() and data.data(_ADDRESSES).count(b"\n") > MOST
