"""Several changes as one step: one transaction, one undo."""

from dataclasses import dataclass

from dossier.services.editor import Change, Edit


@dataclass(frozen=True, slots=True)
class Together:
    """Make `changes` in their order, or none of them; `label` says what they do as a whole."""

    changes: tuple[Change, ...]
    label: str

    def apply(self, edit: Edit) -> None:
        for change in self.changes:
            change.apply(edit)
