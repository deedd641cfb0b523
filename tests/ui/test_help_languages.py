"""The help in every language of the window: complete, under the names that the window shows, found, and laid out so."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dossier.cli import VERBS
from dossier.services import paths
from dossier.services.help_pages import Picture, help_pages, search_help
from dossier.ui import languages
from dossier.ui.actions import GROUPS, IN_A_DOCUMENT, specs, translated
from dossier.ui.dialogs.help import HelpDialog
from dossier.ui.help_keys import keys_page
from dossier.ui.theme import Theme

OTHERS = [code for code in languages.languages() if code != "en"]
MENU, VERBS_PAGE = -2, -1
OTHER_KEYS = {  # a word of keys or of the window's, in the language that says it
    "fr": {"Ctrl+Maj+F", "Alt+Gauche", "Maj+`J`"},
    "es": {"Ctrl+Mayús+F", "Alt+Izquierda", "Mayús+`J`"},
    "ar": {"Ctrl+Shift+F", "Shift+`J`"},
}


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    languages.be_silent(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def headings(text: str) -> list[str]:
    return re.findall(r"^(#+) ", text, re.MULTILINE)


def lines(text: str) -> list[str]:
    """Return the kinds of the lines of a page: what a translation has in common with its original."""
    kinds = []
    for line in text.splitlines():
        found = re.match(r"(#+ |- |\d+\. |!)", line)
        kinds.append(found[1] if found else "words" if line.strip() else "")
    return kinds


@pytest.mark.parametrize("code", OTHERS)
def test_no_page_heading_item_or_picture_is_missing(code: str) -> None:
    english = sorted((paths.resources() / "help/en").glob("*.md"))
    assert [file.name for file in sorted((paths.resources() / "help" / code).glob("*.md"))] == [
        file.name for file in english
    ]
    for file, page, other in zip(english, help_pages("en"), help_pages(code), strict=True):
        assert (file.name, headings(other.text)) == (file.name, headings(page.text))
        assert (file.name, lines(other.text)) == (file.name, lines(page.text))
        shown = [[part.name for part in each.parts if isinstance(part, Picture)] for each in (page, other)]
        assert [name.replace("en/", f"{code}/", 1) for name in shown[0]] == shown[1]
        assert len({topic.title for topic in other.topics}) == len(other.topics)
        assert other.title
        assert other.text != page.text


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_typed_as_it_stands_is_the_same_in_every_language(code: str) -> None:
    for page, other in zip(help_pages("en"), help_pages(code), strict=True):
        spans = [Counter(re.findall(r"`([^`]+)`", each.text)) for each in (page, other)]
        assert spans[0] == spans[1], other.title
        keys = [Counter(re.findall(r"\bF\d+\b|\b(?:Ctrl|Alt)\+\d\b", each.text)) for each in (page, other)]
        assert keys[0] == keys[1], other.title


@pytest.mark.parametrize("code", languages.languages())
def test_every_item_of_the_menu_is_explained_under_the_name_that_the_window_shows(code: str, app: QApplication) -> None:
    languages.speak(app, code)
    page = help_pages(code)[MENU]
    explained = re.findall(r"^- \*\*(.+?)\*\* (.+\.)$", page.text, re.MULTILINE)
    assert Counter(name for name, _ in explained) == Counter(
        translated(spec.text) for spec in [*specs(), *IN_A_DOCUMENT]
    )
    titles = [topic.title for topic in page.topics][1:]
    assert titles == [*(translated(group) for group in GROUPS), app.translate("Actions", "In a document")]


@pytest.mark.parametrize("code", languages.languages())
def test_every_verb_is_explained(code: str) -> None:
    titles = [topic.title for topic in help_pages(code)[VERBS_PAGE].topics][1:]
    assert sorted(titles) == sorted(f"dossier {verb}" for verb in VERBS)


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_named_in_slanted_letters_is_named_so_in_the_window(code: str, app: QApplication) -> None:
    """A page refers to items of the menu, to buttons and to other pages by the very words that are shown there."""
    languages.speak(app, code)
    titles = {keys_page({}).title}
    shown = {translated(spec.text) for spec in specs()} | titles
    known = _translations(code)
    for page in help_pages(code):
        for name in re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", page.text):
            said = name in shown or any(words == name or words.startswith(name) for words in known)
            assert said or name in _OWN[code], (page.title, name)


_OWN = {"fr": {"fiche"}, "es": {"ficha"}, "ar": {"البطاقة"}}  # a word that is explained, not one that is pressed


def _translations(code: str) -> set[str]:
    text = paths.resource(f"i18n/{code}.ts").read_text(encoding="utf-8")
    return {words.replace("\u2068", "") for words in re.findall(r"<translation>([^<]+)</translation>", text)}


@pytest.mark.parametrize("code", OTHERS)
def test_keys_are_named_as_the_window_names_them(code: str) -> None:
    text = " ".join(page.text for page in help_pages(code))
    assert {key for key in OTHER_KEYS[code] if key in text} == OTHER_KEYS[code]
    if code != "ar":
        assert "Shift" not in text


def test_french_has_narrow_spaces_before_its_marks() -> None:
    for page in help_pages("fr"):
        plain = re.sub(r"`[^`]*`|\(dossier:[^)]*\)|\]\([^)]*\)", "", page.text)
        assert re.findall(r"[^\u202f][;?!](?:\s|$)|[^\u202f]:\s|«[^\u202f]|[^\u202f]»", plain) == []
        assert "'" not in plain


@pytest.mark.parametrize(
    ("code", "typed", "title"),
    [
        ("fr", "perimes", "Jugements périmés"),
        ("fr", "DOSSIER fourni", "Le dossier fourni"),
        ("es", "anotacion pdf colega", "Lo que un colega hizo en su PDF"),
        ("es", "version reciente", "Una versión más reciente"),
        ("ar", "الاحكام المتقادمه", "الأحكام المتقادمة"),
        ("ar", "اضبارة مرفقه", "الإضبارة المرفقة بالبرنامج"),
        ("ar", "العلامـــات", "العلامات"),
    ],
)
def test_topics_are_found_without_accents_and_as_they_are_typed_in_haste(code: str, typed: str, title: str) -> None:
    assert title in [topic.title for topic in search_help(help_pages(code), typed)]


@pytest.mark.parametrize("code", languages.languages())
def test_the_help_is_shown_in_the_language_and_from_its_side(
    code: str, app: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    languages.speak(app, code)
    pages = [*help_pages(languages.spoken()), keys_page({})]
    dialog = HelpDialog(theme, pages)
    qtbot.addWidget(dialog)
    dialog.show()
    mirrored = code == "ar"
    assert dialog.isRightToLeft() is mirrored
    for row, page in enumerate(pages):
        dialog.list.setCurrentRow(row)
        assert dialog.view.toPlainText().splitlines()[0] == page.title
        block = dialog.view.document().begin()
        while block.isValid():
            if block.text().strip():
                assert (block.textDirection() is Qt.LayoutDirection.RightToLeft) is mirrored, block.text()
            block = block.next()
    assert (dialog.list.mapTo(dialog, dialog.list.rect().topLeft()).x() > dialog.view.x()) is mirrored
    dialog.field.setText("Markdown")
    assert dialog.list.count() > 0
