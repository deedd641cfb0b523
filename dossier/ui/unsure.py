"""What the importer was unsure of, in the language of the window.

A dossier keeps the English sentence of a doubt. It is known again by its form, and said in the form of the language
with the same words in its places; a sentence of another form, as of a newer version, is shown as it is.
"""

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication

from dossier.model.kinds import ClaimKind, SectionKind
from dossier.ui.words import claim_kind_word, isolated, section_kind_words


def phrase(context: str, words: str) -> str:
    """Mark words of a table for translation, which happens when they are shown."""
    return words


_FORMS = (
    phrase("Doubts", "The bold line {words} was taken as a heading."),
    phrase("Doubts", "The line {words} was taken as a heading."),
    phrase("Doubts", "The lines {words} were taken as headings."),
    phrase("Doubts", "The line {words} was left as text: as a heading its number would be {number}."),
    phrase("Doubts", "The numbers of the headings are not in order: {numbers}."),
    phrase("Doubts", "Lines that only lead elsewhere were left out: {words}."),
    phrase("Doubts", "No question was found; the title is {words}."),
    phrase("Doubts", "No claim was found; mark them in the text."),
    phrase("Doubts", "The numbered lines at the end were taken as the list of sources."),
    phrase("Doubts", "The text before the first heading was taken as a section of kind {section}."),
    phrase("Doubts", "{words} is a second summary; it was taken as background."),
    phrase("Doubts", "{words} has no number and was taken as a section of kind {section}."),
    phrase("Doubts", "The section's printed number is {printed}; it was given {number}."),
    phrase("Doubts", "[{number}] leads to different addresses; the first was taken."),
    phrase("Doubts", "Taken as {claim}; it may be a fact, an assessment, an inference or a limit."),
    phrase("Doubts", "Its marker may close the sentences before it too; they were taken as uncited claims."),
    phrase("Doubts", "A marker stands where there is no claim."),
    phrase("Doubts", "The heading {words} holds a marker, and was taken as a claim."),
    phrase("Doubts", "A marker stands inside its sentence; where the claim begins and ends is a guess."),
    phrase("Doubts", "{words} was read as markers: {why}."),
    phrase("Doubts", "{words} were read as markers: {why}."),
    phrase("Doubts", "{words} was left as text: {why}."),
    phrase("Doubts", "{words} were left as text: {why}."),
    phrase("Doubts", "Numbers of the form {words} were left as text, {number} in all: markers have the form {form}."),
    phrase("Doubts", "[{number}] is cited, but the list of sources has no such entry."),
    phrase("Doubts", "The numbers {numbers} are cited, but the list of sources has no such entries."),
    phrase("Doubts", "Source {number} is listed, but cited nowhere."),
    phrase("Doubts", "The sources {numbers} are listed, but cited nowhere."),
    phrase("Doubts", "A list without numbers was left as text: another has those that are cited."),
    phrase("Doubts", "The closing list of sources has no numbers of its own; its entries were counted."),
    phrase("Doubts", "The closing list has number {numbers} twice; the first entry was taken."),
    phrase("Doubts", "Footnotes have the numbers of sources; they were counted on after the list."),
    phrase(
        "Doubts",
        "This record was taken by its place in the bibliography, or by its number there. Check that it is the one.",
    ),
    phrase("Doubts", "The newer brief lists another record as [{number}]; the one edited here was kept."),
    phrase(
        "Doubts", "[{number}] is another work in the newer brief; check that its documents and judgements still fit."
    ),
)
_REASONS = (
    phrase("Doubts", "numbers glued to words, which were raised once or belong to the word"),
    phrase("Doubts", "the list of sources has several works that may be meant, or no such letter"),
    phrase("Doubts", "raised numbers that may be exponents, or several numbers in one"),
    phrase("Doubts", "they may mean another source, or none"),
    phrase("Doubts", "the number is that of no source"),
    phrase("Doubts", "there is no footnote of that name"),
    phrase("Doubts", "the list of sources has no such work"),
)
_CLAIMS = {f"a {kind.value}": kind for kind in (ClaimKind.FACT, ClaimKind.LIMIT)}


def make_ready() -> None:
    """Make the patterns of all forms."""
    for form in _FORMS:
        _pattern(form)


def unsure_words(stored: str) -> str:
    """Return a stored sentence of the importer in the language of the window."""
    for form in _FORMS:
        if stored.startswith(form.partition("{")[0]) and (match := _pattern(form).fullmatch(stored)):
            values = {name: isolated(_value(name, words)) for name, words in match.groupdict().items()}
            return QCoreApplication.translate("Doubts", form).format(**values)
    return stored


def _value(name: str, words: str) -> str:
    if name == "claim" and words in _CLAIMS:
        kind = claim_kind_word(_CLAIMS[words])
        return words if kind == _CLAIMS[words].value else kind  # English has its article
    if name == "section" and words in [kind.value for kind in SectionKind]:
        return section_kind_words()[SectionKind(words)].lower()
    if name == "why" and words in _REASONS:
        return QCoreApplication.translate("Doubts", words)
    return words


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """Return the pattern of a form, made when a sentence begins like it, if not before: all take some 2 ms."""
    return re.compile("".join(_parts(form)), re.DOTALL)


def _parts(form: str) -> Iterator[str]:
    """Yield the pieces of the pattern of a form; numbers are figures, words stand in quotation marks."""
    for number, piece in enumerate(re.split(r"\{(\w+)\}", form)):
        if number % 2 == 0:
            yield re.escape(piece)
        elif piece in ("number", "printed"):
            yield rf"(?P<{piece}>\d+)"
        elif piece in ("words", "form"):
            yield rf"(?P<{piece}>“.*)"
        else:
            yield rf"(?P<{piece}>.+)"
