"""What is in a dossier: info and claims."""

from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Any

import click

from dossier.cli.options import dossier_argument, json_option, reading
from dossier.cli.output import counted, print_json, print_lines, print_table
from dossier.model.errors import KnownError
from dossier.model.kinds import Identification, Placing
from dossier.model.rows import (
    Annotation,
    Brief,
    Citation,
    Claim,
    Document,
    Doubt,
    Marker,
    Note,
    Section,
    Source,
)
from dossier.services.reading import (
    UNTITLED,
    all_limits,
    citation_states,
    claim_numbers,
    source_title,
    tally,
)
from dossier.store import counting, heads
from dossier.store.store import Store

Facts = dict[str, Any]
_IDENTIFIED = {Identification.NOT_INCLUDED.value: "not given"}  # as the window says it; JSON keeps the file's word


@click.command()
@dossier_argument
@json_option
def info(file: Path, as_json: bool) -> None:
    """Show counts and facts of a dossier.

    The question, the notice, sections, sources, and how many claims, markers, citations, documents, annotations, notes,
    judgements and limits there are.
    """
    with reading(file) as store:
        facts = facts_of(store)
    if as_json:
        print_json(facts)
    else:
        print_facts(facts)


@click.command()
@dossier_argument
@json_option
def claims(file: Path, as_json: bool) -> None:
    """List every claim, its text and its sources.

    START and END in the JSON are offsets in the section's text; a claim whose PLACING is unplaced has no words there.
    """
    with reading(file) as store:
        listed = claims_of(store)
    if as_json:
        print_json(listed)
    else:
        print_table([(c["number"], _kind(c), c["text"] + cited_as(c["citations"])) for c in listed])


def facts_of(store: Store) -> Facts:
    """Return what `info --json` prints."""
    brief = the_brief(store)
    placed = {claim.id: claim.section_id for claim in counting.placed_claims(store)}
    per_section = Counter(placed.values())
    counts, unplaced = _counts(store, placed)
    per_source = Counter(document.source_id for document in store.find(Document))
    sources = store.find(Source)
    return {
        "title": brief.title,
        "question": brief.question,
        "notice": brief.notice,
        "sections": [
            {
                "id": section.id,
                "number": section.number,
                "kind": section.kind.value,
                "title": section.title,
                "claims": per_section[section.id],
            }
            for section in store.find(Section)
        ],
        "claims": counts["claims"],
        "markers": store.count(Marker),
        "citations": counts["citations"],
        "sources": [
            {"number": source.number} | _source_facts(source, per_source[source.id])
            for source in sorted(sources, key=lambda source: source.number or 0)
            if source.number is not None
        ],
        "further_sources": [
            {"id": source.id} | _source_facts(source, per_source[source.id])
            for source in sources
            if source.number is None
        ],
        "documents": store.count(Document),
        "annotations": store.count(Annotation),
        "notes": store.count(Note),
        "judgements": counts["judgements"],
        "limits": counts["limits"],
        "doubts": counts["doubts"],
        "unplaced": unplaced,
        "schema": heads.schema_version(store),
        "protected": store.key is not None,
    }


def _counts(store: Store, placed: Collection[str]) -> tuple[dict[str, int], dict[str, int]]:
    """Return what stands in the text, with the claims `placed`, and by the same names what is unplaced."""
    states = citation_states(store).values()
    here = tally(state for state in states if state.citation.claim_id in placed)
    counts = {
        "claims": len(placed),
        "citations": here.citations,
        "judgements": here.judged,
        "limits": heads.count_limits(store),
        "doubts": sum(map(len, counting.open_doubts(store))),
    }
    everything = {
        "claims": store.count(Claim),
        "citations": len(states),
        "judgements": tally(states).judged,
        "limits": len(all_limits(store)),
        "doubts": store.count(Doubt, settled=0),
    }
    return counts, {name: everything[name] - count for name, count in counts.items()}


