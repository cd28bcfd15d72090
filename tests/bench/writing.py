"""Run as a program of its own: writes one small step after another, and tells the longest it had to wait.

`python -m tests.bench.writing DATABASE` says "ready" when it begins, and at its end the longest step in ms.
"""

import sys
import threading
import time
from pathlib import Path

from desktop.operations.desk import Desk

_PAUSE = 0.005  # seconds between two steps: a person and an import are slower


def main(path: Path) -> None:
    """Write until there is no more input."""
    desk = Desk.open(path)
    ended = threading.Event()
    threading.Thread(target=_wait_for_end, args=(ended,), daemon=True).start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    longest, number = 0.0, 0
    while not ended.wait(_PAUSE):
        number += 1
        start = time.perf_counter()
        with desk.database.write() as tx:
            tx.update("customers", number % 900 + 1, {"contact_name": f"Step {number}"})
        longest = max(longest, time.perf_counter() - start)
    sys.stdout.write(f"{longest * 1000:.1f} {number}\n")
    desk.close()


def _wait_for_end(ended: threading.Event) -> None:
    sys.stdin.read()
    ended.set()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
