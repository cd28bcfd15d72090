"""A dialog that does one long thing: it says what, shows how far it is, and can be stopped."""

from collections.abc import Callable
from typing import Any, override

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.ui.errors import translate
from desktop.ui.jobs import Job, Jobs
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S8, S12, S16, S24
from desktop.ui.style.surfaces import Footer, ScrollBody

_WIDE = 72  # average characters


class TaskDialog(QDialog):
    """Title, a notice, the subclass's own widgets in `body`, a progress bar, and buttons added by `add_button`.

    The first button closes. While `work` is under way it stops that instead, and the others are greyed.
    """

    def __init__(self, jobs: Jobs, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._jobs = jobs
        self._job: Job | None = None
        self.notice = Notice("info", "")
        self.notice.setObjectName("task_notice")
        self.notice.hide()
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(S24, S24, S24, S24)
        self.body.setSpacing(S12)
        self.body.addWidget(Label(title, "title", wrap=True))
        self.body.addWidget(self.notice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        least = max(480, self.fontMetrics().averageCharWidth() * _WIDE)
        whole.addWidget(ScrollBody(inside, least_width=min(least, screen_room(self).width())), 1)
        whole.addWidget(self._build_footer())

    def _build_footer(self) -> QWidget:
        footer = Footer()
        lines = QVBoxLayout(footer)
        lines.setContentsMargins(S24, S16, S24, S16)
        lines.setSpacing(S12)
        self._doing = Label("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("task_progress")
        self._bar.setTextVisible(False)
        lines.addWidget(self._doing)
        lines.addWidget(self._bar)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(S8)
        self._buttons.addStretch(1)
        lines.addLayout(self._buttons)
        self._others: list[Button] = []
        self.close_button = Button(self.tr("Close"))
        self.close_button.setObjectName("close_button")
        self.close_button.clicked.connect(self.reject)
        self._buttons.addWidget(self.close_button)
        self._show_working(False)
        return footer

    def add_button(self, name: str, text: str, act: Callable[[], object], kind: str = "default") -> Button:
        """A button beside the closing one; greyed while work is under way."""
        button = Button(text, kind)
        button.setObjectName(name)
        button.clicked.connect(lambda: act())
        self._buttons.addWidget(button)
        self._others.append(button)
        return button

    @property
    def is_working(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def work(self, words: str, function: Callable[..., Any], *args: Any, done: Callable[[Any], object]) -> None:
        """Run a job; `words` say what is being done. What goes wrong is said in the notice."""
        self.notice.hide()
        self._doing.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._show_working(True)
        self.work_began()

        def finish(result: Any) -> None:
            self._end()
            done(result)

        self._job = self._jobs.run(function, *args, done=finish, failed=self._on_failed, progressed=self._on_progress)

    def work_began(self) -> None:
        """Grey what may not be touched meanwhile."""

    def work_ended(self) -> None:
        """Offer it again."""

    def say(self, kind: str, title: str, text: str = "") -> None:
        """Put a notice below the title."""
        self.notice.set_content(kind, title, text)
        self.notice.show()

    def failure_title(self) -> str:
        """What to call it when the work fails."""
        return self.tr("That did not work")

    def _show_working(self, working: bool) -> None:
        self._doing.setVisible(working)
        self._bar.setVisible(working)
        self.close_button.setText(self.tr("Stop") if working else self.tr("Close"))
        for button in self._others:
            button.setEnabled(not working)

    def _end(self) -> None:
        self._job = None
        self._show_working(False)
        self.work_ended()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._end()
        if error.code == "unexpected":  # its report stands on the screen
            return
        self.say("error", self.failure_title(), translate(error.sentence))

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total if done < total else 0)  # what comes after the last step, a check, is not measured
        self._bar.setValue(done)

    @override
    def reject(self) -> None:
        """Stop what is under way; with nothing under way, close."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._end()
        self.say("info", self.tr("Stopped"), self.tr("Nothing was changed."))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button stops first, as Esc does."""
        if self._job is not None:
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)
