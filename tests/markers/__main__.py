"""python -m tests.markers [--errors]: prints the table, and what was read wrong or missed."""

import sys
from collections.abc import Iterator

from tests.markers.corpora import corpora_briefs
from tests.markers.files import FILES, has_file, score_file
from tests.markers.forms import FORMS, Form
from tests.markers.languages import LANGUAGES
from tests.markers.making import PLACINGS, Made, make
from tests.markers.measuring import Score, score, table


def made_briefs(form: Form, format: str) -> Iterator[Made]:
    """Yield the briefs of our own in a form: every language, every placing."""
    for language in LANGUAGES:
        if form.languages and language.code not in form.languages.split():
            continue
        for shift, placing in enumerate(PLACINGS):
            yield make(form, language, format, placing, shift)


def made_files(form: Form, format: str) -> Score:
    """Return how the briefs of our own were read as files of a format."""
    total = Score()
    for language in LANGUAGES:
        if (form.languages and language.code not in form.languages.split()) or not has_file(form, format, language):
            continue
        for shift, placing in enumerate(PLACINGS):
            total.add(score_file(make(form, language, "markdown", placing, shift), form, format, language))
    return total


def measured() -> Iterator[tuple[str, str, str, Score]]:
    """Yield form, format, stock and the score of each row."""
    for form in FORMS:
        for format in form.formats.split():
            for stock, briefs in (("made", made_briefs(form, format)), *corpora_briefs(form, format)):
                total = Score()
                for brief in briefs:
                    total.add(score(brief))
                if total.briefs:
                    yield form.name, format, stock, total
        for format in FILES:
            total = made_files(form, format)
            if total.briefs:
                yield form.name, format, "made", total


def main(arguments: list[str]) -> int:
    rows = list(measured())
    print("\n".join(table(rows)))
    if "--errors" in arguments:
        for form, format, stock, found in rows:
            for kind, errors in (("wrong", found.wrong), ("missed", found.missed)):
                for error in errors[:12]:
                    print(f"{form} {format} {stock}: {kind} {error}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
