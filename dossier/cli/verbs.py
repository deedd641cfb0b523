"""The verbs together, and how they are called."""

from collections.abc import Sequence
from io import StringIO
from types import ModuleType

import click
from click.shell_completion import CompletionItem

import dossier
from dossier.cli import VERBS
from dossier.cli.output import visible


class Verbs(click.Group):
    """The group of all verbs, listed in the order in which a review goes."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        home = _home(cmd_name)
        if home is None:
            return None
        found = [each for each in vars(home).values() if isinstance(each, click.Command) and each.name == cmd_name]
        return found[0]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage("dossier", "[FILE]")
        formatter.write_usage("dossier", "VERB ARGUMENTS... [OPTIONS]")

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Verbs"):
            verbs_by_name = ((name, self.get_command(ctx, name)) for name in VERBS)
            formatter.write_dl([(name, verb.get_short_help_str(limit=60)) for name, verb in verbs_by_name if verb])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the verbs and options that begin so, else ask the shell for files: a dossier may stand there too."""
        return super().shell_complete(ctx, incomplete) or [CompletionItem(incomplete, type="file")]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in VERBS:
            ctx.fail(f"There is no verb “{args[0]}”.")
        return super().resolve_command(ctx, args)


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="VERB ARGUMENTS...",
    epilog="Exit codes: 0 done; 1 it could not be done, and one line on standard error says why; 2 wrong usage; "
    "3 a fault of this program, with a report in your state folder. A protected FILE opens with the passphrase in "
    "DOSSIER_PASSPHRASE, or that you are asked for. Offsets count Unicode code points. A FILE that is "
    "named like a verb is opened as ./FILE.",
)
@click.version_option(dossier.__version__, prog_name="dossier", message="%(prog)s %(version)s")
def verbs() -> None:
    """Check the evidence behind a brief, claim by claim, offline.

    Without a verb, the window opens on FILE, else on the last dossier, else on the one that comes with the program.
    """


def _home(verb: str) -> ModuleType | None:
    """Return the module of `verb`, or None. Written out, so that the build of a package finds what is imported."""
    match verb:
        case "import":
            from dossier.cli import briefs

            return briefs
        case "add-sources" | "sources":
            from dossier.cli import bibliographies

            return bibliographies
        case "info" | "claims":
            from dossier.cli import facts

            return facts
        case "attach":
            from dossier.cli import attaching

            return attaching
        case "text" | "annotate":
            from dossier.cli import documents

            return documents
        case "search":
            from dossier.cli import searches

            return searches
        case "find-evidence":
            from dossier.cli import finding

            return finding
        case "judge" | "note":
            from dossier.cli import reviewing

            return reviewing
        case "check":
            from dossier.cli import checks

            return checks
        case "export":
            from dossier.cli import exports

            return exports
        case "import-annotations":
            from dossier.cli import returns

            return returns
        case "backup" | "restore" | "recover":
            from dossier.cli import keeping

            return keeping
        case "protect" | "unprotect":
            from dossier.cli import protecting

            return protecting
        case _:
            return None


def run(arguments: Sequence[str]) -> int:
    """Run the verb that `arguments` name and return the exit code. Raises KnownError."""
    try:
        with verbs.make_context("dossier", list(arguments)) as context:
            verbs.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        said = StringIO()
        error.show(said)
        click.echo(visible(said.getvalue()), nl=False, err=True)  # it repeats what was typed, or what a glob found
        return error.exit_code
    return 0
