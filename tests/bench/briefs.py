"""A brief read and made a dossier, beside parsing its file with the bare library: time and memory."""

import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from dossier.services.importing import import_brief
from tests.bench.material import brief
from tests.bench.measuring import Measured, paired, timed


def measure(folder: Path, *, pages: int, pairs: int) -> Iterator[Measured]:
    """Yield what it takes to make a dossier of a brief of `pages` pages: Markdown, Word file, PDF."""
    for name, (make, bare, label) in FORMATS.items():
        path = folder / f"brief.{name}"
        path.write_bytes(make(brief(pages)))
        target = folder / f"{name}.dossier"

        def ours(path: Path = path, target: Path = target) -> None:
            target.unlink(missing_ok=True)
            import_brief(path, target)

        def parse(path: Path = path, bare: Callable[[bytes], object] = bare) -> None:
            bare(path.read_bytes())

        words = f"a brief of {pages} pages ({name}, {path.stat().st_size / 1e6:.1f} MB) made a dossier"
        yield paired(words, timed(ours), (label, timed(parse)), pairs)
        target.unlink(missing_ok=True)
        most, least = most_memory(path, target), bare_memory(name, path)
        yield Measured(f"{words}, most memory", label, most / 1e6, least / 1e6, most / least, 1, "MB")


def bare_memory(name: str, path: Path) -> int:
    """Return the most bytes that a process has which parses the brief at `path` with the bare library of a format."""
    code = (
        "import sys; from pathlib import Path; from tests.bench.briefs import FORMATS;"
        "FORMATS[sys.argv[1]][1](Path(sys.argv[2]).read_bytes());"
        "print(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0])"
    )
    ran = subprocess.run([sys.executable, "-c", code, name, path], capture_output=True, text=True, check=True)
    return int(ran.stdout) * 1024


def most_memory(path: Path, target: Path) -> int:
    """Return the most bytes that a process has which makes a dossier of the brief at `path`, its libraries included."""
    code = (
        "import sys; from pathlib import Path; from dossier.services.importing import import_brief;"
        "import_brief(Path(sys.argv[1]), Path(sys.argv[2]));"
        "print(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0])"
    )
    ran = subprocess.run([sys.executable, "-c", code, path, target], capture_output=True, text=True, check=True)
    return int(ran.stdout) * 1024


def as_docx(text: str) -> bytes:
    """Return the Markdown of `material.brief` as a Word file."""
    import docx

    document = docx.Document()
    for line in text.splitlines():
        level = len(line) - len(line.lstrip("#"))
        if level:
            document.add_heading(line.lstrip("# "), level - 1)
        elif line:
            document.add_paragraph(line)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def as_pdf(text: str) -> bytes:
    """Return the Markdown of `material.brief` as a PDF, headings bold and larger."""
    import typst

    escaped = text.replace("[", "\\[").replace("]", "\\]")
    lines = [line.replace("#", "=") if line.startswith("#") else line for line in escaped.split("\n")]
    source = "\n".join(lines)
    pdf = typst.compile(f"#set text(size: 10pt)\n{source}".encode())
    assert isinstance(pdf, bytes)
    return pdf


def _parse_markdown(data: bytes) -> object:
    import markdown

    return markdown.markdown(data.decode())


def _parse_docx(data: bytes) -> object:
    import docx

    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


def _parse_pdf(data: bytes) -> object:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


FORMATS: dict[str, tuple[Callable[[str], bytes], Callable[[bytes], object], str]] = {
    "md": (str.encode, _parse_markdown, "Markdown, to HTML"),
    "docx": (as_docx, _parse_docx, "python-docx, its text"),
    "pdf": (as_pdf, _parse_pdf, "pypdfium2, its text"),
}
