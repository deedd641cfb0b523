import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.briefs.records import record_of


def of(entry):
    """Return type, author, title, what it appeared in, date and address of the record of an entry."""
    record = record_of(entry)
    author = record.get("author", [{"literal": ""}])[0]["literal"]
    date = record.get("issued", {"date-parts": [[]]})["date-parts"][0]
    place = record.get("container-title") or record.get("publisher", "")
    return author, record.get("title", ""), place, date, record.get("URL", "")


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            'Harbour Office, "Survey of berths", 12 November 2023, https://h.example/a.',
            ("Harbour Office", "Survey of berths", "", [2023, 11, 12], "https://h.example/a"),
        ),
        (
            "Lee, A. (2021). Dampers on old track. *Journal of Quiet Rail*, 14(2), 33-41.",
            ("Lee, A.", "Dampers on old track", "Journal of Quiet Rail", [2021], ""),
        ),
        (
            "Office of Ports. *Permits for works*. 2022.",
            ("Office of Ports", "Permits for works", "", [2022], ""),
        ),
        (
            "[Lund fits dampers](https://l.example/n_1). City of Lund, June 4, 2019.",
            ("", "Lund fits dampers", "City of Lund", [2019, 6, 4], "https://l.example/n_1"),
        ),
        (
            "Agence de l'eau, « Qualité de la Vire », 1er mars 2024, consulté le 5 mai 2024",
            ("Agence de l'eau", "Qualité de la Vire", "", [2024, 3, 1], ""),
        ),
        (
            "Ministerio de Puertos: “Informe anual”, 3 de mayo de 2020 <https://p.example> (accessed 2 June 2021)",
            ("Ministerio de Puertos", "Informe anual", "", [2020, 5, 3], "https://p.example"),
        ),
        ("Hafenamt, „Bericht zur Lage“, 5. Mai 2021", ("Hafenamt", "Bericht zur Lage", "", [2021, 5, 5], "")),
        ("Statement of the crew, 2024-03-09", ("", "Statement of the crew", "", [2024, 3, 9], "")),
        ("https://a.example/x_(y)", ("", "", "", [], "https://a.example/x_(y)")),
        (
            'Holm, M., "Eelgrass and silt", Marine Letters 12 (2024), pp. 3-9',
            ("Holm, M", "Eelgrass and silt", "Marine Letters", [2024], ""),
        ),
        ("Land register, sheet 118", ("", "Land register, sheet 118", "", [], "")),
        (
            "张三. 港口研究[J]. 港口杂志, 2020, 12(3): 45-50.",
            ("张三", "港口研究", "港口杂志", [2020], ""),
        ),
        ("陈明：《渡轮报告》，港口出版社，2019年3月5日。", ("陈明", "渡轮报告", "港口出版社", [2019, 3, 5], "")),
        (
            "港务局. 年度报告[R/OL]. (2021-05-03)[2022-01-02]. https://p.example/a.",
            ("港务局", "年度报告", "", [2021, 5, 3], "https://p.example/a"),
        ),
        ("أحمد، محمد (2020). عن الموانئ. دار النشر.", ("أحمد، محمد", "عن الموانئ", "دار النشر", [2020], "")),
        (
            "مكتب الميناء، «تقرير سنوي»، 3 مايو 2020، تم الاطلاع عليه في 5 يونيو 2021",
            ("مكتب الميناء", "تقرير سنوي", "", [2020, 5, 3], ""),
        ),
        ("وزارة النقل، التقرير السنوي للموانئ، ٢٠١٩", ("وزارة النقل", "التقرير السنوي للموانئ", "", [2019], "")),
        (
            "Hafenamt (Hrsg.): Bericht zur Lage. Hamburg: Hafenverlag, 2020. Abgerufen am 3. Mai 2021",
            ("Hafenamt", "Bericht zur Lage", "Hamburg: Hafenverlag", [2020], ""),
        ),
        ("Becker, Hans: Die Fähre. Kiel: Verlag, 2018.", ("Becker, Hans", "Die Fähre", "Kiel: Verlag", [2018], "")),
        (
            "García, J., “El puerto”, El País, 3 mayo 2020, disponible en https://x.example (consulta: 3 mayo 2021)",
            ("García, J", "El puerto", "El País", [2020, 5, 3], "https://x.example"),
        ),
        (
            "Smith J, Lee K. Dampers on track. J Quiet Rail. 2020;14(2):33-41.",
            ("Smith J, Lee K", "Dampers on track", "J Quiet Rail", [2020], ""),
        ),
        (
            "World Bank. World Development Report 2020. Washington, DC: World Bank, 2020.",
            ("World Bank", "World Development Report 2020", "Washington, DC: World Bank", [2020], ""),
        ),
    ],
)
def test_what_can_be_told_of_an_entry(entry, expected):
    assert of(entry) == expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("Smith, J. (2022). Night calls. Journal of Ports 4(2), 12-20.", ("Journal of Ports", "4", "2", "12-20")),
        ("J. Smith, “Night calls,” J. Ports, vol. 4, no. 2, pp. 12–20, 2022.", ("J. Ports", "4", "2", "12–20")),
        (
            "Smith, John. “Night Calls.” Journal of Ports 4, no. 2 (2022): 12–20.",
            ("Journal of Ports", "4", "2", "12–20"),
        ),
        ("Smith J, Lee K. Dampers on track. J Quiet Rail. 2020;14(2):33-41.", ("J Quiet Rail", "14", "2", "33-41")),
        ("Holm, M., *Silt*, *Marine Letters* 12, pp. 3-9, 2024.", ("Marine Letters", "12", None, "3-9")),
        ("Lee, A. Ships. Port Press 12. 2019.", (None, None, None, None)),
    ],
)
def test_volume_issue_and_pages_of_a_journal(entry, expected):
    record = record_of(entry)
    assert tuple(record.get(key) for key in ("container-title", "volume", "issue", "page")) == expected


