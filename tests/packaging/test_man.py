"""The man page is made from the verbs: each verb, option and environment variable is on it, and it is clean roff."""

import re
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from dossier.cli import VERBS
from dossier.cli.verbs import verbs
from tests.packaging.scripts import CHECKOUT, script

man = script("man")


def test_every_verb_and_every_option_is_on_the_page() -> None:
    page = man.page("1.2.3", "2026-11-26")
    assert page.startswith('.TH DOSSIER 1 "2026-11-26" "Dossier 1.2.3"')
    sections = dict(re.findall(r"^\.SS (\S+)\n(.*?)(?=^\.S[SH] )", page, re.MULTILINE | re.DOTALL))
    assert list(sections) == [name.replace("-", "\\-") for name in VERBS]
    for name in VERBS:
        verb = verbs.get_command(click.Context(verbs), name)
        assert verb is not None
        said = sections[name.replace("-", "\\-")].replace("\\-", "-")
        for param in verb.params:
            if isinstance(param, click.Option):
                assert all(option in said for option in param.opts), (name, param.opts)
                assert " ".join((param.help or "").split())[:40] in said.replace("\\(ti", "~"), (name, param.opts)


def test_the_variables_that_the_program_reads_are_on_the_page() -> None:
    read = set()
    for path in (CHECKOUT / "dossier").rglob("*.py"):
        read |= set(re.findall(r'"(DOSSIER_[A-Z_]+)"', path.read_text(encoding="utf-8")))
    assert read
    assert read <= set(man.ENVIRONMENT)


def test_no_line_of_text_is_taken_for_a_request() -> None:
    assert man.plain(".hidden \\ a-b") == "\\&.hidden \\e a\\-b"
    assert man.plain("'quoted'") == "\\&'quoted'"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_ask_the_program_itself(shell: str) -> None:
    text = man.completion(shell)
    assert f"_DOSSIER_COMPLETE={shell}_complete" in text


@pytest.mark.outside
def test_man_reads_it_without_a_warning(tmp_path: Path) -> None:
    if not shutil.which("man"):
        pytest.skip("there is no man")
    (tmp_path / "dossier.1").write_text(man.page("0", "2026-11-26"), encoding="utf-8")
    command = ["man", "--warnings", "-l", str(tmp_path / "dossier.1")]
    done = subprocess.run(command, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "import-annotations" in done.stdout
