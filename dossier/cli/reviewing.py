"""What the reviewer adds: judge and note."""

from pathlib import Path
from typing import Any

import click

from dossier.cli.options import Text, dossier_argument, json_option, reviewer_name, reviewer_option, writing
from dossier.cli.output import print_json, print_lines
from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.kinds import OnKind, Verdict
from dossier.model.rows import Annotation, Citation, Claim, Document, Row, Section, Source
from dossier.services.changes.judgements import Judge
from dossier.services.changes.notes import AddNote
from dossier.services.locating import source_by_number
from dossier.services.reading import claim_by_name, claim_numbers
from dossier.store.store import Store

_ON: dict[OnKind, type[Row]] = {
    OnKind.SECTION: Section,
    OnKind.CLAIM: Claim,
    OnKind.CITATION: Citation,
    OnKind.SOURCE: Source,
    OnKind.DOCUMENT: Document,
    OnKind.ANNOTATION: Annotation,
}


class VerdictName(click.ParamType[Verdict]):
    """A verdict in words, with spaces or hyphens between them."""

    name = "verdict"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Verdict:
        words = " ".join(value.lower().replace("-", " ").replace("_", " ").split())
        if words not in [verdict.value for verdict in Verdict]:
            known = ", ".join(verdict.value.replace(" ", "-") for verdict in Verdict)
            self.fail(f"“{value}” is none of {known}.", param, ctx)
        return Verdict(words)


@click.command()
@dossier_argument
@click.argument("claim", metavar="CLAIM", type=Text())
@click.argument("number", metavar="NUMBER", type=click.IntRange(min=0))
@click.argument("verdict", metavar="VERDICT", type=VerdictName())
@click.option("--reason", metavar="TEXT", default="", type=Text(blank=True), help="Why; it is kept with the judgement.")
@reviewer_option
@json_option
def judge(
    file: Path, claim: str, number: int, verdict: Verdict, reason: str, reviewer: str | None, as_json: bool
) -> None:
    """Say whether source NUMBER supports CLAIM.

    CLAIM is a claim's number (3.3) or id. VERDICT is one of supports, partly, does-not-support, contradicts,
    cannot-tell and unchecked; the last, without a reason, takes the judgement back. An earlier judgement is replaced,
    and kept in the dossier's journal.
    """
    with writing(file, reviewer_name(reviewer)) as session:
        store = session.store
        judged = claim_by_name(store, claim)
        source = source_by_number(store, number)
        citations = store.find(Citation, claim_id=judged.id, source_id=source.id)
        shown = claim_numbers(store, judged.section_id)[judged.id]
        if not citations:
            raise KnownError(
                "no-citation",
                "Claim {claim} does not cite source [{number}]; “dossier claims” lists what it cites.",
                claim=shown,
                number=number,
            )
        for citation in citations:
            session.editor.perform(Judge(citation.id, verdict, reason.strip()))
    if as_json:
        facts = {"claim": shown, "source": number, "verdict": verdict.value, "reason": reason.strip()}
        print_json(facts | {"citations": [citation.id for citation in citations]})
    else:
        print_lines(f"Claim {shown}, source [{number}]: {verdict.value}")


@click.command()
@dossier_argument
@click.argument("text", metavar="TEXT", type=Text())
@click.option(
    "--on",
    "name",
    metavar="ID",
    type=Text(),
    help="What the note is on: the id of a section, claim, citation, source, document or annotation, a claim's number "
    "(3.3) or a source's in brackets ([4]). Without it, the dossier.",
)
@reviewer_option
@json_option
def note(file: Path, text: str, name: str | None, reviewer: str | None, as_json: bool) -> None:
    """Write a note on the dossier or a part of it.

    TEXT is Markdown.
    """
    with writing(file, reviewer_name(reviewer)) as session:
        on, on_id = _on(session.store, name) if name else (OnKind.DOSSIER, "")
        change = AddNote(on, on_id, text, id=new_id())
        session.editor.perform(change)
    if as_json:
        print_json({"id": change.id, "on": on.value, "on_id": on_id or None})
    else:
        print_lines(f"Wrote a note on the {on.value}" + (f" {name}" if name else ""))


def _on(store: Store, name: str) -> tuple[OnKind, str]:
    """Return what a note is on by its id, a claim's number or a source's number in brackets. Raises KnownError."""
    for on, kind in _ON.items():
        if store.seek(kind, name) is not None:
            return on, name
    for id, number in claim_numbers(store).items():
        if number == name:
            return OnKind.CLAIM, id
    for source in store.find(Source):
        if source.number is not None and name == f"[{source.number}]":
            return OnKind.SOURCE, source.id
    raise KnownError(
        "nothing-there", "There is nothing called {name} in this dossier; “dossier claims --json” lists ids.", name=name
    )
