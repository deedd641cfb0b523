"""What the importer was unsure of is said in the window's language, whatever it says."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from dossier.ui import languages, unsure
from dossier.ui.unsure import _FORMS, _REASONS, unsure_words

BRIEFS = Path(__file__).resolve().parents[2] / "dossier" / "intake" / "briefs"
SAID = {
    "Taken as a fact; it may be a fact, an assessment, an inference or a limit.": (
        "Prise pour\u202f: fait\u202f; ce peut être un fait, une appréciation, une déduction ou une limite."
    ),
    "“Aims: more” has no number and was taken as a section of kind option.": (
        "“Aims: more” n’a pas de numéro et a été pris pour une section du genre option."
    ),
    "The sources 2, 4-6 are listed, but cited nowhere.": ("Les sources 2, 4-6 sont énumérées, mais citées nulle part."),
    "“Act5”, “m2” and 3 more were left as text: the number is that of no source.": (
        "“Act5”, “m2” and 3 more ont été laissés comme texte\u202f: le numéro n’est celui d’aucune source."
    ),
    "[4] is another work in the newer brief; check that its documents and judgements still fit.": (
        "[4] est une autre œuvre dans la nouvelle note d’analyse\u202f; vérifiez que ses documents et ses jugements "
        "conviennent encore."
    ),
}


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    languages.speak(qapp, "fr")
    yield
    languages.be_silent(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.mark.parametrize(("stored", "said"), SAID.items())
def test_a_stored_sentence_is_said_in_the_language(stored: str, said: str, french: None) -> None:
    assert unsure_words(stored) == said


@pytest.mark.parametrize("stored", [*SAID, "Something that a later version says."])
def test_in_english_it_is_said_as_it_is_stored(stored: str, qapp: QApplication) -> None:
    assert unsure_words(stored) == stored


def test_what_has_no_form_is_shown_as_it_is(french: None) -> None:
    assert unsure_words("Something that a later version says.") == "Something that a later version says."


def test_every_sentence_of_the_importer_has_a_form() -> None:
    """The sentences of the source, each place filled in, are known again."""
    sentences = []
    for path in sorted(BRIEFS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = sentence_of(node)
            if text is not None and re.match(r"^[A-Z“\[].* .*\.$", text):
                sentences.append(text)
    forms = [re.sub(r"\{\w+\}", "@", form) for form in _FORMS]
    unknown = [each for each in sentences if re.sub(r"“@”|@", "@", each) not in [f.replace("“@”", "@") for f in forms]]
    assert len(sentences) > 15
    assert unknown == []


def sentence_of(node: ast.AST) -> str | None:
    """Return what a doubt says, `@` for each place; None where it is none, or takes its words from elsewhere."""
    if not (isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")).endswith("oubt")):
        return None
    if len(node.args) < 2 or not isinstance(node.args[1], ast.Constant | ast.JoinedStr):
        return None
    said = node.args[1]
    pieces = said.values if isinstance(said, ast.JoinedStr) else [said]
    text = "".join(str(piece.value) if isinstance(piece, ast.Constant) else "@" for piece in pieces)
    return None if "@ @" in text or text.startswith("@ “") else text


def test_reasons_are_those_of_the_importer() -> None:
    source = (BRIEFS / "doubts.py").read_text(encoding="utf-8")
    assert [reason for reason in _REASONS if f'"{reason}"' not in source] == []


def test_of_the_forms_only_those_that_begin_like_a_sentence_are_made_patterns() -> None:
    unsure._pattern.cache_clear()
    unsure_words("Taken as a fact; it may be a fact, an assessment, an inference or a limit.")
    begun = [form for form in _FORMS if form.startswith(("{", "Taken as"))]
    assert unsure._pattern.cache_info().misses <= len(begun) < len(_FORMS) / 3
