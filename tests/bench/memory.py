"""Memory of a program, read from /proc: what it alone holds, and the most it ever held."""

import sys
from pathlib import Path

MB = 1_000_000


def is_possible() -> bool:
    """Whether this system tells."""
    return sys.platform.startswith("linux")


def own(pid: int) -> float:
    """MB that no other process shares."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(_kilobytes(line) for line in lines if line.startswith(("Private_Clean:", "Private_Dirty:"))) * 1024 / MB


def peak(pid: int) -> float:
    """MB resident at the worst moment so far."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(_kilobytes(line) for line in lines if line.startswith("VmHWM:")) * 1024 / MB


def _kilobytes(line: str) -> int:
    return int(line.split()[1])
