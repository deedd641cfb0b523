"""The evidence of a section in a Word report: what was found and said of each citation, then what nobody checked."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dossier.output.docx_parts import Parts
from dossier.output.docx_shapes import verdict_colour
from dossier.output.laid import SIGNS
from dossier.output.setting import Part

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph


def write_evidence(part: Part, parts: Parts) -> None:
    """Write the evidence of a section under a heading of its own."""
    parts.heading(part["heading"], 2)
    for entry in part["entries"]:
        with parts.framed(entry.get("sign", "")):
            _citation(entry, parts) if "verdict" in entry else _words_of_claim(entry, parts)
    if part["open"]:
        with parts.framed():
            made = parts.plain("Entry", place=part["open"]["place"])
            _groups(made, part["open"]["groups"], parts)
            _verdict(made, part["open"], parts)
    if part["uncited"]:
        with parts.framed():
            made = parts.plain("Entry")
            parts.claims(made, part["uncited"])
            parts.pen.run(made, f" · {part['uncited_line']}", colour="quiet")


def _words_of_claim(entry: Part, parts: Parts) -> None:
    """Write what is said of words of a claim itself: they are gone, or it quotes them."""
    made = parts.plain("Entry", place=entry["place"])
    parts.claim(made, entry["claim"])
    parts.pen.run(made, f" · {entry['line']}", colour="quiet")
    parts.quote(entry["text"])
    _diff(entry, parts)


def _citation(entry: Part, parts: Parts) -> None:
    made = parts.plain("Entry", place=entry["place"])
    parts.claim(made, entry["claim"])
    parts.pen.run(made, " · ")
    parts.pen.linked(made, entry["source"]["name"].strip(), entry["source"]["to"], bold=True)
    _verdict(made, entry, parts)
    for remark in (entry["stale"], entry["added"]):
        if remark:
            parts.pen.run(made, f" · {remark}", colour="quiet")
    for passage in entry["passages"]:
        parts.quote(passage["quote"])
        parts.small(passage["line"])
        _diff(passage, parts)
    parts.said(entry["reason"])
    if entry["by"]:
        parts.small(entry["by"])


def _diff(part: Part, parts: Parts) -> None:
    if part["diff"]:
        parts.said([part["diff"]])


def _groups(paragraph: "Paragraph", groups: Iterable[Part], parts: Parts) -> None:
    for i, group in enumerate(groups):
        if i:
            parts.pen.run(paragraph, parts.laid.words("list.semicolon"))
        parts.claims(paragraph, group["claims"])
        parts.pen.run(paragraph, " ·")
        for source in group["sources"]:
            parts.pen.run(paragraph, " ")
            parts.pen.linked(paragraph, source["name"].strip(), source["to"], bold=True)


def _verdict(paragraph: "Paragraph", part: Part, parts: Parts) -> None:
    shown = f"\u2003{SIGNS[part['sign']]} {part['verdict']}"
    parts.pen.run(paragraph, shown, colour=verdict_colour(part["sign"]))
