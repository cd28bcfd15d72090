"""File dialogs leave the database alone."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QFileSystemModel
from pytestqt.qtbot import QtBot

import desktop
from desktop.operations.desk import Desk
from desktop.ui.file_dialog import FileDialog


def locks_on(files: list[Path]) -> list[int]:
    """How many locks each file carries, as the kernel says."""
    held = Path("/proc/locks").read_text()
    return [held.count(f":{file.stat().st_ino} ") for file in files]


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's list of locks")
def test_the_locks_of_the_database_survive_a_dialog_in_its_folder(desk: Desk, qtbot: QtBot) -> None:
    path = desk.database.path
    files = [path, path.with_name(f"{path.name}-shm")]
    before = locks_on(files)
    assert all(before)
    dialog = FileDialog(None, "Open", path.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    assert model is not None
    qtbot.waitUntil(lambda: all(model.type(model.index(str(file))) for file in files))
    assert locks_on(files) == before


def test_a_file_that_is_proposed_stands_in_its_folder(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = FileDialog(None, "Save", tmp_path / "new.csv")
    qtbot.addWidget(dialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    assert dialog.directory().absolutePath() == str(tmp_path)
    assert dialog.selectedFiles() == [str(tmp_path / "new.csv")]


def test_no_other_dialog_asks_for_files() -> None:
    sources = [path for path in Path(desktop.__file__).parent.rglob("*.py") if path.name != "file_dialog.py"]
    makes_one = re.compile(r"\bQFileDialog(\(|\.get[A-Z])|\(QFileDialog\):")
    assert len(sources) > 100
    assert [path for path in sources if makes_one.search(path.read_text(encoding="utf-8"))] == []
