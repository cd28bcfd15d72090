"""A list of facts: muted key, value beside it, one row each."""

from collections.abc import Container, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import KEY_WIDTH, S8


class FactList(QWidget):
    """Keys at a common width, values that wrap and can be copied; those of the keys `below` stand under them.

    There they have the whole width, as what cannot be broken needs: an id.
    """

    def __init__(self, parent: QWidget | None = None, *, below: Container[str] = ()) -> None:
        super().__init__(parent)
        self._below = below
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
        row = 0
        for key in keys:
            value = self._values[key] = Label(wrap=True, selectable=True)
            is_below = key in self._below
            self._grid.addWidget(Label(key, "muted"), row, 0, 1, 2 if is_below else 1, Qt.AlignmentFlag.AlignTop)
            if is_below:
                row += 1
            self._grid.addWidget(value, row, 0 if is_below else 1, 1, 2 if is_below else 1)
            row += 1
