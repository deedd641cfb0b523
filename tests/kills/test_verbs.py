"""The check after a killed verb is shown to catch what it looks for; the rounds themselves run in test_kills.py."""

from pathlib import Path

import pytest

from tests.kills.verbs import OLD, Scene, is_whole, problems
from tests.samples import sample_session


@pytest.mark.parametrize("name", ["out.pdf", "out.html", "out.json", "out.docx", "new.dossier"])
def test_half_a_file_is_noticed(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    assert is_whole(target, old=False)
    assert not is_whole(target, old=True)
    target.write_bytes(OLD)
    assert is_whole(target, old=True)
    target.write_bytes(b"PK and half of it")
    assert not is_whole(target, old=True)


def test_what_is_left_lying_about_and_what_does_not_open_is_noticed(tmp_path: Path) -> None:
    stage = tmp_path / "there"
    stage.mkdir()
    for name in ("d.dossier", "harbour.dossier"):
        sample_session(stage / name).close()
    (stage / "harbour.dossier").write_bytes(OLD)
    (stage / ".out.pdf.12.new").write_bytes(b"half")
    found = problems(Scene(("export",), "out.pdf"), stage, [{}, {}])
    assert found[0] == "d.dossier is not what it was"
    assert found[1].startswith("harbour.dossier: ")
    assert "there/.out.pdf.12.new is left" in found
