"""Customers that a name may mean: the same but for its spelling, or very like it. Always only proposed."""

import re
from collections.abc import Iterator, Sequence

from desktop.domain.progress import Cancelled, stop_if
from desktop.store.search import fold
from desktop.store.staging.customers import LikeNamed, Nameable

ALIKE = 90  # of 100
# What a company is, legally, is written or left out as one likes.
_LEGAL = re.compile(
    r"株式会社|有限会社|合同会社|合資会社|\(株\)|\(有\)|"
    r"\b(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|gmbh|ag|kg|sa|sarl|sas|srl|bv|nv|plc|oy|ab)\b"
)
_IGNORED = re.compile(r"[\W_]+")


def proposals(
    rows: Sequence[tuple[int, str]], customers: Sequence[Nameable], cancelled: Cancelled
) -> Iterator[LikeNamed]:
    """For each row (its id and name) the customer whose name is most like it, if any is alike."""
    if not rows:
        return
    from rapidfuzz import fuzz, process  # needed by few imports

    keys = [compared(customer.name) for customer in customers]
    places = {key: place for place, key in reversed([*enumerate(keys)])}
    for row_id, name in rows:
        stop_if(cancelled)
        wanted = compared(name)
        if wanted in places:
            yield LikeNamed(row_id, customers[places[wanted]], 100)
        elif wanted and (found := process.extractOne(wanted, keys, scorer=fuzz.ratio, score_cutoff=ALIKE)):
            yield LikeNamed(row_id, customers[found[2]], min(99, int(found[1])))


def compared(name: str) -> str:
    """A name without what does not tell companies apart: case, width, punctuation, legal form."""
    folded = fold(name)
    return _IGNORED.sub("", _LEGAL.sub("", folded)) or _IGNORED.sub("", folded) or folded
