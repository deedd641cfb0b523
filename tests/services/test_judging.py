from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import DocumentKind, Moved, Verdict
from dossier.model.rows import Citation, Document, Judgement
from dossier.services.changes.evidence import TieEvidence
from dossier.services.judging import Binding, binding_of, current, moved
from tests.samples import sample_session

HELD = Binding("It is so.", ("one", "two"), ("aa", "bb"))
JUDGED = Judgement("j", "c", Verdict.SUPPORTS, "", "Ada", "", HELD.claim, HELD.evidence, HELD.documents)
PARTS: dict[Moved, dict[str, Any]] = {
    Moved.CLAIM: {"claim": "It was so."},
    Moved.DOCUMENT: {"documents": ("aa",)},
    Moved.PASSAGE: {"evidence": ()},
}


def document(id: str, replaces: str | None = None) -> Document:
    return Document(id, "s", 0, DocumentKind.TEXT, False, "", "", 0, "", replaces, "")


@given(st.sets(st.sampled_from(list(Moved))))
def test_a_judgement_says_which_of_its_three_things_moved(parts: set[Moved]) -> None:
    now = HELD
    for part in parts:
        now = now._replace(**PARTS[part])
    assert moved(JUDGED, now) == parts


@pytest.mark.parametrize(
    ("documents", "left"),
    [
        ([], ""),
        ([document("a"), document("b")], "ab"),
        ([document("a"), document("b", "a")], "b"),
        ([document("a"), document("b", "a"), document("c", "b")], "c"),
        ([document("b", "gone")], "b"),
    ],
)
def test_current_documents_are_those_that_none_replaces(documents: list[Document], left: str) -> None:
    assert "".join(found.id for found in current(documents)) == left


def test_a_binding_is_sorted_and_tells_each_text_once(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "a.dossier")
    attached = session.store.find(Document)[0]
    citation = session.store.find(Citation, source_id=attached.source_id)[0]
    empty = binding_of(session.store, citation)
    assert (empty.evidence, empty.documents) == ((), (attached.sha256,))
    text = "Harbour log.\n\nThe older ferry"
    for words in ("older", "log", "Harbour"):
        at = text.index(words)
        session.editor.perform(TieEvidence(citation.id, attached.id, at, at + len(words)))
    assert binding_of(session.store, citation).evidence == ("Harbour", "log", "older")
    session.close()
