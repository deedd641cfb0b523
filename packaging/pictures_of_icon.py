"""Sizes of the program's icon, from resources/app/dossier.svg: `python packaging/pictures_of_icon.py FOLDER`.

Writes NN.png for each size, and from them dossier.ico (Windows) and dossier.icns (macOS).
"""

import os
import struct
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
DRAWING = CHECKOUT / "resources" / "app" / "dossier.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
OF_MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(size: int) -> bytes:
    """Return the icon as a PNG of `size` by `size` pixels; needs a QGuiApplication."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNGs by size."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries, data = b"", b""
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset + len(data))
        data += picture
    return head + entries + data


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Return a macOS icon of PNGs by their type's four letters."""
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(folder: Path) -> None:
    """Write all pictures to `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in SIZES}
    for size, picture in pictures.items():
        (folder / f"{size}.png").write_bytes(picture)
    (folder / "dossier.ico").write_bytes(ico({size: pictures[size] for size in OF_WINDOWS}))
    (folder / "dossier.icns").write_bytes(icns({kind: pictures[size] for kind, size in OF_MACOS.items()}))
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
