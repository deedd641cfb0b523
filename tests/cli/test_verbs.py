"""The verbs as a whole: each is known, documented, and says what is wrong in its usage."""

import subprocess
import sys

import click
import pytest

import dossier
from dossier.cli import VERBS
from dossier.cli.verbs import run as run_verbs
from dossier.cli.verbs import verbs
from tests.cli.running import Run

CONTRACT = {
    "import": {"-o", "--json", "--into", "--sources"},
    "add-sources": {"--duplicates", "--json"},
    "sources": {"--style", "--citations", "--json"},
    "info": {"--json"},
    "claims": {"--json"},
    "attach": {"--folder", "--newer-version", "--yes", "--json"},
    "text": {"--json"},
    "search": {"--in", "--limit", "--source", "--json"},
    "find-evidence": {"--limit", "--json"},
    "annotate": {"--quote", "--comment", "--json"},
    "judge": {"--reason"},
    "note": {"--on"},
    "check": {"--json"},
    "export": {"--format", "-o", "--author", "--json"},
    "import-annotations": {"--take", "--dry-run", "--json"},
    "backup": {"--list", "--json"},
    "restore": {"-o", "--json"},
    "recover": {"-o", "--json"},
    "protect": {"--json"},
    "unprotect": {"--json"},
}


CONTEXT = click.Context(verbs)


def test_the_verbs_are_those_that_a_start_looks_for() -> None:
    assert tuple(verbs.list_commands(CONTEXT)) == VERBS


def test_every_verb_has_its_options_and_no_word_is_missing() -> None:
    assert set(CONTRACT) == set(VERBS)
    for name, wanted in CONTRACT.items():
        verb = verbs.get_command(CONTEXT, name)
        assert verb is not None
        assert wanted <= {option for param in verb.params for option in param.opts}


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_is_documented(run: Run, name: str) -> None:
    verb = verbs.get_command(CONTEXT, name)
    assert verb is not None
    assert verb.help
    assert len(verb.get_short_help_str(limit=1000)) <= 60, "its first sentence is cut off in dossier --help"
    for param in verb.params:
        if isinstance(param, click.Option):
            assert param.help, f"{name} {param.opts[0]} has no help"
        else:
            assert param.metavar == "FILE" or str(param.metavar) in verb.help, (
                f"{name} does not explain {param.metavar}"
            )
    ran = run(name, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: dossier {name} ")


def test_help_lists_every_verb_and_the_exit_codes(run: Run) -> None:
    ran = run("--help")
    assert (ran.code, ran.err) == (0, "")
    listed = ran.out[ran.out.index("Verbs:") :]
    assert all(f"\n  {name} " in listed for name in VERBS)
    assert "..." not in listed
    assert "Exit codes: 0 done; 1 " in ran.out
    assert run("-h") == ran


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"dossier {dossier.__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ("--none",),
        ("info",),
        ("info", "a", "b"),
        ("info", "a", "--none"),
        ("infos", "a"),
        ("text", "a", "one"),
        ("import", "a"),
    ],
)
def test_wrong_usage_exits_2_and_says_so_on_standard_error(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Usage: dossier ")
    assert "Error: " in ran.err


@pytest.mark.parametrize(
    "words", [("info", "a", "\x1b]0;b\a"), ("\x1b[2J",), ("judge", "a", "1", "1", "\x9b2J"), ("info", "--\x1b[2J")]
)
def test_wrong_usage_steers_no_terminal(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_verbs(words) == 2
    printed = capsys.readouterr().err
    assert "Error: " in printed
    assert not set(printed) & {"\x1b", "\x9b", "\a"}


def test_a_verb_that_is_none_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_verbs(["infos", "a"]) == 2
    assert "There is no verb “infos”." in capsys.readouterr().err


def test_a_verb_waits_for_no_other() -> None:
    code = "import sys; from dossier.cli.verbs import run; run(['info', '--help']); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "dossier.cli.facts" in loaded
    assert not {"dossier.cli.exports", "dossier.cli.briefs", "dossier.services.importing"} & set(loaded)
