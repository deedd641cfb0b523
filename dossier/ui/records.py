"""A bibliographic record (CSL-JSON) in words: what each field is called, and its value as one reads it.

Records come from strangers: a field of an unexpected form is left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from dossier.model.rows import Csl
from dossier.ui.words import side_by_side


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a record; an address is shown and copied, never opened."""

    name: str
    label: str
    value: str
    is_address: bool = False


def record_fields(csl: Csl) -> list[Field]:
    """Return the fields of a record but its title, in the order in which one reads them; unknown ones come last."""
    labels = field_labels()
    known = [name for name in labels if name in csl]
    other = sorted(name for name in csl if name not in labels and name not in _NOT_SHOWN)
    found = [Field(name, labels.get(name, name), _value(name, csl[name]), name in _ADDRESSES) for name in known + other]
    return [field for field in found if field.value]


def record_words(csl: Csl) -> str:
    """Return the values of all fields but the title, in no order: what a record is found by."""
    return " ".join(_value(name, value) for name, value in csl.items() if name not in _NOT_SHOWN)


def record_line(csl: Csl) -> str:
    """Return who, where and when of a record on one line: "ICC Switzerland, 18 January 2022"."""
    who = names(csl.get("author")) or names(csl.get("editor"))
    where = text(csl.get("container-title")) or text(csl.get("publisher"))
    return side_by_side(part for part in (who, where, date(csl.get("issued"))) if part)


def record_title(csl: Csl) -> str:
    """Return the title of a record; '' where it has none."""
    return text(csl.get("title"))


def field_labels() -> Mapping[str, str]:
    """Return what the fields are called, by name, in the order in which one reads them."""
    return {
        "type": QCoreApplication.translate("Records", "Kind"),
        "author": QCoreApplication.translate("Records", "Author"),
        "editor": QCoreApplication.translate("Records", "Editor"),
        "translator": QCoreApplication.translate("Records", "Translator"),
        "issued": QCoreApplication.translate("Records", "Date"),
        "container-title": QCoreApplication.translate("Records", "In"),
        "collection-title": QCoreApplication.translate("Records", "Series"),
        "event-title": QCoreApplication.translate("Records", "Event"),
        "authority": QCoreApplication.translate("Records", "Authority"),
        "publisher": QCoreApplication.translate("Records", "Publisher"),
        "publisher-place": QCoreApplication.translate("Records", "Place"),
        "edition": QCoreApplication.translate("Records", "Edition"),
        "volume": QCoreApplication.translate("Records", "Volume"),
        "issue": QCoreApplication.translate("Records", "Issue"),
        "number": QCoreApplication.translate("Records", "Number"),
        "page": QCoreApplication.translate("Records", "Pages"),
        "language": QCoreApplication.translate("Records", "Language"),
        "DOI": QCoreApplication.translate("Records", "DOI"),
        "ISBN": QCoreApplication.translate("Records", "ISBN"),
        "ISSN": QCoreApplication.translate("Records", "ISSN"),
        "URL": QCoreApplication.translate("Records", "Web address"),
        "accessed": QCoreApplication.translate("Records", "Read on"),
        "original-date": QCoreApplication.translate("Records", "Original date"),
        "event-date": QCoreApplication.translate("Records", "Date of the event"),
        "submitted": QCoreApplication.translate("Records", "Submitted on"),
        "abstract": QCoreApplication.translate("Records", "Abstract"),
        "note": QCoreApplication.translate("Records", "Note"),
    }


def type_words() -> Mapping[str, str]:
    """Return what the kinds of sources are called, by CSL type, in the order in which they are offered."""
    return {
        "article-journal": QCoreApplication.translate("Records", "Article in a journal"),
        "article-newspaper": QCoreApplication.translate("Records", "Newspaper article"),
        "article-magazine": QCoreApplication.translate("Records", "Magazine article"),
        "book": QCoreApplication.translate("Records", "Book"),
        "chapter": QCoreApplication.translate("Records", "Chapter of a book"),
        "report": QCoreApplication.translate("Records", "Report"),
        "legal_case": QCoreApplication.translate("Records", "Legal case"),
        "legislation": QCoreApplication.translate("Records", "Legislation"),
        "treaty": QCoreApplication.translate("Records", "Treaty"),
        "hearing": QCoreApplication.translate("Records", "Hearing"),
        "webpage": QCoreApplication.translate("Records", "Web page"),
        "post-weblog": QCoreApplication.translate("Records", "Blog post"),
        "speech": QCoreApplication.translate("Records", "Speech"),
        "interview": QCoreApplication.translate("Records", "Interview"),
        "paper-conference": QCoreApplication.translate("Records", "Conference paper"),
        "thesis": QCoreApplication.translate("Records", "Thesis"),
        "dataset": QCoreApplication.translate("Records", "Dataset"),
        "personal_communication": QCoreApplication.translate("Records", "Letter or message"),
        "document": QCoreApplication.translate("Records", "Other document"),
    }


def text(value: Any) -> str:
    """Return a text or a number as text; '' for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(str(value).split())


def names(value: Any) -> str:
    """Return the names of a list of people: "C. DeLelle, N. Erb"."""
    found = []
    for person in value if isinstance(value, list) else ():
        if isinstance(person, dict):
            parts = [text(person.get(part)) for part in _NAME_PARTS]
            found.append(text(person.get("literal")) or " ".join(part for part in parts if part))
    return side_by_side(name for name in found if name)


def date(value: Any) -> str:
    """Return a date as far as it is known, or a span of two: "18 January 2022", "July 2015", "2020–2021"."""
    if not isinstance(value, dict):
        return ""
    given = value.get("date-parts")
    known = [_day(parts) for parts in given[:2]] if isinstance(given, list) else []
    return "–".join(day for day in known if day) or text(value.get("literal")) or text(value.get("raw"))


_NAME_PARTS = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
_NOT_SHOWN = frozenset({"id", "title", "custom", "citation-key"})
_ADDRESSES = frozenset({"URL"})


def _value(name: str, value: Any) -> str:
    if name == "type":
        return type_words().get(text(value)) or text(value).replace("-", " ").replace("_", " ")
    return text(value) or names(value) or date(value)


def _day(parts: Any) -> str:
    numbers = [int(part) for part in parts if str(part).isdecimal()] if isinstance(parts, list) else []
    if not numbers:
        return ""
    if len(numbers) == 1 or not 1 <= numbers[1] <= 12:
        return str(numbers[0])
    month = QLocale().standaloneMonthName(numbers[1])
    return f"{numbers[2]} {month} {numbers[0]}" if len(numbers) > 2 else f"{month} {numbers[0]}"
