"""Build data/us-icc-options.dossier from the readable files beside it.

    python packaging/build_data.py             builds it anew
    python packaging/build_data.py --check     exits 1 where what is there is not what the files make

The same files give the same rows: ids are made from names, times are fixed, nothing is journalled. The sheets named in
TYPESET are attached as PDFs too. With the same releases of SQLite and of the typesetter the bytes are the same as well;
so as not to hang on those, `--check` compares rows, the search index and kept bytes, and of PDFs the text.
"""

import itertools
import json
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from dossier.intake.briefs import read_brief  # noqa: E402
from dossier.intake.documents import read_document  # noqa: E402
from dossier.model.anchor import anchor_at  # noqa: E402
from dossier.model.ids import fixed_id  # noqa: E402
from dossier.model.imported import ImportedBrief, ImportedClaim, ImportedSection  # noqa: E402
from dossier.model.kinds import AnnotationKind, ClaimKind, DocumentKind, Identification, OnKind  # noqa: E402
from dossier.model.rows import (  # noqa: E402
    Annotation,
    Candidate,
    Citation,
    Document,
    Evidence,
    Limit,
    LimitTie,
    Note,
    Page,
    Passage,
    Section,
    Source,
)
from dossier.output.fonts import package_folders  # noqa: E402
from dossier.output.runs import runs_of  # noqa: E402
from dossier.services.changes.briefs import AddBrief  # noqa: E402
from dossier.services.editor import Edit  # noqa: E402
from dossier.services.locating import locate_quote  # noqa: E402
from dossier.services.page_places import where_it_stands  # noqa: E402
from dossier.services.reading import claim_numbers  # noqa: E402
from dossier.services.texts import text_of  # noqa: E402
from dossier.store.rows import TABLES  # noqa: E402
from dossier.store.store import Store, create_store, open_store  # noqa: E402

FOLDER = CHECKOUT / "data" / "us-icc-options"
TARGET = CHECKOUT / "data" / "us-icc-options.dossier"
TIME = "2026-11-24T09:00:00Z"
MILLISECONDS = 1_795_510_800_000  # the same moment
LABEL = "A sheet written for this dossier, not the source's text."
TYPESET = (1, 2, 9)  # sheets that are PDFs too


