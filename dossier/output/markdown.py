"""The report as Markdown: clean to read as it is, and with links in every reader that knows CommonMark."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from dossier.model.report import Report
from dossier.output import markdown_text as md
from dossier.output.laid import SIGNS, Laid, Mark, lay_out_text, noted, source_of
from dossier.output.made import Made
from dossier.output.pieces import Piece
from dossier.output.setting import Part


def render_markdown_report(report: Report, *, resources: Path, timestamp: datetime) -> Made:
    """Return the report as Markdown in UTF-8; `timestamp` (aware) is its date."""
    laid = lay_out_text(report, resources, timestamp)
    text = "\n\n".join(_Writer(laid).document()) + "\n"
    return Made(text.encode(), laid.account)


class _Writer:
    """Writes the parts of one report, each as a list of blocks."""

    def __init__(self, laid: Laid) -> None:
        self._laid = laid
        self._data = laid.data

    def document(self) -> list[str]:
        data = self._data
        found = [f"# {_title(data['title']['question'])}", f"*{md.plain(data['title']['line'])}*"]
        found += [md.inline(part["pieces"]) for part in data["title"]["notice"]]
        found += self._overview(data["overview"])
        if data["notes"]:
            found += [f"## {md.plain(data['notes']['heading'])}", *self._notes(data["notes"]["notes"])]
        for section in data["sections"]:
            found += self._section(section)
        for part in data["sources"]:
            found.append(f"## {md.plain(part['heading'])}")
            found += [md.plain(part["empty"])] if not part["sources"] and "empty" in part else []
            for source in part["sources"]:
                found += self._source(source)
        if data["unplaced"]:
            found += [f"## {md.plain(data['unplaced']['heading'])}", md.plain(data["unplaced"]["line"])]
            found.append("\n".join(self._annotation(part) for part in data["unplaced"]["annotations"]))
        return found + self._account(data["account"])

    def _overview(self, part: Part) -> list[str]:
        found = [f"## {md.plain(part['heading'])}", md.plain(part["line"])]
        if part["table"]:
            rows = []
            for row in part["table"]["rows"]:
                counts = [" ".join(f"{SIGNS[one['sign']]} {one['count']}" for one in cell) for cell in row["counts"]]
                first = md.link(md.escaped(row["title"]), row["to"])
                rows.append([first, md.escaped(row["sources"]), *counts, *row["plain"]])
            heads = [md.escaped(head) for head in part["table"]["heads"]]
            found.append(md.table(heads, [[cell or "–" for cell in row] for row in rows]))
        else:
            found.append(md.plain(part["empty"]))
        if part["limits"]:
            more = [md.plain(part["limits"]["more"])] if part["limits"]["more"] else []
            found.append(md.quoted([f"**{md.escaped(part['limits']['lead'])}**", *_limits(part["limits"]), *more]))
        if part["single"]:
            found.append(f"**{md.escaped(part['single']['lead'])}** {md.escaped(part['single']['text'])}")
        return found

    def _section(self, part: Part) -> list[str]:
        found = [f"## {md.place(part['place'])}{md.escaped(part['title'].strip())}", f"*{md.plain(part['line'])}*"]
        found += md.blocks(part["body"], self._sign, shift=1) or [md.plain(part["empty"])]
        if part["limits"]:
            found.append(md.quoted([f"**{md.escaped(part['limits']['lead'])}**", *_limits(part["limits"])]))
        if part["evidence"]:
            found += self._evidence(part["evidence"])
        found += self._marks(part)
        if part["notes"]:
            found += [f"### {md.plain(part['notes']['heading'])}", *self._notes(part["notes"]["notes"])]
        return found

    def _sign(self, piece: Piece) -> str:
        """Return what a claim's number, a limit's tag, a comment's number or a chip looks like in the text."""
        if piece["kind"] == "claim":
            return f"{md.place(piece['place'])}**{piece['number']}** "
        if piece["kind"] == "limit":
            return f"**{md.escaped(piece['text'])}** "
        if piece["kind"] == "comment":
            return f"{md.place('words-of-' + piece['to'])}[({piece['number']})](#{piece['to']})"
        if piece["kind"] == "chip":
            number = md.escaped(f"[{piece['number']}]")
            shown = md.link(number, self._laid.place(source_of(piece)) or piece["to"])
            judged = [_verdict_sign(mark) for mark in piece["marks"] if mark["sign"] != "unchecked"]
            return "".join([shown, *judged])
        return ""

    def _evidence(self, part: Part) -> list[str]:
        items = []
        for entry in part["entries"]:
            if "verdict" in entry:
                items.append(self._citation(entry))
            else:
                head = f"{md.place(entry['place'])}{_claim(entry['claim'])} · {md.escaped(entry['line'])}"
                items.append(md.item([head, md.quoted([md.inline(entry["text"]["pieces"])]), *_diff(entry)]))
        if part["open"]:
            groups = [
                f"{', '.join(map(_claim, group['claims']))} · {' '.join(map(_source, group['sources']))}"
                for group in part["open"]["groups"]
            ]
            sign, verdict = SIGNS[part["open"]["sign"]], md.escaped(part["open"]["verdict"])
            items.append(md.item([f"{md.place(part['open']['place'])}{sign} {verdict}: {'; '.join(groups)}"]))
        if part["uncited"]:
            names = ", ".join(map(_claim, part["uncited"]))
            items.append(md.item([f"{names} · {md.escaped(part['uncited_line'])}"]))
        return [f"### {md.plain(part['heading'])}", "\n".join(items)] if items else []

    def _citation(self, entry: Part) -> str:
        head = [
            _claim(entry["claim"]),
            _source(entry["source"]),
            f"{SIGNS[entry['sign']]} {md.escaped(entry['verdict'])}",
        ]
        head += [md.escaped(remark) for remark in (entry["stale"], entry["added"]) if remark]
        parts = [md.place(entry["place"]) + " · ".join(head)]
        for passage in entry["passages"]:
            parts.append(md.quoted([md.inline(passage["quote"]["pieces"])]))
            parts.append(f"*{md.plain(passage['line'])}*")
            parts += _diff(passage)
        parts += md.blocks(entry["reason"])
        if entry["by"]:
            parts.append(f"*{md.plain(entry['by'])}*")
        return md.item(parts)

    def _marks(self, section: Part) -> list[str]:
        """Return the comments and marks of a section, those with a number first, and where each stands."""
        here = {number for piece in noted(section) for number in piece.get("notes") or ()}
        marks = [mark for number, mark in self._laid.marks.items() if number in here]
        if not marks:
            return []
        cards = {card["number"]: card for card in self._data["cards"]}
        items = [self._comment(mark, cards[mark.comment]) for mark in marks if mark.comment]
        items += [md.item([f"{_quote(mark)} *{md.escaped(mark.line)}*"]) for mark in marks if not mark.comment]
        return [f"### {md.plain(self._data['comments']['heading'])}", "\n".join(items)]

    def _comment(self, mark: Mark, card: Part) -> str:
        name = f"comment-{mark.comment}"
        head = f"{md.place(name)}{md.link(f'({mark.comment})', 'words-of-' + name)} {_quote(mark)}"
        parts = [head, *md.blocks(card["blocks"]), f"*{md.plain(mark.line)}*"]
        for reply in card["replies"]:
            parts.append(self._note(reply))
        return md.item(parts)

    def _notes(self, notes: Iterable[Part]) -> list[str]:
        return ["\n".join(self._note(note) for note in notes)]

    def _note(self, note: Part) -> str:
        lead = [f"**{md.link(md.escaped(note['lead']), note['to'])}**"] if note["lead"] else []
        return md.item([*lead, *md.blocks(note["blocks"]), f"*{md.plain(note['by'])}*"])

    def _annotation(self, part: Part) -> str:
        head = " · ".join(md.escaped(name) for name in (part["mark"], part["where"]) if name)
        quote = [md.quoted([md.inline(part["quote"]["pieces"])])] if part["quote"] else []
        signed = f"*{md.plain(part['by'])}*"
        return md.item([head, *quote, *md.blocks(part["blocks"]), signed, *map(self._note, part["replies"])])

    def _source(self, part: Part) -> list[str]:
        name = md.escaped(" ".join(filter(None, (part["number"], part["title"].strip()))))
        found = [f"### {md.place(part['place'])}{name}"]
        found += [md.inline(part["reference"])] if part["reference"] else []
        found += [md.inline(part["cited"])] if part["cited"] else []
        found += [md.plain(part["identification"])] if part["identification"] else []
        found += md.blocks(part["remark"])
        if part["candidates"]:
            found += [md.plain(part["candidates_lead"]), "\n".join(map(_candidate, part["candidates"]))]
        if part["documents"]:
            documents = "\n".join(md.item([md.plain(document)]) for document in part["documents"])
            found += [md.plain(part["documents_lead"]), documents]
        for marked in part["marked"]:
            found.append(md.plain(marked["heading"]))
            found.append("\n".join(self._annotation(annotation) for annotation in marked["annotations"]))
        claims = ", ".join(md.link(claim["number"], claim["to"]) for claim in part["claims"])
        more = md.escaped(part["rests_more"])
        found.append(" ".join(filter(None, (md.plain(part["rests_lead"]), claims, more))))
        return found + (self._notes(part["notes"]) if part["notes"] else [])

    def _account(self, part: Part) -> list[str]:
        found = [f"## {md.plain(part['heading'])}", md.plain(part["line"])]
        rows = [*part["rows"], [f"**{cell}**" for cell in part["sum"]]]
        found.append(md.table([md.escaped(head) for head in part["heads"]], rows))
        if part["listed"]:
            items = [
                md.item([f"{md.escaped(one['table'])}: {md.escaped(one['label'])}. {md.escaped(one['reason'])}"])
                for one in part["listed"]
            ]
            found += [f"### {md.plain(part['listed_heading'])}", "\n".join(items)]
        else:
            found.append(md.plain(part["nothing"]))
        return [*found, md.plain(part["documents"])]


