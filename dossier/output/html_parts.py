"""The parts of the HTML report around its sections: the overview, the sources, what is unplaced, the account."""

from dossier.output.html_section import limit_box, notes_list, printed_annotation
from dossier.output.html_text import apart, blocks, element, inline, line, link, plain, spoken
from dossier.output.laid import SIGNS, Laid
from dossier.output.setting import Part


def overview(part: Part, laid: Laid) -> str:
    """Return the review at a glance."""
    heading = element("h2", plain(part["heading"]), id="overview-heading")
    content = [heading, element("p", plain(part["line"]), class_="line")]
    content += [_bar(part["proportions"])] if part["proportions"] else []
    content.append(_table(part["table"], part["heading"]) if part["table"] else element("p", plain(part["empty"])))
    content += [limit_box(part["limits"], laid)] if part["limits"] else []
    if part["single"]:
        lead = element("strong", plain(part["single"]["lead"]))
        content.append(element("p", lead, " ", plain(part["single"]["text"]), class_="single"))
    return element("section", *content, id="overview", aria_labelledby="overview-heading")


def _bar(parts: list[Part]) -> str:
    """Return how much is judged, and how, as a bar; the figures stand beside it, so that it is not read out.

    `html_style.shares` says how long each part is.
    """
    shares = (element("span", class_=f"v-{part['sign']}") for part in parts)
    return element("div", *shares, class_="bar", aria_hidden="true")


def _table(part: Part, caption: str) -> str:
    heads = element("tr", *(element("th", plain(head), scope="col") for head in part["heads"]))
    rows = []
    for row in part["rows"]:
        cells = [element("td", plain(row["sources"]))]
        cells += [element("td", " ".join(map(_count, cell)) or "–") for cell in row["counts"]]
        cells += [element("td", plain(cell) or "–") for cell in row["plain"]]
        last = "sum" if row is part["rows"][-1] and row["to"] is None else None
        title = element("th", link(apart(row["title"]), row["to"]), scope="row")
        rows.append(element("tr", title, *cells, class_=last))
    name = element("caption", plain(caption), class_="hidden")
    return element("div", element("table", name, element("thead", heads), element("tbody", *rows)), class_="scroll")


def _count(part: Part) -> str:
    sign = element("span", SIGNS[part["sign"]], aria_hidden="true")
    name = element("span", plain(part["alt"]), class_="hidden")
    return element("span", sign, name, f" {part['count']}", class_=f"verdict v-{part['sign']}")


def source(part: Part, laid: Laid) -> str:
    """Return a source: what it is, what it may be instead, what was marked in it, and which claims rest on it."""
    heading = spoken("h3", " ".join(filter(None, (part["number"], part["title"].strip()))), rtl=laid.rtl)
    found = [heading]
    found += [element("p", inline(part["reference"]), class_="reference")] if part["reference"] else []
    found += [element("p", inline(part["cited"]), class_="cited")] if part["cited"] else []
    found += [element("p", plain(part["identification"]))] if part["identification"] else []
    found.append(blocks(part["remark"], rtl=laid.rtl))
    if part["candidates"]:
        items = (_candidate(candidate, laid) for candidate in part["candidates"])
        found += [element("p", plain(part["candidates_lead"]), class_="quiet"), element("ul", *items, class_="records")]
    if part["documents"]:
        items = (element("li", apart(document)) for document in part["documents"])
        found += [element("p", plain(part["documents_lead"]), class_="quiet"), element("ul", *items)]
    for marked in part["marked"]:
        items = (printed_annotation(annotation, laid) for annotation in marked["annotations"])
        found += [element("p", apart(marked["heading"]), class_="quiet"), element("ul", *items, class_="records")]
    claims = ", ".join(link(plain(claim["number"]), claim["to"]) for claim in part["claims"])
    more = f" {plain(part['rests_more'])}" if part["rests_more"] else ""
    found.append(element("p", plain(part["rests_lead"]), " ", claims, more))
    found += [notes_list(part["notes"], laid)] if part["notes"] else []
    return element("article", *found, id=part["place"])


def _candidate(part: Part, laid: Laid) -> str:
    title = element("b", apart(part["title"]))
    reference = f". {inline(part['reference'])}" if part["reference"] else ""
    said = (line(entry, "p", rtl=laid.rtl, class_="quiet") for entry in part["said"])
    return element("li", element("p", title, reference), *said)


def unplaced(part: Part, laid: Laid) -> str:
    """Return the annotations on words that are no longer there."""
    items = (printed_annotation(annotation, laid) for annotation in part["annotations"])
    return element("p", plain(part["line"]), class_="line") + element("ul", *items, class_="records")


def account(part: Part) -> str:
    """Return what the report carries, and what it only lists."""
    first, *heads = part["heads"]
    head = element("th", plain(first), scope="col") + "".join(
        element("th", plain(name), scope="col", class_="number") for name in heads
    )
    rows = [_account_row(row) for row in part["rows"]]
    name = element("caption", plain(part["heading"]), class_="hidden")
    foot = element("tfoot", _account_row(part["sum"]))
    table = element("table", name, element("thead", element("tr", head)), element("tbody", *rows), foot)
    found = [element("p", plain(part["line"]), class_="line"), element("div", table, class_="scroll")]
    if part["listed"]:
        items = (
            element("li", plain(item["table"]), ": ", apart(item["label"]), ". ", plain(item["reason"]))
            for item in part["listed"]
        )
        found += [element("h3", plain(part["listed_heading"])), element("ul", *items)]
    else:
        found.append(element("p", plain(part["nothing"])))
    return "".join([*found, element("p", plain(part["documents"]), class_="quiet")])


def _account_row(row: list[str]) -> str:
    first, *cells = row
    return element(
        "tr", element("th", plain(first), scope="row"), *(element("td", cell, class_="number") for cell in cells)
    )