def build(target: Path) -> None:
    """Write the bundled dossier to `target`, in place of a file that is there."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / target.name
        store = create_store(draft)
        with store.transaction() as write:
            edit = Edit(store, write, "Editor", TIME)
            _brief(edit)
            _sources(edit)
            _sheets(edit)
            _limits(edit)
            _remarks(edit)
            _evidence(edit)
        store.close()
        _tidy(draft)
        shutil.copyfile(draft, target)


def differences(one: Path, other: Path) -> list[str]:
    """Return what differs between two dossiers, as the names of tables; empty where they hold the same."""
    first, second = open_store(one, read_only=True), open_store(other, read_only=True)
    try:
        held, built = _holdings(first), _holdings(second)
    finally:
        first.close()
        second.close()
    return [name for name in held if held[name] != built[name]]


def _holdings(store: Store) -> dict[str, list[Any]]:
    """All that a dossier holds, by table. Pages hold the text of a PDF, whose bytes may differ between typesetters, and
    with them by a hair where its words stand.
    """
    held: dict[str, list[Any]] = {table: list(store.find(kind)) for kind, table in TABLES.items()}
    held["journal"] = list(store.journal())
    indexed = "SELECT kind, ref, start, text FROM search_refs JOIN search ON search.rowid = search_refs.id"
    held["search"] = sorted(tuple(row) for row in store.query(indexed))
    held["documents"] = [
        replace(document, sha256="", size=0) if document.kind is DocumentKind.PDF else document
        for document in store.find(Document)
    ]
    held["passages"] = [replace(passage, anchor=replace(passage.anchor, rects=())) for passage in store.find(Passage)]
    held["contents"] = [
        document.kind is DocumentKind.PDF or store.content(document.sha256) for document in store.find(Document)
    ]
    return held


def _id(name: str, rank: int = 0) -> str:
    """Return the id of what is called `name`; ids sort by `rank`."""
    return fixed_id(MILLISECONDS + rank, f"us-icc-options {name}")


def _counted_ids(name: str) -> Callable[[], str]:
    numbers = itertools.count()

    def make() -> str:
        number = next(numbers)
        return _id(f"{name} {number}", number)

    return make


def _json(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def _brief(edit: Edit) -> None:
    data = (FOLDER / "brief.md").read_bytes()
    claims = _json("claims.json")["claims"]
    brief = read_brief(data, "brief.md")
    sections = tuple(_with_claims(section, claims) for section in brief.sections)
    corrected: ImportedBrief = replace(brief, sections=sections, doubts=())
    AddBrief(corrected, "brief.md", data, _counted_ids("brief")).apply(edit)


def _with_claims(section: ImportedSection, claims: list[dict[str, Any]]) -> ImportedSection:
    """The section with its claims as written down, each closed by the run of markers after it."""
    made = []
    for claim in claims:
        if not claim["number"].startswith(f"{section.number}."):
            continue
        start = section.body.index(claim["text"])
        end = start + len(claim["text"])
        run = next((marker.run for marker in section.markers if marker.start >= end), None)
        closing = tuple(i for i, marker in enumerate(section.markers) if marker.run == run)
        if [section.markers[i].number for i in closing] != claim["sources"]:
            raise SystemExit(f"claim {claim['number']}: the markers after it are not its sources")
        made.append(ImportedClaim(ClaimKind(claim["kind"]), start, end, closing))
    return replace(section, claims=tuple(made))


def _sources(edit: Edit) -> None:
    by_number = {source.number: source for source in edit.store.find(Source)}
    for item in _json("sources.json"):
        number, custom = item.pop("id"), item.pop("custom")
        source = by_number[int(number)]
        known = Identification(custom["identification"])
        edit.write.put(replace(source, identification=known, remark=custom["remark"], csl=item))
        for position, candidate in enumerate(custom["candidates"]):
            id, csl = _id(f"candidate {number}.{position}"), candidate["csl"]
            del csl["id"]
            edit.write.put(Candidate(id, source.id, position, candidate["confidence"], candidate["remark"], csl))
    for position, item in enumerate(_json("further-sources.json"), len(by_number)):
        id, custom = _id(f"further {item.pop('id')}"), item.pop("custom")
        known = Identification(custom["identification"])
        edit.write.put(Source(id, position, None, known, custom["remark"], item))


def _sheets(edit: Edit) -> None:
    by_number = {source.number: source for source in edit.store.find(Source)}
    for path in sorted((FOLDER / "sheets").glob("*.md")):
        number = int(path.name[:2])
        data = path.read_bytes()
        _attach(edit, by_number[number], path.name, data, 0)
        if number in TYPESET:
            _attach(edit, by_number[number], path.with_suffix(".pdf").name, typeset_sheet(data), 1)


def _attach(edit: Edit, source: Source, name: str, data: bytes, position: int) -> None:
    read = read_document(data, name)
    id = _id(f"document {name}")
    sha256 = edit.write.keep(data)
    edit.write.put(Document(id, source.id, position, read.kind, True, name, sha256, len(data), read.title, None, TIME))
    for index, page in enumerate(read.pages):
        edit.write.put(Page(_id(f"page {name} {index}"), id, index, page.label, page.start, page.text, page.formatting))


def typeset_sheet(data: bytes) -> bytes:
    """Return a sheet, Markdown, as a tagged PDF; its label stands below the title."""
    blocks: list[dict[str, Any]] = [
        {
            "kind": block.kind.value,
            "level": block.level,
            "runs": [
                {"text": run.text, "styles": [style.value for style in run.styles], "address": run.address}
                for run in block.runs
            ],
        }
        for block in runs_of(data.decode())
    ]
    words = ["".join(run["text"] for run in block["runs"]) for block in blocks]
    if words[1] != LABEL:
        raise SystemExit(f"the sheet “{words[0]}” does not carry its label")
    sheet = {"title": words[0], "label": LABEL, "language": "en", "blocks": [blocks[0], *blocks[2:]]}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(CHECKOUT / "resources" / "templates" / "sheet.typ", folder / "sheet.typ")
        (folder / "sheet.json").write_text(json.dumps(sheet), encoding="utf-8")
        import typst

        return typst.compile(
            str(folder / "sheet.typ"),
            font_paths=[str(path) for path in package_folders()],
            ignore_system_fonts=True,
            pdf_standards=["ua-1", "a-2a"],
            timestamp=MILLISECONDS // 1000,
        )


def _limits(edit: Edit) -> None:
    given = _json("claims.json")
    sections = {section.number: section for section in edit.store.find(Section)}
    claims = {number: id for id, number in claim_numbers(edit.store).items()}
    for limit in given["limits"]:
        section = sections[limit["section"]]
        start = section.body.index(limit["text"])
        id = _id(f"limit {limit['number']}")
        edit.write.put(Limit(id, section.id, start, start + len(limit["text"]), limit["text"]))
        for number in limit["limits"]:
            edit.write.put(LimitTie(_id(f"tie {limit['number']} {number}"), id, None, claims[number]))
    for tie in given["ties"]:
        for number in tie["limits"]:
            id = _id(f"tie {tie['limit']} {number}")
            edit.write.put(LimitTie(id, None, claims[tie["limit"]], claims[number]))


def _remarks(edit: Edit) -> None:
    given = _json("annotations.json")
    sections = {section.number: section for section in edit.store.find(Section)}
    for index, item in enumerate(given["annotations"]):
        section = sections[item["section"]]
        start = section.body.index(item["quote"])
        anchor = anchor_at(section.body, start, start + len(item["quote"]))
        kind = AnnotationKind(item["kind"])
        id = _id(f"annotation {index}", index)
        edit.write.put(
            Annotation(
                id, OnKind.SECTION, section.id, kind, item["colour"], anchor, item["comment"], "Editor", TIME, TIME
            )
        )
    places = dict(_places(edit))
    for index, item in enumerate(given["notes"]):
        on, on_id = places[item["on"]]
        edit.write.put(Note(_id(f"note {index}", index), on, on_id, item["text"], "Editor", TIME, TIME))


def _places(edit: Edit) -> Iterator[tuple[str, tuple[OnKind, str]]]:
    """What a note may be on, by the name it has in annotations.json."""
    yield "dossier", (OnKind.DOSSIER, "")
    for section in edit.store.find(Section):
        yield f"section {section.number}", (OnKind.SECTION, section.id)
    for id, number in claim_numbers(edit.store).items():
        yield number, (OnKind.CLAIM, id)
    for source in edit.store.find(Source):
        if source.number is not None:
            yield f"source {source.number}", (OnKind.SOURCE, source.id)


def _evidence(edit: Edit) -> None:
    """Tie passages of the sheets that are PDFs to claims; they are about the sources, never the sources' own words."""
    documents = {document.name: document for document in edit.store.find(Document)}
    claims = {number: id for id, number in claim_numbers(edit.store).items()}
    for index, item in enumerate(_json("evidence.json")["passages"]):
        document, (start, end) = locate_quote(edit.store, [documents[item["document"]]], item["quote"])
        page, rects = where_it_stands(edit.store, document, start, end)
        anchor = anchor_at(text_of(edit.store, OnKind.DOCUMENT, document.id), start, end)
        rounded = tuple((round(a, 2), round(b, 2), round(c, 2), round(d, 2)) for a, b, c, d in rects)
        passage = Passage(_id(f"passage {index}", index), document.id, replace(anchor, page=page, rects=rounded))
        edit.write.put(passage)
        for number in item["claims"]:
            (citation,) = edit.store.find(Citation, claim_id=claims[number], source_id=document.source_id)
            edit.write.put(Evidence(_id(f"evidence {index} {number}", index), citation.id, passage.id))


def _tidy(path: Path) -> None:
    """Make the file one that needs no other beside it, with no trace of when it was made."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE _sqlite_migrations SET applied_at = ?", (TIME,))
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("VACUUM")
    connection.close()


def main(arguments: list[str]) -> int:
    """Build, or check with `--check`. Return 0, or 1 where the check fails."""
    if arguments != ["--check"]:
        build(Path(arguments[0]) if arguments else TARGET)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / TARGET.name
        build(built)
        found = differences(TARGET, built)
    if found:
        print(f"{TARGET.name} is not what its files make: {', '.join(found)} differ; build it anew.", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
