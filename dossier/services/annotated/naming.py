"""File names that every file system takes, and that say what is in the file."""

import re
import unicodedata
from collections.abc import Sequence

from dossier.output.words import Words
from dossier.services.annotated.gathering import GatheredDocument

_LONGEST = 120  # bytes in UTF-8, before a count and the suffix
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')


def file_names(documents: Sequence[GatheredDocument], suffix: str = ".pdf") -> list[str]:
    """Return a name for each document's file: its source's number and title, and what else tells it apart.

    No two differ by case alone.
    """
    taken: set[str] = set()
    names = []
    for document in documents:
        number = "further" if document.number is None else f"{document.number:02}"
        kind = "" if not document.row.is_sheet else " (sheet)"
        kind += "" if document.current else " (older version)"
        stem = f"{number} {_safe(document.title or document.row.title or _stem(document.row.name))}".strip()
        name, count = f"{stem}{kind}", 1
        while unicodedata.normalize("NFKC", name).casefold() in taken:
            count += 1
            name = f"{stem}{kind} {count}"
        taken.add(unicodedata.normalize("NFKC", name).casefold())
        names.append(name + suffix)
    return names


def quoted_names(names: Sequence[str], words: Words) -> str:
    """Return names of files for a sentence, quoted as its language does; each keeps its own direction."""
    return words("list.comma").join(words("list.quoted", text=words.apart(name)) for name in names)


def _safe(text: str) -> str:
    """Return `text` without what a file system may refuse or a file dialog may hide."""
    text = unicodedata.normalize("NFC", _FORBIDDEN.sub(" ", text))
    text = "".join(" " if unicodedata.category(character)[0] in "CZ" else character for character in text)
    text = " ".join(text.split())
    if len(text.encode()) > _LONGEST:
        cut = text.encode()[:_LONGEST].decode(errors="ignore")
        text = (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"
    return text.strip(" .")


def _stem(name: str) -> str:
    return name.rsplit(".", 1)[0] or name
