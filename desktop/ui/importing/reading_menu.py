"""How a file is to be read, when the program guessed wrong: its encoding and what separates its values."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.exchange.delimited import DELIMITERS
from desktop.exchange.encodings import Encoding
from desktop.ui.importing.words import delimiter_word


class ReadingMenu(QMenu):
    """Two lists of choices; `chosen` tells that the person corrected one of them."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_menu")
        self._encodings = self._add_choices(
            self.tr("Find out the encoding"),
            [(encoding.label, encoding.value) for encoding in Encoding],
        )
        self._delimiters = self._add_choices(
            self.tr("Find out the delimiter"),
            [(delimiter_word(delimiter), delimiter) for delimiter in DELIMITERS],
        )

    @property
    def encoding(self) -> Encoding | None:
        """The encoding chosen; None stands for finding it out."""
        value = self._encodings.checkedAction().data()
        return Encoding(value) if value else None

    @property
    def delimiter(self) -> str | None:
        """The delimiter chosen; None stands for finding it out."""
        return self._delimiters.checkedAction().data() or None

    def reset(self) -> None:
        """For another file: find everything out again."""
        for group in (self._encodings, self._delimiters):
            group.actions()[0].setChecked(True)

    def _add_choices(self, automatic: str, choices: Sequence[tuple[str, str]]) -> QActionGroup:
        self.addSeparator()
        group = QActionGroup(self)
        for words, value in [(automatic, ""), *choices]:
            action = self.addAction(words)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.actions()[0].setChecked(True)
        group.triggered.connect(self._on_triggered)
        return group

    @Slot()
    def _on_triggered(self) -> None:
        self.chosen.emit()
