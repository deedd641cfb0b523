"""Tables, lines and JSON as they are printed, on a terminal and elsewhere."""

import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.cli.output import counted, one_line, print_json, print_table, visible

ROWS = [("1.1", "fact", "The older ferry needs two hours and a half"), ("12.10", None, "Short")]


def test_cells_stand_below_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(ROWS, indent="  ")
    assert capsys.readouterr().out == (
        "  1.1    fact  The older ferry needs two hours and a half\n  12.10        Short\n"
    )


def test_wide_and_combining_characters_count_as_they_are_seen(capsys: pytest.CaptureFixture[str]) -> None:
    print_table([("港口", "a"), ("e\u0301a", "b"), ("four", "c")])
    assert capsys.readouterr().out == "港口  a\ne\u0301a    b\nfour  c\n"


def test_an_empty_table_is_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    print_table([])
    assert capsys.readouterr().out == ""


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_last_cell_is_broken_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "45")
    print_table(ROWS)
    assert terminal.getvalue() == (
        "1.1    fact  The older ferry needs two hours\n             and a half\n12.10        Short\n"
    )


def test_a_narrow_terminal_gets_long_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "40")
    print_table(ROWS)
    assert terminal.getvalue().count("\n") == 2


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_json_is_whole_in_any_encoding(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    value = {"text": "rule‑of‑thumb – العربية 😀 \x1b\x9b\u202e"}
    print_json(value)
    sys.stdout.flush()
    assert json.loads(raw.getvalue().decode(encoding)) == value
    printed = raw.getvalue().decode(encoding)
    assert not set(printed) & {"\x1b", "\x9b", "\u202e"}
    assert ("😀" in printed) == (encoding == "utf-8")


@given(text=st.text())
def test_nothing_that_steers_is_left(text: str) -> None:
    left = set(visible(text)) - {"\n", "\t"}
    assert not left & {chr(code) for code in (*range(32), *range(0x7F, 0xA0), 0x202E, 0x2066)}
    assert len(visible(text)) == len(text)
    assert not set(one_line(text)) & {"\n", "\t", "\r"}


def test_numbers_have_their_noun() -> None:
    assert [counted(n, "claim") for n in (0, 1, 2)] == ["0 claims", "1 claim", "2 claims"]
    assert counted(2, "evidence", "pieces of evidence") == "2 pieces of evidence"


def test_a_table_is_printed_nowhere_where_the_output_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    print_table(ROWS)
