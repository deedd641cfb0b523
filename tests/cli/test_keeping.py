"""backup, restore, recover."""

from contextlib import closing
from pathlib import Path

from dossier.model.rows import Note
from dossier.store.store import open_store
from tests.cli.running import Run


def notes(path: Path) -> list[str]:
    with closing(open_store(path, read_only=True)) as store:
        return [note.body for note in store.find(Note)]


def test_a_backup_is_made_listed_and_restored(run: Run, dossier: Path) -> None:
    made = run("backup", dossier, "--json")
    assert made.json["why"] == "hand"
    run("note", dossier, "later", "--reviewer", "Ada")
    listed = run("backup", dossier, "--list")
    assert "1 change since, in 1 row" in listed.out
    assert "notes" in listed.out
    facts = run("backup", dossier, "--list", "--json").json
    assert facts[0]["counts"]["notes"] == {"then": 0, "now": 1}
    assert facts[0]["file"] == made.json["file"]
    restored = run("restore", made.json["file"])
    assert (restored.code, restored.err) == (0, "")
    assert restored.out.startswith(f"Restored {dossier}\nWhat it was before is in ")
    assert notes(dossier) == []
    before = run("backup", dossier, "--list", "--json").json[0]
    assert before["why"] == "restore"
    again = run("restore", before["file"], "-o", dossier, "--json")
    assert again.json["file"] == str(dossier)
    assert notes(dossier) == ["later"]


def test_backing_up_in_words(run: Run, dossier: Path) -> None:
    assert run("backup", dossier, "--list").out == "There are no backups of this dossier yet.\n"
    made = run("backup", dossier)
    assert made.out.startswith("Backed up to ")
    assert Path(made.out.removeprefix("Backed up to ").strip()).is_file()
    assert "the same as now" in run("backup", dossier, "--list").out


def test_a_backup_of_nobody_knows_what_needs_a_name(run: Run, dossier: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.dossier"
    copy.write_bytes(dossier.read_bytes())
    ran = run("restore", copy)
    assert (ran.code, ran.out) == (1, "")
    assert "name one with -o" in ran.err
    assert run("restore", copy, "-o", tmp_path / "new.dossier").out == f"Restored {tmp_path / 'new.dossier'}\n"


def test_another_dossier_that_bears_the_old_path_is_restored_only_where_it_is_named(
    run: Run, dossier: Path, tmp_path: Path
) -> None:
    made = run("backup", dossier, "--json").json["file"]
    dossier.rename(tmp_path / "renamed.dossier")
    (tmp_path / "b.md").write_text("# Other\n\n## 1. One\n\nQuite another brief.\n", encoding="utf-8")
    run("import", tmp_path / "b.md", "-o", dossier)
    before = run("info", dossier).out
    ran = run("restore", made)
    assert (ran.code, ran.out) == (1, "")
    assert "is another dossier now" in ran.err
    assert run("info", dossier).out == before
    assert run("restore", made, "-o", dossier).code == 0


def test_a_damaged_dossier_is_recovered_into_a_new_one(run: Run, dossier: Path, tmp_path: Path) -> None:
    run("note", dossier, "words " * 3000, "--reviewer", "Ada")
    data = bytearray(dossier.read_bytes())
    data[-8192:] = bytes(8192)
    dossier.write_bytes(data)
    assert "damaged" in run("info", dossier).err
    new = tmp_path / "new.dossier"
    ran = run("recover", dossier, "-o", new)
    assert ran.code == 0
    assert f"into {new}" in ran.out
    assert "Missing:" in ran.out or "Nothing is known to be missing" in ran.out
    assert run("info", new).code == 0
    assert dossier.read_bytes() == bytes(data)
    facts = run("recover", dossier, "-o", tmp_path / "again.dossier", "--json").json
    assert facts["rows"]["claims"] == 4


def test_a_backup_that_is_not_there_is_said_to_be_missing(run: Run) -> None:
    ran = run("restore", "nothing")
    assert (ran.code, ran.err) == (1, "dossier: There is no file “nothing”; check its name.\n")
