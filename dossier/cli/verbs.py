"""The verbs together, and how they are called."""

from collections.abc import Sequence

import click

import dossier
from dossier.cli.attaching import attach
from dossier.cli.bibliographies import add_sources, sources
from dossier.cli.briefs import import_
from dossier.cli.checks import check
from dossier.cli.documents import annotate, text
from dossier.cli.exports import export
from dossier.cli.facts import claims, info
from dossier.cli.finding import find_evidence
from dossier.cli.keeping import backup, recover, restore
from dossier.cli.protecting import protect, unprotect
from dossier.cli.returns import import_annotations
from dossier.cli.reviewing import judge, note
from dossier.cli.searches import search


class Verbs(click.Group):
    """The group of all verbs, listed in the order in which a review goes."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage("dossier", "[FILE]")
        formatter.write_usage("dossier", "VERB ARGUMENTS... [OPTIONS]")

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Verbs"):
            formatter.write_dl([(name, verb.get_short_help_str(limit=60)) for name, verb in self.commands.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.commands:
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


_VERBS = (
    import_,
    add_sources,
    info,
    claims,
    sources,
    attach,
    text,
    search,
    find_evidence,
    annotate,
    judge,
    note,
    check,
    export,
    import_annotations,
    backup,
    restore,
    recover,
    protect,
    unprotect,
)
for _verb in _VERBS:
    verbs.add_command(_verb)


def run(arguments: Sequence[str]) -> int:
    """Run the verb that `arguments` name and return the exit code. Raises KnownError."""
    try:
        with verbs.make_context("dossier", list(arguments)) as context:
            verbs.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    return 0
