"""Reads the page's text from another process by AT-SPI, as a screen reader does. Run by Debian's own python3, which has
the bindings; it starts the program that its arguments name, tells it what to do, and prints what it heard as JSON.
"""

import json
import subprocess
import sys
import time
from typing import Any


def heard(Atspi, verb, started):
    """Return what the widget with the page's text says, after the program did `verb`."""
    if verb:
        started.stdin.write(verb + "\n")
        started.stdin.flush()
        started.stdout.readline()
    for _ in range(100):
        found = _search(Atspi, Atspi.get_desktop(0))
        if found is not None:
            break
        time.sleep(0.1)
    else:
        return None
    time.sleep(0.3)
    found.clear_cache()
    text = found.get_text_iface()
    count = Atspi.Text.get_character_count(text)
    selections = [Atspi.Text.get_selection(text, i) for i in range(Atspi.Text.get_n_selections(text))]
    states = found.get_state_set()
    return {
        "name": found.get_name(),
        "text": Atspi.Text.get_text(text, 0, count),
        "caret": Atspi.Text.get_caret_offset(text),
        "selection": [[each.start_offset, each.end_offset] for each in selections],
        "showing": states.contains(Atspi.StateType.SHOWING),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "editable": states.contains(Atspi.StateType.EDITABLE),
    }


def _search(Atspi, node, depth=0):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        if (child.get_name() or "").startswith("Text of page"):
            return child
        found = _search(Atspi, child, depth + 1) if depth < 12 else None
        if found is not None:
            return found
    return None


def main():
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    started: Any = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert started.stdout.readline().strip() == "opened"
        verbs = ("", "focus", "select ferries", "page 2", "select newer ferry")
        print(json.dumps([heard(Atspi, verb, started) for verb in verbs]))
        started.stdin.write("quit\n")
        started.stdin.flush()
        print(json.dumps(started.wait(20)))
    finally:
        started.kill()


if __name__ == "__main__":
    main()
