"""CSL-JSON: a list of items, one item, or an object that holds them as `items`. Every field that is well formed stays.

A date's parts may be numbers or digits, as programs write both; they become numbers.
"""

import json
from typing import Any

from dossier.intake.bibliographies.dates import of_parts
from dossier.intake.bibliographies.refusing import checked, clean, fit, refused
from dossier.model.bibliography import DATES, NAMES, Bibliography, ReadRecord, RefusedRecord
from dossier.model.errors import KnownError

_DEEPEST = 6  # levels of what a field may hold
_NAME_PARTS = ("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle")


def read_csl_json(text: str) -> Bibliography:
    """Return the records of CSL-JSON. Raises KnownError where the text is no JSON or holds no items."""
    try:
        found = json.loads(text, parse_constant=_no_number)
    except RecursionError:
        raise KnownError("record-refused", "Its brackets are nested too deeply.") from None
    except ValueError as error:
        line = getattr(error, "lineno", None)
        if line is None:
            raise KnownError("record-refused", "It holds a number that is too long.") from None
        raise KnownError("record-refused", "It is no JSON from line {line} on.", line=line) from None
    if isinstance(found, dict):
        found = found["items"] if isinstance(found.get("items"), list) else [found]
    if not isinstance(found, list):
        raise KnownError("record-refused", "It holds no list of records.")
    records: list[ReadRecord] = []
    refusals: list[RefusedRecord] = []
    for i, item in enumerate(found, 1):
        where = f"record {i}"
        try:
            records.append(_record(item, where))
        except KnownError as refusal:
            refusals.append(refused(where, _called(item), refusal))
    return Bibliography("csl-json", tuple(records), tuple(refusals))


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is no number")


def _called(item: Any) -> str:
    named = (item.get("title"), item.get("id")) if isinstance(item, dict) else ()
    return next((clean(str(name)) for name in named if isinstance(name, str | int)), "")


def _record(item: Any, where: str) -> ReadRecord:
    if not isinstance(item, dict):
        raise KnownError("record-refused", "It is no object with fields.")
    csl: dict[str, Any] = {}
    files: tuple[str, ...] = ()
    for name, value in item.items():
        name = fit(name)
        if name == "attachments":
            files = _files(value)
        elif value is None or value == "":
            continue
        elif name in NAMES:
            csl[name] = _names(value, name)
        elif name in DATES:
            csl[name] = _date(value, name)
        elif name in ("title", "type", "container-title", "publisher", "DOI", "ISBN", "URL"):
            csl[name] = _text(value, name)
        else:
            csl[name] = _fitted(value, name, 0)
    kept = {name: value for name, value in csl.items() if value not in ([], "")}  # white space alone is nothing
    return ReadRecord(checked(kept), where, files)


def _text(value: Any, name: str) -> str:
    if isinstance(value, list) and len(value) == 1:  # as Crossref gives titles
        value = value[0]
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise KnownError("record-refused", "Its field “{field}” is no text.", field=name)
    return clean(str(value))


def _names(value: Any, name: str) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(person, dict) for person in value):
        raise KnownError("record-refused", "Its field “{field}” is no list of names.", field=name)
    names = []
    for person in value:
        if any(not isinstance(person.get(part, ""), str) for part in _NAME_PARTS):
            raise KnownError("record-refused", "Its field “{field}” holds a name that is no text.", field=name)
        names.append({fit(part): _fitted(words, name, 1) for part, words in person.items()})
    return names


def _date(value: Any, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise KnownError("record-refused", "Its field “{field}” is no date.", field=name)
    date = {fit(part): _fitted(words, name, 1) for part, words in value.items() if part != "date-parts"}
    if "date-parts" in value:
        parts = of_parts(value["date-parts"])
        if parts:
            date["date-parts"] = parts
        elif not date:
            raise KnownError("record-refused", "Its field “{field}” is no date.", field=name)
    return date


def _fitted(value: Any, name: str, depth: int) -> Any:
    """Return a field's value fit to be kept, whatever a program put there."""
    if depth > _DEEPEST:
        raise KnownError("record-refused", "Its field “{field}” is nested too deeply.", field=fit(name)[:60])
    if isinstance(value, str):
        return fit(value)
    if isinstance(value, list):
        return [_fitted(each, name, depth + 1) for each in value]
    if isinstance(value, dict):
        return {fit(key): _fitted(each, name, depth + 1) for key, each in value.items()}
    return value


def _files(value: Any) -> tuple[str, ...]:
    paths = (each.get("path") for each in value if isinstance(each, dict)) if isinstance(value, list) else ()
    return tuple(path for path in paths if isinstance(path, str) and path)
