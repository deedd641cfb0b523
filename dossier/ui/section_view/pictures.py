"""Pictures that lie in a document's file: measured by their heads, decoded when they come into sight, never fetched."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPyTextObject, QTextDocument, QTextFormat

PICTURE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 2
PICTURE = QTextFormat.Property.UserProperty.value + 2  # the SHA-256 of the picture, on its character's format
IN_TABLE = PICTURE + 1

_KINDS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"GIF8": "gif", b"RIFF": "webp", b"BM": "bmp"}  # and no other
_MOST_PIXELS = 50_000_000
_KEPT = 12  # decoded pictures
_WIDEST_IN_TABLE = 0.35  # of the column's width, at most
_PAPER = QColor("white")  # under what is transparent: it was drawn for a page


class Pictures:
    """The pictures of one document; `content` gives a file's bytes by its SHA-256, or None."""

    def __init__(self, content: Callable[[str], bytes | None]) -> None:
        self._content = content
        self._sizes: dict[str, QSize] = {}
        self._images: OrderedDict[str, QImage] = OrderedDict()

    def size(self, sha256: str) -> QSize:
        """Return the size of a picture in pixels; an empty one where it cannot be shown."""
        if sha256 not in self._sizes:
            self._sizes[sha256] = self._measured(sha256)
        return self._sizes[sha256]

    def image(self, sha256: str, within: QSize) -> QImage:
        """Return a picture decoded no larger than `within`; a null image where that fails."""
        kept = self._images.get(sha256)
        if kept is None or kept.width() < min(within.width(), self.size(sha256).width()):
            self._images[sha256] = self._decoded(sha256, within)
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(sha256)
        return self._images[sha256]

    def _measured(self, sha256: str) -> QSize:
        size, _ = _read(self._content(sha256) or b"", None)
        sound = size.isValid() and size.width() > 1 and size.height() > 1
        return size if sound and size.width() * size.height() <= _MOST_PIXELS else QSize()

    def _decoded(self, sha256: str, within: QSize) -> QImage:
        size = self.size(sha256)
        if size.isEmpty():
            return QImage()
        smaller = size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio) if within.width() < size.width() else size
        return _read(self._content(sha256) or b"", smaller)[1]


class PicturePainter(QPyTextObject):
    """Measures and draws the pictures of one document."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures = Pictures(_nothing)
        self.zoom = 1.0

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        size = QSizeF(self.pictures.size(str(format.property(PICTURE)))) * self.zoom
        frame = doc.rootFrame().frameFormat()
        widest = max(16.0, doc.textWidth() - frame.leftMargin() - frame.rightMargin())
        if format.boolProperty(IN_TABLE):  # a cursor, which would tell, lays the document out anew
            widest *= _WIDEST_IN_TABLE
        return size * min(1.0, widest / size.width()) if size.width() > 0 else QSizeF()

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, posInDocument: int, format: QTextFormat
    ) -> None:
        place = QRectF(rect)
        ratio = painter.device().devicePixelRatio()
        image = self.pictures.image(str(format.property(PICTURE)), (place.size() * ratio).toSize())
        if image.isNull():
            return
        if image.hasAlphaChannel():
            painter.fillRect(place, _PAPER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        painter.restore()


def _read(data: bytes, at_size: QSize | None) -> tuple[QSize, QImage]:
    """Return the size that a picture's head tells, and the picture `at_size`, or none for None."""
    kind = next((kind for beginning, kind in _KINDS.items() if data.startswith(beginning)), "")
    if not kind:
        return QSize(), QImage()
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if at_size is None:
        return size, QImage()
    reader.setScaledSize(at_size)
    return size, reader.read()


def _nothing(sha256: str) -> bytes | None:
    return None
