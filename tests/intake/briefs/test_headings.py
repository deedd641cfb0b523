import pytest

from dossier.intake.briefs.headings import is_notice, kind_of, names_sources, number_and_title, question_in
from dossier.model.kinds import SectionKind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Executive summary", SectionKind.SUMMARY),
        ("Summary of the results", SectionKind.SUMMARY),
        ("Résumé exécutif", SectionKind.SUMMARY),
        ("Resumen", SectionKind.SUMMARY),
        ("Zusammenfassung", SectionKind.SUMMARY),
        ("Limits of current reporting", SectionKind.LIMITS),
        ("Limitations", SectionKind.LIMITS),
        ("Known limitations", SectionKind.LIMITS),
        ("Evidence and limits", SectionKind.LIMITS),
        ("What we don't know yet", SectionKind.LIMITS),
        ("Limites", SectionKind.LIMITS),
        ("Les limites de l'étude", SectionKind.LIMITS),
        ("Límites y dudas", SectionKind.LIMITS),
        ("Grenzen der Quellen", SectionKind.LIMITS),
        ("Background", SectionKind.BACKGROUND),
        ("Contexte", SectionKind.BACKGROUND),
        ("Antecedentes", SectionKind.BACKGROUND),
        ("Hintergrund und Methode", SectionKind.BACKGROUND),
        ("Limits on arms sales", None),
        ("Term limits for judges", None),
        ("Contextual advertising", None),
        ("Regulatory workarounds", None),
    ],
)
def test_the_kind_that_a_heading_names(title, kind):
    assert kind_of(title) is kind


@pytest.mark.parametrize(
    "title",
    ["Sources", "References", "Sources and notes", "Endnotes:", "Bibliographie", "Fuentes", "Quellenverzeichnis"],
)
def test_headings_of_a_closing_list(title):
    assert names_sources(title)


@pytest.mark.parametrize("title", ["Sources of noise", "Notes on the method", "Reference prices"])
def test_other_headings_with_such_words(title):
    assert not names_sources(title)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("This fact-check may be outdated. Refresh it.", True),
        ("This article may be outdated", True),
        ("Note: this report might no longer be current.", True),
        ("Cet article peut être obsolète.", True),
        ("Este informe podría estar desactualizado.", True),
        ("Dieser Artikel könnte veraltet sein.", True),
        ("This fact-checker may be outdatedly dressed.", False),
        ("The article may be outdated.", False),
        ("This wall may be outdated.", False),
    ],
)
def test_a_notice_says_that_the_brief_may_be_old(text, is_one):
    assert is_notice(text) is is_one


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("What is so?", "What is so?"),
        ("**Question:** whether it is so", "whether it is so"),
        ("Frage: Ist es so?", "Ist es so?"),
        ("هل هو كذلك؟", "هل هو كذلك؟"),
        ("It is so.", ""),
    ],
)
def test_a_question_is_told_by_its_mark_or_its_name(text, question):
    assert question_in(text) == question


@pytest.mark.parametrize(
    ("title", "number", "words"),
    [
        ("3. Permits", 3, "Permits"),
        ("12) Permits", 12, "Permits"),
        ("Option 2: Permits", 2, "Permits"),
        ("Teil 4 – Recht", 4, "Recht"),
        ("24th session", None, "24th session"),
        ("2024 in review", None, "2024 in review"),
        ("3.5 million homes", None, "3.5 million homes"),
    ],
)
def test_a_heading_s_number(title, number, words):
    assert number_and_title(title) == (number, words)
