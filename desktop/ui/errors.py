"""What a person reads when something fails: an expected error's sentence, or one report of a bug."""

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop import APP_NAME
from desktop.domain.errors import UserError
from desktop.domain.sentences import CONTEXT, Sentence

if TYPE_CHECKING:  # a start without errors needs no message box (G1)
    from PySide6.QtWidgets import QMessageBox

_log = logging.getLogger(__name__)

_open_boxes: list["QMessageBox"] = []  # one without a parent would be collected while it is shown


def translate(sentence: Sentence) -> str:
    """The sentence in the interface language, facts filled in after translating."""
    facts = {name: translate(fact) if isinstance(fact, Sentence) else fact for name, fact in sentence.facts.items()}
    return QCoreApplication.translate(CONTEXT, sentence.template).format(**facts)


def show_error(parent: QWidget | None, error: UserError) -> None:
    """Show an expected error in a message box that does not block the caller.

    A job's "unexpected" error shows nothing: its bug report stands on the screen already.
    """
    if error.code == "unexpected":
        return
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent or QApplication.activeWindow())
    box.setObjectName("error_box")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(APP_NAME)
    box.setText(translate(error.sentence))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _open_boxes.append(box)
    box.finished.connect(lambda: _open_boxes.remove(box))
    box.open()


class BugReports(QObject):
    """Catches what nobody expected, from every thread: logs it and shows at most one report at a time."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: QMessageBox | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become `sys.excepthook` and `threading.excepthook`."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        from desktop.logs import bug_report

        report = bug_report(error.with_traceback(traceback))
        _log.error("unexpected error\n%s", report)
        self._caught.emit(report)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._box is not None:
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QApplication.activeWindow())
        box.setObjectName("bug_report")
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(APP_NAME)
        box.setText(self.tr("Something in Partner Desk went wrong."))
        box.setInformativeText(
            self.tr(
                "Your data is as it was after the last completed step. You can go on working. "
                "Copy the report if you want to tell the makers; it holds no names, addresses or links."
            )
        )
        box.setDetailedText(report)
        copy = box.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.setObjectName("copy_report")
        box.addButton(QMessageBox.StandardButton.Close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: QApplication.clipboard().setText(report) if button is copy else None)
        box.finished.connect(self._forget)
        self._box = box
        box.open()

    @Slot()
    def _forget(self) -> None:
        self._box = None
