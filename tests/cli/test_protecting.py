"""protect, unprotect; every verb on a protected dossier is in test_passphrases."""

import json
from pathlib import Path

import click
import pytest

from dossier.cli import options, protecting
from dossier.store.keys import is_protected
from tests.cli.running import Run

PASSPHRASE, OTHER = "four unlikely words", "five other unlikely words"


@pytest.fixture
def sealed(run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a protected dossier, whose passphrase is in the environment."""
    monkeypatch.setenv("DOSSIER_PASSPHRASE", PASSPHRASE)
    assert run("protect", dossier).code == 0
    return dossier


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list, from which what is typed at a terminal is taken; nothing is in the environment."""
    waiting: list[str] = []
    asked: list[str] = []

    def prompt(words: str, **how: object) -> str:
        assert how["hide_input"] is True
        assert how["err"] is True
        asked.append(words)
        return waiting.pop(0)

    monkeypatch.delenv("DOSSIER_PASSPHRASE", raising=False)
    monkeypatch.setattr(click, "prompt", prompt)
    for module in (options, protecting):
        monkeypatch.setattr(module, "at_terminal", lambda: True)
    return waiting


def test_it_is_protected_by_the_passphrase_in_the_environment(
    run: Run, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOSSIER_PASSPHRASE", PASSPHRASE)
    assert run("info", dossier, "--json").json["protected"] is False
    ran = run("protect", dossier)
    assert (ran.code, ran.out, ran.err) == (0, f"Protected: {dossier}\n", "")
    assert is_protected(dossier)
    assert run("info", dossier, "--json").json["protected"] is True
    monkeypatch.setenv("DOSSIER_PASSPHRASE", OTHER)
    ran = run("info", dossier)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "dossier: “ferries.dossier” does not open with this passphrase: it has another, or it is damaged at its very "
        "beginning or no dossier; if you are sure of the passphrase, restore a backup.\n"
    )
    monkeypatch.delenv("DOSSIER_PASSPHRASE")
    ran = run("info", dossier)
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "DOSSIER_PASSPHRASE" in ran.err


def test_it_is_changed_and_taken_away(run: Run, sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("backup", sealed)
    ran = run("protect", sealed)
    assert ran.code == 1
    assert "DOSSIER_NEW_PASSPHRASE" in ran.err
    monkeypatch.setenv("DOSSIER_NEW_PASSPHRASE", "short")
    assert "at least 8 characters" in run("protect", sealed).err
    monkeypatch.setenv("DOSSIER_NEW_PASSPHRASE", OTHER)
    assert run("protect", sealed, "--json").json == {"file": str(sealed), "backups": 1, "left": []}
    assert run("info", sealed).code == 1
    monkeypatch.setenv("DOSSIER_PASSPHRASE", OTHER)
    ran = run("unprotect", sealed)
    assert ran.out == f"No longer protected: {sealed}\n1 backup likewise\n"
    monkeypatch.delenv("DOSSIER_PASSPHRASE")
    assert run("info", sealed).code == 0
    ran = run("unprotect", sealed)
    assert (ran.code, ran.err) == (1, "dossier: “ferries.dossier” has no passphrase; nothing was changed.\n")


def test_a_backup_is_restored(run: Run, sealed: Path, tmp_path: Path) -> None:
    made = run("backup", sealed, "--json").json["file"]
    run("note", sealed, "later", "--reviewer", "Ada")
    assert run("restore", made).code == 0
    assert run("info", sealed, "--json").json["notes"] == 0
    again = tmp_path / "again.dossier"
    assert run("restore", made, "-o", again).code == 0
    assert is_protected(again)


def test_it_is_asked_for_at_a_terminal_three_times(run: Run, sealed: Path, typed: list[str]) -> None:
    typed += ["no", "nor this", PASSPHRASE]
    ran = run("info", sealed)
    assert (ran.code, ran.err) == (0, "That is not it.\nThat is not it.\n")
    typed += ["no", "nor this", "nor that", PASSPHRASE]
    ran = run("info", sealed, "--json")
    assert (ran.code, ran.out) == (1, "")
    assert "does not open with this passphrase" in ran.err
    assert typed == [PASSPHRASE]


def test_the_right_one_is_taken_where_the_first_page_is_damaged(
    run: Run, sealed: Path, typed: list[str], tmp_path: Path
) -> None:
    data = sealed.read_bytes()
    sealed.write_bytes(data[:2_000] + bytes((data[2_000] ^ 1,)) + data[2_001:])
    typed += [PASSPHRASE, "not it", PASSPHRASE]
    ran = run("info", sealed)
    assert (ran.code, ran.out) == (1, "")
    assert "is damaged" in ran.err
    ran = run("recover", sealed, "-o", tmp_path / "new.dossier")
    assert (ran.code, ran.err) == (0, "That is not it.\n")
    assert "Nothing is known to be missing" in ran.out


def test_a_new_one_is_asked_for_until_it_is_long_enough_and_its_strength_is_told(
    run: Run, dossier: Path, typed: list[str]
) -> None:
    typed += ["short", PASSPHRASE]
    ran = run("protect", dossier)
    assert ran.code == 0
    assert ran.err.endswith("\nIts strength: fair.\n") or ran.err.endswith("\nIts strength: good.\n")
    typed += [PASSPHRASE]
    assert json.loads(run("info", dossier, "--json").out)["protected"] is True
    typed += [PASSPHRASE, OTHER]
    assert run("protect", dossier).code == 0
    typed += [OTHER]
    assert run("unprotect", dossier).code == 0
    assert not is_protected(dossier)


def test_no_passphrase_is_an_argument() -> None:
    for verb in (protecting.protect, protecting.unprotect):
        assert {parameter.name for parameter in verb.params} == {"file", "as_json"}
