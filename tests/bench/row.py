"""What a measurement gives: a figure, the limit it is held against, and how the two are taken."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measured goal: `figure` may be at most `goal` times `limit`, both in `unit` and taken in the same run."""

    id: str  # the goal's name, with a suffix where it has several rows: "G1.large"
    name: str
    figure: float
    unit: str
    limit: float
    goal: float

    @property
    def ratio(self) -> float:
        return self.figure / self.limit

    @property
    def ok(self) -> bool:
        return self.ratio <= self.goal

    def as_dict(self) -> dict[str, str | float | bool]:
        """The row as the JSON file has it."""
        return {
            "id": self.id,
            "name": self.name,
            "figure": self.figure,
            "unit": self.unit,
            "limit": self.limit,
            "ratio": self.ratio,
            "goal": self.goal,
            "ok": self.ok,
        }


def alternately(figure: Callable[[], float], limit: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Medians of `rounds` measurements of each, taken in turn so that a busy moment of the machine meets both."""
    pairs = [(figure(), limit()) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)
