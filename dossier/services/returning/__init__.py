"""Annotated files that come back: what was changed in them, shown, and taken on request."""

from dossier.model.returned import DEFAULT, TAKEABLE, Kind, Outcome, Returned
from dossier.services.returning.beneath import with_its_document
from dossier.services.returning.comparing import compare
from dossier.services.returning.files import read_returned

__all__ = ["DEFAULT", "TAKEABLE", "Kind", "Outcome", "Returned", "compare", "read_returned", "with_its_document"]
