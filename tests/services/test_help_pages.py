"""The help is complete, names nothing that is not there, and is found."""

import re

import pytest

from dossier.cli import VERBS
from dossier.services import paths
from dossier.services.help_pages import HelpPage, Picture, help_pages, page_of, search_help
from dossier.services.rendering import render_markdown

PAGES = help_pages()
SHOWN = ("window", "palette", "export", "settings")


def page(title: str) -> HelpPage:
    return next(page for page in PAGES if page.title == title)


def test_every_verb_is_explained_and_none_that_is_not_there() -> None:
    titles = {topic.title for topic in page("The command line").topics}
    assert {title.removeprefix("dossier ") for title in titles if title.startswith("dossier ")} == set(VERBS)


def test_pages_have_titles_of_their_own_and_render_without_loss() -> None:
    assert len({page.title for page in PAGES}) == len(PAGES)
    assert all(page.title for page in PAGES)
    for one in PAGES:
        words = " ".join(part for part in one.parts if isinstance(part, str))
        shown = re.sub(r"<[^>]+>", " ", render_markdown(words))
        assert "![" not in shown
        assert len(shown.split()) >= len(re.findall(r"\w{4,}", words))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_pictures_are_there_in_every_language_and_both_themes(language: str) -> None:
    pictures = [part for page in help_pages(language) for part in page.parts if isinstance(part, Picture)]
    assert {picture.name for picture in pictures} == {f"{language}/{name}" for name in SHOWN}
    for picture in pictures:
        assert picture.words
        for theme in ("light", "dark"):
            assert paths.resource(f"pictures/{picture.name}-{theme}.png").stat().st_size > 5_000


def test_a_page_is_cut_at_its_headings_and_at_its_pictures() -> None:
    made = page_of("# One\n\nfirst\n\n![seen](shot)\n\n## Two\n\nsecond\n")
    assert [(topic.title, topic.page) for topic in made.topics] == [("One", "One"), ("Two", "One")]
    assert made.topics[1].text == "second"
    assert made.parts == ["# One\n\nfirst\n\n", Picture("en/shot", "seen"), "\n\n## Two\n\nsecond\n"]


@pytest.mark.parametrize(
    ("query", "first"),
    [("stale", "Stale judgements"), ("passages tie", "Passages"), ("judge whether", "dossier judge")],
)
def test_topics_are_found_by_words_in_any_order_titles_first(query: str, first: str) -> None:
    found = [topic.title for topic in search_help(PAGES, query)]
    assert first in found
    if query in first.lower():
        assert found[0] == first


def test_nothing_typed_and_nothing_found_are_no_topics() -> None:
    assert search_help(PAGES, "  ") == []
    assert search_help(PAGES, "zzyzx") == []


def test_a_language_without_pages_is_helped_in_english() -> None:
    assert help_pages("tlh") == PAGES
    assert help_pages("../../words") == PAGES
