"""attach --folder, and the password of an encrypted PDF. Attaching one file is in test_documents."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.model.rows import Document
from dossier.services.session import open_session
from tests.cli.running import Run
from tests.intake.pdf.samples import make_pdf

LIST = """\
proposed: [3] fares.txt
    [3] — sure: the number in the file name
not attached: book.md
    [1] The strait crossed — unsure: the document’s title, the title on the first page
not attached: picture.png
    “picture.png” is an image, which cannot be read yet; attach it as PDF, web page, Word or plain text.
not attached: sub/letter.txt
    no source fits
“.hidden” is hidden and was passed over.
4 files, nothing attached; --yes attaches the 1 proposed
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    (made / "sub").mkdir(parents=True)
    for name, text in {
        "[3] fares.txt": "Fares of 1912",
        "book.md": "# The strait crossed\n",
        "sub/letter.txt": "Dear harbour master",
        ".hidden": "x",
    }.items():
        (made / name).write_text(text, encoding="utf-8")
    (made / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(30))
    return made


def documents(dossier: Path) -> list[str]:
    session = open_session(dossier, read_only=True)
    names = sorted(document.name for document in session.store.find(Document))
    session.close()
    return names


def test_a_folder_is_only_listed_at_first(run: Run, dossier: Path, folder: Path) -> None:
    ran = run("attach", dossier, "--folder", folder)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == LIST
    assert documents(dossier) == ["log.txt"]


def test_yes_attaches_what_is_proposed_in_one_step_of_undo(run: Run, dossier: Path, folder: Path) -> None:
    (folder / "2_more.txt").write_text("More of it", encoding="utf-8")
    ran = run("attach", dossier, "--folder", folder, "--yes")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[0] == "attached: 2_more.txt"
    assert ran.out.splitlines()[-1] == "2 files of 5 attached"
    assert documents(dossier) == ["2_more.txt", "[3] fares.txt", "log.txt"]
    again = run("attach", dossier, "--folder", folder, "--yes")
    assert again.out.splitlines()[-1] == "0 files of 5 attached"
    assert "    “2_more.txt” is attached to this source already." in again.out.splitlines()


def test_what_is_attached_already_is_listed_without_a_reason(run: Run, dossier: Path, tmp_path: Path) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    (folder / "zzz.txt").write_text("Nothing tells where this belongs", encoding="utf-8")
    assert run("attach", dossier, 1, folder / "zzz.txt").code == 0
    lines = run("attach", dossier, "--folder", folder).out.splitlines()
    assert lines[1] == "    “zzz.txt” is attached to this source already."
    assert lines[2].startswith("    [1]")
    assert "—" not in lines[2]


def test_a_folder_as_json(run: Run, dossier: Path, folder: Path) -> None:
    facts = run("attach", dossier, "--folder", folder, "--yes", "--json").json
    assert facts["attached"] == 1
    assert facts["passed_over"] == [{"name": ".hidden", "problem": "“.hidden” is hidden and was passed over."}]
    first, second, third, fourth = facts["files"]
    assert first.pop("source_id")
    assert first == {
        "file": "[3] fares.txt",
        "source": 3,
        "sureness": "sure",
        "signs": ["number"],
        "candidate": False,
        "proposed": True,
        "attached": True,
        "problem": None,
    }
    assert (second["source"], second["proposed"], second["attached"]) == (1, False, False)
    assert third["problem"].startswith("“picture.png” is an image")
    assert (fourth["file"], fourth["source"], fourth["source_id"]) == ("sub/letter.txt", None, None)


