"""Annotations of a PDF (ISO 32000-1, 12.5), with the words that lie under them.

pikepdf reads the annotations and PDFium the words. Every object may be broken, missing, endless or point to itself:
what cannot be read is counted, never a reason to give up the file.
"""

import io
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

from dossier.intake.annotations import values
from dossier.intake.annotations.places import place_names
from dossier.intake.annotations.words import PageWords
from dossier.intake.pdf.characters import page_text
from dossier.intake.pdf.files import PdfFile, open_pdf
from dossier.model.errors import KnownError
from dossier.model.foreign import DRAWN, PLACED, TEXT_MARKS, ForeignAnnotation, ForeignFile

_NOT_REMARKS = ("Link", "Popup", "Widget", "Screen", "PrinterMark", "TrapNet", "Watermark", "3D", "RichMedia")
_REDATING = ("Ghostscript",)  # programs that say of every document that it was made when they wrote it
_MOST_ANNOTATIONS = 20_000  # of a file
_MOST_ON_PAGE = 5_000
_MOST_PAGES = 50_000

Key = tuple[int, int]  # number and generation of an object


@dataclass(slots=True)
class _Collected:
    """`places` says at which index an object became an annotation, `answers` which object one is on."""

    annotations: list[ForeignAnnotation]
    places: dict[Key, int]
    answers: dict[int, Key]
    skipped: int = 0


def read_pdf_annotations(data: bytes, name: str) -> ForeignFile:
    """Return the remarks in a PDF; links, form fields and popup windows are none.

    Raises KnownError `pdf-password`, `pdf-broken` and `pdf-no-pages` where it cannot be opened.
    """
    import pikepdf

    try:
        pdf = pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise KnownError(
            "pdf-password", "“{name}” needs a password; ask for a copy that opens without one.", name=name
        ) from error
    except (pikepdf.PdfError, RuntimeError, ValueError) as error:
        raise KnownError(
            "pdf-broken", "“{name}” is a broken PDF and cannot be opened; ask for another copy.", name=name
        ) from error
    with closing(pdf):
        collected = _Collected([], {}, {})
        count = _collect(pdf, collected)
        title, made_at = _about(pdf)
        places = place_names(pdf)
    annotations = _with_answers(collected)
    # pikepdf repairs what PDFium does not: the comments are worth having without their words.
    file = ForeignFile(name, tuple(annotations), count, {}, title, made_at, collected.skipped, data=data, places=places)
    return lying_on(file, data)


def lying_on(file: ForeignFile, data: bytes) -> ForeignFile:
    """Return the annotations with the words under them in the PDF `data`; as they are where it cannot be read."""
    texts: dict[int, str] = {}
    try:
        with closing(open_pdf(data, file.name)) as pdf:
            annotations = tuple(_with_words(pdf, file.annotations, texts))
            return replace(file, annotations=annotations, texts=texts, page_count=pdf.page_count, data=data)
    except KnownError:
        return file


def _collect(pdf: Any, collected: _Collected) -> int:
    """Collect the annotations of every page that can be read; return how many pages there are."""
    import pikepdf

    try:
        count = len(pdf.pages)
    except (pikepdf.PdfError, RuntimeError, ValueError):
        return 0
    for number in range(min(count, _MOST_PAGES)):
        try:
            listed = pdf.pages[number].obj.get("/Annots")
            length = len(listed) if isinstance(listed, pikepdf.Array) else 0
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
            continue
        for position in range(min(length, _MOST_ON_PAGE)):
            if len(collected.annotations) >= _MOST_ANNOTATIONS:
                collected.skipped += length - position
                break
            _collect_one(listed, position, number, collected)
        collected.skipped += max(length - _MOST_ON_PAGE, 0)
    return count


def _collect_one(listed: Any, position: int, page: int, collected: _Collected) -> None:
    import pikepdf

    try:
        found = listed[position]
        if not isinstance(found, pikepdf.Dictionary):
            collected.skipped += found is not None
            return
        subtype = values.name(values.entry(found, "/Subtype"))
        if subtype in _NOT_REMARKS or found.objgen in collected.places:
            return
        if not subtype:
            collected.skipped += 1
            return
        index = len(collected.annotations)
        collected.annotations.append(_annotation(found, subtype, page))
        if found.objgen != (0, 0):
            collected.places[found.objgen] = index
        target = values.entry(found, "/IRT")
        if isinstance(target, pikepdf.Dictionary) and target.objgen != (0, 0):
            collected.answers[index] = target.objgen
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError):
        collected.skipped += 1


def _annotation(found: Any, subtype: str, page: int) -> ForeignAnnotation:
    def text(key: str) -> str:
        return values.text(values.entry(found, key))

    contents = text("/Contents")
    if not contents.strip():
        contents = values.rich_text(values.entry(found, "/RC"))
    relation = values.name(values.entry(found, "/RT"))
    state = text("/State") or values.name(values.entry(found, "/State"))
    return ForeignAnnotation(
        page=page,
        subtype=subtype,
        name=text("/NM").strip(),
        contents=contents,
        author=" ".join(text("/T").split()),
        created=values.date(text("/CreationDate")),
        modified=values.date(text("/M")),
        colour=values.rgb(values.numbers(values.entry(found, "/C"), 4)),
        rect=values.rectangle(values.numbers(values.entry(found, "/Rect"), 4)),
        quads=values.quads(values.numbers(values.entry(found, "/QuadPoints"), 40_000)),
        grouped=relation == "Group",
        state=state,
        icon=values.name(values.entry(found, "/Name")),
    )


def _with_answers(collected: _Collected) -> list[ForeignAnnotation]:
    found = list(collected.annotations)
    for index, key in collected.answers.items():
        target = collected.places.get(key)
        if target is not None and target != index:
            found[index] = replace(found[index], answers=target)
    return found


def _with_words(
    file: PdfFile, annotations: Iterable[ForeignAnnotation], texts: dict[int, str]
) -> Iterator[ForeignAnnotation]:
    """Yield the annotations with the words under them, and put the text of their pages into `texts`."""
    page, words = -1, None
    for annotation in annotations:
        if annotation.page >= file.page_count:
            yield annotation
            continue
        if annotation.page != page or words is None:
            page, words = annotation.page, PageWords(page_text(file, annotation.page))
            texts[page] = words.text
        yield replace(annotation, spans=_spans(words, annotation))


def _spans(words: PageWords, annotation: ForeignAnnotation) -> tuple[tuple[int, int], ...]:
    if annotation.subtype in TEXT_MARKS and annotation.quads:
        return words.under(annotation.quads)
    if annotation.rect is None:
        return ()
    if annotation.subtype in PLACED:
        return words.beside(annotation.rect)
    if annotation.subtype in (*TEXT_MARKS, *DRAWN):
        return words.in_rect(annotation.rect)
    return ()


def _about(pdf: Any) -> tuple[str, str]:
    """Return the document's title and the time when it was made."""
    import pikepdf

    try:
        information = pdf.trailer.get("/Info")
        if not isinstance(information, pikepdf.Dictionary):
            return "", ""
        title = values.text(values.entry(information, "/Title")).strip()
        if any(program in values.text(values.entry(information, "/Producer")) for program in _REDATING):
            return title, ""
        return title, values.date(values.text(values.entry(information, "/CreationDate")))
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
        return "", ""
