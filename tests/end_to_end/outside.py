"""Uses a program from outside, by what a screen reader sees. Run by the system's Python, which has pyatspi.

`/usr/bin/python3 outside.py PID` reads one JSON list a line from standard input, a step, and prints its answer as JSON:
`["press", NAME]`, `["type", NAME, TEXT]`, `["check", NAME]`, `["select", NAME]`, `["see", NAME]`. Each waits until a
control of that name is showing. `["tree"]` prints every control: to find out what is there.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0  # seconds
BREATH = 0.1


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


def showing(pid: int, name: str, fits: Callable[[pyatspi.Accessible], bool]) -> pyatspi.Accessible:
    """Wait for a control of this name, or whose name begins with it, that is showing and `fits`."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            for control in controls(pid):
                if control.name.startswith(name) and is_showing(control) and fits(control):
                    return control
        except (GLib.Error, AttributeError, LookupError):  # a control went away while being looked at
            continue
        threading.Event().wait(BREATH)
    raise SystemExit(f"nothing called {name!r} came")


def is_showing(control: pyatspi.Accessible) -> bool:
    states = control.getState()
    return bool(states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE))


def interface(query: str) -> Callable[[pyatspi.Accessible], bool]:
    def has(control: pyatspi.Accessible) -> bool:
        try:
            getattr(control, query)()
        except NotImplementedError:
            return False
        return True

    return has


def is_enabled(control: pyatspi.Accessible) -> bool:
    return interface("queryAction")(control) and control.getState().contains(pyatspi.STATE_ENABLED)


def press(pid: int, name: str) -> str:
    control = showing(pid, name, is_enabled)
    names = [control.queryAction().getName(i) for i in range(control.queryAction().nActions)]
    wanted = next(i for i, action in enumerate(names) if action.lower() in ("press", "toggle"))
    control.queryAction().doAction(wanted)
    return name


def enter(pid: int, name: str, text: str) -> str:
    showing(pid, name, interface("queryEditableText")).queryEditableText().setTextContents(text)
    return text


def select(pid: int, name: str) -> str:
    row = showing(pid, name, lambda control: control.parent is not None and interface("querySelection")(control.parent))
    row.parent.querySelection().selectChild(row.getIndexInParent())
    return str(row.name)


def see(pid: int, name: str) -> str:
    return str(showing(pid, name, lambda _: True).name)


def tree(pid: int) -> list[str]:
    return [f"{control.getRoleName()} {control.name!r}" for control in controls(pid) if is_showing(control)]


STEPS: dict[str, Callable[..., object]] = {"press": press, "type": enter, "select": select, "see": see, "tree": tree}


if __name__ == "__main__":
    main(int(sys.argv[1]))
