import hashlib

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from dossier.ui.section_view import pictures as module
from dossier.ui.section_view.pictures import Pictures
from tests.intake.documents.pictures import png


class Files:
    """Files by their SHA-256, and how often they were asked for."""

    def __init__(self, *files: bytes) -> None:
        self.files = {hashlib.sha256(each).hexdigest(): each for each in files}
        self.asked = 0

    def content(self, sha256: str) -> bytes | None:
        self.asked += 1
        return self.files.get(sha256)

    @property
    def first(self) -> str:
        return next(iter(self.files))


def test_a_picture_is_measured_by_its_head_and_decoded_when_it_is_drawn(qtbot: QtBot) -> None:
    files = Files(png(40, 20))
    shown = Pictures(files.content)
    assert shown.size(files.first) == QSize(40, 20)
    assert shown.size(files.first) == QSize(40, 20)
    assert files.asked == 1
    assert shown.image(files.first, QSize(400, 200)).size() == QSize(40, 20)
    assert shown.image(files.first, QSize(10, 5)).size() == QSize(40, 20)  # kept
    assert files.asked == 2


def test_a_large_picture_is_decoded_as_large_as_it_is_shown(qtbot: QtBot) -> None:
    files = Files(png(400, 200))
    shown = Pictures(files.content)
    assert shown.image(files.first, QSize(100, 100)).size() == QSize(100, 50)
    assert shown.image(files.first, QSize(200, 100)).size() == QSize(200, 100)


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", b"P6 9 9 255 ", png(1, 1), b"BM"],
)
def test_what_is_no_picture_of_the_few_kinds_is_not_shown(qtbot: QtBot, data: bytes) -> None:
    files = Files(data)
    shown = Pictures(files.content)
    assert shown.size(files.first).isEmpty()
    assert shown.image(files.first, QSize(9, 9)).isNull()


def test_a_picture_of_too_many_pixels_is_not_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_PIXELS", 799)
    files = Files(png(40, 20))
    assert Pictures(files.content).size(files.first).isEmpty()


def test_a_picture_that_is_not_there_is_not_shown(qtbot: QtBot) -> None:
    assert Pictures(Files().content).size("none").isEmpty()


def test_only_a_few_decoded_pictures_are_kept(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT", 2)
    files = Files(*(png(4, 4, red) for red in (1, 2, 3)))
    shown = Pictures(files.content)
    for sha256 in files.files:
        shown.image(sha256, QSize(4, 4))
    before = files.asked
    shown.image(list(files.files)[2], QSize(4, 4))
    assert files.asked == before
    shown.image(files.first, QSize(4, 4))
    assert files.asked == before + 1
