"""What lists show of a limit."""

from PySide6.QtCore import QCoreApplication

from dossier.model.rows import Claim, Limit, Section
from dossier.services.reading import is_lost, section_words
from dossier.store.store import Store
from dossier.ui.models.card import Card, CardKind
from dossier.ui.places import ClaimNumbers, former_words

LEAD = 36  # px: the numbers of the claims


def limit_card(store: Store, numbers: ClaimNumbers, limit: Limit | Claim) -> Card:
    """Return what is shown of a limit: all its words, and where they stand."""
    section = store.get(Section, limit.section_id)
    where = section_words(section)
    if isinstance(limit, Claim):
        former = numbers.former(limit)
        where = former_words(former) if former else f"{numbers.of(limit)} · {where}"
    tip = QCoreApplication.translate("Limits", "Show it in its section")
    badge = QCoreApplication.translate("Limits", "unplaced") if is_lost(limit) else ""
    return Card(limit.text, CardKind.LIMIT, icon="limits", badge=badge, detail=where, lines=0, tip=tip)
