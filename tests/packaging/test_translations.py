"""Every string of the window is translated into every language, with the same places and all the forms of numbers."""

import ast
import importlib.util
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PLACES = re.compile(r"\{\w*\}|%[0-9n]")
UNFRENCH = re.compile(r"[^\u202f][;?!»]|«[^\u202f]|[^\u202f]:")
MARKS = "\u200e\u200f\u2068\u2069"
FILTERS = re.compile(r"\(\*[^)]*\)")
SHOWN_BY = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setInformativeText",
    "setTitle",
    "showMessage",
}


def load(name: str) -> ModuleType:
    # By its path: the name `packaging` belongs to a well-known package.
    spec = importlib.util.spec_from_file_location(name, CHECKOUT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


phrases = load("phrases")
translations = load("translations")
LANGUAGES = [language for language in translations.FORMS if language != translations.ENGLISH]


def found_in(source: str) -> list[tuple[str, str, str, str]]:
    return [
        (phrase.context, phrase.source, phrase.comment, phrase.one)
        for phrase in phrases.module_phrases(ast.parse(source))
    ]


def translated(language: str) -> Iterable[tuple[str, list[str], int]]:
    """Yield every phrase's English words, its forms in `language`, and how many of those leave its number out."""
    known = translations.read(language)
    for phrase in translations.wanted():
        forms = known.get(translations._key(phrase), ())
        yield phrase.source, list(forms), 0 if not phrase.counted else (3 if language == "ar" else 1)


@pytest.mark.parametrize("language", translations.FORMS)
def test_every_string_is_translated(language: str) -> None:
    assert [(phrase.context, phrase.source) for phrase in translations.missing(language)] == []
    assert not [source for source, forms, _ in translated(language) if language != "en" and not all(forms)]


@pytest.mark.parametrize("language", translations.FORMS)
def test_the_files_are_up_to_date(language: str) -> None:
    path = translations.FOLDER / f"{language}.ts"
    assert path.read_bytes() == translations.written(language, translations.read(language)), "run translations.py"
    assert path.with_suffix(".qm").read_bytes() == translations.compiled(path.read_bytes()), "run translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_are_those_of_the_english_words(language: str) -> None:
    wrong = []
    for source, forms, bare in translated(language):
        for number, form in enumerate(forms):
            want = sorted(PLACES.findall(source))
            if number < bare:  # "one claim" needs no figure
                want = [place for place in want if place != "%n"]
                form = form.replace("%n", "")
            if sorted(PLACES.findall(form)) != want or FILTERS.findall(form) != FILTERS.findall(source):
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ends_are_those_of_the_english_words(language: str) -> None:
    """What is put together needs its space; "…" says that a dialog follows; there are no mnemonics to clash."""
    wrong = []
    for source, forms, _ in translated(language):
        for form in forms:
            bare = form.strip(MARKS)
            spaces = (source[:1] == " ", source[-1:] == " ") == (bare[:1] == " ", bare[-1:] == " ")
            more = source.endswith("…") == bare.endswith("…")
            if not (spaces and more) or "&" in form or form.count("\n") != source.count("\n"):
                wrong.append((source, form))
    assert wrong == []


def test_french_is_set_as_french_is() -> None:
    wrong = []
    for _, forms, _ in translated("fr"):
        for form in forms:
            if "'" in form or UNFRENCH.search(re.sub(r"https?://|\);;", "", form)):
                wrong.append(form)
    assert wrong == []


def test_names_keep_their_direction_in_arabic_sentences() -> None:
    """A path in Latin letters would carry the words around it off; errors are set so when they are shown."""
    known = translations.read("ar")
    names = re.compile(r"(?<!\u2068)\{(name|path|file|folder|title|query|words|quote|text)\}")
    loose = {
        phrase.source: form
        for phrase, forms in known.items()
        for form in forms
        if phrase.context != phrases.ERRORS and names.search(form) and form.strip() != names.sub("", form)
    }
    assert loose == {}


def test_every_code_that_the_program_raises_is_translated() -> None:
    raised = set()
    for path in (CHECKOUT / "dossier").rglob("*.py"):
        if path.relative_to(CHECKOUT / "dossier").parts[0] in ("cli", "main.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "KnownError":
                assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}: the code is no literal"
                raised.add(node.args[0].value)
    assert len(raised) > 100
    for language in LANGUAGES:
        said = {phrase.comment for phrase in translations.read(language) if phrase.context == phrases.ERRORS}
        assert raised - said == set()


def test_what_is_translated_is_written_out_where_it_is_asked_for() -> None:
    asked = [
        f"{path.name}:{node.lineno}: {ast.unparse(node)}"
        for path in (CHECKOUT / "dossier" / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and not all(map(is_written_out, _asked(node)))
    ]
    assert asked == []


def _asked(node: ast.Call) -> list[ast.expr]:
    """Return what a call asks to be translated: `self.tr(words)`, `counted(number, one, many)`."""
    if getattr(node.func, "attr", "") == "tr":
        return node.args[:1]
    return node.args[1:3] if getattr(node.func, "id", "") == "counted" else []


def is_written_out(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return is_written_out(node.body) and is_written_out(node.orelse)
    return isinstance(node, ast.Constant)


def test_no_widget_is_given_words_of_one_language() -> None:
    """What is shown comes from `tr`, from a value, or has no words in it."""
    bare = []
    for path in sorted((CHECKOUT / "dossier" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SHOWN_BY and node.args):
                continue
            said = node.args[0]
            parts = said.values if isinstance(said, ast.JoinedStr) else [said]
            words = [p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)]
            if any(re.search(r"[A-Za-z]{3}", re.sub(r"<[^>]*>?|^[^<]*>|&nbsp;", "", word)) for word in words):
                bare.append(f"{path.name}:{node.lineno}: {words}")
    assert bare == []


def test_what_is_asked_for_is_found() -> None:
    source = """
class Pane:
    def show(self, n, error):
        self.tr("One" if n else "Two")
        QCoreApplication.translate("There", "Three")
        counted(n, "%n word", "%n words")
        error("x", label="rub out")
        Together((change, other), "rub out both")
        sentence = "“{name}” is broken."
        raise KnownError("broken", sentence, name=n)
"""
    assert found_in(source) == [
        ("Pane", "One", "", ""),
        ("Pane", "Two", "", ""),
        ("There", "Three", "", ""),
        ("Words", "%n words", "", "%n word"),
        ("Undo", "rub out", "", ""),
        ("Undo", "rub out both", "", ""),
        ("Errors", "“{name}” is broken.", "broken", ""),
    ]


def test_the_words_of_actions_and_of_changes_are_found_in_their_tables() -> None:
    source = """
GROUPS: Mapping[str, tuple] = {"File": (Spec("open", "Open…"), Spec("quit", "Quit"))}
SHADES = tuple(Spec(f"c{n}", word) for n, word in enumerate(("Red", "Green"), 1))
class Change:
    label: str = "rub out"
"""
    assert sorted(found_in(source)) == [
        ("Actions", "File", "", ""),
        ("Actions", "Green", "", ""),
        ("Actions", "Open…", "", ""),
        ("Actions", "Quit", "", ""),
        ("Actions", "Red", "", ""),
        ("Undo", "rub out", "", ""),
    ]


def test_a_new_string_stands_unfinished_and_is_missed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    new = phrases.Phrase("Pane", "Brand new")
    monkeypatch.setattr(translations, "phrases", lambda: {new: ("ui/pane.py",)})
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    (tmp_path / "fr.ts").write_bytes(translations.written("fr", {}))
    assert new in translations.missing("fr")
    (tmp_path / "fr.ts").write_bytes(translations.written("fr", {new: ("Tout neuf",)}))
    assert new not in translations.missing("fr")
    assert translations.read("fr") == {new: ("Tout neuf",)}


def test_what_is_no_longer_said_is_kept_and_serves_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    old = phrases.Phrase("Pane", "Old")
    many = phrases.Phrase("Words", "%n olds", one="%n old")
    said = {old: ("ui/pane.py",), many: ("ui/pane.py",)}
    monkeypatch.setattr(translations, "phrases", lambda: said)
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    known = {old: ("Vieux",), translations._key(many): ("%n vieux", "%n vieux")}
    said = {}
    (tmp_path / "fr.ts").write_bytes(translations.written("fr", known))
    assert (tmp_path / "fr.ts").read_text(encoding="utf-8").count('type="vanished"') == 2
    assert translations.read("fr") == known
    said = {old: ("ui/pane.py",), many: ("ui/pane.py",)}
    assert b"vanished" not in translations.written("fr", translations.read("fr"))
    assert not {old, many} & set(translations.missing("fr"))
