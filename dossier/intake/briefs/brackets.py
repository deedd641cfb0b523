"""Markers in brackets, `[4]`, `[1, 3–5]`, `[4](address)`, `[[4]](address)`, `【4】`, and footnotes, `[^4]`."""

import re
from collections.abc import Iterator

from dossier.intake.briefs.printed import DASHES, NUMBERS, LeftAsText, Listed, Piece, Printed, pieces_of
from dossier.model.kinds import MarkerForm

_ADDRESS = (
    r"\(<?(?P<{name}>(?:https?://|www\.|mailto:|#|\.{{0,2}}/)"
    r"[^\s()<>]{{0,2000}}(?:\([^\s()<>]{{0,2000}}\)[^\s()<>]{{0,2000}}){{0,4}})>?(?:\s+[\"'][^()\r\n]{{0,200}}[\"'])?\)"
)
_NAMED = r"(?:(?:sources?|refs?\.?|quellen?|fuentes?|réf\.?|المصدر|المصادر|مصدر|来源|文献)\s?[:：]?\s?)?"
_LOCATOR = (
    r"(?:\s?[,:;،，]\s?(?:pp?\.|S\.|Seiten?|págs?\.|art\.|§{1,2}|paras?\.?|¶|ch\.|chap\.|fn\.|n\.|ص|第)"
    r"\s?[^\[\]\r\n]{1,40})?"
)
_MARKER = re.compile(
    rf"(?<![!\\])\[\[(?P<double>{NUMBERS})\]\](?:" + _ADDRESS.format(name="double_address") + r")?"
    rf"|(?<![!\\])\[(?P<first>\d{{1,4}})\]\s?[{DASHES}]\s?\[(?P<last>\d{{1,4}})\](?!\()"
    rf"|(?<!\\)\[{_NAMED}(?P<single>{NUMBERS}){_LOCATOR}\](?:" + _ADDRESS.format(name="single_address") + r")?"
    rf"|\\\[(?P<escaped>{NUMBERS})\\\]"
    rf"|[【［〔](?P<wide>{NUMBERS})(?:†[^】\r\n]{{0,80}})?[】］〕]"
    r"|(?<![!\\])\[\^(?P<caret>\d{1,4})\^\]"
    r"|(?<!\\)\[\^(?P<label>[^\]\s^\[]{1,60})\]",
    re.IGNORECASE,
)
_NUMERIC = re.compile(NUMBERS)
_PINPOINT = re.compile(r"(?:\b(?:paras?\.?|paragraphs?|Rn\.?|Rz\.?|párr?s?\.?|párrafos?)|§|¶)\s*$", re.IGNORECASE)
_AT = re.compile(r"\bat\s*$|[\]–-]\s*$|\]\s?(?:and|,)\s*$")
_LEGAL = re.compile(r"[\[(]\d{4}[\])]\s+(?:\d+\s+)?[A-Z]{2}")
_CASE = re.compile(r"[\[(]\d{4}[\])]\s+(?:\d+\s+)?[A-Z][A-Za-z]+\.?(?: [A-Z][A-Za-z]*\.?)?\s+\d+,\s*$")
_INDEXED = re.compile(r"(?:^|[^\w])[b-df-hj-np-tv-xz]$")
_BACK = 60  # characters before a marker that tell what it is


def bracketed(body: str, start: int, end: int, listed: Listed) -> Iterator[Printed | LeftAsText]:
    """Yield the markers in brackets between `start` and `end`, and what only looks like one."""
    for match in _MARKER.finditer(body, start, end):
        kind = next(
            name
            for name in ("double", "first", "single", "escaped", "wide", "caret", "label")
            if match[name] is not None
        )
        if body.startswith("!", match.start() - 1) and (match["single_address"] or body.startswith("(", match.end())):
            continue  # a picture
        if kind == "label":
            yield _footnote(body, match, listed)
            continue
        if kind == "first":
            group = (match.start("first"), match.end("last"))
            pieces = _bracket_range(match, listed)
        else:
            group = match.span(kind)
            pieces = pieces_of(body, group, match.span(), listed)
        if not pieces or _is_none(body, match, kind):
            yield LeftAsText("number-as-text", match[0])
        else:
            address = match["double_address"] or match["single_address"] or ""
            yield Printed(MarkerForm.BRACKETS, match.start(), match.end(), pieces, address)


def _is_none(body: str, match: re.Match[str], kind: str) -> bool:
    """Whether a number in plain brackets is that of a paragraph, `[2004] UKHL 56 at [45]`, or an index, `x[1]`."""
    if kind not in ("single", "first") or match["single_address"] is not None:
        return False
    before = body[max(0, match.start() - _BACK) : match.start()]
    told = (_PINPOINT, _INDEXED, _CASE)
    return any(each.search(before) for each in told) or bool(_AT.search(before) and _LEGAL.search(before))


def _bracket_range(match: re.Match[str], listed: Listed) -> tuple[Piece, ...]:
    """Return the pieces of `[1]–[3]`."""
    first, last = match["first"], match["last"]
    text = f"{first}-{last}"
    found = pieces_of(text, (0, len(text)), (0, match.end() - match.start()), listed)
    at = match.start()
    return tuple(Piece(piece.number, piece.start + at, piece.end + at) for piece in found)


def _footnote(body: str, match: re.Match[str], listed: Listed) -> Printed | LeftAsText:
    label = match["label"]
    number = listed.labels.get(label.casefold())
    if number is not None:
        piece = Piece(number, match.start(), match.end())
        return Printed(MarkerForm.FOOTNOTES, match.start(), match.end(), (piece,))
    if _NUMERIC.fullmatch(label) and not listed.labels:
        pieces = pieces_of(body, match.span("label"), match.span(), listed)
        if pieces:
            return Printed(MarkerForm.FOOTNOTES, match.start(), match.end(), pieces)
    return LeftAsText("footnote-missing", match[0])
