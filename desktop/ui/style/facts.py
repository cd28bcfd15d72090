"""A list of facts: muted key, value beside it, one row each."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import KEY_WIDTH, S8


class FactList(QWidget):
    """Keys at a common width, values that wrap and can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, Label] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(S8)
        self._grid.setVerticalSpacing(S8)
        self._grid.setColumnMinimumWidth(0, KEY_WIDTH - S8)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these (key, value) pairs, in this order, and no others. Known keys keep their labels."""
        rows = list(facts)
        if [key for key, _ in rows] != list(self._values):
            self._rebuild(key for key, _ in rows)
        for key, value in rows:
            self._values[key].setText(value)
            self._values[key].setAccessibleName(f"{key}: {value}")

    def value_label(self, key: str) -> Label:
        """The label that shows the value of `key`. Raises KeyError."""
        return self._values[key]

    def _rebuild(self, keys: Iterable[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._values = {}
        for row, key in enumerate(keys):
            top = Qt.AlignmentFlag.AlignTop
            value = Label(wrap=True, selectable=True)
            self._grid.addWidget(Label(key, "muted"), row, 0, top)
            self._grid.addWidget(value, row, 1)
            self._values[key] = value
