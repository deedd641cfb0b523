"""The words that people read for the closed lists of the model, in the language of the program."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from dossier.model.csl import title_of
from dossier.model.errors import KnownError
from dossier.model.kinds import (
    AnnotationKind,
    ClaimKind,
    DocumentKind,
    Identification,
    MarkerForm,
    Moved,
    QuoteCheck,
    SectionKind,
    Verdict,
)
from dossier.model.rows import Document, Source

if TYPE_CHECKING:
    from dossier.services.file_matching import Sign, Sureness
    from dossier.text.quotes import Check

# Scripts and marks that run from right to left: Hebrew to Arabic Extended, presentation forms, and the rest.
RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]"
)
_MIRRORED = "\u200f"  # as a letter that runs so, without a shape
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
_TURNS = re.compile("[\u202a-\u202e]")  # overrides, embeddings and their ends
_ISOLATES = "\u2066\u2067\u2068"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"  # what is between has a direction of its own


def verdict_word(verdict: Verdict) -> str:
    """Return the verdict as a predicate, for sentences and accessible names: "does not support"."""
    return {
        Verdict.UNCHECKED: QCoreApplication.translate("Words", "unchecked"),
        Verdict.SUPPORTS: QCoreApplication.translate("Words", "supports"),
        Verdict.PARTLY: QCoreApplication.translate("Words", "partly supports"),
        Verdict.DOES_NOT_SUPPORT: QCoreApplication.translate("Words", "does not support"),
        Verdict.CONTRADICTS: QCoreApplication.translate("Words", "contradicts"),
        Verdict.CANNOT_TELL: QCoreApplication.translate("Words", "cannot tell"),
    }[verdict]


def verdict_label(verdict: Verdict) -> str:
    """Return the verdict as short as a button wants it: "Does not"."""
    return {
        Verdict.UNCHECKED: QCoreApplication.translate("Words", "Unchecked"),
        Verdict.SUPPORTS: QCoreApplication.translate("Words", "Supports"),
        Verdict.PARTLY: QCoreApplication.translate("Words", "Partly"),
        Verdict.DOES_NOT_SUPPORT: QCoreApplication.translate("Words", "Does not"),
        Verdict.CONTRADICTS: QCoreApplication.translate("Words", "Contradicts"),
        Verdict.CANNOT_TELL: QCoreApplication.translate("Words", "Cannot tell"),
    }[verdict]


def moved_words(moved: Sequence[Moved]) -> str:
    """Return what changed since a judgement, joined: "document changed, passage changed"."""
    words = {
        Moved.CLAIM: QCoreApplication.translate("Words", "claim text changed"),
        Moved.DOCUMENT: QCoreApplication.translate("Words", "document changed"),
        Moved.PASSAGE: QCoreApplication.translate("Words", "passage changed"),
    }
    return listed(words[each] for each in moved)


def claim_kind_word(kind: ClaimKind) -> str:
    """Return the kind of a claim: "assessment"."""
    return {
        ClaimKind.FACT: QCoreApplication.translate("Words", "fact"),
        ClaimKind.ASSESSMENT: QCoreApplication.translate("Words", "assessment"),
        ClaimKind.INFERENCE: QCoreApplication.translate("Words", "inference"),
        ClaimKind.LIMIT: QCoreApplication.translate("Words", "limit"),
    }[kind]


def section_kind_words() -> Mapping[SectionKind, str]:
    """Return what the kinds of sections are called, in the order in which they are offered: "Option"."""
    return {
        SectionKind.SUMMARY: QCoreApplication.translate("Words", "Summary"),
        SectionKind.OPTION: QCoreApplication.translate("Words", "Option"),
        SectionKind.BACKGROUND: QCoreApplication.translate("Words", "Background"),
        SectionKind.LIMITS: QCoreApplication.translate("Words", "Limits"),
    }


def marker_form_word(form: MarkerForm) -> str:
    """Return how markers are printed, with an example: "in brackets, [4]"."""
    return {
        MarkerForm.BRACKETS: QCoreApplication.translate("Words", "in brackets, [4]"),
        MarkerForm.FOOTNOTES: QCoreApplication.translate("Words", "Markdown’s footnotes, [^4]"),
        MarkerForm.RAISED: QCoreApplication.translate("Words", "raised, ⁴"),
        MarkerForm.PARENTHESES: QCoreApplication.translate("Words", "in parentheses, (4)"),
        MarkerForm.AUTHOR_YEAR: QCoreApplication.translate("Words", "author and year, (Author 2020)"),
        MarkerForm.FLATTENED: QCoreApplication.translate("Words", "once raised, Act4"),
    }[form]


def annotation_kind_word(kind: AnnotationKind) -> str:
    """Return the kind of an annotation: "highlight"."""
    return {
        AnnotationKind.HIGHLIGHT: QCoreApplication.translate("Words", "highlight"),
        AnnotationKind.UNDERLINE: QCoreApplication.translate("Words", "underline"),
        AnnotationKind.AREA: QCoreApplication.translate("Words", "area"),
        AnnotationKind.NOTE: QCoreApplication.translate("Words", "note on words"),
    }[kind]


def foreign_kind_word(kind: str) -> str:
    """Return what an annotation of a PDF's subtype is: "strike-out"."""
    shape = QCoreApplication.translate("Words", "shape")
    line = QCoreApplication.translate("Words", "line")
    return {
        "Highlight": annotation_kind_word(AnnotationKind.HIGHLIGHT),
        "Underline": annotation_kind_word(AnnotationKind.UNDERLINE),
        "StrikeOut": QCoreApplication.translate("Words", "strike-out"),
        "Squiggly": QCoreApplication.translate("Words", "wavy underline"),
        "Stamp": QCoreApplication.translate("Words", "stamp"),
        "Ink": QCoreApplication.translate("Words", "drawing"),
        "Caret": QCoreApplication.translate("Words", "insertion"),
        "Square": shape,
        "Circle": shape,
        "Polygon": shape,
        "Polyline": line,
        "Line": line,
    }.get(kind, QCoreApplication.translate("Words", "note"))


