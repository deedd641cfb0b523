"""Fills a `share` folder with what a desktop needs to know of Dossier: `python packaging/share.py SHARE [ICONS]`.

Menu entry, kind of file, description for software centres, icons (PNGs from ICONS, which pictures_of_icon.py made), man
page and shell completions. Id, kind of file and version stand in dossier/__init__.py alone.
"""

import gzip
import os
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]

import man  # noqa: E402

from dossier import APP_ID, MIME_TYPE, __version__  # noqa: E402

TEMPLATES = CHECKOUT / "packaging" / "desktop"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# Template -> where it goes in `share`.
PLACES = {
    "dossier.desktop.in": f"applications/{APP_ID}.desktop",
    "mime.xml.in": f"mime/packages/{APP_ID}.xml",
    "metainfo.xml.in": f"metainfo/{APP_ID}.metainfo.xml",
}
# Shell -> where its completion goes in `share`.
COMPLETIONS = {
    "bash": "bash-completion/completions/dossier",
    "zsh": "zsh/vendor-completions/_dossier",
    "fish": "fish/vendor_completions.d/dossier.fish",
}


def filled(template: str, version: str = __version__) -> str:
    """Return a template of `packaging/desktop` with its `@WORDS@` filled in."""
    words = {"APP_ID": APP_ID, "MIME_TYPE": MIME_TYPE, "VERSION": version, "DATE": date()}
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    return text


def date() -> str:
    """Return the day of the build, which SOURCE_DATE_EPOCH can set: the same sources give the same files."""
    return time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))


def write(share: Path, icons: Path | None = None, version: str = __version__) -> None:
    """Write all files below the folder `share`."""
    for template, place in PLACES.items():
        put(share / place, filled(template, version).encode())
    put(share / "man" / "man1" / "dossier.1.gz", gzip.compress(man.page(version, date()).encode(), mtime=0))
    for shell, place in COMPLETIONS.items():
        put(share / place, man.completion(shell).encode())
    hicolor = share / "icons" / "hicolor"
    put(hicolor / "scalable" / "apps" / f"{APP_ID}.svg", (CHECKOUT / "resources/app/dossier.svg").read_bytes())
    if icons is not None:
        for size in ICON_SIZES:
            put(hicolor / f"{size}x{size}" / "apps" / f"{APP_ID}.png", (icons / f"{size}.png").read_bytes())


def put(path: Path, data: bytes) -> None:
    """Write a file, and the folders above it where they are missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
