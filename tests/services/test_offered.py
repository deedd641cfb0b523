"""What there is to choose from."""

from pathlib import Path

from dossier.services import last_exports
from dossier.services.offered import NOTHING, Offered, offered
from dossier.store.store import create_store
from tests.samples import sample_session


def test_sections_sources_with_a_document_and_the_last_exports(tmp_path: Path) -> None:
    session = sample_session(tmp_path / "ferries.dossier")
    store = session.store
    assert offered(store) == Offered(((0, "Summary"), (1, "1. Tides")), ((2, ""),), {})
    last_exports.remember(last_exports.mark_of(store, "html"))
    last_exports.remember(last_exports.mark_of(store, "json"))
    assert offered(store).last == {"html": last_exports.last_export(store, "html")}
    session.close()


def test_an_empty_dossier_offers_nothing(tmp_path: Path) -> None:
    store = create_store(tmp_path / "empty.dossier")
    assert offered(store) == NOTHING
    store.close()
