"""What the rows of a dossier are called, read without the rest of them."""

from dossier.store.store import Store


def claim_texts(store: Store, section_id: str) -> list[tuple[str, str]]:
    """Return id and text of the claims of a section, in reading order."""
    rows = store.query("SELECT id, text FROM claims WHERE section_id = ? ORDER BY start, id", section_id)
    return [(str(row[0]), str(row[1])) for row in rows]


def source_titles(store: Store) -> list[tuple[str, int | None, str]]:
    """Return id, printed number (None for a further source) and title ('' without one) of every source, in order."""
    title = "CASE json_type(csl, '$.title') WHEN 'text' THEN json_extract(csl, '$.title') ELSE '' END"
    rows = store.query(f"SELECT id, number, {title} FROM sources ORDER BY position, id")
    return [(str(row[0]), row[1], str(row[2])) for row in rows]
