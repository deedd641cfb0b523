"""Sources as a style writes them: all of a dossier at once, and as HTML for the clipboard."""

from dossier.model.kinds import Identification
from dossier.model.report import Run, Style
from dossier.model.rows import Source
from dossier.output.references import plain_text
from dossier.services.citing import cite, html_of
from dossier.services.reference_styles import style_named


def source(id: str, number: int | None, title: str) -> Source:
    record = {"type": "book", "author": [{"family": "Lee"}], "issued": {"date-parts": [[2020]]}, "title": title}
    return Source(id, 0, number, Identification.CERTAIN, "", record if title else {})


def test_those_with_a_record_are_set_with_the_numbers_of_the_brief() -> None:
    sources = [source("a", 7, "Ships"), source("b", 8, ""), source("c", None, "Tides")]
    found = cite(sources, style_named("ieee"))
    assert {id: plain_text(cited.citation) for id, cited in found.items()} == {"a": "[7]", "c": ""}
    found = cite(sources, style_named("apa"))
    assert {id: plain_text(cited.citation) for id, cited in found.items()} == {"a": "(Lee, 2020a)", "c": "(Lee, 2020b)"}


def test_italics_stay_and_nothing_of_a_record_becomes_markup() -> None:
    runs = (Run("Lee, ", 0, 0), Run("Ships <b>&", 0, 0, (Style.EMPHASIS, Style.STRONG)), Run(".", 0, 0))
    assert html_of(runs) == "Lee, <b><i>Ships &lt;b&gt;&amp;</i></b>."
