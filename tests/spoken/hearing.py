"""Reads a program's whole tree from another process by AT-SPI, as a screen reader does. Run by Debian's own python3,
which has the bindings: `hearing.py JSON PROGRAM ARGUMENT...` starts the program and does what the list of steps says.

["read"] prints the tree, ["heard"] the roles and names of what had the focus since, each as a line of JSON;
["wait", ROLE, NAME] waits until such a node is shown, ["press", ROLE, NAME] presses it, ["put", ROLE, NAME, TEXT] puts
TEXT into it; ["key", KEY] and ["type", TEXT] are the keyboard's, ["rest", SECONDS] waits so long.
A node is [role, name, description, [state, ...], [action, ...], text or number, [child, ...]].
"""

import json
import subprocess
import sys
import time

STATES = (
    *("focusable", "focused", "checkable", "checked", "selectable", "selected", "expandable", "expanded", "collapsed"),
    *("editable", "multi-line", "read-only", "sensitive", "showing", "visible", "active", "modal", "has-popup"),
)
LONGEST = 30.0  # s that is waited for a node
DEEPEST = 40
HEARD: list[list[str]] = []  # [role, name] of what had the focus, in turn
MOST = 60  # children of one node that are read: a list of 10,000 rows is not


def tree(Atspi, node, depth=0):
    """Return `node` and what is below it, as lists."""
    states = node.get_state_set()
    names = [name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper().replace("-", "_")))]
    actions = node.get_action_iface()
    named = (
        [Atspi.Action.get_action_name(actions, i) for i in range(Atspi.Action.get_n_actions(actions))]
        if actions
        else []
    )
    count = node.get_child_count() if depth < DEEPEST else 0
    children = [node.get_child_at_index(index) for index in range(min(count, MOST))]
    below = [tree(Atspi, child, depth + 1) for child in children if child is not None]
    return [
        node.get_role_name(),
        node.get_name() or "",
        node.get_description() or "",
        names,
        named,
        value(Atspi, node),
        below,
    ]


def value(Atspi, node):
    """Return the text or the number that a node holds besides its name; '' for none."""
    text = node.get_text_iface()
    if text is not None:
        return Atspi.Text.get_text(text, 0, min(Atspi.Text.get_character_count(text), 60))
    number = node.get_value_iface()
    return "" if number is None else f"{Atspi.Value.get_current_value(number):g}"


def found(Atspi, node, role, name, depth=0):
    """Return the first node of that role and name that is shown, or None."""
    states = node.get_state_set()
    if node.get_role_name() == role and name in (node.get_name() or "") and states.contains(Atspi.StateType.SHOWING):
        return node
    for index in range(min(node.get_child_count(), MOST) if depth < DEEPEST else 0):
        child = node.get_child_at_index(index)
        hit = found(Atspi, child, role, name, depth + 1) if child is not None else None
        if hit is not None:
            return hit
    return None


def awaited(Atspi, pid, role, name):
    """Return that node of the program with that process id, as soon as it is shown."""
    until = time.monotonic() + LONGEST
    while time.monotonic() < until:
        program = of_process(Atspi, pid)
        hit = found(Atspi, program, role, name) if program is not None else None
        if hit is not None:
            return hit
        time.sleep(0.1)
    sys.exit(f"No {role} “{name}” was shown within {LONGEST:.0f} s.")


def of_process(Atspi, pid):
    """Return the program with that process id; None while it is not there."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_process_id() == pid and program.get_child_count():
            program.clear_cache()  # what was there before is not what is there
            return program
    return None


def press(Atspi, actions):
    """Do what a press does; the first action where none is called so."""
    names = [Atspi.Action.get_action_name(actions, i) for i in range(Atspi.Action.get_n_actions(actions))]
    Atspi.Action.do_action(actions, names.index("Press") if "Press" in names else 0)


def rest_for(seconds):
    """Wait, and take down which nodes have the focus meanwhile."""
    from gi.repository import GLib

    context = GLib.MainContext.default()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        while context.iteration(False):
            pass
        time.sleep(0.02)


def on_focus(event, *_):
    if event.detail1:
        HEARD.append([event.source.get_role_name(), event.source.get_name() or ""])


def do(Atspi, pid, step):
    """Do one step of those that the module names."""
    verb, *rest = step
    if verb == "wait":
        awaited(Atspi, pid, *rest)
    elif verb == "press":
        press(Atspi, awaited(Atspi, pid, *rest).get_action_iface())
    elif verb == "put":
        Atspi.EditableText.set_text_contents(awaited(Atspi, pid, *rest[:2]).get_editable_text_iface(), rest[2])
    elif verb in ("key", "type"):
        subprocess.run(["xdotool", verb, "--clearmodifiers", *rest], check=True)
    elif verb == "rest":
        rest_for(rest[0])
    elif verb == "heard":
        print(json.dumps(["heard", *HEARD]), flush=True)
        HEARD.clear()
    else:
        print(json.dumps(tree(Atspi, of_process(Atspi, pid))), flush=True)


def main():
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    listener = Atspi.EventListener.new(on_focus)
    listener.register("object:state-changed:focused")
    steps = json.loads(sys.argv[1])
    started = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        for step in steps:
            do(Atspi, started.pid, step)
    finally:
        started.kill()
        started.wait()


if __name__ == "__main__":
    main()
