"""check."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from dossier.cli.briefs import doubts_of, print_doubts
from dossier.cli.facts import Facts
from dossier.cli.options import dossier_argument, json_option, reading
from dossier.cli.output import counted, print_json, print_lines, print_table
from dossier.model.kinds import Verdict
from dossier.services.checking import Checked, Lost
from dossier.services.checking import check as check_store

_NOTHING = "nothing attached"
_QUOTE = 80  # characters of a quote in a table


@click.command()
@dossier_argument
@json_option
def check(file: Path, as_json: bool) -> None:
    """Check that a dossier is whole, and how far its review is.

    Integrity, the quote check of every evidence and of what claims quote themselves, what lost its place in the text,
    judgements of which something moved since, how many citations are judged, and what the importer was unsure of.
    Whether a source supports a claim is for you to judge; nothing here says so. What is found is no failure: the exit
    code is 0.
    """
    with reading(file) as store:
        checked, doubts = check_store(store), doubts_of(store)
    if as_json:
        print_json(_facts(checked) | {"doubts": doubts})
        return
    _print(checked)
    print_doubts(doubts)


def _facts(checked: Checked) -> Facts:
    return {
        "integrity": {"sound": not checked.findings, "findings": [asdict(finding) for finding in checked.findings]},
        "quotes": [asdict(quote) for quote in checked.quotes],
        "quotations": [asdict(quotation) for quotation in checked.quotations],
        "stale": [asdict(stale) for stale in checked.stale],
        "unplaced": [asdict(lost) for lost in checked.unplaced],
        "coverage": {
            "citations": sum(checked.verdicts.values()),
            "judged": _judged(checked),
            "verdicts": {verdict.value: checked.verdicts[verdict] for verdict in Verdict},
            "sections": [asdict(section) for section in checked.coverage],
        },
    }


def _judged(checked: Checked) -> int:
    return sum(number for verdict, number in checked.verdicts.items() if verdict is not Verdict.UNCHECKED)


def _print(checked: Checked) -> None:
    print_lines(f"Integrity: {counted(len(checked.findings), 'finding') if checked.findings else 'sound'}")
    print_table([(finding.table, finding.sentence) for finding in checked.findings], indent="  ")
    verdicts = [f"{checked.verdicts[v]} {v.value}" for v in Verdict if checked.verdicts[v]]
    print_lines(
        f"Coverage: {_judged(checked)} of {counted(sum(checked.verdicts.values()), 'citation')} judged"
        + (f" ({', '.join(verdicts)})" if verdicts else "")
    )
    print_table(
        [
            (row.number, f"{row.judged} of {row.citations}", f"{row.uncited} of {row.claims} uncited", row.title)
            for row in checked.coverage
        ],
        indent="  ",
    )
    found = Counter(quote.check for quote in checked.quotes)
    print_lines("Quote checks: " + (", ".join(f"{found[k]} {k.value}" for k in found) or "no evidence is tied"))
    print_table(
        [
            (
                _citation(quote.claim, quote.source),
                _said(quote.check.value, quote.sentence),
                quote.document + (" (an older version)" if quote.older_version else ""),
                _shortened(quote.sentence or quote.quote),
            )
            for quote in checked.quotes
        ],
        indent="  ",
    )
    _print_quotations(checked)
    print_lines(f"Stale judgements: {len(checked.stale)}")
    print_table(
        [
            (_citation(stale.claim, stale.source), stale.verdict.value, "moved: " + ", ".join(stale.moved))
            for stale in checked.stale
        ],
        indent="  ",
    )
    print_lines(f"Unplaced: {len(checked.unplaced)}")
    print_table([(lost.table, _cited(lost), _shortened(lost.quote)) for lost in checked.unplaced], indent="  ")


def _print_quotations(checked: Checked) -> None:
    kinds = [row.check.value if row.check else _NOTHING for row in checked.quotations]
    counts = ", ".join(f"{count} {kind}" for kind, count in Counter(kinds).items())
    print_lines("Quotations in claims: " + (counts or "none"))
    print_table(
        [
            (
                row.claim,
                _said(kind, row.sentence),
                row.document or _sources(row.sought_in),
                _shortened(row.sentence or row.quote),
            )
            for row, kind in zip(checked.quotations, kinds, strict=True)
        ],
        indent="  ",
    )


def _said(found: str, sentence: str) -> str:
    """Return what was found; that words were cut out of a sentence that denies is said, and the sentence shown."""
    return f"{found}, out of a sentence with a negation:" if sentence else found


def _cited(lost: Lost) -> str:
    """Return what a claim without a place has that is not counted as the text's."""
    return f"{lost.number}, {lost.judged} of {counted(lost.citations, 'citation')} judged" if lost.number else ""


def _sources(numbers: Sequence[int | None]) -> str:
    return " ".join("[+]" if number is None else f"[{number}]" for number in numbers)


def _citation(claim: str, source: int | None) -> str:
    return f"{claim} [{'+' if source is None else source}]"


def _shortened(quote: str) -> str:
    return f"“{quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + '…'}”"
