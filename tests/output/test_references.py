"""References in styles, by the engine in its child process."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.model.errors import KnownError
from dossier.model.kinds import Identification
from dossier.model.report import ReferenceStyle, Report, ReportSource, Style
from dossier.output.references import plain_text, set_references, with_references
from dossier.services.paths import resource
from dossier.services.reference_styles import STYLES, style_named
from tests.output.bibliographies import records

RESOURCES = resource("words").parent
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
TITLE = ARTICLE["title"]
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
    "chicago": f"Berg, Jan van der, and Ada Lee. 2020. “{TITLE}.” Journal of Ferries 3 (2): 12–34",
    "mla": f"van der Berg, Jan, and Ada Lee. “{TITLE}.” Journal of Ferries, vol. 3, no. 2, May 2020, pp. 12–34",
    "ieee": f"J. van der Berg and A. Lee, “{TITLE},” Journal of Ferries, vol. 3, no. 2, pp. 12–34, May 2020.",
    "oscola": f"van der Berg J and Lee A, ‘{TITLE}’ (2020) 3(2) Journal of Ferries 12",
}


def lines(items, style, language="en"):
    return [plain_text(each) for each in set_references(items, style, language=language, resources=RESOURCES)]


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
    (reference,) = set_references([book], style_named("apa"), language="en", resources=RESOURCES)
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