def _diff(part: Part) -> list[str]:
    return [md.inline(part["diff"]["pieces"])] if part["diff"] else []


def _title(entry: Part) -> str:
    return md.inline(entry["pieces"]).replace("\\\n", " ").replace("\n", " ")


def _limits(part: Part) -> list[str]:
    return [
        " ".join([*(md.inline(text["pieces"]) for text in one["texts"]), md.escaped(one["tail"])])
        for one in part["items"]
    ]


def _claim(part: Part) -> str:
    kind = f" {md.escaped(part['kind'])}" if part["kind"] else ""
    return f"**{md.link(part['number'], part['to'])}**{kind}"


def _source(part: Part) -> str:
    return f"**{md.link(md.escaped(part['name'].strip()), part['to'])}**"


def _verdict_sign(mark: Part) -> str:
    sign = SIGNS[mark["sign"]]
    return md.link(f"~~{sign}~~" if mark["stale"] else sign, mark["to"])


def _quote(mark: Mark) -> str:
    return md.escaped(f"“{' '.join(mark.quote.split())}”")


def _candidate(part: Part) -> str:
    reference = f". {md.inline(part['reference'])}" if part["reference"] else ""
    return md.item(
        [f"{md.plain(part['title'])}{reference} · {md.escaped(part['confidence'])}", *md.blocks(part["remark"])]
    )
