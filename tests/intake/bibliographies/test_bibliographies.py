"""What a file is, is told by what stands in it; whatever its encoding, and however broken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.intake import bibliographies
from dossier.intake.bibliographies import read_bibliography
from dossier.model.errors import KnownError

BIB = "@book{a, title = {Die Häfen}}"
RIS = "TY  - BOOK\nTI  - Die Häfen\nER  - \n"
CSL = '[{"type": "book", "title": "Die Häfen"}]'


@pytest.mark.parametrize(("text", "form"), [(BIB, "bibtex"), (RIS, "ris"), (CSL, "csl-json")])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-32"])
def test_forms_and_encodings(text: str, form: str, encoding: str) -> None:
    read = read_bibliography(text.encode(encoding), "any.name")
    assert (read.form, [record.csl["title"] for record in read.records]) == (form, ["Die Häfen"])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "bibliography-empty"),
        (b"\xff\xfe", "bibliography-empty"),
        (b"Just words.", "bibliography-form"),
        (b"{ broken", "bibliography-broken"),
        (b"a\x00b\x01" * 9, "file-no-text"),
    ],
)
def test_what_is_none_is_refused_in_words(data: bytes, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_bibliography(data, "a.bib")
    assert caught.value.code == code


def test_sizes_have_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bibliographies, "MOST", 1)
    with pytest.raises(KnownError, match="more than 1 records"):
        read_bibliography((BIB + "\n" + BIB).encode(), "a.bib")
    monkeypatch.setattr(bibliographies, "LARGEST", 3)
    with pytest.raises(KnownError, match="over 50 MB"):
        read_bibliography(BIB.encode(), "a.bib")


_PIECES = st.sampled_from(
    [*'@{}[]",#=\\$~ \n', "@book", "@string", "TY  - ", "ER  - ", "title", "and", "[{", "null", "é"]
)


@settings(deadline=None, max_examples=300)
@given(st.sampled_from([BIB, RIS, CSL, ""]), st.lists(_PIECES, max_size=12).map("".join), st.integers(0, 40))
def test_anything_is_read_or_refused_in_words(text: str, put: str, at: int) -> None:
    try:
        problems = [
            refused.problem for refused in read_bibliography((text[:at] + put + text[at:]).encode(), "a").refused
        ]
    except KnownError as error:
        problems = [error]
    assert all(str(problem).endswith(".") for problem in problems)
