"""An open sample dossier for tests of panes: what is in hand, what fails, what was said."""

from pathlib import Path
from sqlite3 import Connection
from typing import Any

import pytest

from dossier.model.errors import KnownError
from dossier.model.rows import Citation, Claim, Source
from dossier.services import reading
from dossier.store import opening
from dossier.ui.bridge import Bridge
from dossier.ui.navigator import Navigator, Place, View
from dossier.ui.places import claim_place
from tests.samples import sample_session


class Review:
    """A dossier with its bridge and navigator; `errors` are what `bridge.failed` told."""

    def __init__(self, path: Path, reviewer: str = "Ada Reviewer", *, answer: str = "Ada Reviewer") -> None:
        self.bridge = Bridge(sample_session(path, reviewer), self._ask)
        self.navigator = Navigator()
        self._disk = pytest.MonkeyPatch()
        self.store = self.bridge.store
        self.answer = answer
        self.asked = 0
        self.errors: list[KnownError] = []
        self.places: list[Place] = []
        self.bridge.failed.connect(self.errors.append)
        self.navigator.went.connect(self.places.append)

    def _ask(self) -> str:
        self.asked += 1
        return self.answer

    def claim(self, number: str) -> Claim:
        return reading.claim_by_name(self.store, number)

    def source(self, number: int) -> Source:
        return self.store.find(Source, number=number)[0]

    def citation(self, number: str) -> Citation:
        """The first citation of the claim of that number."""
        return self.store.find(Citation, claim_id=self.claim(number).id)[0]

    def take(self, number: str) -> Place:
        """Take the claim of that number in hand, with its first citation."""
        self.navigator.go(claim_place(self.store, self.claim(number).id))
        return self.navigator.place

    def take_source(self, number: int) -> Place:
        self.navigator.go(Place(View.SOURCES, source_id=self.source(number).id))
        return self.navigator.place

    def break_disk(self) -> None:
        """Let every write fail, as on a disk that has become read-only, also when the file is opened anew."""
        sound = opening.connect

        def connect(*given: Any, **named: Any) -> Connection:
            connection = sound(*given, **named)
            connection.execute("PRAGMA query_only = ON")
            return connection

        self._disk.setattr(opening, "connect", connect)
        self.store.connection.execute("PRAGMA query_only = ON")

    def mend_disk(self) -> None:
        self._disk.undo()
        self.store.connection.execute("PRAGMA query_only = OFF")

    def close(self) -> None:
        self.bridge.close()
