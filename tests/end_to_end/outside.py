"""Uses a program from outside, by what a screen reader sees. Run by the system's Python, which has pyatspi.

`/usr/bin/python3 outside.py PID` reads one JSON list a line from standard input, a step, and prints its answer as JSON.
`["press", NAME]`, `["focus", NAME]`, `["type", NAME, TEXT]` and `["select", NAME]` wait for a control that is showing,
whose name begins with NAME, and use it. `["see", NAME, STATE…]` waits for one with these states ("expanded"; or without
one: "-expanded"), `["gone", NAME]` until none is left. `["tree"]` prints every control: to find out what is there.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0  # seconds
BREATH = 0.1
PRESSES = ("press", "toggle", "show menu")  # what pressing is called by different controls


def main(pid: int) -> None:
    """Answer steps until the input ends."""
    for line in sys.stdin:
        verb, *arguments = json.loads(line)
        sys.stdout.write(json.dumps(STEPS[verb](pid, *arguments)) + "\n")
        sys.stdout.flush()


def controls(pid: int) -> Iterator[pyatspi.Accessible]:
    """Every control of the program, those of the newest window first."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.get_process_id() == pid:
            for window in reversed(list(application)):
                yield from walk(window)


def walk(control: pyatspi.Accessible) -> Iterator[pyatspi.Accessible]:
    if control is None:
        return
    yield control
    for child in control:
        yield from walk(child)


def find(pid: int, name: str, fits: Callable[[pyatspi.Accessible], bool]) -> pyatspi.Accessible | None:
    """A control that is showing and `fits`: one of exactly this name, else one whose name begins with it."""
    like = None
    for control in controls(pid):
        said = control.name
        if said.startswith(name) and is_showing(control) and fits(control):
            if said == name:
                return control
            like = like or control
    return like


def wait(ask: Callable[[], Any], complaint: Callable[[], str]) -> Any:
    """Ask until the answer is yes, and return it; if it never is, end with the complaint."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if answer := ask():
                return answer
        except (GLib.Error, AttributeError, LookupError):  # a control went away while being looked at
            continue
        threading.Event().wait(BREATH)
    raise SystemExit(complaint())


def showing(pid: int, name: str, fits: Callable[[pyatspi.Accessible], bool]) -> pyatspi.Accessible:
    """Wait for the control that `find` finds."""
    return wait(lambda: find(pid, name, fits), lambda: f"nothing called {name!r} came: {focused(pid)} have the focus")


def is_showing(control: pyatspi.Accessible) -> bool:
    states = control.getState()
    return bool(states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE))


def focused(pid: int) -> list[str]:
    """What says that it has the focus: for complaints."""
    return [control.name for control in controls(pid) if control.getState().contains(pyatspi.STATE_FOCUSED)]


def interface(query: str) -> Callable[[pyatspi.Accessible], bool]:
    def has(control: pyatspi.Accessible) -> bool:
        try:
            getattr(control, query)()
        except NotImplementedError:
            return False
        return True

    return has


def actions(control: pyatspi.Accessible) -> list[str]:
    """What can be done with an enabled control, in its own order."""
    if not interface("queryAction")(control) or not control.getState().contains(pyatspi.STATE_ENABLED):
        return []
    action = control.queryAction()
    return [action.getName(number).lower() for number in range(action.nActions)]


def do(pid: int, name: str, choices: tuple[str, ...]) -> str:
    """Do what the control can of `choices`, the first of them."""
    control = showing(pid, name, lambda each: not set(choices).isdisjoint(actions(each)))
    can, said = actions(control), str(control.name)
    control.queryAction().doAction(next(can.index(choice) for choice in choices if choice in can))
    return said


def press(pid: int, name: str) -> str:
    return do(pid, name, PRESSES)


def focus(pid: int, name: str) -> str:
    return do(pid, name, ("set focus",))


def enter(pid: int, name: str, text: str) -> str:
    showing(pid, name, interface("queryEditableText")).queryEditableText().setTextContents(text)
    return text


def select(pid: int, name: str) -> str:
    row = showing(pid, name, lambda control: control.parent is not None and interface("querySelection")(control.parent))
    place = row.getIndexInParent()
    row.parent.querySelection().clearSelection()
    if interface("queryTable")(row.parent):  # of a tree, Qt selects no child right that stands below another
        table = row.parent.queryTable()
        table.addRowSelection(table.getRowAtIndex(place))
    else:
        row.parent.querySelection().selectChild(place)
    return str(row.name)


def see(pid: int, name: str, *states: str) -> str:
    def has_all(control: pyatspi.Accessible) -> bool:
        has = {pyatspi.stateToString(state) for state in control.getState().getStates()}
        return all((state.removeprefix("-") in has) is not state.startswith("-") for state in states)

    return str(showing(pid, name, has_all).name)


def gone(pid: int, name: str) -> str:
    wait(lambda: find(pid, name, lambda _: True) is None, lambda: f"{name!r} stays")
    return name


def tree(pid: int) -> list[str]:
    return [f"{control.getRoleName()} {control.name!r}" for control in controls(pid) if is_showing(control)]


STEPS: dict[str, Callable[..., object]] = {
    "press": press,
    "focus": focus,
    "type": enter,
    "select": select,
    "see": see,
    "gone": gone,
    "tree": tree,
}


if __name__ == "__main__":
    main(int(sys.argv[1]))
