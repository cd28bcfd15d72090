"""The dialogs that keep data safe, each with something to show, for pictures."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from desktop.operations.whole_file import export_sealed
from desktop.store import faults
from desktop.store.backup import BY_HAND, DAY, back_up, backups_of
from desktop.ui.database_dialog import DatabaseDialog
from desktop.ui.safety.backup_dialog import BackupDialog
from desktop.ui.safety.check_dialog import CheckDialog
from desktop.ui.safety.copy_dialog import CopyDialog
from desktop.ui.safety.restore_dialog import RestoreDialog
from desktop.ui.safety.salvage_dialog import SalvageDialog
from desktop.ui.workspace import Workspace
from tests.store.damage import overwrite_pages, root_of, some_pages


def safety_dialogs(workspace: Workspace, parent: QWidget, folder: Path) -> Iterator[tuple[str, QDialog]]:
    """Title and dialog, one after the other: each is closed before the next is asked for."""
    database = workspace.desk.database
    path = database.path
    if not backups_of(path):
        for reason in ("version-1", DAY, "import", BY_HAND):
            back_up(database, reason)
    yield "restore", RestoreDialog(workspace.jobs, path, parent)
    yield "restore-none", RestoreDialog(workspace.jobs, folder / "elsewhere.db", parent)
    yield "backup", BackupDialog(workspace, parent)
    yield "new-from-copy", CopyDialog(workspace.jobs, folder, parent)
    yield "new-from-locked-copy", _locked_copy(workspace, parent, folder)
    yield "check", CheckDialog(workspace, parent)
    with database.write() as tx:
        tx.update("customers", 1, {"user_count": 99, "sort_key": "x"})
        tx.update("customers", 2, {"service_count": 99})
    yield "check-repaired", CheckDialog(workspace, parent)
    damaged = folder / "damaged.db"
    database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(path, damaged)
    overwrite_pages(damaged, [root_of(damaged, "notes"), *some_pages(damaged, 12)])
    yield "salvage", SalvageDialog(workspace.jobs, damaged, parent)
    yield "database-damaged", DatabaseDialog(faults.damaged(path), path, parent, stays_open=False)


def _locked_copy(workspace: Workspace, parent: QWidget, folder: Path) -> CopyDialog:
    """A password is asked for, and the place that was chosen is taken."""
    copy, taken = folder / "handed over.zip", folder / "taken.db"
    export_sealed(workspace.desk, copy, "correct horse battery")
    taken.touch()
    dialog = CopyDialog(workspace.jobs, folder, parent)
    dialog.take_copy(copy)
    dialog.take_target(taken)
    return dialog
