"""References in styles, by the engine in its child process."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.model.errors import KnownError
from dossier.model.kinds import Identification
from dossier.model.report import CitationForm, ReferenceStyle, Report, ReportSource, Style
from dossier.output.references import plain_text, set_sources, with_references
from dossier.services.paths import resources
from dossier.services.reference_styles import STYLES, style_named
from tests.output.bibliographies import records

RESOURCES = resources()
ARTICLE = {
    "type": "article-journal",
    "title": "The court and $x$ {tides} #panic() *c*",
    "author": [
        {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
        {"family": "Lee", "given": "Ada"},
    ],
    "issued": {"date-parts": [[2020, 5, 3]]},
    "page": "12-34",
    "volume": "3",
    "issue": "2",
    "container-title": "Journal of Ferries",
}
TITLE = str(ARTICLE["title"])
CASE = {
    "type": "legal_case",
    "title": "Smith v Jones",
    "issued": {"date-parts": [[1999]]},
    "container-title": "AC",
    "volume": "2",
    "page": "155",
}
WANTED = {
    "apa": f"van der Berg, J., & Lee, A. (2020). {TITLE}. Journal of Ferries, 3(2), 12–34.",
    "chicago": f"Berg, Jan van der, and Ada Lee. 2020. “{TITLE}.” Journal of Ferries 3 (2): 12–34.",
    "chicago-notes": f"Berg, Jan van der, and Ada Lee. “{TITLE}.” Journal of Ferries 3, no. 2 (2020): 12–34.",
    "mla": f"van der Berg, Jan, and Ada Lee. “{TITLE}.” Journal of Ferries, vol. 3, no. 2, May 2020, pp. 12–34.",
    "ieee": f"J. van der Berg and A. Lee, “{TITLE},” Journal of Ferries, vol. 3, no. 2, pp. 12–34, May 2020.",
    "oscola": f"van der Berg J and Lee A, ‘{TITLE}’ (2020) 3(2) Journal of Ferries 12",
}


def lines(items, style, language="en"):
    found = set_sources(items, [None] * len(items), style, language=language, resources=RESOURCES)
    return [plain_text(each.reference) for each in found]


CITED = {
    "apa": "(van der Berg & Lee, 2020)",
    "chicago": "(van der Berg and Lee 2020)",
    "chicago-notes": f"Jan van der Berg and Ada Lee, “{TITLE},” Journal of Ferries 3, no. 2 (2020): 12–34.",
    "mla": "(van der Berg and Lee)",
    "ieee": "[9]",
    "oscola": f"Jan van der Berg and Ada Lee, ‘{TITLE}’ (2020) 3(2) Journal of Ferries 12.",
}
HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" class="{}" version="1.0"><info><title>T</title><id>t</id></info>'
TAIL = '<bibliography><layout suffix="."><text variable="title"/></layout></bibliography></style>'
BRACES = (
    '<citation><layout prefix="{" suffix="}"><names variable="author"><name form="short"/></names></layout></citation>'
)
RAISED = '<citation><layout vertical-align="sup"><text variable="citation-number"/></layout></citation>'


def cited(items, numbers, style):
    return set_sources(items, numbers, style, language="en", resources=RESOURCES)


def csl(citation: str, kind: str = "in-text") -> ReferenceStyle:
    return ReferenceStyle(csl=(HEAD.format(kind) + citation + TAIL).encode())


@pytest.mark.parametrize("name", STYLES)
def test_a_text_cites_in_the_style_and_by_the_numbers_of_the_brief(name: str) -> None:
    further, found = cited([CASE, ARTICLE], [None, 9], style_named(name))
    assert plain_text(found.citation).casefold() == CITED[name].casefold()
    assert (found.form is CitationForm.NUMBER) == (name == "ieee")
    assert bool(further.citation) == (name != "ieee")  # the brief has no number for it


def test_any_csl_file_cites_its_own_way() -> None:
    (found,) = cited([ARTICLE], [9], csl(BRACES))
    assert plain_text(found.citation) == "{van der Berg, Lee}"
    assert plain_text(found.reference) == TITLE + "."
    (found,) = cited([ARTICLE], [120], csl(RAISED))
    assert (plain_text(found.citation), found.form) == ("¹²⁰", CitationForm.NUMBER)
    (found,) = cited([ARTICLE], [9], csl(BRACES, "note"))
    assert (plain_text(found.citation), found.form) == ("{van der Berg, Lee}", CitationForm.NOTE)


def test_typst_code_in_a_style_is_words() -> None:
    code = '#panic("S") $ ] #read("/etc/passwd")'
    hostile = BRACES.replace('suffix="}"', f'suffix="{code.replace(chr(34), "&quot;")}"')
    style = (HEAD.format("in-text").replace(">T<", f">{code}<").replace(">t<", f">{code}<") + hostile + TAIL).encode()
    (found,) = cited([ARTICLE], [9], ReferenceStyle(csl=style, name=code))
    assert plain_text(found.citation) == "{van der Berg, Lee" + code


def test_works_of_one_author_and_year_are_told_apart() -> None:
    book = {"type": "book", "author": [{"family": "Lee"}], "issued": {"date-parts": [[2020]]}}
    found = cited([book | {"title": "Ships"}, book | {"title": "Tides"}], [1, 2], style_named("apa"))
    assert [plain_text(each.citation) for each in found] == ["(Lee, 2020a)", "(Lee, 2020b)"]
    assert [plain_text(each.reference) for each in found] == ["Lee. (2020a). Ships.", "Lee. (2020b). Tides."]


@pytest.mark.parametrize("name", STYLES)
def test_styles_keep_particles_and_signs(name: str) -> None:
    found = lines([ARTICLE, CASE], style_named(name))
    assert found[0].casefold() == WANTED[name].casefold()
    assert found[1].startswith("Smith v Jones")


def test_a_case_as_lawyers_cite_it() -> None:
    assert lines([CASE], style_named("oscola")) == ["Smith v Jones [1999] 2 AC 155"]


def test_a_year_alone_has_no_comma_after_it() -> None:
    page = {"type": "webpage", "title": "The port at night", "issued": {"date-parts": [[2019]]}}
    assert lines([page], style_named("apa")) == ["The port at night. (2019)."]


def test_emphasis_and_addresses_stay() -> None:
    book = {"type": "book", "title": "Ships", "URL": "https://example.org/a_b"}
    reference = cited([book], [1], style_named("apa"))[0].reference
    assert [run.text for run in reference if Style.EMPHASIS in run.styles] == ["Ships"]
    assert [run.address for run in reference if run.address] == ["https://example.org/a_b"]


def test_a_broken_style_is_said_to_be() -> None:
    with pytest.raises(KnownError, match="cannot be set"):
        lines([CASE], ReferenceStyle(csl=b"<style/>"))


def test_a_report_has_them_by_its_sources() -> None:
    sources = (
        ReportSource("s1", 1, "Smith v Jones", Identification.CERTAIN, "", CASE),
        ReportSource("s2", 2, "", Identification.NOT_INCLUDED, "", {}),
    )
    report = Report("", "", "", "", "", (), sources, style=style_named("oscola"))
    found = with_references(report, resources=RESOURCES).sources
    assert [plain_text(source.reference) for source in found] == ["Smith v Jones [1999] 2 AC 155", ""]
    assert with_references(Report("", "", "", "", "", (), sources), resources=RESOURCES).sources == sources
    assert lines([], style_named("apa")) == []


@settings(deadline=None, max_examples=15)
@given(st.lists(records.CSL, min_size=5, max_size=30), st.sampled_from(STYLES))
def test_any_record_can_be_set(items, name: str) -> None:
    assert len(lines(items, style_named(name))) == len(items)


def test_a_style_that_takes_too_long_is_given_up_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.output.references.TIME", 0.0)
    with pytest.raises(KnownError, match="within 0 seconds") as caught:
        cited([ARTICLE], [1], style_named("apa"))
    assert caught.value.code == "style-slow"


def test_a_style_is_cancelled_at_once() -> None:
    alike = [{**ARTICLE, "title": f"Tide {i}"} for i in range(3_000)]  # a minute's work: all by one author in one year
    begun = time.monotonic()
    with pytest.raises(KnownError) as caught:
        set_sources(
            alike,
            [None] * len(alike),
            style_named("apa"),
            language="en",
            resources=RESOURCES,
            cancelled=lambda: time.monotonic() > begun + 2,
        )
    assert caught.value.code == "export-cancelled"
    assert time.monotonic() - begun < 20


def test_texts_of_megabytes_are_set() -> None:
    """A word of 1.9 MB kept the program busy for ever before the engine was asked at all."""
    (found,) = set_sources(
        [{**ARTICLE, "title": "w" * 1_900_000}], [1], style_named("apa"), language="en", resources=RESOURCES
    )
    assert len(plain_text(found.reference)) > 1_900_000
