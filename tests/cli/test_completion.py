"""What a shell is offered when Tab is pressed."""

import pytest

from dossier.cli.completion import VARIABLE, complete
from dossier.main import main


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def ask(*words: str) -> list[str]:
        monkeypatch.setenv("COMP_WORDS", " ".join(words))
        monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
        assert complete("bash_complete") == 0
        return capsys.readouterr().out.splitlines()

    return ask


def test_verbs_that_begin_so(offered) -> None:
    assert offered("dossier", "im") == ["plain,import", "plain,import-annotations"]


def test_options_and_their_choices(offered) -> None:
    assert offered("dossier", "export", "--for") == ["plain,--format"]
    assert "plain,report-pdf" in offered("dossier", "export", "--format", "rep")


def test_a_dossier_may_stand_where_a_verb_may(offered) -> None:
    assert offered("dossier", "my") == ["file,my"]


def test_a_shell_that_asks_opens_no_window(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(VARIABLE, "bash_source")
    assert main([]) == 0
    assert VARIABLE in capsys.readouterr().out
