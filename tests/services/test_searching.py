"""Search everywhere: what is found, where it says that it is, and how fast."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.documents import read_document
from dossier.model.imported import ImportedDocument, ImportedPage
from dossier.model.kinds import DocumentKind, OnKind, Verdict
from dossier.model.rows import Citation, Claim, Document, Page, Section, Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.limits import AddLimit
from dossier.services.changes.notes import AddNote
from dossier.services.changes.sources import EditSource
from dossier.services.searching import OF_A_DOCUMENT, Hit, HitKind, Place, SearchIn, search
from dossier.services.session import Session
from dossier.text.stopwords import STOP_WORDS
from tests.samples import SUMMARY, sample_session


def marked(hit: Hit) -> list[str]:
    return [hit.snippet.text[start:end] for start, end in hit.snippet.ranges]


def test_a_claim_is_found_with_its_number_and_section(session: Session) -> None:
    (hit,) = search(session.store, "strait", [SearchIn.CLAIMS])
    claim = session.store.find(Claim, text="Two ferries cross the strait")[0]
    assert (hit.kind, hit.id, hit.place) == (HitKind.CLAIM, claim.id, Place(number="0.1", title="Summary"))
    assert marked(hit) == ["strait"]


def test_hyphens_of_any_kind_are_one(session: Session) -> None:
    (hit,) = search(session.store, "rule-of-thumb")
    assert marked(hit) == ["rule‑of‑thumb"]
    assert hit.place.number == "1.1"


def test_a_document_is_found_at_its_part(session: Session) -> None:
    source = session.store.find(Source, number=2)[0]
    document = session.store.find(Document)[0]
    (hit,) = search(session.store, "older hours", [SearchIn.DOCUMENTS])
    assert (hit.kind, hit.id, hit.page) == (HitKind.DOCUMENT, document.id, 0)
    assert hit.place == Place(2, source.id, title="Harbour log")
    text = session.store.find(Page)[0].text
    assert text[hit.start : hit.end] == "older"
    assert hit.label == ""
    assert hit.snippet.text == "The older ferry needs two hours."


def test_the_page_and_the_offset_count_over_the_whole_document(session: Session) -> None:
    pages = (
        ImportedPage("i", 0, "Nothing here.\n"),
        ImportedPage("ii", 14, "Cover.\n\nA lighthouse keeper."),
    )
    document = ImportedDocument(DocumentKind.TEXT, "Keeper", pages)
    source = session.store.find(Source, number=1)[0]
    session.editor.perform(AddDocument(source.id, "keeper.txt", b"...", document, id="d1"))
    (hit,) = search(session.store, "lighthouse")
    assert (hit.id, hit.page, hit.label, hit.start) == ("d1", 1, "ii", 14 + len("Cover.\n\nA "))
    assert hit.place.title == "The strait crossed"


def test_a_long_document_does_not_drown_the_others(session: Session) -> None:
    source = session.store.find(Source, number=1)[0]
    text = "\n\n".join(f"The ferry of day {day}." for day in range(40))
    document = ImportedDocument(DocumentKind.TEXT, "", (ImportedPage("", 0, text),))
    session.editor.perform(AddDocument(source.id, "days.txt", b"...", document, id="d1"))
    found = search(session.store, "ferry", [SearchIn.DOCUMENTS])
    assert [(hit.id, hit.more) for hit in found if hit.id == "d1"] == [("d1", 37)] * OF_A_DOCUMENT
    assert len([hit for hit in found if hit.id != "d1"]) == 2
    alone = search(session.store, "ferry", [SearchIn.DOCUMENTS], sources=[source.id])
    assert [(hit.id, hit.more) for hit in alone] == [("d1", 0)] * 40


def test_a_hit_in_an_older_version_says_so(session: Session) -> None:
    old = session.store.find(Document)[0]
    text = "A newer log of the ferry."
    document = ImportedDocument(DocumentKind.TEXT, "", (ImportedPage("", 0, text),))
    session.editor.perform(AddDocument(old.source_id, "log.txt", b"2", document, newer_version=True, id="d1"))
    found = {hit.id: hit.older for hit in search(session.store, "ferry", [SearchIn.DOCUMENTS])}
    assert found == {old.id: True, "d1": False}


def test_only_what_belongs_to_a_source_is_searched(session: Session) -> None:
    first = session.store.find(Source, number=1)[0]
    assert {hit.place.number for hit in search(session.store, "strait OR tides OR slow", sources=[first.id])} == {
        "",  # its own record
        "0.1",
        "1.1",
    }
    assert search(session.store, "ferry", sources=[first.id, "gone"]) == []


def test_a_source_is_found_by_any_field_of_its_record(session: Session) -> None:
    source = session.store.find(Source, number=3)[0]
    csl = {"type": "report", "title": "Fares", "author": [{"family": "Okonjo", "given": "Ruth"}]}
    session.editor.perform(EditSource(source.id, csl, remark="from the port's archive"))
    for query in ("okonjo", "archive"):
        (hit,) = search(session.store, query)
        assert (hit.kind, hit.id, hit.place.source, hit.place.title) == (HitKind.SOURCE, source.id, 3, "Fares")
        assert hit.snippet.text == "Fares · Okonjo · Ruth · from the port's archive"


def test_a_section_is_found_by_its_title(session: Session) -> None:
    section = session.store.find(Section, number=1)[0]
    hits = search(session.store, "tides", [SearchIn.CLAIMS])
    assert (HitKind.SECTION, section.id) in [(hit.kind, hit.id) for hit in hits]


def test_a_limit_is_found_in_its_section(session: Session) -> None:
    section = session.store.find(Section, number=0)[0]
    start = SUMMARY.index("Nobody")
    session.editor.perform(AddLimit(section.id, start, len(SUMMARY)))
    hits = search(session.store, "nobody counted")
    assert {hit.kind for hit in hits} == {HitKind.CLAIM, HitKind.LIMIT}
    assert {hit.place.title for hit in hits} == {"Summary"}


def test_what_the_reviewer_wrote_is_found_where_it_is(session: Session) -> None:
    store, editor = session.store, session.editor
    citation = store.find(Citation)[0]
    section = store.find(Section, number=1)[0]
    source = store.find(Source, number=1)[0]
    editor.perform(Judge(citation.id, Verdict.PARTLY, "The albatross is not mentioned"))
    editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, comment="An albatross?", id="a1"))
    editor.perform(AddNote(OnKind.ANNOTATION, "a1", "No albatross.", id="n1"))
    editor.perform(AddNote(OnKind.DOSSIER, "", "Ask about the albatross.", id="n2"))
    editor.perform(AddNote(OnKind.SOURCE, source.id, "Its albatross is a gull.", id="n3"))
    hits = {(hit.kind, hit.place) for hit in search(store, "albatross", [SearchIn.NOTES])}
    tides = Place(title="1. Tides")
    assert hits == {
        (HitKind.JUDGEMENT, Place(1, source.id, "0.1", "The strait crossed")),
        (HitKind.ANNOTATION, tides),
        (HitKind.NOTE, tides),
        (HitKind.NOTE, Place()),
        (HitKind.NOTE, Place(1, source.id, title="The strait crossed")),
    }


def test_only_the_kinds_asked_for_are_searched(session: Session) -> None:
    session.editor.perform(AddNote(OnKind.DOSSIER, "", "ferry"))
    found = {kind: {hit.kind for hit in search(session.store, "ferr", [kind])} for kind in SearchIn}
    assert found[SearchIn.CLAIMS] <= {HitKind.CLAIM, HitKind.LIMIT, HitKind.SECTION}
    assert found[SearchIn.DOCUMENTS] == {HitKind.DOCUMENT}
    assert found[SearchIn.NOTES] == {HitKind.NOTE}
    assert {hit.kind for hit in search(session.store, "ferr")} == set().union(*found.values())
    assert search(session.store, "ferr", []) == []


def test_the_limit_keeps_the_best(session: Session) -> None:
    everything = search(session.store, "the")
    assert len(everything) > 2
    assert search(session.store, "the", limit=2) == everything[:2]
    assert search(session.store, "the", limit=0) == []


@pytest.mark.parametrize("query", ["", "   ", "…", '"', "()*", "\x00"])
def test_no_word_finds_nothing(session: Session, query: str) -> None:
    assert search(session.store, query) == []


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory):
    opened = sample_session(tmp_path_factory.mktemp("shared") / "ferries.dossier")
    yield opened
    opened.close()


@given(query=st.text(st.characters(exclude_categories=["Cs"])))
def test_no_query_is_an_error(shared: Session, query: str) -> None:
    for hit in search(shared.store, query):
        assert all(0 <= start < end <= len(hit.snippet.text) for start, end in hit.snippet.ranges)


def test_a_hit_whose_row_is_gone_is_left_out(session: Session) -> None:
    before = search(session.store, "strait")
    session.store.connection.execute("UPDATE search_refs SET ref = 'gone' WHERE ref = ?", (before[0].id,))
    assert search(session.store, "strait") == before[1:]


def test_an_annotation_that_is_on_itself_is_no_endless_walk(session: Session) -> None:
    section = session.store.find(Section)[0]
    session.editor.perform(Annotate(OnKind.SECTION, section.id, 0, 3, comment="albatross", id="a1"))
    session.store.connection.execute("""UPDATE annotations SET "on" = 'annotation', on_id = 'a1'""")
    (hit,) = search(session.store, "albatross")
    assert hit.place == Place()


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.corpora
@pytest.mark.parametrize(
    ("name", "documents", "first", "among_three"),
    [
        ("wice_dev", "wice_dev_docs", 0.78, 0.87),
        ("xquad_en", "xquad_en_docs", 0.9, 0.95),
        ("xquad_es", "xquad_es_docs", 0.9, 0.95),
        ("xquad_de", "xquad_de_docs", 0.85, 0.93),
    ],
)
def test_words_of_a_claim_or_question_find_its_document_among_all(
    session: Session, corpora: Path, name: str, documents: str, first: float, among_three: float
) -> None:
    folder = corpora / "corpora" / "evidence"
    source = session.store.find(Source, number=1)[0]
    for row in lines(folder / f"{documents}.jsonl"):
        text = "\n\n".join(row["sentences"])
        document = ImportedDocument(DocumentKind.TEXT, "", (ImportedPage("", 0, text),))
        change = AddDocument(source.id, "d.txt", row["doc_id"].encode(), document, id=row["doc_id"])
        session.editor.perform(change)
    asked = [row for row in lines(folder / f"{name}.jsonl") if any(row["gold"])][:300]
    hits = [0, 0]
    for row in asked:
        words = [f'"{word}"' for word in re.findall(r"\w+", row["claim"]) if word.casefold() not in STOP_WORDS]
        found = search(session.store, " OR ".join(words), [SearchIn.DOCUMENTS], limit=9)
        ranked = list(dict.fromkeys(hit.id for hit in found if hit.kind is HitKind.DOCUMENT))
        hits[0] += ranked[:1] == [row["doc_id"]]
        hits[1] += row["doc_id"] in ranked[:3]
    shares = [count / len(asked) for count in hits]
    print(f"{name}: first {shares[0]:.3f}, among three {shares[1]:.3f} of {len(asked)}")
    assert shares[0] >= first
    assert shares[1] >= among_three


def test_markdown_is_shown_as_it_is_read(session: Session) -> None:
    source = session.store.find(Source, number=1)[0]
    text = "# [9] The *quay* of [Lund](https://l.example)\n\nIt is **probable** that it sank.\n"
    session.editor.perform(AddDocument(source.id, "quay.md", text.encode(), read_document(text.encode(), "quay.md")))
    (hit,) = search(session.store, "quay lund", [SearchIn.DOCUMENTS])
    assert hit.snippet.text == "[9] The quay of Lund"
    assert marked(hit) == ["quay", "Lund"]
    assert text[hit.start or 0 : hit.end] == "quay"
