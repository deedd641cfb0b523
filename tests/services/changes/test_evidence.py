import pytest

from dossier.model.errors import KnownError
from dossier.model.kinds import Moved, Verdict
from dossier.model.rows import Citation, Document, Evidence, Passage, Source
from dossier.services.changes.evidence import TieEvidence, UntieEvidence
from dossier.services.changes.judgements import Judge
from dossier.services.reading import citation_states
from dossier.services.session import Session
from tests.samples import SOURCE_TEXT

START = SOURCE_TEXT.index("The older")
END = SOURCE_TEXT.index(" hours") + 6


def cited(session: Session) -> tuple[Document, list[Citation]]:
    document = session.store.find(Document)[0]
    return document, session.store.find(Citation, source_id=document.source_id)


def test_evidence_ties_a_citation_to_words_of_its_source(session: Session) -> None:
    document, (citation, *_) = cited(session)
    session.editor.perform(TieEvidence(citation.id, document.id, START, END))
    [tie] = session.store.find(Evidence)
    passage = session.store.get(Passage, tie.passage_id)
    assert (tie.citation_id, passage.document_id) == (citation.id, document.id)
    assert passage.anchor.exact == "The older ferry needs two hours"
    assert not session.editor.perform(TieEvidence(citation.id, document.id, START, END))


def test_one_passage_serves_many_citations_and_goes_with_the_last(session: Session) -> None:
    document, citations = cited(session)
    for citation in citations:
        session.editor.perform(TieEvidence(citation.id, document.id, START, END))
    assert (session.store.count(Passage), session.store.count(Evidence)) == (1, 2)
    first, second = session.store.find(Evidence)
    session.editor.perform(UntieEvidence(first.id))
    assert (session.store.count(Passage), session.store.count(Evidence)) == (1, 1)
    session.editor.perform(UntieEvidence(second.id))
    assert (session.store.count(Passage), session.store.count(Evidence)) == (0, 0)
    session.editor.undo()
    assert (session.store.count(Passage), session.store.count(Evidence)) == (1, 1)


def test_evidence_comes_from_the_cited_source_and_has_words(session: Session) -> None:
    document, (citation, *_) = cited(session)
    other = session.store.find(Citation, source_id=session.store.find(Source, number=1)[0].id)[0]
    with pytest.raises(KnownError) as caught:
        session.editor.perform(TieEvidence(other.id, document.id, START, END))
    assert caught.value.code == "evidence-elsewhere"
    for start, end in ((4, 4), (9, 4), (-1, 4), (0, 9999)):
        with pytest.raises(KnownError) as caught:
            session.editor.perform(TieEvidence(citation.id, document.id, start, end))
        assert caught.value.code == "passage-empty"


def test_other_evidence_makes_a_judgement_stale_until_it_is_as_it_was(session: Session) -> None:
    document, (citation, *_) = cited(session)
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS))
    session.editor.perform(TieEvidence(citation.id, document.id, START, END))
    assert citation_states(session.store)[citation.id].stale == {Moved.PASSAGE}
    session.editor.perform(UntieEvidence(session.store.find(Evidence)[0].id))
    assert not citation_states(session.store)[citation.id].stale
