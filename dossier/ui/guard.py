"""Handlers that Qt calls, kept from taking the process down with them.

An exception that leaves a Python handler is stored by the binding with all its frames until the call into Qt ends. A
`QPainter` among their variables is then still at work on a surface that Qt takes away, and the process dies of it; an
`event` or `viewportEvent` of our own, through which Qt comes to the handler, only makes the time longer.
"""

import functools
import sys
import traceback
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

# These say whether the event ends with them; one that failed is not sent on, but by a filter.
_ANSWERS = {"event": True, "viewportEvent": True, "editorEvent": True, "eventFilter": False}
_Widget = TypeVar("_Widget", bound=QObject)


def guarded(kind: type[_Widget]) -> type[_Widget]:
    """Wrap the event handlers that the class `kind` defines: what they raise goes to `sys.excepthook` at once.

    For every class that has one; `tests/ui/test_guard.py` looks.
    """
    for name, handler in list(vars(kind).items()):
        if is_handler(name):
            setattr(kind, name, _guard(handler, answer=_ANSWERS.get(name)))
    return kind


def is_handler(name: str) -> bool:
    """Whether a method of that name is one that Qt calls with an event."""
    return name in _ANSWERS or name.endswith("Event")


def _guard(handler: Callable[..., Any], *, answer: bool | None) -> Callable[..., Any]:
    @functools.wraps(handler)
    def handle(*arguments: Any) -> Any:
        try:
            return handler(*arguments)
        except Exception as error:  # noqa: BLE001  the border to Qt: nothing above could take it
            sys.excepthook(type(error), error, error.__traceback__)
            _let_go(error)
        return answer

    return handle


def _let_go(error: BaseException) -> None:
    """Drop the variables of the frames that `error` came through, painters among them, while their surface is there."""
    seen: BaseException | None = error
    while seen is not None:
        traceback.clear_frames(seen.__traceback__)
        seen = seen.__cause__ or seen.__context__
