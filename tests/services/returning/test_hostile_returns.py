"""Annotated PDFs that somebody made to do harm: what is taken of them never damages what is here."""

import re
import resource
import zlib
from pathlib import Path
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, Stream, String

from dossier.intake.annotations import read_annotations
from dossier.model.returned import TAKEABLE, Kind
from dossier.model.rows import Claim, Judgement
from dossier.services.returning import compare
from dossier.services.session import Session
from dossier.store.rows import KINDS
from tests.colleague import Colleague
from tests.services.returning.taking import ENOUGH, our_mark, taken_in, within

HUGE = (float("1e300"), -1e300, 1e7, -1e7, 2**31, 2**63)


def mark(colleague: Colleague, **keys: Any) -> Dictionary:
    """Put a further mark on the first page; `keys` take the place of what a sound one has."""
    given: dict[str, Any] = {
        "Type": Name.Annot,
        "Subtype": Name.Highlight,
        "Rect": Array([72, 690, 200, 712]),
        "QuadPoints": Array([72, 712, 200, 712, 72, 696, 200, 696]),
        "NM": String("a-name-of-a-stranger"),
        "T": String("Bo"),
        "Contents": String("Hm"),
    }
    given |= keys
    made = colleague.pdf.make_indirect(Dictionary({f"/{key}": value for key, value in given.items()}))
    colleague.pdf.pages[0].Annots.append(made)
    return made


PLACES = [
    *([float(number)] * 4 for number in HUGE),
    [200, 712, 72, 690],
    [72, 690, 72, 690],
    [1, 2, 3],
    [],
    [0, 0, 1e7, 1e7],
    [Name.x, String("y"), True, None],
    [[72], [690], [200], [712]],
]


@pytest.mark.parametrize("place", PLACES, ids=range(len(PLACES)))
@pytest.mark.parametrize("subtype", ["Highlight", "Square", "Text", "Ink", "x"])
def test_places_that_are_none(session: Session, gone: Path, place: list[Any], subtype: str) -> None:
    colleague = Colleague(gone.read_bytes())
    ours = colleague.ours("which?")
    points = [each for each in place for _ in range(2)]
    ours.Rect, ours.QuadPoints = Array(place), Array(points)
    mark(colleague, Rect=Array(place), QuadPoints=Array(points), Subtype=Name(f"/{subtype}"))
    assert taken_in(session, colleague.saved())


def test_names_that_are_ours_and_of_others(session: Session, gone: Path) -> None:
    store = session.store
    ids = [row.id for kind in KINDS.values() for row in store.find(kind)]
    colleague = Colleague(gone.read_bytes())
    ours = f"dossier:{our_mark(session)}"
    odd = ("dossier:", "dossier:.2", f"{ours}.99999999999", f"{ours}\0", "dossier:../x", ours * 9)
    for name in [*(f"dossier:{id}" for id in ids), ours, f"{ours}.2", *odd, *ids, "\u202emark"]:
        mark(colleague, NM=String(name), Contents=String(f"taken over {name}"))
    outcome = taken_in(session, colleague.saved())
    assert outcome is not None
    claims = {row.id for row in store.find(Claim)} | {row.id for row in store.find(Judgement)}
    assert not [item for item in outcome.items if item.row_id in claims and item.kind in TAKEABLE]


def test_replies_in_rings_and_chains(session: Session, gone: Path) -> None:
    colleague = Colleague(gone.read_bytes())
    one, two = (mark(colleague, Subtype=Name.Text, NM=String(name)) for name in ("a-long-name", "b-long-name"))
    one.IRT, two.IRT = two, one
    alone = mark(colleague, Subtype=Name.Text, NM=String("c-long-name"))
    alone.IRT = alone
    colleague.ours("which?").IRT = one
    last = colleague.ours("All of them")
    for number in range(3_000):
        last = mark(colleague, Subtype=Name.Text, NM=String(f"chain-{number:05}"), IRT=last)
    with within(ENOUGH):
        assert taken_in(session, colleague.saved())


