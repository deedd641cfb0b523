"""Real files: none is too odd, and what lies under their marks is what other programs say."""

from collections import Counter
from pathlib import Path

import pypdf
import pytest

from dossier.intake.annotations import read_annotations
from dossier.model.errors import KnownError
from dossier.model.foreign import TEXT_MARKS, ForeignFile

pytestmark = pytest.mark.corpora

# What a person sees under the marks of these files.
GOLD = {
    "pdfjs__annotation-highlight.pdf": ["Lorem ipsum dolor sit amet"],
    "pdfjs__annotation-highlight-without-appearance.pdf": ["Lorem ipsum dolor sit amet"],
    "pdfjs__annotation-underline.pdf": ["Lorem ipsum dolor sit amet"],
    "pdfjs__annotation-underline-without-appearance.pdf": ["Lorem ipsum dolor sit amet"],
    "pdfjs__annotation-strikeout.pdf": ["Lorem ipsum dolor sit amet"],
    "pdfjs__annotation-strikeout-without-appearance.pdf": ["Lorem ipsum dolor sit amet"],
    "pdfjs__annotation-squiggly.pdf": ["Lorem ipsum dolor sit amet"],
    "pdfjs__annotation-squiggly-without-appearance.pdf": ["Lorem ipsum dolor sit amet"],
    "pypdf__commented.pdf": ["crazy."],
}


def files(corpora: Path) -> list[Path]:
    return sorted(path for folder in corpora.glob("corpora/pdf-*") for path in folder.rglob("*.pdf"))


def test_every_file_is_read_or_refused_in_words(corpora: Path):
    codes: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for path in files(corpora):
        try:
            file = read_annotations(path.read_bytes(), path.name)
        except KnownError as error:
            codes[error.code] += 1
        else:
            codes["read"] += 1
            kinds.update(annotation.subtype for annotation in file.annotations)
    assert set(codes) <= {"read", "pdf-broken", "pdf-password", "pdf-no-pages"}
    assert codes["read"] > 5 * codes["pdf-broken"]
    assert {
        "Highlight",
        "Underline",
        "StrikeOut",
        "Squiggly",
        "Text",
        "FreeText",
        "Square",
        "Ink",
        "Stamp",
        "Caret",
    } <= set(kinds)


def test_as_many_remarks_as_another_reader_finds(corpora: Path):
    differing = []
    for path in sorted((corpora / "corpora" / "pdf-annotated").glob("*.pdf")):
        file = read_annotations(path.read_bytes(), path.name)
        found = 0
        for page in pypdf.PdfReader(path).pages:
            for reference in page.get("/Annots") or ():
                annotation = reference.get_object()
                kind = annotation.get("/Subtype") if isinstance(annotation, dict) else None
                found += kind not in (None, "/Link", "/Popup", "/Widget", "/Screen")
        if found != len(file.annotations):
            differing.append((path.name, found, len(file.annotations)))
    assert differing == []


def test_words_under_marks(corpora: Path):
    for name, wanted in GOLD.items():
        path = corpora / "corpora" / "pdf-annotated" / name
        file = read_annotations(path.read_bytes(), name)
        assert [words for words in marked(file) if words] == wanted


def marked(file: ForeignFile) -> list[str]:
    found = []
    for annotation in file.annotations:
        if annotation.subtype in TEXT_MARKS:
            text = file.texts.get(annotation.page, "")
            found.append(" ".join(" ".join(text[start:end] for start, end in annotation.spans).split()))
    return found
