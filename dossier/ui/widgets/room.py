"""Room for sentences that came into a window after it was shown."""

from PySide6.QtWidgets import QWidget


def make_room(window: QWidget) -> None:
    """Let a window be high enough for what its layout holds at its width.

    Qt itself counts wrapped words as one line when it says how high a window has to be at least.
    """
    layout = window.layout()
    if layout is None or not window.isVisible():
        return
    layout.activate()
    needed = (
        layout.totalHeightForWidth(window.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
    if needed > window.height():
        window.resize(window.width(), needed)
