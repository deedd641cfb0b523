"""Which languages the window can be shown in."""

from pathlib import Path

import pytest

from dossier.services import paths
from dossier.ui.shown_languages import languages


def test_a_language_is_offered_by_its_own_name_where_there_is_a_translation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_root", lambda folder: tmp_path)
    assert languages() == [("English", "en")]
    (tmp_path / "i18n").mkdir()
    for code in ("fr", "ar"):
        (tmp_path / "i18n" / f"{code}.qm").touch()
    assert languages() == [("English", "en"), ("Français", "fr"), ("العربية", "ar")]