def test_many_marks(session: Session, gone: Path) -> None:
    colleague = Colleague(gone.read_bytes())
    page = colleague.pdf.pages[0]
    made = mark(colleague)
    page.Annots = Array([*page.Annots, *(Dictionary({**made.as_dict(), "/NM": f"n{i:06}"}) for i in range(100_000))])
    with within(4 * ENOUGH):
        outcome = compare(session.store, read_annotations(colleague.saved(), "back.pdf"))
        assert outcome.skipped > 90_000


def bomb(colleague: Colleague) -> Stream:
    """Return a form of 256 MB that is packed into some kB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(256)) + packer.flush()
    form = Stream(colleague.pdf, packed)
    form.Filter = Name.FlateDecode
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
    return form


def test_appearances_and_rich_texts_that_are_bombs(session: Session, gone: Path) -> None:
    colleague = Colleague(gone.read_bytes())
    form = colleague.pdf.make_indirect(bomb(colleague))
    colleague.ours("which?").AP = Dictionary(N=form)
    for number in range(50):
        mark(colleague, AP=Dictionary(N=form), RC=form, Contents=String(""), NM=String(f"bomb-{number:05}"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with within(ENOUGH):
        assert taken_in(session, colleague.saved())
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # kB


DATES = ["D:00000101000000Z", "D:99999999999999", "D:99991231235959-23'59'", "D:00010101000000+14'00'", "9" * 5_000]
DATES += ["D:20260230", "D:٢٠٢٦٠١٠١", "\u202e2026", "2026-01-01T00:00:00Z\n; DROP TABLE notes", "D:-2026", ""]


@pytest.mark.parametrize("date", DATES, ids=range(len(DATES)))
def test_dates_that_are_none(session: Session, gone: Path, date: str) -> None:
    colleague = Colleague(gone.read_bytes())
    for each in (colleague.ours("which?"), mark(colleague), mark(colleague, NM=String("a-second-name"))):
        each.CreationDate = each.M = String(date)
        each.Contents = String("changed")
    colleague.pdf.docinfo["/CreationDate"] = String(date)
    outcome = taken_in(session, colleague.saved())
    assert outcome is not None
    assert {item.kind for item in outcome.items} & {Kind.EDIT, Kind.CONFLICT}


TEXTS = [
    "\u202eevil\u2066",
    "a\0b\x1b[31m",
    "\ud800",
    "x" * 1_000_000,
    "[a](javascript:x) <script>",
    "[4] Supports: x",
    "#" * 9_000,
]
TEXTS += [
    "> " * 5_000 + "deep",
    "- " * 5_000,
    "*" * 8_000,
    "[" * 8_000,
    "`" * 9_999,
    "| a " * 3_000 + "\n" + "|-" * 3_000,
]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_texts_that_are_more_than_words(session: Session, gone: Path, text: str) -> None:
    raw = String(b"\xfe\xff" + text.encode("utf-16-be", "surrogatepass"))
    colleague = Colleague(gone.read_bytes())
    keys = ("Contents", "T", "NM", "Subj", "RC", "State")
    for key in keys:
        last = mark(colleague, **{"Contents": String(""), "NM": String(f"of-the-key-{key}"), key: raw})
        mark(colleague, **{"NM": String(f"reply-of-{key}"), "IRT": last, "Subtype": Name.Text, key: raw})
    ours = colleague.ours("which?")
    ours.Contents = ours.T = ours.Subj = raw
    with within(ENOUGH):
        outcome = taken_in(session, colleague.saved())
    assert outcome is not None
    assert len(outcome.of(Kind.NEW)) >= len(keys) - 1
    assert not any(re.search(r"[\x00-\x08\x1b\ud800-\udfff]", item.there + item.author) for item in outcome.items)
