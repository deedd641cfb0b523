"""Lines of scripts that run from the right: what is read is what was written, whatever order a reader gives."""

import pytest

from dossier.intake.pdf.columns import printed_lines
from dossier.intake.pdf.files import open_pdf
from dossier.intake.pdf.leftward import is_leftward, runs_leftward
from dossier.intake.pdf.runs import page_runs
from tests.intake.pdf.samples import typeset

PAGE = '#set page(width: 400pt, height: 200pt, margin: 20pt)\n#set text(size: 10pt, lang: "ar", font: "Amiri")\n'


def lines(source: str) -> list[str]:
    pdf = typeset(PAGE + source)
    file = open_pdf(pdf, "a.pdf")
    found = [line.text for line in printed_lines(page_runs(file, 0))]
    file.close()
    return found


@pytest.mark.parametrize(
    "text",
    [
        "يزور المكتبة ثلاثمئة طالب [1][2].",
        "بلغ العدد 12,500 في عام 2022 (3).",
        "قالت منظمة الصحة (WHO) إن العدد 3.5 مليون.",
        "انظر https://example.org/a-b للمزيد.",
        "زار United Nations المدينة في 4 مايو، ثم عاد؟",
        "العدد ٤٥ من أصل ٩٠ [٣]",
    ],
)
def test_figures_latin_words_and_brackets_stand_where_they_were_written(text: str) -> None:
    escaped = text.replace("[", "\\[").replace("]", "\\]").replace("//", "\\/\\/")
    assert lines(escaped) == [text]


def test_a_raised_figure_follows_its_word() -> None:
    assert lines("يزور المكتبة طالب.#super[1] ثم عاد.#super[2]") == ["يزور المكتبة طالب.1 ثم عاد.2"]


def test_two_columns_are_two_lines_the_right_one_first() -> None:
    assert lines("#columns(2)[الأول #colbreak() الثاني]") == ["الأول", "الثاني"]


def test_latin_lines_on_such_a_page_run_to_the_right() -> None:
    assert lines('الأول\n\n#text(lang: "en")[One line (2), and more.]') == ["الأول", "One line (2), and more."]


def test_scripts_are_told() -> None:
    assert is_leftward("م")
    assert not is_leftward("a")
    assert not is_leftward("٤")
    assert runs_leftward("مكتبة ab")
    assert not runs_leftward("")
