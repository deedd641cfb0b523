"""What is in the text, said in words: tool tips, and what screen readers are told."""

from PySide6.QtCore import QCoreApplication

from dossier.model.rows import Annotation, Claim, Marker
from dossier.ui.colours import colour_word
from dossier.ui.section_view.content import Chip, SectionContent
from dossier.ui.words import annotation_kind_word, claim_kind_word, moved_words, verdict_word


def claim_words(claim: Claim, number: str) -> str:
    """Return "Claim 3.3 · assessment"."""
    words = QCoreApplication.translate("SectionView", "Claim {number} · {kind}")
    return words.format(number=number, kind=claim_kind_word(claim.kind))


def chip_words(chip: Chip) -> str:
    """Return "source 9: does not support", and why the judgement no longer counts where it does not."""
    source = QCoreApplication.translate("SectionView", "further source")
    if chip.source_number is not None:
        source = QCoreApplication.translate("SectionView", "source {number}").format(number=chip.source_number)
    if not chip.stale:
        return f"{source}: {verdict_word(chip.verdict)}"
    words = QCoreApplication.translate("SectionView", "{source}: {verdict}, no longer counts ({moved})")
    return words.format(source=source, verdict=verdict_word(chip.verdict), moved=moved_words(chip.moved))


def chip_tip(chip: Chip, content: SectionContent) -> str:
    """Return the tool tip of a chip: its claim, its judgement, its source."""
    claim = content.claim(chip.claim_id)
    words = chip_words(chip)
    lines = [claim_words(*claim)] if claim else []
    lines.append(words[0].upper() + words[1:])
    if chip.source_title:
        lines.append(chip.source_title)
    return "\n".join(lines)


def marker_tip(marker: Marker) -> str:
    """Return the tool tip of a marker that makes no citation."""
    words = QCoreApplication.translate("SectionView", "Printed marker [{number}]; it closes no claim that is judged")
    return words.format(number=marker.number)


def annotation_tip(annotation: Annotation) -> str:
    """Return what an annotation is: "highlight, green (2)", its comment, its tags and whose it is."""
    kind = f"{annotation_kind_word(annotation.kind)}, {colour_word(annotation.colour)} ({annotation.colour})"
    lines = (annotation.comment, kind, ", ".join(annotation.tags), annotation.reviewer)
    return "\n".join(line for line in lines if line.strip())


def in_hand_words(content: SectionContent) -> str:
    """Return the claim in hand with its citations, in sentences; empty where none is in hand."""
    found = content.claim(content.claim_in_hand)
    if found is None:
        return ""
    claim, number = found
    words = QCoreApplication.translate("SectionView", "Claim in hand: {number}, {kind}: {text}")
    said = words.format(number=number, kind=claim_kind_word(claim.kind), text=claim.text)
    chips = [chip_words(chip) for chip in content.chips if chip.claim_id == claim.id]
    if not chips:
        return QCoreApplication.translate("SectionView", "{claim} It has no citation.").format(claim=_closed(said))
    listed = QCoreApplication.translate("SectionView", "{claim} Citations: {citations}.")
    return listed.format(claim=_closed(said), citations="; ".join(chips))


def _closed(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
