"""Real bibliographies: every file is read, or refused in words; every record is read, or refused with its reason."""

from collections import Counter
from pathlib import Path

import pytest

from dossier.intake.bibliographies import read_bibliography
from dossier.model.errors import KnownError
from dossier.model.report import CitationForm
from dossier.output.bibliographies import write
from dossier.output.references import plain_text, set_sources
from dossier.services.paths import resources
from dossier.services.reference_styles import STYLES, style_in, style_named

pytestmark = pytest.mark.corpora
RESOURCES = resources()


def read_all(corpora: Path):
    """Yield each file's folder and what was read of it, None where it was refused."""
    for path in sorted((corpora / "corpora" / "biblio").rglob("*")):
        if path.suffix in (".bib", ".ris", ".json", ".txt"):
            try:
                yield path.parent.name, read_bibliography(path.read_bytes(), path.name)
            except KnownError:
                yield path.parent.name, None


def test_records_are_read_or_refused_with_a_reason(corpora: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for folder, read in read_all(corpora):
        counts[folder, "files"] += 1
        counts[folder, "refused files"] += read is None
        counts[folder, "read"] += len(read.records) if read else 0
        counts[folder, "refused"] += len(read.refused) if read else 0
        for refused in read.refused if read else ():
            assert str(refused.problem).endswith(".")
    with capsys.disabled():
        for folder in sorted({folder for folder, _ in counts}):
            what = ("files", "refused files", "read", "refused")
            print(f"\n{folder}: " + ", ".join(f"{name} {counts[folder, name]}" for name in what), end="")
    read_, refused_ = (sum(n for (_, what), n in counts.items() if what == name) for name in ("read", "refused"))
    assert read_ > 10 * refused_


def test_real_records_go_out_and_come_back(corpora: Path) -> None:
    records = [record.csl for _, read in read_all(corpora) if read for record in read.records]
    keys = [f"source-{i}" for i in range(len(records))]
    fields: Counter[str] = Counter()
    for form in ("bibtex", "ris", "csl-json"):
        back = read_bibliography(write(form, records, keys).encode(), "a").records
        assert len(back) == len(records)
        for before, after in zip(records, back, strict=True):
            fields[form] += len(before)
            same = sum(after.csl.get(name) == value for name, value in before.items())
            fields[f"{form} held"] += same
    assert fields["csl-json held"] == fields["csl-json"]
    assert fields["bibtex held"] > 0.95 * fields["bibtex"]
    assert fields["ris held"] > 0.85 * fields["ris"]


@pytest.mark.parametrize("name", STYLES)
def test_real_records_can_be_set(corpora: Path, name: str) -> None:
    records = [record.csl for _, read in read_all(corpora) if read for record in read.records]
    numbers = list(range(1, len(records) + 1))
    found = set_sources(records, numbers, style_named(name), language="en", resources=RESOURCES)
    assert len(found) == len(records)
    assert sum(not cited.reference for cited in found) <= 0.01 * len(records)
    assert sum(not cited.citation for cited in found) <= 0.01 * len(records)


def test_real_styles_are_used_or_refused_in_words(corpora: Path) -> None:
    record = {"type": "book", "title": "Ships", "author": [{"family": "Lee", "given": "Ada"}]}
    used = cites = 0
    for path in sorted((corpora / "corpora" / "biblio" / "csl-styles").glob("*.csl")):
        try:
            (cited,) = set_sources([record], [7], style_in(path), language="en", resources=RESOURCES)
        except KnownError:
            continue
        else:
            used += "Ships" in plain_text(cited.reference)
            citation = plain_text(cited.citation)
            assert citation or cited.form is CitationForm.IN_TEXT, path.name
            cites += bool(citation)
            if cited.form is CitationForm.NUMBER:
                assert "7" in citation or "⁷" in citation, path.name
    assert used >= 30
    assert cites >= used - 2
