"""BibTeX: strings, crossrefs, what is broken."""

import pytest

from dossier.intake.bibliographies.bibtex import joined, read_bibtex
from dossier.model.errors import KnownError


def test_strings_are_resolved_where_they_are_joined() -> None:
    text = '@string{jf = "Journal of Ferries"}\n@article{a, title={T}, journal = jf # " B", year = 2020, month = mar}'
    (record,) = read_bibtex(text).records
    assert record.csl["container-title"] == "Journal of Ferries B"
    assert record.csl["issued"] == {"date-parts": [[2020, 3]]}
    assert record.where == "line 2"


def test_strings_that_grow_are_refused() -> None:
    doubled = "".join(f"@string{{s{i + 1} = s{i} # s{i}}}\n" for i in range(64))
    read = read_bibtex('@string{s0 = "lol"}\n' + doubled + "@book{a, title = s64}\n")
    assert any("larger than any record" in str(refused.problem) for refused in read.refused)
    with pytest.raises(KnownError):
        joined("a # a", {"a": "x" * (1 << 20)})


def test_a_crossref_lends_what_is_missing() -> None:
    text = """
@inproceedings{a, title = {Low water}, crossref = {p}, pages = {1--9}}
@proceedings{p, title = {The tides}, year = 2001, publisher = {Press}, note = {big}}
"""
    first, second = read_bibtex(text).records
    assert first.csl["title"] == "Low water"
    assert first.csl["container-title"] == "The tides"
    assert first.csl["page"] == "1-9"
    assert first.csl["publisher"] == "Press"
    assert "note" not in first.csl
    assert second.csl["type"] == "book"


def test_one_broken_entry_spoils_no_other() -> None:
    text = """
@book{a, title = {One}}
@book{b, title = {never closed
@book{c, title = {Three}, title = {Four}}
@book(d, title = {Five})
@book{e, title = {Same}, title = {Same}}
@book{a, title = {Twice}}
"""
    read = read_bibtex(text)
    assert [record.csl["title"] for record in read.records] == ["One", "Five", "Same", "Twice"]
    reasons = {refused.name: str(refused.problem) for refused in read.refused}
    assert "do not match" in reasons["b"]
    assert "twice, with different words" in reasons["c"]
