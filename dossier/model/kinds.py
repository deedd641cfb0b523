"""The closed lists of the dossier's words. Values are stored, so they never change."""

from enum import StrEnum


class SectionKind(StrEnum):
    SUMMARY = "summary"
    OPTION = "option"
    BACKGROUND = "background"
    LIMITS = "limits"


class ClaimKind(StrEnum):
    FACT = "fact"
    ASSESSMENT = "assessment"
    INFERENCE = "inference"
    LIMIT = "limit"


class TextFormat(StrEnum):
    """How a section's body is written."""

    TEXT = "text"
    MARKDOWN = "markdown"


class BlockKind(StrEnum):
    """What a block of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTATION = "quotation"
    CODE = "code"
    RULE = "rule"


class MarkerForm(StrEnum):
    """How a brief prints its markers."""

    BRACKETS = "brackets"  # [4], [1, 3-5], [[4]](address), 【4】
    FOOTNOTES = "footnotes"  # [^4], of Markdown
    RAISED = "superscript"  # ⁴, <sup>4</sup>
    PARENTHESES = "parentheses"  # (4)
    AUTHOR_YEAR = "author-year"  # (Author 2020)
    FLATTENED = "flattened"  # Act4, once a superscript


class Identification(StrEnum):
    """How sure it is which work a source is; NOT_INCLUDED where the brief gives only a number."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    CANDIDATE = "candidate"
    UNKNOWN = "unknown"
    NOT_INCLUDED = "not included"


class DocumentKind(StrEnum):
    PDF = "pdf"
    HTML = "html"
    DOCX = "docx"
    TEXT = "text"
    MARKDOWN = "markdown"


class Verdict(StrEnum):
    """What a person says of a citation."""

    UNCHECKED = "unchecked"
    SUPPORTS = "supports"
    PARTLY = "partly"
    DOES_NOT_SUPPORT = "does not support"
    CONTRADICTS = "contradicts"
    CANNOT_TELL = "cannot tell"


class QuoteCheck(StrEnum):
    """What the machine found of a quoted passage."""

    EXACT = "exact"
    NORMALISED = "exact after normalising"
    DIFFERS = "differs"
    NOT_FOUND = "not found"
    NO_TEXT = "no text"
    NO_SOURCE_TEXT = "no source text"  # the passage lies in a sheet, which is not the source's own words


class AnnotationKind(StrEnum):
    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    AREA = "area"
    NOTE = "note"


class Placing(StrEnum):
    """How an anchor was found again."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    UNPLACED = "unplaced"


class Moved(StrEnum):
    """Which of the three things that a judgement is bound to has changed since."""

    CLAIM = "claim text"
    DOCUMENT = "document"
    PASSAGE = "passage"


class OnKind(StrEnum):
    """What a note or an annotation is on."""

    DOSSIER = "dossier"
    SECTION = "section"
    CLAIM = "claim"
    CITATION = "citation"
    SOURCE = "source"
    DOCUMENT = "document"
    ANNOTATION = "annotation"
