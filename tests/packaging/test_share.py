"""What the desktop is told: one id everywhere, a kind of file known by its mark, and files that the checkers accept."""

import configparser
import gzip
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from dossier import APP_ID, MIME_TYPE, __version__
from dossier.services.paths import data
from tests.packaging.scripts import CHECKOUT, script

share = script("share")
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    share.write(tmp_path)
    return tmp_path


def test_all_that_a_desktop_asks_for_is_there(folder: Path) -> None:
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files == {
        f"applications/{APP_ID}.desktop",
        f"mime/packages/{APP_ID}.xml",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        "man/man1/dossier.1.gz",
        "bash-completion/completions/dossier",
        "zsh/vendor-completions/_dossier",
        "fish/vendor_completions.d/dossier.fish",
    }
    assert b".TH DOSSIER" in gzip.decompress((folder / "man/man1/dossier.1.gz").read_bytes())


def test_no_word_is_left_to_fill_in(folder: Path) -> None:
    for place in share.PLACES.values():
        assert not re.search(r"@[A-Z_]+@", (folder / place).read_text(encoding="utf-8")), place


def test_the_id_is_written_in_one_place() -> None:
    files = [path for name in ("dossier", "packaging") for path in (CHECKOUT / name).rglob("*") if path.is_file()]
    kept = [path for path in files if "__pycache__" not in path.parts]
    found = {path.relative_to(CHECKOUT).as_posix() for path in kept if APP_ID.encode() in path.read_bytes()}
    assert found == {"dossier/__init__.py", "packaging/try_deb_inside.sh"}  # the latter looks from outside


def test_the_menu_entry_opens_dossiers(folder: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(folder / f"applications/{APP_ID}.desktop", encoding="utf-8")
    given = entry["Desktop Entry"]
    assert (given["Exec"], given["Icon"], given["MimeType"]) == ("dossier %f", APP_ID, f"{MIME_TYPE};")


def test_the_mark_is_where_a_dossier_has_it(folder: Path) -> None:
    kind = ElementTree.parse(folder / f"mime/packages/{APP_ID}.xml").find(f"{MIME}mime-type")
    assert kind is not None
    assert kind.get("type") == MIME_TYPE
    file = data("us-icc-options.dossier").read_bytes()
    marks = kind.findall(f".//{MIME}match")
    assert [mark.get("value") for mark in marks] == ["SQLite format 3\\0", "DOSR"]
    for mark in marks:
        value = (mark.get("value") or "").encode().decode("unicode_escape").encode()
        assert file[int(mark.get("offset") or 0) :].startswith(value)


def test_the_description_names_this_version(folder: Path) -> None:
    component = ElementTree.parse(folder / f"metainfo/{APP_ID}.metainfo.xml").getroot()
    release = component.find("releases/release")
    assert release is not None
    assert (component.findtext("id"), release.get("version")) == (APP_ID, __version__)
    assert component.findtext("provides/mediatype") == MIME_TYPE


@pytest.mark.outside
@pytest.mark.parametrize(
    ("command", "place"),
    [
        (["desktop-file-validate"], "dossier.desktop.in"),
        (["appstreamcli", "validate", "--no-net"], "metainfo.xml.in"),
        (["xmllint", "--noout"], "mime.xml.in"),
    ],
)
def test_checkers_accept_it(folder: Path, command: list[str], place: str) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"there is no {command[0]}")
    done = subprocess.run([*command, str(folder / share.PLACES[place])], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.outside
def test_a_dossier_is_known_by_its_mark_alone(folder: Path, tmp_path: Path) -> None:
    if not shutil.which("update-mime-database") or not shutil.which("gio"):
        pytest.skip("there is no update-mime-database or no gio")
    # The machine's own kinds stay; those of the test are added in a data folder of its own.
    subprocess.run(["update-mime-database", str(folder / "mime")], check=True, capture_output=True)
    file = tmp_path / "nameless"
    shutil.copyfile(data("us-icc-options.dossier"), file)
    command = ["gio", "info", "-a", "standard::content-type", str(file)]
    environment = {"XDG_DATA_HOME": str(folder), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert f"standard::content-type: {MIME_TYPE}" in done.stdout, done.stdout + done.stderr
