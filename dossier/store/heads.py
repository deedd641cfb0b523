"""What is shown of a dossier at once: how the brief and its sections begin, and counts, without reading any text."""

from typing import TYPE_CHECKING, NamedTuple

from dossier.model.kinds import ClaimKind, Placing, SectionKind
from dossier.model.rows import Brief, Section
from dossier.store.rows import part_from_values

if TYPE_CHECKING:
    from dossier.store.store import Store


class Headed(NamedTuple):
    """A section as lists show it: without its text, which may be long."""

    id: str
    number: int
    kind: SectionKind
    title: str


class Opening(NamedTuple):
    """What a brief begins with, without the file that it was read from."""

    title: str
    question: str
    notice: str


def count_unplaced(store: "Store") -> int:
    """Return how many annotations, claims, passages and limits lost their place in the text."""
    lost = " UNION ALL ".join(f"SELECT placing FROM {table}" for table in ("annotations", "claims", "passages"))
    (placed,) = store.query(f"SELECT count(*) FROM ({lost}) WHERE placing = ?", Placing.UNPLACED.value)[0]
    (limits,) = store.query('SELECT count(*) FROM limits WHERE start = "end"')[0]
    return int(placed + limits)


def count_limits(store: "Store") -> int:
    """Return how many limits stand in the text: rows of their own, and claims of kind `limit`."""
    claims = "SELECT count(*) FROM claims WHERE kind = ? AND placing <> ?"
    sql = f'SELECT (SELECT count(*) FROM limits WHERE start < "end") + ({claims})'
    return int(store.query(sql, ClaimKind.LIMIT.value, Placing.UNPLACED.value)[0][0])


def count_sources(store: "Store") -> int:
    """Return how many sources the brief numbers."""
    return int(store.query("SELECT count(number) FROM sources")[0][0])


def count_all_sources(store: "Store") -> int:
    """Return how many sources there are, the further ones among them."""
    return int(store.query("SELECT count(*) FROM sources")[0][0])


def count_remarks(store: "Store") -> int:
    """Return how many notes and annotations there are."""
    return int(store.query("SELECT (SELECT count(*) FROM notes) + (SELECT count(*) FROM annotations)")[0][0])


def schema_version(store: "Store") -> int:
    """Return the version of the file's schema."""
    return int(store.query("PRAGMA user_version")[0][0])


def opening_words(store: "Store") -> Opening | None:
    """Return what the brief begins with; None where there is no brief."""
    names = ("id", "title", "question", "notice")
    rows = store.query(f"SELECT {', '.join(names)} FROM brief ORDER BY id LIMIT 1")
    return Opening(*part_from_values(Brief, names, rows[0])[1:]) if rows else None


def headed(store: "Store") -> list[Headed]:
    """Return the sections in their order, without reading their texts."""
    names = Headed._fields
    rows = store.query(f"SELECT {', '.join(names)} FROM sections ORDER BY position, id")
    return [Headed(*part_from_values(Section, names, row)) for row in rows]
