"""Prints the window’s tree as a screen reader has it: `python -m tests.spoken [WORDS]`.

Of the states that the test reads it prints those whose names hold WORDS; all without. The exit status is 1 where
something is wrong, which is said below the state.
"""

import os
import sys
import tempfile
from pathlib import Path

from tests.conftest import home_variables
from tests.spoken.faults import faults
from tests.spoken.reading import DRIVING, Node, lines, what_is_missing
from tests.spoken.states import MAIN_WINDOW, heard_in


def main(words: str) -> int:
    missing = what_is_missing(*DRIVING)
    if missing:
        print(f"{missing} is not here", file=sys.stderr)
        return 1
    wrong = 0
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(home_variables(Path(home)))
        found = heard_in(Path(home), [step for steps in MAIN_WINDOW.values() for step in steps])
    for state, program in zip(MAIN_WINDOW, found, strict=True):
        assert isinstance(program, Node)
        problems = faults(program)
        wrong += len(problems)
        if words in state:
            print(f"\n== {state}\n" + "\n".join(lines(program)))
        for problem in problems:
            print(f"WRONG in {state}: {problem}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
