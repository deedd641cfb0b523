from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.services.session import Session
from tests.samples import sample_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An open dossier with the sample brief (claims 0.1 to 0.3 and 1.1) and a document at source 2."""
    opened = sample_session(tmp_path / "ferries.dossier")
    yield opened
    opened.close()
