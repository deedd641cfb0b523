"""Typst code in every text of a dossier: whatever PDF it reaches, it is words there, and nothing is read or fetched."""

import re
from collections.abc import Callable
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from dossier.main import main
from dossier.model.rows import Claim, Page, Section
from dossier.store.rows import KINDS
from tests.cli.unpacked import text_in
from tests.samples import fill, let_claim_read, sample_session

# Texts that are no words: ids, kinds, moments, fingerprints, and texts that have a form, which is checked.
NO_WORDS = re.compile(r"id|.*_id|.*_at|sha256|replaces|code|formatting|bound_\w+|opening|heading|gap")
UNPRINTED = {"Brief.title", "Brief.name", "Page.label", "Doubt.text"}  # in no PDF
NAME = '-#panic("name") $ [ #read("x") @x <y> `'
OF_SOURCES = {"Document.name", "Document.title", "Judgement.reason", "Judgement.reviewer", "Page.text"}


def mark(kind: type[Any], field: str) -> str:
    return f'#panic("{kind.__name__}.{field}")'


def code(kind: type[Any], field: str) -> str:
    """Return code that would end the typesetting, fetch, or read, where it ran; its beginning tells the field."""
    return f'{mark(kind, field)} #import "@preview/x:0.1.0": y #read("/etc/passwd") \\u{{41}} $ ] }} "'


@cache
def texts() -> list[tuple[type[Any], str]]:
    """Return every field of words of every kind of row."""
    found = []
    for kind in KINDS.values():
        hints = get_type_hints(kind)
        for field in fields(kind):
            hint = hints[field.name]
            if (hint is str or str in get_args(hint)) and not NO_WORDS.fullmatch(field.name):
                found.append((kind, field.name))
            elif field.name == "csl":
                found.append((kind, "csl"))
    return found


def hostile(row: Any) -> Any:
    """Return `row` with code in all its words; ranges in them still fit."""
    changes: dict[str, Any] = {}
    for kind, field in texts():
        if isinstance(row, kind):
            value = code(kind, field)
            if field == "csl":
                author = [{"family": value, "given": value}, {"literal": value}]
                changes[field] = {"type": "chapter", "title": value, "author": author, "container-title": value}
                changes[field] |= {"publisher": value, "publisher-place": value, "page": value, "edition": value}
            elif field == "tags":
                changes[field] = (value,)
            elif (kind, field) in ((Section, "body"), (Page, "text")):
                changes[field] = f"{getattr(row, field)} {value}."
            elif (kind, field) != (Claim, "text"):
                changes[field] = value
    return replace(row, **changes)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("planted") / f"{NAME}.dossier"
    session = sample_session(path)
    fill(session)
    let_claim_read(session, 2, code(Claim, "text"))
    with session.store.transaction() as write:
        for kind in KINDS.values():
            for row in session.store.find(kind):
                if kind in {kind for kind, _ in texts()}:
                    write.put(hostile(row))
    session.close()
    return path


def said(data: bytes) -> str:
    return re.sub(r"[\s\x02\u00ad\u200b]|\\", "", text_in(data))


@pytest.fixture(scope="module")
def printed(planted: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Return a function that exports in a format and gives all that the PDFs say, without spaces."""

    @cache
    def export(format_: str) -> str:
        out = tmp_path_factory.mktemp("printed") / "out"
        assert main(["export", str(planted), "--format", format_, "-o", str(out)]) == 0
        return said(b"".join(path.read_bytes() for path in (out.rglob("*.pdf") if out.is_dir() else [out])))

    return export


def test_every_text_is_told_as_printed_or_not() -> None:
    named = {f"{kind.__name__}.{field}" for kind, field in texts()}
    assert named > UNPRINTED | OF_SOURCES
    assert len(named) > 20


@pytest.mark.parametrize("format_", ["report-pdf", "binder-pdf", "source-pdf"])
@pytest.mark.parametrize(("kind", "field"), texts(), ids=[f"{kind.__name__}.{field}" for kind, field in texts()])
def test_code_is_words(printed: Callable[[str], str], format_: str, kind: type[Any], field: str) -> None:
    name = f"{kind.__name__}.{field}"
    if format_ == "source-pdf":
        expected = name in OF_SOURCES
    else:
        expected = name not in UNPRINTED and (name != "Page.text" or format_ == "binder-pdf")
    assert (mark(kind, field).casefold() in printed(format_)) == expected


@pytest.mark.parametrize("format_", ["report-pdf", "binder-pdf", "source-pdf"])
def test_nothing_is_read(printed: Callable[[str], str], format_: str) -> None:
    assert '#read("/etc/passwd")' in printed(format_)
    assert "root:x:" not in printed(format_)


def test_the_dossiers_own_name_is_words(printed: Callable[[str], str]) -> None:
    name = re.sub(r"\s", "", NAME)
    assert name in printed("report-pdf")
    assert name in printed("binder-pdf")
