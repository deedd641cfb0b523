"""What became of claims, annotations and passages when the text under them changed, printed."""

from collections.abc import Sequence

from dossier.cli.facts import Facts
from dossier.cli.output import counted, one_line, print_lines, print_table
from dossier.model.diff import Diff
from dossier.model.kinds import OnKind, Placing
from dossier.model.rows import Annotation, Claim, Document, Passage, Section, Source
from dossier.services.fates import Fate, counts_of
from dossier.services.reading import claim_numbers
from dossier.store.store import Store

_NOUNS = {
    "sections": "section",
    "claims": "claim",
    "citations": "citation",
    "limits": "limit",
    "annotations": "annotation",
    "notes": "note",
    "sources": "source",
    "passages": "passage",
}
_COUNTED = ("claims", "limits", "annotations", "passages")  # what lies on a text
_LONGEST = 160  # code points of a quote in a list for people


def fates_of(store: Store, fates: Sequence[Fate]) -> list[Facts]:
    """Return each fate with where its row lies now: a claim's number, a section's, a source's."""
    numbers = claim_numbers(store)
    return [
        {
            "kind": _NOUNS[fate.table],
            "id": fate.id,
            "placing": fate.placing.value if fate.placing else "new",
            **_where(store, fate, numbers),
            "before": fate.before,
            "after": fate.after,
            "diff": [list(part) for part in fate.diff],
        }
        for fate in fates
    ]


def print_fates(store: Store, fates: Sequence[Fate]) -> None:
    """Print how many things were found again and how, then each that is not as it was."""
    for table in _COUNTED:
        listed = [fate for fate in fates if fate.table == table]
        if listed:
            counts = counts_of(listed)
            told = [f"{counts[placing]} {placing.value}" for placing in Placing if counts[placing]]
            told += [f"{counts[None]} new"] if counts[None] else []
            print_lines(f"{counted(len(listed), _NOUNS[table])}: {', '.join(told)}")
    if not any(fate.table in _COUNTED for fate in fates):
        print_lines("Nothing lay on its text")
    numbers = claim_numbers(store)
    print_table([_row(store, fate, numbers) for fate in fates if fate.placing is not Placing.EXACT], indent="  ")


def marked(diff: Diff) -> str:
    """Return a word diff on one line: `the [-two-] {+three+} hours`."""
    signs = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return " ".join(signs[op].format(words) for op, words in diff)


def _row(store: Store, fate: Fate, numbers: dict[str, str]) -> tuple[str, str, str]:
    where = _where(store, fate, numbers)
    if where["claim"]:
        name = f"claim {where['claim']}"
    elif where["source"] is not None:
        name = f"{_NOUNS[fate.table]} on [{where['source']}]"
    else:
        name = _NOUNS[fate.table] if where["section"] is None else f"{_NOUNS[fate.table]} in section {where['section']}"
    words = marked(fate.diff) if fate.diff else f"“{fate.after or fate.before}”"
    words = one_line(words)
    return (
        fate.placing.value if fate.placing else "new",
        name,
        words[:_LONGEST] + ("…" if len(words) > _LONGEST else ""),
    )


def _where(store: Store, fate: Fate, numbers: dict[str, str]) -> Facts:
    where: Facts = {"claim": numbers.get(fate.id), "section": None, "source": None}
    annotation = store.seek(Annotation, fate.id) if fate.table == "annotations" else None
    passage = store.seek(Passage, fate.id) if fate.table == "passages" else None
    claim = store.seek(Claim, fate.id) if fate.table == "claims" else None
    document_id = passage.document_id if passage else ""
    if annotation is not None and annotation.on is OnKind.DOCUMENT:
        document_id = annotation.on_id
    if document_id:
        where["source"] = store.get(Source, store.get(Document, document_id).source_id).number
    elif annotation is not None or claim is not None:
        section_id = annotation.on_id if annotation else claim.section_id if claim else ""
        section = store.seek(Section, section_id)
        where["section"] = section.number if section else None
    return where
