"""The fields a fact is edited in: text, choice, country."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.ui.customers.country_box import CountryBox

type Choices = Callable[[], Sequence[tuple[str, str]]]  # values and their words, in the interface's language


class TextEditor(QLineEdit):
    """One line of text."""

    def set_value(self, value: str) -> None:
        """Start from `value`."""
        self.setText(value)
        self.selectAll()

    def value(self) -> str:
        """What was entered."""
        return self.text()


class ChoiceEditor(QComboBox):
    """One of a few values. `chosen` tells that the person picked one."""

    chosen = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choices = choices
        self.activated.connect(lambda _index: self.chosen.emit())

    def set_value(self, value: str) -> None:
        """Offer the choices, `value` being the current one."""
        self.clear()
        for key, word in self._choices():
            self.addItem(word, key)
        self.setCurrentIndex(self.findData(value))

    def value(self) -> str:
        """The value chosen."""
        return str(self.currentData())


class CountryEditor(CountryBox):
    """A country by name or code."""

    def set_value(self, value: str) -> None:
        """Start from the country with this code."""
        self.set_country(value)
        line = self.lineEdit()
        assert line is not None
        line.selectAll()

    def value(self) -> str:
        """The code of the country entered; what was typed when it names none."""
        return self.country()


type Editor = TextEditor | ChoiceEditor | CountryEditor
