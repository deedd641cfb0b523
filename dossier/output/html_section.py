"""A section of the HTML report: what stands in its text, beside it and under it."""

from collections.abc import Iterable

from dossier.model.kinds import AnnotationKind
from dossier.output.html_text import Signs, apart, blocks, element, inline, line, link, plain, spoken, words
from dossier.output.laid import SIGNS, Laid, Mark, noted, source_of
from dossier.output.pieces import Piece
from dossier.output.setting import Part


def signs_of(laid: Laid) -> Signs:
    """Return what draws claims' numbers, limits' tags, chips, comments' numbers and marked words."""

    def draw(piece: Piece) -> str:
        marks = [laid.marks[number] for number in piece.get("notes") or () if number in laid.marks]
        if piece["kind"] == "claim":
            return element("span", plain(piece["number"]), id=piece["place"], class_="claim")
        if piece["kind"] == "limit":
            return element("span", plain(piece["text"]), class_="tag")
        if piece["kind"] == "comment":
            return _comment_number(piece, laid)
        if piece["kind"] == "chip":
            return _marked(_chip(piece, laid), marks)
        return _marked(words(piece), marks) if marks else ""

    return draw


def _marked(shown: str, marks: Iterable[Mark]) -> str:
    """Return `shown` inside one element for each mark that lies on it; who made it is said when it is pointed at."""
    for mark in marks:
        kind = "under " if mark.kind is AnnotationKind.UNDERLINE else ""
        shown = element("mark", shown, class_=f"{kind}h{mark.colour}", title=mark.line)
    return shown


def _comment_number(piece: Piece, laid: Laid) -> str:
    label = laid.words("section.comment", number=piece["number"])
    number = link(plain(str(piece["number"])), piece["to"], aria_label=label)
    return element("sup", number, id=f"words-of-{piece['to']}", class_="number-of-comment")


def _chip(piece: Piece, laid: Laid) -> str:
    """Return a printed number, which leads to its source, with a sign for each claim, which leads to its evidence."""
    number = link(plain(f"[{piece['number']}]"), laid.place(source_of(piece)) or piece["to"])
    marks = []
    for mark in piece["marks"]:
        stale = " stale" if mark["stale"] else ""
        sign = element("span", SIGNS[mark["sign"]], aria_hidden="true") + element(
            "span", plain(mark["alt"]), class_="hidden"
        )
        style = f"sign v-{mark['sign']}{stale}"
        marks.append(
            link(sign, mark["to"], class_=style, title=mark["alt"])
            if mark["to"]
            else element("span", sign, class_=style, title=mark["alt"])
        )
    return element("span", number, *marks, class_="chip")


def limit_box(part: Part, laid: Laid) -> str:
    """Return what limits the claims of a section."""
    lead = element("strong", plain(part["lead"]))
    turned = part["items"][0]["dir"] is not None  # what leads the limits in runs the other way and stands above them
    items = [element("p", lead)] if turned else []
    for i, item in enumerate(part["items"]):
        runs_rtl = laid.rtl if item["dir"] is None else item["dir"] == "rtl"
        texts = " ".join(line(text, "span", rtl=runs_rtl) for text in item["texts"])
        before = [lead, " "] if i == 0 and not turned else []
        items.append(element("p", *before, texts, " ", plain(item["tail"]), dir=item["dir"]))
    more = element("p", plain(part["more"])) if part.get("more") else ""
    return element("div", *items, more, class_="limits")


def comments(section: Part, laid: Laid) -> str:
    """Return the comments on a section's words, each with a link back to them; '' where there are none."""
    here = {number for piece in noted(section) for number in piece.get("notes") or ()}
    cards = {card["number"]: card for card in laid.data["cards"]}
    items = []
    for mark in (mark for number, mark in laid.marks.items() if number in here and mark.comment):
        card = cards[mark.comment]
        name = f"comment-{mark.comment}"
        label = laid.words("section.comment", number=mark.comment) + ": " + laid.words("section.back")
        back = element("a", plain(f"{mark.comment} ↩"), href=f"#words-of-{name}", aria_label=label)
        said = blocks(card["blocks"], rtl=laid.rtl)
        replies = notes_list(card["replies"], laid) if card["replies"] else ""
        by = element("p", apart(mark.line), class_="by")
        quote = spoken("q", " ".join(mark.quote.split()), rtl=laid.rtl)
        items.append(
            element("li", element("p", back, " ", quote), said, by, replies, id=name, class_=f"c{mark.colour}")
        )
    if not items:
        return ""
    heading = element("h3", plain(laid.data["comments"]["heading"]))
    return element(
        "aside", heading, element("ol", *items), class_="comments", aria_label=laid.data["comments"]["heading"]
    )


