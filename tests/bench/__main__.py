"""Runs the measurements, prints them as a table, and may write them as JSON. Exits 1 when a goal is missed."""

import argparse
import importlib
import json
import pkgutil
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from tests import bench
from tests.bench.row import Row

Measure = Callable[[], list[Row]]


def measures(package_path: Sequence[str] = tuple(bench.__path__), package: str = bench.__name__) -> dict[str, Measure]:
    """Every goal's measurement by its name ("G1"), in the goals' order; found by the modules' names (`g1_start`)."""
    names = [info.name for info in pkgutil.iter_modules(package_path) if info.name[1:2].isdigit()]
    names.sort(key=lambda name: int(name.split("_")[0][1:]))
    return {name.split("_")[0].upper(): importlib.import_module(f"{package}.{name}").measure for name in names}


def is_wanted(row_id: str, only: Collection[str]) -> bool:
    """Whether `only` names the row or its goal: "G1" wants "G1" and "G1.large". An empty `only` wants all."""
    return not only or row_id in only or row_id.split(".")[0] in only


def table(rows: Sequence[Row]) -> str:
    """The rows as lines of text."""
    lines = [f"{'':8} {'figure':>12} {'limit':>12} {'':4} {'ratio':>6} {'goal':>6}"]
    for row in rows:
        figures = f"{row.figure:12.2f} {row.limit:12.2f} {row.unit:4} {row.ratio:6.2f} {row.goal:6.2f}"
        lines.append(f"{row.id:8} {figures}  {'ok    ' if row.ok else 'MISSED'}  {row.name}")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """Measures what `arguments` ask for; returns the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--only", default="", help="goals to measure: G1,G12 or G1.large")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to FILE as well")
    options = parser.parse_args(arguments)
    only = {part.strip() for part in options.only.split(",") if part.strip()}
    known = measures()
    unknown = {part.split(".")[0] for part in only} - known.keys()
    if unknown:
        parser.error(f"not measured here: {', '.join(sorted(unknown))} (there are {', '.join(known)})")
    wanted_goals = {part.split(".")[0] for part in only} or known.keys()
    rows = [row for goal, measure in known.items() if goal in wanted_goals for row in measure()]
    rows = [row for row in rows if is_wanted(row.id, only)]
    sys.stdout.write(table(rows) + "\n")
    if options.json:
        options.json.write_text(json.dumps([row.as_dict() for row in rows], indent=1) + "\n", encoding="utf-8")
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