def claims_of(store: Store) -> list[Facts]:
    """Return what `claims --json` prints: the claims in reading order, in each section the unplaced ones last."""
    numbers = claim_numbers(store)
    sections = {section.id: section for section in store.find(Section)}
    printed = {source.id: source.number for source in store.find(Source)}
    rows = {claim.id: claim for claim in store.find(Claim)}
    cited = _cited(store)
    return [
        {
            "id": id,
            "number": number,
            "section": sections[rows[id].section_id].number,
            "section_id": rows[id].section_id,
            "kind": rows[id].kind.value,
            "text": rows[id].text,
            "citations": [printed[source_id] for source_id in cited.get(id, [])],
            "start": rows[id].start,
            "end": rows[id].end,
            "placing": rows[id].placing.value,
        }
        for id, number in numbers.items()
    ]


def the_brief(store: Store) -> Brief:
    """Return the brief under review. Raises KnownError in a dossier without one."""
    found = store.find(Brief)
    if not found:
        raise KnownError("no-brief", "“{name}” holds no brief; import one into a new dossier.", name=store.path.name)
    return found[0]


def cited_as(numbers: list[int | None]) -> str:
    """Return citations as they are printed: ` [1] [2]`; `[+]` is a further source."""
    return "".join(f" [{'+' if number is None else number}]" for number in numbers)


def print_facts(facts: Facts) -> None:
    """Print what `facts_of` returned, for people."""
    heading = [facts["title"]] if facts["title"] not in ("", facts["question"]) else []
    print_lines(*heading, *(line for line in (facts["question"], facts["notice"]) if line), "", "Sections")
    print_table(
        [(s["number"], s["kind"], counted(s["claims"], "claim"), s["title"]) for s in facts["sections"]], indent="  "
    )
    for key, label in (("sources", "Sources"), ("further_sources", "Further sources")):
        if facts[key]:
            print_lines("", label)
            rows = [
                (
                    f"[{s['number']}]" if "number" in s else "",
                    _IDENTIFIED.get(s["identification"], s["identification"]),
                    counted(s["documents"], "document"),
                    s["title"] or "",
                )
                for s in facts[key]
            ]
            print_table(rows if key == "sources" else [row[1:] for row in rows], indent="  ")
    print_lines(
        "",
        f"{counted(facts['claims'], 'claim')}, {counted(facts['citations'], 'citation')} by "
        f"{counted(facts['markers'], 'marker')}, {counted(facts['limits'], 'limit')}, "
        f"{counted(facts['documents'], 'document')}",
        f"{facts['judgements']} of {counted(facts['citations'], 'citation')} judged, "
        f"{counted(facts['annotations'], 'annotation')}, {counted(facts['notes'], 'note')}",
    )
    print_lines(*_unplaced_line(facts["unplaced"]))
    if facts["doubts"]:
        print_lines(f"{counted(facts['doubts'], 'doubt')} of the importer to settle; dossier check lists them")


def _kind(claim: Facts) -> str:
    return f"{claim['kind']}, unplaced" if claim["placing"] == Placing.UNPLACED.value else str(claim["kind"])


def _unplaced_line(unplaced: dict[str, int]) -> list[str]:
    """Return what is told apart from the counts of the text; nothing where all has its place."""
    shown = [counted(count, name.removesuffix("s")) for name, count in unplaced.items() if count]
    return [f"and unplaced: {', '.join(shown)}; dossier check lists them"] if shown else []


def _source_facts(source: Source, documents: int) -> Facts:
    title = source_title(source)
    return {
        "title": None if title == UNTITLED else title,
        "identification": source.identification.value,
        "documents": documents,
    }


def _cited(store: Store) -> dict[str, list[str]]:
    """Return the ids of the sources that each claim cites, by claim, in the order of the markers."""
    printed = {marker.id: marker.start for marker in store.find(Marker)}
    cited: dict[str, list[tuple[float, str, str]]] = {}
    for citation in store.find(Citation):
        at = printed.get(citation.marker_id or "", float("inf"))
        cited.setdefault(citation.claim_id, []).append((at, citation.id, citation.source_id))
    return {claim_id: [source_id for _, _, source_id in sorted(ties)] for claim_id, ties in cited.items()}