def evidence(part: Part, laid: Laid) -> str:
    """Return what was found and said of each citation, then what nobody has checked."""
    items = [_citation(entry, laid) if "verdict" in entry else _lost_claim(entry, laid) for entry in part["entries"]]
    if part["open"]:
        comma, semicolon = laid.words("list.comma"), laid.words("list.semicolon")
        groups = semicolon.join(
            comma.join(map(_claim, group["claims"])) + " · " + " ".join(map(_source, group["sources"]))
            for group in part["open"]["groups"]
        )
        items.append(element("li", element("p", groups, " ", _verdict(part["open"])), id=part["open"]["place"]))
    if part["uncited"]:
        names = laid.words("list.comma").join(map(_claim, part["uncited"]))
        items.append(element("li", element("p", names, " · ", plain(part["uncited_line"]))))
    return element("ul", *items, class_="evidence")


def _citation(entry: Part, laid: Laid) -> str:
    remarks = "".join(f" · {plain(remark)}" for remark in (entry["stale"], entry["added"]) if remark)
    head = f"{_claim(entry['claim'])} · {_source(entry['source'])} {_verdict(entry)}{remarks}"
    found = [element("p", head)]
    for passage in entry["passages"]:
        found.append(element("blockquote", line(passage["quote"], "p", rtl=laid.rtl)))
        found.append(element("p", apart(passage["line"]), class_="quiet"))
        found.append(_diff(passage, laid))
    found.append(blocks(entry["reason"], rtl=laid.rtl))
    found.append(element("p", apart(entry["by"]), class_="by") if entry["by"] else "")
    return element("li", *found, id=entry["place"], class_=f"e-{entry['sign']}")


def _lost_claim(entry: Part, laid: Laid) -> str:
    head = element("p", _claim(entry["claim"]), " · ", plain(entry["line"]))
    return element("li", head, line(entry["text"], "p", rtl=laid.rtl), _diff(entry, laid), id=entry["place"])


def _diff(part: Part, laid: Laid) -> str:
    return line(part["diff"], "p", rtl=laid.rtl) if part["diff"] else ""


def _claim(part: Part) -> str:
    kind = " " + element("span", plain(part["kind"]), class_="quiet") if part["kind"] else ""
    return element("b", link(plain(part["number"]), part["to"])) + kind


def _source(part: Part) -> str:
    return element("b", link(apart(part["name"].strip()), part["to"]))


def _verdict(part: Part) -> str:
    stale = "stale" if part.get("stale") else None
    sign = element("span", SIGNS[part["sign"]], aria_hidden="true", class_=stale)
    return element("span", sign, " ", plain(part["verdict"]), class_=f"verdict v-{part['sign']}")


def notes_list(notes: Iterable[Part], laid: Laid) -> str:
    """Return notes, each with what it is on and who wrote it."""
    items = []
    for note in notes:
        lead = element("p", element("b", link(apart(note["lead"]), note["to"]))) if note["lead"] else ""
        by = element("p", apart(note["by"]), class_="by")
        items.append(element("li", lead, blocks(note["blocks"], rtl=laid.rtl), by))
    return element("ul", *items, class_="notes")


def printed_annotation(part: Part, laid: Laid) -> str:
    """Return an annotation where no words of the brief can carry it."""
    head = element("p", apart(" · ".join(name for name in (part["mark"], part["where"]) if name)), class_="quiet")
    quote = ""
    if part["quote"]:
        marked = element("mark", inline(part["quote"]["pieces"]), class_=f"h{min(max(part['colour'], 1), 8)}")
        quote = element("blockquote", element("p", marked, dir="auto"))
    by = element("p", apart(part["by"]), class_="by")
    replies = notes_list(part["replies"], laid) if part["replies"] else ""
    edge = f"c{min(max(part['colour'], 1), 8)}"
    return element("li", head, quote, blocks(part["blocks"], rtl=laid.rtl), by, replies, class_=edge)
