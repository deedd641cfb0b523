"""A hand-made report tree in which everything occurs that a report can hold."""

import re
from collections import Counter
from dataclasses import replace

from dossier.model.ids import fixed_id
from dossier.model.kinds import (
    AnnotationKind,
    ClaimKind,
    DocumentKind,
    Identification,
    Moved,
    OnKind,
    QuoteCheck,
    SectionKind,
    TextFormat,
    Verdict,
)
from dossier.model.report import (
    Report,
    ReportAnnotation,
    ReportCandidate,
    ReportCitation,
    ReportClaim,
    ReportDocument,
    ReportLimit,
    ReportMarker,
    ReportNote,
    ReportPassage,
    ReportSection,
    ReportSource,
    Table,
)
from dossier.output.account import account_of
from dossier.output.runs import runs_of, tabled_runs

DAY = "2026-11-23T09:30:00Z"
LATER = "2026-11-24T18:05:09Z"


def id_of(name: str) -> str:
    return fixed_id(1_790_000_000_000, name)


def note(name: str, text: str, gone: OnKind | None = None) -> ReportNote:
    return ReportNote(id_of(name), runs_of(text), "R. Reviewer", DAY, LATER, gone)


def markers_of(name: str, body: str) -> tuple[ReportMarker, ...]:
    """Return the markers of `body`: every number in brackets."""
    return tuple(
        ReportMarker(id_of(f"{name} marker {match.start()}"), int(match[1]), *match.span())
        for match in re.finditer(r"\[([0-9]{1,4})\]", body)
    )


def citation(marker: ReportMarker, name: str, verdict: Verdict = Verdict.UNCHECKED, **more: object) -> ReportCitation:
    id = id_of(f"{name} cites {marker.id}")
    judged = {"judgement_id": id_of(f"{id} judged"), "reviewer": "R. Reviewer", "judged_at": DAY}
    made = ReportCitation(id, id_of(f"source {marker.number}"), marker.number, "", marker.id, verdict)
    if verdict is not Verdict.UNCHECKED:
        made = replace(made, **judged)  # type: ignore[arg-type]
    return replace(made, **more)  # type: ignore[arg-type]


def mark(
    body: str,
    quote: str,
    comment: str = "",
    kind: AnnotationKind = AnnotationKind.HIGHLIGHT,
    colour: int = 1,
    **more: object,
) -> ReportAnnotation:
    start = body.index(quote)
    made = ReportAnnotation(
        id_of(f"mark {quote}"),
        OnKind.SECTION,
        kind,
        colour,
        start,
        start + len(quote),
        quote,
        runs_of(comment),
        "R. Reviewer",
        DAY,
        LATER,
    )
    return replace(made, **more)  # type: ignore[arg-type]


SUMMARY = (
    "The valley has several ways to share its water without a new dam—one would meter the canals, one would pay"
    " for winter storage—and all of them have been tried somewhere [1]. Growers and towns asked for rules that"
    " both can check [2] [3]."
)


def summary() -> ReportSection:
    markers = markers_of("summary", SUMMARY)
    claims = []
    for rank, (quote, numbers) in enumerate(
        [
            ("one would meter the canals", (1,)),
            ("one would pay for winter storage", (1,)),
            ("all of them have been tried somewhere", (1,)),
            ("Growers and towns asked for rules that both can check", (2, 3)),
        ],
        1,
    ):
        start = SUMMARY.index(quote)
        cited = tuple(
            citation(
                marker,
                f"claim 0.{rank}",
                Verdict.SUPPORTS if (rank, marker.number) == (2, 1) else Verdict.UNCHECKED,
                **({"reason": "Table 2 says so."} if (rank, marker.number) == (2, 1) else {}),
            )
            for marker in markers
            if marker.number in numbers
        )
        claims.append(
            ReportClaim(id_of(f"claim 0.{rank}"), f"0.{rank}", ClaimKind.FACT, start, start + len(quote), quote, cited)
        )
    return ReportSection(
        id_of("summary"),
        0,
        SectionKind.SUMMARY,
        "Executive summary",
        runs_of(SUMMARY, TextFormat.TEXT),
        tuple(claims),
        markers,
        (mark(SUMMARY, "without a new dam", "The study names *no* dam; see [claim 1.2](dossier:claim/1.2)."),),
    )


