"""The kinds of sources (CSL types) that a person chooses from, the fields that each usually has, and hints in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from dossier.model.rows import Csl
from dossier.ui.records import field_labels, text

NAMES = ("author", "editor", "translator", "director", "interviewer", "recipient", "collection-editor")
DATES = ("issued", "accessed", "event-date", "original-date", "submitted")
_WEB = ("URL", "accessed")
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "article-journal": ("container-title", "volume", "issue", "page", "DOI", "URL"),
    "article-newspaper": ("container-title", "page", *_WEB),
    "article-magazine": ("container-title", "volume", "issue", "page", *_WEB),
    "book": ("editor", "publisher", "publisher-place", "edition", "collection-title", "ISBN", "URL"),
    "chapter": ("container-title", "editor", "publisher", "publisher-place", "page", "ISBN", "DOI"),
    "report": ("publisher", "publisher-place", "number", "collection-title", "DOI", *_WEB),
    "legal_case": ("authority", "number", "container-title", "volume", "page", "jurisdiction", "URL"),
    "legislation": ("jurisdiction", "authority", "number", "container-title", "volume", "section", "URL"),
    "treaty": ("number", "container-title", "volume", "page", "URL"),
    "hearing": ("authority", "number", "publisher", "URL"),
    "webpage": ("container-title", "publisher", *_WEB),
    "post-weblog": ("container-title", *_WEB),
    "speech": ("event-title", "publisher-place", *_WEB),
    "interview": ("interviewer", "container-title", *_WEB),
    "paper-conference": ("container-title", "event-title", "publisher", "page", "DOI", "URL"),
    "thesis": ("genre", "publisher", "publisher-place", "URL"),
    "dataset": ("publisher", "version", "DOI", *_WEB),
    "personal_communication": ("recipient", "genre"),
    "document": ("publisher", "publisher-place", "number", "URL"),
}


def label_of(field: str) -> str:
    """Return what a field is called."""
    other = {
        "title": QCoreApplication.translate("Records", "Title"),
        "jurisdiction": QCoreApplication.translate("Records", "Jurisdiction"),
        "section": QCoreApplication.translate("Records", "Section"),
        "version": QCoreApplication.translate("Records", "Version"),
        "genre": QCoreApplication.translate("Records", "Genre"),
        "interviewer": QCoreApplication.translate("Records", "Interviewer"),
        "recipient": QCoreApplication.translate("Records", "Recipient"),
    }
    return field_labels().get(field) or other.get(field, field)


def fields_of(type: str, csl: Csl) -> Sequence[str]:
    """Return the fields that a form for `type` has: the usual ones, and every one that `csl` holds and it can show."""
    usual = ("author", "title", "issued", *_FIELDS.get(type, _FIELDS["document"]), "language", "note")
    held = [name for name in csl if name not in usual and _can_be_shown(name, csl[name])]
    return (*usual, *sorted(held))


def _can_be_shown(name: str, value: object) -> bool:
    if name in ("type", "id", "citation-key", "abstract"):
        return False
    return name in (*NAMES, *DATES) or bool(text(value))


def hint_words(code: str) -> str:
    """Return what looks wrong in a field, in words; '' for the code ''."""
    return {
        "": "",
        "doi-shape": QCoreApplication.translate("Records", "A DOI reads like 10.1000/182."),
        "isbn-length": QCoreApplication.translate("Records", "An ISBN has 10 or 13 digits."),
        "isbn-check": QCoreApplication.translate("Records", "The check digit does not fit; a digit may be mistyped."),
        "issn-length": QCoreApplication.translate("Records", "An ISSN has 8 digits."),
        "issn-check": QCoreApplication.translate("Records", "The check digit does not fit; a digit may be mistyped."),
        "address-scheme": QCoreApplication.translate("Records", "An address begins with http:// or https://."),
        "address-form": QCoreApplication.translate("Records", "This is no whole address."),
        "year-missing": QCoreApplication.translate("Records", "The year is missing; without it the date is not kept."),
        "year-number": QCoreApplication.translate("Records", "A year is a number."),
        "year-future": QCoreApplication.translate("Records", "That year is still to come."),
        "year-early": QCoreApplication.translate("Records", "That is before books were printed."),
        "month-missing": QCoreApplication.translate("Records", "The month is missing; without it the day is not kept."),
        "day-none": QCoreApplication.translate("Records", "That month has no such day."),
    }[code]