def test_what_fails_in_the_end_is_said_and_the_others_stay(
    run: Run, dossier: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "2_more.txt").write_text("More of it", encoding="utf-8")
    from dossier.model.errors import KnownError
    from dossier.services import importing

    read = importing.read_attachment

    def refuse(path: Path) -> importing.Attachment:
        if path.name == "2_more.txt":
            raise KnownError("cannot-read", "“{name}” went away.", name=path.name)
        return read(path)

    monkeypatch.setattr(importing, "read_attachment", refuse)
    ran = run("attach", dossier, "--folder", folder, "--yes")
    assert (ran.code, ran.err) == (1, "dossier: 1 of 2 files could not be attached; the list says why.\n")
    assert ran.out.startswith("not attached: 2_more.txt\n    “2_more.txt” went away.\n")
    assert documents(dossier) == ["[3] fares.txt", "log.txt"]


def test_wrong_usage(run: Run, dossier: Path, folder: Path) -> None:
    for arguments in ((), (1,), (1, folder / "book.md", "--yes"), (1, folder / "book.md", "--folder", folder)):
        ran = run("attach", dossier, *arguments)
        assert (ran.code, ran.out) == (2, "")
    missing = run("attach", dossier, "--folder", folder / "nowhere")
    assert (missing.code, missing.err) == (1, f"dossier: There is no folder “{folder / 'nowhere'}”; check its name.\n")


# Encrypted PDFs


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    made = tmp_path / "locked.pdf"
    made.write_bytes(make_pdf(("The fares rise.",), password="sesame-71"))
    return made


def test_without_a_terminal_the_variable_opens_it(
    run: Run, dossier: Path, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DOSSIER_PDF_PASSWORD", raising=False)
    assert run("attach", dossier, 1, locked).err == (
        "dossier: “locked.pdf” needs a password; attach it on a terminal, which asks for it, or set"
        " DOSSIER_PDF_PASSWORD.\n"
    )
    monkeypatch.setenv("DOSSIER_PDF_PASSWORD", "other")
    ran = run("attach", dossier, 1, locked)
    assert (ran.code, ran.err) == (1, "dossier: That is not the password of “locked.pdf”; try again.\n")
    assert documents(dossier) == ["log.txt"]
    monkeypatch.setenv("DOSSIER_PDF_PASSWORD", "sesame-71")
    assert run("attach", dossier, 1, locked).out == "Attached locked.pdf to source [1]: pdf, 1 page of text\n"
    assert "The fares rise." in run("text", dossier, 1).out
    assert b"sesame" not in dossier.read_bytes()


def _typed(dossier: Path, locked: Path, *lines: str) -> tuple[int, str]:
    """Attach it on a terminal where `lines` are typed; return the exit code and what the terminal showed."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "dossier", "attach", str(dossier), "1", str(locked)]
    environment = {name: value for name, value in os.environ.items() if name != "DOSSIER_PDF_PASSWORD"}
    child = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    )
    os.close(theirs)
    shown, asked = b"", 0
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # it has ended
            piece = b""
        shown += piece
        if not piece:
            break
        if shown.count(b"locked.pdf: ") > asked and asked < len(lines):
            os.write(ours, lines[asked].encode() + b"\n")
            asked += 1
    os.close(ours)
    return child.wait(), shown.decode()


def test_on_a_terminal_it_is_asked_for_and_not_shown(dossier: Path, locked: Path) -> None:
    code, shown = _typed(dossier, locked, "wrong", "sesame-71")
    assert code == 0, shown
    assert "Password of locked.pdf: " in shown
    assert "That is not it. Password of locked.pdf: " in shown
    assert "wrong" not in shown
    assert documents(dossier) == ["locked.pdf", "log.txt"]


def test_three_tries_are_enough(dossier: Path, locked: Path) -> None:
    code, shown = _typed(dossier, locked, "a", "b", "c", "sesame-71")
    assert code == 1
    assert "That is not the password of “locked.pdf”; try again." in shown
    assert documents(dossier) == ["log.txt"]


def test_the_list_of_a_folder_says_how_a_locked_one_is_attached(
    run: Run, dossier: Path, folder: Path, locked: Path
) -> None:
    locked.rename(folder / "locked.pdf")
    words = "    “locked.pdf” needs a password; attach it by itself, where it is asked for."
    assert words in run("attach", dossier, "--folder", folder).out.splitlines()
