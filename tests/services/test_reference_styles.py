"""Styles by name; CSL files from outside are looked at first."""

from pathlib import Path

import pytest

from dossier.model.errors import KnownError
from dossier.services.reference_styles import LARGEST, STYLES, style_in, style_named

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" default-locale="fr-FR">'
GOOD = HEAD + "<citation><layout/></citation><bibliography><layout/></bibliography></style>"
BOMB = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>' + GOOD


def test_names(tmp_path: Path) -> None:
    for name in STYLES:
        assert style_named(name).name or style_named(name).csl
    (tmp_path / "a.csl").write_text(GOOD, encoding="utf-8")
    assert style_named(str(tmp_path / "a.csl")).locale == "fr-FR"
    with pytest.raises(KnownError, match="no style “vancouver”"):
        style_named("vancouver")


def calling(macros: str) -> bytes:
    return (
        GOOD.replace("<citation>", macros + "<citation>")
        .replace("<layout/>", '<layout><text macro="m0"/></layout>')
        .encode()
    )


def doubling(count: int) -> bytes:
    """A style of macros each of which uses the next one twice."""
    macros = [f'<macro name="m{i}"><text macro="m{i + 1}"/><text macro="m{i + 1}"/></macro>' for i in range(count)]
    return calling("".join(macros) + f'<macro name="m{count}"><text value="x"/></macro>')


def test_macros_that_use_each_other_as_styles_do(tmp_path: Path) -> None:
    (tmp_path / "a.csl").write_bytes(doubling(18))
    assert style_in(tmp_path / "a.csl").csl == doubling(18)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (doubling(40), "without end"),
        (calling('<macro name="m0"><text macro="m0"/></macro>'), "without end"),
        (
            calling('<macro name="m0"><text macro="m1"/></macro><macro name="m1"><text macro="m0"/></macro>'),
            "without end",
        ),
        (BOMB.encode(), "document type"),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', "document type"),
        (GOOD.encode("utf-16"), "not in UTF-8"),
        (b"words", "no XML"),
        (b"<html/>", "no CSL style"),
        ((HEAD + "<info/></style>").encode(), "names another style"),
        ((HEAD + "<citation/></style>").encode(), "sets no bibliography"),
        ((HEAD + "<a>" * 70 + "</a>" * 70 + "<bibliography/></style>").encode(), "nested too deeply"),
        (b"<" + b"a" * LARGEST, "too large"),
    ],
)
def test_files_from_outside(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.csl").write_bytes(data)
    with pytest.raises(KnownError, match=reason):
        style_in(tmp_path / "a.csl")
