from dossier.model.report import Run, Style
from dossier.output.pieces import ascii_address, isolated, plain_entries, runs_rtl, text_entry, words
from dossier.output.runs import runs_of

NO_PLACES: frozenset[str] = frozenset()


def kinds(entries: list[dict]) -> list[object]:
    """Return the shape of entries: kinds, and what lies in them."""
    found: list[object] = []
    for entry in entries:
        if entry["kind"] == "list":
            found.append(("list", entry["start"], [kinds(item) for item in entry["items"]]))
        elif entry["kind"] == "quotation":
            found.append(("quotation", kinds(entry["blocks"])))
        else:
            found.append(entry["kind"])
    return found


def test_lists_lie_in_one_another():
    entries = plain_entries(runs_of("- a\n  1. b\n  2. c\n\n     more\n- d\n\n3. e"), NO_PLACES)
    assert kinds(entries) == [
        ("list", None, [["paragraph", ("list", 1, [["paragraph"], ["paragraph", "paragraph"]])], ["paragraph"]]),
        ("list", 3, [["paragraph"]]),
    ]


def test_a_list_that_begins_deep_is_a_list():
    block = runs_of("- a\n  - b")[1]
    assert kinds(plain_entries([block], NO_PLACES)) == [("list", None, [["paragraph"]])]


def test_quotations_lie_in_one_another():
    entries = plain_entries(runs_of("> a\n>\n> > b\n>\n> c\n\nd"), NO_PLACES)
    assert kinds(entries) == [("quotation", ["paragraph", ("quotation", ["paragraph"]), "paragraph"]), "paragraph"]


def test_nothing_lies_too_deep():
    deep = "\n".join("  " * level + "- x" for level in range(60)) + "\n\n" + "> " * 90 + "y"
    depth = 0
    waiting = [(1, entry) for entry in plain_entries(runs_of(deep), NO_PLACES)]
    while waiting:
        level, entry = waiting.pop()
        depth = max(depth, level)
        inner = [part for item in entry.get("items", []) for part in item] + entry.get("blocks", [])
        waiting += [(level + 1, part) for part in inner]
    assert depth <= 10


def test_headings_of_a_comment_are_strong_words():
    (entry,) = plain_entries(runs_of("# A *b*"), NO_PLACES)
    assert entry == {
        "kind": "paragraph",
        "pieces": [
            {"kind": "words", "text": "A ", "styles": ["strong"]},
            {"kind": "words", "text": "b", "styles": ["emphasis", "strong"]},
        ],
    }


def test_links_lead_to_places_of_the_report_or_out():
    places = frozenset({"claim-0.9", "source-2"})
    run = Run("x", 0, 1, (), "dossier:claim/0.9")
    assert words(run, "x", places) == [{"kind": "words", "text": "x", "to": "claim-0.9"}]
    gone = Run("x", 0, 1, (), "dossier:claim/7.1")
    assert words(gone, "x", places) == [{"kind": "words", "text": "x"}]
    out = Run("x", 0, 1, (Style.STRONG,), "https://example.org/ä b?q=1&r=%20#f")
    assert words(out, "x", places) == [
        {"kind": "words", "text": "x", "styles": ["strong"], "address": "https://example.org/%C3%A4%20b?q=1&r=%20#f"}
    ]


def test_addresses_become_ascii():
    assert ascii_address('https://ex.org/\u2028"<>\\^`{|}').isascii()
    assert ascii_address("mailto:a@b.org") == "mailto:a@b.org"


def test_direction_is_said_where_it_is_not_the_documents():
    assert "dir" not in text_entry("Hello")
    assert "dir" not in text_entry("123 — …")
    assert text_entry("«سلام» abc")["dir"] == "rtl"
    assert text_entry("Hello", rtl=True)["dir"] == "ltr"
    assert "dir" not in text_entry("سلام", rtl=True)
    assert runs_rtl("1 א") is True
    assert runs_rtl("12 %") is None


def test_what_runs_the_other_way_is_kept_apart():
    assert isolated("[1] Ferries (2025)", rtl=True) == "\u200f\u200e[1] Ferries (2025)\u200e\u200f"
    assert isolated("عبّارات 5", rtl=False) == "\u200e\u200fعبّارات 5\u200f\u200e"
    for text, rtl in (("[1] Ferries", False), ("عبّارات", True), ("1.2", True), ("1.2", False), ("", True)):
        assert isolated(text, rtl) == text