@pytest.mark.parametrize(
    ("entry", "author", "title"),
    [
        ("Lee, A. and Wu, B. Waiting ships. 2019.", "Lee, A. and Wu, B.", "Waiting ships"),
        (
            "van der Berg, J.-P., Wu, B. C. Waiting ships. Port Press, 2019.",
            "van der Berg, J.-P., Wu, B. C.",
            "Waiting ships",
        ),
    ],
)
def test_names_with_initials_are_no_title(entry, author, title):
    record = record_of(entry)
    assert (record["author"], record["title"]) == ([{"literal": author}], title)


def test_a_doi_makes_it_an_article():
    record = record_of("Lee (2021). Dampers. https://doi.org/10.5555/jqr.2021.14.")
    assert (record["type"], record["DOI"]) == ("article-journal", "10.5555/jqr.2021.14")
    assert record["URL"] == "https://doi.org/10.5555/jqr.2021.14"


def test_nothing_gives_no_record():
    assert record_of(" . ") == {}


@given(st.text(max_size=100))
def test_no_entry_fails(entry):
    record = record_of(entry)
    known = {
        "type",
        "title",
        "author",
        "issued",
        "publisher",
        "container-title",
        "volume",
        "issue",
        "page",
        "URL",
        "DOI",
    }
    assert set(record) <= known
    assert all(record.values())


def test_an_office_before_a_title_as_short_as_its_name_is_the_author() -> None:
    record = record_of("Town council. Cost tables 2024. https://example.org/costs")
    assert record["author"] == [{"literal": "Town council"}]
    assert (record["title"], record.get("publisher")) == ("Cost tables", None)


def test_a_number_is_not_cut_into_a_volume_and_a_page() -> None:
    for entry in ("White House, “Imposing duties”, Executive Order 14203.", "Office, “Report”, Circular no. 12345."):
        record = record_of(entry)
        assert not {"volume", "page", "issue"} & record.keys()
        assert record["type"] == "document"


def test_given_names_before_an_initial_are_the_author_s() -> None:
    record = record_of("Holm, Mette A., An Introduction to Eelgrass, Sound Press, 2020")
    assert record["author"] == [{"literal": "Holm, Mette A."}]
    assert record["title"].startswith("An Introduction to Eelgrass")
