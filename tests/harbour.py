"""A brief and a newer version of it: sections come, go and change places, words and sources change."""

from pathlib import Path

from dossier.intake.briefs import read_brief
from dossier.model.imported import ImportedBrief
from dossier.services.importing import import_brief
from dossier.services.session import Session, open_session

FIRST = """\
# How should Port Lund cut the noise of its container yard?

*This brief is for discussion; it decides nothing.*

## Summary

Night work in the yard wakes some 4,000 people [1]. Three measures are affordable within two years [2]. \
A wall alone would not be enough [1][3].

## 1. Build a wall along the north yard

A wall of six metres would protect 212 homes and cost 2.1 million euros [3]. \
It can be built within nine months [2]. Residents of the east side would gain nothing from it.

## 2. Dampers on the rails

Dampers on the rails reduce the noise of trains by four decibels [4]. They wear out after eight years [4]. \
Two other ports have fitted them and report no complaints since [5].

## 3. No work after ten at night

A ban on night work would end the noise between ten and six [1]. The yard would lose a tenth of its capacity [2]. \
Shippers have said that they would move to Graz [5].

## What this brief does not establish

No measurement was made in winter. The figures for the east side are estimates.

## Sources

[1] Port of Lund. Noise survey of the container yard. 2023.
[2] City of Lund. Budget plan for the harbour, 2024 to 2026. 2024.
[3] Berg, A. Walls and what they keep out. Journal of Harbour Noise 12. 2021.
[4] Rail Institute. Dampers on freight rails. 2019.
[5] Association of Shippers. Letter to the council. 2024.
"""

SECOND = """\
# How should Port Lund cut the noise of its container yard?

*This brief is for discussion; it decides nothing.*

## Summary

Night work in the yard wakes some 4,600 people [1]. Three measures are affordable within two years [2]. \
A wall alone would not be enough [1][3].

## 1. Electric cranes

Electric cranes are quieter than diesel cranes by eleven decibels [6]. They pay for themselves in twelve years [2].

## 2. Build a wall along the north yard

The council met twice in spring. A wall of six metres would protect 212 homes and cost 2.4 million euros [3]. \
It can be built within nine months [2].

## 3. Dampers on the rails

They wear out after eight years [4]. Dampers on the rails reduce the noise of trains by four decibels [4]. \
Two other ports have fitted them and report no complaints since.

## What this brief does not establish

No measurement was made in winter. The figures for the east side are estimates. Nobody asked the crane drivers.

## Sources

[1] Port of Lund. Noise survey of the container yard, second edition. 2024.
[2] City of Lund. Budget plan for the harbour, 2024 to 2026. 2024.
[3] Berg, A. Walls and what they keep out. Journal of Harbour Noise 12. 2021.
[4] Rail Institute. Dampers on freight rails. 2019.
[5] Association of Shippers. Letter to the council. 2024.
[6] Crane Makers. Noise of electric cranes. 2024.
"""


def harbour_brief(text: str = FIRST) -> ImportedBrief:
    return read_brief(text.encode(), "harbour.md")


def harbour_session(folder: Path, text: str = FIRST) -> Session:
    """Make a dossier of the first version in `folder`, and open it."""
    brief = folder / "harbour.md"
    brief.write_text(text, encoding="utf-8")
    target = folder / "harbour.dossier"
    import_brief(brief, target)
    return open_session(target, reviewer="Ada Reviewer")
