"""First start where the user's data folder refuses it for real; runs in mounts of its own (`unshare --mount`).

Prints the name of the dialog that came up and what it says.
"""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop import paths
from desktop.ui.application import Program, create_application
from desktop.ui.style.labels import Label


def full(folder: Path) -> None:
    """No byte is left."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", str(folder)], check=True)
    with suppress(OSError), (folder / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(b"x" * 512)
    assert (folder / "filler").stat().st_size <= 64 * 1024


def read_only(folder: Path) -> None:
    """The volume is mounted to look at."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "ro,mode=700", "tmpfs", str(folder)], check=True)
    with suppress(OSError):
        (folder / "probe").touch()
        raise AssertionError("the volume can be written")


def main(fault: str) -> None:
    """Cause the fault in the data folder, start, note what is said, give up."""
    {"full": full, "read_only": read_only}[fault](paths.data_dir())

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        said = dialog.findChild(Label, "database_fault")
        sys.stdout.write(f"{dialog.objectName()}: {said.text() if said is not None else ''}")
        dialog.reject()

    program = Program(create_application())
    QTimer.singleShot(0, look)
    assert not program.start(None, [])


if __name__ == "__main__":
    main(sys.argv[1])
