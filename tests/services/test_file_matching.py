"""Files matched to sources: every sign, what is sure, and what is left open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.kinds import Identification
from dossier.model.rows import Candidate, Csl, Source
from dossier.services.file_matching import FileFacts, Match, Sign, SourceFacts, Sureness, match, source_facts

RECORDS: tuple[Csl, ...] = (
    {"title": "Ferry crossings of the northern strait in winter", "DOI": "10.1234/NS.2019.77"},
    {
        "title": "Timetables and tides: a harbour master’s handbook",
        "URL": "https://www.harbour.example/press/tides-1912/",
    },
    {"title": "Annual report"},
    {"title": "Statement of the pilots (not identified)"},
    {"title": "海峡の渡し船に関する報告"},
)


def facts() -> list[SourceFacts]:
    sources = [Source(f"s{n}", n, n, Identification.CERTAIN, "", csl) for n, csl in enumerate(RECORDS, 1)]
    candidates = [
        Candidate("c1", "s4", 0, "only a candidate", "", {"title": "Pilots refuse the new pilotage order of 1912"}),
        Candidate("c2", "s4", 1, "probable", "", {"title": "Memorandum of the united pilots on lighthouse dues"}),
    ]
    return source_facts(sources, candidates)


def told(name: str, title: str = "", text: str = "") -> tuple[str, Sureness, Sign | None]:
    found = match(FileFacts(name, title, text), facts())
    return found.source_id, found.sureness, found.signs[0] if found.signs else None


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (("a.pdf", "", "Article\ndoi: 10.1234/ns.2019.77."), ("s1", Sureness.SURE, Sign.DOI)),
        (("10.1234_ns.2019.77.pdf",), ("s1", Sureness.SURE, Sign.DOI)),
        (("a.pdf", "", "see 10.1234/ns.2019.771"), ("", Sureness.NONE, None)),  # another DOI
        (("a.pdf", "", "http://harbour.example/press/tides-1912"), ("s2", Sureness.SURE, Sign.ADDRESS)),
        (("a.pdf", "FERRY CROSSINGS OF THE NORTHERN STRAIT IN WINTER"), ("s1", Sureness.SURE, Sign.TITLE)),
        (("a.pdf", "Timetables and tides: a harbour master's handbook | Press"), ("s2", Sureness.SURE, Sign.TITLE)),
        (
            (
                "a.pdf",
                "Microsoft Word - x",
                "Press\n\nFerry crossings of the\nnorthern strait in winter\n\nA. N. Other",
            ),
            ("s1", Sureness.SURE, Sign.FIRST_PAGE),
        ),
        (("a.pdf", "", "Timetables and tldes: a harbour masters handbook"), ("s2", Sureness.SURE, Sign.FIRST_PAGE)),
        (("other_ferry-crossings_northern-strait_winter.pdf",), ("s1", Sureness.LIKELY, Sign.NAME)),
        (("timetables-tides-harbour.pdf",), ("s2", Sureness.LIKELY, Sign.NAME)),  # cut short
        (("[2] name.pdf",), ("s2", Sureness.SURE, Sign.NUMBER)),
        (("source-2.pdf",), ("s2", Sureness.SURE, Sign.NUMBER)),
        (("Quelle 02 Seite.pdf",), ("s2", Sureness.SURE, Sign.NUMBER)),
        (("02_name.pdf",), ("s2", Sureness.LIKELY, Sign.LEADING)),
        (("2.pdf",), ("s2", Sureness.LIKELY, Sign.LEADING)),
        (("2019_name.pdf",), ("", Sureness.NONE, None)),
        (("resource-2.pdf",), ("", Sureness.NONE, None)),
        (("77_name.pdf",), ("", Sureness.NONE, None)),
        (("a.pdf", "Annual report"), ("s3", Sureness.UNSURE, Sign.TITLE)),  # many a document is called so
        (("a.pdf", "Pilots refuse the new pilotage order of 1912"), ("s4", Sureness.UNSURE, Sign.TITLE)),
        (("a.pdf", "Memorandum of the united pilots on lighthouse dues"), ("s4", Sureness.LIKELY, Sign.TITLE)),
        (("a.pdf", "", "運輸省\n海峡の渡し船に関する報告\n1912年"), ("s5", Sureness.SURE, Sign.FIRST_PAGE)),
        (("letter.pdf", "A letter", "Dear harbour master, the winter was long."), ("", Sureness.NONE, None)),
        (("", "", ""), ("", Sureness.NONE, None)),
    ],
)
def test_a_file_belongs_to(file: tuple[str, ...], expected: tuple[str, Sureness, Sign | None]) -> None:
    assert told(*file) == expected


def test_signs_that_disagree_leave_it_open() -> None:
    found = match(FileFacts("[3] a.pdf", RECORDS[0]["title"]), facts())
    assert (found.source_id, found.sureness, found.rivals) == ("s1", Sureness.UNSURE, ("s3",))


def test_a_list_of_references_leaves_it_open() -> None:
    sources = [*facts(), *source_facts([Source("s9", 9, 9, Identification.CERTAIN, "", {"DOI": "10.1234/x9"})], [])]
    found = match(FileFacts("a.pdf", "", "10.1234/ns.2019.77 and 10.1234/x9"), sources)
    assert (found.sureness, {found.source_id, *found.rivals}) == (Sureness.UNSURE, {"s1", "s9"})


def test_a_number_that_means_something_else_does_not_outweigh_a_title() -> None:
    found = match(FileFacts("3 - copy.pdf", RECORDS[0]["title"], f"{RECORDS[0]['title']} 10.1234/ns.2019.77"), facts())
    assert (found.source_id, found.sureness) == ("s1", Sureness.SURE)
    assert found.signs == (Sign.DOI, Sign.TITLE, Sign.FIRST_PAGE)


def test_that_a_candidate_told_it_is_said() -> None:
    assert match(FileFacts("a.pdf", "Memorandum of the united pilots on lighthouse dues"), facts()).of_candidate
    assert not match(FileFacts("a.pdf", RECORDS[0]["title"]), facts()).of_candidate


def test_records_without_a_title_match_nothing() -> None:
    sources = source_facts([Source("s1", 1, 1, Identification.UNKNOWN, "", {"title": 3, "DOI": ["x"]})], [])
    assert match(FileFacts("a.pdf", "a", "b"), sources) == Match()


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=200))
def test_any_file_is_borne(name: str, title: str, text: str) -> None:
    found = match(FileFacts(name, title, text), facts())
    assert bool(found.source_id) == (found.sureness is not Sureness.NONE)
