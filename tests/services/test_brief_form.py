"""Any brief, imported, written as Markdown and imported again: the same sections, claims, citations and sources."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.intake.briefs import read_brief
from dossier.model.report import Table
from dossier.model.rows import Claim, Section
from dossier.services import paths
from dossier.services.brief_form import BriefRows, gather, held_by, render
from dossier.services.changes.briefs import AddBrief
from dossier.services.changes.claims import SplitClaim
from dossier.services.changes.sections import EditBody
from dossier.services.changes.sources import AddSource
from dossier.services.editor import Editor
from dossier.store.store import create_store, open_store
from tests.harbour import harbour_session

TEXT = (Table.SECTIONS, Table.CLAIMS, Table.MARKERS, Table.CITATIONS, Table.SOURCES)


def imported(data: bytes, name: str) -> BriefRows:
    """The rows of a dossier made of a brief."""
    with tempfile.TemporaryDirectory() as folder:
        store = create_store(Path(folder) / "a.dossier")
        Editor(store).perform(AddBrief(read_brief(data, name), name, data))
        rows = gather(store)
        store.close()
    return rows


_WORDS = "The ferry harbour tides carried two bridges in winter according to Lee No boats cost more than 3.5 million"
_WORD = st.sampled_from(_WORDS.split()) | st.sampled_from(
    ["*odd*", "U.S.", "“so”", "a_b_c", "<b>", "(2019)", "&amp;", "R&D", "5%"]
)
_MARK = st.sampled_from(
    ["", "", " [1]", " [2]", " [3] [1]", " [2][4]", "[1,2]", " [2-4]", " [[3]](https://example.org/3)"]
)
_CLAUSE = st.builds(lambda words, mark: " ".join(words) + mark, st.lists(_WORD, min_size=3, max_size=9), _MARK)
_SENTENCE = st.builds(
    lambda first, rest, end: "; ".join([first, *rest]) + end,
    _CLAUSE,
    st.lists(_CLAUSE, max_size=1),
    st.sampled_from([".", ".", "!"]),
)
_PARAGRAPH = st.lists(_SENTENCE, min_size=1, max_size=3).map(" ".join)
_ITEMS = st.lists(_SENTENCE, min_size=1, max_size=3).map(lambda items: "\n".join(f"- {item}" for item in items))
_NUMBERED = st.lists(_SENTENCE, min_size=1, max_size=3).map(
    lambda items: "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
)
_BODY = st.lists(_PARAGRAPH | _PARAGRAPH | _ITEMS, min_size=1, max_size=3).map("\n\n".join)
_MARKDOWN_BODY = st.lists(
    _PARAGRAPH
    | _ITEMS
    | _NUMBERED
    | st.builds("### {}".format, st.sampled_from(["Costs", "Risks & gains", "Fares that fell [1, 3]", "*Tolls* [2]"]))
    | st.builds("> {}".format, _SENTENCE)
    | st.just("| a | b |\n|---|---|\n| Boats sink often [1] | Nobody counted them [2] |"),
    min_size=1,
    max_size=4,
).map("\n\n".join)
_TITLES = st.sampled_from(
    ["Repair the old bridge", "Buy *new* boats", "Close the harbour #2", "Wait_and_see", "Ask R&D"]
)
_MARKED_TITLES = st.builds("{}{}".format, _TITLES, st.sampled_from(["", "", " [1]", " [2, 3]", " [3](https://a.org)"]))
_NAMED = st.sampled_from(["Background", "Limits", "What we do not know", "Method"])
_ENTRY = st.sampled_from(
    [
        "Harbour office, *Counting the bridges*, 1911.",
        "Lee, A. (2019). The tides of winter. Harbour Press.",
        "Ivy B., “The log of a ferry,” *Harbour Review*, 12 May 2020. https://example.org/log",
        "A letter to the council, 1912.",
        "https://example.org/boats",
        "Town surveyor. Piers and cracks. Town Press. 1912",
        "Piers, doi:10.1234/ab_c",
        "Lee, A. and Wu, B. Waiting ships. 2019.",
        "Smith, J. (2022). Night calls. Journal of Ports 4(2), 12-20. doi:10.1234/jp.2022.4",
        "J. Smith, “Night calls,” J. Ports, vol. 4, no. 2, pp. 12–20, 2022.",
    ]
)
_QUESTION = st.sampled_from(["Which bridge first?", "Should the *old* ferry run?", "Boats or bridges"])


def _markdown(question, notice, summary, sections, last, entries):
    parts = [f"# {question}", *([notice] if notice else []), "## Summary", summary]
    for number, (title, body) in enumerate(sections, 1):
        parts += [f"## {number}. {title}", body]
    if last:
        parts += [f"## {last[0]}", last[1]]
    if entries:
        parts += ["## Sources", "\n".join(f"{number}. {entry}" for number, entry in enumerate(entries, 1))]
    return "\n\n".join(parts) + "\n"


def _plain(question, notice, summary, sections, last, entries):
    return _markdown(question, notice, summary, sections, last, entries).replace("## ", "").replace("# ", "", 1)


def _briefs(body, titles=_TITLES):
    return st.tuples(
        _QUESTION,
        st.sampled_from(["", "This brief may be outdated."]),
        body,
        st.lists(st.tuples(titles, body), min_size=1, max_size=3),
        st.none() | st.tuples(_NAMED, body),
        st.lists(_ENTRY, max_size=4),
    )


def check(text: str, name: str) -> None:
    rows = imported(text.encode(), name)
    again = imported(render(rows).data, "again.md")
    assert (again.brief.question, again.brief.notice) == (rows.brief.question, rows.brief.notice)
    assert [(s.number, s.kind, s.title) for s in again.sections] == [(s.number, s.kind, s.title) for s in rows.sections]
    assert len(again.claims) == len(rows.claims)
    assert [(s.number, s.csl) for s in again.sources] == [(s.number, s.csl) for s in rows.sources]
    account = {line.table: line for line in render(rows).account.lines}
    assert [account[table].listed for table in TEXT] == [0] * len(TEXT)  # each is found again as it is
    assert render(again).data == render(rows).data  # and written alike


@settings(deadline=None, max_examples=40)
@given(_briefs(_MARKDOWN_BODY, _MARKED_TITLES))
def test_any_markdown_brief_comes_back(parts):
    check(_markdown(*parts), "brief.md")


@settings(deadline=None, max_examples=40)
@given(_briefs(_BODY))
def test_any_plain_brief_comes_back(parts):
    check(_plain(*parts), "brief.txt")


_HEADING = st.tuples(
    st.integers(1, 4),
    st.sampled_from(["", "", "1. ", "2. ", "Part 1: ", "3) "]),
    st.sampled_from(["Repair bridges", "Summary", "Costs of *it*", "Background", "Limits", "Is it so?", "Ask R&D [1]"]),
    st.none() | _PARAGRAPH,
)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(["# Which bridge first?", "# A note", ""]), st.lists(_HEADING, min_size=1, max_size=6))
def test_the_words_of_every_heading_are_in_the_dossier(first, headings):
    parts = [first]
    for rank, (level, number, title, body) in enumerate(headings):
        parts += [f"{'#' * level} {number}{title} word{rank}", body or ""]
    rows = imported("\n\n".join(filter(None, parts)).encode(), "brief.md")
    shown = "\n".join(
        [rows.brief.title, rows.brief.question, *(part for s in rows.sections for part in (s.title, s.body))]
    )
    for rank in range(len(headings)):
        assert shown.count(f"word{rank}") >= 1
    again = imported(render(rows).data, "again.md")
    lost = [item for item in render(rows).account.listed if item.table is Table.SECTIONS]
    if not lost:
        assert [(s.number, s.kind, s.title) for s in again.sections] == [
            (s.number, s.kind, s.title) for s in rows.sections
        ]


def test_what_the_text_cannot_say_is_listed(tmp_path: Path) -> None:
    session = harbour_session(tmp_path)
    store, editor = session.store, session.editor
    claim = next(claim for claim in store.find(Claim) if " " in claim.text)
    editor.perform(SplitClaim(claim.id, claim.start + claim.text.index(" ") + 1))
    editor.perform(AddSource(None, {"type": "book", "title": "A further source"}))
    account = {line.table: line for line in render(gather(store)).account.lines}
    assert account[Table.CLAIMS].listed >= 2
    assert account[Table.SOURCES].listed >= 1
    assert all(line.carried + line.listed == line.total for line in account.values())
    session.close()


def test_held_is_told_from_what_is_read(tmp_path: Path) -> None:
    rows = imported(b"# Why?\n\n## 1. Boats\n\nTwo boats sank [1].\n", "a.md")
    assert {
        table for table, _id in held_by(rows, read_brief(b"# Why?\n\n## 1. Boats\n\nTwo boats sank.\n", "a.md"))
    } == {Table.SECTIONS}


def test_the_brief_that_comes_with_the_program_comes_back() -> None:
    store = open_store(paths.data("us-icc-options.dossier"), read_only=True)
    rows = gather(store)
    store.close()
    again = imported(render(rows).data, "again.md")
    assert again.brief.question == rows.brief.question
    assert [(s.number, s.title) for s in again.sections] == [(s.number, s.title) for s in rows.sections]
    assert [marker.number for marker in again.markers] == [marker.number for marker in rows.markers]
    account = {line.table: line for line in render(rows).account.lines}
    assert account[Table.MARKERS].listed == 0
    assert account[Table.CLAIMS].listed > 0  # they were corrected by hand, and the text does not tell


def test_a_brief_that_would_not_be_read_again_is_accounted_for(tmp_path: Path) -> None:
    session = harbour_session(tmp_path)
    section = session.store.find(Section)[0]
    session.editor.perform(EditBody(section.id, "Nobody \x00 came."))
    account = {line.table: line for line in render(gather(session.store)).account.lines}
    assert account[Table.SECTIONS].listed == account[Table.SECTIONS].total
    assert all(line.carried + line.listed == line.total for line in account.values())
    session.close()
