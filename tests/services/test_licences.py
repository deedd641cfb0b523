"""The licences that are shown: all that the lock names, with their words."""

from pathlib import Path

import pytest

from dossier.services import licences


def test_the_program_stands_first_and_every_part_has_words() -> None:
    found = licences.parts()
    assert found[0].name == "Dossier"
    assert len(found) > 30
    for part in found:
        assert part.licence, part.name
        assert len(licences.text(part)) > 100, part.name


def test_a_text_says_what_it_is_what_it_holds_and_the_words() -> None:
    typst = next(part for part in licences.parts() if part.name == "typst")
    said = licences.text(typst)
    assert said.startswith(f"typst {typst.version}\nApache-2.0\nhttps://")
    assert "\n  krilla " in said
    assert "Apache License" in said


def test_the_notice_speaks_of_qt_and_of_the_fonts() -> None:
    said = licences.notice()
    assert "GNU Lesser General Public License, version 3" in said
    assert "SIL Open Font License" in said


def test_libraries_that_a_build_took_along_are_shown_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "libraries").mkdir()
    (tmp_path / "libraries" / "libssl3.txt").write_text("the words of OpenSSL")
    (tmp_path / "index.json").write_text("[]")
    monkeypatch.setattr(licences, "resource", lambda name: tmp_path)
    (part,) = licences.parts()
    assert part.name == "libssl3"
    assert "the words of OpenSSL" in licences.text(part)
