"""The only wiring: arguments -> window or verb, and every way to end.

`dossier [FILE]` opens the window on FILE, else on the last dossier, else on the bundled one. A known verb goes to the
command line, with neither Qt nor settings; anything else is a FILE.
"""

import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from dossier.cli import SECRETS, VERBS
from dossier.cli.completion import VARIABLE
from dossier.model.errors import KnownError
from dossier.services.offline import refuse_internet

DONE, REFUSED, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with `arguments` (else the command line's) and return its exit code.

    0 done; 1 a KnownError, said in one line on standard error; 2 wrong usage; 3 a fault of this program, whose report
    is in the state folder; 130 interrupted.
    """
    refuse_internet()
    os.umask(0o077)  # whatever a library writes for us is the reviewer's alone, too
    given = list(sys.argv[1:] if arguments is None else arguments)
    _leave_no_picture()
    logging.getLogger().addHandler(logging.NullHandler())  # logs, libraries' too, are for tests, not for terminals
    _forgive_characters()
    try:
        code = _run(given)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KnownError as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has seen enough, as `head` does
        _drop_output()
        return DONE
    except OSError as error:
        _drop_output()
        where = f"“{error.filename}”: " if error.filename else ""
        return _refuse(f"{where}{error.strerror or error}; check the disk and the permissions.")
    except MemoryError:
        return _refuse("There is not enough memory for this; close other programs or choose smaller files.")
    except Exception as error:  # noqa: BLE001  the border of the process: whatever is left is our own fault
        return _report(error, given)
    return code


def _run(given: list[str]) -> int:
    if instruction := os.environ.get(VARIABLE):
        from dossier.cli.completion import complete

        return complete(instruction)
    files = given[1:] if given[:1] == ["--"] else given
    opens = len(files) <= 1 and (given[:1] == ["--"] or not (files and (files[0] in VERBS or files[0][:1] == "-")))
    if not opens:
        from dossier.cli.verbs import run

        return run(given)
    path = _named_file(files[0]) if files else None
    _refuse_without_screen()
    for name in SECRETS:  # verbs alone read them, and what the window opens a file in would have them too
        os.environ.pop(name, None)
    gc.disable()  # `ui/garbage` collects; what is loaded from here on stays, so that looking through it only costs time
    from dossier.ui.application import run as open_window

    return open_window(path)


def _named_file(name: str) -> Path:
    path = Path(name)
    if not path.exists():  # a slip of the keyboard is no reason for a window
        raise KnownError(
            "no-file", "There is no file “{path}”, and no verb of that name; see dossier --help.", path=path
        )
    return path.absolute()  # what is said of it later names its folder


def _refuse_without_screen() -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        raise KnownError(
            "no-screen", "There is no screen to open a window on; the verbs of dossier --help work without one."
        )


def _leave_no_picture() -> None:
    """Let no picture of this process's memory, or of its children's, get onto the disk: it may hold what a passphrase
    protects. A limit of 1 byte stops also the programs that systems hand a core dump to, which none of 0 does.
    """
    if sys.platform != "win32":
        import resource

        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (1 if most else 0, most))


def _forgive_characters() -> None:
    """A locale that lacks a character is no reason to fail: it is printed as its code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Write what is still to be printed, or let it go: Python would try again at its end, and end with a code of its
    own.
    """
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse(sentence: str) -> int:
    from dossier.cli.output import one_line

    _say(f"dossier: {one_line(sentence)}")
    return REFUSED


def _say(text: str) -> None:
    if sys.stderr is not None:  # it is None in a program without a console
        sys.stderr.write(text + "\n")


def _report(error: Exception, given: list[str]) -> int:
    from dossier.services.bugs import write_bug_report

    doing = f"dossier {given[0]}" if given and given[0] in VERBS else "dossier"
    text, path = write_bug_report(error, doing)
    if path is None:
        _say(text)
    else:
        _say(f"dossier: This is a fault of the program. A report to read, copy and send is in “{path}”.")
    return FAULT
