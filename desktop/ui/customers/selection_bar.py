"""What can be done with several rows selected: it stands where the filters are."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, S12


class SelectionBar(QWidget):
    """How much is selected, and a button with the short words of each of `actions`, grey where it cannot be done."""

    def __init__(self, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "strong")
        self._words.setObjectName("selection_count")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        layout.addWidget(self._words)
        layout.addSpacing(S12)
        self._buttons = [(self._button(action), action) for action in actions]
        for button, _action in self._buttons:
            layout.addWidget(button)
        layout.addStretch(1)

    def show_selection(self, rows: int, customers: int) -> None:
        """Tell how many rows are selected: customers only, or others too."""
        words = self.tr("%n customer(s)", "", customers) if rows == customers else self.tr("%n row(s)", "", rows)
        self._words.setText(words)
        for button, action in self._buttons:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip() if not action.isEnabled() else "")

    def _button(self, action: QAction) -> Button:
        button = Button(action.iconText())
        button.setObjectName(f"selected_{action.objectName()}")
        button.clicked.connect(lambda: action.trigger())
        return button
