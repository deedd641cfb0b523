"""A bibliography into a dossier: numbers, duplicates, files, and what is refused."""

import json
import os
from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import Identification
from dossier.model.rows import Document, Doubt, Source
from dossier.services.bibliographies import given, inside, propose, read_references, take, take_proposed
from dossier.services.changes.sources import EditSource
from dossier.services.duplicates import Merge, Sign
from dossier.services.importing import import_brief
from dossier.services.session import Session, open_session

BRIEF = "# Which bridge?\n\n## 1. The old one\n\nIts piers are cracked [1]. Buses cross it [2]. Boats do not [3].\n"
LIST = """
## Sources

1. Town surveyor, *Piers and cracks*, 1912.
2. Harbour office, *Counting the bridges*, 1911.
3. A letter.
"""
BIB = """
@book{cracks, title = {Piers and Cracks}, author = {Lee, Ada}, publisher = {Town Press}, year = 1912,
  file = {Scan:files/1/cracks.txt:text/plain;Other:../../secret.txt:text/plain}}
@book{boats, title = {All the boats of the harbour}, year = 1920}
@misc{empty, note = {nothing}}
"""


@pytest.fixture
def make(tmp_path: Path):
    opened: list[Session] = []

    def made(brief: str) -> Session:
        source = tmp_path / f"brief{len(opened)}.md"
        source.write_text(brief, encoding="utf-8")
        target = source.with_suffix(".dossier")
        import_brief(source, target)
        opened.append(open_session(target, reviewer="Ada"))
        return opened[-1]

    yield made
    for session in opened:
        session.close()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A folder as Zotero exports it, and a secret outside it."""
    folder = tmp_path / "export"
    (folder / "files" / "1").mkdir(parents=True)
    (folder / "export.bib").write_text(BIB, encoding="utf-8")
    (folder / "files" / "1" / "cracks.txt").write_text("The piers are cracked.", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    return folder


def test_an_export_folder_comes_in_with_its_files(make, export: Path) -> None:
    session = make(BRIEF + LIST)
    store = session.store
    before = store.find(Source)
    taken = take(session.editor, read_references(export))
    assert (taken.added, taken.merged, taken.kept, taken.attached) == (1, 1, 0, 1)
    assert [refused.problem.code for refused in taken.refused] == ["record-refused", "file-outside"]
    first = store.find(Source, number=1)[0]
    assert first.csl["publisher"] == "Town Press"
    assert first.csl["title"] == "Piers and cracks"
    assert first.csl["author"] == [{"literal": "Town surveyor"}]
    assert [document.name for document in store.find(Document, source_id=first.id)] == ["cracks.txt"]
    assert store.find(Source)[-1].csl["title"] == "All the boats of the harbour"
    again = take(session.editor, read_references(export))
    assert (again.added, again.merged, again.kept, again.attached) == (0, 0, 2, 0)
    session.editor.undo()
    assert store.find(Source) == before
    assert store.find(Document) == []
    assert not session.editor.undo_label


def test_a_brief_without_a_list_takes_the_records_in_their_order(make, export: Path) -> None:
    session = make(BRIEF)
    taken = take(session.editor, read_references(export / "export.bib"))
    assert (taken.added, taken.merged) == (0, 2)
    sources = session.store.find(Source)
    assert [source.csl.get("title") for source in sources] == ["Piers and Cracks", "All the boats of the harbour", None]
    assert [source.identification for source in sources][:2] == [Identification.PROBABLE] * 2
    assert sum(doubt.code == "record-order" for doubt in session.store.find(Doubt)) == 2


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("a.json", json.dumps([{"title": "Piers"}, {"note": "nothing"}, {"title": "Boats"}])),
        ("a.ris", "TY  - BOOK\nTI  - Piers\nER  - \nTY  - BOOK\nER  - \nTY  - BOOK\nTI  - Boats\nER  - \n"),
        ("a.bib", "@book{a, title = {Piers}}\n@book{b, title = {Tides\n@book{c, title = {Boats}}\n"),
        ("b.bib", "@book{a, title = {Piers}}\n@misc{b, note = {nothing}}\n@book{c, title = {Boats}}\n"),
    ],
)
def test_a_refused_record_keeps_its_place(make, tmp_path: Path, name: str, broken: str) -> None:
    session = make(BRIEF)
    (tmp_path / name).write_text(broken, encoding="utf-8")
    assert len(take(session.editor, read_references(tmp_path / name)).refused) == 1
    titles = {source.number: source.csl.get("title") for source in session.store.find(Source)}
    assert titles == {1: "Piers", 2: None, 3: "Boats"}


def test_numbers_lead_to_their_sources(make, tmp_path: Path) -> None:
    session = make(BRIEF)
    items = [{"id": "source-3", "type": "letter", "title": "To the council"}, {"id": "2", "title": "Counting"}]
    (tmp_path / "refs.json").write_text(json.dumps(items), encoding="utf-8")
    taken = take(session.editor, read_references(tmp_path / "refs.json"))
    assert (taken.added, taken.merged) == (0, 2)
    known = {source.number: (source.csl.get("title"), source.identification) for source in session.store.find(Source)}
    assert known[3] == ("To the council", Identification.CERTAIN)
    assert known[2] == ("Counting", Identification.PROBABLE)  # a bare number may mean anything
    assert known[1][0] is None


@pytest.mark.parametrize(
    ("merge", "title", "count"),
    [("keep", "Piers and cracks", 3), ("replace", "PIERS AND CRACKS", 3), ("both", "Piers and cracks", 4)],
)
def test_duplicates_by_choice(make, tmp_path: Path, merge: str, title: str, count: int) -> None:
    session = make(BRIEF + LIST)
    (tmp_path / "a.ris").write_text("TY  - BOOK\nTI  - PIERS AND CRACKS\nPY  - 1912\nER  - \n", encoding="utf-8")
    take(session.editor, read_references(tmp_path / "a.ris"), Merge(merge))
    assert session.store.find(Source, number=1)[0].csl["title"] == title
    assert session.store.count(Source) == count


def test_twins_in_one_file_are_one_source(make, tmp_path: Path) -> None:
    session = make(BRIEF + LIST)
    text = "@book{a, title = {A new book of tides}, year = 2001}\n"
    text += "@book{b, title = {A new book of tides}, year = 2001, publisher = {Press}}\n"
    (tmp_path / "a.bib").write_text(text, encoding="utf-8")
    proposals = propose(session.store.find(Source), read_references(tmp_path / "a.bib").bibliography.records)
    assert [(p.sign, p.of_record) for p in proposals] == [(None, None), (Sign.TITLE, 0)]
    taken = take(session.editor, read_references(tmp_path / "a.bib"))
    assert taken.added == 1
    assert session.store.find(Source)[-1].csl["publisher"] == "Press"


_OUT = ["/etc/passwd", "../secret.txt", "files/../../secret.txt", "C:\\x.txt", "..\\secret.txt", "out/secret.txt"]
_NO_FILE = ["", "files", "files/1/none.txt", "a\x00b", "files/link", "files/" + "a" * 5000]


@pytest.mark.parametrize("named", [*_OUT, *_NO_FILE])
def test_no_way_leads_out_of_the_folder(export: Path, named: str) -> None:
    os.symlink(export.parent / "secret.txt", export / "files" / "link")
    os.symlink(export.parent, export / "out")
    with pytest.raises(KnownError):
        inside(export, named)


def test_beside_a_lone_file_only_its_files_folder_is_looked_into(export: Path) -> None:
    (export / "beside.txt").write_text("private", encoding="utf-8")
    assert inside(export, "beside.txt") == export / "beside.txt"
    with pytest.raises(KnownError, match="lies outside"):
        inside(export, "beside.txt", "files")
    assert inside(export, "files/1/cracks.txt", "files").name == "cracks.txt"
    assert inside(export, "files\\1\\cracks.txt").name == "cracks.txt"


def test_a_folder_holds_one_bibliography(export: Path, tmp_path: Path) -> None:
    (export / "more.ris").write_text("TY  - BOOK\n", encoding="utf-8")
    with pytest.raises(KnownError, match="2 bibliographies"):
        read_references(export)
    (tmp_path / "empty").mkdir()
    with pytest.raises(KnownError, match="no bibliography"):
        read_references(tmp_path / "empty")


def test_a_new_record_is_given_to_another_source_by_hand(make, export: Path) -> None:
    session = make(BRIEF)
    read = read_references(export / "export.bib")
    sources = session.store.find(Source)
    ids = [source.id for source in sources]
    proposals = propose(sources, read.bibliography.records)
    assert [proposal.source_id for proposal in proposals] == ids[:2]  # by their place: nothing else matches
    exchanged = given(proposals, 0, ids[1])
    assert [(p.source_id, p.guessed) for p in exchanged] == [(ids[1], False), (ids[0], True)]
    further = given(exchanged, 1, None)
    take_proposed(session.editor, read, further, [Merge.FILL, Merge.FILL])
    known = [(source.number, source.csl.get("title"), source.identification) for source in session.store.find(Source)]
    assert known[1] == (2, "Piers and Cracks", Identification.CERTAIN)
    assert known[3][:2] == (None, "All the boats of the harbour")
    assert known[0][1] is None


def test_a_numbered_source_that_got_a_record_since_it_was_proposed_keeps_it(make, export: Path) -> None:
    session = make(BRIEF)
    read = read_references(export)
    proposals = propose(session.store.find(Source), read.bibliography.records)
    source_id = proposals[0].source_id or ""
    session.editor.perform(EditSource(source_id, {"title": "Mine", "note": "an hour of words"}))
    take_proposed(session.editor, read, proposals, [Merge.FILL, Merge.FILL])
    now = session.store.get(Source, source_id).csl
    assert (now["title"], now["note"], now["publisher"]) == ("Mine", "an hour of words", "Town Press")