METERS = (
    "Meters on the main canals would cut losses by a tenth [2]; the towns’ own figures are **lower** [3]."
    " A review found that “ICC meters” had failed in frost [2], so a first winter would be a trial [4].\n\n"
    "- What it costs: `2 × 40` gates.\n"
    "- What it needs:\n"
    "  1. a law,\n"
    "  2. a budget.\n\n"
    "> The gates were never read in winter.\n\n"
    "Nobody has said who would read them."
)


def meters() -> ReportSection:
    first, towns, frost, trial = markers_of("meters", METERS)
    quotes = [
        ("Meters on the main canals would cut losses by a tenth", ClaimKind.FACT),
        ("the towns’ own figures are **lower**", ClaimKind.FACT),
        ("A review found that “ICC meters” had failed in frost", ClaimKind.ASSESSMENT),
        ("so a first winter would be a trial", ClaimKind.INFERENCE),
        ("Nobody has said who would read them", ClaimKind.LIMIT),
    ]
    passage = ReportPassage(
        id_of("evidence 1"), "losses fell by 9.6 per cent", "Canal report", "3", False, QuoteCheck.EXACT
    )
    sheet = ReportPassage(
        id_of("evidence 2"), "The towns count differently.", "Sheet on 3", "1", True, QuoteCheck.NO_SOURCE_TEXT
    )
    cited = [
        (
            citation(
                first,
                "claim 1.1",
                Verdict.PARTLY,
                reason="The report says 9.6 per cent, in two canals only.",
                passages=(passage,),
                stale=(Moved.DOCUMENT, Moved.PASSAGE),
                notes=(note("note on citation", "Ask for the raw table."),),
            ),
        ),
        (citation(towns, "claim 1.2", passages=(sheet,)),),
        (citation(frost, "claim 1.3", Verdict.CONTRADICTS, reason="Other meters: “ICC” is a brand here."),),
        (
            citation(trial, "claim 1.4", Verdict.CANNOT_TELL),
            replace(citation(first, "claim 1.4 too", Verdict.DOES_NOT_SUPPORT), marker_id=""),
        ),
        (),
    ]
    claims = []
    for rank, ((quote, kind), citations) in enumerate(zip(quotes, cited, strict=True), 1):
        start = METERS.index(quote)
        notes = (note("note on claim", "A note **on** a claim."),) if rank == 2 else ()
        claims.append(
            ReportClaim(id_of(f"claim 1.{rank}"), f"1.{rank}", kind, start, start + len(quote), quote, citations, notes)
        )
    lost = ReportClaim(id_of("claim 1.6"), "1.6", ClaimKind.FACT, 4, 4, "Gates rust.", unplaced=True)
    return ReportSection(
        id_of("meters"),
        1,
        SectionKind.OPTION,
        "Meters on the canals",
        runs_of(METERS),
        (*claims, lost),
        markers_of("meters", METERS),
        (
            mark(METERS, "“ICC meters”", "Very likely a **brand**, not a standard.", colour=3),
            mark(METERS, "would cut losses by a tenth [2]; the towns’ own figures", colour=4),
            mark(METERS, "own figures are **lower**", "By how much?", AnnotationKind.UNDERLINE, colour=2),
            mark(METERS, "a budget", "", AnnotationKind.NOTE, replies=(note("reply", "Asked on Monday."),)),
            mark(METERS, "[4]", "Only a number is marked here.", colour=5),
        ),
        (note("note on section", "See also the [second source](dossier:source/2)."),),
    )


WINTER = "Storage in winter would need no gates. Its price is unknown, and no source says who would pay."


