"""The report as one HTML file: nothing in it runs, nothing is fetched, and every reader of the screen finds its way.

The file allows itself no more than its own style sheet (Content-Security-Policy). Landmarks, headings in order, tables
with headers; comments stand beside the text, with links both ways, and `[4]` leads to source 4, which leads back.
"""

from datetime import datetime
from pathlib import Path

from dossier.model.report import Report
from dossier.output.html_parts import account, overview, source, unplaced
from dossier.output.html_section import comments, evidence, limit_box, notes_list, signs_of
from dossier.output.html_style import shares, style_sheet
from dossier.output.html_text import blocks, element, line, plain, spoken
from dossier.output.laid import Laid, lay_out_text
from dossier.output.made import Made
from dossier.output.setting import Part

POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render_html(report: Report, *, resources: Path, timestamp: datetime) -> Made:
    """Return the report as one HTML file in UTF-8; `timestamp` (aware) is its date."""
    laid = lay_out_text(report, resources, timestamp)
    page = "<!doctype html>\n" + element(
        "html",
        _head(laid, style_sheet(resources) + shares([part["count"] for part in laid.data["overview"]["proportions"]])),
        _body(laid),
        lang=laid.words("language"),
        dir="rtl" if laid.rtl else "ltr",
    )
    return Made((page + "\n").encode(), laid.account)


def _head(laid: Laid, style: str) -> str:
    info = laid.data["document"]
    metas: list[dict[str, str | int | None]] = [
        {"charset": "utf-8"},
        {"http_equiv": "Content-Security-Policy", "content": POLICY},
        {"name": "viewport", "content": "width=device-width, initial-scale=1"},
        {"name": "color-scheme", "content": "light dark"},
        {"name": "referrer", "content": "no-referrer"},
        {"name": "description", "content": info["description"]},
        *({"name": "author", "content": author} for author in info["authors"]),
    ]
    lines = [element("meta", **meta).removesuffix("</meta>") for meta in metas]
    lines += [element("title", plain(info["title"])), element("style", style)]
    return "\n" + element("head", *("\n" + line for line in lines), "\n") + "\n"


def _body(laid: Laid) -> str:
    data, words = laid.data, laid.words
    main = [overview(data["overview"], laid)]
    if data["notes"]:
        main.append(_part("notes", data["notes"]["heading"], notes_list(data["notes"]["notes"], laid)))
    main += [_section(part, laid) for part in data["sections"]]
    for number, part in enumerate(data["sources"], 1):
        listed = "".join(source(one, laid) for one in part["sources"])
        none = element("p", plain(part.get("empty", "")), class_="quiet")
        main.append(_part(f"sources-{number}", part["heading"], listed or none))
    if data["unplaced"]:
        main.append(_part("unplaced", data["unplaced"]["heading"], unplaced(data["unplaced"], laid)))
    main.append(_part("account", data["account"]["heading"], account(data["account"])))
    parts = [
        element("a", plain(words("document.skip")), href="#main", class_="skip"),
        _header(data["title"], laid),
        _contents(laid),
        element("main", *("\n" + part for part in main), "\n", id="main", tabindex=-1),
    ]
    return element("body", *("\n" + part for part in parts), "\n") + "\n"


def _header(part: Part, laid: Laid) -> str:
    question = line(part["question"], "h1", rtl=laid.rtl)
    notice = (line(paragraph, "p", rtl=laid.rtl) for paragraph in part["notice"])
    return element("header", element("p", plain(part["line"])), question, *notice)


def _contents(laid: Laid) -> str:
    """Return the list of the main parts, as a landmark."""
    data = laid.data
    parts = [("overview", data["overview"]["heading"])]
    parts += [("notes", data["notes"]["heading"])] if data["notes"] else []
    parts += [(section["place"], section["title"]) for section in data["sections"]]
    parts += [(f"sources-{number}", part["heading"]) for number, part in enumerate(data["sources"], 1)]
    parts += [("unplaced", data["unplaced"]["heading"])] if data["unplaced"] else []
    parts += [("account", data["account"]["heading"])]
    items = (
        element("li", element("a", spoken("span", title.strip(), rtl=laid.rtl), href=f"#{place}"))
        for place, title in parts
    )
    heading = element("h2", plain(data["contents"]), id="contents")
    return element("nav", heading, element("ol", *items), aria_labelledby="contents")


def _part(name: str, heading: str, *content: str) -> str:
    """Return one of the main parts, a region named by its heading."""
    title = element("h2", plain(heading), id=f"{name}-heading")
    return element("section", title, *content, id=name, aria_labelledby=f"{name}-heading")


def _section(part: Part, laid: Laid) -> str:
    body = blocks(part["body"], signs_of(laid), shift=1, rtl=laid.rtl)
    heading = spoken("h2", part["title"].strip(), rtl=laid.rtl)
    text = body or element("p", plain(part["empty"]), class_="quiet")
    beside = comments(part, laid)
    under = [limit_box(part["limits"], laid)] if part["limits"] else []
    under += [_under(part["evidence"]["heading"], evidence(part["evidence"], laid))] if part["evidence"] else []
    under += [_under(part["notes"]["heading"], notes_list(part["notes"]["notes"], laid))] if part["notes"] else []
    content = [heading, element("p", plain(part["line"]), class_="line")]
    if beside:
        content.append(element("div", element("div", text), beside, element("div", *under), class_="beside"))
    else:
        content += [text, *under]
    return element("section", *content, id=part["place"], aria_label=part["title"].strip())


def _under(heading: str, content: str) -> str:
    return element("h3", plain(heading)) + content
