"""Exit codes, what is opened, what is imported, and that no file of any kind brings a traceback."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from dossier import main as wiring
from dossier.main import main
from dossier.model.errors import BugError, KnownError
from dossier.model.kinds import OnKind
from dossier.services import paths
from dossier.services.changes.notes import AddNote
from dossier.services.session import open_session
from tests.cli.running import Ran, spawn
from tests.conftest import CHECKOUT
from tests.samples import sample_session

HEAVY = ("PySide6", "sqlite_utils", "pypdfium2", "pikepdf", "typst", "markdown", "nh3", "lxml", "rapidfuzz")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.dossier"
    sample_session(path).close()
    return path


def verbs_on(file: Path) -> list[list[str]]:
    """Return a call of every verb that takes a dossier, which would work on the sample."""
    name, out = str(file), str(file.with_name("out"))
    return [
        ["info", name],
        ["claims", name, "--json"],
        ["attach", name, "1", __file__],
        ["text", name, "2"],
        ["search", name, "ferry", "--json"],
        ["annotate", name, "2", "--quote", "older ferry", "--reviewer", "Ada"],
        ["judge", name, "0.1", "1", "supports", "--reviewer", "Ada"],
        ["note", name, "text", "--reviewer", "Ada"],
        ["check", name, "--json"],
        ["export", name, "--format", "report-pdf", "-o", out],
        ["import-annotations", name, an_xfdf(file)],
    ]


def an_xfdf(file: Path) -> str:
    """Return the path of a file of comments beside the folder of `file`."""
    path = file.parent.with_name("comments.xfdf")
    path.write_text('<xfdf><annots><text page="0" rect="0,0,9,9" title="Bo"/></annots></xfdf>', encoding="utf-8")
    return str(path)


def zero_bytes(path: Path) -> None:
    path.write_bytes(b"")


def a_text(path: Path) -> None:
    path.write_text("How to cross?\n\n1. Swim [1].\n", encoding="utf-8")


def a_folder(path: Path) -> None:
    path.mkdir()


def nothing(path: Path) -> None:
    assert not path.exists()


def half(path: Path) -> None:
    sample_session(path).close()
    os.truncate(path, path.stat().st_size // 2)


def only_the_header(path: Path) -> None:
    sample_session(path).close()
    os.truncate(path, 100)


def foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE claims (id TEXT)")
    connection.commit()
    connection.close()


def pretended(path: Path) -> None:
    """A database of other tables that says it is a dossier."""
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE claims (id TEXT); PRAGMA application_id = 0x444F5352; PRAGMA user_version = 1"
    )
    connection.close()


def newer(path: Path) -> None:
    sample_session(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()


def unreadable(path: Path) -> None:
    path.write_bytes(b"x" * 200)
    path.chmod(0)


def not_json(path: Path) -> None:
    """Put rows into a dossier that no Dossier writes."""
    connection = sqlite3.connect(path)
    connection.execute("UPDATE sources SET csl = '{'")
    connection.execute("UPDATE claims SET kind = 'rumour'")
    connection.commit()
    connection.close()


BROKEN: list[Callable[[Path], None]] = [
    zero_bytes,
    a_text,
    a_folder,
    nothing,
    half,
    only_the_header,
    foreign,
    pretended,
    newer,
    unreadable,
]


@pytest.mark.parametrize("make", BROKEN, ids=lambda make: make.__name__)
def test_a_broken_file_is_one_sentence_of_every_verb_and_stays_as_it_was(
    make: Callable[[Path], None], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.dossier"
    make(path)
    if make is unreadable and os.access(path, os.R_OK):
        pytest.skip("root reads every file")
    before = path.read_bytes() if path.is_file() and os.access(path, os.R_OK) else None
    beside = set(tmp_path.iterdir())
    for words in verbs_on(path):
        code = main(words)
        ran = Ran(code, *capfd.readouterr())
        assert (ran.code, ran.out) == (1, ""), (words, ran.err)
        assert ran.err.startswith("dossier: ")
        assert ran.err.count("\n") == 1
        assert "Traceback" not in ran.err
        assert set(tmp_path.iterdir()) == beside
    assert before is None or path.read_bytes() == before


def test_rows_that_no_dossier_writes_are_said_in_words(dossier: Path, capfd: pytest.CaptureFixture[str]) -> None:
    not_json(dossier)
    codes = [main(words) for words in verbs_on(dossier)]
    assert set(codes) <= {0, 1}
    assert codes[:2] == [1, 1]
    assert "The dossier holds a damaged row in its table “sources”" in capfd.readouterr().err


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a sound dossier."""
    path = tmp_path_factory.mktemp("sound") / "ferries.dossier"
    sample_session(path).close()
    return path.read_bytes()


