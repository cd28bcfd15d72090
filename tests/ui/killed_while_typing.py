"""Run as a program of its own: types into the wizard on the database given, then is killed half a second later.

`python -m tests.ui.killed_while_typing DATABASE CUSTOMER_ID TEXT`
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.operations.desk import Desk
from desktop.ui.application import create_application
from desktop.ui.preferences import Preferences
from desktop.ui.wizard.body_editor import BodyEditor
from desktop.ui.wizard.request_wizard import RequestWizard
from desktop.ui.workspace import Workspace


def main(database: Path, customer_id: int, text: str) -> None:
    """Open the wizard at its last step, type, and die without a chance to tidy up."""
    create_application()
    workspace = Workspace(Desk.open(database), Preferences(database.with_suffix(".ini")))
    wizard = RequestWizard(workspace, customer_id)
    wizard.show()
    wizard.next()
    wizard.next()
    body = wizard.findChild(BodyEditor, "body")
    assert body is not None
    QTest.keyClicks(body, text)
    QTimer.singleShot(500, lambda: os.kill(os.getpid(), signal.SIGKILL))
    QApplication.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
