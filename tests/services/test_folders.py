"""Many files at once: what is found in a folder, what is passed over, and what is proposed."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.rows import Document, Source
from dossier.services import folders
from dossier.services.file_matching import Sureness
from dossier.services.folders import attachment_change, known, list_files, propose
from dossier.services.importing import read_attachment
from dossier.services.session import Session
from tests.samples import SOURCE_TEXT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    made.mkdir()
    return made


def write(folder: Path, name: str, text: str = "text") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_files_are_listed_at_any_depth_in_order(folder: Path) -> None:
    wanted = [write(folder, name) for name in ("a.txt", "b/c.txt", "b/d/e.md", "z.pdf")]
    listed = list_files([folder])
    assert (list(listed.files), listed.passed_over) == (wanted, ())
    assert list(list_files([wanted[0], folder, wanted[0]]).files) == wanted


def test_hidden_files_links_and_pipes_are_passed_over_in_words(folder: Path, tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", "secret.txt")
    write(folder, ".hidden.txt")
    write(folder, ".git/config")
    (folder / "link.txt").symlink_to(outside)
    (folder / "way-out").symlink_to(outside.parent, target_is_directory=True)
    (folder / "broken").symlink_to(folder / "nowhere")
    (folder / "round").symlink_to(folder, target_is_directory=True)
    os.mkfifo(folder / "pipe")
    listed = list_files([folder])
    assert listed.files == ()
    assert {name: error.code for name, error in listed.passed_over} == {
        ".hidden.txt": "file-hidden",
        ".git": "file-hidden",
        "link.txt": "file-link",
        "way-out": "file-link",
        "broken": "file-link",
        "round": "file-link",
        "pipe": "file-special",
    }


def test_a_folder_that_cannot_be_looked_into_is_said(folder: Path, monkeypatch) -> None:
    write(folder, "a.txt")
    write(folder, "shut/b.txt")
    scan = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    listed = list_files([folder])
    assert [path.name for path in listed.files] == ["a.txt"]
    assert [str(error) for _, error in listed.passed_over] == [
        "“shut” cannot be looked into (Permission denied); check its permissions."
    ]


def test_what_is_not_there_and_what_is_too_much_is_refused(folder: Path, monkeypatch) -> None:
    with pytest.raises(KnownError, match="There is no file"):
        list_files([folder / "nowhere"])
    monkeypatch.setattr(folders, "MOST", 3)
    for number in range(4):
        write(folder, f"{number}.txt")
    with pytest.raises(KnownError, match="holds more than 3 files"):
        list_files([folder])


def test_what_is_passed_over_counts_and_listing_is_cancelled(folder: Path, monkeypatch) -> None:
    monkeypatch.setattr(folders, "MOST", 3)
    for number in range(4):
        write(folder, f".{number}.txt")
    with pytest.raises(KnownError, match="holds more than 3 files"):
        list_files([folder])
    with pytest.raises(KnownError) as cancelled:
        list_files([folder], lambda: True)
    assert cancelled.value.code == "cancelled"


@pytest.fixture
def deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder with a letter below more folders than calls may be nested in Python; pytest could not remove it."""
    monkeypatch.chdir(tmp_path)
    for _ in range(1_500):
        os.mkdir("a")
        os.chdir("a")
    letter = Path("letter.txt")
    letter.write_text("Dear harbour master", encoding="utf-8")
    yield tmp_path
    letter.unlink()
    for _ in range(1_500):
        os.chdir("..")
        os.rmdir("a")


@pytest.mark.skipif(os.name != "posix", reason="a path of this length is POSIX's")
def test_folders_in_folders_without_end_are_walked_through(deep: Path) -> None:
    (found,) = list_files([deep]).files
    assert (found.name, len(found.relative_to(deep).parts)) == ("letter.txt", 1_501)


def test_files_are_proposed_for_their_sources(session: Session, folder: Path) -> None:
    write(folder, "[3] fares.txt", "Fares of 1912")
    write(folder, "book.md", "# The strait crossed\n\nBy many.")
    write(folder, "letter.txt", "Dear harbour master")
    sources = {source.number: source.id for source in session.store.find(Source)}
    steps: list[tuple[int, int]] = []
    proposals = propose(
        list_files([folder]).files, known(session.store), progress=lambda done, of: steps.append((done, of))
    )
    assert [(p.name, p.match.source_id, p.match.sureness, p.proposed) for p in proposals] == [
        ("[3] fares.txt", sources[3], Sureness.SURE, True),
        ("book.md", sources[1], Sureness.UNSURE, False),  # a title of two words
        ("letter.txt", "", Sureness.NONE, False),
    ]
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert len(session.store.find(Document)) == 1  # nothing is attached by looking


