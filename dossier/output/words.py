"""The words of a report, from one table per language; text in a report that no dossier gave comes from here."""

import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

from dossier.model.errors import BugError
from dossier.model.report import Report, Table
from dossier.output.pieces import isolated

Entry = str | list[str]

LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
"""The languages that there are words in, by their codes, as those who read them call them."""


def _of_six(n: int) -> int:
    """Return which of Arabic's forms is the one for `n`: none, one, two, a few, many, or the rest."""
    if n < 3:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 > 10 else 5


PLURALS: Mapping[str, tuple[Callable[[int], int], int]] = {
    "one and others": (lambda n: int(n != 1), 2),
    "up to one and others": (lambda n: int(n > 1), 2),
    "six": (_of_six, 6),
}
"""How a language counts things: which of an entry's forms is the one for a number, and how many there are."""


@dataclass(frozen=True, slots=True)
class Words:
    """One language's table; `zone` is the time zone that dates are shown in."""

    entries: Mapping[str, Entry]
    zone: tzinfo = UTC

    def __call__(self, key: str, **values: object) -> str:
        """Return the words of `key` (dotted) with its places filled."""
        entry = self._entry(key)
        if not isinstance(entry, str):
            raise BugError(f"the report word “{key}” has forms for numbers")
        return entry.format(**values)

    def count(self, key: str, n: int, **values: object) -> str:
        """Return the form of `key` for `n` things."""
        entry = self._entry(key)
        rule, forms = PLURALS[self("plural")]
        if isinstance(entry, str) or len(entry) != forms:
            raise BugError(f"the report word “{key}” has no forms for numbers")
        return entry[rule(n)].format(n=n, **values)

    def raw(self, key: str) -> str:
        """Return the words of `key` with their places unfilled, for the template to fill."""
        entry = self._entry(key)
        return entry if isinstance(entry, str) else entry[-1]

    def listed(self, key: str) -> list[str]:
        entry = self._entry(key)
        return [entry] if isinstance(entry, str) else list(entry)

    def join(self, items: Sequence[str]) -> str:
        """Return `items` as a list in a sentence."""
        if len(items) < 2:
            return "".join(items)
        return self("list.and", first=self("list.comma").join(items[:-1]), last=items[-1])

    def apart(self, text: str) -> str:
        """Return `text`, which may run the other way, so that it turns round nothing in a line of these words."""
        return isolated(text, self("direction") == "rtl")

    def dotted(self, parts: Iterable[str]) -> str:
        """Return `parts`, those that there are, side by side in a line, each kept apart from the others' direction."""
        return self("list.dot").join(self.apart(part) for part in parts if part)

    def date(self, moment: datetime | str, *, long: bool = False) -> str:
        """Return the local day of `moment` (aware, or an ISO 8601 string in UTC); a string that is no date as it is."""
        if isinstance(moment, str):
            try:
                moment = datetime.fromisoformat(moment)
            except ValueError:
                return str(moment)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        day = moment.astimezone(self.zone)
        months = self.listed("date.months" if long else "date.short_months")
        return self("date.long" if long else "date.short", day=day.day, month=months[day.month - 1], year=day.year)

    def moment(self, moment: str) -> str:
        """Return the local day and minute of an ISO 8601 string in UTC; a string that is no date as it is."""
        try:
            then = datetime.fromisoformat(moment)
        except ValueError:
            return moment
        then = then.replace(tzinfo=UTC) if then.tzinfo is None else then
        return f"{self.date(then, long=True)}{self('list.comma')}{then.astimezone(self.zone):%H:%M}"

    def by(self, reviewer: str, moment: str, writers: Sequence[str] = ()) -> str:
        """Return who and when; of several `writers` who was first, and who edited it; no name where none is shown."""
        day = self.date(moment)
        if all(writers) and len(writers) > 1:
            maker, *editors = map(self.apart, writers)
            return self("document.edited_by", maker=maker, reviewer=self.join(editors), date=day)
        return self("document.by", reviewer=self.apart(reviewer), date=day) if reviewer else day

    def _entry(self, key: str) -> Entry:
        if key not in self.entries:
            raise BugError(f"there is no report word “{key}”")
        return self.entries[key]


def load_words(resources: Path, language: str, zone: tzinfo = UTC) -> Words:
    """Return the words of `language`, or the English ones where there is no table for it."""
    table = resources / "words" / f"{language}.toml"
    if not table.is_file():
        table = resources / "words" / "en.toml"
    return Words(dict(_flattened(tomllib.loads(table.read_text(encoding="utf-8")))), zone)


def words_of(report: Report, resources: Path, zone: tzinfo = UTC) -> Words:
    """Return the words that `report` is written in.

    Where judgements were left out, no citation is called unchecked: it may well have been checked.
    """
    return without_verdicts(load_words(resources, report.language, zone), report.left_out)


def without_verdicts(words: Words, left_out: Collection[Table]) -> Words:
    """Return `words` that call no citation unchecked where judgements were left out."""
    if Table.JUDGEMENTS not in left_out:
        return words
    said = {f"{table}.unchecked": words.entries[f"{table}.left out"] for table in ("verdict", "verdict_on")}
    return Words({**words.entries, **said}, words.zone)


def _flattened(table: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Entry]]:
    found: list[tuple[str, Entry]] = []
    for key, value in table.items():
        if isinstance(value, dict):
            found += _flattened(value, f"{prefix}{key}.")
        else:
            found.append((prefix + key, value))
    return found
