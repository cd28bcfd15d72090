"""How many of something each customer has: most have few, some have many, one has the most."""

import random
from collections.abc import Iterator

_STEEPNESS = 1.15  # of the Pareto distribution: a fifth of the customers have four fifths


def shares(chance: random.Random, total: int, count: int, biggest: int) -> list[int]:
    """`total` divided among `count`, unevenly; one of them gets at least `biggest` if the total allows it."""
    if count == 0:
        return []
    biggest = min(biggest, total)
    weights = [min(chance.paretovariate(_STEEPNESS), 400.0) for _ in range(count)]
    rest = total - biggest
    parts = list(_rounded(weights, rest))
    parts[chance.randrange(count)] += biggest
    return parts


def _rounded(weights: list[float], total: int) -> Iterator[int]:
    """Whole numbers in the proportion of `weights`, which sum up to `total`."""
    whole = sum(weights)
    passed = given = 0.0
    for weight in weights:
        passed += weight
        part = round(total * passed / whole - given)
        given += part
        yield part
