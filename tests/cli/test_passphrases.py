"""Every verb that opens a dossier, with a protected one: what the right passphrase gives, a wrong one, and none."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from dossier.cli import VERBS
from dossier.model.kinds import OnKind
from dossier.model.rows import Note, Source
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sources import EditSource
from dossier.services.protecting import protect
from dossier.services.session import open_session
from dossier.store.keys import Key
from tests.cli.running import Ran, Run
from tests.fuzz.seeds import XFDF
from tests.samples import fill, sample_session

PASSPHRASE, OTHER = "four unlikely words", "five other unlikely words"
PLANTED = "saltwort-under-the-pier"
BRIEF = "How to cross?\n\nSummary\n\nTwo ferries cross the strait [1]; the older one is slow [2].\n"
RIS = "TY  - BOOK\nTI  - Tides of the north\nPY  - 2001\nER  - \n"

# FILE is the dossier, OUT what is written, the others what is read; a verb may be there several times.
LINES: Mapping[str, str] = {
    "import into": "import BRIEF --into FILE",
    "import into, as JSON": "import BRIEF --into FILE --json",
    "add-sources": "add-sources FILE RIS",
    "info": "info FILE",
    "claims": "claims FILE",
    "sources": "sources FILE",
    "attach": "attach FILE 1 DOCUMENT",
    "attach a newer version": "attach FILE 2 DOCUMENT --newer-version",
    "attach a folder": "attach FILE --folder FOLDER --yes",
    "text": "text FILE 2",
    "search": "search FILE ferries",
    "find-evidence": "find-evidence FILE 1.1",
    "annotate": "annotate FILE 2 --quote older --reviewer Ada",
    "judge": "judge FILE 1.1 1 supports --reviewer Ada",
    "note": "note FILE hello --reviewer Ada",
    "check": "check FILE",
    "export markdown": "export FILE --format markdown -o OUT",
    "export report-pdf": "export FILE --format report-pdf -o OUT",
    "export source-pdf": "export FILE --format source-pdf -o OUT",
    "export binder-pdf": "export FILE --format binder-pdf -o OUT",
    "import-annotations": "import-annotations FILE XFDF --reviewer Ada",
    "import-annotations, dry": "import-annotations FILE XFDF --dry-run",
    "backup": "backup FILE",
    "backup list": "backup FILE --list",
    "restore": "restore BACKUP",
    "restore elsewhere": "restore BACKUP -o OUT",
    "recover": "recover FILE -o OUT",
    "protect": "protect FILE",
    "unprotect": "unprotect FILE",
}
PLAIN_AFTER = {"unprotect"}  # what this verb is for


@pytest.fixture
def places(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Return where everything is that verbs name; the dossier, its backup too, is protected and holds planted words."""
    inputs, temporary = tmp_path / "inputs", tmp_path / "temporary"
    for folder in (inputs, inputs / "folder", temporary, tmp_path / "dossiers"):
        folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    given = {"BRIEF": BRIEF, "RIS": RIS, "XFDF": XFDF.replace("dossier:x", "other")}
    found = {name: inputs / f"a.{name.lower()}" for name in given} | {"DOCUMENT": inputs / "d.txt"}
    found["BRIEF"] = found["BRIEF"].with_suffix(".txt")
    for name, text in given.items():
        found[name].write_text(text, encoding="utf-8")
    found["DOCUMENT"].write_text("Harbour log.\n\nThe older ferry needs two hours.\n")
    (inputs / "folder" / "The strait crossed.txt").write_text("Ferries are slow, and the harbour is far.")
    file = tmp_path / "dossiers" / "ferries.dossier"
    session = sample_session(file)
    fill(session)
    source = session.store.find(Source, number=1)[0]
    session.editor.perform(EditSource(source.id, {"type": "book", "title": f"The strait crossed {PLANTED}"}))
    session.editor.perform(AddNote(OnKind.DOSSIER, "", PLANTED))
    session.close()
    protect(file, None, Key(PASSPHRASE))
    monkeypatch.setenv("DOSSIER_PASSPHRASE", PASSPHRASE)
    backup = Path(run("backup", file, "--json").json["file"])
    return found | {"FILE": file, "BACKUP": backup, "OUT": tmp_path / "out", "FOLDER": inputs / "folder"}


def told(run: Run, line: str, places: Mapping[str, Path]) -> Ran:
    return run(*(places.get(word, word) for word in line.split()))


def everything(*folders: Path) -> dict[Path, bytes]:
    """Return all files in some folders, with what they hold."""
    return {path: path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()}


def test_every_verb_is_tried() -> None:
    assert {line.split()[0] for line in LINES.values()} == set(VERBS)


@pytest.mark.parametrize("name", LINES)
def test_the_right_passphrase_opens_and_leaves_no_plain_text(
    run: Run, places: dict[str, Path], tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("DOSSIER_NEW_PASSPHRASE", OTHER)
    ran = told(run, LINES[name], places)
    assert (ran.code, ran.err) == (0, "")
    written = everything(tmp_path / "dossiers", tmp_path / "temporary", home)
    assert len(written) > 1, "the dossier and its backup"
    found = [path.name for path, data in written.items() if PLANTED.encode() in data]
    assert bool(found) == (name in PLAIN_AFTER), found
    assert list((tmp_path / "temporary").iterdir()) == []
    if name.startswith("re"):  # a dossier that was made of a protected one is protected
        made = places["FILE" if name == "restore" else "OUT"]
        assert PLANTED.encode() not in made.read_bytes()
        session = open_session(made, read_only=True, key=Key(PASSPHRASE))
        assert PLANTED in {note.body for note in session.store.find(Note)}
        session.close()


@pytest.mark.parametrize("given", [OTHER, None], ids=["wrong", "none"])
@pytest.mark.parametrize("name", LINES)
def test_without_it_one_sentence_is_said_and_nothing_is_written(
    run: Run,
    places: dict[str, Path],
    tmp_path: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    given: str | None,
) -> None:
    if given is None:
        monkeypatch.delenv("DOSSIER_PASSPHRASE")
    else:
        monkeypatch.setenv("DOSSIER_PASSPHRASE", given)
    monkeypatch.setenv("DOSSIER_NEW_PASSPHRASE", OTHER)
    before = everything(tmp_path, home)
    ran = told(run, LINES[name], places)
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert ("does not open with this passphrase" if given else "protected by a passphrase") in ran.err
    assert PLANTED not in ran.err
    assert everything(tmp_path, home) == before
    assert not places["OUT"].exists()
