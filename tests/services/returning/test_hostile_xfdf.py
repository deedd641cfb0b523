"""XFDF files that somebody made to do harm, and files of other dossiers."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.intake.annotations import read_annotations
from dossier.model.returned import Kind
from dossier.services.returning import compare
from dossier.services.session import Session
from tests.services.returning.taking import ENOUGH, our_mark, rows, taken_in, within


def xfdf(*marks: str) -> bytes:
    return (
        '<?xml version="1.0"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><f href="rules.pdf"/><annots>'
        + "".join(marks)
        + "</annots></xfdf>"
    ).encode()


OURS = "dossier:00000000-0000-7000-8000-00000000000a"  # stands for the name of our mark
MARKS: dict[str, Callable[[], bytes]] = {
    "places": lambda: xfdf(
        *(
            f'<highlight page="{page}" rect="{edges}" coords="{edges},{edges}" name="{page} {edges}" title="B"/>'
            for edges in ("NaN,NaN,NaN,NaN", "inf,-inf,1e999,2", "200,712,72,690", "1e300,0,1e308,9", "1,,2,3")
            for page in ("0", "-1", "1e9", "999999", "NaN", "٣")
        )
    ),
    "ours": lambda: xfdf(
        *(
            f'<{kind} page="0" rect="1,1,9,9" name="{OURS}" title="&#x202e;B"><contents>{kind}</contents></{kind}>'
            for kind in ("highlight", "text", "square", "stamp", "redact", "ink")
        )
    ),
    "ring": lambda: xfdf(
        *(f'<text page="0" rect="0,0,9,9" name="r{i}" inreplyto="r{(i + 1) % 500}"/>' for i in range(500)),
        f'<text page="0" rect="0,0,9,9" name="{OURS}" inreplyto="{OURS}"><contents>me</contents></text>',
    ),
    "deep": lambda: xfdf("<highlight page='0'><contents-richtext>" + "<p>" * 100_000 + "x" + "</p>" * 100_000
                         + "</contents-richtext></highlight>"),
    "deep and open": lambda: b"<xfdf><annots>" + b"<a>" * 200_000,
    "attributes": lambda: xfdf("<text " + " ".join(f'a{i}="x"' for i in range(100_000)) + "/>"),
}  # fmt: skip


@pytest.mark.parametrize("name", MARKS)
def test_xfdf(session: Session, gone: Path, name: str) -> None:
    with within(4 * ENOUGH):
        taken_in(session, MARKS[name]().replace(OURS.encode(), f"dossier:{our_mark(session)}".encode()), "back.xfdf")


def test_a_file_of_another_dossier(session: Session, gone: Path, tmp_path: Path) -> None:
    """Its ids are none of ours: nothing here is edited, and nothing counts as deleted."""
    data = gone.read_bytes()
    session.editor.undo()
    session.editor.undo()
    session.editor.undo()
    before = rows(session)
    outcome = compare(session.store, read_annotations(data, "back.pdf"))
    assert not outcome.of(Kind.EDIT, Kind.CONFLICT, Kind.DELETION, Kind.LOOK)
    assert rows(session) == before


def test_many_marks(session: Session) -> None:
    data = xfdf('<text page="0" rect="0,0,9,9" title="B"><contents>c</contents></text>' * 100_000)
    with within(4 * ENOUGH):
        outcome = compare(session.store, read_annotations(data, "back.xfdf"))
        assert outcome.skipped == 80_000
