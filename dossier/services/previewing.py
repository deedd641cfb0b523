"""A preview of an export: what the file would be, made as an export makes it, and kept in memory alone.

What has to be a file on the way lies in a folder of this process, which only its owner can look into and which is gone
when the preview is made, has failed or was given up.
"""

import re
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from dossier.model.progress import Cancelled, Progress
from dossier.output.account import Account
from dossier.output.scratch import scratch
from dossier.services.annotated.choice import BINDER, SourceChoice
from dossier.services.formats import FORMATS, Asked, Work
from dossier.services.protecting import memory_for
from dossier.store.keys import Key
from dossier.store.store import Store, open_store

MOST_TEXT = 200_000  # characters of a text that are shown
MOST_READING = 600_000  # characters of a web page that is shown as it reads; of a longer one its text is

# The contents, which lead nowhere that scrolling does not, and what of our own page only a browser hides or draws.
_UNSHOWN = re.compile(
    r'<nav .*?</nav>|<a href="#main" class="skip">.*?</a>|<(span|caption) class="hidden">.*?</\1>'
    r'|<div class="bar".*?</div>',
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be seen: `format` by its name, with `asked` for a report and `choice` for sources and binders."""

    format: str
    asked: Asked | None = None
    choice: SourceChoice | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """Pages as a PDF that `password` opens, else text; `plain`: the file holds these words, set in its own way.

    `html` is the text of such a file with its headings, tables and colours.
    """

    account: Account
    pdf: bytes = b""
    password: str = ""
    text: str = ""
    plain: bool = False
    html: str = ""


def make_preview(
    path: Path, order: Order, *, progress: Progress, cancelled: Cancelled, key: Key | None = None
) -> Preview:
    """Return what the export of the dossier at `path`, which `key` opens, would be. Runs on any thread.

    Raises KnownError as the export would, and when it was cancelled.
    """
    with closing(open_store(path, read_only=True, key=key)) as store:
        if order.choice is not None:
            return _of_sources(store, order.format, order.choice, progress, cancelled)
        return _of_report(store, order.format, order.asked or Asked(), progress, cancelled)


def _of_sources(store: Store, format: str, choice: SourceChoice, progress: Progress, cancelled: Cancelled) -> Preview:
    from dossier.services.annotated.binding import export_binder
    from dossier.services.annotated.exporting import export_sources

    make = export_binder if format == BINDER else export_sources
    with scratch("dossier-preview-", memory=memory_for(store)) as folder:
        target = folder / "preview.pdf"
        made = make(store, target, choice, progress=progress, cancelled=cancelled)
        data = target.read_bytes()
        if choice.comments:
            return Preview(made.account, text=_text(data))
        return Preview(made.account, data, choice.password)


def _of_report(store: Store, format: str, asked: Asked, progress: Progress, cancelled: Cancelled) -> Preview:
    chosen = FORMATS[format]
    work = Work(datetime.now().astimezone(), progress, cancelled)
    if format == "json":
        return _of_rows(store, asked, work)
    gathered = chosen.gather(store, asked)
    made = chosen.render(gathered, work)
    if chosen.has_pages:
        return Preview(made.account, made.data)
    if format in ("html", "docx"):
        # What the file says, near to its look: a browser or a word processor would be needed for all of that.
        said = FORMATS["markdown"].render(gathered, work)
        page = made if format == "html" else FORMATS["html"].render(gathered, work)
        return Preview(made.account, text=_text(said.data), plain=True, html=_reading(page.data))
    return Preview(made.account, text=_text(made.data))


def _of_rows(store: Store, asked: Asked, work: Work) -> Preview:
    """Return the rows as they would be written, without the documents' bytes, which may be hundreds of megabytes."""
    from dossier.services.json_form import gather, render

    gathered = gather(store, asked.author, documents=False)
    if asked.documents:
        gathered = replace(gathered, dossier=replace(gathered.dossier, contents={}))
    made = render(gathered)
    return Preview(made.account, text=_text(made.data))


def _reading(data: bytes) -> str:
    """Return what a report's web page shows, without its head and what is there for other readers; '' if it is long."""
    text = data.decode("utf-8")
    if len(text) > MOST_READING:
        return ""
    shown = text[text.index("<body>") : text.index("</body>")]
    return _UNSHOWN.sub("", shown)


def _text(data: bytes) -> str:
    text = data.decode("utf-8-sig", "replace")
    return text if len(text) <= MOST_TEXT else text[:MOST_TEXT].rsplit("\n", 1)[0] + "\n…"
