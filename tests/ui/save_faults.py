"""Saves a draft where the disk refuses it for real; runs in mounts of its own (`unshare --mount`), prints the code."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOverRoute
from desktop.mail.draft import Draft
from desktop.ui.handover.save import save_draft

LINK = "https://admin.microsoft.com/x?DAP=true#/a"


def full(folder: Path) -> None:
    """No byte is left."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], check=True)
    with suppress(OSError), (folder / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(b"x" * 512)
    assert (folder / "filler").stat().st_size <= 64 * 1024


def read_only(folder: Path) -> None:
    """The volume is mounted to look at."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(folder)], check=True)
    with suppress(OSError):
        (folder / "probe").touch()
        raise AssertionError("the volume can be written")


def main(fault: str, folder: Path) -> None:
    """Cause the fault, save, and print the error's code and which files are there."""
    {"full": full, "read_only": read_only}[fault](folder)
    try:
        save_draft(folder / "a.eml", HandOverRoute.SAVE_EML, Draft("", "s", f"x\n\n{LINK}\n" * 500), LINK)
        code = "saved"
    except UserError as error:
        code = error.code
    sys.stdout.write(" ".join([code, *sorted(path.name for path in folder.iterdir())]))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
