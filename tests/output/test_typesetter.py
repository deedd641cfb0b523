import json
import subprocess
from pathlib import Path

import pytest

from dossier import children, walls
from dossier.output import typesetter


def run(folder: Path, template: str, **job: object) -> int:
    (folder / "report.typ").write_text(template)
    usual = {"template": "report.typ", "fonts": [], "standards": [], "timestamp": 0, "memory": 2 << 30}
    (folder / "job.json").write_text(json.dumps(usual | job))
    return subprocess.run(children.command(typesetter.__name__, str(folder))).returncode


def test_it_leaves_a_pdf(tmp_path: Path):
    assert run(tmp_path, "Words.") == 0
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert not (tmp_path / "error.txt").exists()


def test_it_leaves_the_complaint_with_its_hints(tmp_path: Path):
    assert run(tmp_path, '#set document(title: "x")\n\ue000', standards=["a-2a"]) == typesetter.COMPLAINT
    complaint = (tmp_path / "error.txt").read_text()
    assert "e000" in complaint
    assert "private area" in complaint
    assert not (tmp_path / "report.pdf").exists()


def test_the_time_is_the_jobs(tmp_path: Path):
    assert run(tmp_path, "#datetime.today().year()", timestamp=1_000_000_000) == 0
    first = (tmp_path / "report.pdf").read_bytes()
    assert run(tmp_path, "#datetime.today().year()", timestamp=1_000_000_000) == 0
    assert (tmp_path / "report.pdf").read_bytes() == first


UNSETTLED = "#context { if here().page() == 1 { pagebreak() } }\nWords."


def test_pages_that_do_not_settle_are_said_to_be_so(tmp_path: Path):
    assert run(tmp_path, UNSETTLED) == typesetter.UNSETTLED
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_pdf_for_which_there_is_no_room_is_told_by_the_exit_code(tmp_path: Path):
    (tmp_path / "report.pdf").mkdir()  # which cannot be written either
    assert run(tmp_path, "Words.") == typesetter.FULL


@pytest.mark.skipif(walls.fences() < 1, reason="this system has no Landlock")
@pytest.mark.parametrize("beyond", ["/etc/passwd", "/proc/self/environ"])
def test_what_a_link_leads_to_is_not_read(tmp_path: Path, beyond: str):
    (tmp_path / "link").symlink_to(beyond)
    assert run(tmp_path, '#read("link", encoding: none).len()') == typesetter.COMPLAINT
    assert "access" in (tmp_path / "error.txt").read_text()
