"""Paired runs: ours and the bare part in turn, so that whatever else the machine does falls on both."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import TypeVar


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians in seconds (or in MB, where `unit` says so), and the median of the ratios of the pairs."""

    name: str
    bare: str
    ours_s: float
    bare_s: float
    ratio: float
    pairs: int
    unit: str = "s"


_SAMPLE = 20  # of what is too short to be timed alone

T = TypeVar("T")
Timed = Callable[[], float]  # does it once and returns the seconds that it took
Clocked = Callable[[], tuple[float, float]]  # the same by the clock on the wall and by the processor's


def timed(work: Callable[[], object]) -> Timed:
    """Return a function that times one run of `work`."""

    def run() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return run


def each(work: Callable[[], object]) -> Timed:
    """Return a function that times `work`, which is too short to be timed alone."""

    def run() -> float:
        start = time.perf_counter()
        for _ in range(_SAMPLE):
            work()
        return (time.perf_counter() - start) / _SAMPLE

    return run


def paired(name: str, ours: Timed, bare: tuple[str, Timed], pairs: int) -> Measured:
    """Measure `ours` against what `bare` names, after one unmeasured run of each; who is first changes each time."""
    label, other = bare
    runs = _runs(ours, other, pairs)
    return Measured(
        name,
        label,
        median(own for own, _ in runs),
        median(single for _, single in runs),
        median(own / single for own, single in runs),
        pairs,
    )


def paired_with_p95(name: str, ours: Timed, bare: tuple[str, Timed], pairs: int) -> Iterator[Measured]:
    """Measure as `paired` does, and yield beside the medians what one run in twenty exceeds."""
    label, other = bare
    runs = _runs(ours, other, pairs)
    own, single = sorted(own for own, _ in runs), sorted(single for _, single in runs)
    ratio = median(own / single for own, single in runs)
    yield Measured(f"{name}, p50", label, median(own), median(single), ratio, pairs)
    at = -(-19 * pairs // 20) - 1
    yield Measured(f"{name}, p95", label, own[at], single[at], own[at] / single[at], pairs)


def paired_by_both_clocks(name: str, ours: Clocked, bare: tuple[str, Clocked], pairs: int) -> Iterator[Measured]:
    """Measure as `paired` does, and yield the medians by the clock on the wall, then those of the processor's time,
    which what else the machine does touches less.
    """
    label, other = bare
    runs = _runs(ours, other, pairs)
    for at, clock in enumerate(("wall", "processor")):
        own, single = [pair[0][at] for pair in runs], [pair[1][at] for pair in runs]
        ratio = median(mine / theirs for mine, theirs in zip(own, single, strict=True))
        yield Measured(f"{name}, {clock}", label, median(own), median(single), ratio, pairs)


def _runs(ours: Callable[[], T], other: Callable[[], T], pairs: int) -> list[tuple[T, T]]:
    """Return what the runs of each pair took, after one unmeasured run of each."""
    ours()
    other()
    runs = []
    for number in range(pairs):
        if number % 2:
            first = ours()
            runs.append((first, other()))
        else:
            second = other()
            runs.append((ours(), second))
    return runs


def table(measured: Iterable[Measured]) -> Iterator[str]:
    """Yield the lines of a Markdown table."""
    yield "| what | ours | bare | ratio | beside | pairs |"
    yield "|---|--:|--:|--:|---|--:|"
    for row in measured:
        yield (
            f"| {row.name} | {_shown(row.ours_s, row.unit)} | {_shown(row.bare_s, row.unit)} | {_times(row.ratio)} "
            f"| {row.bare} | {row.pairs} |"
        )


def _shown(seconds: float, unit: str) -> str:
    if unit == "MB":
        return f"{seconds:,.0f} MB"
    milliseconds = seconds * 1000
    if milliseconds >= 10:
        return f"{milliseconds:,.0f} ms"
    return f"{milliseconds:.1f} ms" if milliseconds >= 1 else f"{milliseconds:.2f} ms"


def _times(ratio: float) -> str:
    return f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.2f}"
