"""No internet socket, ever: the guard that main puts up before anything else runs.

It sees what Python code does, in whatever library, and refuses it. What C libraries do by themselves it cannot see;
`python -m tests.network` watches the system calls of the whole program for that.
"""

import os
import sys
from pathlib import Path
from typing import Any

from dossier.model.errors import BugError

_UNIX = 1  # socket.AF_UNIX wherever there is one, without importing socket for every start
_MADE = "socket.__new__"
_USED = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_NAMED = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "socket.sethostname"}
)
_FETCHED = frozenset({"urllib.Request", "webbrowser.open"})  # raised before a browser or a socket is asked for

# Where the system's printing listens on this computer; without being told, its library asks by TCP as well.
_SPOOLERS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock")

_up = False


def refuse_internet() -> None:
    """From now on, let this process make and use local sockets only; once put up, the guard stays till it ends.

    Everything else (an internet socket, a look-up of a host name, a page to be fetched) raises BugError. Printers are
    asked for of this computer's own spooler alone.
    """
    global _up
    if not os.environ.get("CUPS_SERVER", "").startswith("/"):
        os.environ["CUPS_SERVER"] = next((path for path in _SPOOLERS if Path(path).exists()), _SPOOLERS[0])
    if not _up:
        _up = True
        sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event == _MADE:
        # A family of -1 is Python's word for the usual one, which is an internet family.
        refused = arguments[1] != _UNIX
    elif event in _USED:  # a socket that was handed to this process by its number
        refused = arguments[0].family != _UNIX
    else:
        refused = event in _NAMED or event in _FETCHED
    if refused:
        raise BugError(f"Something asked for the internet ({event}); nothing in Dossier may.")
