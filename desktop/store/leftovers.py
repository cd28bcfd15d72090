"""What killed programs left beside a database and among its backups: new files that were never finished."""

import re
import time
from contextlib import suppress
from pathlib import Path

from desktop.store.backup import backups_folder
from desktop.store.copying import ABANDONED

_UNFINISHED = r"\.{{1,2}}{stem}[-.].*\.\d+\.(growing|new|prepared)(-journal|-wal|-shm)?"  # the number is a process


def sweep_leftovers(path: Path) -> None:
    """Remove those of the database at `path` that nothing changed for `ABANDONED`: they fill the disk.

    What cannot be removed waits for the next time.
    """
    unfinished = re.compile(_UNFINISHED.format(stem=re.escape(path.stem)))
    oldest = time.time() - ABANDONED
    for folder in (path.parent, backups_folder(path)):
        for file in folder.glob(".*"):
            with suppress(OSError):
                if unfinished.fullmatch(file.name) and file.stat().st_mtime < oldest:
                    file.unlink()
