"""An export that came by mail is taken only when it is sound; else nothing is made, and a sentence says why."""

import base64
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.errors import KnownError
from dossier.model.rows import Claim
from dossier.services import json_reading
from dossier.services.json_form import gather, to_bytes
from dossier.services.json_reading import import_json, import_new, is_json_export, read_json
from dossier.store.store import open_store
from tests.samples import fill, sample_brief, sample_session

Change = Callable[[Any], Any]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    session = sample_session(tmp_path_factory.mktemp("export") / "a.dossier")
    fill(session)
    data = to_bytes(gather(session.store).dossier)
    session.close()
    return data


def table(name: str, change: Callable[[list[Any]], Any]) -> Change:
    return lambda form: change(form["tables"][name])


def put(name: str, column: str, value: Any, row: int = 0) -> Change:
    return table(name, lambda rows: rows[row].__setitem__(column, value))


def twice(name: str) -> Change:
    return table(name, lambda rows: rows.append(rows[0]))


def _second_judgement(form: Any) -> None:
    first = form["tables"]["judgements"][0]
    form["tables"]["judgements"].append(first | {"id": "another"})


def _cycle(form: Any) -> None:
    (document,) = form["tables"]["documents"]
    second = document | {"id": "second", "replaces": document["id"], "position": 1}
    document["replaces"] = "second"
    form["tables"]["documents"].append(second)


def _other_bytes(form: Any) -> None:
    form["contents"] = {sha256: base64.b64encode(b"other").decode() for sha256 in form["contents"]}


def _more_bytes(form: Any) -> None:
    form["contents"][hashlib.sha256(b"more").hexdigest()] = base64.b64encode(b"more").decode()


UNSOUND: dict[str, tuple[Change, str]] = {
    "format": (lambda form: form.__setitem__("format", "other"), "its format is not dossier-json"),
    "version": (lambda form: form.__setitem__("version", "1"), "its version is no number"),
    "flag": (lambda form: form.__setitem__("version", True), "its version is no number"),
    "key": (lambda form: form.__setitem__("more", 1), "does not hold exactly"),
    "documents": (lambda form: form.__setitem__("documents", "perhaps"), "whether the documents are included"),
    "no table": (lambda form: form["tables"].pop("notes"), "exactly the tables"),
    "table": (lambda form: form["tables"].__setitem__("journal", []), "exactly the tables"),
    "list": (lambda form: form["tables"].__setitem__("notes", {}), "notes is no list"),
    "row": (table("notes", lambda rows: rows.append(None)), "row 2 of notes: not an object"),
    "type": (put("claims", "start", "0"), "row 1 of claims: “start” is not a whole number"),
    "kind": (put("claims", "kind", "rumour"), "a row of claims holds what no dossier does"),
    "twin": (twice("claims"), "two rows of claims have one id"),
    "id": (put("notes", "id", "../x"), "a row of notes has no proper id"),
    "reference": (put("claims", "section_id", "nowhere"), "names one of sections that is not there"),
    "evidence": (table("passages", lambda rows: rows.clear()), "a row of evidence names one of passages"),
    "briefs": (table("brief", lambda rows: rows.append(rows[0] | {"id": "b2"})), "several briefs"),
    "number": (put("sources", "number", 2), "two rows of sources have one number"),
    "judgement": (_second_judgement, "two rows of judgements have one citation_id"),
    "tie": (put("limit_ties", "limit_id", None), "a row of limit_ties holds what no dossier does"),
    "range": (put("markers", "end", 10**6), "a range of its markers leaves its text"),
    "cycle": (_cycle, "newer version of itself"),
    "itself": (lambda form: _itself(form), "newer version of itself"),
    "bytes": (_other_bytes, "the bytes of a document are not what they were"),
    "more bytes": (_more_bytes, "not those of its documents"),
    "no bytes": (lambda form: form["contents"].clear(), "not those of its documents"),
    "base64": (lambda form: form.__setitem__("contents", {"a": "%"}), "not base64"),
    "contents": (lambda form: form.__setitem__("contents", {"a": 1}), "no object of texts"),
    "left out": (lambda form: form.__setitem__("documents", "left out"), "says are left out"),
    "size": (put("documents", "size", 3), "another size than its bytes"),
    "sha": (put("documents", "sha256", "abc"), "no proper SHA-256"),
}