@hypothesis_settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(1, 255)), min_size=1, max_size=40))
def test_flipped_bytes_never_bring_a_traceback(
    places: list[tuple[float, int]], sound: bytes, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    content = bytearray(sound)
    for place, difference in places:
        content[int(place * len(content))] ^= difference
    path = tmp_path / "flipped.dossier"
    path.write_bytes(content)
    for words in verbs_on(path):
        code = main(words)
        captured = capfd.readouterr()
        assert code in (0, 1), (words, captured.err)
        assert code == 0 or captured.err.startswith("dossier: ")
    for left in tmp_path.iterdir():
        shutil.rmtree(left) if left.is_dir() else left.unlink()


@pytest.mark.parametrize("cut", [0, 1, 15, 16, 99, 100, 101, 4095, 4096, 4097, 20000, -1])
def test_a_truncated_file_never_brings_a_traceback(dossier: Path, cut: int, capfd: pytest.CaptureFixture[str]) -> None:
    os.truncate(dossier, cut if cut >= 0 else dossier.stat().st_size - 1)
    for words in verbs_on(dossier):
        assert main(words) in (0, 1), words
        assert "Traceback" not in capfd.readouterr().err


# What a start costs


def test_a_verb_that_reads_imports_no_heavy_library(dossier: Path) -> None:
    code = (
        "import sys; from dossier.main import main; "
        f"codes = [main(words) for words in {verbs_on(dossier)[:2] + verbs_on(dossier)[3:5]!r}]; "
        f"print(codes, sorted({set(HEAVY)!r} & {{name.split('.')[0] for name in sys.modules}}), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stderr == "[0, 0, 0, 0] []\n"


# Processes


def test_exit_codes_and_streams_of_a_process(dossier: Path) -> None:
    assert spawn("info", dossier, "--json").json["claims"] == 4
    missing = spawn("info", dossier.with_name("none.dossier"))
    assert (missing.code, missing.out) == (1, "")
    assert missing.err == f"dossier: There is no file “{dossier.with_name('none.dossier')}”; check its name.\n"
    assert spawn("info").code == 2
    assert spawn("--version").code == 0


def test_reading_works_while_another_process_has_it_open_for_writing(dossier: Path) -> None:
    session = open_session(dossier, reviewer="Ada")
    try:
        before = spawn("info", dossier, "--json").json
        assert spawn("note", dossier, "text", "--reviewer", "Bo") == Ran(
            1, "", "dossier: “ferries.dossier” is open in another window or command; close it there, then try again.\n"
        )
        session.editor.perform(AddNote(OnKind.DOSSIER, "", "written in the meantime"))
        assert (before["notes"], spawn("info", dossier, "--json").json["notes"]) == (0, 1)
        assert spawn("search", dossier, "meantime", "--json").json[0]["kind"] == "note"
    finally:
        session.close()
    assert spawn("note", dossier, "text", "--reviewer", "Bo").code == 0
    assert list(dossier.parent.iterdir()) == [dossier]


def test_a_dossier_on_a_read_only_medium_can_be_read(dossier: Path) -> None:
    dossier.chmod(0o400)
    dossier.parent.chmod(0o500)
    try:
        assert spawn("info", dossier).code == 0
    finally:
        dossier.parent.chmod(0o700)


def test_a_reader_that_has_seen_enough_is_no_error(dossier: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "dossier", "info", str(dossier)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_an_output_that_is_full_is_said_in_words(dossier: Path, unbuffered: str) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "dossier", "info", str(dossier)]
        variables = os.environ | {"PYTHONUNBUFFERED": unbuffered}
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=variables)
    assert done.returncode == 1
    assert done.stderr == "dossier: No space left on device; check the disk and the permissions.\n"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_locale_will_do(dossier: Path, encoding: str) -> None:
    variables = {"PYTHONIOENCODING": encoding}
    assert spawn("claims", dossier, **variables).code == 0
    assert (
        spawn("claims", dossier, "--json", **variables).json[3]["text"] == "The timetable follows rule‑of‑thumb tides"
    )
    assert spawn("info", dossier.with_name("none"), **variables).code == 1


def test_a_name_that_is_no_unicode_is_only_a_name(dossier: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(dossier.parent) + b"/\xff.dossier"))
    dossier.rename(odd)
    done = subprocess.run([sys.executable, "-m", "dossier", "info", os.fsencode(odd)], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    done = subprocess.run([sys.executable, "-m", "dossier", "info", os.fsencode(odd) + b"x"], capture_output=True)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1


# Our own faults


def test_a_fault_of_ours_is_reported_and_exits_3(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    def broken(path: Path, *, read_only: bool = False, key: object = None) -> None:
        raise BugError("no row 7 in claims")

    monkeypatch.setattr("dossier.cli.options.open_store", broken)
    assert main(["info", str(dossier)]) == wiring.FAULT
    captured = capfd.readouterr()
    (report,) = paths.user_state_dir().iterdir()
    assert captured.out == ""
    assert captured.err == (
        f"dossier: This is a fault of the program. A report to read, copy and send is in “{report}”.\n"
    )
    text = report.read_text(encoding="utf-8")
    assert "BugError: no row 7 in claims" in text
    assert "While: dossier info\n" in text
    assert str(dossier) not in text
    caplog.clear()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's limits")
def test_no_picture_of_its_memory_gets_onto_the_disk(tmp_path: Path) -> None:
    """Where it dies of a signal; one byte is less than any system writes, and more than what makes Linux ask others."""
    code = (
        "import os, resource, sys\nfrom dossier.main import main\nmain(['--version'])\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True)\nos.abort()"
    )
    shell = ["sh", "-c", 'ulimit -c unlimited; exec "$0" -c "$1"', sys.executable, code]
    done = subprocess.run(
        shell, cwd=tmp_path, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": CHECKOUT}
    )
    assert (done.returncode, done.stdout.split()[-1]) == (-signal.SIGABRT, "1")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (OSError(28, "No space left on device", "x.dossier"), 1, "“x.dossier”: No space left on device; "),
        (MemoryError(), 1, "There is not enough memory"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_what_the_world_does_is_said_in_words(
    dossier: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    error: BaseException,
    code: int,
    sentence: str,
) -> None:
    def broken(path: Path, *, read_only: bool = False, key: object = None) -> None:
        raise error

    monkeypatch.setattr("dossier.cli.options.open_store", broken)
    assert main(["info", str(dossier)]) == code
    captured = capfd.readouterr()
    assert sentence in captured.err
    assert captured.err.count("\n") == (1 if sentence else 0)


# The window


def test_a_file_that_is_not_there_is_no_reason_for_a_window(capfd: pytest.CaptureFixture[str]) -> None:
    for words in (["infos"], ["--", "info"]):
        assert main(words) == 1
        assert capfd.readouterr().err == (
            f"dossier: There is no file “{words[-1]}”, and no verb of that name; see dossier --help.\n"
        )


def test_without_a_screen_the_verbs_are_named(dossier: Path) -> None:
    code = "import os, sys; [os.environ.pop(n, 0) for n in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM')]; "
    code += f"from dossier.main import main; sys.exit(main([{str(dossier)!r}]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 1
    sentence = "There is no screen to open a window on; the verbs of dossier --help work without one."
    assert done.stderr == f"dossier: {sentence}\n"


def test_what_the_window_opens_files_in_has_no_passphrase_of_scripts() -> None:
    code = "import os, sys, types; from dossier.main import main; window = sys.modules['dossier.ui.application'] = "
    code += "types.ModuleType('window'); window.run = lambda path: os.system('env'); sys.exit(main([]))"
    names = ("DOSSIER_PASSPHRASE", "DOSSIER_NEW_PASSPHRASE", "DOSSIER_PDF_PASSWORD")
    variables = os.environ | dict.fromkeys(names, "open sesame") | {"DOSSIER_BACKUPS": "/elsewhere"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=variables, check=True)
    assert "DOSSIER_BACKUPS=/elsewhere" in done.stdout
    assert "open sesame" not in done.stdout


def test_more_than_one_file_is_wrong_usage(dossier: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([str(dossier), str(dossier)]) == 2
    assert "There is no verb" in capfd.readouterr().err


def test_known_errors_are_one_line(
    dossier: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *, read_only: bool = False, key: object = None) -> None:
        raise KnownError("odd", "Two\nlines \x1b[1m of {name}", name="x\ty")

    monkeypatch.setattr("dossier.cli.options.open_store", refuse)
    assert main(["info", str(dossier)]) == 1
    assert capfd.readouterr().err == "dossier: Two lines \ufffd[1m of x y\n"
