"""Folders for files that nobody keeps: this user's alone, and swept where a killed program left them."""

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

PREFIX = "partner-desk-"  # of every one in the system's folder for temporary files
ABANDONED = 2 * 24 * 3600  # seconds without a change; no import stays open that long


def private_folder(purpose: str) -> "tempfile.TemporaryDirectory[str]":
    """A new folder with `purpose` in its name, for the caller to clean up. Raises `OSError`."""
    return tempfile.TemporaryDirectory(prefix=f"{PREFIX}{purpose}-", ignore_cleanup_errors=True)


def sweep_private_folders() -> None:
    """Remove those that nothing changed for `ABANDONED`: they hold customers' data."""
    sweep_folders(Path(tempfile.gettempdir()), PREFIX, ABANDONED)


def sweep_folders(parent: Path, prefix: str, abandoned: float) -> None:
    """Remove this user's folders in `parent` whose names begin so and that nothing changed for `abandoned` seconds.

    What cannot be removed waits for the next time.
    """
    oldest = time.time() - abandoned
    for folder in parent.glob(f"{prefix}*"):
        with suppress(OSError):
            if folder.is_dir() and not folder.is_symlink() and _is_ours(folder) and _last_change(folder) < oldest:
                shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


def _last_change(folder: Path) -> float:
    return max(path.stat().st_mtime for path in (folder, *folder.iterdir()))
