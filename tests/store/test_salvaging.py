"""Rows are read past pages that are gone."""

from pathlib import Path

from dossier.model.kinds import OnKind
from dossier.model.rows import Note
from dossier.store.salvaging import salvage
from dossier.store.store import create_store


def test_the_rows_before_and_after_a_gap_are_read_and_the_gap_is_known(tmp_path: Path) -> None:
    path = tmp_path / "ferries.dossier"
    store = create_store(path)
    with store.transaction() as write:
        for number in range(200):
            write.put(Note(f"n{number:03}", OnKind.DOSSIER, "", f"note {number} " + "x" * 300, "Ada", "2026", "2026"))
    store.close()
    data = bytearray(path.read_bytes())
    [page] = [n for n in range(len(data) // 4096) if b"n100dossier" in data[n * 4096 : (n + 1) * 4096]][:1]
    data[page * 4096 : (page + 1) * 4096] = bytes(4096)
    path.write_bytes(data)
    found = salvage(path, lambda data: "")
    read = {row.id for row in found.rows["notes"]}
    missing = {id for table, id in found.missing if table == "notes"}
    assert read | missing == {f"n{number:03}" for number in range(200)}
    assert {"n000", "n199"} <= read
    assert "n100" in missing
    assert 5 < len(missing) < 20
