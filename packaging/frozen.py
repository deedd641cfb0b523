"""Where the frozen build starts: the program itself, or its typesetter (output/typeset.py asks for it)."""

import sys
from pathlib import Path

from dossier.output import typesetter


def start(arguments: list[str]) -> int:
    """Run what `arguments` ask for and return the exit code."""
    if arguments[:1] == [typesetter.ASKED]:
        return typesetter.main(Path(arguments[1]))
    from dossier.main import main

    return main(arguments)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
