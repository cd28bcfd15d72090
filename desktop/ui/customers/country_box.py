"""The field that chooses a country."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from desktop.ui.customers.country_names import countries, country_code

_BEGINS_WITH = Qt.MatchFlag.MatchStartsWith


class CountryBox(QComboBox):
    """Choose a country from the list, or type a part of its name or its code; the beginning of just one is enough."""

    country_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem("", "")
        for code, name in countries():
            self.addItem(name, code)
        self.setCompleter(self._completer())
        line = self.lineEdit()
        assert line is not None, "an editable box has one"
        line.editingFinished.connect(self._write_out)
        self.currentTextChanged.connect(lambda text: self.country_chosen.emit(country_code(text) or ""))

    def _completer(self) -> QCompleter:
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return completer

    def country(self) -> str:
        """The chosen country's code, "" for none; what was typed when it names no country."""
        text = self.currentText()
        code = country_code(text)
        return (self._only_match(text) or text) if code is None else code

    def _only_match(self, part: str) -> str:
        """The code of the one country whose name begins with `part`; "" when none does, or several."""
        found = self.model().match(self.model().index(0, 0), Qt.ItemDataRole.DisplayRole, part.strip(), 2, _BEGINS_WITH)
        return str(found[0].data(Qt.ItemDataRole.UserRole)) if len(found) == 1 else ""

    @Slot()
    def _write_out(self) -> None:
        """Show the whole name of what was begun, once the field is left."""
        text = self.currentText()
        if country_code(text) is None and (code := self._only_match(text)):
            self.set_country(code)

    def set_country(self, code: str) -> None:
        """Choose the country with ISO `code`; one the list lacks is shown as its code."""
        index = self.findData(code)
        if index >= 0:
            self.setCurrentIndex(index)
        else:
            self.setEditText(code)
