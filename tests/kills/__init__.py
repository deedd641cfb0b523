"""Processes that are killed while they write, and other faults; what is left in the dossier is looked at.

Measured on two shared cores under load; each round is run short in the suite, and as long as N says by hand.

| fault | how it is made | tries | losses |
|---|---|--:|--:|
| kill -9 while changes are made / imported / restored | `python -m tests.kills N` | 900 / 60 / 60 | 0 |
| kill -9 while settings are written, and the next start listens | the same | 460 | 0 |
| kill -9 while a verb exports, protects, imports, attaches, backs up, recovers | the same | 400 | 1, mended |
| two writers, with locks that reach and without | `python -m tests.kills.writers N` | 2 x 600 | 0 |
| a stick pulled out; back as it was, older, another, read-only | `python -m tests.kills.sticks N` | 120 | 0 |
| the window closed with jobs and dialogs, by button, signal, session | `python -m tests.kills.closings N` | 183 | 0 |
| bytes flipped, pages zeroed or mixed up, a file cut off, and recovered | `python -m tests.kills.damage N` | 200 | 0 |
| a log damaged | the same | 600 | 0 |

Recovery of a million rows (320 MB, 20 pages zeroed): 70 s, 970 MB at most; 999,811 rows came back, 191 were listed.

Not made: a disk that gives errors of its own amid a checkpoint; a change of the system's keyring, which is another
program's; a laptop asleep for a week, whose hours are counted by a clock that nobody sets.
"""
