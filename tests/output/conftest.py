"""The sample report, rendered once."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dossier.output.pdf import RenderedReport, render_report
from dossier.output.setting import Setting, places_of
from dossier.output.words import Words, load_words
from dossier.services import paths
from tests.output.sample import sample_report

STAMP = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def resources() -> Path:
    return paths.resources()


@pytest.fixture(scope="session")
def words(resources: Path) -> Words:
    return load_words(resources, "en")


@pytest.fixture(scope="session")
def setting(words: Words) -> Setting:
    return Setting(words, places_of(sample_report()))


@pytest.fixture(scope="session")
def rendered(resources: Path) -> RenderedReport:
    return render_report(sample_report(), resources=resources, timestamp=STAMP)
