"""Draft files on their way to the mail program: the program's own folder, readable by its owner only."""

import time
from pathlib import Path
from uuid import uuid4

KEPT_FOR = 7 * 24 * 3600  # seconds: a mail program may read the file again while its window is open


def put_in_outbox(outbox: Path, content: bytes) -> Path:
    """Write a draft file of a new name into `outbox`; returns its path. Raises OSError."""
    path = outbox / f"{uuid4()}.eml"
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(content)
    return path


def sweep_outbox(outbox: Path) -> None:
    """Delete the draft files that are older than `KEPT_FOR`. What cannot be deleted waits for the next time."""
    oldest = time.time() - KEPT_FOR
    for path in outbox.glob("*.eml"):
        try:
            if path.stat().st_mtime < oldest:
                path.unlink()
        except OSError:
            continue
