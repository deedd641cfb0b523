"""A brief written by hand: its question and notice, sections added and removed."""

from dataclasses import dataclass, replace

from dossier.model.errors import KnownError
from dossier.model.ids import new_id
from dossier.model.imported import ImportedBrief
from dossier.model.kinds import SectionKind, TextFormat
from dossier.model.rows import Brief, Section
from dossier.services.changes.briefs import AddBrief
from dossier.services.changes.removal import remove
from dossier.services.editor import Edit


def empty_brief(title: str) -> AddBrief:
    """Return the change that begins a dossier whose brief is written by hand: nothing was imported."""
    return AddBrief(ImportedBrief(title, "", "", "", (), ()), "", b"")


@dataclass(frozen=True, slots=True)
class EditBrief:
    """Change what the brief is called, its question or its notice; what is None stays. The imported file stays."""

    title: str | None = None
    question: str | None = None
    notice: str | None = None
    label: str = "edit the question"

    def apply(self, edit: Edit) -> None:
        briefs = edit.store.find(Brief)
        if not briefs:
            raise KnownError("no-brief", "There is no brief in this dossier; import one, or begin a new dossier.")
        before = briefs[0]
        edit.write.put(
            replace(
                before,
                title=before.title if self.title is None else " ".join(self.title.split()),
                question=before.question if self.question is None else self.question.strip(),
                notice=before.notice if self.notice is None else self.notice.strip(),
            )
        )


@dataclass(frozen=True, slots=True)
class AddSection:
    """Add a section at the end. The first summary is number 0, every other section has the next number."""

    title: str
    kind: SectionKind = SectionKind.OPTION
    id: str = ""
    label: str = "add a section"

    def apply(self, edit: Edit) -> None:
        title = " ".join(self.title.split())
        if not title:
            raise KnownError("title-empty", "A section needs a title; type one first.")
        sections = edit.store.find(Section)
        is_first_summary = self.kind is SectionKind.SUMMARY and all(section.number for section in sections)
        number = 0 if is_first_summary else max((section.number for section in sections), default=0) + 1
        format = sections[-1].format if sections else TextFormat.MARKDOWN
        position = max((section.position for section in sections), default=-1) + 1
        words = f"{number}. {title}" if number else title
        heading = f"## {words}\n\n" if format is TextFormat.MARKDOWN else f"{words}\n\n"
        if sections and not sections[-1].gap.endswith("\n\n"):
            edit.write.put(replace(sections[-1], gap=sections[-1].gap.rstrip("\n") + "\n\n"))
        edit.write.put(
            Section(self.id or new_id(), position, number, self.kind, title, format, heading, body="", gap="\n\n")
        )


@dataclass(frozen=True, slots=True)
class RemoveSection:
    """Take a section out, with its claims and all that is on them; the others keep their numbers."""

    section_id: str
    label: str = "remove a section"

    def apply(self, edit: Edit) -> None:
        remove(edit, Section, self.section_id)
