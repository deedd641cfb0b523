"""Where the frozen build starts: the program itself, or one of its child processes (dossier/children.py)."""

import sys

from dossier import children


def start(arguments: list[str]) -> int:
    """Run what `arguments` ask for and return the exit code."""
    if arguments[:1] == [children.ASKED]:
        return children.run(arguments[1:])
    from dossier.main import main

    return main(arguments)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
