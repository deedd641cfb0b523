"""What a colleague does to a PDF in another reader: marks on words, notes, replies, other words, nothing at all."""

import io
import re
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from dossier.intake.pdf.characters import page_text
from dossier.intake.pdf.files import open_pdf
from dossier.model.anchor import Rect

NAME = "Carla Colleague"
DAY = "D:20261201101112+01'00'"
ORDERS = ((0, 1, 2, 3), (2, 3, 1, 0), (0, 1, 3, 2), (3, 0, 2, 1))  # of the corners: TL TR BL BR, then as others write


class Colleague:
    """Works on a copy of `data`; `saved` is what is sent back."""

    def __init__(self, data: bytes, name: str = NAME) -> None:
        self._data = data
        self._name = name
        self._count = 0
        self.pdf = pikepdf.open(io.BytesIO(data))

    def place(self, words: str) -> tuple[int, tuple[Rect, ...]]:
        """Return the page and the boxes of words, whatever space or line end stands between them."""
        sought = re.compile(r"\s+".join(map(re.escape, words.split())))
        file = open_pdf(self._data, "copy.pdf")
        try:
            for number in range(file.page_count):
                text = page_text(file, number)
                found = sought.search(text.text)
                if found:
                    return number, text.rects(*found.span())
        finally:
            file.close()
        raise AssertionError(f"“{words}” are not in the file")

    def mark(self, words: str, subtype: str = "Highlight", contents: str = "", order: int = 0, **keys: Any) -> Any:
        """Mark words; `order` is an index of ORDERS, `keys` are more entries."""
        page, rects = self.place(words)
        numbers: list[float] = []
        for left, bottom, right, top in rects:
            corners = [(left, top), (right, top), (left, bottom), (right, bottom)]
            numbers += [number for corner in ORDERS[order] for number in corners[corner]]
        lefts, bottoms, rights, tops = zip(*rects, strict=True)
        rect = [min(lefts), min(bottoms), max(rights), max(tops)]
        if subtype in ("Highlight", "Underline", "StrikeOut", "Squiggly"):
            keys["QuadPoints"] = Array(numbers)
        return self.add(page, subtype, rect, contents, **keys)

    def add(self, page: int, subtype: str, rect: Iterable[float], contents: str = "", **keys: Any) -> Any:
        self._count += 1
        entries = {
            "Type": Name.Annot,
            "Subtype": Name("/" + subtype),
            "Rect": Array(list(rect)),
            "Contents": String(contents),
            "T": String(self._name),
            "NM": String(str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self._name} {self._count}"))),
            "M": String(DAY),
            "CreationDate": String(DAY),
            "C": Array([1, 0.82, 0]),
            "F": 4,
        }
        made = self.pdf.make_indirect(Dictionary({f"/{key}": value for key, value in (entries | keys).items()}))
        target = self.pdf.pages[page].obj
        if "/Annots" not in target:
            target.Annots = Array([])
        target.Annots.append(made)
        return made

    def reply(self, to: Any, contents: str, **keys: Any) -> Any:
        page = next(number for number, found in self._all() if found.objgen == to.objgen)
        return self.add(page, "Text", to.Rect, contents, IRT=to, RT=Name.R, **keys)

    def ours(self, contents: str) -> Any:
        """Return the annotation with an `/NM` of ours whose text begins so."""
        for _page, found in self._all():
            if str(found.get("/NM", "")).startswith("dossier:") and str(found.Contents).startswith(contents):
                return found
        raise AssertionError(f"no annotation of ours says “{contents}”")

    def delete(self, target: Any) -> None:
        for page in self.pdf.pages:
            kept = [found for found in page.obj.get("/Annots", ()) if found.objgen != target.objgen]
            if "/Annots" in page.obj:
                page.obj.Annots = Array(kept)

    def saved(self) -> bytes:
        out = io.BytesIO()
        self.pdf.save(out)
        return out.getvalue()

    def saved_plain(self) -> bytes:
        """Return the file with nothing of it compressed, for a test that breaks it."""
        out = io.BytesIO()
        self.pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        return out.getvalue()

    def save(self, path: Path) -> Path:
        path.write_bytes(self.saved())
        return path

    def _all(self) -> list[tuple[int, Any]]:
        return [(number, found) for number, page in enumerate(self.pdf.pages) for found in page.obj.get("/Annots", ())]