def identification_word(identification: Identification) -> str:
    """Return how sure it is which work a source is: "candidate"."""
    return {
        Identification.CERTAIN: QCoreApplication.translate("Words", "certain"),
        Identification.PROBABLE: QCoreApplication.translate("Words", "probable"),
        Identification.CANDIDATE: QCoreApplication.translate("Words", "candidate"),
        Identification.UNKNOWN: QCoreApplication.translate("Words", "unknown"),
        Identification.NOT_INCLUDED: QCoreApplication.translate("Words", "not given"),
    }[identification]


def source_title(source: Source) -> str:
    """Return a source's title as its record gives it, or that it has none."""
    return title_of(source.csl) or untitled_words()


def untitled_words() -> str:
    """Return what a source without a title is called."""
    return QCoreApplication.translate("Words", "Untitled source")


def kind_word(document: Document) -> str:
    """Return what a document is, in one word: "PDF", "Sheet"."""
    if document.is_sheet:
        return QCoreApplication.translate("Words", "Sheet")
    text = QCoreApplication.translate("Words", "Text")
    kinds = {DocumentKind.PDF: "PDF", DocumentKind.HTML: "HTML", DocumentKind.DOCX: "Word"}
    return kinds.get(document.kind, text)


def quote_check_word(check: QuoteCheck) -> str:
    """Return what the machine found of a passage: "exact after normalising"."""
    return {
        QuoteCheck.EXACT: QCoreApplication.translate("Words", "exact"),
        QuoteCheck.NORMALISED: QCoreApplication.translate("Words", "exact after normalising"),
        QuoteCheck.DIFFERS: QCoreApplication.translate("Words", "differs"),
        QuoteCheck.NOT_FOUND: QCoreApplication.translate("Words", "not found"),
        QuoteCheck.NO_TEXT: QCoreApplication.translate("Words", "no text"),
        QuoteCheck.NO_SOURCE_TEXT: QCoreApplication.translate("Words", "no source text"),
    }[check]


def check_words(check: "Check") -> str:
    """Return what the machine found of words, and that they were cut out of a sentence which denies."""
    found = quote_check_word(check.kind)
    if not check.sentence:
        return found
    return QCoreApplication.translate("Words", "{found}, out of a sentence with a negation").format(found=found)


def quote_check_icon(check: QuoteCheck | None) -> str:
    """Return the name of the icon of what the machine found; None stands for not known yet. No two are of one shape."""
    return {
        QuoteCheck.EXACT: "quote-exact",
        QuoteCheck.NORMALISED: "quote-normalised",
        QuoteCheck.DIFFERS: "quote-differs",
        QuoteCheck.NOT_FOUND: "quote-not-found",
        QuoteCheck.NO_TEXT: "quote-no-text",
        QuoteCheck.NO_SOURCE_TEXT: "sheet",
        None: "quote-waiting",
    }[check]


def sign_word(sign: "Sign") -> str:
    """Return what tells that a file belongs to a source: "the title on the first page"."""
    from dossier.services.file_matching import Sign

    return {
        Sign.DOI: QCoreApplication.translate("Words", "its DOI"),
        Sign.ADDRESS: QCoreApplication.translate("Words", "its address"),
        Sign.TITLE: QCoreApplication.translate("Words", "the document’s title"),
        Sign.FIRST_PAGE: QCoreApplication.translate("Words", "the title on the first page"),
        Sign.NAME: QCoreApplication.translate("Words", "the title in the file name"),
        Sign.NUMBER: QCoreApplication.translate("Words", "the number in the file name"),
        Sign.LEADING: QCoreApplication.translate("Words", "the number that the file name begins with"),
    }[sign]


