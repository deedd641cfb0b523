"""An export carries what was chosen, and nothing of who sits where: looked for in every byte of every format."""

import base64
import io
import platform
import zipfile
from pathlib import Path

import pikepdf
import pypdf
import pytest

from dossier.cli.exports import FORMATS
from dossier.intake.documents import read_document
from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Citation, Claim, Document, Note, Source
from dossier.services.changes.annotations import Annotate
from dossier.services.changes.documents import AddDocument
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote, EditNote, RemoveNote
from dossier.services.session import open_session
from tests.cli.running import Run
from tests.cli.unpacked import text_in
from tests.intake.pdf.samples import make_pdf
from tests.samples import fill, sample_session

LOGIN, MACHINE, FOLDER, HOME = "planted-login", "planted-machine", "planted-folder", "planted-home"
REVIEWER = "Zenobia Quist"
HISTORY = ("planted words of a note that is gone", "planted words of a note before", "planted reason of before")
KEPT = "planted words that are kept"


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a dossier, full of history, on a machine whose every name is planted."""
    folder = tmp_path / HOME / FOLDER
    folder.mkdir(parents=True)
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, LOGIN)
    for name in ("HOSTNAME", "COMPUTERNAME", "HOST"):
        monkeypatch.setenv(name, MACHINE)
    monkeypatch.setenv("HOME", str(tmp_path / HOME))
    monkeypatch.setattr("getpass.getuser", lambda: LOGIN)
    monkeypatch.setattr("socket.gethostname", lambda: MACHINE)
    monkeypatch.setattr("platform.node", lambda: MACHINE)
    session = sample_session(folder / "ferries.dossier", REVIEWER)
    fill(session)
    claim = session.store.find(Claim)[0]
    session.editor.perform(AddNote(OnKind.CLAIM, claim.id, HISTORY[0]))
    session.editor.perform(RemoveNote(session.store.find(Note)[-1].id))
    session.editor.perform(AddNote(OnKind.CLAIM, claim.id, HISTORY[1]))
    session.editor.perform(EditNote(session.store.find(Note)[-1].id, KEPT))
    citation = session.store.find(Citation)[0]
    session.editor.perform(Judge(citation.id, Verdict.SUPPORTS, HISTORY[2]))
    session.editor.perform(Judge(citation.id, Verdict.PARTLY, "the reason that holds"))
    data = make_pdf(["The newer ferry needs one hour."])
    source = session.store.find(Source, number=1)[0]
    session.editor.perform(AddDocument(source.id, "paper.pdf", data, read_document(data, "paper.pdf")))
    document = session.store.find(Document, name="paper.pdf")[0]
    session.editor.perform(Annotate(OnKind.DOCUMENT, document.id, 4, 15, comment=KEPT))
    session.close()
    return folder


def files_of(out: Path) -> list[Path]:
    return sorted(path for path in out.rglob("*") if path.is_file()) if out.is_dir() else [out]


def exported(run: Run, where: Path, format: str, *more: str) -> str:
    """Return all that can be got out of an export."""
    out = where / f"out-{format}"
    only = ("--source", "1") if format == "xfdf" else ()  # the other source has no pages
    ran = run("export", where / "ferries.dossier", "--format", format, "-o", out, *only, *more)
    assert ran.code == 0, ran.err
    files = files_of(out)
    assert files
    return "\n".join(f"{path.name}\n{text_in(path.read_bytes())}" for path in files)


@pytest.mark.parametrize("format", FORMATS)
def test_no_name_of_the_machine_no_path_and_no_history_is_in_it(
    format: str, run: Run, where: Path, tmp_path: Path
) -> None:
    text = exported(run, where, format, "--author", "none")
    for planted in (LOGIN, MACHINE, FOLDER, HOME, str(tmp_path), "/tmp/", str(Path(__file__).parents[2]), *HISTORY):
        assert planted.casefold() not in text, planted
    assert REVIEWER.casefold() not in text
    assert "quist" not in text
    node = platform.uname().node
    assert len(node) < 6 or node.casefold() not in text


@pytest.mark.parametrize("format", ["report-pdf", "binder-pdf", "source-pdf", "xfdf", "docx", "json", "html"])
def test_initials_are_all_that_is_said_where_initials_were_chosen(format: str, run: Run, where: Path) -> None:
    assert "quist" not in exported(run, where, format, "--author", "initials")


@pytest.mark.parametrize("format", ["report-pdf", "binder-pdf", "markdown", "html", "docx", "json", "w3c"])
def test_the_look_finds_what_was_chosen(format: str, run: Run, where: Path) -> None:
    text = exported(run, where, format, "--author", "name")
    assert REVIEWER.casefold() in text
    assert KEPT in text or format == "w3c"


def _zipped() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/b.xml", "<x>Planted-Login</x>")
    return packed.getvalue()


def _stream() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.PieceInfo = pdf.make_stream(b"<x>planted-login</x>" * 9)
    packed = io.BytesIO()
    pdf.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    return packed.getvalue()


def _string() -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(99, 99)
    writer.add_metadata({"/Author": "Ж planted-login"})
    packed = io.BytesIO()
    writer.write(packed)
    return packed.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"x planted-login",
        "x planted-login".encode("utf-16"),
        _zipped(),
        _stream(),
        _string(),
        b'{"x": "' + base64.b64encode(b" " * 99 + b"planted-login") + b'"}',
    ],
    ids=["plain", "utf-16", "zip", "pdf stream", "pdf string", "base64"],
)
def test_what_is_packed_is_found_too(data: bytes) -> None:
    assert LOGIN in text_in(data)


def test_a_source_with_a_path_in_its_properties_goes_out_as_it_came(where: Path, run: Run) -> None:
    """What a source says of its own maker is the source's: it is not ours to take out, and nothing is added."""
    with_author = _string()
    session = open_session(where / "ferries.dossier", reviewer=REVIEWER)
    source = session.store.find(Source, number=3)[0]
    session.editor.perform(AddDocument(source.id, "a.pdf", with_author, read_document(with_author, "a.pdf")))
    session.close()
    text = exported(run, where, "source-pdf", "--author", "none")
    assert MACHINE not in text
    assert "ж planted-login" in text
