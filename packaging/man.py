"""The man page and the shell completions, made from the verbs themselves, so that they are never out of date.

python packaging/man.py              prints the page
python packaging/man.py bash         prints the completion for bash (or zsh, fish)
"""

import re
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

import click  # noqa: E402
from click.shell_completion import get_completion_class  # noqa: E402

from dossier import __version__  # noqa: E402
from dossier.cli.completion import VARIABLE  # noqa: E402
from dossier.cli.verbs import verbs  # noqa: E402

FILES = {
    "~/.config/dossier/settings.toml": "What you chose; only what differs from the defaults.",
    "~/.local/share/dossier/us-icc-options.dossier": "Your copy of the dossier that comes with the program.",
    "~/.local/state/dossier/": "Reports of the program's own faults, to read, copy and send.",
}
ENVIRONMENT = {
    "DOSSIER_PASSPHRASE": "The passphrase of a protected dossier; else it is asked for.",
    "DOSSIER_NEW_PASSPHRASE": "The passphrase that “dossier protect” sets; else it is asked for.",
    "DOSSIER_WRITE_ANYWAY": "Set to 1, a dossier is written even if another computer has it open; changes may be lost.",
    "DOSSIER_BACKUPS": "The folder of backups, before the settings.",
    "DOSSIER_BACKUPS_KEPT": "How many of the newest backups are always kept (1 to 1000; else 5), before the settings.",
    "DOSSIER_PDF_PASSWORD": "The password of an encrypted PDF that is attached; else it is asked for. Never stored.",
    "DOSSIER_REVIEWER": "Whose judgements, notes and annotations those of the command line are, before the settings.",
    "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME": "Where the folders above are.",
}


def page(version: str, date: str) -> str:
    """Return the man page as roff."""
    context = click.Context(verbs, info_name="dossier", **verbs.context_settings)
    lines = [f'.TH DOSSIER 1 "{date}" "Dossier {plain(version)}" "User Commands"']
    lines += [".SH NAME", "dossier \\- check the evidence behind a brief, claim by claim, offline"]
    lines += [".SH SYNOPSIS", ".B dossier", "[\\fIFILE\\fR]", ".br", ".B dossier"]
    lines += ["\\fIVERB\\fR \\fIARGUMENTS\\fR... [\\fIOPTIONS\\fR]"]
    lines += [".SH DESCRIPTION", *paragraphs(verbs.help)]
    lines += [".SH OPTIONS", *options(verbs, context)]
    lines += [".SH VERBS"]
    for name in verbs.list_commands(context):
        verb = verbs.get_command(context, name)
        assert verb is not None, name
        own = click.Context(verb, info_name=name, parent=context)
        usage = " ".join(verb.collect_usage_pieces(own))
        lines += [f".SS {plain(name)}", f"\\fBdossier {plain(name)}\\fR {plain(usage)}", ".PP"]
        lines += [*paragraphs(verb.help), *options(verb, own)]
    lines += [".SH EXIT STATUS", *paragraphs(verbs.epilog)]
    for title, table in (("FILES", FILES), ("ENVIRONMENT", ENVIRONMENT)):
        lines.append(f".SH {title}")
        for name, meaning in table.items():
            lines += [".TP", f"\\fB{plain(name)}\\fR", plain(meaning)]
    return "\n".join(lines) + "\n"


def paragraphs(text: str | None) -> list[str]:
    """Return a help text as roff, a line a paragraph."""
    result: list[str] = []
    for paragraph in re.split(r"\n\s*\n", (text or "").replace("\b", "").strip()):
        result += [plain(" ".join(paragraph.split())), ".PP"]
    return result


def options(command: click.Command, context: click.Context) -> list[str]:
    """Return the options of a verb as a list of roff."""
    result: list[str] = []
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context) if isinstance(parameter, click.Option) else None
        if record is not None:
            result += [".TP", f"\\fB{plain(record[0])}\\fR", plain(" ".join(record[1].split())) or "\\&"]
    return result


def plain(text: str) -> str:
    """Return text in which nothing is a request of roff."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("^", "\\(ha")
    return f"\\&{text}" if text[:1] in (".", "'") else text


def completion(shell: str) -> str:
    """Return the script that `shell` (bash, zsh or fish) loads; it asks the program itself what fits."""
    kind = get_completion_class(shell)
    assert kind is not None, shell
    return kind(verbs, {}, "dossier", VARIABLE).source() + "\n"


if __name__ == "__main__":
    print(completion(sys.argv[1]) if len(sys.argv) > 1 else page(__version__, ""), end="")
