"""Whatever parts are chosen of an export, no word of another part is in its bytes."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dossier.intake.documents import read_document
from dossier.main import main
from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Note, Section, Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.evidence import TieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote, RemoveNote
from dossier.services.session import Session
from tests.cli.unpacked import text_in
from tests.intake.pdf.samples import make_pdf
from tests.samples import sample_session

PARTS = ("annotations", "notes", "judgements", "evidence", "sources")
OF_SOURCES = ("source-pdf", "xfdf")
FORMATS = ("markdown", "html", "docx", "report-pdf", "binder-pdf", *OF_SOURCES)
# Of each section, by the part that shows it; the second section alone cites source 3, both cite source 1.
PLANTED = {part: (f"qq{part}zero", f"qq{part}one") for part in (*PARTS, "section", "remarks")}
# What stays in a report of some sections, which lists all sources: their titles, and what is on their documents.
OF_ALL_SECTIONS = ("sources", "remarks")
GONE = ("qqdeleted", "qqundone")


def planted(session: Session) -> None:
    """Put a word of its own into each part of each section, and words that are gone again."""
    editor, store = session.editor, session.store
    for rank, section in enumerate(store.find(Section)):
        claim = store.find(Claim, section_id=section.id)[0]
        citation = store.find(Citation, claim_id=claim.id)[-1]
        source = next(row for row in store.find(Source) if row.id == citation.source_id)
        data = make_pdf([f"The {PLANTED['evidence'][rank]} needs two hours."])
        document = f"document-{rank}"
        editor.perform(AddDocument(source.id, f"{rank}.pdf", data, read_document(data, f"{rank}.pdf"), id=document))
        editor.perform(TieEvidence(citation.id, document, 0, 4 + len(PLANTED["evidence"][rank])))
        editor.perform(Judge(citation.id, Verdict.PARTLY, PLANTED["judgements"][rank]))
        editor.perform(Annotate(OnKind.SECTION, section.id, 4, 11, comment=PLANTED["annotations"][rank]))
        editor.perform(Annotate(OnKind.DOCUMENT, document, 4, 9, comment=PLANTED["remarks"][rank]))
        mark = store.find(Annotation, on_id=section.id)[0]
        for on in ((OnKind.CLAIM, claim.id), (OnKind.SECTION, section.id), (OnKind.ANNOTATION, mark.id)):
            editor.perform(AddNote(*on, PLANTED["notes"][rank]))
        for word in GONE:
            editor.perform(AddNote(OnKind.CLAIM, claim.id, word))
            if word == "qqundone":
                editor.undo()
            else:
                editor.perform(RemoveNote(next(row.id for row in store.find(Note) if row.body == word)))
        with store.transaction() as write:
            write.put(replace(source, csl={"type": "book", "title": PLANTED["sources"][rank]}))
            write.put(replace(section, title=f"{section.title} {PLANTED['section'][rank]}"))


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("chosen") / "a.dossier"
    session = sample_session(path)
    planted(session)
    session.close()
    return path


def said(dossier: Path, format: str, without: frozenset[str], sections: tuple[int, ...], language: str) -> str:
    out = dossier.with_name("out") / format
    out.parent.mkdir(exist_ok=True)
    for old in [out, *out.glob("*")] if out.exists() else []:
        if old.is_file():
            old.unlink()
    words = ["export", str(dossier), "--format", format, "-o", str(out), "--language", language, "--author", "none"]
    words += ["--without", ",".join(sorted(without))] if without else []
    words += ["--sections", ",".join(map(str, sections))] if sections else []
    words += ["--source", "3"] if format == "xfdf" else []
    if main(words):
        return ""
    files = [out] if out.is_file() else sorted(out.iterdir())
    return "\n".join(text_in(path.read_bytes()) for path in files)


def test_all_is_there_where_all_is_chosen(dossier: Path) -> None:
    text = said(dossier, "binder-pdf", frozenset(), (), "en")
    assert [word for words in PLANTED.values() for word in words if word not in text] == []


@given(
    format=st.sampled_from(FORMATS),
    without=st.frozensets(st.sampled_from(PARTS)),
    sections=st.sampled_from([(), (0,), (1,)]),
    language=st.sampled_from(["en", "fr", "es", "ar"]),
)
@example(format="binder-pdf", without=frozenset(PARTS), sections=(0,), language="en")
@example(format="report-pdf", without=frozenset(PARTS), sections=(0,), language="en")
@example(format="docx", without=frozenset(PARTS), sections=(0,), language="ar")
@example(format="html", without=frozenset(PARTS), sections=(0,), language="fr")
@example(format="source-pdf", without=frozenset(PARTS), sections=(0,), language="en")
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_but_the_chosen_is_in_the_bytes(
    dossier: Path, format: str, without: frozenset[str], sections: tuple[int, ...], language: str
) -> None:
    text = said(dossier, format, without, sections, language)
    assert not [word for word in GONE if word in text]
    with_sources = format in (*OF_SOURCES, "binder-pdf")
    for part, words in PLANTED.items():
        if part in ("sources", "evidence") and with_sources:
            continue  # the documents are what these consist of
        for rank, word in enumerate(words):
            others = sections and rank not in sections and (part not in OF_ALL_SECTIONS or (with_sources and rank == 1))
            if ("annotations" if part == "remarks" else part) in without or others:
                assert word not in text, (part, rank)
    if with_sources and format != "xfdf" and sections == (0,):
        assert PLANTED["evidence"][1] not in text
