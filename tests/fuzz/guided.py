"""Fuzzing that follows coverage: what reaches a line of ours that nothing reached before is changed further."""

import random
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from dossier.model.errors import KnownError
from tests.fuzz.mutating import Mutate

SLOWEST = 20  # seconds of processor time for one input
WAITS = 20  # times as long by the clock, for what waits for ever and works at nothing
_OURS = str(Path(__file__).resolve().parents[2] / "dossier")


class Slow(Exception):
    """An input took more than `SLOWEST`, or waited for ever."""


@dataclass(frozen=True, slots=True)
class Target:
    """`read` takes any bytes and may raise KnownError alone; `seeds` are good ones to begin with.

    `short` is how many inputs a round of the suite tries.
    """

    name: str
    read: Callable[[bytes], object]
    seeds: Callable[[], Iterable[bytes]]
    mutate: Mutate
    short: int = 20


@dataclass(slots=True)
class Round:
    """What came of a round: inputs tried, lines reached, and each fault by its place with an input that meets it."""

    executions: int = 0
    reached: set[tuple[CodeType, int]] = field(default_factory=set)
    pool: list[bytes] = field(default_factory=list)
    sound: list[bytes] = field(default_factory=list)  # of the pool, those that were read
    faults: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    refused: int = 0


class _Tracer:
    """Notes the pairs of lines of our own code that follow each other."""

    def __init__(self) -> None:
        self.seen: set[tuple[CodeType, int]] = set()

    def __call__(self, frame: FrameType, event: str, argument: Any) -> Any:
        return self._line if frame.f_code.co_filename.startswith(_OURS) else None

    def _line(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "line":
            self.seen.add((frame.f_code, frame.f_lineno))
        return self._line


def fuzz(
    target: Target,
    seconds: float,
    seed: int,
    before: Callable[[bytes], object] = lambda data: None,
    *,
    least: int = 0,
) -> Round:
    """Try inputs for so many seconds, and at least so many; `before` is told each, for when the process ends there."""
    chance = random.Random(seed)
    done = Round()
    end = time.monotonic() + seconds
    for data in target.seeds():
        before(data)
        _try(target, data, done)
    while time.monotonic() < end or done.executions < least:
        # The newest are the least known: half of the time one of them.
        # What was refused mostly stays refused, so most of the time one that was read.
        known = done.sound if done.sound and chance.random() < 0.8 else done.pool
        newest = known[-20:] if chance.random() < 0.5 else known
        data = target.mutate(chance.choice(newest) if newest else b"", chance)
        if chance.random() < 0.1 and len(done.pool) > 1:
            other = chance.choice(done.pool)
            data = data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]
        before(data)
        _try(target, data, done)
    return done


def _try(target: Target, data: bytes, done: Round) -> None:
    done.executions += 1
    tracer = _Tracer()
    sound = False
    try:
        with _Alarm():
            sys.settrace(tracer)
            try:
                target.read(data)
                sound = True
            finally:
                sys.settrace(None)
    except KnownError:
        done.refused += 1
    except Exception as error:  # noqa: BLE001  any other is what is looked for
        done.faults.setdefault(_place(error), (data, "".join(traceback.format_exception(error))))
    if not tracer.seen <= done.reached:
        done.reached |= tracer.seen
        done.pool.append(data)
        if sound:
            done.sound.append(data)


def _place(error: Exception) -> str:
    """Return where an error was raised: the innermost line of ours, and its kind."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(_OURS)]
    if isinstance(error, Slow):
        frames = frames[:2]  # where it happened to be matters less than what took so long
    last = (frames or list(traceback.extract_tb(error.__traceback__)))[-1]
    where = f"{'/'.join(Path(last.filename).parts[-3:])}:{last.lineno}"
    return f"{type(error).__name__} at {where}"


class _Alarm:
    """Raises Slow in what it is around when that works too long, whatever else the machine does meanwhile."""

    def __enter__(self) -> None:
        for number, timer, seconds in (
            (signal.SIGPROF, signal.ITIMER_PROF, SLOWEST),
            (signal.SIGALRM, signal.ITIMER_REAL, SLOWEST * WAITS),
        ):
            signal.signal(number, self._ring)
            signal.setitimer(timer, seconds)

    def __exit__(self, *error: object) -> None:
        for timer in (signal.ITIMER_PROF, signal.ITIMER_REAL):
            signal.setitimer(timer, 0)

    def _ring(self, number: int, frame: FrameType | None) -> None:
        raise Slow(f"more than {SLOWEST} s of work" if number == signal.SIGPROF else "no end")
