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
        ("الملخص التنفيذي", SectionKind.SUMMARY),
        ("حدود الأدلة", SectionKind.LIMITS),
        ("الأدلة والقيود", SectionKind.LIMITS),
        ("الخلفية والسياق", SectionKind.BACKGROUND),
        ("حدود الدولة", None),
        ("执行摘要", SectionKind.SUMMARY),
        ("证据的局限", SectionKind.LIMITS),
        ("局限与不确定性", SectionKind.LIMITS),
        ("背景与方法", SectionKind.BACKGROUND),
        ("背景音乐产业", None),
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
    [
        *["Sources", "References", "Sources and notes", "Endnotes:", "Bibliographie", "Fuentes", "Quellenverzeichnis"],
        *["Works cited", "Literature cited", "Notes et références", "Références bibliographiques", "Obras citadas"],
        *[
            "Literaturhinweise",
            "Quellennachweise",
            "المراجع",
            "قائمة المصادر والمراجع",
            "الهوامش",
            "参考文献",
            "资料来源：",
        ],
    ],
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
        ("本文可能已过时。", True),
        ("قد يكون هذا التقرير غير محدث.", True),
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
        ("السؤال: هل هو كذلك", "هل هو كذلك"),
        ("问题：是否如此", "是否如此"),
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
        ("第一章 引言", 1, "引言"),
        ("第3节：风险", 3, "风险"),
        ("二十三、附录", 23, "附录"),
        ("（二）风险", 2, "风险"),
        ("方案一：谈判", 1, "谈判"),
        ("１．背景", 1, "背景"),
        ("2.背景", 2, "背景"),
        ("٣. الخلفية", 3, "الخلفية"),
        ("٢- القيود", 2, "القيود"),
        ("أولاً: الخلفية", 1, "الخلفية"),
        ("الفصل الثاني: القيود", 2, "القيود"),
        ("الخيار 3: المحكمة", 3, "المحكمة"),
        ("24th session", None, "24th session"),
        ("2024 in review", None, "2024 in review"),
        ("3.5 million homes", None, "3.5 million homes"),
    ],
)
def test_a_heading_s_number(title, number, words):
    assert number_and_title(title) == (number, words)
