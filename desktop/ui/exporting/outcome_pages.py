"""What stands there while a file is written, and what came of it."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.ui.customers.cell import number
from desktop.ui.style.buttons import Button
from desktop.ui.style.empty_state import EmptyState
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S12, S16
from desktop.ui.time_left import TimeLeft


class WritingPage(QWidget):
    """How far it is, and how long it will take."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("writing_page")
        self._left = TimeLeft()
        text = self.tr("Writing {file}…").format(file=path.name)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(text)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._words = Label("", "muted")
        self._words.setObjectName("progress_words")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, S16, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(Label(text, wrap=True))
        layout.addWidget(self._bar)
        layout.addWidget(self._words)
        layout.addStretch(1)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """`done` rows of `total`; the bar runs to and fro once all rows are read and the file is completed."""
        if done >= total:
            self._bar.setRange(0, 0)
            self._words.setText(self.tr("Completing the file…"))
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        rows = self.tr("{done} of {total} rows").format(done=number(done), total=number(total))
        left = self._left.words(done, total)
        self._words.setText(f"{rows} · {left}" if left else rows)


class WrittenPage(EmptyState):
    """The file is there; one of lists can be opened.

    `not_shown`: the system would not open what was asked for; names the file.
    """

    not_shown = Signal(str)

    def __init__(self, path: Path, rows: int, *, is_whole: bool, parent: QWidget | None = None) -> None:
        self._path = path
        folder = Button("", "default", "folder")
        folder.setObjectName("show_folder")
        self.open = Button("", "default", "file")
        self.open.setObjectName("open_file")
        super().__init__("", "", [folder] if is_whole else [folder, self.open], parent)
        self.setObjectName("written_page")
        folder.setText(self.tr("Show in folder"))
        folder.clicked.connect(lambda: self._show(path.parent))
        self.open.setText(self.tr("Open"))
        self.open.clicked.connect(lambda: self._show(path))
        done = self.tr("Everything was exported") if is_whole else self.tr("%n row(s) exported", "", rows)
        self.set_text(done, str(path))

    def _show(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.not_shown.emit(str(self._path))