def winter() -> ReportSection:
    claim = ReportClaim(id_of("claim 2.1"), "2.1", ClaimKind.FACT, 0, 37, WINTER[:37])
    return ReportSection(
        id_of("winter"), 2, SectionKind.OPTION, "Winter storage", runs_of(WINTER, TextFormat.TEXT), (claim,)
    )


def sources() -> tuple[ReportSource, ...]:
    page_mark = replace(
        mark("9.6 per cent", "9.6 per cent", "In **two** canals.", colour=6), on=OnKind.DOCUMENT, where="p. 3"
    )
    area = replace(page_mark, id=id_of("area"), kind=AnnotationKind.AREA, quote="", where="p. 4")
    documents = (
        ReportDocument(
            id_of("document"),
            "canals.pdf",
            "Canal report",
            DocumentKind.PDF,
            False,
            True,
            (page_mark, area),
            (note("note on document", "Scanned twice."),),
        ),
        ReportDocument(id_of("sheet"), "sheet-2.md", "", DocumentKind.MARKDOWN, True),
    )
    csl = {
        "author": [{"family": "Berg", "given": "Ada", "non-dropping-particle": "van der"}, {"literal": "Water Board"}],
        "container-title": "Journal of Canals",
        "volume": "12",
        "page": "3-9",
        "issued": {"date-parts": [[2024, 3, 5]]},
        "URL": "https://example.org/canals?a=1",
        "accessed": {"date-parts": [["2024", 4]]},
    }
    candidate = ReportCandidate(id_of("candidate"), "only a candidate", "Fits the year.", {"title": "Canals", **csl})
    kinds = [Identification.PROBABLE, Identification.CERTAIN, Identification.UNKNOWN, Identification.NOT_INCLUDED]
    return (
        *(
            ReportSource(
                id_of(f"source {number}"),
                number,
                f"Canals, volume {number}" if kind is not Identification.NOT_INCLUDED else "",
                kind,
                "The title was read from its address." if number == 1 else "",
                csl if number == 2 else {},
                (candidate,) if number == 3 else (),
                documents if number == 2 else (),
                ("1.1", "1.3") if number == 2 else (),
                (note("note on source", "Known to the library."),) if number == 1 else (),
            )
            for number, kind in enumerate(kinds, 1)
        ),
        ReportSource(id_of("further"), None, "A film about gates", Identification.PROBABLE, "", {}),
    )


def sample_report() -> Report:
    """Return the sample; its account is balanced."""
    lost = replace(mark("gone", "gone", "Where did it go?"), start=0, end=0, where="Meters on the canals")
    price = WINTER.index("Its price")
    report = Report(
        title="Water",
        question="How could the valley share its water without a new dam?",
        notice="This brief may be out of date. Look for newer figures.",
        reviewer="R. Reviewer",
        file_name="water.dossier",
        sections=(summary(), meters(), winter()),
        sources=sources(),
        limits=(
            ReportLimit(id_of("limit"), 2, price, len(WINTER), WINTER[price:], limits=("0.2", "1.1", "1.4")),
            ReportLimit(id_of("claim 1.5"), 1, 0, 0, "Nobody has said who would read them.", "1.5", ("1.1",)),
        ),
        notes=(note("note on dossier", "Two sources came late."), note("note on a gone claim", "Why?", OnKind.CLAIM)),
        unplaced=(lost,),
    )
    return balanced(report)


def one_section(body: str, quote: str, comment: str, kind: AnnotationKind = AnnotationKind.HIGHLIGHT) -> Report:
    """Return a report of one section whose words `quote` carry a comment and make one claim."""
    markers = markers_of("one", body)
    start = body.index(quote)
    cited = tuple(citation(marker, "one", Verdict.SUPPORTS, reason=quote) for marker in markers)
    claim = ReportClaim(id_of("one claim"), "1.1", ClaimKind.FACT, start, start + len(quote), quote, cited)
    section = ReportSection(
        id_of("one"),
        1,
        SectionKind.OPTION,
        quote,
        runs_of(body, TextFormat.TEXT),
        (claim,),
        markers,
        (mark(body, quote, comment, kind),),
    )
    report = replace(sample_report(), question=body, sections=(section,), sources=(), limits=(), unplaced=(), notes=())
    return balanced(report)


