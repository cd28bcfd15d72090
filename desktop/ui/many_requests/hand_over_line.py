"""Below many requests: how many can leave, the two ways out, and what came of the last click."""

from typing import override

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, letters

_WORDS = 30  # letters of what is said beside the buttons


class HandOverLine(QWidget):
    """*Save … drafts as a folder…*, *Open next (1 of …)*; while a folder is written, *Stop*."""

    save_wanted = Signal()
    open_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("many_hand_over")
        self._title = Label("", "strong", wrap=True)
        self._title.setObjectName("many_title")
        self._text = Label("", "muted", wrap=True)
        self._text.setObjectName("many_text")
        self.save = self._button("save", "save_folder")
        self.open = self._button("mail", "open_next")
        self.stop = self._button("close", "stop_saving")
        self.stop.setText(self.tr("Stop"))
        self.stop.hide()
        self.save.clicked.connect(self.save_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(S8)
        self._buttons.addStretch(1)
        for button in (self.stop, self.save, self.open):
            self._buttons.addWidget(button)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(S8)
        self._layout.addLayout(words, 1)
        self._layout.addLayout(self._buttons)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the words where both are too wide."""
        super().resizeEvent(event)
        fit = self.width() >= self._buttons.sizeHint().width() + letters(_WORDS, self.fontMetrics())
        side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(side_by_side if fit else stacked)

    def _button(self, icon: str, name: str) -> Button:
        button = Button("", "tonal", icon)
        button.setObjectName(name)
        return button

    def show_counts(self, leaving: int, left: int) -> None:
        """So many can leave now, so many have left."""
        self.save.setText(self.tr("Save %n draft(s) as a folder…", "", leaving))
        of = self.tr("Open next ({number} of {count})").format(number=left + 1, count=left + leaving)
        self.open.setText(of if leaving else self.tr("Open next"))
        for button in (self.save, self.open):
            button.setEnabled(leaving > 0)

    def show_words(self, title: str, text: str, tone: str = "text") -> None:
        """What can be done, or what came of it."""
        self._title.set_tone(tone)
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title} {text}".strip())

    def show_saving(self, is_saving: bool) -> None:
        """Whether a folder is being written, which can be stopped."""
        had_focus = self.save.hasFocus() or self.stop.hasFocus()
        self.stop.setVisible(is_saving)
        self.save.setVisible(not is_saving)
        self.open.setVisible(not is_saving)
        if had_focus:
            (self.stop if is_saving else self.save).setFocus()
