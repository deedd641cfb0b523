import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dossier import children
from dossier.model.errors import KnownError
from dossier.output import typesetter
from dossier.output.typeset import Complaint, Limits, Unsettled, run_child, typeset
from tests.conftest import CHECKOUT
from tests.processes import own_children

STAMP = datetime(2026, 1, 1, tzinfo=UTC)
SLOW = "#for a in range(100000) { for b in range(100000) { let c = b } }"


@pytest.fixture
def press(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of resources whose template draws `text`; temporary files go to `temporary` in it."""
    for folder in ("templates", "themes", "icons", "temporary"):
        (tmp_path / folder).mkdir()
    (tmp_path / "themes" / "tokens.toml").write_text("a = 1")
    (tmp_path / "icons" / "verdict-partly.svg").write_text("<svg/>")
    template(tmp_path, '#set document(title: "x")\n#json("report.json").text')
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    return tmp_path


def template(press: Path, text: str) -> None:
    (press / "templates" / "report.typ").write_text(text)


def left(press: Path) -> list[Path]:
    return list((press / "temporary").iterdir())


def test_data_is_typeset(press: Path):
    pdf = typeset({"text": "#panic() *a*"}, resources=press, timestamp=STAMP)
    assert pdf.startswith(b"%PDF-1.7")
    assert left(press) == []


def test_inputs_are_found_beside_the_template(press: Path):
    template(press, '#toml("tokens.toml").a #read("marks/partly.svg")')
    assert typeset({}, resources=press, timestamp=STAMP, standards=()).startswith(b"%PDF")


def test_pages_that_do_not_settle_are_said_to_be_so(press: Path):
    template(press, "#context { if here().page() == 1 { pagebreak() } }\nWords.")
    with pytest.raises(Unsettled) as caught:
        typeset({}, resources=press, timestamp=STAMP, standards=())
    assert caught.value.pdf.startswith(b"%PDF")


def test_nothing_outside_its_folder_is_read(press: Path):
    secret = press / "secret.txt"
    secret.write_text("secret")
    for path in (secret, "../../secret.txt", "/etc/hostname"):
        template(press, f'#read("{path}")')
        with pytest.raises(Complaint):
            typeset({}, resources=press, timestamp=STAMP)


def test_no_package_is_fetched(press: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_PROXY", "*")
    template(press, '#import "@preview/cetz:0.3.0"')
    with pytest.raises(Complaint, match="failed to download package") as caught:
        typeset({}, resources=press, timestamp=STAMP)
    if sys.platform == "linux":
        assert "Operation not permitted" in str(caught.value), "no socket was made"
    assert "dns" not in str(caught.value).lower(), "no name was looked up"


def test_the_typesetter_gets_no_passphrase(press: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DOSSIER_PASSPHRASE", "open sesame")
    told = press / "told"
    code = f"import os; open({str(told)!r}, 'w').write(repr(dict(os.environ)))"
    monkeypatch.setattr(children, "command", lambda *words: [sys.executable, "-c", code])
    assert run_child(press, lambda: False, 60) == 0
    assert "MALLOC_ARENA_MAX" in told.read_text()
    assert "open sesame" not in told.read_text()


@pytest.mark.outside
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_typesetter_gets_no_socket(press: Path, monkeypatch: pytest.MonkeyPatch):
    template(press, '#import "@preview/cetz:0.3.0"')
    log, command = press / "calls", children.command
    monkeypatch.setattr(
        children,
        "command",
        lambda *words: ["strace", "-f", "-e", "trace=socket,connect,sendto", "-o", str(log), *command(*words)],
    )
    with pytest.raises(Complaint):
        typeset({}, resources=press, timestamp=STAMP)
    calls = [line for line in log.read_text().splitlines() if "(" in line and "---" not in line]
    assert calls, "it tried"
    assert all(line.endswith("= -1 EPERM (Operation not permitted)") for line in calls), calls


def test_no_template_asks_for_a_package():
    for path in (CHECKOUT / "resources" / "templates").glob("*.typ"):
        assert "@preview" not in path.read_text(encoding="utf-8")


def test_what_cannot_be_set_is_a_complaint(press: Path):
    template(press, '#panic("no")')
    with pytest.raises(Complaint, match="panicked with: no"):
        typeset({}, resources=press, timestamp=STAMP)
    assert left(press) == []


def test_standards_are_met_or_complained_of(press: Path):
    private = {"text": "\ue000"}
    with pytest.raises(Complaint, match="e000"):
        typeset(private, resources=press, timestamp=STAMP)
    assert typeset(private, resources=press, timestamp=STAMP, standards=()).startswith(b"%PDF")


def test_it_can_be_cancelled(press: Path):
    template(press, SLOW)
    asked, before = [], own_children()

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) == 3

    with pytest.raises(KnownError) as caught:
        typeset({}, resources=press, timestamp=STAMP, cancelled=cancelled)
    assert caught.value.code == "export-cancelled"
    assert left(press) == []
    assert own_children() == before


def test_where_no_process_can_be_started_one_sentence_says_so(press: Path, monkeypatch: pytest.MonkeyPatch):
    def refused(*given: object, **named: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(subprocess, "Popen", refused)
    with pytest.raises(KnownError) as caught:
        typeset({}, resources=press, timestamp=STAMP)
    assert caught.value.code == "typesetter-unstarted"


def test_it_ends_after_its_time(press: Path):
    template(press, SLOW)
    with pytest.raises(KnownError) as caught:
        typeset({}, resources=press, timestamp=STAMP, limits=Limits(time=0.2))
    assert caught.value.code == "typesetter-slow"


def test_it_ends_at_its_memory(press: Path):
    template(press, '#let a = ("x" * 1000,) * 1000000\n#for i in range(1000) { a += a }')
    with pytest.raises(KnownError) as caught:
        typeset({}, resources=press, timestamp=STAMP, limits=Limits(memory=600 << 20))
    assert caught.value.code == "typesetter-ended"
    assert "600 MB" in str(caught.value)


def test_a_fault_of_the_typesetter_is_not_called_a_lack_of_memory(press: Path):
    template(press, f'#"{"א" * 40_000}"')
    with pytest.raises(KnownError) as caught:
        typeset({}, resources=press, timestamp=STAMP)
    assert caught.value.code == "typesetter-broken"
    assert "memory" not in str(caught.value)
    assert "65535" in str(caught.value), "the typesetter's own words are there for whoever reports it"


def test_fonts_are_borrowed(press: Path):
    from tests.output.test_fonts import SERIF

    template(
        press, '#set document(title: "x")\n#set text(font: "Noto Serif", fallback: false)\n#json("report.json").text'
    )
    assert typeset({"text": "x"}, resources=press, timestamp=STAMP, borrowed=[SERIF]).startswith(b"%PDF")


def test_a_full_folder_for_temporary_files_is_named(press: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("dossier.output.typeset.run_child", lambda *rest: typesetter.FULL)
    with pytest.raises(KnownError, match=r"Temporary files cannot be written to “.*temporary”"):
        typeset({}, resources=press, timestamp=STAMP)
