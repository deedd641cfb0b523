"""The index: what is put in it, of what kinds, and what is found whatever the typography."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Citation, Document, Judgement, Note, Page, Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.changes.sources import EditSource
from dossier.services.protecting import protect
from dossier.services.session import Session, open_session
from dossier.store import connecting, opening, searching
from dossier.store.keys import Key
from dossier.store.searching import Asked, search
from dossier.store.soundness import damage_of
from dossier.text.search import search_query, strict_query
from tests.samples import fill, sample_document, sample_session

KEY = Key("four unlikely words")
ALL = ("claim", "limit", "section", "source", "page", "note", "annotation", "judgement")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = sample_session(tmp_path / "ferries.dossier")
    fill(opened)
    yield opened
    opened.close()


def found(session: Session, query: str, *kinds: str, limit: int = 50) -> list[tuple[str, str]]:
    hits = search(session.store, Asked(search_query(query), kinds or ALL), limit)
    return [(hit.kind, hit.ref) for hit in hits]


def kinds(session: Session, query: str) -> set[str]:
    return {kind for kind, _ in found(session, query)}


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("strait", "claim"),
        ("tides", "section"),
        ("crossed", "source"),
        ("minutes", "page"),
        ("harbour master", "note"),
        ("which ones", "annotation"),
        ("two hours is not slow", "judgement"),
        ("Two ferries", "limit"),
    ],
)
def test_every_kind_of_text_is_found(session: Session, query: str, kind: str) -> None:
    assert kind in kinds(session, query)


@pytest.mark.parametrize("query", ["rule-of-thumb", "rule‑of‑thumb", "RULE—OF—THUMB", "rule of thumb"])
def test_a_plain_hyphen_finds_any_other(session: Session, query: str) -> None:
    assert kinds(session, query) == {"claim"}


def test_only_the_kinds_asked_for_are_found(session: Session) -> None:
    assert {kind for kind, _ in found(session, "ferry")} == {"page"}
    assert found(session, "ferry", "claim", "note") == []
    assert {kind for kind, _ in found(session, "ferry", "page")} == {"page"}


def test_a_limit_on_hits_is_kept_and_the_best_come_first(session: Session) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "ferry " * 9, id="n1"))
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "one ferry " + "and other words " * 50, id="n2"))
    assert [ref for kind, ref in found(session, "ferry", "note")] == ["n1", "n2"]
    assert found(session, "ferry", "note", limit=1) == [("note", "n1")]


def test_the_index_follows_every_change(session: Session) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "quay", id="n1"))
    assert found(session, "quay") == [("note", "n1")]
    session.editor.perform(EditNote("n1", "pier"))
    assert found(session, "quay") == []
    session.editor.perform(RemoveNote("n1"))
    assert found(session, "pier") == []
    session.editor.undo()
    assert found(session, "pier") == [("note", "n1")]
    session.editor.undo()
    assert found(session, "quay") == [("note", "n1")]


def test_fields_of_a_record_are_found_at_any_depth(session: Session) -> None:
    source = session.store.find(Source)[0]
    csl = {
        "type": "book",
        "author": [{"family": "Østergård", "given": "Ine"}],
        "custom": {"a": [{"b": "deep"}], "c": 3},
    }
    session.editor.perform(EditSource(source.id, csl, remark="seen by hand"))
    for query in ("Østergard", "Østergård", "ine", "deep", "seen by hand"):
        assert ("source", source.id) in found(session, query)
    assert found(session, "book", "source") == []  # the kind of work is no word of its record


def test_a_hit_in_a_page_has_its_place(session: Session) -> None:
    text = "\n\n".join(["First paragraph.", "word " * 900, "The last one tells of a heron."])
    source = session.store.find(Source)[0]
    session.editor.perform(AddDocument(source.id, "long.txt", b"long", sample_document(text)))
    page = session.store.find(Page, document_id=session.store.find(Document, source_id=source.id)[0].id)[0]
    [hit] = search(session.store, Asked(search_query("heron"), ["page"]), 5)
    assert hit.ref == page.id
    assert page.text[hit.start :].startswith("The last one tells of a heron.")


def test_syntax_of_the_index_in_a_query_is_only_words(session: Session) -> None:
    for query in ('"', "AND", "NEAR(", "a*b^c", "text:x", "-x", "'; DROP TABLE notes; --", "\x00"):
        found(session, query)
    assert session.store.find(Note)


def paged(session: Session, number: int, name: str, paragraphs: list[str]) -> Document:
    """Attach a document of one page with these paragraphs to source `number`."""
    source = session.store.find(Source, number=number)[0]
    text = "\n\n".join(paragraphs)
    session.editor.perform(AddDocument(source.id, name, text.encode(), sample_document(text), id=name))
    return session.store.get(Document, name)


def test_of_a_word_that_is_everywhere_parts_from_the_whole_index_are_ranked(session: Session, monkeypatch) -> None:
    for number in (1, 3):
        paged(session, number, f"d{number}", [f"everywhere in {number} {i}" for i in range(60)])
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "everywhere too", id="n1"))
    monkeypatch.setattr(searching, "_RANKED", 20)
    pages = {page.id: page.document_id for page in session.store.find(Page)}
    hits = search(session.store, Asked(search_query("everywhere"), ALL), 500)
    assert [hit.ref for hit in hits if hit.kind == "note"] == ["n1"]  # of what is not a page nothing is left out
    ranked = [pages[hit.ref] for hit in hits if hit.kind == "page"]
    assert 15 <= len(ranked) <= 20
    assert {ranked.count("d1"), ranked.count("d3")} <= {7, 8, 9, 10}


def test_of_a_short_prefix_fewer_are_ranked(session: Session, monkeypatch) -> None:
    paged(session, 1, "d1", [f"everywhere {i}" for i in range(60)])
    monkeypatch.setattr(searching, "_RANKED_OF_A_SHORT_PREFIX", 10)
    assert len(search(session.store, Asked(search_query("ev"), ["page"], short_prefix=True), 500)) == 10
    assert len(search(session.store, Asked(search_query("every"), ["page"]), 500)) == 60


def test_what_has_all_of_several_common_words_is_ranked_in_any_case(session: Session, monkeypatch) -> None:
    texts = [f"gull {i}" for i in range(40)] + [f"tern {i}" for i in range(40)]
    paged(session, 1, "d1", [*texts[:33], "a tern beside a gull", *texts[33:]])
    monkeypatch.setattr(searching, "_RANKED", 8)
    asked = Asked(search_query('"gull" OR "tern"'), ["page"], strict_query('"gull" OR "tern"'))
    page = session.store.find(Page, document_id="d1")[0]
    best = search(session.store, asked, 50)[0]
    assert page.text[best.start :].startswith("a tern beside a gull")


def test_a_document_gives_its_best_hits_and_says_how_many_more_there_are(session: Session) -> None:
    paged(session, 1, "d1", [f"lighthouse {i}" for i in range(20)])
    paged(session, 3, "d3", ["a lighthouse among very many other words that stand here to make it long"])
    hits = search(session.store, Asked(search_query("lighthouse"), ["page"], of_a_document=3), 50)
    pages = {page.id: page.document_id for page in session.store.find(Page)}
    assert [(pages[hit.ref], hit.more) for hit in hits] == [("d1", 17)] * 3 + [("d3", 0)]
    assert len(search(session.store, Asked(search_query("lighthouse"), ["page"]), 50)) == 21


def test_of_some_sources_alone(session: Session) -> None:
    second = session.store.find(Source, number=2)[0]
    citation = session.store.find(Citation, source_id=second.id)[0]
    document = session.store.find(Document, source_id=second.id)[0]
    editor = session.editor
    editor.perform(Annotate(OnKind.DOCUMENT, document.id, 0, 7, comment="a gull", id="a1"))
    for id, on, on_id in (
        ("n1", OnKind.SOURCE, second.id),
        ("n2", OnKind.DOCUMENT, document.id),
        ("n3", OnKind.CITATION, citation.id),
        ("n4", OnKind.ANNOTATION, "a1"),
        ("elsewhere", OnKind.DOSSIER, ""),
    ):
        editor.perform(AddNote(on, on_id, "a gull", id=id))
    editor.perform(EditSource(second.id, {"title": "Gull"}))
    editor.perform(Judge(citation.id, Verdict.PARTLY, "the gull is not there"))
    paged(session, 1, "d1", ["a gull of another source"])
    asked = Asked(search_query("gull"), ALL, sources=[second.id])
    judgement = session.store.find(Judgement, citation_id=citation.id)[0]
    refs = {hit.ref for hit in search(session.store, asked, 50)}
    assert refs == {"n1", "n2", "n3", "n4", "a1", second.id, judgement.id}
    first = session.store.find(Source, number=1)[0]
    both = Asked(search_query("gull"), ["page", "source"], sources=[first.id, second.id])
    assert {hit.kind for hit in search(session.store, both, 50)} == {"page", "source"}
    claims = Asked(search_query("timetable OR strait OR older"), ["claim"], sources=[second.id])
    assert {hit.ref for hit in search(session.store, claims, 50)} == {
        row.claim_id for row in session.store.find(Citation, source_id=second.id)
    }


DAMAGE = {
    "averages": "UPDATE search_data SET block = x'ffffffffffffffffff7fffffffffffffffffff' WHERE id = 1",
    "structure": f"UPDATE search_data SET block = x'{'ff' * 300}' WHERE id = 10",
    "count": "UPDATE search_data SET block = x'000000010101010087ffffff7f' WHERE id = 10",  # of 2^31 parts
    "leaves": "UPDATE search_data SET block = randomblob(3000) WHERE id > 10",
    "everything": "DELETE FROM search_data",
    "version": "DELETE FROM search_config",
}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> dict[Key | None, Path]:
    """A dossier without a passphrase and the same with one, by their keys."""
    plain, protected = (tmp_path_factory.mktemp(name) / "ferries.dossier" for name in ("plain", "protected"))
    with closing(sample_session(plain)) as session:
        fill(session)
    shutil.copyfile(plain, protected)
    protect(protected, None, KEY)
    return {None: plain, KEY: protected}


@pytest.fixture(params=[None, KEY], ids=["plain", "protected"])
def key(request: pytest.FixtureRequest) -> Key | None:
    return cast("Key | None", request.param)


@pytest.fixture
def damaged(tmp_path: Path, kept: dict[Key | None, Path], key: Key | None, how: str) -> Session:
    """Return a session on a dossier whose index is damaged, and nothing else of it."""
    path = shutil.copyfile(kept[key], tmp_path / "damaged.dossier")
    with closing(connecting.connected(path, "rw", key)) as connection:
        connection.execute(DAMAGE[how])
    return open_session(path, reviewer="Ada", key=key)


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_index_is_made_anew_when_words_are_written(damaged: Session, how: str, key: Key | None) -> None:
    """It refused every word, though all that it holds is told by the rows."""
    with closing(damaged):
        source = damaged.store.find(Source)[0]
        if how == "count" and key is not None:  # SQLCipher takes the whole change back: it is said
            with pytest.raises(KnownError, match="try again in a moment"):
                damaged.editor.perform(AddNote(OnKind.SOURCE, source.id, "zebra 0"))
        for number in range(20):  # so that FTS5 puts its parts together, in the moment of the commit
            damaged.editor.perform(AddNote(OnKind.SOURCE, source.id, f"zebra {number}"))
        note = damaged.store.find(Note, body="zebra 7")[0]
        damaged.editor.perform(EditNote(note.id, "quagga"))
        damaged.editor.perform(RemoveNote(damaged.store.find(Note, body="zebra 8")[0].id))
        assert len(found(damaged, "zebra")) == 18
        assert found(damaged, "quagga") == [("note", note.id)]
        assert kinds(damaged, "strait") == {"claim", "source"}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_index_is_made_anew_when_it_is_asked(damaged: Session) -> None:
    with closing(damaged):
        assert kinds(damaged, "strait") == {"claim", "source"}


@pytest.mark.parametrize("how", DAMAGE)
def test_who_only_reads_works_without_a_damaged_index_and_is_told(damaged: Session) -> None:
    damaged.close()
    with closing(open_session(damaged.path, read_only=True, key=damaged.store.key)) as reading:
        with pytest.raises(KnownError, match="cannot be searched: its index") as told:
            found(reading, "strait")
        assert told.value.code == "index-damaged"
        reading.store.refuse_damage()
        assert damage_of(reading.store) is None
        assert reading.store.count(Note) == 1


def test_where_the_file_is_damaged_that_is_said(
    tmp_path: Path, kept: dict[Key | None, Path], key: Key | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not that its index is, though SQLCipher may say so; of a large file that is found when it is searched."""
    monkeypatch.setattr(opening, "_CHECKED_AT_ONCE", 0)
    path = shutil.copyfile(kept[key], tmp_path / "damaged.dossier")
    with closing(connecting.connected(path, "ro", key)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'search_refs'").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096 + 8)
        file.write(bytes(4000))
    with closing(open_session(path, key=key)) as session, pytest.raises(KnownError) as told:
        found(session, "strait")
    assert told.value.code == "damaged"
