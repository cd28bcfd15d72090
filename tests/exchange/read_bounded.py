"""Reads files as an import does, in a process of its own with bounded memory; prints what came of each, as JSON.

Run as `python -m tests.exchange.read_bounded MEGABYTES FILE…`: the megabytes are those that may come to what the
process has when everything is loaded.
"""

import json
import resource
import sys
from pathlib import Path
from time import process_time

from desktop.domain.errors import UserError
from desktop.exchange.reading import facts
from desktop.exchange.recognition import recognize
from desktop.exchange.source import examine


def outcome(path: Path) -> dict[str, object]:
    """The code of the refusal, or the problems of the rows; and how many facts were told."""
    count, problems = 0, set[str]()
    try:
        for fact in facts(recognize(examine(path))):
            count += 1
            if fact.problem:
                problems.add(fact.problem.code)
                assert str(fact.problem.sentence)
                json.dumps(fact.cells).encode()
    except UserError as error:
        return {"refused": error.code, "text": str(error)}
    return {"facts": count, "problems": sorted(problems)}


def main() -> None:
    """Read every file named."""
    import python_calamine  # noqa: F401 - loaded before memory is counted

    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    limit = used + int(sys.argv[1]) * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    for name in sys.argv[2:]:
        start = process_time()
        told = outcome(Path(name))
        print(json.dumps({"name": Path(name).name, "seconds": process_time() - start, **told}), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
