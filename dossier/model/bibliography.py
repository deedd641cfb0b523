"""A bibliography as read from a file, before its records become sources; and the kinds of works that formats name.

The kinds are those of CSL 1.0.2. A format that has no name for a kind writes the nearest one, and its account says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from dossier.model.errors import KnownError
from dossier.model.rows import Csl

_NAMES = (
    "author editor translator container-author collection-editor editorial-director director composer "
    "illustrator interviewer original-author recipient reviewed-author chair compiler contributor curator "
    "executive-producer guest host narrator organizer performer producer script-writer series-creator"
)
NAMES = frozenset(_NAMES.split())
"""The CSL fields that hold people."""

DATES = frozenset(["issued", "accessed", "event-date", "original-date", "submitted", "available-date"])
"""The CSL fields that hold a date."""

_KINDS = (
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection "
    "dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview "
    "legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent "
    "performance periodical personal_communication post post-weblog regulation report review review-book "
    "software song speech standard thesis treaty webpage"
)
KINDS = frozenset(_KINDS.split())

BIBTEX_KINDS: Mapping[str, str] = {
    "article": "article-journal",
    "suppperiodical": "article-journal",
    "book": "book",
    "mvbook": "book",
    "collection": "book",
    "mvcollection": "book",
    "proceedings": "book",
    "mvproceedings": "book",
    "reference": "book",
    "mvreference": "book",
    "manual": "book",
    "booklet": "pamphlet",
    "inbook": "chapter",
    "bookinbook": "chapter",
    "suppbook": "chapter",
    "incollection": "chapter",
    "suppcollection": "chapter",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "inreference": "entry-encyclopedia",
    "mastersthesis": "thesis",
    "phdthesis": "thesis",
    "thesis": "thesis",
    "report": "report",
    "techreport": "report",
    "misc": "document",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "patent": "patent",
    "periodical": "periodical",
    "unpublished": "manuscript",
    "dataset": "dataset",
    "software": "software",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "legal": "treaty",
    "standard": "standard",
    "review": "review",
    "letter": "personal_communication",
    "movie": "motion_picture",
    "video": "motion_picture",
    "music": "song",
    "audio": "song",
    "image": "graphic",
    "artwork": "graphic",
    "performance": "performance",
}
"""The CSL kind of each entry type of BibTeX and biblatex."""

RIS_KINDS: Mapping[str, str] = {
    "JOUR": "article-journal",
    "EJOUR": "article-journal",
    "ABST": "article-journal",
    "INPR": "article-journal",
    "MGZN": "article-magazine",
    "NEWS": "article-newspaper",
    "BOOK": "book",
    "EBOOK": "book",
    "EDBOOK": "book",
    "CONF": "book",
    "CTLG": "book",
    "CHAP": "chapter",
    "ECHAP": "chapter",
    "CPAPER": "paper-conference",
    "RPRT": "report",
    "GOVDOC": "report",
    "GRANT": "report",
    "THES": "thesis",
    "ELEC": "webpage",
    "BLOG": "post-weblog",
    "ICOMM": "post",
    "CASE": "legal_case",
    "STAT": "legislation",
    "BILL": "bill",
    "HEAR": "hearing",
    "LEGAL": "regulation",
    "PAT": "patent",
    "MAP": "map",
    "CHART": "figure",
    "FIGURE": "figure",
    "EQUA": "figure",
    "ART": "graphic",
    "MPCT": "motion_picture",
    "VIDEO": "motion_picture",
    "ADVS": "motion_picture",
    "MULTI": "motion_picture",
    "SOUND": "song",
    "MUSIC": "musical_score",
    "DATA": "dataset",
    "AGGR": "dataset",
    "DBASE": "dataset",
    "COMP": "software",
    "UNPB": "manuscript",
    "MANSCPT": "manuscript",
    "PCOMM": "personal_communication",
    "GEN": "document",
    "ENCYC": "entry-encyclopedia",
    "DICT": "entry-dictionary",
    "PAMP": "pamphlet",
    "SLIDE": "speech",
    "STAND": "standard",
    "JFULL": "periodical",
    "SER": "collection",
    "CLSWK": "classic",
    "ANCIENT": "classic",
}
"""The CSL kind of each reference type of RIS."""

RIS_BOOKS = frozenset({"book", "chapter", "paper-conference", "report", "entry-encyclopedia", "entry-dictionary"})
"""The kinds whose serial number (`SN`) is an ISBN in RIS; that of others is an ISSN."""


@dataclass(frozen=True, slots=True)
class ReadRecord:
    """One record: its CSL-JSON fields, where it stands in the file (`line 12`), and the files that it names.

    `skipped` counts the records before it in the file that were refused.
    """

    csl: Csl
    where: str
    files: tuple[str, ...] = ()
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """A record, or a file that one names, that cannot be taken; `problem` says why, in one sentence."""

    where: str
    name: str
    problem: KnownError


@dataclass(frozen=True, slots=True)
class Bibliography:
    """What a file holds. `form` is `bibtex`, `ris` or `csl-json`."""

    form: str
    records: tuple[ReadRecord, ...]
    refused: tuple[RefusedRecord, ...] = ()
