"""A list and, beside it, a pane about its current row; or, where both do not fit, one of them."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.spacing import scaled
from desktop.ui.style.surfaces import Divider, on_surface

PANE_WIDTH = 352  # pixels at the usual font size (design.md 2)
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX


class Pane(QScrollArea):
    """What stands beside a list: scrolls what is built into `content`, and leads back where it stands in its place.

    `back_wanted`: the person goes back to the list.
    """

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = on_surface(QWidget())
        self.back = Button(self.tr("Back to the list"), "link", "chevron-left")
        self.back.setObjectName("back_to_list")
        self.back.clicked.connect(lambda: self.back_wanted.emit())
        self.back.hide()

    @property
    def wanted_width(self) -> int:
        """The pixels it takes beside the list, in the present font."""
        needed = self.content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return max(PANE_WIDTH, scaled(PANE_WIDTH), needed)

    def set_in_place_of_list(self, alone: bool) -> None:
        """Whether the pane stands where the list was, and so needs a way back."""
        self.back.setVisible(alone)


class ListAndPane(QWidget):
    """Holds `list_widget`, whose `view` takes the keys, and the pane that `set_pane` gives, at once or later.

    `least_list` gives the pixels below which the list is too narrow to stand beside a pane.
    """

    arranged = Signal()  # what fits was looked at anew

    def __init__(self, list_widget: QWidget, view: QWidget, least_list: Callable[[], int]) -> None:
        super().__init__()
        self._list = list_widget
        self._view = view
        self._least_list = least_list
        self._pane: Pane | None = None
        self._is_filled = False
        self._is_reading = False  # in a narrow window the pane stands in the list's place
        self._line = Divider(vertical=True)
        self._place = on_surface(QWidget())
        self._inner = QVBoxLayout(self._place)
        self._inner.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(list_widget, 1)
        layout.addWidget(self._line)
        layout.addWidget(self._place)

    @property
    def shows_pane(self) -> bool:
        """Whether there is room for the pane, and something in it."""
        return self._pane is not None and self._place.isVisibleTo(self)

    def set_pane(self, pane: Pane) -> None:
        """Put the pane into the room kept for it."""
        self._pane = pane
        pane.back_wanted.connect(self._on_back)
        self._inner.addWidget(pane)
        self.arrange()

    def fill(self, is_filled: bool) -> None:
        """Whether there is anything to show beside the list."""
        self._is_filled = is_filled
        self._is_reading = self._is_reading and is_filled
        self.arrange()

    def read(self) -> None:
        """Go on to the pane; in the list's place where both do not fit."""
        self._is_reading = self._is_filled
        self.arrange()

    def show_list(self) -> None:
        """Show the list again where the pane stands in its place."""
        self._is_reading = False
        self.arrange()

    def arrange(self) -> None:
        """Both side by side where they fit; else the list, or in its place the pane being read."""
        width = self._pane.wanted_width if self._pane is not None else scaled(PANE_WIDTH)
        both = self.width() >= self._least_list() + width
        in_place = self._is_reading and not both
        self._list.setVisible(not in_place)
        self._line.setVisible(both and self._is_filled)
        self._place.setVisible(in_place or (both and self._is_filled))
        self._place.setMinimumWidth(width if both else 0)
        self._place.setMaximumWidth(width if both else _ANY_WIDTH)
        if self._pane is not None:
            self._pane.set_in_place_of_list(in_place)
        self.arranged.emit()

    @Slot()
    def _on_back(self) -> None:
        self.show_list()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange list and pane anew."""
        super().resizeEvent(event)
        self.arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the pane back to the list."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focused is not None and self._place.isAncestorOf(focused):
            self._on_back()
        else:
            super().keyPressEvent(event)