TABLED = {
    "en": (
        "A table follows.\n\n| Port [1] | Cost of it |\n| --- | --- |\n| North is *deep* [1] | 3 million [2] |\n"
        "| South |  |\n|  | West costs more [2] |\n\nAfter it.\n\n| a | b |\n| --- | --- |\n| c [1] | d |\n",
        ("North is *deep*", "West costs more", "it |\n| --- | --- |\n| North is", "Port"),
    ),
    "ar": (
        "فيما يلي جدول.\n\n| الميناء [1] | كلفته |\n| --- | --- |\n| الشمال عميق [1] | ثلاثة ملايين [2] |\n"
        "| الجنوب |  |\n",
        ("الشمال عميق", "ثلاثة ملايين", "كلفته |\n| --- | --- |\n| الشمال", "الميناء"),
    ),
}
"""Bodies with tables, by language: words of two claims in cells, of a mark over two cells, and of one in a head."""


def tabled_report(language: str = "en", length: int = 0) -> Report:
    """Return a report of one section with tables, which has claims, judgements, marks and comments in its cells.

    `length` is the number of rows that follow.
    """
    body, (first, second, across, head) = TABLED[language]
    body += "\n" + "| Port | Cost |\n| --- | --- |\n" * bool(length)
    body += "".join(f"| Row {row} | {row} million |\n" for row in range(length))
    markers = markers_of("tabled", body)
    claims = []
    for rank, quote in enumerate((first, second), 1):
        start = body.index(quote)
        marker = next(marker for marker in markers if marker.start > start)
        cited = (citation(marker, f"tabled {rank}", Verdict.SUPPORTS, reason="It says so."),)
        claims.append(
            ReportClaim(id_of(f"tabled {rank}"), f"1.{rank}", ClaimKind.FACT, start, start + len(quote), quote, cited)
        )
    marks = (mark(body, first, "Deep?"), mark(body, across, "Both."), mark(body, head, "Which?", colour=3))
    section = ReportSection(
        id_of("tabled"),
        1,
        SectionKind.OPTION,
        "Tables",
        tabled_runs(body, TextFormat.MARKDOWN),
        tuple(claims),
        markers,
        marks,
    )
    report = replace(sample_report(), sections=(section,), limits=(), unplaced=(), notes=(), language=language)
    return balanced(report)


def balanced(report: Report) -> Report:
    """Return the report with the totals that its own account gives."""
    totals = Counter({line.table: line.total for line in account_of(replace(report, totals={})).lines})
    return replace(report, totals={table: totals[table] for table in Table})


# Texts that mean something to a program that reads them for what they are not.
HOSTILE = [
    '#import "@preview/x:1.0.0": *',
    "#panic() $x^2$ *a* _b_ `c` <label> @ref \\ // /* = - + / ~ -- ' \"",
    '#eval(read("/etc/passwd")) \\u{1F600} #[ ] { } ( ]',
    "x-note:0,1,2 x-chip:7 https://example.org/{}%zz",
    "\u202eright to left\u202c \u2066alone \u200f\u200e",
    "a\u0300\u0301\u0302\u0303 Z͑ͫ̓ͪ͂ͫ̽͏̴̙̤̞͉͚ \u034f",
    "1\ufe0f\u20e3 \U0001f468\u200d\U0001f469\u200d\U0001f467 \U000e0067",
    "\ufeff\ufffe\uffff\ufdd0\U0010ffff\x00\x01\x7f\x85\u2028\u2029",
    "ﷺ 中文 한국어 ไทย हिन्दी ქართული",
    "{{7*7}} %s %n ${x} <script>alert(1)</script> '; DROP TABLE",
    "Ω≈ç√∫˜µ≤≥÷ ½ ① → ✓ ◐ ◇ ✕ ☃ ﬁ ﬀ",
    "a" * 400,
    "\t\t\n\n \u00a0\u2003 x",
]