def test_what_is_there_already_or_twice_is_said_and_not_proposed(session: Session, folder: Path) -> None:
    write(folder, "1.txt", SOURCE_TEXT)  # attached to source 2
    write(folder, "2.txt", SOURCE_TEXT)
    write(folder, "[1] a.txt", "the same")
    write(folder, "[1] b.txt", "the same")
    sources = {source.number: source.id for source in session.store.find(Source)}
    by_name = {p.name: p for p in propose(list_files([folder]).files, known(session.store))}
    assert by_name["2.txt"].match.source_id == sources[2]
    assert by_name["2.txt"].remark is not None
    assert by_name["2.txt"].remark.code == "document-twin"
    assert by_name["[1] a.txt"].proposed
    assert not by_name["[1] b.txt"].proposed
    assert str(by_name["[1] b.txt"].remark) == "“[1] b.txt” is the same file as “[1] a.txt”."


def test_what_cannot_be_read_is_said(session: Session, folder: Path) -> None:
    write(folder, "[1] empty.txt", "")
    (folder / "[1] picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(30))
    (folder / "[1] broken.pdf").write_bytes(b"%PDF-1.7\nnothing")
    os.mkfifo(folder / "pipe")
    files = [*list_files([folder]).files, folder / "gone.txt", folder / "pipe"]
    problems = {p.name: p.problem and p.problem.code for p in propose(files, known(session.store))}
    assert problems == {
        "[1] empty.txt": "file-empty",
        "[1] picture.png": "document-format",
        "[1] broken.pdf": "pdf-broken",
        "gone.txt": "cannot-read",
        "pipe": "file-special",
    }


def test_names_that_are_no_unicode_are_shown_all_the_same(session: Session, folder: Path) -> None:
    for name, text in ((b"[1] \xff.txt", "text"), (b"[1] \xfe.txt", "")):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(text, encoding="utf-8")
    proposals = propose([*list_files([folder]).files, folder / os.fsdecode(b"\xfdgone")], known(session.store))
    for proposal in proposals:
        (proposal.name + str(proposal.problem)).encode()  # no half characters
    assert [proposal.name for proposal in proposals] == ["[1] \ufffd.txt", "[1] \ufffd.txt", "\ufffdgone"]
    assert [proposal.problem and proposal.problem.code for proposal in proposals] == ["file-empty", None, "cannot-read"]


def test_looking_can_be_cancelled(session: Session, folder: Path) -> None:
    files = [write(folder, f"{number}.txt") for number in range(3)]
    looks = iter([False, True])
    with pytest.raises(KnownError, match="nothing was attached"):
        propose(files, known(session.store), cancelled=lambda: next(looks))


def test_a_file_of_the_same_name_is_attached_as_a_newer_version(session: Session, folder: Path) -> None:
    source = session.store.find(Source, number=2)[0]
    old = session.store.find(Document, source_id=source.id)[0]
    change = attachment_change(session.store, source.id, read_attachment(write(folder, "log.txt", "A newer log.")))
    session.editor.perform(change)
    assert session.store.get(Document, change.id).replaces == old.id
    assert session.editor.undo_label == "attach documents"
    other = attachment_change(session.store, source.id, read_attachment(write(folder, "other.txt", "Another.")))
    assert not other.newer_version


def test_ten_thousand_files_are_borne(session: Session, folder: Path) -> None:
    """Only the listing: looking into them is a matter of minutes."""
    for number in range(100):
        write(folder, f"{number}/0.txt")
        for other in range(1, 100):
            os.link(folder / f"{number}/0.txt", folder / f"{number}/{other}.txt")
    assert len(list_files([folder]).files) == 10_000


@pytest.mark.corpora
@pytest.mark.parametrize("name", ["pdf-robust", "pdf-annotated", "pdf-text", "html-pages", "docx", "naughty", "wiki"])
def test_real_files_are_looked_into_or_refused_in_words(session: Session, corpora: Path, name: str) -> None:
    listed = list_files([corpora / "corpora" / name])
    proposals = propose(listed.files, known(session.store))
    counts = Counter(p.problem.code if p.problem else p.match.sureness.value for p in proposals)
    print(f"{name}: {dict(counts)}")
    assert len(proposals) == len(listed.files) > 0
    assert not any(p.proposed for p in proposals)  # none of them is about ferries
