"""Reports that other programs wrote anew come back whole: every name of ours, every comment, every new mark."""

import io
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from pikepdf import String

from dossier.intake.annotations import read_annotations
from dossier.model.returned import Kind
from dossier.services.returning import compare
from tests.colleague import Colleague

Rewrite = Callable[[Path, Path], None]


def by_program(*command: str) -> Rewrite:
    def rewrite(source: Path, target: Path) -> None:
        words = [word.format(source=source, target=target) for word in command]
        done = subprocess.run(words, capture_output=True, check=False, cwd=target.parent)
        assert done.returncode in (0, 3), done.stderr  # 3: qpdf's warnings

    return rewrite


def by_pypdf(source: Path, target: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.append(pypdf.PdfReader(source))
    writer.write(target)


ENGINES: dict[str, tuple[str, Rewrite]] = {
    "pypdf": ("", by_pypdf),
    "qpdf": ("qpdf", by_program("qpdf", "--linearize", "--object-streams=generate", "{source}", "{target}")),
    "qpdf-qdf": ("qpdf", by_program("qpdf", "--qdf", "--object-streams=disable", "{source}", "{target}")),
    "mutool": ("mutool", by_program("mutool", "clean", "-gggg", "{source}", "{target}")),
    "pdfunite": ("pdfunite", by_program("pdfunite", "{source}", "{target}")),
    "poppler": ("pdfseparate", by_program("pdfseparate", "-f", "2", "-l", "2", "{source}", "{target}")),
    "ghostscript": (
        "gs",
        by_program("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-o", "{target}", "{source}"),
    ),
}
KEEPS_REPLIES = [name for name in ENGINES if name != "ghostscript"]  # it drops what an annotation answers


def rewritten(engine: str, data: bytes, folder: Path) -> bytes:
    program, rewrite = ENGINES[engine]
    if program and shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    source, target = folder / "source.pdf", folder / "target.pdf"
    source.write_bytes(data)
    rewrite(source, target)
    return target.read_bytes()


ENGINE_NAMES = [
    pytest.param(name, marks=[pytest.mark.outside] if program else []) for name, (program, _) in ENGINES.items()
]


@pytest.mark.parametrize("engine", ENGINE_NAMES)
def test_every_name_and_comment_of_ours_survives(engine: str, session, went_out, tmp_path: Path):
    data = rewritten(engine, went_out[1], tmp_path)
    outcome = compare(session.store, read_annotations(data, "back.pdf"))
    assert Counter(item.kind for item in outcome.items) == {Kind.UNCHANGED: 2}


@pytest.mark.parametrize("engine", ENGINE_NAMES)
def test_what_a_colleague_did_survives(engine: str, session, went_out, tmp_path: Path):
    colleague = Colleague(went_out[1])
    ours = colleague.ours("which")
    ours.Contents = String("Beide? „Ja“ – 两艘")
    colleague.reply(ours, "I agree.")
    for order, words in enumerate(("cross the strait", "the older one", "Nobody counted")):
        colleague.mark(words, contents=words, order=order)
    outcome = compare(session.store, read_annotations(rewritten(engine, colleague.saved(), tmp_path), "back.pdf"))
    (edit,) = outcome.of(Kind.EDIT)
    assert edit.there == "Beide? „Ja“ – 两艘"
    marks = {item.there: item.quote for item in outcome.of(Kind.NEW)}
    for words in ("cross the strait", "the older one", "Nobody counted"):
        assert marks[words] == words
    if engine in KEEPS_REPLIES:
        assert [item.there for item in outcome.of(Kind.REPLY)] == ["I agree."]
    else:
        assert "I agree." in marks
    assert len(outcome.of(Kind.UNCHANGED)) == 1
    assert len(outcome.items) == 6


def test_rewritten_twice_it_is_still_the_same(session, went_out, tmp_path: Path):
    data = went_out[1]
    for _time in range(2):
        out = io.BytesIO()
        writer = pypdf.PdfWriter()
        writer.append(pypdf.PdfReader(io.BytesIO(data)))
        writer.write(out)
        data = out.getvalue()
    outcome = compare(session.store, read_annotations(data, "back.pdf"))
    assert {item.kind for item in outcome.items} == {Kind.UNCHANGED}