def _itself(form: Any) -> None:
    form["tables"]["documents"][0]["replaces"] = form["tables"]["documents"][0]["id"]


@pytest.mark.parametrize("name", UNSOUND)
def test_what_is_not_sound_is_refused_and_nothing_is_made(export: bytes, tmp_path: Path, name: str):
    change, reason = UNSOUND[name]
    form = json.loads(export)
    change(form)
    path = tmp_path / "mail.json"
    path.write_text(json.dumps(form), encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        import_json(path, tmp_path / "made.dossier")
    assert caught.value.code == "json-unsound"
    assert "“mail.json” is no sound export of a dossier" in str(caught.value)
    assert reason in str(caught.value)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "Expecting value"),
        (b"{}", "its format is not"),
        (b"[]", "its format is not"),
        (b"\xff\xfe", "codec can't decode"),
        (b'{"a": 1, "a": 2}', "a key twice"),
        (b'{"a": NaN}', "NaN is not JSON"),
        (b'{"a": ' + b"9" * 5000 + b"}", "integer"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_such_json_is_refused(data: bytes, reason: str):
    with pytest.raises(KnownError) as caught:
        read_json(data, "mail.json")
    assert caught.value.code == "json-unsound"
    assert reason in str(caught.value)


def test_more_values_than_a_dossier_has_are_not_even_read(export: bytes, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_reading, "_MOST_VALUES", 20)
    with pytest.raises(KnownError, match="more values than any dossier"):
        read_json(export, "mail.json")


@pytest.mark.parametrize("key", ["version", "schema"])
def test_an_export_of_a_newer_dossier_says_so(export: bytes, key: str):
    with pytest.raises(KnownError) as caught:
        read_json(json.dumps(json.loads(export) | {key: 99}).encode(), "mail.json")
    assert caught.value.code == "json-newer"


def test_a_byte_order_mark_does_no_harm(export: bytes):
    assert read_json(b"\xef\xbb\xbf" + export, "x").rows == read_json(export, "x").rows


def test_an_export_is_known_by_its_beginning(export: bytes):
    assert is_json_export(export[:100])
    assert is_json_export(b'\xef\xbb\xbf {"format":"dossier-json","version":1')
    assert not is_json_export(b'{"version": 1, "format": "dossier-json"}')
    assert not is_json_export(b"# A brief about dossier-json")
    assert not is_json_export(b"")


def test_a_brief_and_an_export_are_told_apart(export: bytes, tmp_path: Path):
    (tmp_path / "mail.txt").write_bytes(export)
    assert not import_new(tmp_path / "mail.txt", tmp_path / "export.dossier")
    (tmp_path / "brief.txt").write_text(sample_brief().text, encoding="utf-8")
    assert import_new(tmp_path / "brief.txt", tmp_path / "brief.dossier")
    store = open_store(tmp_path / "export.dossier", read_only=True)
    assert store.count(Claim) == 4
    store.close()
    with pytest.raises(KnownError) as caught:
        import_new(tmp_path / "none.json", tmp_path / "none.dossier")
    assert caught.value.code == "no-file"


def test_no_file_is_ever_replaced(export: bytes, tmp_path: Path):
    (tmp_path / "mail.json").write_bytes(export)
    (tmp_path / "made.dossier").write_text("mine")
    with pytest.raises(KnownError) as caught:
        import_json(tmp_path / "mail.json", tmp_path / "made.dossier")
    assert caught.value.code == "file-exists"
    assert (tmp_path / "made.dossier").read_text() == "mine"


values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**20) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(data=st.data())
def test_one_value_changed_anywhere_is_refused_or_still_a_dossier(export: bytes, data: st.DataObject):
    form = json.loads(export)
    name = data.draw(st.sampled_from(sorted(form["tables"])))
    row = data.draw(st.sampled_from(form["tables"][name]))
    column = data.draw(st.sampled_from(sorted(row)))
    row[column] = data.draw(values)
    try:
        found = read_json(json.dumps(form).encode(), "mail.json")
    except KnownError:
        return
    assert json.loads(to_bytes(found)) == form
