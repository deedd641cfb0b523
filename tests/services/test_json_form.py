"""A whole dossier as JSON: out, and in again, is the same; so says a machine that makes any dossier."""

import json
import re
import typing
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import settings

from dossier.model.errors import KnownError
from dossier.model.kinds import OnKind
from dossier.model.report import Table
from dossier.model.rows import Document, Section
from dossier.services import json_form, paths
from dossier.services.changes.annotations import Annotate
from dossier.services.formats import FORMATS, Asked, Work
from dossier.services.json_form import gather, render, to_bytes
from dossier.services.json_reading import import_json, read_json
from dossier.services.session import Session
from dossier.services.settings import Author
from dossier.store.rows import TABLES, columns
from dossier.store.store import Store, open_store
from tests.samples import SOURCE_TEXT, fill
from tests.services.test_editor import Changing, snapshot
from tests.services.test_formats import STAMP


@pytest.fixture
def session(session: Session) -> Session:
    fill(session)
    return session


def again(store: Store, folder: Path, *, documents: bool = True) -> Store:
    """Return the dossier that the export of `store` gives, open."""
    export = folder / "export.json"
    export.write_bytes(to_bytes(gather(store, documents=documents).dossier))
    target = folder / "again.dossier"
    import_json(export, target)
    return open_store(target, read_only=True)


def test_what_comes_back_is_the_same(session: Session, tmp_path: Path):
    back = again(session.store, tmp_path)
    assert snapshot(back) == snapshot(session.store)
    (document,) = back.find(Document)
    assert back.content(document.sha256) == SOURCE_TEXT.encode()
    assert to_bytes(gather(back).dossier) == to_bytes(gather(session.store).dossier)
    back.close()


def test_bytes_of_documents_are_left_out_where_asked_and_that_is_said(session: Session, tmp_path: Path):
    back = again(session.store, tmp_path, documents=False)
    assert snapshot(back) == snapshot(session.store)
    with pytest.raises(KnownError):
        back.content(back.find(Document)[0].sha256)
    back.close()
    made = render(gather(session.store, documents=False))
    assert [(item.table, item.label, item.reason) for item in made.account.listed] == [
        (Table.DOCUMENTS, "Harbour log", "no_bytes")
    ]
    assert json.loads(made.data)["contents"] == {}
    assert render(gather(session.store)).account.listed == ()


@pytest.mark.parametrize(("author", "name"), [(Author.INITIALS, "A. R."), (Author.NONE, "")])
def test_reviewers_are_named_as_asked(session: Session, author: Author, name: str):
    form = json.loads(render(gather(session.store, author)).data)
    for table in ("judgements", "annotations", "notes"):
        assert {row["reviewer"] for row in form["tables"][table]} == {name}


def test_what_could_not_be_read_again_is_not_written(session: Session, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_form, "LARGEST", 100)
    with pytest.raises(KnownError) as caught:
        gather(session.store)
    assert caught.value.code == "export-too-large"
    gather(session.store, documents=False)


class Exporting(Changing):
    """Any sequence of changes: the dossier that its export gives is the same, and every format accounts for it all."""

    def _check_whole_way(self) -> None:
        store = self.session.store
        back = again(store, self.folder)
        assert snapshot(back) == snapshot(store)
        assert to_bytes(gather(back).dossier) == to_bytes(gather(store).dossier)
        back.close()
        for format in FORMATS.values():
            if format.name == "report-pdf":
                continue  # it takes a second; tests/output hold its account
            account = format.render(format.gather(store, Asked()), Work(STAMP)).account
            for line in account.lines:
                assert line.carried + line.listed == line.total
            assert not [item for item in account.listed if item.reason == "unaccounted"]
            assert {line.table: line.total for line in account.lines} == {
                table: store.count(kind) for kind, name in TABLES.items() for table in Table if table.value == name
            }


Exporting.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
test_any_dossier_comes_back_and_is_accounted_for = Exporting.TestCase


def test_the_form_is_described_as_it_is(session: Session):
    page = paths.resource("formats/json-export.md").read_text(encoding="utf-8")
    parts = dict(re.findall(r"^### (\w+)\n(.*?)(?=^### |\Z)", page, re.MULTILINE | re.DOTALL))
    assert list(parts) == list(TABLES.values())
    for kind, table in TABLES.items():
        assert tuple(re.findall(r"^\| `(\w+)` \|", parts[table], re.MULTILINE)) == columns(kind)
        for name, hint in typing.get_type_hints(kind).items():
            if isinstance(hint, type) and issubclass(hint, StrEnum):
                values = ", ".join(f"`{value.value}`" for value in hint)
                assert f"| `{name}` | one of {values} |" in parts[table]
    form = json.loads(render(gather(session.store)).data)
    first = page.split("## The values")[0]
    assert re.findall(r"^\| `(\w+)` \|", first, re.MULTILINE) == list(form)
    assert list(form["tables"]) == list(TABLES.values())
    assert read_json(render(gather(session.store)).data, "x").rows["claims"]


def test_a_mark_on_white_space_alone_is_accounted_for_once(session: Session):
    section = session.store.find(Section)[0]
    at = section.body.index(" ")
    session.editor.perform(Annotate(OnKind.SECTION, section.id, at, at + 1, comment="why?"))
    for format in FORMATS.values():
        if format.name != "report-pdf":  # its account is the layout's, as that of the others
            account = format.render(format.gather(session.store, Asked()), Work(STAMP)).account
            assert not [item for item in account.listed if item.reason == "unaccounted"], format.name
