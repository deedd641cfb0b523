"""The pages of the help: Markdown files of the program, cut into topics that can be searched."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.services import paths
from dossier.text.fuzzy import folded, misfit, typed_words

FOLDER = "help"
ENGLISH = "en"
_PICTURE = re.compile(r"^!\[([^\]\n]*)\]\(([a-z0-9-]+)\)$", re.MULTILINE)
_HEADING = re.compile(r"^(#{1,2}) +(.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the real program; `name` is its file's in `resources/pictures`, with the folder of its language,
    without theme and ending.
    """

    name: str
    words: str  # what it shows, for those who do not see it


@dataclass(frozen=True, slots=True)
class Topic:
    """What stands under one heading of a page; `page` is the page's title."""

    page: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page in a language. `text` is Markdown, in which a picture stands on a line of its own."""

    title: str
    text: str
    language: str = ENGLISH

    @property
    def topics(self) -> list[Topic]:
        """The page cut at its headings; the first topic bears the page's title."""
        found = list(_HEADING.finditer(self.text))
        ends = [match.start() for match in found[1:]] + [len(self.text)]
        return [
            Topic(self.title, match[2].strip(), self.text[match.end() : end].strip())
            for match, end in zip(found, ends, strict=True)
        ]

    @property
    def parts(self) -> list[str | Picture]:
        """Markdown and pictures, in their order."""
        parts: list[str | Picture] = []
        at = 0
        for match in _PICTURE.finditer(self.text):
            parts += [self.text[at : match.start()], Picture(f"{self.language}/{match[2]}", match[1])]
            at = match.end()
        return [part for part in (*parts, self.text[at:]) if not isinstance(part, str) or part.strip()]


def help_pages(language: str = ENGLISH) -> list[HelpPage]:
    """Return the pages in their order, in English where there are none in `language` (a code such as `fr`)."""
    files = sorted((paths.resources() / FOLDER / language).glob("*.md")) if language.isalpha() else []
    files = files or sorted((paths.resources() / FOLDER / ENGLISH).glob("*.md"))
    return [page_of(file.read_text(encoding="utf-8"), file.parent.name) for file in files]


def page_of(text: str, language: str = ENGLISH) -> HelpPage:
    """Return the page that a Markdown text is; its first heading is its title."""
    first = _HEADING.search(text)
    return HelpPage(first[2].strip() if first else "", text, language)


def search_help(pages: Sequence[HelpPage], query: str) -> list[Topic]:
    """Return the topics that have all words of `query`, those that have them in their title first."""
    words = typed_words(query)
    if not words:
        return []
    found = []
    for topic in (topic for page in pages for topic in page.topics):
        titled = misfit(words, folded(topic.title), loose=False)
        if titled is not None:
            found.append((titled, topic))
        elif misfit(words, folded(f"{topic.page} {topic.title} {topic.text}"), loose=False) is not None:
            found.append((1_000, topic))
    return [topic for _, topic in sorted(found, key=lambda pair: pair[0])]
