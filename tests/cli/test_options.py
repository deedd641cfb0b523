"""What several verbs take, by itself."""

import sqlite3
from contextlib import closing
from pathlib import Path

import click
import pytest

from dossier.cli.options import Text, reading, reviewer_name, writing
from dossier.model.errors import KnownError
from dossier.services import settings
from dossier.services.reporting import build_report
from dossier.services.settings import LONGEST_NAME, Settings
from dossier.store import medium, opening
from dossier.store.lock import Lock


@pytest.mark.parametrize("text", ["a", " a ", "é", "\x00", "العربية"])
def test_words_stay_as_they_are(text: str) -> None:
    assert Text().convert(text, None, None) == text


@pytest.mark.parametrize("text", ["", " \n", "\udc80", "a\ud800"])
def test_what_is_no_text_is_wrong_usage(text: str) -> None:
    with pytest.raises(click.BadParameter):
        Text().convert(text, None, None)


def test_blank_is_allowed_where_it_makes_sense() -> None:
    assert Text(blank=True).convert("", None, None) == ""
    with pytest.raises(click.BadParameter):
        Text(blank=True).convert("\udc80", None, None)


def test_a_name_is_one_line() -> None:
    assert reviewer_name("  Ada\n Reviewer ") == "Ada Reviewer"
    settings.save(Settings(reviewer=" Bo "))
    assert reviewer_name(None) == reviewer_name(" ") == "Bo"


def test_a_name_is_not_longer_than_names_are() -> None:
    assert reviewer_name("a" * LONGEST_NAME) == "a" * LONGEST_NAME
    with pytest.raises(KnownError, match="200 characters at most"):
        reviewer_name("a" * (LONGEST_NAME + 1))


def test_without_a_name_there_is_a_sentence() -> None:
    with pytest.raises(KnownError) as raised:
        reviewer_name(None)
    assert raised.value.code == "no-reviewer"


def test_what_comes_from_damage_is_no_fault_of_ours(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_CHECKED_AT_ONCE", 0)
    with closing(sqlite3.connect(dossier, isolation_level=None)) as connection:
        connection.execute("UPDATE citations SET source_id = 'nowhere'")
    with pytest.raises(KnownError, match="is damaged"), writing(dossier, "Ada"):
        raise KeyError("nowhere")
    with pytest.raises(KnownError, match="is damaged"), reading(dossier) as store:
        build_report(store)


def test_a_dossier_is_closed_again_whatever_happens(dossier: Path) -> None:
    with pytest.raises(ZeroDivisionError), writing(dossier, "Ada"):
        raise ZeroDivisionError
    with pytest.raises(ZeroDivisionError), reading(dossier):
        raise ZeroDivisionError
    with writing(dossier, "Ada") as session, reading(dossier) as store:
        assert (session.editor.reviewer, store.read_only) == ("Ada", True)
    lock = Lock(dossier)
    lock.acquire()
    lock.release()
    assert list(dossier.parent.iterdir()) == [dossier]


def test_what_another_computer_has_is_written_only_where_a_person_says_so(
    dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(medium, "is_shared", lambda path: True)
    monkeypatch.setattr("platform.node", lambda: "laptop-b")
    lock = Lock(dossier, shared=True)
    lock.acquire()
    said = lock.path.read_bytes()
    lock.release()
    monkeypatch.setattr("platform.node", lambda: "laptop-a")

    def write() -> None:
        lock.path.write_bytes(said)
        with writing(dossier):
            pass

    with pytest.raises(KnownError, match=r"“laptop-b”.*Or set DOSSIER_WRITE_ANYWAY=1"):
        write()
    monkeypatch.setattr("dossier.cli.options.at_terminal", lambda: True)
    for answer in (False, True):
        monkeypatch.setattr(click, "confirm", lambda question, err, answer=answer: answer)
        if answer:
            write()
        else:
            with pytest.raises(KnownError, match="“laptop-b”"):
                write()
    monkeypatch.setattr("dossier.cli.options.at_terminal", lambda: False)
    monkeypatch.setenv("DOSSIER_WRITE_ANYWAY", "1")
    write()
