"""What the importer was unsure of, in the order in which a person must look at it; what is alike is one doubt."""

from collections.abc import Iterable, Sequence

from dossier.intake.briefs.guessing import Guess
from dossier.intake.briefs.printed import LeftAsText, Printed
from dossier.model.imported import ImportedDoubt
from dossier.model.kinds import MarkerForm

_MOST_SHOWN = 6
# First what may have gone wrong for the whole brief, then single places, then what is merely a default.
_ORDER = (
    "no-claims",
    "marker-form",
    "marker-unsure",
    "marker-without-claim",
    "number-without-source",
    "footnote-missing",
    "author-year-missing",
    "number-as-text",
    "footnotes-counted",
    "list-left",
    "list-guessed",
    "list-number",
    "list-twice",
    "source-addresses",
    "heading-guessed",
    "heading-order",
    "number-order",
    "section-number",
    "second-summary",
    "section-without-heading",
    "section-kind",
    "marker-heading",
    "marker-inside",
    "marker-scope",
    "source-not-cited",
    "question-missing",
    "claim-kind",
)
_REASONS = {
    MarkerForm.FLATTENED: "numbers glued to words, which were raised once or belong to the word",
    MarkerForm.AUTHOR_YEAR: "the list of sources has several works that may be meant, or no such letter",
    MarkerForm.RAISED: "raised numbers that may be exponents, or several numbers in one",
}
_LEFT = {
    "number-as-text": "the number is that of no source",
    "footnote-missing": "there is no footnote of that name",
    "author-year-missing": "the list of sources has no such work",
}
_RANK = {code: rank for rank, code in enumerate(_ORDER)}


def in_order(doubts: Iterable[ImportedDoubt]) -> list[ImportedDoubt]:
    """Return the doubts, those that a person must look at first; of one kind they stay in the order of reading."""
    return sorted(doubts, key=lambda doubt: _RANK.get(doubt.code, 0))


def doubts_of_markers(bodies: Sequence[str], unsure: Iterable[tuple[int, list[Printed]]]) -> list[ImportedDoubt]:
    """Return a doubt for each section with markers that may be none; `unsure` are these by the section's index."""
    found: list[ImportedDoubt] = []
    for section, printed in unsure:
        if not printed:
            continue
        words = [_with_word(bodies[section], each) for each in printed]
        reason = _REASONS.get(printed[0].form, "they may mean another source, or none")
        found.append(
            ImportedDoubt(
                "marker-unsure",
                f"{_listed_words(words)} {'was' if len(words) == 1 else 'were'} read as markers: {reason}.",
                section,
            )
        )
    return found


def doubts_of_left(left: Iterable[tuple[int, LeftAsText]], guess: Guess) -> list[ImportedDoubt]:
    """Return a doubt for each kind of thing that looks like a marker and was left as text."""
    by_code: dict[str, list[str]] = {}
    sections: dict[str, set[int]] = {}
    for section, each in left:
        by_code.setdefault(each.code, []).append(each.printed)
        sections.setdefault(each.code, set()).add(section)
    found = [
        ImportedDoubt(
            code,
            f"{_listed_words(printed)} {_was(printed)} left as text: {_LEFT[code]}.",
            min(sections[code]) if len(sections[code]) == 1 else None,
        )
        for code, printed in by_code.items()
    ]
    for form, count in guess.left.items():
        if guess.prevailing is not None and form is not MarkerForm.FLATTENED:
            words = f"Numbers of the form “{form}” were left as text, {count} in all: markers have the form"
            found.append(ImportedDoubt("marker-form", f"{words} “{guess.prevailing}”."))
    return found


def doubts_of_sources(unlisted: Sequence[int], uncited: Sequence[int]) -> list[ImportedDoubt]:
    """Return what is unsure of the numbers that are cited and not listed, and of those listed and not cited."""
    found: list[ImportedDoubt] = []
    if len(unlisted) == 1:
        words = f"[{unlisted[0]}] is cited, but the list of sources has no such entry."
        found.append(ImportedDoubt("number-without-source", words))
    elif unlisted:
        words = f"The numbers {_listed_numbers(unlisted)} are cited, but the list of sources has no such entries."
        found.append(ImportedDoubt("number-without-source", words))
    if len(uncited) == 1:
        found.append(ImportedDoubt("source-not-cited", f"Source {uncited[0]} is listed, but cited nowhere."))
    elif uncited:
        words = f"The sources {_listed_numbers(uncited)} are listed, but cited nowhere."
        found.append(ImportedDoubt("source-not-cited", words))
    return found


def _with_word(body: str, printed: Printed) -> str:
    """Return a marker as printed, with the word that it is glued to."""
    before = body[max(0, printed.start - 30) : printed.start].split(" ")[-1]
    return before + body[printed.start : printed.end]


def _was(printed: Sequence[str]) -> str:
    return "was" if len(set(printed)) == 1 else "were"


def _listed_words(words: Sequence[str]) -> str:
    """Return up to six of the words, each once, and how many more there are."""
    shown = [f"“{word[:40]}”" for word in dict.fromkeys(" ".join(word.split()) for word in words)]
    more = len(shown) - _MOST_SHOWN
    return ", ".join(shown[:_MOST_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _listed_numbers(numbers: Sequence[int]) -> str:
    """Return numbers in a row, `2, 4-6`."""
    rows: list[list[int]] = []
    for number in sorted(set(numbers)):
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return ", ".join(
        str(row[0]) if len(row) == 1 else f"{row[0]}, {row[1]}" if len(row) == 2 else f"{row[0]}-{row[-1]}"
        for row in rows
    )