def sureness_word(sureness: "Sureness") -> str:
    """Return how sure it is that a file belongs to a source: "likely"."""
    from dossier.services.file_matching import Sureness

    return {
        Sureness.SURE: QCoreApplication.translate("Words", "sure"),
        Sureness.LIKELY: QCoreApplication.translate("Words", "likely"),
        Sureness.UNSURE: QCoreApplication.translate("Words", "unsure"),
        Sureness.NONE: QCoreApplication.translate("Words", "none"),
    }[sureness]


def listed(parts: Iterable[str]) -> str:
    """Return `parts` with the comma of the window's language between them."""
    return QCoreApplication.translate("Words", ", ").join(parts)


def counted(count: int, one: str, many: str) -> str:
    """Return `many` with `count` in the place of `%n`, in the form that the language has for that number: "3 claims".

    `one` is the English form for one, for a window without translations.
    """
    words = QCoreApplication.translate("Words", many, "", count)
    if count == 1 and words == many.replace("%n", "1"):
        return one.replace("%n", "1")
    return words


def dotted(parts: Iterable[str]) -> str:
    """Return `parts`, of which each may run its own way, with dots between, in the direction of the window."""
    return _directed(" · ".join(isolated(part) for part in parts))


def side_by_side(parts: Iterable[str]) -> str:
    """Return `parts`, of which each may run its own way, with commas between, in the direction of the window."""
    return _directed(listed(isolated(part) for part in parts))


def _directed(words: str) -> str:
    return f"{_MIRRORED}{words}" if words and _is_mirrored() else words


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def isolated(words: str) -> str:
    """Return `words`, as a name or a date, so that they keep a direction of their own among words of the window.

    In a window from left to right only words that run the other way need that.
    """
    words = unturned(words)
    apart = _is_mirrored() or _runs_left(words)
    return f"{_ISOLATE}{words}{_END_ISOLATE}" if apart and words else words


def _runs_left(words: str) -> bool:
    """Whether some of `words` run from right to left."""
    return not words.isascii() and RIGHT_TO_LEFT.search(words) is not None


def unturned(words: str) -> str:
    """Return `words`, as a name, without hidden characters that would turn around what stands beside them."""
    words = _TURNS.sub("", words)
    if not any(character in words for character in _ISOLATES + _END_ISOLATE):
        return words
    depth = 0
    for character in words:
        depth += (character in _ISOLATES) - (character == _END_ISOLATE)
        if depth < 0:
            break
    return words if depth == 0 else words.translate(dict.fromkeys(map(ord, _ISOLATES + _END_ISOLATE)))


def name_words(name: str, most: int = 60) -> str:
    """Return a file's name as a label has room for it: on one line, without hidden characters that turn or break what
    stands beside it, and without its middle where it has more than `most` characters.
    """
    shown = _CONTROLS.sub("\ufffd", unturned(" ".join(name.split())))
    return shown if len(shown) <= most else f"{shown[: most - 9]}…{shown[-8:]}"


def begun(text: str, most: int = 3_000) -> str:
    """Return `text`, or the beginning of what is longer than anyone reads and would hold the window."""
    return text if len(text) <= most else f"{text[:most]}…"


def undo_words(label: str) -> str:
    """Return what a change is called, as undo offers it: "add a citation"; also one that was undone or redone."""
    did, _, what = label.rpartition(": ")
    words = QCoreApplication.translate("Undo", what) if what else ""
    again = {
        "undo": QCoreApplication.translate("Undo", "undo: {change}"),
        "redo": QCoreApplication.translate("Undo", "redo: {change}"),
    }
    return again[did].format(change=words) if did in again else words


def record_place_words(where: str) -> str:
    """Return where a record stands in its file: "line 8", "record 3"."""
    kind, _, number = where.rpartition(" ")
    words = {
        "line": QCoreApplication.translate("Words", "line {number}"),
        "record": QCoreApplication.translate("Words", "record {number}"),
    }
    return words[kind].format(number=number) if kind in words else where


def error_words(error: KnownError) -> str:
    """Return the sentence of an error, by its code; in a right-to-left window names keep their own direction."""
    values = {
        name: error_words(value) if isinstance(value, KnownError) else isolated(str(value))
        for name, value in error.values.items()
    }
    return QCoreApplication.translate("Errors", error.sentence, error.code).format(**values)
